import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { columnWidths, linesOf } from './lines.ts'
import { most, pdf, type Block } from './pdf.ts'

const opened = async (blocks: readonly Block[], language: 'en' | 'cy' = 'en', title = 'My copy') => {
  const bytes = await pdf({ title, language, blocks })
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const page = await file.getPage(at + 1)
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item) => ('str' in item ? [{ text: item.str, at: item.transform }] : []))
      return {
        text: pieces.map(({ text }) => text).join(''),
        right: Math.max(...items.map((item) => ('str' in item ? item.transform[4] + item.width : 0))),
        low: Math.min(...pieces.filter(({ text }) => text.trim() !== '').map(({ at: place }) => place[5])),
        tree: await page.getStructTree(),
      }
    }),
  )
  return { bytes, file, pages, whole: pages.map(({ text }) => text).join('\n') }
}

type Node = { role?: string; children?: readonly Node[]; type?: string }
const roles = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(roles),
]

/** A page's tree names what lies on other pages too: these have words on this one. */
const spoken = (node: Node): string[] => [
  ...(node.role !== undefined && (node.children ?? []).some(({ type }) => type === 'content')
    ? [node.role]
    : []),
  ...(node.children ?? []).flatMap(spoken),
]

const long = Array.from({ length: 60 }, (_, at) => [
  `Step ${at + 1}: ring the health visitor`,
  'Health',
  '14 January 2027',
])

test('a reader of Welsh reads every letter of it, told to be Welsh', async () => {
  const said = 'Ŵyr y tŷ, dŵr, ŷd, Ŷ, â ê î ô û ŵ ŷ: cynllun gofal a chymorth'
  const { file, whole } = await opened(
    [{ heading: said }, { text: said }, { list: [said] }],
    'cy',
    'Fy nghopi ŵ',
  )
  expect(whole.split(said)).toHaveLength(4)
  expect(whole).toContain('1 o 1')
  const { info, metadata } = await file.getMetadata()
  expect(info).toMatchObject({ Title: 'Fy nghopi ŵ', Producer: 'Alongside', Language: 'cy-GB' })
  expect(metadata.get('dc:title')).toBe('Fy nghopi ŵ')
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true })
})

test('whoever listens hears headings, lists and tables as such, the page numbers not at all', async () => {
  const { pages } = await opened([
    { heading: 'What worries people' },
    { subheading: 'One' },
    { text: 'First.\n\nSecond.' },
    { list: ['a', 'b'] },
    { table: { head: ['What', 'Who'], rows: [['ring', 'Health']] } },
    { table: { head: [], rows: [['Day', 'Monday']] } },
  ])
  const tree = pages[0]?.tree
  expect(tree).not.toBeNull()
  const cells = ['TR', 'TD', 'TD']
  expect(tree === undefined || tree === null ? [] : roles(tree)).toEqual([
    'Root', 'Document', 'H1', 'H2', 'H3', 'P', 'P',
    'L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody',
    'Table', 'TR', 'TH', 'TH', ...cells,
    'Table', 'TR', 'TH', 'TD',
  ]) // prettier-ignore
})

test('a long table goes over the pages, its header printed on each and heard once', async () => {
  const { pages, whole, bytes } = await opened([
    { table: { head: ['What', 'Who said so', 'By when'], rows: long } },
  ])
  expect(pages.length).toBeGreaterThan(1)
  for (const [at, page] of pages.entries()) {
    expect(page.text).toContain('Who said so')
    expect(page.text).toContain(`${at + 1} of ${pages.length}`)
  }
  const heard = pages.flatMap(({ tree }) => (tree === null ? [] : spoken(tree)))
  expect(heard.filter((one) => one === 'TH')).toHaveLength(3)
  for (const [step] of long) expect(whole).toContain(step)
  expect(bytes.length).toBeLessThan(200_000)
})

test('one long cell, one long word and one long text stay on the paper, to the last word', async () => {
  const word = 'w'.repeat(4000)
  const cell = Array.from({ length: 1500 }, (_, at) => `c${at}`).join(' ')
  const text = Array.from({ length: 1500 }, (_, at) => `t${at}`).join(' ')
  const { pages, whole } = await opened([
    { table: { head: ['What', 'Who'], rows: [[cell, word]] } },
    { text },
    { list: [text, word] },
  ])
  const glued = whole.replaceAll(/\s/g, '')
  expect(glued.split('w').length - 1).toBeGreaterThanOrEqual(8000)
  for (const last of ['c1499', 't1499']) expect(whole).toContain(last)
  for (const page of pages) {
    expect(page.right).toBeLessThanOrEqual(595.28 - 45)
    expect(page.low).toBeGreaterThan(30)
  }
})

test('more than a file may hold is refused', async () => {
  const many = Array.from({ length: most.blocks + 1 }, () => ({ text: 'a' }))
  await expect(pdf({ title: 'x', language: 'en', blocks: many })).rejects.toThrow(RangeError)
  const rows = [['a'.repeat(most.letters)]]
  await expect(
    pdf({ title: 'x', language: 'en', blocks: [{ table: { head: ['b'], rows } }] }),
  ).rejects.toThrow(RangeError)
})

test('an odd title and odd letters make a file that opens', async () => {
  const { file, whole } = await opened(
    [
      { text: '' },
      { heading: '' },
      { list: [] },
      { table: { head: [], rows: [] } },
      { text: 'a\u0000b\u200bc\td 😀 \r\n e' },
    ],
    'en',
    'You & <me>',
  )
  expect((await file.getMetadata()).metadata.get('dc:title')).toBe('You me')
  expect(whole).toContain('You & <me>')
  expect(whole).toContain('abc d')
})

test('lines break at spaces and columns fill the room', () => {
  const wide = (text: string) => text.length
  expect(linesOf('one two three', 7, wide)).toEqual(['one two ', 'three'])
  expect(linesOf('abcdefghij kl', 4, wide)).toEqual(['abcd', 'efgh', 'ij ', 'kl'])
  expect(linesOf('a\n\nb', 4, wide)).toEqual(['a', '', 'b'])
  const widths = columnWidths(
    [
      ['a', 'b'.repeat(200)],
      ['longer', 'c'],
    ],
    100,
    wide,
  )
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100)
  expect(widths[0]).toBeGreaterThanOrEqual(6)
})
