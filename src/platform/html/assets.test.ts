import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asset, readAsset } from './assets.ts'

const file = (name: 'look.css' | 'client.js' | 'icon.svg') => asset(name).replace('/look/', '')
const textOf = (name: 'look.css' | 'client.js' | 'icon.svg') => String(readAsset(file(name), undefined)?.body)

test('a file’s address names its content, so a browser may keep it for ever', () => {
  for (const name of ['look.css', 'client.js', 'icon.svg'] as const) {
    const digest = createHash('sha256').update(textOf(name)).digest('base64url').slice(0, 10)
    expect(asset(name)).toContain(`-${digest}.`)
    expect(readAsset(file(name), '')?.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  }
})

test('a browser gets the smallest form that it takes, and the same text in each', () => {
  const brotli = readAsset(file('look.css'), 'gzip, deflate, br;q=0.9')
  const gzip = readAsset(file('look.css'), 'gzip, deflate')
  expect(brotli?.headers['content-encoding']).toBe('br')
  expect(gzip?.headers['content-encoding']).toBe('gzip')
  expect(readAsset(file('look.css'), undefined)?.headers['content-encoding']).toBeUndefined()
  const plain = textOf('look.css')
  expect(String(brotliDecompressSync(brotli?.body ?? Buffer.of()))).toBe(plain)
  expect(String(gunzipSync(gzip?.body ?? Buffer.of()))).toBe(plain)
  expect(brotli?.body.byteLength).toBeLessThan(gzip?.body.byteLength ?? 0)
})

test.each(['manifest.json', '../.built', '..%2f..%2fpackage.json', 'look.css', ''])(
  'whoever asks for "%s" gets nothing: only files that a page names are given out',
  (name) => {
    expect(readAsset(name, 'br')).toBeUndefined()
  },
)

test('nothing of GOV.UK’s own is sent: no font, no crown, no picture, and nothing is fetched from elsewhere', () => {
  const css = textOf('look.css')
  expect(
    css.match(/GDS Transport|@font-face|url\(|@import|\.govuk-(footer|header|logo|accordion|tabs)/g),
  ).toBeNull()
  expect(css).toContain('.govuk-button')
  expect(textOf('client.js').match(/https?:[^\s"'`]*/g)).toBeNull()
})

test('no tag is red: the stylesheet has none to choose', () => {
  expect(textOf('look.css').match(/govuk-tag--(red|pink|magenta)/g)).toBeNull()
})

const colours = new Map(
  [
    ...readFileSync(join(import.meta.dirname, 'look/1-colours.css'), 'utf8').matchAll(
      /(--[\w-]+):\s*(#\w+);/g,
    ),
  ].map(([, name = '', value = '']) => [name, value.length === 4 ? value.replaceAll(/\w/g, '$&$&') : value]),
)

/** WCAG 2.2's contrast of two colours: relative luminance of the lighter over the darker, each plus 0.05. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt((colours.get(colour) ?? '').slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ['--ink', '--paper'],
  ['--ink', '--focus'],
  ['--soft', '--paper'],
  ['--soft', '--sand'],
  ['--soft', '--card'],
  ['--plum', '--paper'],
  ['--plum', '--plum-wash'],
  ['--plum', '--sand'],
  ['--card', '--plum'],
  ['--card', '--plum-deep'],
  ['--card', '--ink'],
  ['--green', '--green-wash'],
  ['--green', '--card'],
  ['--amber', '--amber-wash'],
])('%s can be read on %s: at least 4.5 to 1', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
})
