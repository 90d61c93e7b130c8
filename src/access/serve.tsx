import { Undo } from '../platform/database/connect.ts'
import type { Answer } from '../platform/http/answer.ts'
import { privateCookie, isCsrf } from '../platform/http/cookies.ts'
import { Form, readForm, readFormSoFar, readQuery } from '../platform/http/form.ts'
import { htmlResponse } from '../platform/http/render.ts'
import type { Served } from '../platform/http/server.ts'
import type { View } from '../platform/html/view.ts'
import { fromHere, sound } from './checks.ts'
import { ranOut } from './kept/actions.ts'
import { wentOn } from './kept/going-on.ts'
import type { Actor } from './model.ts'
import { isNear } from './near.ts'
import { formOnce } from './once.ts'
import type { Ask, Outside, Page } from './pages.ts'
import { may, mustRise, policy, type Rule } from './policy.ts'
import { risenAlready } from './level-two/twice.ts'
import { MissingPage } from './refusals.tsx'
import { respond, type Done } from './respond.tsx'
import { lateForm, upAndBack } from './up-and-back.ts'
import { formSecret, actorOf, viewFor, visit, type House, type Visit } from './visit.ts'
import { withoutVault } from './without-vault.ts'

export type { House } from './visit.ts'

/** Until there is a host, every page leads to the set-up. */
const unhosted = (page: Page): boolean =>
  !['programme:set-up', 'language:change', 'page:leave'].includes(page.act)

type Going = {
  readonly handler: Page['handler']
  /** The form's key was taken before the work outside. */ taken: boolean
}

const decide = async (
  page: Page,
  ask: Ask<string, Actor | null>,
  at: Visit,
  { handler, taken }: Going,
): Promise<Answer | Outside> => {
  if (ask.host === null && unhosted(page)) return { kind: 'go', to: '/set-up' }
  const rule: Rule = policy[page.act]
  if (rule !== 'anyone' && ask.actor === null) {
    const person = at.url.search === '' || at.token === null ? null : await ranOut(ask.tx)
    return upAndBack(page, ask, at, { door: '/sign-in', person })
  }
  if (mustRise(ask.actor, page.act))
    return upAndBack(page, ask, at, { door: '/sign-in/more', person: ask.actor?.person ?? null })
  if (!may(ask.actor, page.act)) return { kind: 'missing' }
  const on = page.method === 'get' && ask.actor?.person != null ? wentOn(at, ask.actor.person) : null
  if (on !== null) return { kind: 'go', ...on }
  // Leaving twice is leaving once: nothing is remembered of it, least of all for a form that nobody can be sure of.
  const bare = page.machine === true || page.act === 'page:leave'
  if (page.method === 'get' || bare || taken) return handler(ask)
  const programme = ask.actor?.programme ?? ask.host?.id
  if (programme === undefined) return handler(ask)
  return formOnce(ask.tx, programme, at, ask.form, async () => handler(ask))
}

type Beyond = { beyond: Outside['work'] }

/** A transaction, and as long as its answer is work beyond the house, that work and another transaction. */
const toTheEnd = async (round: (going: Going) => Promise<Done | Beyond>, going: Going): Promise<Done> => {
  const done = await round(going)
  return 'beyond' in done ? toTheEnd(round, { handler: await done.beyond(), taken: true }) : done
}

/** A machine's form comes in one shape alone; RFC 8058 lets a mail service choose between two. */
const isMachines = (page: Page, type: string): boolean =>
  /^application\/x-www-form-urlencoded\b/.test(type) ||
  (page.act === 'newsletter:one-click' && /^multipart\/form-data\b/.test(type))
const formOf = async (page: Page, request: Request): Promise<Form> => {
  const type = request.headers.get('content-type') ?? ''
  const none = page.machine === true && !isMachines(page, type)
  if (page.method === 'get' || none) return new Form(new Map())
  const leaving = page.act === 'page:leave' && /^application\/x-www-form-urlencoded\b/.test(type)
  return leaving ? readFormSoFar(request) : readForm(request)
}

