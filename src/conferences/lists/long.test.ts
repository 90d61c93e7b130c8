import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { confirmColumns, startEntering, takeIn } from './actions.ts'
import { bytesOf, countsOf, now, workLists } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([], now)
})
afterAll(() => house.close())

/** A row for each child: five children to a conference. */
const rows = 10_000
const perConference = 5
const text = [
  'Case ref,Child,Type,Date,Time,Venue,Parents,Ethnicity',
  ...Array.from({ length: rows }, (_, at) => {
    const conference = Math.floor(at / perConference)
    const day = 11 + (conference % 5)
    return `LONG-${conference},Child ${at} Invented,ICPC,${day}/01/2027,10:00,Invented House,1,canary`
  }),
].join('\n')

test('a list of 10,000 rows enters whole, part by part, and a second time changes nothing', async () => {
  const who = await house.person(['coordinator'])
  const bring = async (file: string): Promise<string> => {
    const taken = await house.as(who.token, (tx) =>
      takeIn(tx, who.actor, { gss: 'E09000007', bytes: bytesOf(file) }),
    )
    if (!('list' in taken)) throw new Error('not taken in')
    await workLists(house, now)
    return taken.list
  }
  const list = await bring(text)
  await house.as(who.token, (tx) => confirmColumns(tx, who.actor, list))
  await house.as(who.token, (tx) => startEntering(tx, who.actor, list))
  await workLists(house, now)
  const all = rows / perConference
  expect(await countsOf(house, list)).toEqual({ entered: all })
  const standing = async () => {
    const { n } = await house.ground
      .selectFrom('conferences')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    const events = await house.ground
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return { conferences: n, events: events.n }
  }
  const before = await standing()
  expect(before.conferences).toBe(all)
  expect(await bring(text)).toBe(list)
  const again = await bring(`${text}\n`)
  expect(again).not.toBe(list)
  expect(await countsOf(house, again)).toEqual({ unchanged: all })
  expect(await standing()).toEqual(before)
})
