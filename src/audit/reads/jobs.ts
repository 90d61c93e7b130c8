import { sql } from 'kysely'
import { z } from 'zod'
import { workerFor } from '../../access/model.ts'
import type { House } from '../../access/serve.tsx'
import { today } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { actsOf } from '../looks/acts.ts'
import { record } from '../record.ts'
import { lastWeek, questionsFor } from './rules.ts'

const counts = z.array(
  z.object({
    person: z.string(),
    role: z.string(),
    reads: z.number(),
    people: z.number(),
    ungranted: z.number(),
    unworked: z.number(),
  }),
)

/** Looks through one programme's reads of the week that began on `week`, once. Answers how many questions it raised; null when that week was done. */
export const lookThrough = async (
  tx: Tx,
  programme: string,
  week: Day,
  day: Day,
  now: Date,
): Promise<number | null> => {
  const taken = await tx
    .insertInto('read_weeks')
    .values({ programme_id: programme, week })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (taken === undefined) return null
  const { rows } = await sql`select * from app.reads_of_week(${programme}, ${week},
    ${actsOf('opened')}::text[], ${actsOf('changed')}::text[])`.execute(tx)
  const questions = questionsFor(counts.parse(rows))
  for (const { person, ...question } of questions)
    await tx
      .insertInto('read_questions')
      .values({ programme_id: programme, week, person_id: person, ...question })
      .execute()
  await record(tx, workerFor(programme, day, now), 'reads.looked-through', [], {
    week,
    questions: questions.length,
  })
  return questions.length
}

const done = new WeakMap<House, Day>()

/** On Mondays, or on the first day after that somebody is here: last week's reads of each programme. */
export const readsRound = async (house: House): Promise<void> => {
  const now = house.clock()
  const day = today(now)
  const week = lastWeek(day)
  if (done.get(house) === week) return
  const programmes = await house.db.asWorker((tx) => tx.selectFrom('programmes').select('id').execute())
  for (const { id } of programmes) await house.db.asWorker((tx) => lookThrough(tx, id, week, day, now))
  done.set(house, week)
}
