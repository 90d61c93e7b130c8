import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { policy, policyOf, type Policy } from '../policy.ts'
import { levels, type Standing, type Version } from './model.ts'

const level = z.enum(levels)
const row = z.object({
  id: z.string(),
  number: z.number(),
  levels: z.object({
    near: level,
    waiting: z.enum(['little', 'usual', 'lot', 'most']),
    soon: level,
    language: level,
    ranked: level,
    experience: level,
    gender: level,
    continuity: level,
    area: level,
    load: level,
  }),
  why: z.string(),
  putsBack: z.number().nullable(),
  changes: z.object({
    parents: z.number().nullable(),
    othersFirst: z.number().nullable(),
    withNow: z.number().nullable(),
    withThen: z.number().nullable(),
  }),
  draftedBy: z.string(),
  draftedName: z.string(),
  draftedOn: day,
  answer: z.enum(['agreed', 'no']).nullable(),
  withdrawn: z.boolean(),
  answeredName: z.string(),
  answeredOn: day.nullable(),
  answerWhy: z.string(),
})

const versionOf = ({ answer, withdrawn, ...rest }: z.infer<typeof row>): Version => {
  const standing: Standing = answer ?? (withdrawn ? 'withdrawn' : 'open')
  return { ...rest, standing }
}

const versionsWhere = (
  where: ReturnType<typeof sql>,
) => sql`(select coalesce(json_agg(json_build_object('id', w.id, 'number', w.number,
      'levels', json_build_object('near', w.near, 'waiting', w.waiting, 'soon', w.soon, 'language', w.language, 'ranked', w.ranked,
        'experience', w.experience, 'gender', w.gender, 'continuity', w.continuity, 'area', w.area, 'load', w.load),
      'why', w.why, 'putsBack', w.puts_back,
      'changes', json_build_object('parents', w.parents, 'othersFirst', w.others_first, 'withNow', w.with_now, 'withThen', w.with_then),
      'draftedBy', w.drafted_by, 'draftedName', w.drafted_name, 'draftedOn', w.day, 'answer', w.answer,
      'withdrawn', w.withdrawn_at is not null, 'answeredName', w.answered_name, 'answeredOn', w.answered_on,
      'answerWhy', w.answer_why) order by w.number desc), '[]')
    from (select * from weights where ${where} order by number desc limit 200) w)`

const parsed = (all: unknown): Version[] =>
  z
    .array(row)
    .parse(all ?? [])
    .map(versionOf)

const read = async (tx: Tx, where: ReturnType<typeof sql>): Promise<Version[]> => {
  const { rows } = await sql<{ all: unknown }>`select ${versionsWhere(where)} as all`.execute(tx)
  return parsed(rows[0]?.all)
}

/** Every version that the asker's programme ever drafted, the newest first. */
export const versionsOf = (tx: Tx, programme: string): Promise<Version[]> =>
  read(tx, sql`programme_id = ${programme}`)

/** The same, and the names of those who said yes, as far as the asker may see them: one round trip. */
export const versionsAndNames = async (
  tx: Tx,
  programme: string,
): Promise<{ readonly all: Version[]; readonly names: ReadonlyMap<string, string> }> => {
  const { rows } = await sql<{ all: unknown; names: unknown }>`
    select ${versionsWhere(sql`programme_id = ${programme}`)} as all,
      (select coalesce(json_object_agg(p.id, coalesce(nullif(p.name, ''), p.called)), '{}') from parties p
        where exists (select from offers o where o.party_id = p.id and o.state = 'yes')
          and not exists (select from supports s where s.party_id = p.id and s.until_day is null)) as names`.execute(
    tx,
  )
  const names = z.record(z.string(), z.string()).parse(rows[0]?.names ?? {})
  return { all: parsed(rows[0]?.all), names: new Map(Object.entries(names)) }
}

/** One of them; undefined when the asker sees no such one. */
export const versionAt = async (tx: Tx, id: string): Promise<Version | undefined> =>
  (await read(tx, sql`id = ${id}`))[0]

/** A version as the engine reads it. */
export const policyIn = ({ number, levels: of, answeredName, answeredOn }: Version): Policy =>
  policyOf(of, { version: `weights-${number}`, agreedBy: answeredName, agreedOn: answeredOn })

/** The version in force; undefined while the programme has agreed none of its own. */
export const inForce = async (tx: Tx, programme: string): Promise<Version | undefined> =>
  (
    await read(
      tx,
      sql`programme_id = ${programme} and number = (select max(number) from weights where programme_id = ${programme} and answer = 'agreed')`,
    )
  )[0]

/** The policy in force: what a parent lead agreed last, else what the house began with. As the worker, name the programme. */
export const policyNow = async (tx: Tx, programme: string): Promise<Policy> => {
  const version = await inForce(tx, programme)
  return version === undefined ? policy : policyIn(version)
}
