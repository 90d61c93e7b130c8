import { goTo, again, show, type Answer } from '../../platform/http/answer.ts'
import { lastingCookie, privateCookie } from '../../platform/http/cookies.ts'
import { pagesOf, type Ask } from '../pages.ts'
import type { Actor } from '../model.ts'
import { askToSignIn, redeem, type Outcome } from './actions.ts'
import { readAddress, readCode, samePath } from './model.ts'
import { AskPage } from './ask-page.tsx'
import { CodePage } from './code-page.tsx'
import { LinkPage, UsedPage } from './link-pages.tsx'

const pages = pagesOf()

pages.get('/sign-in', 'sign-in:use', ({ view, query, actor }) => {
  const then = samePath(query.get('then'))
  return actor === null ? show(<AskPage view={view} then={then} />) : goTo(then)
})

pages.post('/sign-in', 'sign-in:use', async ({ tx, host, view, form, browser }) => {
  const typed = form.text('address')
  const path = samePath(form.text('next'))
  const ownDevice = form.text('device') === 'own'
  const address = readAddress(typed)
  if (address === null)
    return again(<AskPage view={view} then={path} typed={typed} ownDevice={ownDevice} fault />)
  await askToSignIn(tx, host?.id ?? null, address, browser, { ownDevice, path })
  return goTo('/sign-in/code')
})

type Open = Ask<string, Actor | null>

const pressOf = ({ form }: Open): string => form.text('press') || crypto.randomUUID()

const signedIn = ({ browser }: Open, { token, path, own }: Outcome & { outcome: 'in' }): Answer => {
  const { cookies } = browser
  const cookie = own
    ? lastingCookie(cookies.session, token, 7, cookies)
    : privateCookie(cookies.session, token, cookies)
  return { kind: 'go', to: path, cookies: [cookie] }
}

pages.get('/sign-in/code', 'sign-in:use', ({ view }) => show(<CodePage view={view} />))

pages.post('/sign-in/code', 'sign-in:use', async (ask) => {
  const code = readCode(ask.form.text('code'))
  if (code === '') return again(<CodePage view={ask.view} fault={{ shape: true }} />)
  const outcome = await redeem(ask.tx, { code }, pressOf(ask), ask.browser)
  if (outcome.outcome === 'in') return signedIn(ask, outcome)
  const left = outcome.outcome === 'no' ? outcome.left : 0
  // Kept, not undone: the try counts.
  return { kind: 'page', status: 422, page: <CodePage view={ask.view} fault={{ left }} />, keep: true }
})

// GET reads nothing: scanners open links, and the answer is the same for every token.
pages.get('/sign-in/:linkToken', 'sign-in:use', ({ view }) => show(<LinkPage view={view} />))

pages.post('/sign-in/:linkToken', 'sign-in:use', async (ask) => {
  const outcome = await redeem(ask.tx, { link: ask.params.linkToken }, pressOf(ask), ask.browser)
  if (outcome.outcome === 'in') return signedIn(ask, outcome)
  return outcome.outcome === 'sent' ? goTo('/sign-in/code') : again(<UsedPage view={ask.view} />)
})

export { pages }
