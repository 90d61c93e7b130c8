import { expect, test } from 'vitest'
import { proposedTo } from '../../choosing/testing.ts'
import { endSupport } from '../../support/actions.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { checkedAgain, type Pair } from './testing.ts'

// What either side reads of a stop is the same as of any other ending.

const here = checkedAgain()
const { aPair, aStoppedPair, apart, asCoordinator, begins, change, settle, somebodyBeside } = here

/** A page without what differs between any two people: ids, secrets and names. */
const plain = (text: string) =>
  text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/name="csrf" value="[^"]*"/g, '')
    .replaceAll(/Tester\d+|Test Person \d+/g, 'NAME')

test('neither side can tell a stop for safety from a supporter who can’t any more', async () => {
  const seen = async (ends: (pair: Pair, support: string) => Promise<unknown>) => {
    const pair = await aPair()
    const { robin, party, parent } = pair
    const begun = await begins({ robin, party })
    const support = 'support' in begun ? begun.support : ''
    await settle()
    await robin.browser.post(`/visits/${party}/new`, {
      kind: 'in-person',
      'day-day': '19',
      'day-month': '11',
      'day-year': '2026',
      together: 'alone',
    })
    await settle()
    await ends(pair, support)
    await settle()
    const read = [
      await parent.browser.get('/home'),
      await parent.browser.get('/choose'),
      await parent.browser.get(`/visits/${party}`),
      await robin.browser.get('/home'),
      await robin.browser.get('/asked'),
      await robin.browser.get(`/visits/${party}`),
    ]
    const sent = await here.house.ground
      .selectFrom('outbox')
      .select(['kind', 'facts', 'to_party', 'to_person', 'not_before'])
      .where((eb) => eb.or([eb('to_party', '=', party), eb('to_person', '=', robin.id)]))
      .orderBy('id')
      .execute()
    const rows = await here.house.as(parent.token, (tx) =>
      tx.selectFrom('supports').select(['ended_why', 'until_day', 'version']).execute(),
    )
    const theirs = await here.house.as(parent.token, (tx) => tx.selectFrom('stops').selectAll().execute())
    const supporters = await here.house.as(robin.token, (tx) => tx.selectFrom('stops').selectAll().execute())
    return [
      ...read.map(({ status, html }) => `${status} ${plain(html)}`),
      ...sent.map(({ kind, facts: of, to_party }) => `${kind} ${JSON.stringify(of)} ${to_party !== null}`),
      JSON.stringify(rows),
      JSON.stringify([theirs, supporters]),
    ]
  }
  const ordinary = await seen((_, support) =>
    asCoordinator((tx) => endSupport(tx, here.coordinator.actor, support, 'supporter-asked')),
  )
  const unsafe = await seen(({ robin, party }) => apart({ robin, party }))
  const ownCase = await seen((pair) => change(pair, { ownCaseOpen: true }))
  expect(ordinary.join(' ')).toContain('changed-for-you')
  for (const [at, page] of ordinary.entries()) {
    expect(unsafe[at]).toBe(page)
    expect(ownCase[at]).toBe(page)
  }
  expect(unsafe).toHaveLength(ordinary.length)
})

test('an administrator who reads the trail can’t tell a stop from another ending either', async () => {
  await aStoppedPair()
  await here.coordinator.browser.get('/rechecked')
  const written = await here.house.ground.selectFrom('audit').select('act').execute()
  expect(written.map(({ act }) => act)).toContain('support.stopped')
  const read = (
    await here.house.as(here.administrator.token, (tx) => tx.selectFrom('audit').select('act').execute())
  ).map(({ act }) => act)
  expect(read).toContain('support.ended')
  for (const act of ['support.stopped', 'support.held-up', 'support.stop-mended', 'stop.listed'])
    expect(read).not.toContain(act)
})

test('neither side can tell a choice that was stopped from a supporter who can’t this time', async () => {
  const seen = async (ends: (pair: Pair, choice: string) => Promise<unknown>) => {
    const pair = await aPair()
    const kim = await aSupporter(here.house, { capacity: 9 })
    const proposal = await proposedTo(here.house, pair, pair.robin.supporter)
    await proposedTo(here.house, pair, kim.supporter, 2)
    await pair.parent.browser.post('/choose', { proposal })
    await settle()
    const { id } = await here.house.ground
      .selectFrom('choices')
      .select('id')
      .where('party_id', '=', pair.party)
      .executeTakeFirstOrThrow()
    await ends(pair, id)
    await settle()
    const read = [
      await pair.parent.browser.get('/home'),
      await pair.parent.browser.get('/choose'),
      await pair.robin.browser.get('/home'),
      await pair.robin.browser.get('/asked'),
    ]
    const sent = await here.house.ground
      .selectFrom('outbox')
      .select(['kind', 'to_party', 'facts'])
      .where((eb) => eb.or([eb('to_party', '=', pair.party), eb('to_person', '=', pair.robin.id)]))
      .orderBy('id')
      .execute()
    return [...read.map(({ html }) => html), JSON.stringify(sent)].map(plain)
  }
  const ordinary = await seen(({ robin }, id) => robin.browser.post('/asked', { choice: id, says: 'no' }))
  const unsafe = await seen(({ robin, party }) => apart({ robin, party }))
  expect(ordinary.join(' ')).toContain('others-to-choose')
  expect(unsafe).toEqual(ordinary)
})

test('a name goes from the page when its bearer is full, as when something stands between the two', async () => {
  const seen = async (happens: (pair: Pair) => Promise<unknown>) => {
    const pair = await aPair({ capacity: 1 })
    const kim = await aSupporter(here.house, { capacity: 9 }, { profile: { called: 'Kim', aboutEn: '' } })
    await proposedTo(here.house, pair, pair.robin.supporter)
    await proposedTo(here.house, pair, kim.supporter, 2)
    expect((await pair.parent.browser.get('/choose')).text.match(/Choose \w+ /g)).toHaveLength(3)
    await happens(pair)
    await settle()
    return (await pair.parent.browser.get('/choose')).text.replaceAll(/Test Person \d+/g, 'NAME')
  }
  const kept = await seen(apart)
  expect(await seen(somebodyBeside)).toBe(kept)
  expect(kept).toContain('Choose Kim')
})
