import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { privateCookie } from '../../platform/http/cookies.ts'
import { faultOf, log } from '../../platform/log/log.ts'
import type { Actor } from '../model.ts'
import { pagesOf, type Ask } from '../pages.ts'
import { samePath } from '../sign-in/model.ts'
import {
  begin,
  begun,
  councilAt,
  councilsWithSignIn,
  enter,
  giveCode,
  secretFor,
  signOut,
  take,
  type Entered,
} from './actions.ts'
import type { Refusal } from './model.ts'
import { ChoosePage, NotInPage, StartCodePage, TherePage } from './pages.tsx'
import { addressThere, readSignOut, vouchedFor } from './provider.ts'
import { readStartCode, startIn, wayOf } from './secrets.ts'

const pages = pagesOf()
type Open = Ask<string, Actor | null>

pages.get('/sign-in/council', 'sign-in:use', async ({ tx, host, view, query }) => {
  const councils = await councilsWithSignIn(tx, host?.id ?? null)
  return show(<ChoosePage view={view} councils={councils} then={samePath(query.get('then'))} />)
})

pages.post('/sign-in/council', 'sign-in:use', async ({ tx, host, view, form, browser }) => {
  const councils = await councilsWithSignIn(tx, host?.id ?? null)
  const then = samePath(form.text('next'))
  const council = councils.find(({ issuer }) => issuer === form.text('council'))
  const start =
    council === undefined ? null : await begin(tx, host?.id ?? null, council.issuer, then, browser)
  return start === null
    ? again(<ChoosePage view={view} councils={councils} then={then} fault />)
    : goTo(`/sign-in/council/go/${start}`)
})

const notIn = ({ view }: Open, refused: Refusal): Answer => ({
  kind: 'page',
  status: 422,
  page: <NotInPage view={view} refused={refused} />,
  // What was taken stays taken: nothing that came back is looked at twice.
  keep: true,
})

// A page of its own and not a redirect: a form may lead to pages of ours alone (form-action), and people see where they go.
pages.get('/sign-in/council/go/:startToken', 'sign-in:use', async ({ tx, browser, params, origin }) => {
  const way = wayOf(browser.secret, params.startToken)
  const council = await begun(tx, params.startToken, browser)
  if (council === null) return missing
  return {
    kind: 'outside',
    work: async () => {
      try {
        const there = await addressThere(council, origin, way)
        return ({ view }) => show(<TherePage view={view} council={council} there={there} />)
      } catch (error) {
        log('council-sign-in.no-answer', { council: council.id, ...faultOf(error) })
        return (ask) => notIn(ask, 'no-answer')
      }
    },
  }
})

const signedIn = (ask: Open, { token, path }: Extract<Entered, { outcome: 'in' }>): Answer => {
  const { cookies } = ask.browser
  return { kind: 'go', to: path, cookies: [privateCookie(cookies.session, token, cookies)] }
}

// The one GET that signs somebody in: the council's page sends people here, and only with the state that this browser has
// open, once. The state is taken first and for good; the council is asked while no transaction is open.
pages.get('/sign-in/council/:programme/:gss/back', 'sign-in:use', async (ask) => {
  const { tx, browser, params, query, origin, actor } = ask
  const start = startIn(query.get('state') ?? '')
  const council = await take(tx, params, start, browser)
  if (council === null) return actor === null ? notIn(ask, 'not-open') : goTo('/')
  const secret = await secretFor(tx, council)
  return {
    kind: 'outside',
    work: async () => {
      const vouched = await vouchedFor(council, secret, origin, query, wayOf(browser.secret, start))
      if ('refused' in vouched) return (later) => notIn(later, vouched.refused)
      return async (later) => {
        const entered = await enter(later.tx, council, vouched, start, later.browser)
        if (entered.outcome === 'in') return signedIn(later, entered)
        return entered.outcome === 'code'
          ? goTo('/sign-in/council/code')
          : notIn(later, entered.outcome === 'closed' ? 'closed' : 'not-open')
      }
    },
  }
})

pages.get('/sign-in/council/code', 'sign-in:use', ({ view }) => show(<StartCodePage view={view} />))

pages.post('/sign-in/council/code', 'sign-in:use', async (ask) => {
  const { tx, view, form, browser } = ask
  const code = readStartCode(form.text('code'))
  if (code === '') return again(<StartCodePage view={view} fault={{ shape: true }} />)
  const outcome = await giveCode(tx, code, form.text('press') || crypto.randomUUID(), browser)
  if (outcome.outcome === 'in') return signedIn(ask, outcome)
  const page = <StartCodePage view={view} fault={{ left: outcome.left }} />
  // Kept, not undone: the try counts.
  return { kind: 'page', status: 422, page, keep: true }
})

// OpenID Connect Back-Channel Logout 1.0. A word heard before is answered like the first time, and does nothing.
pages.post(
  '/sign-in/council/:programme/:gss/out',
  'sign-in:end-by-council',
  async ({ tx, params, form, origin }) => {
    const council = await councilAt(tx, params)
    if (council === null) return missing
    const token = form.text('logout_token')
    return {
      kind: 'outside',
      work: async () => {
        const word = await readSignOut(council, origin, token)
        if (word === null) return () => ({ kind: 'plain', status: 400, text: 'not a word of this council' })
        return async (later) => {
          await signOut(later.tx, council, word)
          return { kind: 'plain', status: 200, text: 'heard' }
        }
      },
    }
  },
  { machine: true },
)

export { pages }
