import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Report } from './report.ts'

export const states = ['asked', 'working', 'done', 'stopped', 'failed'] as const

const row = {
  id: z.string(),
  place: z.string(),
  weeks: z.number(),
  per100: z.number(),
  seed: z.number(),
  state: z.enum(states),
  done: z.number(),
  day,
}
const listed = z.object({ ...row, met: z.number().nullable(), accepted: z.number().nullable() })
export type Listed = z.infer<typeof listed>

/** Only the worker writes it, and what it writes is a report. */
const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'simulated' in value
const one = z.object({ ...row, report: z.custom<Report>(isReport).nullable() })
export type Simulation = z.infer<typeof one>

/** One run; undefined when the asker sees no such one, or it was removed. */
export const simulationAt = async (tx: Tx, id: string): Promise<Simulation | undefined> => {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object('id', id, 'place', place, 'weeks', weeks, 'per100', per100, 'seed', seed, 'state', state, 'done', done,
      'report', nullif(report, '{}'), 'day', on_day) as one
    from simulations where id = ${id} and removed_on is null`.execute(tx)
  return rows[0] === undefined ? undefined : one.parse(rows[0].one)
}

/** One page of the runs, the newest first; `total` stops at 1,001. */
export const listSimulations = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: Listed[]; total: number }> => {
  const { limit, offset } = window(asking)
  const direction = asking.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<{ total: number; all: unknown }>`
    select (select count(*)::int from (select from simulations where removed_on is null limit ${counted + 1}) c) as total,
      (select coalesce(json_agg(s), '[]') from (
        select id, place, weeks, per100, seed, state, done, on_day as day, (report->'coverage'->>'metBefore')::int as met,
          (report->'coverage'->>'pastAccepted')::int as accepted
        from simulations where removed_on is null order by id ${direction} limit ${limit} offset ${offset}) s) as all`.execute(
    tx,
  )
  return { rows: z.array(listed).parse(rows[0]?.all ?? []), total: rows[0]?.total ?? 0 }
}

/** The run that is under way, if there is one. */
export const underWay = async (tx: Tx): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('simulations')
      .select('id')
      .where('state', 'in', ['asked', 'working'])
      .where('removed_on', 'is', null)
      .executeTakeFirst()
  )?.id
