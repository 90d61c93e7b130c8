import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as families } from '../../families/routes.ts'
import { makeFamily } from '../../families/testing.ts'
import { open } from '../../vault/door.ts'
import { pages } from '../routes.ts'
import { aParent, aParty, isParty, lets, stand, stepBack, writes, yes } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...families.list, ...pages])
})
afterAll(() => house.close())

const pause = () => sql`select pg_sleep(0.01)`.execute(house.ground)
const readBy = async (token: string, party: string): Promise<string[]> => {
  const rows = await house.as(token, (tx) =>
    tx.selectFrom('notes').select('id').where('party_id', '=', party).orderBy('id').execute(),
  )
  const ids = rows.map(({ id }) => id)
  const texts = await house.as(token, (tx) => open(tx, [{ table: 'notes', columns: ['body'], rows: ids }]))
  return ids.map((id) => texts.of('notes', 'body', id) ?? '?')
}

test('a parent lets their supporter read from now on, by name, with an end, and stops it at once', async () => {
  const ama = await aParent(house, 'Ama Lets')
  const robin = await house.person(['supporter'], { name: 'Robin Reader' })
  await stand(house, robin, ama.party)
  await writes(ama, 'written before')
  const asked = await ama.browser.get(`/notes/${ama.party}`)
  expect(asked.text).toContain('Robin stands beside you now. They can’t read your notes.')
  await pause()
  expect((await lets(ama, robin)).location).toBe(`/notes/${ama.party}/readers?saved`)
  await pause()
  await writes(ama, 'written after')
  const page = await ama.browser.get(`/notes/${ama.party}/readers`)
  for (const words of ['Robin', 'To stand alongside', 'You said yes on screen', 'Only what is written from'])
    expect(page.text).toContain(words)
  expect(await readBy(robin.token, ama.party)).toEqual(['written after'])
  const theirs = await robin.browser.get(`/with/${ama.party}`)
  expect(theirs.text).toContain('written after')
  expect(theirs.text).not.toContain('written before')
  const stop = /action="([^"]+\/stop)"/.exec(page.html)?.[1] ?? ''
  await ama.browser.post(stop)
  expect(await readBy(robin.token, ama.party)).toEqual([])
  expect((await robin.browser.get(`/with/${ama.party}`)).text).not.toContain('written after')
  const history = (await ama.browser.get(`/notes/${ama.party}/readers`)).text
  expect(history).toContain('Who could read before')
  expect(history).toContain('You stopped it')
})

test('a parent may let them read what was written before too; an end that has come shuts it', async () => {
  const ama = await aParent(house, 'Ama Earlier')
  const robin = await house.person(['supporter'])
  await stand(house, robin, ama.party)
  await writes(ama, 'long ago')
  await lets(ama, robin, { earlier: 'yes', purpose: 'handover' })
  expect(await readBy(robin.token, ama.party)).toEqual(['long ago'])
  await house.ground
    .updateTable('grants')
    .set({ ends_at: new Date('2026-01-01') })
    .where('function', '=', 'reads')
    .where('person_id', '=', robin.id)
    .execute()
  expect(await readBy(robin.token, ama.party)).toEqual([])
  expect((await ama.browser.get(`/notes/${ama.party}/readers`)).text).toContain('The time was over')
  // A yes given anew takes the place of the one that is over.
  expect((await lets(ama, robin, { earlier: 'yes' })).status).toBe(303)
  expect(await readBy(robin.token, ama.party)).toEqual(['long ago'])
})

test('only those who stand beside the parent can be let in, and the database agrees', async () => {
  const ama = await aParent(house, 'Ama Chooses')
  const [stranger, ben] = [await house.person(['supporter']), await aParent(house, 'Ben Chosen')]
  for (const { id } of [stranger, ben, ama])
    expect((await ama.browser.get(`/notes/${ama.party}/readers/${id}`)).status).toBe(404)
  const council = await house.person(['social-worker', 'supporter'])
  await stand(house, council, ama.party)
  for (const who of [stranger, ben, council, ama]) {
    const forged = house.as(ama.token, (tx) =>
      tx
        .insertInto('grants')
        .values({
          programme_id: house.programme,
          person_id: who.id,
          function: 'reads',
          thing: 'space',
          thing_id: ama.party,
          purpose: 'other',
          opened_by: ama.id,
          ends_at: sql<Date>`now() + interval '30 days'`,
        })
        .execute(),
    )
    await expect(forged).rejects.toThrow('row-level security')
  }
})

