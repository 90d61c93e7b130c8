import { expect, test } from 'vitest'
import { gradeOf, hardest, measure, readingAge, sentencesOf } from './hard.ts'
import { syllablesOf } from './syllables.ts'

const counted: Readonly<Record<number, string>> = {
  1: `the a made homes moved child watched called pulled guide build there where here have gives judge walked asked helped eye you
    your hour fire friend friends view queue true quite fruit suit juice through thought house rule whole while placed changed signed
    wife need heard plan help`,
  2: `wanted table tables people meeting children council social worker agreed reading create safety sometimes something careful
    police houses changes little settled nation quiet guided question building patient patients special video2 someone judges pages
    needed trying being doing going seeing trial liar really client clients review reviews issue issues value cruel fuel poem poet
    required acquire language union2 partial casual2 ruin lion neighbour schedule simple rhythm prism promise promised noticed
    practice placed2 engaged managed manage college advice advised statement movement safely likely lonely lovely hopeful useless
    homework lifetime evening every business wednesday core neglect`,
  3: `family conference area idea reported created decision serious previous period usual actual assessment safeguarding agency
    agencies parenting violence violent reliance alliance denial society4 guardian medium opinion religious various obvious curious
    initial financial essential potential manual annual sexual graduate radio studio suicide suitable interview museum possible
    minimise minimised recognised agreement involvement management carefully whatever however everyone everything therefore2 visited
    carrying diary experience4 audience`,
  4: `situation evaluate emotional appropriate associate variety material beneficial recovery vulnerable available responsible
    acceptable solicitor experience society`,
  5: 'individual',
  6: 'responsibility',
}

test('syllables are counted right in at least 98 of 100 words of a list counted by hand', () => {
  // A figure at the end of a word sets it aside: it is said in two ways, or stands in another row.
  const all = Object.entries(counted).flatMap(([number, words]) =>
    words
      .split(/\s+/)
      .filter((word) => !/\d$/.test(word))
      .map((word) => ({ word, right: syllablesOf(word) === Number(number) })),
  )
  const wrong = all.filter(({ right }) => !right).map(({ word }) => word)
  expect(all.length).toBeGreaterThan(200)
  expect(wrong.slice(Math.floor(all.length * 0.02))).toEqual([])
  expect([syllablesOf('ICPC'), syllablesOf('PR'), syllablesOf('2027')]).toEqual([4, 2, 1])
  expect(['rhiant', 'cynhadledd', 'cyfrifoldeb', 'grŵp'].map((word) => syllablesOf(word, 'cy'))).toEqual([
    1, 3, 4, 1,
  ])
})

test('sentences end where a reader ends them, also at the end of a line, and not after Mr. or an initial', () => {
  expect(
    sentencesOf(
      'Mr. Hill came. Dr. A. Jones did not! “Why?” she asked.\n\n- A point\nIt was 3.30 p.m. on Monday. See e.g. page 4.',
    ),
  ).toEqual([
    'Mr. Hill came.',
    'Dr. A. Jones did not!',
    '“Why?” she asked.',
    '- A point',
    'It was 3.30 p.m. on Monday.',
    'See e.g. page 4.',
  ])
  expect(sentencesOf(' \n ')).toEqual([])
})

test('the grade is worked out as Kincaid and others published it', () => {
  // 10 words, 2 sentences, 10 syllables: 0.39 × 5 + 11.8 × 1 − 15.59 = −1.84, below the youngest age of five.
  expect(measure('The cat sat on it. The dog ran to me.')).toEqual({ sentences: 2, words: 10, syllables: 10 })
  expect(gradeOf({ sentences: 2, words: 10, syllables: 10 })).toBeCloseTo(-1.84, 2)
  expect(readingAge('The cat sat on it. The dog ran to me.')).toBe(5)
  // The first sentence of Lincoln's speech at Gettysburg, by hand: 30 words, 49 syllables, one sentence.
  const lincoln =
    'Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in liberty, and dedicated to the proposition that all men are created equal.'
  expect(measure(lincoln)).toEqual({ sentences: 1, words: 30, syllables: 49 })
  expect(readingAge(lincoln)).toBeCloseTo(0.39 * 30 + (11.8 * 49) / 30 - 15.59 + 5, 6)
})

test('of a hard report the hardest sentences are marked, in the order in which they stand; a plain one has none', () => {
  const report = `Ann is four. She likes her school.
The multi-agency safeguarding arrangements were subsequently reviewed by professionals, who identified significant deterioration in parental engagement.
She eats well. Notwithstanding the considerable improvements identified previously, professionals remain apprehensive regarding the sustainability of parental motivation.
Her dad came on Monday.`
  expect(hardest(report, 'en')).toEqual([2, 4])
  expect(hardest(report, 'en', 1)).toHaveLength(1)
  expect(hardest('Ann is four. She likes her school. Her dad came on Monday.', 'en')).toEqual([])
  const cymraeg =
    'Mae hi’n bedair. Yn dilyn y drafodaeth strategaeth amlasiantaethol, penderfynwyd y dylid cynnal ymholiadau ffurfiol ynghylch pryderon sylweddol am ymgysylltiad rhieni â gwasanaethau arbenigol perthnasol.'
  expect(hardest(cymraeg, 'cy')).toEqual([1])
})
