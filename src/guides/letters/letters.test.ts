import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import type { Block } from '../../platform/pdf/pdf.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, lets, stand } from '../../spaces/testing.ts'
import { correctionLetter, letterOf } from './letters.ts'
import { boxesOf, empty, letterNames } from './model.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages.list, ...spaces])
})
afterAll(() => house.close())

const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks)
const written = { language: 'en', nation: 'england', today: '2027-01-31' } as const

test('every letter can be made with nothing filled in: there are lines to write on, in both languages', () => {
  for (const name of letterNames)
    for (const language of ['en', 'cy'] as const) {
      const text = textOf(letterOf(name, empty, { ...written, language }))
      expect(text).toContain('____')
      expect(text).not.toContain('undefined')
      expect(text).toContain(language === 'en' ? '31 January 2027' : '31 Ionawr 2027')
    }
})

test('what was filled in stands in the letter, point by point', () => {
  const filled = {
    ...empty,
    from: 'Ama Mensah',
    to: 'Ms Hill',
    child: 'Kofi',
    lines: 'He is 7, not 8\n\nHe goes to school',
  }
  const blocks = letterOf('correct', filled, written)
  expect(textOf(blocks)).toContain('Dear Ms Hill,')
  expect(blocks).toContainEqual({ list: ['He is 7, not 8', 'He goes to school'] })
})

test('each nation’s law is named: section 20 or 76, and in Wales the days of the record', () => {
  const wales = { ...written, nation: 'wales' } as const
  expect(textOf(letterOf('change-my-mind', empty, written))).toContain('section 20 of the Children Act 1989')
  expect(textOf(letterOf('change-my-mind', empty, wales))).toContain(
    'section 76 of the Social Services and Well-being',
  )
  expect(textOf(letterOf('minutes', empty, wales))).toContain('within 20 working days')
  expect(textOf(letterOf('minutes', empty, written))).not.toContain('working days')
})

test('records are asked for within a month, also from the last day of January', () => {
  expect(textOf(letterOf('records', empty, written))).toContain('until 28 February 2027')
})

test('an adjustment names the Equality Act only for somebody who says that it protects them', () => {
  expect(textOf(letterOf('help', empty, written))).not.toContain('Equality Act')
  expect(textOf(letterOf('help', { ...empty, disability: true }, written))).toContain(
    'section 20 of the Equality Act 2010',
  )
})

test('a report’s points become a letter to its author: what it says, what is right, what is not in it', () => {
  const points = [
    { said: 'Kofi is 8', right: 'He is 7' },
    { said: null, right: 'I asked for help in May' },
  ]
  const more = { from: 'Ama', to: '', child: 'Kofi', received: '2027-01-29', points } as const
  const blocks = correctionLetter({ language: 'en', today: '2027-01-31', ...more })
  expect(blocks).toContainEqual({
    list: [
      'The report says: “Kofi is 8”\nWhat is right: He is 7',
      'Not in the report: I asked for help in May',
    ],
  })
  expect(textOf(blocks)).toContain('29 January 2027')
})

test('a parent fills in a short form, sees the letter, changes it, and saves it as a file; nothing is kept', async () => {
  const ama = await aParent(house, 'Ama Writing')
  const at = `/letters/${ama.party}`
  const list = await ama.browser.get(at)
  for (const name of letterNames) expect(list.html).toContain(`${at}/${name}"`)
  const form = await ama.browser.get(`${at}/minutes`)
  expect(form.html).toContain('value="Ama Writing"')
  const filled = { from: 'Ama Writing', to: 'the chair', child: 'Kofi <b>', meeting: 'on 4 January' }
  const letter = await ama.browser.post(`${at}/minutes`, { ...filled, go: 'see' })
  expect(letter.status).toBe(200)
  expect(letter.text).toContain('To the chair,')
  expect(letter.html).not.toContain('Kofi <b>')
  expect(letter.text).toContain('This is not legal advice.')
  const again = await ama.browser.post(`${at}/minutes`, { ...filled, go: 'change' })
  expect(again.html).toContain('value="on 4 January"')
  const saved = await ama.browser.post(`${at}/minutes`, { ...filled, go: 'save' })
  expect(saved.html.startsWith('%PDF')).toBe(true)
  expect((await ama.browser.get(`${at}/minutes`)).html).not.toContain('on 4 January')
})

test('a letter that takes back a yes says: speak to a solicitor first, and how to find one', async () => {
  const ama = await aParent(house, 'Ama Home')
  const at = `/letters/${ama.party}/change-my-mind`
  expect((await ama.browser.get(at)).text).toContain('speak to a solicitor before you send it')
  const letter = await ama.browser.post(at, { go: 'see' })
  expect(letter.text).toContain('How to find a solicitor')
  // The host's own number is at the foot of every page; no other stands here.
  expect(letter.text.replace('0300 000 0000', '')).not.toMatch(/\b0\d{3,}/)
})

test('too much in one box is said at that box, and nothing typed is lost', async () => {
  const ama = await aParent(house, 'Ama Long')
  const long = await ama.browser.post(`/letters/${ama.party}/complain`, {
    lines: 'x'.repeat(4001),
    want: 'an answer',
  })
  expect(long.status).toBe(422)
  expect(long.text).toContain('This is too long.')
  expect(long.html).toContain('an answer</textarea>')
})

test('a supporter makes one for them with their yes; anybody else is told there is no such page', async () => {
  const ama = await aParent(house, 'Ama Voice')
  const sam = await house.person(['supporter'])
  const at = `/letters/${ama.party}`
  expect((await sam.browser.get(at)).status).toBe(404)
  await stand(house, sam, ama.party)
  expect((await sam.browser.get(at)).location).toBe(`/with/${ama.party}/yes`)
  await lets(ama, sam)
  expect((await sam.browser.get(at)).text).toContain('These are Ama’s own pages.')
  expect((await sam.browser.get(`${at}/help`)).html).toContain('value="Ama"')
  const others = [
    await aParent(house, 'Bo Other'),
    await house.person(['supporter']),
    await house.person(['coordinator']),
    await house.person(['social-worker'], { gss: 'E09000007' }),
  ]
  for (const { browser } of others) {
    expect((await browser.get(at)).status).toBe(404)
    expect((await browser.get(`${at}/help`)).status).toBe(404)
    expect((await browser.post(`${at}/help`, { go: 'see' })).status).toBe(404)
  }
  expect((await ama.browser.get(`${at}/poem`)).status).toBe(404)
  expect(boxesOf.help).toContain('lines')
})