test('when they no longer stand beside the parent, reading ends with it, and the next one begins with nothing', async () => {
  const ama = await aParent(house, 'Ama Handover')
  const [robin, kim] = [
    await house.person(['supporter']),
    await house.person(['supporter'], { name: 'Kim Next' }),
  ]
  await stand(house, robin, ama.party)
  await lets(ama, robin, { earlier: 'yes' })
  await writes(ama, 'to Robin')
  expect(await readBy(robin.token, ama.party)).toEqual(['to Robin'])
  await stepBack(house, robin, ama.party)
  expect(await readBy(robin.token, ama.party)).toEqual([])
  expect((await robin.browser.get(`/with/${ama.party}`)).status).toBe(404)
  await stand(house, kim, ama.party)
  expect(await readBy(kim.token, ama.party)).toEqual([])
  // Nor what was answered about the police, nor that anybody was asked.
  expect(
    await house.as(kim.token, (tx) =>
      tx.selectFrom('spaces').selectAll().where('party_id', '=', ama.party).execute(),
    ),
  ).toEqual([])
  expect((await kim.browser.get(`/with/${ama.party}/first`)).status).toBe(404)
  expect((await kim.browser.post(`/with/${ama.party}/first`, { police: 'no' })).status).toBe(404)
  const shut = await kim.browser.get(`/with/${ama.party}`)
  expect(shut.text).toContain('You can’t read their notes, nor see whether there are any')
  expect(shut.text).not.toContain('Robin')
  const asks = await ama.browser.get(`/notes/${ama.party}/readers/${kim.id}`)
  expect(asks.text).toContain('May Kim read your notes?')
  expect(asks.text).toContain('Also what was written before')
  await lets(ama, kim)
  expect(await readBy(kim.token, ama.party)).toEqual([])
  await lets(ama, kim, { earlier: 'yes' })
  expect(await readBy(kim.token, ama.party)).toEqual(['to Robin'])
  expect((await ama.browser.get(`/notes/${ama.party}/readers`)).text).toContain(
    'They no longer stand beside you',
  )
})

test('by voice: the supporter enters the yes only when it was read back, and the parent sees to whom they said it', async () => {
  const party = await aParty(house, 'Mina Voiceonly')
  const robin = await house.person(['supporter'], { name: 'Robin Listens' })
  await stand(house, robin, party)
  const at = `/with/${party}`
  expect((await robin.browser.get(`${at}/new`)).location).toBe(`${at}/yes`)
  const page = await robin.browser.get(`${at}/yes`)
  expect(page.text).toContain('Your notes are yours. Nobody reads them unless you say so.')
  const said = { ...yes, person: robin.id, saidYes: 'yes' }
  const unread = await robin.browser.post(`${at}/yes`, said)
  expect([unread.status, unread.text.includes('Read it back to them first')]).toEqual([422, true])
  expect((await robin.browser.post(`${at}/yes`, { ...said, readBack: 'yes' })).location).toBe(`${at}?saved`)
  expect((await robin.browser.get(`${at}/new`)).location).toBe(`${at}/first`)
  await robin.browser.post(`${at}/first`, { police: 'yes' })
  expect((await robin.browser.get(`${at}/new`)).text).toContain('Speak to a solicitor')
  await robin.browser.post(`${at}/new`, { body: 'she wants the break at eleven' })
  expect((await robin.browser.get(at)).text).toContain('she wants the break at eleven')
  // Later she has a screen of her own.
  const mina = await house.person(['parent'], { name: 'Mina Voiceonly' })
  await isParty(house, mina, party)
  expect((await mina.browser.get(`/notes/${party}`)).text).toContain('she wants the break at eleven')
  const readers = await mina.browser.get(`/notes/${party}/readers`)
  expect(readers.text).toContain('You said yes to Robin, who read it back on 18 November 2026')
  const kinds = await house.ground
    .selectFrom('grants')
    .select(['how', 'read_back_on', 'opened_by'])
    .where('function', '=', 'reads')
    .where('thing_id', '=', party)
    .execute()
  expect(kinds).toEqual([{ how: 'voice', read_back_on: '2026-11-18', opened_by: robin.id }])
  await robin.browser.post(`${at}/silence`)
  expect(await readBy(robin.token, party)).toEqual([])
  expect((await mina.browser.get(`/notes/${party}/readers`)).text).toContain(
    'You said so to the person beside you',
  )
})

