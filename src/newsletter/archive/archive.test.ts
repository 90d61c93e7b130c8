import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList } from '../testing.ts'
import { anIssue, lettersHouse, presses, readers, type LettersHouse } from '../sending/testing.ts'
import { atom } from './feed.ts'

let house: LettersHouse
beforeAll(async () => {
  house = await lettersHouse()
})
afterAll(() => house.close())

const sentIssue = async (more: Record<string, string> = {}, listed: Record<string, string> = {}) => {
  const list = await aList(house, [], listed)
  await readers(house, list.id, [`r${crypto.randomUUID()}@example.org`])
  const issue = await anIssue(list, more)
  await presses(list, issue.path)
  const { code } = await house.ground
    .selectFrom('newsletter_issues')
    .select('code')
    .where('id', '=', issue.id)
    .executeTakeFirstOrThrow()
  return { list, ...issue, code, all: `/newsletters/${list.code}/archive` }
}

test('an issue that was put up is read by anybody, in their language; taken down, it is gone from page, list and feed', async () => {
  const { list, path, code, all } = await sentIssue({ archived: 'yes' })
  const visitor = house.visitor()
  const page = await visitor.get(`${all}/${code}`)
  expect(page.text).toContain('What is on in December')
  expect(page.html).toContain('<a href="https://example.org/programme" rel="noopener noreferrer">')
  expect(page.html).toMatch(/<title>An issue – /)
  expect((await house.visitor('cy').get(`${all}/${code}`)).text).toContain('Annwyl ddarllenydd')
  expect((await visitor.get(all)).text).toContain('What is on in December')
  const feed = `/newsletters/${list.code}/feed.xml`
  const read = await visitor.get(feed)
  expect(read.headers.get('content-type')).toContain('application/atom+xml')
  expect(read.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(read.html).toContain(`<id>http://localhost:3000${all}/${code}</id>`)
  expect((await visitor.get(`${feed}?in=cy`)).html).toContain('Beth sydd ymlaen')
  await list.keeper.browser.post(`${path}/web`, { shown: 'no' })
  expect((await visitor.get(`${all}/${code}`)).status).toBe(404)
  expect((await visitor.get(all)).text).toContain('There is nothing to read here yet')
  expect((await visitor.get(feed)).html).not.toContain('<entry>')
  await list.keeper.browser.post(`${path}/web`, { shown: 'yes' })
  expect((await visitor.get(`${all}/${code}`)).status).toBe(200)
})

test('a browser and a feed reader find the feed from each page of a newsletter, in its language', async () => {
  const { list, code, all } = await sentIssue({ archived: 'yes' })
  const feed = `/newsletters/${list.code}/feed.xml`
  for (const path of [`/newsletters/${list.code}`, all, `${all}/${code}`]) {
    expect((await house.visitor().get(path)).html).toContain(
      `<link rel="alternate" type="application/atom+xml" title="Monthly news" href="${feed}"/>`,
    )
    expect((await house.visitor('cy').get(path)).html).toContain(
      `title="Newyddion misol" href="${feed}?in=cy"/>`,
    )
  }
  expect((await house.visitor().get('/newsletters')).html).not.toContain('application/atom+xml')
})

test('a draft, an issue that is not for the web, and one of a list that nobody may join are nobody’s to read', async () => {
  const visitor = house.visitor()
  const kept = await sentIssue()
  expect((await visitor.get(`${kept.all}/${kept.code}`)).status).toBe(404)
  const inner = await sentIssue({ archived: 'yes' }, { shown: '' })
  expect((await visitor.get(`${inner.all}/${inner.code}`)).status).toBe(404)
  const open = await sentIssue({ archived: 'yes' })
  expect((await visitor.get(`${kept.all}/${open.code}`)).status).toBe(404)
  const { id } = await anIssue(open.list, { archived: 'yes' })
  const draft = await house.ground
    .selectFrom('newsletter_issues')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await visitor.get(`${open.all}/${draft.code}`)).status).toBe(404)
})

test('a council gets the text and the link and nobody’s address; that it was handed on is noted, and can be taken back', async () => {
  const { list, path, all, code } = await sentIssue({ archived: 'yes' })
  const { browser } = list.keeper
  const page = await browser.get(`${path}/hand-on`)
  expect(page.text).toContain(`http://localhost:3000${all}/${code}`)
  expect(page.text).toContain('Annwyl ddarllenydd')
  const text = await browser.get(`${path}/text`)
  expect(text.headers.get('content-type')).toContain('text/plain')
  for (const said of [page.html, text.html]) expect(said).not.toMatch(/r[0-9a-f-]{36}@example\.org/)
  expect((await browser.post(`${path}/hand-on`, { whom: '' })).text).toContain('Say which service')
  await browser.post(`${path}/hand-on`, { whom: 'E-mail alerts, Invented Council' })
  const noted = await browser.get(`${path}/hand-on`)
  expect(noted.text).toContain('18 November 2026: E-mail alerts, Invented Council')
  const note = noted.html.match(/hand-on\/([0-9a-f-]{36})/)?.[1] ?? ''
  await browser.post(`${path}/hand-on/${note}`, { back: 'yes' })
  expect((await browser.get(`${path}/hand-on`)).text).toContain('taken back')
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.post(`${path}/hand-on/${note}`, { back: 'no' })).status).toBe(404)
  const acts = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('act', 'like', 'issue.hand%')
    .execute()
  expect(acts.map(({ act }) => act)).toEqual(['issue.handed', 'issue.handing-taken-back'])
})

test('whatever a subject holds, the feed stays one', () => {
  const feed = atom({
    language: 'en',
    title: 'A & B <c> "d"',
    author: 'A\u0000\u000b',
    address: 'https://example.org/?a=1&b=2',
    self: 'https://example.org/feed',
    entries: [
      { title: ']]> </entry>\ud800', address: 'https://example.org/1', at: new Date('2026-11-18T10:00:00Z') },
    ],
  })
  expect(feed).toContain('<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>')
  expect(feed).toContain(']]&gt; &lt;/entry&gt;\ufffd')
  expect(feed.match(/<entry>/g)).toHaveLength(1)
  expect(feed).not.toContain('\u0000')
})
