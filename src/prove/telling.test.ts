import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import { policy, type Rule } from '../access/policy.ts'
import { isNeutral, isNeutralAtWork, neutralFile } from '../platform/mail/neutral.ts'
import { pages, webApp } from '../web.ts'
import { day } from './daily.ts'
import { reaches } from './expectations.ts'
import { principals, tokenOf } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
beforeAll(async () => {
  laid = await layOut('t')
})
afterAll(() => laid.close())

/** Opened at home: by parents, by supporters, by anybody. The rest is opened at work. */
const atHome = (page: Page): boolean => {
  const rule: Rule = policy[page.act]
  return rule === 'anyone' || rule.parent !== undefined || rule.supporter !== undefined
}
const neutral = (page: Page, text: string): boolean =>
  atHome(page) ? isNeutral(text) : isNeutralAtWork(text)

/** Whoever comes from their council's own sign-in knows that they work there. */
const told = /^\/sign-in\/council/

test('no address says what happens there: history keeps it', () => {
  const telling = pages.filter(
    (page) => !told.test(page.path) && !neutral(page, page.path.replaceAll(/:\w+/g, '')),
  )
  expect([...new Set(telling.map(({ path, act }) => `${act} ${path}`))]).toEqual([])
})

// Each page in English one day and in Welsh the next.
test(`no title, no download’s name and no header says what happens there, to whoever opens it (day ${day})`, async () => {
  const telling = new Set<string>()
  const titled = new Set<string>()
  for (const [turn, language] of (['en', 'cy'] as const).entries())
    for (const who of principals) {
      const browser = browserOf(laid.app, tokenOf(laid.world, who, 'live'), language)
      const theirs = ({ method, act }: Page, at: number) =>
        method === 'get' && reaches(who, act) && (at + day + turn) % 2 === 0
      for (const page of pages.filter(theirs)) {
        const path = pathTo(page.path, targetOf(laid.world, who, 'own'))
        const first = await browser.get(path)
        const lists = first.html.includes('as=csv') ? [await browser.get(`${path}?as=csv`)] : []
        for (const read of [first, ...lists]) {
          if (read.status !== 200 && read.status !== 422) continue
          const title = /<title>([^<]*)<\/title>/.exec(read.html)?.[1]
          if (title !== undefined) titled.add(page.path)
          const names = laid.world.canaries.some((word) => title?.includes(word) === true)
          if (title !== undefined && (names || !neutral(page, title))) telling.add(`${page.path}: ${title}`)
          const named = decodeURIComponent(read.headers.get('content-disposition') ?? '')
          if (!isNeutral(named)) telling.add(`${page.path}: ${named}`)
          for (const [name, value] of read.headers)
            if (!/^(content-security-policy|location)$/.test(name) && !isNeutral(`${name} ${value}`))
              telling.add(`${page.path}: ${name}: ${value}`)
        }
      }
    }
  expect([...telling]).toEqual([])
  expect(titled.size).toBeGreaterThan(60)
})

test('no two pages of a parent share a title, in either language: a tab, a bookmark or a screen reader tells them apart', async () => {
  const theirs = pages.filter(({ method, path }) => method === 'get' && path.includes('/:party'))
  for (const language of ['en', 'cy'] as const)
    for (const who of ['parent-a', 'supporter-with-a-grant'] as const) {
      const titled = new Map<string, string[]>()
      const browser = browserOf(laid.app, tokenOf(laid.world, who, 'live'), language)
      for (const { path } of theirs) {
        const read = await browser.get(pathTo(path, targetOf(laid.world, who, 'own')))
        const title = read.status === 200 ? /<title>([^<]*)<\/title>/.exec(read.html)?.[1] : undefined
        if (title !== undefined) titled.set(title, [...(titled.get(title) ?? []), path])
      }
      expect(titled.size).toBeGreaterThan(40)
      expect([...titled].filter(([, paths]) => paths.length > 1)).toEqual([])
    }
})

test('the picture in the tab says nothing, and no manifest gives the site a name on a telephone', async () => {
  const icon = readFileSync(join(import.meta.dirname, '../platform/html/look/icon.svg'), 'utf8')
  expect(icon).not.toMatch(/<(title|desc|text)\b/)
  const front = await browserOf(webApp({ db: laid.db, origin, clock: () => new Date() })).get('/')
  expect(front.html).not.toMatch(/rel="manifest"|apple-mobile-web-app-title|application-name|property="og:/)
})

test.each(['Family', 'Cefnogwyr', 'Your meeting', 'Fy mhlant'])('“%s” would be noticed at home', (title) => {
  expect(isNeutral(title)).toBe(false)
})
test.each(['Child protection', 'Court', 'Amddiffyn plant', 'Diogelu'])(
  '“%s” would be noticed at work, too',
  (title) => {
    expect(isNeutralAtWork(title)).toBe(false)
  },
)
test('a download whose name would tell is called a list', () => {
  expect(['families.csv', 'cefnogwyr.csv', 'people.csv', 'council'].map(neutralFile)).toEqual([
    'list.csv',
    'list.csv',
    'people.csv',
    'list',
  ])
})
