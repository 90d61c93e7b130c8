import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { cookieNames } from '../../platform/http/cookies.ts'
import { pages } from '../routes.ts'
import { aFamily, aSupporter } from '../testing.ts'
import { aWav } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

type Person = Awaited<ReturnType<TestHouse['person']>>
const sound = (bytes = aWav(2), name = 'voice.wav') => new File([bytes], name, { type: 'text/plain' })
const said = { spoken: 'en', saidEn: 'Hello, I am Ro. I have been through it too.', saidCy: '' }
const records = (who: Person, more: Record<string, string | File> = {}) =>
  who.browser.post('/about-me/hello', { sound: sound(), ...said, ...more })
const standing = (supporter: string) =>
  house.ground
    .selectFrom('hellos')
    .select(['id', 'sound', 'said_en', 'withdrawn_on', 'stopped_on'])
    .where('supporter_id', '=', supporter)
    .orderBy('id')
    .execute()
const idOf = async (supporter: string) => (await standing(supporter)).at(-1)?.id ?? ''
/** A parent to whom this supporter is proposed. */
const shownTo = async (supporter: string, state: 'open' | 'lapsed' = 'open') => {
  const person = await house.person(['parent'])
  const { family, parties } = await aFamily(house, ['Pat Example'])
  const party = parties[0] ?? ''
  const p = { programme_id: house.programme }
  await house.ground
    .insertInto('grants')
    .values({ ...p, person_id: person.id, function: 'is', thing: 'party', thing_id: party })
    .execute()
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({
      ...p,
      family_id: family,
      gss: 'E09000007',
      kind: 'initial',
      day: '2026-12-02',
      told_us_on: '2026-11-18',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: offer } = await house.ground
    .insertInto('offers')
    .values({
      ...p,
      party_id: party,
      family_id: family,
      conference_id: conference,
      gss: 'E09000007',
      state: 'yes',
      told_us_on: '2026-11-18',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('proposals')
    .values({
      ...p,
      party_id: party,
      offer_id: offer,
      supporter_id: supporter,
      rank: 1,
      cost: 0,
      reasons: '[]',
      lapses_on: '2026-11-20',
      made_on: '2026-11-18',
      state,
    })
    .execute()
  return person
}

test('a supporter records a hello, hears it, and the database holds neither a sound nor a word of it', async () => {
  const ro = await aSupporter(house)
  expect((await records(ro)).location).toBe('/about-me/hello?saved')
  const page = await ro.browser.get('/about-me/hello?saved')
  expect(page.text).toContain('Saved.')
  expect(page.html).toContain('preload="none"')
  expect(page.html).not.toContain('autoplay')
  expect(page.text).toContain('I have been through it too')
  const id = await idOf(ro.supporter)
  const heard = await ro.browser.get(`/listen/${id}`)
  expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/wav'])
  expect(heard.headers.get('content-disposition')).toContain("inline; filename*=UTF-8''sound.wav")
  expect(heard.headers.get('content-security-policy')).toContain("media-src 'self'")
  expect(heard.headers.get('cache-control')).toBe('no-store')
  const [row] = await standing(ro.supporter)
  expect(row?.sound?.includes('RIFF')).toBe(false)
  expect(row?.said_en?.includes('Hello')).toBe(false)
})

test('a telephone that asks for a part of the sound gets that part', async () => {
  const ro = await aSupporter(house)
  await records(ro)
  const cookies = cookieNames('http://localhost:3000')
  const ask = (range: string) =>
    house.app.request(`/listen/${ro.supporter}`.replace(ro.supporter, id), {
      headers: { cookie: `${cookies.session}=${ro.token}`, range },
    })
  const id = await idOf(ro.supporter)
  const two = await ask('bytes=0-3')
  expect([two.status, two.headers.get('content-range')]).toEqual([206, `bytes 0-3/${aWav(2).length}`])
  expect(await two.text()).toBe('RIFF')
  expect((await ask('bytes=8-11')).status).toBe(206)
  expect((await ask('bytes=99999999-')).status).toBe(416)
  expect((await ask('pages=1')).status).toBe(200)
})

test('a parent to whom the supporter is shown hears it; a parent to whom they are not shown does not', async () => {
  const ro = await aSupporter(house)
  await records(ro)
  const id = await idOf(ro.supporter)
  const chooses = await shownTo(ro.supporter)
  expect((await chooses.browser.get(`/listen/${id}`)).status).toBe(200)
  const other = await aSupporter(house)
  for (const who of [
    await house.person(['parent']),
    await shownTo(other.supporter),
    await shownTo(ro.supporter, 'lapsed'),
    other,
    await house.person(['administrator']),
    await house.person(['social-worker']),
    await house.person(['coordinator'], { programme: await house.otherProgramme() }),
  ]) {
    expect((await who.browser.get(`/listen/${id}`)).status).toBe(404)
    const rows = await house.as(who.token, (tx) =>
      tx.selectFrom('hellos').select('id').where('id', '=', id).execute(),
    )
    expect(rows).toEqual([])
  }
  // Who listened is in nobody's trail: the supporter does not learn who thinks of choosing them.
  const sam = await house.person(['administrator'])
  const trail = await house.as(sam.token, (tx) => tx.selectFrom('audit').select(['act', 'facts']).execute())
  expect(
    trail.filter(({ act, facts }) => act.startsWith('hello.') || JSON.stringify(facts).includes('hellos')),
  ).toEqual([])
})

test('a new hello takes the place of the old one, whose sound is gone; deleting leaves nothing', async () => {
  const ro = await aSupporter(house)
  await records(ro)
  const first = await idOf(ro.supporter)
  await records(ro, { saidEn: 'Another try.' })
  expect((await ro.browser.get(`/listen/${first}`)).status).toBe(404)
  expect((await ro.browser.get('/about-me/hello')).text).toContain('Another try.')
  expect((await ro.browser.post('/about-me/hello/delete')).location).toBe('/about-me/hello?removed')
  const rows = await standing(ro.supporter)
  expect(rows).toHaveLength(2)
  expect(rows.every((row) => row.sound === null && row.said_en === null && row.withdrawn_on !== null)).toBe(
    true,
  )
  expect((await ro.browser.post('/about-me/hello/delete')).status).toBe(404)
})

test('a coordinator hears it and stops it: no parent hears it then, and the supporter is told', async () => {
  const ro = await aSupporter(house)
  await records(ro)
  const id = await idOf(ro.supporter)
  const [nadia, parent] = [await house.person(['coordinator']), await shownTo(ro.supporter)]
  const at = `/supporters/${ro.supporter}/hello`
  expect((await nadia.browser.get(at)).text).toContain('Listen for a surname')
  expect((await nadia.browser.get(`/listen/${id}`)).status).toBe(200)
  await nadia.browser.post(`${at}/stop`)
  expect((await parent.browser.get(`/listen/${id}`)).status).toBe(404)
  expect((await ro.browser.get('/about-me/hello')).text).toContain('A coordinator has stopped it')
  // Its speaker can't let it go on: the database says no.
  const lets = house.as(ro.token, (tx) =>
    tx.updateTable('hellos').set({ stopped_on: null, stopped_by: null }).where('id', '=', id).execute(),
  )
  await expect(lets).rejects.toMatchObject({ code: '42501' })
  const rewrites = house.as(nadia.token, (tx) =>
    tx.updateTable('hellos').set({ said_en: null }).where('id', '=', id).execute(),
  )
  await expect(rewrites).rejects.toMatchObject({ code: '42501' })
  await nadia.browser.post(`${at}/let`)
  expect((await parent.browser.get(`/listen/${id}`)).status).toBe(200)
  for (const role of ['supporter', 'parent', 'administrator'] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get(at)).status).toBe(404)
    expect((await browser.post(`${at}/stop`)).status).toBe(404)
  }
})

test('a surname, a town, a case, a film, too much and too long are not let through, and what was typed stays', async () => {
  const ro = await aSupporter(house)
  const { name } = await house.ground
    .selectFrom('persons')
    .select('name')
    .where('id', '=', ro.id)
    .executeTakeFirstOrThrow()
  const surname = name.split(' ').at(-1) ?? ''
  const refused = async (more: Record<string, string | File>, words: string) => {
    const page = await records(ro, more)
    expect([words, page.status, page.text.includes(words)]).toEqual([words, 422, true])
    return page
  }
  const kept = await refused({ saidEn: `I am Ro ${surname}` }, 'Leave out your surname')
  expect(kept.html).toContain(`I am Ro ${surname}</textarea>`)
  await refused({ saidEn: 'I live in Camden' }, 'Leave out where you live')
  await refused({ saidCy: 'Aeth fy mhlant i’r llys' }, 'Leave out your own case')
  await refused({ saidEn: '' }, 'Write down what you say')
  await refused({ sound: '' }, 'Choose a recording')
  await refused(
    { sound: sound(new Uint8Array(Buffer.from('<html>'.padEnd(200)))) },
    'We can’t read this as a sound',
  )
  await refused({ sound: sound(aWav(90)) }, 'longer than about a minute')
  await refused({ sound: sound(aWav(140)) }, 'larger than 1 MB')
  expect(await standing(ro.supporter)).toEqual([])
  expect((await (await house.person(['coordinator'])).browser.get('/about-me/hello')).status).toBe(404)
})

test('in Welsh the page is Welsh, and English words say that they are English', async () => {
  const ro = await aSupporter(house)
  await records(ro)
  const page = await browserOf(house.app, ro.token, 'cy').get('/about-me/hello')
  expect(page.text).toContain('Dyma’r hyn y mae rhieni’n ei glywed')
  expect(page.html).toContain('lang="en"')
})
