import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { checkedAgain } from './testing.ts'

const here = checkedAgain()
const { aPair, apart, begins, settle } = here

/** What the coordinator is told of, and in how many minutes it goes; nothing that was sent. */
const waits = async (): Promise<number[]> => {
  const { rows } = await sql<{ minutes: number }>`
    select round(extract(epoch from greatest(not_before, now()) - now()) / 60)::int as minutes from outbox
    where to_person = ${here.coordinator.id} and kind = 'to-read' and sent_at is null order by 1`.execute(
    here.house.ground,
  )
  return rows.map(({ minutes }) => minutes)
}
const says = (what: 'sent_at = now()' | "not_before = now() + interval '2 days', sent_at = null") =>
  sql`update outbox set ${sql.raw(what)} where to_person = ${here.coordinator.id}`.execute(here.house.ground)

test('a stop that comes just after something else was read is told too, ten minutes later, and so is one while a message waits for Monday', async () => {
  const pairs = [await aPair(), await aPair(), await aPair(), await aPair()]
  for (const pair of pairs) await begins(pair)
  await settle()
  await here.house.ground.deleteFrom('outbox').execute()
  const stops = async (at: number) => {
    const pair = pairs[at]
    if (pair !== undefined) await apart(pair)
    await settle()
  }
  await stops(0)
  expect(await waits()).toEqual([0])
  await says('sent_at = now()')
  await stops(1)
  expect(await waits()).toEqual([10])
  // That one stands for both.
  await stops(2)
  expect(await waits()).toEqual([10])
  await says("not_before = now() + interval '2 days', sent_at = null")
  await stops(3)
  expect(await waits()).toEqual([0, 2880, 2880])
})
