import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import { day } from '../../calendar/shape.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Range } from './model.ts'
import { answerShape, changesShape } from './reading.ts'

export const states = ['draft', 'asked', 'working', 'done', 'stopped', 'failed'] as const

const oneRow = z.object({
  id: z.string(),
  name: z.string(),
  changes: changesShape,
  seed: z.number(),
  state: z.enum(states),
  done: z.number(),
  steps: z.number(),
  answer: answerShape.nullable(),
  day,
  version: z.number(),
})
export type WhatIf = z.infer<typeof oneRow>

/** One what-if; undefined when the asker sees no such one, or it was removed. */
export const whatIfAt = async (tx: Tx, id: string): Promise<WhatIf | undefined> => {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object('id', id, 'name', name, 'changes', changes, 'seed', seed, 'state', state, 'done', done, 'steps', steps,
      'answer', nullif(answer, '{}'), 'day', on_day, 'version', version) as one
    from what_ifs where id = ${id} and removed_on is null`.execute(tx)
  return rows[0] === undefined ? undefined : oneRow.parse(rows[0].one)
}

const listed = z.object({
  id: z.string(),
  name: z.string(),
  changes: changesShape,
  state: z.enum(states),
  gain: z.object({ low: z.number(), middle: z.number(), high: z.number() }).nullable(),
  day,
})
export type Listed = z.infer<typeof listed>

/** One page of what was tried out, the newest first; `total` stops at 1,001. */
export const listWhatIfs = async (tx: Tx, asking: ListAsking): Promise<{ rows: Listed[]; total: number }> => {
  const { limit, offset } = window(asking)
  const direction = asking.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<{ total: number; all: unknown }>`
    select (select count(*)::int from (select 1 from what_ifs where removed_on is null limit ${counted + 1}) up_to) as total,
      (select coalesce(json_agg(w), '[]') from (
        select id, name, changes, state, answer -> 'total' -> 'gain' as gain, on_day as day from what_ifs
        where removed_on is null order by id ${direction} limit ${limit} offset ${offset}) w) as all`.execute(
    tx,
  )
  return { rows: z.array(listed).parse(rows[0]?.all ?? []), total: rows[0]?.total ?? 0 }
}

export type AdviceRow = {
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly capacity: number
  readonly gain: Range
}

/** The confirmed advice of one what-if, the best first. */
export const adviceOf = async (tx: Tx, whatIf: string): Promise<AdviceRow[]> =>
  (
    await tx
      .selectFrom('what_if_advice')
      .select(['languages', 'areas', 'capacity', 'low', 'middle', 'high'])
      .where('what_if_id', '=', whatIf)
      .orderBy('place')
      .execute()
  ).map(({ languages, areas, capacity, ...gain }) => ({ languages, areas, capacity, gain }))

/** The newest advice as things stand, and of which day; null while nobody asked for any. */
export const newestAdvice = async (
  tx: Tx,
): Promise<{ readonly day: Day; readonly advice: readonly AdviceRow[] } | null> => {
  const newest = await tx
    .selectFrom('what_if_advice')
    .select(['what_if_id', 'on_day'])
    .where('shared', '=', true)
    .orderBy('what_if_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest === undefined ? null : { day: newest.on_day, advice: await adviceOf(tx, newest.what_if_id) }
}
