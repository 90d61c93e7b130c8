import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../../access/browsing.ts'
import type { Day } from '../../calendar/model.ts'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as access } from '../../access/routes.ts'
import { aParent, lets, stand, type Parent } from '../../spaces/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aFamily } from '../../supporters/testing.ts'
import { pages } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages, ...access, ...spaces], new Date('2026-11-18T10:00:00Z'))
})
afterAll(() => house.close())

/** A meeting of this party's family on that day. */
const meets = async (party: string, day: Day | null, startsAt: string | null = '10:00') => {
  const { family } = await aFamily(house, [])
  const p = { programme_id: house.programme, family_id: family }
  await house.ground
    .insertInto('family_parties')
    .values({ ...p, party_id: party, relation: 'mother', label: 'Parent 1' })
    .execute()
  await house.ground
    .insertInto('conferences')
    .values({
      ...p,
      gss: 'E09000007',
      kind: 'initial',
      day,
      starts_at: startsAt,
      place: 'The blue room',
      told_us_on: '2026-11-02',
    })
    .execute()
}
const supporter = () => house.person(['supporter'], { name: 'Sam Invented' })

test('a parent reads when their meeting is, in how many days, and three things that they can do now', async () => {
  const ama = await aParent(house, 'Ama Invented')
  await meets(ama.party, '2026-11-26')
  const { text, html } = await ama.browser.get('/home')
  expect(text).toContain('Thursday 26 November, 10am That is in 8 days. The blue room')
  expect(text).toMatch(
    /Three things you can do now Read the report .* Say what you want .* Ask for what would help/,
  )
  expect(html.match(/<li><a href="\/[a-z]+\/[0-9a-f-]{36}">/g)).toHaveLength(3)
  const welsh = await browserOf(house.app, ama.token, 'cy').get('/home')
  expect(welsh.text).toContain('ymhen 8 diwrnod')
  expect(welsh.text).toContain('Tri pheth y gallwch eu gwneud nawr')
})

test('after the meeting the first thing is how it was', async () => {
  const bea = await aParent(house, 'Bea Invented')
  await meets(bea.party, '2026-11-17')
  expect((await bea.browser.get('/home')).text).toMatch(/do now Say how the meeting was/)
})

test('without a meeting the home says so, and still knows three things', async () => {
  const cal = await aParent(house, 'Cal Invented')
  const { text } = await cal.browser.get('/home')
  expect(text).toContain('We have no date for your meeting yet.')
  expect(text).toContain('Find help near you')
})

test('the day is a file for a calendar, with a title that tells nothing, and nobody else has it', async () => {
  const [dee, eve] = [await aParent(house, 'Dee Invented'), await aParent(house, 'Eve Invented')]
  await meets(dee.party, '2026-11-26')
  const came = await dee.browser.get(`/mine/${dee.party}/dates`)
  expect(came.headers.get('content-type')).toContain('text/calendar')
  expect(came.html).toContain('SUMMARY:Appointment')
  expect(came.html).toContain('DTSTART:20261126T100000Z')
  expect(came.html).not.toMatch(/blue room|meeting|conference|council|Dee/i)
  for (const path of [`/mine/${dee.party}`, `/mine/${dee.party}/dates`])
    expect((await eve.browser.get(path)).status).toBe(404)
  expect((await eve.browser.get(`/mine/${eve.party}/dates`)).status).toBe(404)
})

test('whoever stands beside a parent has their pages once the parent said yes, and nobody of the office ever', async () => {
  const fay: Parent = await aParent(house, 'Fay Invented')
  const sam = await supporter()
  expect((await sam.browser.get(`/mine/${fay.party}`)).status).toBe(404)
  await stand(house, sam, fay.party)
  expect((await sam.browser.get(`/mine/${fay.party}`)).location).toBe(`/with/${fay.party}/yes`)
  await lets(fay, sam)
  const { text } = await sam.browser.get(`/mine/${fay.party}`)
  expect(text).toContain('Fay’s pages')
  expect(text).not.toContain('Where I am signed in')
  for (const role of ['coordinator', 'administrator', 'social-worker', 'chair'] as const) {
    const other = await house.person([role], { name: `${role} Invented` })
    expect((await other.browser.get(`/mine/${fay.party}`)).status).toBe(404)
  }
})

test('a supporter reads what today holds, whom to ring, and goes from their home to each parent’s pages', async () => {
  const gus: Parent = await aParent(house, 'Gus Invented')
  const sam = await supporter()
  await stand(house, sam, gus.party)
  const visit = (day: Day) =>
    house.ground
      .insertInto('visits')
      .values({ programme_id: house.programme, party_id: gus.party, written_by: sam.id, kind: 'phone', day })
      .execute()
  expect((await sam.browser.get('/home')).text).toContain('No visit or call is planned.')
  await visit('2026-11-16')
  await visit('2026-11-20')
  const { text, html } = await sam.browser.get('/home')
  expect(text).toMatch(
    /Today Say how it went with Gus .*16 November 2026 Gus .*Friday 20 November, in 2 days/,
  )
  expect(text.indexOf('If it was hard')).toBeLessThan(text.indexOf('Who you stand beside'))
  expect(html).toContain(`href="/mine/${gus.party}"`)
  expect(html).toMatch(/href="\/visits\/[0-9a-f-]+\/[0-9a-f-]+\/note"/)
})

