import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { guides } from './guide/texts.ts'
import { readingAge } from './hard.ts'
import { pages } from './routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

test('anybody finds a word A to Z, by part of it, and for one nation; each has an anchor', async () => {
  const visitor = house.visitor()
  const all = await visitor.get('/words')
  expect(all.text).toContain('What the words mean')
  for (const id of ['core-group', 'section-76', 'iro']) expect(all.html).toContain(`id="${id}"`)
  expect(all.text).toContain('No parent and no practitioner has agreed these words yet.')
  const some = await visitor.get('/words?word=IRO')
  expect(some.text).toContain('Independent reviewing officer (IRO)')
  expect(some.html).not.toContain('id="core-group"')
  expect((await visitor.get('/words?word=zzz')).text).toContain('We don’t have that word.')
  const wales = await visitor.get('/words?nation=wales')
  expect(wales.html).toContain('id="register"')
  expect(wales.html).not.toContain('id="section-20"')
  expect((await visitor.get('/words?nation=mars&word=%3Cb%3E')).html).not.toContain('<b>')
})

test('in Welsh the dictionary says that nobody in Wales has read its law yet', async () => {
  const page = await house.visitor('cy').get('/words')
  expect(page.text).toContain(
    'Nid oes neb sy’n gweithio yn y maes yng Nghymru wedi darllen y Gymraeg hon eto.',
  )
  expect(page.text).toContain('Grŵp craidd')
})

test('six short guides, in both languages, each with its version and with who agreed it', async () => {
  expect(guides).toHaveLength(6)
  for (const language of ['en', 'cy'] as const) {
    const visitor = house.visitor(language)
    const list = await visitor.get('/guides')
    for (const { name, title } of guides) {
      expect(list.html).toContain(`href="/guides/${name}"`)
      const page = await visitor.get(`/guides/${name}`)
      expect(page.text).toContain(title[language])
      expect(page.text).toContain(
        language === 'en' ? 'Version 1, 22 November 2026' : 'Fersiwn 1, 22 Tachwedd 2026',
      )
    }
  }
  expect((await house.visitor().get('/guides/nothing')).status).toBe(404)
})

test('each guide is short, and written for a reader of 11 or younger', () => {
  const ages = guides.map(({ name, lede, parts }) => {
    const lines = parts.flatMap(({ text = [], points = [] }) => [...text, ...points])
    const said = [lede, ...lines].map(({ en }) => en).join('\n')
    return { name, words: said.split(/\s+/).length, age: readingAge(said) }
  })
  expect(ages.filter(({ words, age }) => words > 420 || age > 11)).toEqual([])
})
