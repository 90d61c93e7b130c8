import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages as spaces } from '../spaces/routes.ts'
import { aParent, lets, stand } from '../spaces/testing.ts'
import { VaultDown } from '../vault/door.ts'
import { pdf } from '../platform/pdf/pdf.ts'
import { pages } from './all-routes.ts'
import { blocksOf } from './file.ts'
import { planOf } from './queries.ts'
import { plan } from './shareable.ts'
import { dayBoxes, opened, puts } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages, ...spaces])
})
afterAll(() => house.close())

const rowOf = (at: string) =>
  house.ground
    .selectFrom('plan_pieces')
    .selectAll()
    .where('id', '=', at.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
const worry = {
  words: 'The flat is cold',
  mine: 'The boiler broke in May',
  better: 'Eighteen degrees in every room',
}
const action = {
  words: 'Mend the boiler',
  agency: 'housing',
  who: 'Mr Price',
  note: 'rang him twice',
  ...dayBoxes('by', '2026-11-04'),
}

test('an empty plan says what to put in first, and whose copy counts', async () => {
  const ama = await aParent(house, 'Ama Empty')
  const page = await ama.browser.get(`/plan/${ama.party}`)
  expect(page.text).toContain('Your copy; the council’s is the one that counts.')
  expect(page.text).toContain('Nothing is here yet')
  expect(page.text).toContain('Ask the social worker for one')
  expect(page.text).toContain('child protection plan')
  expect((await ama.browser.get(`/plan/${ama.party}/new/worry`)).location).toContain('/promise?onwards=')
  expect((await ama.browser.get(`/plan/${ama.party}/new/nothing`)).status).toBe(404)
  expect((await ama.browser.get(`/plan/${ama.party}/file`)).location).toBe(`/plan/${ama.party}`)
  const welsh = await ama.browser.get(`/plan/${ama.party}?lang=cy`)
  expect(welsh.status).toBe(200)
})

test('worries stand with what they say, what I say, and what would show it is better; the database holds no word', async () => {
  const ama = await opened(house, 'Ama Worries')
  const at = await puts(ama, 'worry', worry)
  const page = await ama.browser.get(`/plan/${ama.party}?saved`)
  for (const words of Object.values(worry)) expect(page.text).toContain(words)
  expect(page.text).toContain('What would show us it is better')
  const row = await rowOf(at)
  expect(row.words?.includes('cold')).toBe(false)
  expect(row.better?.includes('Eighteen')).toBe(false)
  const empty = await ama.browser.post(`/plan/${ama.party}/new/worry`, {})
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Write something, or go back')
  const long = await ama.browser.post(`/plan/${ama.party}/new/worry`, { words: 'x'.repeat(2001) })
  expect(long.text).toContain('This is too long for one box')
})

test('what an agency said it would do is open, past its day, not done, then done: only agencies are ever late', async () => {
  const ama = await opened(house, 'Ama Agencies')
  const at = await puts(ama, 'action', action)
  const page = await ama.browser.get(`/plan/${ama.party}`)
  expect(page.text).toContain('Housing')
  expect(page.text).toContain('By Wednesday 4 November 2026')
  expect(page.text).toContain('The day is past 2 weeks after the day they gave')
  expect(page.text).toContain('The plan says: “Mend the boiler”, by 4 November 2026. What happened?')
  expect((await ama.browser.post(`${at}/state`, { state: 'not-done' })).status).toBe(303)
  expect((await ama.browser.get(`/plan/${ama.party}`)).text).toContain(
    'Not done 2 weeks after the day they gave',
  )
  await ama.browser.post(`${at}/state`, { state: 'done' })
  const done = (await ama.browser.get(`/plan/${ama.party}`)).text
  expect(done).toContain('Done on 18 November 2026 2 weeks after the day they gave')
  expect(done).not.toContain('What happened?')
  await ama.browser.post(`${at}/state`, { state: '' })
  expect((await rowOf(at)).state_on).toBeNull()
  const later = await puts(ama, 'action', { words: 'Visit on Mondays', ...dayBoxes('by', '2026-12-01') })
  const open = (await ama.browser.get(`/plan/${ama.party}`)).text
  expect(open).toContain('Not done yet')
  expect(open).toContain('Nobody is named')
  expect((await ama.browser.post(`${later}/state`, { state: 'done' })).status).toBe(303)
  const wrong = await ama.browser.post(`/plan/${ama.party}/new/action`, { words: 'typed', 'by-day': '31' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('typed')
})

test('my own steps are mine: a tick, no score, never late, and no part of what is taken along', async () => {
  const ama = await opened(house, 'Ama Steps')
  const step = await puts(ama, 'step', { words: 'Ring the GP', ...dayBoxes('by', '2026-11-01') })
  const page = await ama.browser.get(`/plan/${ama.party}`)
  expect(page.text).toContain('For you alone.')
  expect(page.text).not.toContain('after the day they gave')
  expect(page.text).not.toMatch(/\d+ ?%|\d+ of \d+/)
  expect((await ama.browser.post(`${step}/state`, { state: 'not-done' })).status).toBe(404)
  await ama.browser.post(`${step}/state`, { state: 'done' })
  expect((await ama.browser.get(`/plan/${ama.party}`)).text).toContain('I did this on 18 November 2026')
  const found = await house.as(ama.token, (tx) => plan.passages(tx, ama.actor, ama.party, 'en'))
  expect(found).toEqual([])
})

test('the plan changed: the version before stays as it was, and what is different is said in words', async () => {
  const ama = await opened(house, 'Ama Versions')
  const kept = await puts(ama, 'worry', worry)
  const moved = await puts(ama, 'action', action)
  const left = await puts(ama, 'action', { words: 'Nursery place', agency: 'school' })
  const at = `/plan/${ama.party}`
  expect((await ama.browser.post(`${at}/changed`, dayBoxes('dated', '2026-11-17'))).location).toBe(
    `${at}?saved`,
  )
  const begun = await ama.browser.get(at)
  expect(begun.text).toContain('A new version. Change what is different.')
  expect(begun.text).toContain('The plan of 17 November 2026')
  expect(begun.text).toContain('The flat is cold')
  const { version } = await rowOf(moved)
  const change = { ...action, ...dayBoxes('by', '2026-12-24'), version: String(version) }
  expect((await ama.browser.post(moved, change)).status).toBe(303)
  expect((await ama.browser.post(moved, change)).status).toBe(404)
  expect((await ama.browser.post(`${left}/off`)).location).toContain('?taken=')
  await puts(ama, 'aim', { words: 'Kofi is warm and at school' })
  const [first, second] = await house.ground
    .selectFrom('plans')
    .select('id')
    .where('party_id', '=', ama.party)
    .orderBy('id')
    .execute()
  const now = await ama.browser.get(`${at}/versions/${second?.id ?? ''}`)
  expect(now.text).toContain('Since version 1')
  for (const words of [
    'Added',
    'Changed',
    'Gone',
    'Before',
    'Now',
    'Nursery place',
    'By Thursday 24 December 2026',
  ])
    expect(now.text).toContain(words)
  const then = await ama.browser.get(`${at}/versions/${first?.id ?? ''}`)
  expect(then.text).toContain('It stays as it was.')
  expect(then.text).toContain('By Wednesday 4 November 2026')
  expect(then.text).toContain('Nursery place')
  expect(then.text).not.toContain('Kofi is warm')
  expect(then.html).not.toContain('They did it')
  expect((await ama.browser.get(at)).text).not.toContain('Nursery place')
  expect((await rowOf(kept)).until_plan).toBeNull()
})

test('what was taken off is put back, in the version where it was and in a new one; a mistaken version is taken back', async () => {
  const ama = await opened(house, 'Ama Undo')
  const at = `/plan/${ama.party}`
  const piece = await puts(ama, 'action', action)
  const off = await ama.browser.post(`${piece}/off`)
  expect((await ama.browser.get(off.location)).text).toContain('Taken off.')
  expect((await ama.browser.get(piece)).status).toBe(404)
  expect((await ama.browser.post(`${piece}/again`)).status).toBe(303)
  expect((await ama.browser.post(`${piece}/again`)).status).toBe(404)
  await ama.browser.post(`${at}/changed`)
  await ama.browser.post(`${piece}/off`)
  expect((await ama.browser.get(at)).text).not.toContain('Mend the boiler')
  expect((await ama.browser.post(`${piece}/again`)).status).toBe(303)
  expect((await ama.browser.get(at)).text).toContain('Mend the boiler')
  const [first, second] = await house.ground
    .selectFrom('plans')
    .select('id')
    .where('party_id', '=', ama.party)
    .orderBy('id')
    .execute()
  expect((await ama.browser.post(`${at}/versions/${first?.id ?? ''}/back`)).status).toBe(404)
  expect((await ama.browser.post(`${at}/versions/${second?.id ?? ''}/back`)).location).toBe(`${at}?saved`)
  expect((await ama.browser.get(at)).text).not.toContain('A new version')
})

test('somebody else’s change in between is noticed, and nothing typed is lost', async () => {
  const ama = await opened(house, 'Ama Twice')
  const at = await puts(ama, 'worry', worry)
  expect((await ama.browser.get(at)).html).toContain('Eighteen degrees in every room</textarea>')
  expect((await ama.browser.post(at, { ...worry, words: 'The flat was cold', version: '1' })).status).toBe(
    303,
  )
  const stale = await ama.browser.post(at, { ...worry, words: 'from an older window', version: '1' })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('from an older window')
  await puts(ama, 'aim', { words: 'Warm' })
  const again = await ama.browser.get(`/plan/${ama.party}/new/aim`)
  expect(again.location).toMatch(/\/pieces\//)
  expect((await ama.browser.post(`/plan/${ama.party}/new/aim`, { words: 'Warmer' })).status).toBe(422)
})

test('the file for taking along is in the language asked for, without own steps and notes; the whole is for themselves', async () => {
  const ama = await opened(house, 'Ama File')
  await puts(ama, 'worry', worry)
  await puts(ama, 'action', action)
  await puts(ama, 'step', { words: 'Tŷ clyd: ring the GP' })
  const pressed = await ama.browser.get(`/plan/${ama.party}/file`)
  expect(pressed.headers.get('content-type')).toBe('application/pdf')
  expect(pressed.headers.get('content-disposition')).toContain('plan.pdf')
  expect(pressed.html.startsWith('%PDF')).toBe(true)
  const { pieces } = await house.as(ama.token, (tx) => planOf(tx, ama.party))
  const read = async (language: 'en' | 'cy', all: boolean) => {
    const around = { nation: 'england', today: '2026-11-18', review: null, groups: [] } as const
    const blocks = blocksOf({ language, pieces, all, ...around })
    const file = await getDocumentProxy(new Uint8Array(await pdf({ title: 'x', language, blocks })))
    const page = await file.getPage(1)
    const { items } = await page.getTextContent()
    return {
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, ''),
      tree: JSON.stringify(await page.getStructTree()),
    }
  }
  const along = await read('en', false)
  expect(along.text).toContain('Mendtheboiler')
  expect(along.text).toContain('Housing,MrPrice')
  expect(along.text).toContain('Asktoseeit.')
  expect(along.text).not.toContain('ranghimtwice')
  expect(along.text).not.toContain('ringtheGP')
  expect(along.tree).toContain('"TH"')
  const whole = await read('en', true)
  expect(whole.text).toContain('ranghimtwice')
  expect(whole.text).toContain('Tŷclyd:ringtheGP')
  const welsh = await read('cy', false)
  expect(welsh.text).toContain('Bethddywedoddpobasiantaeth')
  expect(welsh.text).toContain('gynllunamddiffynplant')
})

test('a supporter does it for them with their yes, by voice or from paper, and it stands there as that', async () => {
  const ama = await opened(house, 'Ama Voice')
  const sam = await house.person(['supporter'], { name: 'Sam Beside' })
  await stand(house, sam, ama.party)
  expect((await sam.browser.get(`/plan/${ama.party}`)).location).toBe(`/with/${ama.party}/yes`)
  await lets(ama, sam)
  expect((await sam.browser.get(`/plan/${ama.party}`)).text).toContain('These are Ama’s own pages.')
  const unsaid = await sam.browser.post(`/plan/${ama.party}/new/worry`, worry)
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('The boiler broke in May')
  const at = await puts({ browser: sam.browser, party: ama.party }, 'worry', { ...worry, how: 'voice' })
  expect((await rowOf(at)).how).toBe('voice')
  expect((await ama.browser.get(`/plan/${ama.party}`)).text).toContain('The flat is cold')
  expect((await sam.browser.post(`/plan/${ama.party}/changed`, { how: 'paper' })).status).toBe(303)
  expect((await sam.browser.get(`/plan/${ama.party}/blank`)).text).not.toContain('The flat is cold')
})

test('anybody else is told there is no such page, and the database agrees', async () => {
  const ama = await opened(house, 'Ama Own')
  const at = await puts(ama, 'action', action)
  const { from_plan: version } = await rowOf(at)
  const others = [
    await aParent(house, 'Bo Other'),
    await house.person(['supporter']),
    await house.person(['coordinator']),
    await house.person(['chair'], { gss: 'E09000007' }),
    await house.person(['social-worker'], { gss: 'E09000007' }),
    await house.person(['safeguarding-lead']),
  ]
  for (const { browser, token } of others) {
    for (const path of ['', '/blank', '/file', '/changed', '/new/worry', `/versions/${version}`])
      expect((await browser.get(`/plan/${ama.party}${path}`)).status).toBe(404)
    expect((await browser.get(at)).status).toBe(404)
    expect((await browser.post(at, { ...action, version: '1' })).status).toBe(404)
    for (const path of ['/state', '/off', '/again'])
      expect((await browser.post(`${at}${path}`, { state: 'done' })).status).toBe(404)
    expect((await browser.post(`/plan/${ama.party}/changed`)).status).toBe(404)
    expect((await browser.post(`/plan/${ama.party}/versions/${version}/back`)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('plan_pieces').select('id').execute())).toEqual([])
    expect(await house.as(token, (tx) => tx.selectFrom('plans').select('id').execute())).toEqual([])
  }
  expect((await rowOf(at)).version).toBe(1)
})

test('when the vault does not answer, nothing typed is lost and the page says so', async () => {
  const closed = await testHouse([...pages, ...spaces])
  const ama = await opened(closed, 'Ama Down')
  const at = await puts(ama, 'worry', worry)
  await closed.vault.close()
  try {
    expect((await ama.browser.get(`/plan/${ama.party}`)).text).toContain('We can’t open this just now.')
    expect((await ama.browser.get(at)).location).toBe(`/plan/${ama.party}`)
    expect((await ama.browser.get(`/plan/${ama.party}/file`)).location).toBe(`/plan/${ama.party}`)
    const tried = await ama.browser.post(at, { words: 'typed meanwhile', version: '1' })
    expect(tried.status).toBe(422)
    expect(tried.text).toContain('typed meanwhile')
    const added = await ama.browser.post(`/plan/${ama.party}/new/step`, { words: 'a step meanwhile' })
    expect(added.text).toContain('a step meanwhile')
    await expect(
      closed.as(ama.token, (tx) => plan.passages(tx, ama.actor, ama.party, 'en')),
    ).rejects.toBeInstanceOf(VaultDown)
  } finally {
    await closed.close()
  }
})