test('the database takes a yes by voice from nobody but whoever stands beside them, and never one that was not read back', async () => {
  const party = await aParty(house, 'Noor Walls')
  const [robin, kim, nadia] = [
    await house.person(['supporter']),
    await house.person(['supporter']),
    await house.person(['coordinator', 'administrator']),
  ]
  await stand(house, robin, party)
  const forge = (
    who: typeof robin,
    more: { person?: string; unread?: true; how?: 'screen' | 'voice' } = {},
  ) =>
    house.as(who.token, (tx) =>
      tx
        .insertInto('grants')
        .values({
          programme_id: house.programme,
          person_id: more.person ?? who.id,
          function: 'reads',
          thing: 'space',
          thing_id: party,
          purpose: 'beside-me',
          how: more.how ?? 'voice',
          read_back_on: more.unread === true ? null : '2026-11-18',
          opened_by: who.id,
          ends_at: sql<Date>`now() + interval '30 days'`,
        })
        .execute(),
    )
  for (const tried of [
    () => forge(kim),
    () => forge(nadia),
    () => forge(nadia, { person: robin.id }),
    () => forge(robin, { person: kim.id }),
    () => forge(robin, { how: 'screen' }),
    () => forge(robin, { unread: true }),
  ])
    await expect(tried()).rejects.toThrow(/row-level security|grants_reads/)
  await forge(robin)
  const reopen = (change: { ends_at: Date } | { until_at: null }) =>
    house.as(robin.token, (tx) =>
      tx.updateTable('grants').set(change).where('thing_id', '=', party).executeTakeFirst(),
    )
  await expect(reopen({ ends_at: new Date('2099-01-01') })).rejects.toThrow('permission denied')
  expect((await reopen({ until_at: null })).numUpdatedRows).toBe(0n)
  for (const { browser } of [kim, nadia])
    for (const path of ['', '/yes', '/new', '/first', '/promise'])
      expect((await browser.get(`/with/${party}${path}`)).status).toBe(404)
  for (const { browser } of [kim, nadia])
    for (const path of ['/yes', '/new', '/first', '/promise', '/silence'])
      expect((await browser.post(`/with/${party}${path}`, { body: 'x', promise: 'think' })).status).toBe(404)
})