type Given = Pick<Ask<string, Actor | null>, 'tx' | 'actor' | 'view' | 'host' | 'params' | 'form'>
const askOf = (house: House, at: Visit, given: Given): Ask<string, Actor | null> => {
  const near = isNear(at.request, at.address, house.origin)
  const browser = {
    near,
    secret: at.secret,
    token: at.token,
    agent: at.request.headers.get('user-agent') ?? '',
    address: at.address,
    cookies: at.cookies,
  }
  return {
    ...given,
    language: given.view.language,
    query: readQuery(at.url),
    browser,
    origin: house.origin,
    setUpCode: house.setUpCode ?? null,
    kept: near ? (house.post?.kept?.() ?? null) : null,
    letters: house.post?.letters === undefined ? null : (house.post.letters.lacks ?? []),
  }
}

/** Turns a room's page into a route: session, policy, form checks, one transaction, the answer. */
export const serve = (house: House, page: Page): Served => ({
  method: page.method,
  path: page.path,
  ...(page.largest === undefined ? {} : { largest: page.largest }),
  ...(page.camera === undefined ? {} : { camera: page.camera }),
  handle: async (request, params, address) => {
    const at = visit(house, request, address)
    const now = house.clock()
    const form = await formOf(page, request)
    // A machine is nobody, whatever cookie it sends.
    const token = page.machine === true ? null : at.token
    let drawn: View | undefined
    const round = (going: Going): Promise<Done | Beyond> =>
      house.db.inSession<Done | Beyond>(token, at.url.hostname, async (tx, asking) => {
        const known = actorOf(asking, now)
        const view = viewFor(at, asking, known, now)
        drawn = view
        if (!sound(params)) return { answer: { kind: 'missing' }, view }
        const trusted = page.method === 'get' || page.machine === true
        const here = trusted || fromHere(house, at)
        const sure = trusted || (here && isCsrf(form.text('csrf'), formSecret(at, known)))
        if (here && known === null && page.act !== 'page:leave' && lateForm(page, at, form)) {
          drawn = { ...view, csrf: form.text('csrf') }
          const person = await ranOut(tx)
          const ask = askOf(house, at, { tx, actor: null, view, host: asking.host, params, form })
          if (person !== null)
            return { answer: await upAndBack(page, ask, at, { door: '/sign-in', person }), view }
        }
        const twice = here && known === null ? await risenAlready(tx, page, at, form) : null
        if (twice !== null) return { answer: twice, view }
        // Whoever leaves from a page whose session ran out still leaves; they only end nothing.
        if (!sure && !(here && page.act === 'page:leave'))
          return { answer: { kind: 'missing' }, view, stale: true }
        const actor = sure ? known : null
        const ask = askOf(house, at, { tx, actor, view, host: asking.host, params, form })
        const answer = await decide(page, ask, at, going)
        if (answer.kind === 'outside') return { beyond: answer.work }
        if (
          answer.kind === 'missing' ||
          (answer.kind === 'page' && answer.status === 422 && answer.keep !== true)
        )
          throw new Undo<Done>({ answer, view })
        return { answer, view }
      })
    const done = await toTheEnd(round, { handler: page.handler, taken: false }).catch((error: unknown) =>
      withoutVault(error, drawn, page, at, form),
    )
    const response = respond(done, at)
    if (at.fresh && page.machine !== true)
      response.headers.append('set-cookie', privateCookie(at.cookies.browser, at.secret, at.cookies))
    return response
  },
})

/** The page for every address that no room serves. */
export const serveMissing =
  (house: House) =>
  async (request: Request): Promise<Response> => {
    const at = visit(house, request, '')
    return house.db.inSession(at.token, at.url.hostname, async (_, asking) => {
      if (asking.host === null) return new Response(null, { status: 303, headers: { location: '/set-up' } })
      const now = house.clock()
      return htmlResponse(<MissingPage view={viewFor(at, asking, actorOf(asking, now), now)} />, 404)
    })
  }
