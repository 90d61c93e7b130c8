import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { proposedTo } from '../../choosing/testing.ts'
import { nameParty } from '../../families/people.ts'
import { beginSupport, endSupport } from '../../support/actions.ts'
import { keepApart } from '../../supporters/declarations.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { open } from '../../vault/door.ts'
import { checkedAgain, type Pair } from './testing.ts'

// What is read of a stop: the same as of any other ending by both sides, and one word by the office.

const here = checkedAgain()
const { aPair, asCoordinator, change, settle, somebodyBeside } = here

test('neither side can tell a stop for safety from a supporter who can’t any more', async () => {
  const seen = async (ends: (pair: Pair, support: string) => Promise<unknown>) => {
    const pair = await aPair()
    const { robin, party, parent } = pair
    const begun = await asCoordinator((tx) =>
      beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }),
    )
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
    const plain = (text: string) =>
      text
        .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
        .replaceAll(/name="csrf" value="[^"]*"/g, '')
        .replaceAll(/Tester\d+|Test Person \d+/g, 'NAME')
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
  const unsafe = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
  const ownCase = await seen((pair) => change(pair, { ownCaseOpen: true }))
  expect(ordinary.join(' ')).toContain('changed-for-you')
  for (const [at, page] of ordinary.entries()) {
    expect(unsafe[at]).toBe(page)
    expect(ownCase[at]).toBe(page)
  }
  expect(unsafe).toHaveLength(ordinary.length)
})

test('an administrator who reads the trail can’t tell a stop from another ending either', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  await asCoordinator((tx) =>
    keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
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
    const plain = (text: string) =>
      text
        .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
        .replaceAll(/name="csrf" value="[^"]*"/g, '')
        .replaceAll(/Tester\d+|Test Person \d+/g, 'NAME')
    return [...read.map(({ html }) => html), JSON.stringify(sent)].map(plain)
  }
  const ordinary = await seen(({ robin }, id) => robin.browser.post('/asked', { choice: id, says: 'no' }))
  const unsafe = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
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
  const apart = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
  expect(await seen(somebodyBeside)).toBe(apart)
  expect(apart).toContain('Choose Kim')
})

test('the coordinator reads one word for all that is absolute, and what to do next; nobody else has the page', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  await asCoordinator((tx) =>
    keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'supporter' }),
  )
  await settle()
  expect((await here.coordinator.browser.get('/today')).text).toContain('find somebody else')
  const proposals = await here.coordinator.browser.get(`/proposals/${party}`)
  expect(proposals.text).toContain('Can’t be brought together')
  expect(proposals.text).toContain('Ring both, and say only that')
  const { text, html } = await here.coordinator.browser.get('/rechecked')
  expect(text).toContain('Can’t be brought together')
  expect(html).not.toMatch(/never-together|linked|own-family/)
  const stop = await here.house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  for (const role of [
    'administrator',
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'parent-lead',
  ] as const) {
    const { browser, token } = await here.house.person([role])
    expect((await browser.get('/rechecked')).status).toBe(404)
    expect((await browser.get(`/rechecked/${stop.id}`)).status).toBe(404)
    expect((await browser.post(`/rechecked/${stop.id}`, { why: 'x' })).status).toBe(404)
    expect(await here.house.as(token, (tx) => tx.selectFrom('stops').select('id').execute())).toEqual([])
    expect(await here.house.as(token, (tx) => tx.selectFrom('lapses').select('id').execute())).toEqual([])
  }
  const welsh = await here.house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get('/rechecked')).text).toContain('Ni ellir dod â nhw at ei gilydd')
})

test('coordinators hear at once that something was stopped; whoever is that supporter, or knows the family, does not', async () => {
  const { robin, party, family } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  const knows = await here.house.person(['coordinator'])
  const of = { programme_id: here.house.programme }
  await here.house.ground
    .insertInto('hidden')
    .values({ ...of, person_id: knows.id, family_id: family })
    .execute()
  await here.house.ground
    .insertInto('roles')
    .values({ ...of, person_id: robin.id, role: 'coordinator' })
    .execute()
  await settle()
  await here.house.ground
    .updateTable('outbox')
    .set({ created_at: new Date('2026-01-05'), sent_at: new Date('2026-01-05') })
    .execute()
  const read = async (person: string) =>
    (
      await here.house.ground
        .selectFrom('outbox')
        .select('facts')
        .where('to_person', '=', person)
        .where('kind', '=', 'to-read')
        .where('created_at', '>', new Date('2026-02-05'))
        .execute()
    ).length
  for (const saidBy of ['supporter', 'coordinator'] as const)
    await asCoordinator((tx) =>
      keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy }),
    )
  await settle()
  expect([await read(here.coordinator.id), await read(knows.id), await read(robin.id)]).toEqual([1, 0, 0])
  const own = await here.house.as(robin.token, (tx) => tx.selectFrom('stops').select('party_id').execute())
  expect(own.map(({ party_id }) => party_id)).not.toContain(party)
  expect((await here.coordinator.browser.get('/today')).text).toContain('find somebody else')
})

