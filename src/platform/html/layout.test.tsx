import { expect, test } from 'vitest'
import { documentOf } from '../http/render.ts'
import { say } from '../words/words.ts'
import { BackLink, ErrorMessage, ErrorSummary, Layout, Pagination, type View } from './index.ts'
import { words } from './words.ts'

const stranger: View = {
  language: 'en',
  path: '/',
  csrf: 'the-token',
  formKey: 'the-key',
  today: '2027-01-06',
  host: { name: 'Invented Parents Together', telephone: '01632 960 001', hours: '9am to 5pm' },
  actor: undefined,
  navigation: [],
  languageLinks: { en: '/language?to=en&back=/', cy: '/language?to=cy&back=/' },
  inventedOnly: false,
}
const parent: View = {
  ...stranger,
  actor: { name: 'Leanne', roles: ['parent'] },
  navigation: [{ href: '/home', text: 'Home', current: true }],
  inventedOnly: true,
}

type More = { bare?: boolean; handedOn?: boolean; faulty?: boolean; wide?: boolean; back?: string }
const page = (view: View, more: More = {}) =>
  documentOf(
    <Layout view={view} title="Home" {...more}>
      <p>Words</p>
    </Layout>,
  )

test('someone who is signed in leaves by a form that ends the session, without a script too', () => {
  const html = page(parent)
  expect(html).toMatch(
    /<form method="post" action="\/exit"[^>]*data-exit="https:\/\/www\.bbc\.co\.uk\/weather"/,
  )
  expect(html).toMatch(/action="\/exit"[^>]*><input type="hidden" name="csrf" value="the-token"/)
  expect(html).toContain('<span class="govuk-visually-hidden">Emergency</span> Exit this page')
})

test('a stranger leaves by a link, straight to a page that anybody may have open', () => {
  expect(page(stranger)).toMatch(/<a href="https:\/\/www\.bbc\.co\.uk\/weather" role="button"/)
  expect(page(stranger)).not.toContain('action="/exit"')
  expect(page(stranger)).not.toContain('action="/sign-out"')
})

test('who is signed in reads their name and can sign out', () => {
  expect(page(parent)).toMatch(/Signed in as <\/span>Leanne/)
  expect(page(parent)).toMatch(/action="\/sign-out"[\s\S]*the-token[\s\S]*Sign out/)
})

test('a page opened from a link in a message shows no name, no navigation and no way to sign out', () => {
  const html = page(parent, { bare: true })
  expect(html).not.toContain('Leanne')
  expect(html).not.toContain('href="/home"')
  expect(html).not.toContain('/sign-out')
  expect(html).toContain('Exit this page')
})

test('every page leads to someone tonight, and to the host by telephone; one behind a letter’s link to the host alone', () => {
  for (const view of [stranger, parent]) {
    expect(page(view)).toMatch(/href="\/tonight"[^>]*>In danger now, or need someone tonight/)
    expect(page(view)).toContain('href="tel:01632960001"')
  }
  const behind = page(stranger, { bare: true, handedOn: true })
  expect(behind).not.toContain('/tonight')
  expect(behind).toContain('href="tel:01632960001"')
})

test('where only invented people may be entered, the page says so; elsewhere it does not', () => {
  expect(page(parent)).toContain('Use invented people only.')
  expect(page(stranger)).not.toContain('invented people')
})

test('the title tells a stranger nothing, and says first when something is to be put right', () => {
  expect(page(parent)).toContain('<title>Home – Alongside</title>')
  expect(page(parent, { faulty: true })).toContain('<title>Error: Home – Alongside</title>')
  expect(page({ ...parent, language: 'cy' }, { faulty: true })).toContain('<title>Gwall: Home')
})

test('the other language is a link in that language; the page says which one it speaks', () => {
  expect(page(stranger)).toMatch(/href="\/language\?to=cy[^"]*" lang="cy"/)
  expect(page({ ...stranger, language: 'cy' })).toMatch(/<html lang="cy"/)
  expect(page({ ...stranger, language: 'cy' })).toMatch(/href="\/language\?to=en[^"]*" lang="en"/)
})

test('a page in Welsh has no English of the frame or of its components left in it', () => {
  const html = documentOf(
    <Layout view={{ ...parent, language: 'cy' }} title="Hafan" back="/" faulty>
      <BackLink href="/" />
      <ErrorSummary errorList={[]} />
      <ErrorMessage>Rhowch enw</ErrorMessage>
      <Pagination previous={{ href: '/1' }} next={{ href: '/2' }} />
    </Layout>,
  )
  const welsh = say(words, 'cy')
  const read = [
    ...html.replaceAll(/<[^>]*>/g, '\n').split('\n'),
    ...[...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label),
  ].map((text) => text.replace(/:$/, '').trim())
  const english = Object.values(words).flatMap(({ en, cy }) =>
    typeof en === 'string' && en !== cy ? [en] : [],
  )
  expect(english.filter((text) => read.includes(text))).toEqual([])
  for (const key of ['back', 'problem', 'error', 'exit', 'tonight', 'signOut', 'skip', 'previous'] as const)
    expect(html).toContain(welsh[key])
})

test('only names are the same in both languages', () => {
  const same = Object.entries(words).filter(([, { en, cy }]) => en === cy)
  expect(same.map(([key]) => key)).toEqual(['mark', 'english', 'welsh'])
})
