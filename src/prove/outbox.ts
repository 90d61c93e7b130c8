import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openBare, run, type Bare, type Ground } from './house.ts'
import { busyServer, layIssue, layPeople, realWorker, type Arrived } from './posting.ts'
import type { Proof } from './proof.ts'
import { layProgramme } from './settings.ts'

const amounts = { messages: 3_400, issues: 5, readers: 300, signIns: 100, kills: 100 } as const
type Door = Awaited<ReturnType<typeof busyServer>>

/** What never arrived, and who got two of one thing: a second copy under the same mark is the same message. */
const faultsOf = async (ground: Ground, arrived: readonly Arrived[]) => {
  const { rows } = await sql<{ id: string; about: string }>`
    select o.id::text, coalesce(d.issue_id::text || ' ' || d.subscriber_id, o.id::text) as about from outbox o
      left join newsletter_deliveries d on d.id::text = o.facts->>'delivery'
    union all select d.id::text, 'unqueued ' || d.id from newsletter_deliveries d where d.state = 'queued'`.execute(
    ground,
  )
  const got = new Set(arrived.map(({ id }) => id))
  const lost = rows.filter(({ id }) => !got.has(id)).length
  const doubled =
    rows.filter(({ id }) => got.has(id)).length -
    new Set(rows.filter(({ id }) => got.has(id)).map(({ about }) => about)).size
  return { lost, doubled, again: arrived.length - got.size }
}

const open = async (ground: Ground): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select (select count(*) from outbox where sent_at is null and dropped_at is null)::int
    + (select count(*) from newsletter_deliveries where state in ('queued', 'going'))::int as n`.execute(
    ground,
  )
  return rows[0]?.n ?? 0
}
/** Until nothing waits: a letter that a dead worker held comes back after its lease, a refused one after half a minute. */
const untilAllWent = async (ground: Ground): Promise<void> => {
  for (let seconds = 0; seconds < 400 && (await open(ground)) > 0; seconds += 1) await pause(1_000)
}

/** A list whose rows may stand twice, and a message that somebody struck out: both must be noticed. */
const plant = async (house: Bare, programme: string): Promise<boolean> => {
  const { ground } = house
  const door = await busyServer(1)
  const issue = await layIssue(house, programme, 10)
  await layPeople(ground, programme, 5, 'planted')
  await sql`insert into outbox (programme_id, kind, to_person) select ${programme}, 'cover', id from persons where programme_id = ${programme}`.execute(
    ground,
  )
  await run(ground, 'drop index newsletter_deliveries_once')
  await sql`insert into newsletter_deliveries (programme_id, issue_id, subscriber_id)
    select programme_id, issue_id, subscriber_id from newsletter_deliveries where issue_id = ${issue} limit 3`.execute(
    ground,
  )
  await sql`update outbox set sent_at = now(), way = 'email' where id = (select min(id::text)::uuid from outbox)`.execute(
    ground,
  )
  const worker = await realWorker(house, door.url)
  await untilAllWent(ground)
  await worker.kill()
  const { lost, doubled } = await faultsOf(ground, door.arrived)
  await door.close()
  await run(ground, 'delete from newsletter_deliveries')
  await run(ground, 'delete from outbox')
  await run(ground, "update newsletter_issues set state = 'stopped', ended_at = now()")
  await run(
    ground,
    'create unique index newsletter_deliveries_once on newsletter_deliveries (issue_id, subscriber_id)',
  )
  return lost === 1 && doubled === 3
}

/** Two workers; whenever so many more have arrived one of them is killed, and another begins. */
const killing = async (house: Bare, door: Door, say: (line: string) => void): Promise<number> => {
  const workers = [await realWorker(house, door.url), await realWorker(house, door.url)]
  const { messages, issues, readers } = amounts
  const step = Math.floor((messages + issues * readers) / (amounts.kills + 2))
  let kills = 0
  for (; kills < amounts.kills && (await open(house.ground)) > 0; kills += 1) {
    while (door.arrived.length < (kills + 1) * step && (await open(house.ground)) > 0) await pause(5)
    await workers[kills % 2]?.kill()
    workers[kills % 2] = await realWorker(house, door.url)
    if (kills % 20 === 19) say(`${kills + 1} killed, ${door.arrived.length} arrived`)
  }
  await untilAllWent(house.ground)
  await Promise.all(workers.map((worker) => worker.kill()))
  return kills
}

/** Somebody asks to sign in, every second: milliseconds until the message is with the mail server, in order. */
const signIns = async (
  ground: Ground,
  programme: string,
  door: Door,
  ending: AbortSignal,
): Promise<number[]> => {
  const asked = new Map<string, number>()
  for (let n = 1; n <= amounts.signIns && !ending.aborted; n += 1) {
    const to = `signs${n}@example.org`
    asked.set(to, Date.now())
    await sql`select app.ask_to_sign_in(${programme}, ${to}, 'email', sha256(${to}::bytea), null, false, '/')`.execute(
      ground,
    )
    await pause(1_000)
  }
  await untilAllWent(ground)
  return [...asked]
    .map(([to, at]) => (door.arrived.find((one) => one.to === to)?.at ?? Number.POSITIVE_INFINITY) - at)
    .toSorted((a, b) => a - b)
}

/**
 * 5,000 messages, a newsletter's letters among them, by the house's own workers, of which one is killed a hundred times, and
 * a mail server that is busy for one in fifty: none is lost, nobody gets two of one, and whoever signs in waits for nothing.
 */
export const outbox: Proof = async (say) => {
  const house = await openBare({ max: 4 })
  const { ground } = house
  try {
    const programme = await layProgramme(ground, 'outbox')
    const caught = await plant(house, programme)
    say(`planted, a list that stands twice and a message struck out: ${caught ? 'caught' : 'missed'}`)

    const door = await busyServer(2)
    await layPeople(ground, programme, amounts.signIns, 'signs')
    const people = await layPeople(ground, programme, 200, 'reads')
    await sql`insert into outbox (programme_id, kind, to_person)
      select ${programme}, 'cover', p from unnest(${people}::uuid[]) p, generate_series(1, ${amounts.messages / 200})`.execute(
      ground,
    )
    for (let n = 0; n < amounts.issues; n += 1) await layIssue(house, programme, amounts.readers)
    say(`${await open(ground)} messages wait`)
    const ending = new AbortController()
    const waited = signIns(ground, programme, door, ending.signal)
    const kills = await killing(house, door, say)
    ending.abort()
    const milliseconds = await waited
    const { lost, doubled, again } = await faultsOf(ground, door.arrived)
    const p99 = milliseconds[Math.ceil(milliseconds.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY
    await door.close()
    return {
      held: lost === 0 && doubled === 0 && kills === amounts.kills && p99 <= 10_000,
      planted: caught ? 'caught' : 'missed',
      figures: {
        messages: new Set(door.arrived.map(({ id }) => id)).size,
        letters: amounts.issues * amounts.readers,
        kills,
        refusedForAWhile: door.refused(),
        lost,
        doubled,
        secondCopiesUnderOneMark: again,
        signIns: milliseconds.length,
        signInMedianMs: milliseconds[Math.floor(milliseconds.length / 2)],
        // Held by a worker in the moment of its end: such a one waits for the lease.
        signInsOverTenSeconds: milliseconds.filter((one) => one > 10_000).length,
        signInP99Ms: p99,
      },
    }
  } finally {
    await house.close()
  }
}
