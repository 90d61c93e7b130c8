import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import { workerFor } from '../access/model.ts'
import { lapseBookings, takeTurn } from '../events/jobs.ts'
import { inDatabase } from '../platform/database/roles.ts'
import { dice } from '../solver/trial.ts'
import { webApp } from '../web.ts'
import { answerOffers, goAllTheWay } from './bookers.ts'
import { faultsIn, layHall, type Hall } from './halls.ts'
import { openBare, run, type Bare } from './house.ts'
import { lay } from './laying.ts'
import type { Proof } from './proof.ts'
import { layProgramme } from './settings.ts'

const rounds = 50
const bookers = 1000
const now = new Date('2026-11-18T10:00:00Z')
const today = '2026-11-18'

/** Ends connections of the pages and of the worker at random, until it is stopped: what a crash leaves of a transaction. */
const killer = ({ server, ground }: Bare) => {
  const ending = new AbortController()
  const done = (async () => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(ground)
    return inDatabase(server, server.database, async (client) => {
      let killed = 0
      while (!ending.signal.aborted) {
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = $1 and usename ~ '(web|worker)' and state <> 'idle' order by random() limit 1`,
          [rows[0]?.name],
        )
        killed += rowCount ?? 0
        await pause(15)
      }
      return killed
    })
  })()
  return {
    stop: () => {
      ending.abort()
      return done
    },
  }
}

type Storm = { answered: number; broken: number; killed: number }

/** A thousand at once, alone and in groups, each as far as they go; some let it lapse; the line is asked in between. */
const storm = async (
  house: Bare,
  programme: string,
  hall: Hall,
  seed: number,
  byPage: boolean,
): Promise<Storm> => {
  const { db, ground } = house
  const roll = dice(seed)
  const app = webApp({ db, origin, clock: () => now })
  const wishes = Array.from({ length: bookers }, () => [hall.kinds[roll(3)] ?? '', 1 + roll(4)] as const)
  const result = { answered: 0, broken: 0 }
  const hold = async (n: number, [kind, count]: readonly [string, number]): Promise<void> => {
    if (byPage) {
      await browserOf(app).post(`/events/${hall.code}`, { [`kind-${kind}`]: String(count) })
      return
    }
    await goAllTheWay(house, programme, hall, { n, kind, count })
  }
  const kills = killer(house)
  const lanes = Array.from({ length: 24 }, async (_, lane) => {
    for (let n = lane; n < wishes.length; n += 24)
      await hold(n, wishes[n] ?? ['', 1]).then(
        () => (result.answered += 1),
        () => (result.broken += 1),
      )
  })
  const worker = (async () => {
    for (let n = 0; n < 10; n += 1) {
      // A hand past the walls takes the rows in no order: it may lose to those that do.
      await sql`update bookings set held_until = now() - interval '1 second' where id in (
        select id from bookings where event_id = ${hall.event} and state in ('held', 'unconfirmed') order by random() limit 4)`
        .execute(ground)
        .catch(() => 0)
      await lapseBookings({ db, clock: () => now }).catch(() => 0)
      await db
        .asWorker((tx) => takeTurn(tx, hall.event, workerFor(programme, today, now).today))
        .catch(() => 0)
      await answerOffers(house, hall).catch(() => 0)
      await pause(20)
    }
  })()
  await Promise.all([...lanes, worker])
  return { ...result, killed: await kills.stop() }
}

/**
 * A thousand people at once, alone and in groups, on forty places, fifty times, while connections are killed under them:
 * never one place too many, of the hall, of a kind or of those kept for families, and what is counted is what is held.
 */
export const oversell: Proof = async (say) => {
  const house = await openBare({ max: 8 })
  const { ground } = house
  try {
    const programme = await layProgramme(ground, 'oversell')
    await lay(ground, 'complaint_settings', { programme_id: programme })

    // The condition that keeps the hall: without it everybody comes in.
    const { rows } = await sql<{ text: string }>`
      select pg_get_functiondef('app.take_places(uuid,jsonb,date)'::regprocedure) as text`.execute(ground)
    const real = rows[0]?.text ?? ''
    await run(ground, real.replace('c.taken + w.tickets <= e.places', 'true'))
    const open = await layHall(ground, programme)
    await storm(house, programme, open, 1, false)
    const planted = await faultsIn(ground, open)
    await run(ground, real)
    say(`planted, a hall that does not count: ${planted.join(', ')}`)

    const faults: string[] = []
    const sum = { answered: 0, broken: 0, killed: 0, full: 0 }
    for (let round = 1; round <= rounds; round += 1) {
      const hall = await layHall(ground, programme)
      const { answered, broken, killed } = await storm(house, programme, hall, round, round % 10 === 0)
      faults.push(...(await faultsIn(ground, hall)))
      const { taken } = await ground
        .selectFrom('event_counts')
        .select('taken')
        .where('event_id', '=', hall.event)
        .executeTakeFirstOrThrow()
      sum.answered += answered
      sum.broken += broken
      sum.killed += killed
      sum.full += taken
      if (round % 10 === 0)
        say(
          `${round} halls, ${sum.answered} answered, ${sum.killed} connections killed, ${faults.length} faults`,
        )
    }
    return {
      held: faults.length === 0,
      planted: planted.length > 0 ? 'caught' : 'missed',
      figures: { halls: rounds, bookers: rounds * bookers, ...sum, faults: faults.length },
    }
  } finally {
    await house.close()
  }
}
