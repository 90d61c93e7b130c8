import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { aParent, lets, stand } from '../../spaces/testing.ts'
import { aParentWithMeeting, helpPages, layMeeting, ready } from './testing.ts'
import { helps as source } from './shareable.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(helpPages)
})
afterAll(() => house.close())

const english = /\b(the|your|you|meeting|save|chair|council|before|they|asked)\b/i

test('in Welsh every page is Welsh: the parent’s, the office’s, the letter, the chair’s, the figures', async () => {
  const ama = await aParent(house, 'Ama Cymru')
  const { conference } = await layMeeting(house, [ama], { gss: 'W06000015' })
  await house.ground
    .updateTable('family_parties')
    .set({ label: 'Rhiant 1' })
    .where('party_id', '=', ama.party)
    .execute()
  await ready(ama)
  const at = `/helps/${ama.party}/${conference}`
  const room = `/room/${ama.party}/${conference}`
  await ama.browser.post(`${at}/look/before`, { shown: ['A10', 'A1'], want: ['A10', 'A1'] })
  const wish = (
    await house.ground.selectFrom('help_wishes').select('id').where('party_id', '=', ama.party).execute()
  ).map(({ id }) => id)
  await ama.browser.post(`${at}/ask`, { wish: wish.slice(0, 1) })
  await ama.browser.post(`${room}/new`, { job: 'police' })
  const cy = (token: string) => browserOf(house.app, token, 'cy')
  const parent = ['', '/look/before', '/look/day', '/look/after', '/own', '/ask', '/paper'].map(
    (path) => at + path,
  )
  for (const path of [...parent, ...['', '/new', '/shut', '/apart'].map((end) => room + end)])
    expect([path, english.exec((await cy(ama.token).get(path)).text)?.[0]]).toEqual([path, undefined])
  const office = await house.person(['coordinator'], { name: 'Cydlynydd Dychmygol' })
  const help = `/conferences/${conference}/help`
  for (const path of [
    '/to-chairs',
    help,
    `${help}/${ama.party}`,
    `${help}/${ama.party}/answer`,
    `${help}/${ama.party}/sent`,
    '/helped',
  ])
    expect([path, english.exec((await cy(office.token).get(path)).text)?.[0]]).toEqual([path, undefined])
  const chair = await house.person(['chair'], { gss: 'W06000015', name: 'Cadeirydd Dychmygol' })
  for (const path of ['/answer-help', `/answer-help/${conference}`])
    expect([path, english.exec((await cy(chair.token).get(path)).text)?.[0]]).toEqual([path, undefined])
})

test('what is on the list can be shown to somebody: each wish in the parent’s words, and nobody else’s', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Sharing')
  await ama.browser.post(`${ama.at}/own`, { words: 'A window seat' })
  await ama.browser.post(`${ama.at}/look/before`, { shown: ['A1'], want: ['A1'] })
  const ben = await aParentWithMeeting(house, 'Ben Sharing')
  const passages = (token: string, actor: typeof ama.actor) =>
    house.as(token, (tx) => source.passages(tx, actor, ama.party, 'en'))
  expect((await passages(ama.token, ama.actor)).map(({ text }) => text)).toEqual([
    'Somebody explains the meeting to me, face to face',
    'A window seat',
  ])
  expect(await passages(ben.token, ben.actor)).toEqual([])
})

test('a parent who deletes everything has no list and no room left; what the council was asked stays with it', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Deleting')
  const room = `/room/${ama.party}/${ama.conference}`
  await ama.browser.post(`${ama.at}/own`, { words: 'A window seat' })
  const wish = (
    await house.ground.selectFrom('help_wishes').select('id').where('party_id', '=', ama.party).execute()
  ).map(({ id }) => id)
  await ama.browser.post(`${ama.at}/ask`, { wish })
  await ama.browser.post(`${ama.at}/own`, { words: 'Not asked for' })
  await ama.browser.post(`${room}/new`, { name: 'Pat Invented' })
  await ama.browser.post(`/notes/${ama.party}/delete`, { sure: 'yes' })
  const { text } = await ama.browser.get(ama.at)
  expect([text.includes('Not asked for'), text.includes('Nothing on it yet')]).toEqual([false, true])
  expect((await ama.browser.get(room)).text).not.toContain('Pat Invented')
  const office = await house.person(['coordinator'])
  expect((await office.browser.get(`/conferences/${ama.conference}/help`)).text).toContain('A window seat')
})

test('it is asked on a parent’s own screen by nobody else, and by word of mouth not by themself', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Screen')
  const robin = await house.person(['supporter'])
  await stand(house, robin, ama.party)
  await lets(ama, robin)
  const asks = (who: { token: string }, came: string) =>
    house.as(who.token, async (tx) => {
      const one = JSON.stringify([{ id: crypto.randomUUID(), entry: came === 'screen' ? 'A1' : 'A2' }])
      const { rows } = await sql<{ n: number }>`
        select app.ask_help(${ama.party}, ${ama.conference}, ${one}::jsonb, ${came}, '2026-11-18') as n`.execute(
        tx,
      )
      return rows[0]?.n
    })
  expect(await asks(robin, 'screen')).toBe(0)
  expect(await asks(ama, 'voice')).toBe(0)
  expect(await asks(robin, 'voice')).toBe(1)
  expect(await asks(ama, 'screen')).toBe(1)
})

test('whoever deletes everything leaves nothing that they ticked or dated either; whoever reads no more finds none of it', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Nothing')
  const own = {
    programme_id: house.programme,
    party_id: ama.party,
    written_by: ama.id,
    how: 'screen' as const,
    day: '2026-11-18' as const,
  }
  const signing = await house.ground
    .insertInto('signings')
    .values({ ...own, kind: 'care', answered: 'yes', answered_on: '2026-11-18' })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Somebody else's row that points at it holds nothing up.
  const ben = await aParent(house, 'Ben Nothing')
  await house.ground
    .insertInto('signing_answers')
    .values({ ...own, party_id: ben.party, signing_id: signing.id, question: 'how-long' })
    .execute()
  await house.ground
    .insertInto('debriefs')
    .values({ ...own, feeling: 'not-good' })
    .execute()
  await house.ground
    .insertInto('recordings')
    .values({ ...own, place: 'conference' })
    .execute()
  await ama.browser.post(`/room/${ama.party}/${ama.conference}/new`, { name: 'Pat Invented' })
  expect((await ama.browser.post(`/notes/${ama.party}/delete`, { sure: 'yes' })).location).toContain('erased')
  for (const table of ['signings', 'debriefs', 'recordings', 'room_people', 'help_wishes'] as const) {
    const left = await house.ground.selectFrom(table).select('id').where('party_id', '=', ama.party).execute()
    expect([table, left]).toEqual([table, []])
  }
})
