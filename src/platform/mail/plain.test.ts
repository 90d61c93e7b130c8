import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { letterHtml } from './letter.ts'
import { tellingIn } from './neutral.ts'
import { blocksOf, brokenLinks, firstWords, isAddress, plainText } from './plain.ts'

test('paragraphs, headings, lists and links are read from what anybody would type', () => {
  const source = [
    'Dear reader,',
    'we meet on Friday.',
    '',
    '# What is new',
    '- A [programme](https://example.org/p?a=1&b=2)',
    '* See https://example.org/more.',
    'Bring a friend (see https://example.org/a_(b)).',
  ].join('\n')
  const blocks = blocksOf(source)
  expect(blocks).toEqual([
    { lines: [[{ text: 'Dear reader,' }], [{ text: 'we meet on Friday.' }]] },
    { heading: [{ text: 'What is new' }] },
    {
      list: [
        [{ text: 'A ' }, { text: 'programme', link: 'https://example.org/p?a=1&b=2' }],
        [
          { text: 'See ' },
          { text: 'https://example.org/more', link: 'https://example.org/more' },
          { text: '.' },
        ],
      ],
    },
    {
      lines: [
        [
          { text: 'Bring a friend (see ' },
          { text: 'https://example.org/a_(b)', link: 'https://example.org/a_(b)' },
          { text: ').' },
        ],
      ],
    },
  ])
  expect(plainText(blocks)).toBe(
    [
      'Dear reader,',
      'we meet on Friday.',
      '',
      'What is new',
      '-----------',
      '',
      '- A programme <https://example.org/p?a=1&b=2>',
      '- See https://example.org/more.',
      '',
      'Bring a friend (see https://example.org/a_(b)).',
      '',
    ].join('\n'),
  )
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'https://me:pass@example.org',
  'https://',
  'mailto:a@example.org',
  '//example.org',
  '',
])('“%s” is no address: what was meant for a link stays text, and is pointed out', (address) => {
  const source = `[words](${address})`
  expect(isAddress(address)).toBe(false)
  expect(blocksOf(source)).toEqual([{ lines: [[{ text: source }]] }])
  expect(brokenLinks(source)).toEqual([address])
})

test('long lines are broken between words, and an address never', () => {
  const address = `https://example.org/${'a'.repeat(120)}`
  const text = plainText(blocksOf(`${'word '.repeat(60)}${address}\n\n- ${'item '.repeat(40)}`))
  const lines = text.split('\n')
  expect(lines).toContain(address)
  expect(plainText(blocksOf(`- ${address}`))).toBe(`- ${address}\n`)
  for (const line of lines.filter((one) => !one.includes('https')))
    expect(line.length).toBeLessThanOrEqual(72)
})

const tag = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*) ?\/?>/g
const attribute = / ([a-z-]+)="([^"<>]*)"/g
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
/** What stands between the tags; anything that could begin another tag is left in it. */
const between = (html: string): string => html.replace('<!doctype html>', '').replaceAll(tag, ' ')

const bits = constantFrom(
  '<script>',
  '</p>',
  '<img src=x onerror=alert(1)>',
  '[w](',
  '](javascript:alert(1))',
  '](https://example.org/"onclick=x)',
  'https://example.org/<b>',
  'http://a.b/c"d',
  '&amp;',
  '# ',
  '- ',
  '\n',
  '\n\n',
  ' ',
  ')',
  '"',
  "'",
)
const sources = array(oneof(bits, string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 }).map((all) =>
  all.join(''),
)

test('no HTML gets through, whatever is typed, and every link is http or https and leads where it was written', () => {
  assert(
    property(sources, (source) => {
      const html = letterHtml({ language: 'en', title: source, blocks: blocksOf(source), foot: [] })
      const known = 'html head meta title body div h1 h2 p ul li br a hr'.split(' ')
      expect(between(html)).not.toContain('<')
      for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
        expect(known).toContain(name)
        for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
          expect(['lang', 'charset', 'name', 'content', 'style', 'href', 'rel', 'role']).toContain(name)
          if (name !== 'href') continue
          expect(isAddress(unescaped(value))).toBe(true)
          expect(source).toContain(unescaped(value))
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('nothing that was typed is lost on the way into text or HTML', () => {
  const words = array(stringMatching(/^[a-zŵŷ<>&]{1,9}$/), { minLength: 1, maxLength: 40 })
  assert(
    property(words, (all) => {
      const blocks = blocksOf(all.join(' '))
      const html = letterHtml({ language: 'cy', title: '', blocks, foot: [] })
      expect(plainText(blocks).trim().split(/\s+/)).toEqual(all)
      expect(unescaped(between(html)).trim().split(/\s+/)).toEqual(all)
    }),
    { numRuns: 200 },
  )
})

test('nothing is fetched by opening it: no picture, no style sheet, no script, and its language is said', () => {
  const html = letterHtml({ language: 'cy', title: 'Newyddion', blocks: blocksOf('Bore da'), foot: [] })
  expect(html).not.toMatch(/<(img|link|script|style|iframe)|url\(|src=/i)
  expect(html).toContain('<html lang="cy">')
})

test('what a locked screen shows is the first words as they read, whole to the last; the word that tells is named as it stands', () => {
  expect(firstWords('# Hello\n- [The walk](https://example.org/family)\n\nand tea')).toBe(
    'Hello The walk and tea',
  )
  expect(firstWords('')).toBe('')
  const long = firstWords(`${'a'.repeat(158)} safeguarding and more`)
  expect(long.endsWith(' safeguarding')).toBe(true)
  expect(tellingIn('Tea, then the Safeguarding-Lead and the council')).toBe('Safeguarding-Lead')
  expect(tellingIn('Croeso i rieni, a the')).toBe('rieni')
  expect(tellingIn('Tea by the river')).toBeNull()
})
