import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as families } from '../../families/routes.ts'
import { makeFamily } from '../../families/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { isParty, lets, stand } from '../../spaces/testing.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...families.list, ...spaces, ...pages.list])
})
afterAll(() => house.close())

let made = 0
const aPerson = async () => {
  made += 1
  const nadia = await house.person(['coordinator'])
  const { family, parties } = await makeFamily(
    house,
    nadia,
    [{ name: `Ama Ways${made}` }, { name: `Ben Ways${made}` }],
    {
      reference: `WAYS-${made}`,
    },
  )
  const [party = '', other = ''] = parties
  const ama = await house.person(['parent'], { name: `Ama Ways${made}` })
  await isParty(house, ama, party)
  return { nadia, ama, party, other, at: `/families/${family}/people/${party}`, own: `/as-i-am/${party}` }
}
const day = (name: string, date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}
const speaker = {
  who: 'Aunt Efua',
  words: 'Rings on Mondays.',
  paper: 'A letter that Ama signed',
  ...day('untilDay', '2027-03-01'),
  ...day('seenOn', '2026-11-17'),
  version: '0',
}
const rows = (party: string) =>
  house.ground.selectFrom('ways').selectAll().where('party_id', '=', party).orderBy('id').execute()

test('a parent says how they live, reads what follows, changes it and takes it back', async () => {
  const { ama, own, party } = await aPerson()
  expect((await ama.browser.get(own)).text).toContain('You do not have to.')
  expect((await ama.browser.get(`${own}/prison`)).text).toContain('Which prison?')
  expect(
    (
      await ama.browser.post(`${own}/prison`, {
        who: 'HMP Invented',
        words: 'I can ring at six.',
        version: '0',
      })
    ).location,
  ).toBe(`${own}?saved`)
  const page = await ama.browser.get(own)
  for (const words of [
    'I am in prison: HMP Invented',
    'I can ring at six.',
    'You can ask to join the meeting by phone or video',
  ])
    expect(page.text).toContain(words)
  const [row] = await rows(party)
  expect(row?.words?.includes('six')).toBe(false)
  await ama.browser.post(`${own}/prison`, { who: 'HMP Other', words: '', version: '1' })
  expect((await ama.browser.post(`${own}/prison`, { who: 'Older', words: '', version: '1' })).text).toContain(
    'Somebody else changed',
  )
  await ama.browser.post(`${own}/prison/off`)
  expect((await ama.browser.get(own)).text).not.toContain('HMP')
  expect((await rows(party)).every((one) => one.words === null && one.who === null)).toBe(true)
})

test('the office writes more: a line of its own that neither the parent nor whoever stands beside them reads', async () => {
  const { nadia, ama, at, own, party } = await aPerson()
  await nadia.browser.post(`${at}/ways/under-18`, {
    words: 'After school.',
    paper: 'Her own worker is Sal',
    version: '0',
  })
  const office = await nadia.browser.get(`${at}/ways`)
  expect(office.text).toContain('For the office alone: Her own worker is Sal')
  expect(office.text).toContain('They have a right to a supporter of their own.')
  const robin = await house.person(['supporter'])
  await stand(house, robin, party)
  expect((await robin.browser.get(own)).location).toBe(`/with/${party}/yes`)
  await lets({ ...ama, party }, robin)
  for (const { browser, token } of [ama, robin]) {
    const page = await browser.get(own)
    expect(page.text).toContain('After school.')
    expect(page.text).not.toContain('Sal')
    expect(await house.as(token, (tx) => tx.selectFrom('way_papers').select('way_id').execute())).toEqual([])
  }
})

test('a supporter writes it down for the parent and says how it came', async () => {
  const { ama, own, party } = await aPerson()
  const robin = await house.person(['supporter'])
  await stand(house, robin, party)
  await lets({ ...ama, party }, robin)
  const bare = await robin.browser.post(`${own}/read-aloud`, { words: 'One page at a time', version: '0' })
  expect([bare.status, bare.text.includes('Choose how you got this')]).toEqual([422, true])
  await robin.browser.post(`${own}/read-aloud`, { words: 'One page at a time', version: '0', how: 'paper' })
  expect((await ama.browser.get(own)).text).toContain('One page at a time')
  expect((await rows(party))[0]).toMatchObject({ how: 'paper', written_by: robin.id })
})

test('where a refuge is stands nowhere: a postcode is not let through, by anybody', async () => {
  const { nadia, ama, at, own, party } = await aPerson()
  for (const [browser, path, field] of [
    [ama.browser, `${own}/refuge`, 'words'],
    [nadia.browser, `${at}/ways/refuge`, 'words'],
    [nadia.browser, `${at}/ways/refuge`, 'paper'],
  ] as const) {
    const page = await browser.post(path, { [field]: 'Near nw1 2ab', version: '0' })
    expect([page.status, page.text.includes('Take the postcode out')]).toEqual([422, true])
    expect(page.html).toContain('Near nw1 2ab')
  }
  expect(await rows(party)).toEqual([])
  await ama.browser.post(`${own}/refuge`, { words: 'Meet me at the library', version: '0' })
  expect((await nadia.browser.get(`${at}/ways`)).text).toContain('No post, ever.')
})

