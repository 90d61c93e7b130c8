import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nameParty } from '../../families/people.ts'
import { open } from '../../vault/door.ts'
import { checkedAgain } from './testing.ts'

// What was stopped by an error goes on only when somebody says that it was one.

const here = checkedAgain()
const { aPair, aStoppedPair, apart, asCoordinator, begins, settle } = here

test('an error can be called one, with a reason, only when nothing keeps the two apart any more', async () => {
  const { robin, party } = await aStoppedPair()
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
  const begin = () => begins({ robin, party })
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
  await begins({ robin, party })
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
  expect(await begins({ robin, party })).toHaveProperty('support')
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

test('what stands between a parent and a coordinator who is a supporter too is a colleague’s to read', async () => {
  const pair = await aPair()
  const { robin, party } = pair
  await here.house.ground
    .insertInto('roles')
    .values({ programme_id: here.house.programme, person_id: robin.id, role: 'coordinator' })
    .execute()
  await apart(pair, 'party')
  const [own, colleague] = [
    await robin.browser.get(`/proposals/${party}`),
    await here.coordinator.browser.get(`/proposals/${party}`),
  ]
  expect([own.status, own.html]).toEqual([200, expect.not.stringContaining(`/supporters/${robin.supporter}`)])
  expect(colleague.html).toContain(`/supporters/${robin.supporter}`)
})
