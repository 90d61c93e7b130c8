import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../src/prove/daily.ts'
import { englishIn, spokenOn } from './english.ts'
import { faultsOf, sideways } from './house.ts'
import { demoTown, everybody, type Somebody, type Town } from './town.ts'
import { allPages, pageAt, walk } from './walking.ts'

let town: Town
beforeAll(async () => {
  town = await demoTown()
})
afterAll(() => town.house.close())

/** Nothing to look at: what only sends one on, a picture, and what stands in a house without a host or with a demo. */
const nothingToSee = [
  '/language /logo /left /set-up /demo/:person /notes /mine /messages',
  '/supporters/import/enter /about-me/away /about-me/conflicts',
  '/supporters/:supporter/away /supporters/:supporter/conflicts',
  '/support/:support/met /support/:support/cover /support/:support/change /support/:support/end',
  // What somebody put here as a file or a sound: src/preparation/report and src/supporters/hello open them.
  '/papers/:party/read/:report/file /listen/:hello',
  // Forms that are pressed on another page; opened by themselves they send one back.
  '/authorities/:gss/sign-in/try /authorities/:gss/sign-in/codes/:person',
  // Only in the middle of signing in: e2e/passkey.test.ts and src/access/council-sign-in look at them.
  '/sign-in/more /sign-in/council/code /sign-in/council/go/:startToken /sign-in/council/:programme/:gss/back',
  // Only in the middle of a booking: e2e/events.test.ts looks at them.
  '/events/:codeName/places/:holdToken /events/:codeName/places/:holdToken/again /events/:codeName/line /events/:codeName/done',
  // A short address leads on, and a draft is looked at before it is published: src/events/sharing opens both.
  '/e/:codeName /events/keep/:announced/preview',
  // Said when something was sent, and asked only in the weeks after an event; a report is a file: src/events/asking and after open them.
  '/events/:codeName/ask/done /events/:codeName/thanks /events/:codeName/say /events/:codeName/report',
  '/events/keep/:announced/after/report/file',
  // Documents are files to keep: src/events/programme/documents opens them.
  '/events/:codeName/documents/:document /events/keep/:announced/documents/:document/file',
  // An invoice is a file: src/events/money opens it.
  '/events/keep/:announced/money/invoices/:invoice',
  // Only whoever left quickly or whose session ran out has anything there: e2e/kept.test.ts looks at it.
  '/kept',
].flatMap((line) => line.split(' '))
const lookedAt = new Set(nothingToSee)
/** A page is looked at once as the one whose it is, and once as whoever else has it; the first pages are each role's own. */
const kept = new Set<string>()
const alike = (path: string, role: Somebody | null): string => {
  const page = pageAt(path)
  if (['/', '/home'].includes(page)) return `${page} ${role}`
  return role === 'parent' || role === 'parent-beside' ? `${page} own` : page
}

const otherWidth = async (page: Page, width: number): Promise<string[]> => {
  await page.setViewportSize({ width: width === 360 ? 1280 : 360, height: 740 })
  const found = (await page.evaluate<boolean>(sideways)) ? ['scrolls sideways at the other width'] : []
  await page.setViewportSize({ width, height: 740 })
  return found
}

// Each page is opened on a telephone in English one day and on a desk in Welsh the next, and measured at both widths;
// WHOLE=1 opens each both ways.
const today = (path: string, language: 'en' | 'cy'): boolean =>
  process.env['WHOLE'] === '1' || (allPages.indexOf(pageAt(path)) + day) % 2 === (language === 'en' ? 0 : 1)
test.each(everybody.map((role) => ({ role, who: role ?? 'a stranger' })))(
  `$who: nothing scrolls sideways, axe finds nothing, the browser complains of nothing, Welsh is Welsh (day ${day})`,
  async ({ role }) => {
    const { house, tokens, starts } = town
    const token = role === null ? null : (tokens.get(role) ?? '')
    const begin = starts(role)
    const met = new Set<string>(begin.map(pageAt))
    const found = await walk({ home: house.home, token }, begin, (path) => {
      const page = pageAt(path)
      if (page === '' || met.has(page) || nothingToSee.includes(page) || /[?&](csv|as)=/.test(path))
        return false
      met.add(page)
      return true
    })
    const faults = found.filter(({ status }) => status >= 400).map(({ path, status }) => `${path}: ${status}`)
    const there = found.filter(({ status }) => status === 200)
    for (const { path } of there) lookedAt.add(pageAt(path))
    const shown = there.flatMap(({ path, file }) => (file || kept.has(alike(path, role)) ? [] : [path]))
    for (const path of shown) kept.add(alike(path, role))
    const look = async (language: 'en' | 'cy', width: number) => {
      const device = await house.device({ token, language, width })
      for (const path of shown.filter((one) => today(one, language))) {
        await device.page.goto(house.home + path)
        const wrong = await faultsOf(device.page)
        wrong.push(...(await otherWidth(device.page, width)))
        if (language === 'cy') wrong.push(...englishIn(await spokenOn(device.page)))
        faults.push(...wrong.map((fault) => `${language} ${path}: ${fault}`))
      }
      faults.push(...device.faults)
      await device.context.close()
    }
    await Promise.all([look('en', 360), look('cy', 1280)])
    expect(faults).toEqual([])
  },
)

test('a fault of each kind is noticed', async () => {
  expect(englishIn(['Choose who stands beside you', 'Dewiswch pwy sy’n sefyll wrth eich ochr'])).toHaveLength(
    1,
  )
  const { page, context, faults } = await town.house.device()
  await page.goto(`${town.house.home}/look/not-there.css`)
  await page.setContent('<main><img src="/no"><div id="wide">wide</div></main><script>1</script>')
  await page
    .addStyleTag({ content: '#wide { width: 2000px }' })
    .catch(() => 'refused by the page’s own rules')
  await page.evaluate(`document.querySelector('#wide').style.width = '2000px'`)
  const found = await faultsOf(page)
  expect(found).toContain('scrolls sideways')
  expect(found.join()).toContain('image-alt')
  expect(faults.length).toBeGreaterThan(0)
  await context.close()
})

test('no page of the house was left out', () => {
  expect(allPages.filter((page) => !lookedAt.has(page))).toEqual([])
})
