import { expect, test } from 'vitest'
import { documentOf } from '../../platform/http/render.ts'
import type { View } from '../../platform/html/index.ts'
import { Explained } from './explained.tsx'
import { findTerms, longWay, meaningOf, nameOf } from './find.ts'
import { formsOf, mutated, spread, terms, termsOf } from './forms.ts'
import { byLetter, lookFor } from './looking.ts'
import { nations } from './model.ts'
import { readingAge } from '../hard.ts'

const met = (text: string, nation: 'england' | 'wales' = 'england') =>
  findTerms(text, { nation }).flatMap(({ text: as, term }) => (term === null ? [] : [`${as} = ${term.id}`]))

test('all 68 rows of the field’s list are there, for each nation that has them, each word once', () => {
  const rows = new Set(terms.map(({ row }) => row))
  expect([...rows].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 68 }, (_, at) => at + 1))
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
  const only = { england: [6, 19], wales: [40, 41] } as const
  for (const nation of nations) {
    const held = new Set(termsOf(nation).map(({ row }) => row))
    expect([...rows].filter((row) => !held.has(row)).toSorted((a, b) => a - b)).toEqual(only[nation])
  }
})

test('no form of a word stands for two words of the same nation', () => {
  for (const nation of nations) {
    const whose = new Map<string, string>()
    const doubles = termsOf(nation).flatMap((term) =>
      formsOf(term).flatMap((form) => {
        const key = form.toLowerCase()
        const before = whose.get(key)
        whose.set(key, term.id)
        return before === undefined || before === term.id ? [] : [`${form}: ${before}, ${term.id}`]
      }),
    )
    expect(doubles).toEqual([])
  }
})

test('every form is met by itself, and across a line’s end', () => {
  const unmet = nations.flatMap((nation) =>
    termsOf(nation).flatMap((term) =>
      formsOf(term).filter(
        (form) =>
          met(`(${form})`, nation).join('; ') !== `${form} = ${term.id}` ||
          findTerms(`${form.replaceAll(' ', '\n')},`, { nation })[0]?.term?.id !== term.id,
      ),
    ),
  )
  expect(unmet).toEqual([])
  expect(met('CORE GROUP')).toEqual(['CORE GROUP = core-group'])
})

test('whole words only: nothing is found inside another word, and small letters are no letters that stand for a name', () => {
  expect(
    met('The chairs were plotted, a brisk cinema for Miro and the pro. Plo, cin and mash with potatoes.'),
  ).toEqual([])
  expect(met('Asterisks, uncategorised, outcomers')).toEqual([])
})

test('the longest wins, hyphens and apostrophes join, and a possessive ends the word', () => {
  expect(met('core group meeting')).toEqual(['core group meeting = core-group'])
  expect(met('an interim care order, then a care order')).toEqual([
    'interim care order = interim-care-order',
    'care order = care-order',
  ])
  expect(met('multi-agency child-protection plan')).toEqual([
    'multi-agency = multi-agency',
    'child-protection plan = protection-plan',
  ])
  expect(met("the IRO’s letter; the children's guardian; s.47 and S47")).toEqual([
    'IRO = iro',
    "children's guardian = childrens-guardian",
    's.47 = section-47',
  ])
  expect(met('the plan is over. Order was kept. Care, order')).toEqual([])
})

test('a term is explained at its first mention, and again only a long way on', () => {
  const text = `core group ${'x '.repeat(longWay / 2)} core groups core group`
  expect(met(text)).toEqual(['core group = core-group', 'core groups = core-group'])
  expect(met('IRO, independent reviewing officer')).toEqual(['IRO = iro'])
})

