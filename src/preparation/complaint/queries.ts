import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { open, VaultDown, type Texts } from '../../vault/door.ts'
import { isAbout, isStepKind, isWant, type Clock, type Complaint, type Told, type Whole } from './model.ts'

const clock = z.object({
  acknowledgeDays: z.number(),
  answerDays: z.number(),
  outsideEn: z.string(),
  outsideCy: z.string(),
})
/** How soon, for anybody who may complain. */
export const clockOf = async (tx: Tx, programme: string): Promise<Clock> => {
  const { rows } = await sql<{ clock: unknown }>`select app.complaint_clock(${programme}) as clock`.execute(
    tx,
  )
  return clock.parse(rows[0]?.clock)
}

const columns = [
  'id',
  'about',
  'wants',
  'how',
  'day',
  'acknowledge_by as acknowledgeBy',
  'answer_by as answerBy',
  'law_by as lawBy',
  'acknowledged_on as acknowledgedOn',
  'answered_on as answeredOn',
  'closed_on as closedOn',
  'version',
] as const
type Row = { [K in keyof Complaint]: K extends 'about' | 'wants' ? string : Complaint[K] }
const complaintOf = (row: Row): Complaint => ({
  ...row,
  about: isAbout(row.about) ? row.about : 'other',
  wants: isWant(row.wants) ? row.wants : 'none',
})

const unlessDown = (texts: Promise<Texts>): Promise<Texts | null> =>
  texts.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
const told = (texts: Texts | null, of: Complaint): Told => ({
  ...of,
  words: texts?.of('complaints', 'words', of.id) ?? null,
  answer: texts?.of('complaints', 'answer', of.id) ?? null,
  changed: texts?.of('complaints', 'changed', of.id) ?? null,
})

/** As many as one page shows. */
export const most = 200

/** What was complained of for this party; with null, what the asker complained of for themself. Newest first. */
export const complaintsOf = async (tx: Tx, party: string | null, person: string | null): Promise<Told[]> => {
  const rows = await tx
    .selectFrom('complaints')
    .select(columns)
    .$if(party !== null, (some) => some.where('party_id', '=', party))
    .$if(party === null, (some) => some.where('party_id', 'is', null).where('written_by', '=', person))
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await unlessDown(
    open(tx, [{ table: 'complaints', columns: ['words', 'answer', 'changed'], rows: ids }]),
  )
  return rows.map((row) => told(texts, complaintOf(row)))
}

/** Those that the asker is to answer: not a word of them is opened. */
export const complaintsHeard = async (tx: Tx): Promise<Complaint[]> =>
  (
    await tx
      .selectFrom('complaints')
      .select(columns)
      .where(sql<boolean>`id = any ((select app.complaints_heard())::uuid[])`)
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
  ).map(complaintOf)

/** One that the asker is to answer, with all its words. */
export const complaintHeard = async (tx: Tx, complaint: string): Promise<Whole | undefined> => {
  const row = await tx
    .selectFrom('complaints')
    .select(columns)
    .where('id', '=', complaint)
    .where(sql<boolean>`id = any ((select app.complaints_heard())::uuid[])`)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const steps = await tx
    .selectFrom('complaint_steps')
    .select(['id', 'kind', 'done_on as day'])
    .where('complaint_id', '=', complaint)
    .orderBy('id')
    .execute()
  const texts = await unlessDown(
    open(tx, [
      { table: 'complaints', columns: ['words', 'name', 'reach', 'answer', 'changed'], rows: [complaint] },
      { table: 'complaint_steps', columns: ['words'], rows: steps.map(({ id }) => id) },
    ]),
  )
  return {
    ...told(texts, complaintOf(row)),
    name: texts?.of('complaints', 'name', complaint) ?? null,
    reach: texts?.of('complaints', 'reach', complaint) ?? null,
    steps: steps.map(({ id, kind, day }) => ({
      id,
      day,
      kind: isStepKind(kind) ? kind : 'other',
      words: texts?.of('complaint_steps', 'words', id) ?? null,
    })),
  }
}

/** How many wait whom nobody is left to answer. */
export const unheard = async (tx: Tx): Promise<number> =>
  (await sql<{ many: number | null }>`select app.complaints_unheard() as many`.execute(tx)).rows[0]?.many ?? 0

export type Named = { readonly person: string | null; readonly version: number }
export const namedPerson = async (tx: Tx): Promise<Named> => {
  const row = await tx
    .selectFrom('complaint_settings')
    .select(['named_person as person', 'version'])
    .executeTakeFirst()
  return row ?? { person: null, version: 0 }
}
export const whoMayBeNamed = async (tx: Tx): Promise<{ person: string; name: string }[]> =>
  tx
    .selectFrom('persons')
    .innerJoin('roles', 'roles.person_id', 'persons.id')
    .select(['persons.id as person', 'persons.name'])
    .where('roles.until_at', 'is', null)
    .where('roles.role', 'in', ['administrator', 'parent-lead', 'safeguarding-lead'])
    .where('persons.disabled_at', 'is', null)
    .distinct()
    .orderBy('persons.name')
    .execute()