test('on a call a coordinator ends all reading and learns nothing: the page is the same with and without notes', async () => {
  const nadia = await house.person(['coordinator'])
  const made = await makeFamily(house, nadia, [{ name: 'Wanda Writes' }, { name: 'Nils Nothing' }])
  const [wanda = '', nils = ''] = made.parties
  const robin = await house.person(['supporter'])
  const account = await house.person(['parent'], { name: 'Wanda Writes' })
  await isParty(house, account, wanda)
  await stand(house, robin, wanda)
  const parent = { ...account, party: wanda }
  await writes(parent, 'private to Wanda')
  await lets(parent, robin, { earlier: 'yes' })
  const of = (party: string) => `/families/${made.family}/people/${party}/silence`
  const plainly = (text: string) => text.replaceAll(/Wanda Writes|Nils Nothing/g, 'X')
  expect(plainly((await nadia.browser.get(of(wanda))).text)).toBe(
    plainly((await nadia.browser.get(of(nils))).text),
  )
  expect((await nadia.browser.get(`/families/${made.family}`)).text).toContain('nobody may read my notes')
  expect((await nadia.browser.post(of(wanda))).status).toBe(422)
  expect(await readBy(robin.token, wanda)).toEqual(['private to Wanda'])
  const [done, other] = [
    await nadia.browser.post(of(wanda), { recognised: 'called-back' }),
    await nadia.browser.post(of(nils), { recognised: 'called-back' }),
  ]
  expect([done.status, other.status]).toEqual([303, 303])
  expect((await nadia.browser.get(done.location)).text).toContain('Done.')
  expect(await readBy(robin.token, wanda)).toEqual([])
  expect((await account.browser.get(`/notes/${wanda}/readers`)).text).toContain(
    'You said so on the telephone',
  )
  expect(await readBy(account.token, wanda)).toEqual(['private to Wanda'])
  for (const role of ['administrator', 'parent-lead', 'supporter', 'parent', 'social-worker'] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get(of(wanda))).status).toBe(404)
    expect((await browser.post(of(wanda), { recognised: 'called-back' })).status).toBe(404)
  }
  // Nor by SQL of their own; nor a coordinator who hid the family from themself.
  await lets(parent, robin, { earlier: 'yes' })
  const knows = await house.person(['coordinator'])
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, person_id: knows.id, family_id: made.family })
    .execute()
  expect((await knows.browser.get(of(wanda))).status).toBe(404)
  expect((await knows.browser.post(of(wanda), { recognised: 'called-back' })).status).toBe(404)
  await house.as(knows.token, (tx) => sql`select app.end_reading(${wanda}, null)`.execute(tx))
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const who of [elsewhere, await house.person(['supporter']), await house.person(['parent'])])
    await house.as(who.token, (tx) => sql`select app.end_reading(${wanda}, null)`.execute(tx))
  expect(await readBy(robin.token, wanda)).toEqual(['private to Wanda'])
})

test('a supporter’s draft is theirs alone until it is among the notes, and goes when they no longer stand there', async () => {
  const ama = await aParent(house, 'Ama Drafts')
  const robin = await house.person(['supporter'])
  await stand(house, robin, ama.party)
  await lets(ama, robin)
  const at = `/with/${ama.party}`
  await robin.browser.post(`${at}/first`, { police: 'no' })
  await robin.browser.post(`${at}/new`, { body: 'half a sentence', keep: 'draft' })
  const mine = await robin.browser.get(at)
  expect(mine.text).toContain('Your draft: only you see it')
  expect((await ama.browser.get(`/notes/${ama.party}`)).text).not.toContain('half a sentence')
  expect(await readBy(ama.token, ama.party)).toEqual([])
  const note = /written\/([0-9a-f-]+)/.exec(mine.html)?.[1] ?? ''
  await robin.browser.post(`${at}/written/${note}`, { body: 'a whole sentence', version: '1' })
  expect((await ama.browser.get(`/notes/${ama.party}`)).text).toContain('a whole sentence')
  await robin.browser.post(`${at}/new`, { body: 'never finished', keep: 'draft' })
  await stepBack(house, robin, ama.party)
  expect(await readBy(ama.token, ama.party)).toEqual(['a whole sentence'])
  const left = await house.ground
    .selectFrom('notes')
    .select('withdrawn_at')
    .where('party_id', '=', ama.party)
    .where('draft', '=', true)
    .execute()
  expect(left.every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true)
})

test('a second account on the same record, whoever opened it, reaches no note', async () => {
  const ama = await aParent(house, 'Ama First')
  await writes(ama, 'only mine')
  const second = await house.person(['parent'], { name: 'Ama First' })
  await isParty(house, second, ama.party)
  expect((await second.browser.get(`/notes/${ama.party}`)).status).toBe(404)
  expect(await readBy(second.token, ama.party)).toEqual([])
  expect(await readBy(ama.token, ama.party)).toEqual(['only mine'])
})
