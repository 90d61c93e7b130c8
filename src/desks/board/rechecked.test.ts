import { expect, test } from 'vitest'
import { checkedAgain } from './testing.ts'

// What the office reads and hears of a stop: one word for all that is absolute.

const here = checkedAgain()
const { aPair, aStoppedPair, apart, begins, settle } = here

test('the coordinator reads one word for all that is absolute, and what to do next; nobody else has the page', async () => {
  const { party } = await aStoppedPair('supporter')
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
  await begins({ robin, party })
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
  for (const saidBy of ['supporter', 'coordinator'] as const) await apart({ robin, party }, saidBy)
  await settle()
  expect([await read(here.coordinator.id), await read(knows.id), await read(robin.id)]).toEqual([1, 0, 0])
  const own = await here.house.as(robin.token, (tx) => tx.selectFrom('stops').select('party_id').execute())
  expect(own.map(({ party_id }) => party_id)).not.toContain(party)
  expect((await here.coordinator.browser.get('/today')).text).toContain('find somebody else')
})

test('what is stopped stands on Today with the family’s next conference, not with one that is over', async () => {
  const { robin, party, family } = await aPair()
  await begins({ robin, party })
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
  await apart({ robin, party })
  await settle()
  const { text } = await here.coordinator.browser.get('/today')
  expect(/Late .{0,120}/.exec(text)?.[0]).toMatch(/find somebody else Thu 17 Dec/)
})