test('somebody speaks for a parent only with a name, an end and a proof, written by the office; after the last day no more', async () => {
  const { nadia, ama, at, own, party } = await aPerson()
  expect((await ama.browser.get(`${own}/proxy`)).status).toBe(404)
  expect((await ama.browser.post(`${own}/proxy`, speaker)).status).toBe(404)
  const self = house.as(ama.token, (tx) =>
    tx
      .insertInto('ways')
      .values({
        programme_id: house.programme,
        party_id: party,
        kind: 'proxy',
        until_day: '2027-01-01',
        written_by: ama.id,
        how: 'screen',
        day: '2026-11-18',
      })
      .execute(),
  )
  await expect(self).rejects.toMatchObject({ code: '42501' })
  const bare = await nadia.browser.post(`${at}/ways/proxy`, { version: '0' })
  for (const words of [
    'Write who speaks for them',
    'Write until when',
    'Write what proof',
    'Write on which day the proof',
  ])
    expect(bare.text).toContain(words)
  await nadia.browser.post(`${at}/ways/proxy`, speaker)
  expect((await nadia.browser.get(`${at}/ways`)).text).toContain('Proof seen on 17 November 2026')
  const page = await ama.browser.get(own)
  expect(page.text).toContain('Somebody speaks for me: Aunt Efua')
  expect(page.text).toContain('They cannot sign in here.')
  expect(page.text).not.toContain('A letter that Ama signed')
  await house.ground
    .updateTable('ways')
    .set({ until_day: '2026-11-17' })
    .where('party_id', '=', party)
    .execute()
  expect((await nadia.browser.get(`${at}/ways`)).text).toContain('This is over: it counts no longer.')
})

test('an interpreter is asked for, booked, and said to have come or not by whoever was there; the newest word counts', async () => {
  const { nadia, ama, at, own, party } = await aPerson()
  const twi = {
    language: 'Twi',
    forWhat: 'visit',
    ...day('day', '2026-11-18'),
    startsAt: '10:30',
    bookedBy: '',
  }
  expect((await nadia.browser.post(`${at}/interpreters/new`, { ...twi, language: '' })).text).toContain(
    'Write the language',
  )
  await nadia.browser.post(`${at}/interpreters/new`, twi)
  expect((await nadia.browser.get(`${at}/ways`)).text).toContain(
    'Visit, Wednesday 18 November, 10.30am: Twi, asked for, not booked yet',
  )
  const { id } = await house.ground
    .selectFrom('interpreters')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  await nadia.browser.post(`${at}/interpreters/${id}`, {
    ...twi,
    bookedBy: 'council',
    ...day('bookedOn', '2026-11-16'),
    version: '1',
  })
  expect((await ama.browser.get(own)).text).toContain('booked on 16 November 2026')
  await ama.browser.post(`${own}/interpreters/${id}/came`, { came: 'no' })
  expect((await nadia.browser.get(`${at}/ways`)).text).toContain('They came: No')
  await nadia.browser.post(`${at}/interpreters/${id}/came`, { came: 'after-start' })
  expect((await ama.browser.get(own)).text).toContain('They came: After it had begun')
  await nadia.browser.post(`${at}/interpreters/${id}/cancel`)
  expect((await ama.browser.get(own)).text).toContain('Not needed')
  await nadia.browser.post(`${at}/interpreters/${id}/back`)
  expect((await ama.browser.get(own)).text).not.toContain('Not needed')
  expect(
    (await ama.browser.post(`${own}/interpreters/${crypto.randomUUID()}/came`, { came: 'yes' })).status,
  ).toBe(404)
})

test('in Welsh the pages are Welsh', async () => {
  const { ama, own } = await aPerson()
  const welsh = browserOf(house.app, ama.token, 'cy')
  await welsh.post(`${own}/easy-read`, { words: 'print mawr', version: '0' })
  for (const path of [own, `${own}/easy-read`])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|what|should)\b/i)
})

test('nobody else reads or writes it: not the other parent, not a council, not another supporter, and the database agrees', async () => {
  const { nadia, ama, at, own, party, other } = await aPerson()
  await ama.browser.post(`${own}/prison`, { words: 'Mine alone', version: '0' })
  await nadia.browser.post(`${at}/interpreters/new`, {
    language: 'Twi',
    forWhat: 'visit',
    ...day('day', '2026-11-18'),
  })
  const ben = await house.person(['parent'])
  await isParty(house, ben, other)
  const others = [ben, await house.person(['coordinator'], { programme: await house.otherProgramme() })]
  for (const role of [
    'supporter',
    'administrator',
    'social-worker',
    'parent-lead',
    'safeguarding-lead',
  ] as const)
    others.push(await house.person([role]))
  for (const { browser, token, id } of others) {
    for (const path of [own, `${own}/prison`, `${at}/ways`, `${at}/ways/prison`, `${at}/interpreters/new`])
      expect((await browser.get(path)).status).toBe(404)
    for (const path of [`${own}/prison`, `${own}/prison/off`, `${at}/ways/prison`, `${at}/ways/prison/off`])
      expect((await browser.post(path, { words: 'x', version: '1' })).status).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      ways: await tx.selectFrom('ways').select('id').where('party_id', '=', party).execute(),
      papers: await tx.selectFrom('way_papers').select('way_id').execute(),
      interpreters: await tx.selectFrom('interpreters').select('id').where('party_id', '=', party).execute(),
      changed: (
        await tx
          .updateTable('ways')
          .set({ withdrawn_on: '2026-11-18' })
          .where('party_id', '=', party)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ ways: [], papers: [], interpreters: [], changed: 0n })
    const writes = house.as(token, (tx) =>
      tx
        .insertInto('ways')
        .values({
          programme_id: house.programme,
          party_id: party,
          kind: 'easy-read',
          written_by: id,
          how: 'screen',
          day: '2026-11-18',
        })
        .execute(),
    )
    await expect(writes).rejects.toMatchObject({ code: '42501' })
  }
})