/** Where the link back of a page leads. */
const backOf = (html: string): string | undefined =>
  /<a href="([^"]+)" class="govuk-back-link/.exec(html)?.[1]

test('from the first page of each thing Back leads to all their pages, from there home, for them and for whoever is beside them', async () => {
  const hay = await aParent(house, 'Hay Invented')
  const sam = await supporter()
  await stand(house, sam, hay.party)
  expect(backOf((await sam.browser.get(`/with/${hay.party}`)).html)).toBe('/home')
  await lets(hay, sam)
  const all = `/mine/${hay.party}`
  for (const { browser } of [hay, sam]) expect(backOf((await browser.get(all)).html)).toBe('/home')
  expect(backOf((await hay.browser.get(`/notes/${hay.party}`)).html)).toBe(all)
  expect(backOf((await sam.browser.get(`/with/${hay.party}`)).html)).toBe(all)
  expect(backOf((await hay.browser.get('/sessions')).html)).toBe('/mine')
  expect(backOf((await sam.browser.get('/sessions')).html)).toBe('/home')
})

test('what matters now stands first among all their pages; the rest is under a heading each, and no link twice', async () => {
  const ida = await aParent(house, 'Ida Invented')
  const links = async () => {
    const { html } = await ida.browser.get(`/mine/${ida.party}`)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main'))
    const [now = '', ...rest] = main.split('<details')
    const of = (part: string) => [...part.matchAll(/<a href="(\/[^"]+)"/g)].map(([, to]) => to)
    return { now: of(now), rest: rest.flatMap(of) }
  }
  const quiet = await links()
  expect(quiet.now).toEqual(['after', 'plan', 'messages'].map((page) => `/${page}/${ida.party}`))
  await meets(ida.party, '2026-11-26')
  const { now, rest } = await links()
  expect(now).toEqual(['papers', 'say', 'helps', 'messages'].map((page) => `/${page}/${ida.party}`))
  expect(rest.length).toBeGreaterThan(20)
  expect(new Set([...now, ...rest]).size).toBe(now.length + rest.length)
})

test('Easy Read is one idea a line with a picture, switched on and off and kept; who is marked has it; nobody else can switch it', async () => {
  const jan = await aParent(house, 'Jan Invented')
  await meets(jan.party, '2026-11-26')
  const usual = await jan.browser.get('/home')
  expect(usual.text).toContain('Easy Read')
  expect(usual.html).not.toContain('class="ideas"')
  await jan.browser.post(`/mine/${jan.party}/easy`, { easy: 'yes', onto: 'home' })
  const easy = await jan.browser.get('/home')
  expect(easy.text).toContain(
    'Your meeting is on Thursday 26 November. That is in 8 days. It starts at 10am.',
  )
  expect(easy.html.match(/class="picture"/g)?.length).toBeGreaterThan(7)
  const promise = await jan.browser.get('/promise')
  expect(promise.text).toContain('The council can’t see what you write here.')
  expect(promise.text).toContain('The council can’t see this in this service.')
  expect((await browserOf(house.app, jan.token, 'cy').get('/home')).text).toContain('Mae eich cyfarfod ar')
  const sam = await supporter()
  expect((await sam.browser.post(`/mine/${jan.party}/easy`, { easy: 'no' })).status).toBe(404)
  await jan.browser.post(`/mine/${jan.party}/easy`, { easy: 'no', onto: 'promise' })
  expect((await jan.browser.get('/promise')).html).not.toContain('class="ideas"')

  const kay = await aParent(house, 'Kay Invented')
  const of = {
    programme_id: house.programme,
    party_id: kay.party,
    written_by: kay.id,
    how: 'screen' as const,
  }
  await house.ground
    .insertInto('ways')
    .values({ ...of, kind: 'easy-read', day: '2026-11-18' })
    .execute()
  expect((await kay.browser.get('/home')).html).toContain('class="ideas"')
  await kay.browser.post(`/mine/${kay.party}/easy`, { easy: 'no', onto: 'home' })
  expect((await kay.browser.get('/home')).html).not.toContain('class="ideas"')
})

test('a stranger has the promise in Easy Read by another address', async () => {
  const page = await house.visitor().get('/promise?easy')
  expect(page.html).toContain('class="ideas"')
  expect(page.html).toContain('href="/promise"')
})
