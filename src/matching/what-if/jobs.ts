import { sql } from 'kysely'
import { workerFor, type Actor } from '../../access/model.ts'
import type { House } from '../../access/serve.tsx'
import { record } from '../../audit/record.ts'
import { today } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { faultOf, log } from '../../platform/log/log.ts'
import { knownFor } from './knowing.ts'
import type { Answer, Changes } from './model.ts'
import { changesShape } from './reading.ts'
import { canBeWorkedOut, changesNothing } from './rules.ts'
import { answerInThread } from './threads.ts'

/** A worker that hasn't said anything of it for so long has died over it: another one takes it up. */
const givenUpAfter = sql`interval '1 minute'`
/** How often it is said how far it is, and looked whether somebody stopped it. */
const tellEvery = 400

type Taken = {
  readonly id: string
  readonly programme: string
  readonly by: string
  /** Null: nothing that can be worked out. */
  readonly changes: Changes | null
  readonly seed: number
  readonly day: Day
}

/** The first that waits, marked as taken up. */
const takeUp = (house: House): Promise<Taken | undefined> =>
  house.db.asWorker(async (tx) => {
    const { rows } = await sql<{
      id: string
      programme_id: string
      by_person: string
      changes: unknown
      seed: number
    }>`
      update what_ifs set state = 'working', touched_at = now() where id = (
        select id from what_ifs where state = 'asked' or (state = 'working' and touched_at < now() - ${givenUpAfter})
        order by id limit 1 for update skip locked)
      returning id, programme_id, by_person, changes, seed`.execute(tx)
    const [row] = rows
    if (row === undefined) return undefined
    const changes = changesShape.safeParse(row.changes)
    return {
      id: row.id,
      programme: row.programme_id,
      by: row.by_person,
      changes: changes.success && canBeWorkedOut(changes.data) ? changes.data : null,
      seed: row.seed,
      day: today(house.clock()),
    }
  })

/** Says how far it is; false when somebody stopped it meanwhile. */
const stillWanted = (house: House, id: string, done: number, steps: number): Promise<boolean> =>
  house.db.asWorker(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('what_ifs')
      .set({ done, steps, touched_at: sql`now()` })
      .where('id', '=', id)
      .where('state', '=', 'working')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })

const actorFor = ({ programme, by }: Taken, house: House): Actor => ({
  ...workerFor(programme, today(house.clock()), house.clock()),
  person: by,
})

const keep = (house: House, taken: Taken, { advice, ...answer }: Answer): Promise<void> =>
  house.db.asWorker(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('what_ifs')
      .set({ state: 'done', answer: JSON.stringify(answer), touched_at: null, on_day: taken.day })
      .where('id', '=', taken.id)
      .where('state', '=', 'working')
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return
    if (advice.length > 0)
      await tx
        .insertInto('what_if_advice')
        .values(
          advice.map(({ who, gain }, index) => ({
            what_if_id: taken.id,
            programme_id: taken.programme,
            place: index + 1,
            languages: [...who.languages],
            areas: [...who.areas],
            capacity: who.capacity,
            ...gain,
            shared: taken.changes !== null && changesNothing(taken.changes),
            on_day: taken.day,
          })),
        )
        .execute()
    await record(tx, actorFor(taken, house), 'what-if.worked-out', taken.id)
  })

const workOut = async (house: House, taken: Taken): Promise<void> => {
  const { changes } = taken
  if (changes === null) throw new Error('these changes cannot be worked out')
  const known = await house.db.asWorker((tx) => knownFor(tx, taken.programme, taken.day, changes))
  const stopping = new AbortController()
  let [done, steps] = [0, 0]
  const telling = setInterval(() => {
    stillWanted(house, taken.id, done, steps).then(
      (wanted) => (wanted ? undefined : stopping.abort(new Error('stopped'))),
      (error: unknown) => log('what-if.untold', faultOf(error)),
    )
  }, tellEvery)
  try {
    const answer = await answerInThread(known, changes, {
      seed: taken.seed,
      onProgress: (progress) => {
        ;[done, steps] = [progress.done, progress.of]
      },
      signal: stopping.signal,
    })
    await keep(house, taken, answer)
  } finally {
    clearInterval(telling)
  }
}

const fails = (house: House, { id }: Taken): Promise<unknown> =>
  house.db.asWorker((tx) =>
    tx
      .updateTable('what_ifs')
      .set({ state: 'failed', touched_at: null })
      .where('id', '=', id)
      .where('state', '=', 'working')
      .execute(),
  )

/** Works out one what-if that waits, in a thread. Answers whether there was one. It has a loop of its own: it takes seconds. */
export const whatIfRound = async (house: House): Promise<boolean> => {
  const taken = await takeUp(house)
  if (taken === undefined) return false
  try {
    await workOut(house, taken)
  } catch (error) {
    // Stopped by somebody: it is no longer 'working', and nothing changes.
    log('what-if.ended', { id: taken.id, ...faultOf(error) })
    await fails(house, taken)
  }
  return true
}