test('all pieces in a row are the text as it was', () => {
  const text = 'ICPC – y gynhadledd achos\n\nrisk; “threshold”? PR!'
  expect(
    findTerms(text, { nation: 'wales' })
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
  expect(findTerms('', { nation: 'england' })).toEqual([])
})

test('Welsh words are met with every mutation', () => {
  expect(mutated('cynllun')).toEqual(['cynllun', 'gynllun', 'nghynllun', 'chynllun'])
  expect(mutated('gorchymyn')).toEqual(['gorchymyn', 'orchymyn', 'ngorchymyn'])
  expect(mutated('llythyr')).toEqual(['llythyr', 'lythyr'])
  expect(mutated('chwarae')).toEqual(['chwarae'])
  expect(mutated('asesiad')).toEqual(['asesiad', 'hasesiad'])
  expect(
    met(
      'Yn y gynhadledd gychwynnol soniwyd am ei hasesiad, am gynllun wrth gefn ac i’r grŵp craidd; niwed sylweddol.',
      'wales',
    ),
  ).toEqual([
    'gynhadledd gychwynnol = initial-conference',
    'hasesiad = assessment',
    'gynllun wrth gefn = contingency-plan',
    'grŵp craidd = core-group',
    'niwed sylweddol = significant-harm',
  ])
})

test('each nation has its own plan, and its own section', () => {
  expect(met('child protection plan, section 20')).toEqual([
    'child protection plan = protection-plan',
    'section 20 = section-20',
  ])
  expect(met('child protection plan, section 76, the register', 'wales')).toEqual([
    'child protection plan = care-and-support-protection-plan',
    'section 76 = section-76',
  ])
  const first = terms.find(({ id }) => id === 'initial-conference')
  if (first === undefined) throw new Error('gone')
  expect(meaningOf(first, 'en', 'wales')).toContain('register')
  expect(meaningOf(first, 'en', 'england')).not.toContain('register')
  expect(nameOf(first, 'en')).toBe('Initial child protection conference (ICPC)')
})

test('each meaning is short, plain, and says none of the words that a parent never reads', () => {
  const never = /\b(match|introduction|party|ledger|space|vault|missed|late|declined|waiting|partner)\b/i
  const faulty = terms.filter(
    ({ en, cy }) =>
      cy.meaning === en.meaning ||
      [en.meaning, en.inWales ?? ''].some((meaning) => meaning.length > 260 || never.test(meaning)),
  )
  expect(faulty.map(({ id }) => id)).toEqual([])
  const all = terms.map(({ en }) => `${en.meaning} ${en.inWales ?? ''}`).join('\n')
  expect(readingAge(all)).toBeLessThan(11)
})

test('a form is spread into all that it stands for', () => {
  expect(spread('core group(s)')).toEqual(['core group', 'core groups'])
  expect(spread('minimise(s|d)')).toEqual(['minimise', 'minimises', 'minimised'])
})

test('the dictionary is A to Z in each language, and part of a word in either finds it', () => {
  const found = (asked: string, language: 'en' | 'cy' = 'en', nation: 'england' | 'wales' | null = null) =>
    lookFor(language, { asked, nation }).map(({ id }) => id)
  expect(found('cor')).toContain('core-group')
  expect(found('grwp craidd')).toEqual(['core-group'])
  expect(found('iro')).toContain('iro')
  expect(found('xyzzy')).toEqual([])
  expect(found('register', 'en', 'england')).toEqual([])
  expect(found('').length).toBe(terms.length)
  const groups = byLetter(lookFor('cy', { asked: '', nation: null }), 'cy').map(([letter]) => letter)
  expect(groups).toContain('Ll')
  expect(new Set(groups).size).toBe(groups.length)
})

const view: View = {
  language: 'en',
  path: '/',
  csrf: '',
  formKey: '',
  today: '2027-01-06',
  host: { name: 'Invented', telephone: '', hours: '' },
  navigation: [],
  languageLinks: { en: '', cy: '' },
  inventedOnly: true,
}
test('in a text a word opens where it stands; points stay with it, and what was typed is never read as HTML', () => {
  const text = 'Minutes of the <b>core group</b>. The IRO, too.'
  const html = documentOf(<Explained view={view} nation="england" text={text} />)
  expect(html).toContain('<summary><span class="al-word__name">IRO</span>,</summary>')
  expect(html).toContain('&lt;b>')
  expect(html).not.toContain('<b>')
  expect(html.match(/<details/g)?.length).toBe(2)
})