test('what is stopped stands on Today with the family’s next conference, not with one that is over', async () => {
  const { robin, party, family } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  const of = {
    programme_id: here.house.programme,
    family_id: family,
    gss: 'E09000007',
    told_us_on: '2026-09-02',
  } as const
  await here.house.ground
    .updateTable('conferences')
    .set({ day: '2026-10-02' })
    .where('family_id', '=', family)
    .execute()
  await here.house.ground
    .insertInto('conferences')
    .values({ ...of, kind: 'review', day: '2026-12-17' })
    .execute()
  await here.house.ground
    .updateTable('parties')
    .set({ name: 'Late Sample', called: 'Late' })
    .where('id', '=', party)
    .execute()
  await asCoordinator((tx) =>
    keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  const { text } = await here.coordinator.browser.get('/today')
  expect(/Late .{0,120}/.exec(text)?.[0]).toMatch(/find somebody else Thu 17 Dec/)
})

test('an error can be called one, with a reason, only when nothing keeps the two apart any more', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  await asCoordinator((tx) =>
    keepApart(tx, here.coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  const { id } = await here.house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  const at = `/rechecked/${id}`
  expect((await here.coordinator.browser.post(at, { why: '' })).text).toContain('Write why it was an error')
  const still = await here.coordinator.browser.post(at, { why: 'The wrong Sam.' })
  expect([still.status, still.text]).toEqual([422, expect.stringContaining('is still so')])
  expect(still.html).toContain('The wrong Sam.')
  await here.house.ground
    .updateTable('never_together')
    .set({ withdrawn_at: new Date() })
    .where('party_id', '=', party)
    .execute()
  const begin = () =>
    asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  // What was stopped stays so until somebody says that it was an error.
  expect(await begin()).toHaveProperty('faults')
  expect((await here.coordinator.browser.post(at, { why: 'The wrong Sam.' })).status).toBe(303)
  expect(await begin()).toHaveProperty('support')
  const list = await here.coordinator.browser.get('/rechecked')
  expect(list.text).toContain('Called an error on')
  expect(list.html).toContain(`href="${at}"`)
  expect((await here.coordinator.browser.get(at)).text).toContain('The wrong Sam.')
  const said = await here.house.ground
    .selectFrom('audit')
    .select('person_id')
    .where('act', '=', 'support.stop-mended')
    .execute()
  expect(said).toEqual([{ person_id: here.coordinator.id }])
})

test('a name borne by chance is called one where all who bear it can be seen, and never where there is an account', async () => {
  const handler = await here.house.person(['handler'])
  await here.house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', here.house.programme)
    .execute()
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  const { name } = await here.house.ground
    .selectFrom('persons')
    .select('name')
    .where('id', '=', robin.id)
    .executeTakeFirstOrThrow()
  await asCoordinator((tx) => nameParty(tx, here.coordinator.actor, party, { name }))
  await settle()
  const { id } = await here.house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  // The name sealed the family: it is the outside handler's, who is asked to look, and out of every other list.
  expect((await here.coordinator.browser.get(`/rechecked/${id}`)).status).toBe(404)
  expect((await handler.browser.get('/rechecked')).html).toContain(id)
  const asked = here.house.ground.selectFrom('outbox').select('kind').where('to_person', '=', handler.id)
  expect(await asked.execute()).toEqual([{ kind: 'to-read' }])
  const family = await here.house.ground
    .selectFrom('family_parties')
    .select('family_id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  await here.house.ground
    .updateTable('families')
    .set({ handler: null })
    .where('id', '=', family.family_id)
    .execute()
  expect(
    (await here.coordinator.browser.post(`/rechecked/${id}`, { why: 'Another of that name.' })).status,
  ).toBe(303)
  expect(
    await asCoordinator((tx) =>
      beginSupport(tx, here.coordinator.actor, { party, supporter: robin.supporter }),
    ),
  ).toHaveProperty('support')
})

test('a coordinator who is the supporter neither reads their own stop nor calls it an error, whatever they know of it', async () => {
  const { robin, party } = await aPair()
  const programme_id = here.house.programme
  await here.house.ground
    .insertInto('roles')
    .values({ programme_id, person_id: robin.id, role: 'coordinator' })
    .execute()
  const { id } = await here.house.ground
    .insertInto('stops')
    .values({
      programme_id,
      party_id: party,
      supporter_id: robin.supporter,
      what: 'choice',
      said: 'apart',
      on_day: '2026-11-18',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const mends = (token: string) =>
    here.house.as(token, (tx) => sql`select app.mend_stop(${id}, null, '2026-11-18') as said`.execute(tx))
  const reads = (token: string) =>
    here.house.as(token, (tx) => open(tx, [{ table: 'stops', columns: ['mended_why'], rows: [id] }]))
  const seen = (token: string) =>
    here.house.as(token, (tx) => tx.selectFrom('stops').select('id').where('id', '=', id).execute())
  expect(await seen(robin.token)).toEqual([])
  expect(await seen(here.coordinator.token)).toEqual([{ id }])
  expect((await mends(robin.token)).rows).toEqual([{ said: 'unknown' }])
  expect((await here.coordinator.browser.post(`/rechecked/${id}`, { why: 'Not Robin.' })).status).toBe(303)
  const [own, colleague] = [await reads(robin.token), await reads(here.coordinator.token)]
  expect(own.of('stops', 'mended_why', id)).toBeNull()
  expect(colleague.of('stops', 'mended_why', id)).toBe('Not Robin.')
})
