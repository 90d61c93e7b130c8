import { sql } from 'kysely'
import { timingSafeEqual } from 'node:crypto'
import { today } from '../calendar/days.ts'
import type { Asking, Database, Tx } from '../platform/database/connect.ts'
import { Undo } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import type { Answer } from '../platform/http/answer.ts'
import {
  cookieNames,
  csrfFor,
  endedCookie,
  newSecret,
  privateCookie,
  readCookies,
  visitorId,
  type CookieNames,
} from '../platform/http/cookies.ts'
import { Form, newFormKey, readForm } from '../platform/http/form.ts'
import type { Post } from '../platform/mail/message.ts'
import { htmlResponse } from '../platform/http/render.ts'
import type { Served } from '../platform/http/server.ts'
import type { Language } from '../platform/words/words.ts'
import { readRoles, type Actor } from './model.ts'
import { navigationFor } from './navigation.ts'
import { isNear } from './near.ts'
import type { Ask, Page } from './pages.ts'
import { may, policy, type Rule } from './policy.ts'
import { MissingPage, StalePage } from './refusals.tsx'

export type House = {
  readonly db: Database
  /** What people type, without a slash at the end. */
  readonly origin: string
  readonly clock: () => Date
  /** Asked for by the first set-up, so that a stranger can't get there first. */
  readonly setUpCode?: string
  /** How messages leave the house; without it the worker sends none. */
  readonly post?: Post
}

type Visit = {
  request: Request
  url: URL
  cookies: CookieNames
  token: string | null
  secret: string
  fresh: boolean
  address: string
}

const visit = (house: House, request: Request, address: string): Visit => {
  const cookies = cookieNames(house.origin)
  const jar = readCookies(request)
  const known = jar.get(cookies.browser)
  return {
    request,
    url: new URL(request.url),
    cookies,
    token: jar.get(cookies.session) ?? null,
    secret: known ?? newSecret(),
    fresh: known === undefined,
    address,
  }
}

const languageOf = ({ request, cookies }: Visit, session: Asking['session']): Language => {
  const chosen = readCookies(request).get(cookies.language)
  if (chosen === 'cy' || chosen === 'en') return chosen
  if (session !== null) return session.language
  return /^cy\b/i.test(request.headers.get('accept-language') ?? '') ? 'cy' : 'en'
}

const actorOf = ({ session }: Asking, now: Date): Actor | null =>
  session === null
    ? null
    : {
        programme: session.programme,
        person: session.person,
        session: session.session,
        name: session.name,
        roles: readRoles(session.roles),
        gss: session.gss,
        language: session.language,
        today: today(now),
        now,
      }

const viewFor = (at: Visit, asking: Asking, actor: Actor | null, now: Date): View => {
  const { host } = asking
  const language = languageOf(at, asking.session)
  const back = encodeURIComponent(at.url.pathname + at.url.search)
  return {
    language,
    path: at.url.pathname,
    csrf: csrfFor(actor === null ? at.secret : (at.token ?? at.secret)),
    formKey: newFormKey(),
    today: today(now),
    host: {
      name: host?.sender ?? 'Alongside',
      telephone: host?.telephone ?? '',
      hours: (language === 'cy' ? host?.hoursCy : host?.hours) ?? '',
      logo: host?.logo === true ? '/logo' : undefined,
    },
    actor: actor === null ? undefined : { name: actor.name, roles: actor.roles },
    navigation: navigationFor(actor, language, at.url.pathname),
    languageLinks: { en: `/language?to=en&back=${back}`, cy: `/language?to=cy&back=${back}` },
    inventedOnly: true,
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const gss = /^[EW][0-9]{8}$/
/** Free text only where the name says so, so that no handler meets an id that the database would choke on. */
const sound = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(([name, value]) =>
    /(Token|Name)$/.test(name) ? value.length <= 200 : name === 'gss' ? gss.test(value) : uuid.test(value),
  )

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const fromHere = (house: House, { request }: Visit): boolean => {
  const site = request.headers.get('sec-fetch-site')
  return request.headers.get('origin') === house.origin && (site === null || site === 'same-origin')
}

type Done = { answer: Answer; view: View; stale?: boolean }

const formOnce = async (
  tx: Tx,
  programme: string,
  at: Visit,
  form: Form,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const key = form.text('key')
  if (!uuid.test(key)) return work()
  const visitor = visitorId(at.secret)
  const { rows } = await sql<{ to: string | null }>`
    select app.take_key(${programme}, ${visitor}, ${key}) as to`.execute(tx)
  const led = rows[0]?.to ?? null
  if (led !== null) return { kind: 'go', to: led === '' ? at.url.pathname : led }
  const answer = await work()
  if (answer.kind === 'go')
    await sql`select app.keep_key(${programme}, ${visitor}, ${key}, ${answer.to})`.execute(tx)
  return answer
}

/** Until there is a host, every page leads to the set-up. */
const unhosted = (page: Page): boolean =>
  !['programme:set-up', 'language:change', 'page:leave'].includes(page.act)

const decide = async (page: Page, ask: Ask<string, Actor | null>, at: Visit): Promise<Answer> => {
  if (ask.host === null && unhosted(page)) return { kind: 'go', to: '/set-up' }
  const rule: Rule = policy[page.act]
  if (rule !== 'anyone' && ask.actor === null)
    return {
      kind: 'go',
      to: `/sign-in?then=${encodeURIComponent(page.method === 'get' ? at.url.pathname : '/')}`,
    }
  if (!may(ask.actor, page.act)) return { kind: 'missing' }
  if (page.method === 'get') return page.handler(ask)
  const programme = ask.actor?.programme ?? ask.host?.id
  if (programme === undefined) return page.handler(ask)
  return formOnce(ask.tx, programme, at, ask.form, async () => page.handler(ask))
}

const respond = ({ answer, view, stale }: Done, at: Visit): Response => {
  if (stale === true) return htmlResponse(<StalePage view={view} />, 403)
  if (answer.kind === 'missing') return htmlResponse(<MissingPage view={view} />, 404)
  if (answer.kind === 'page') return htmlResponse(answer.page, answer.status)
  if (answer.kind === 'file') {
    const body = typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body)
    const how = answer.inline === true ? 'inline' : 'attachment'
    return new Response(body, {
      headers: {
        'content-type': answer.type,
        'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      },
    })
  }
  const headers = new Headers({ location: answer.to })
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie)
  if (answer.clearSite === true) {
    headers.set('clear-site-data', '"cache", "cookies", "storage"')
    headers.append('set-cookie', endedCookie(at.cookies.session, at.cookies))
  }
  return new Response(null, { status: 303, headers })
}

/** Turns a room's page into a route: session, policy, form checks, one transaction, the answer. */
export const serve = (house: House, page: Page): Served => ({
  method: page.method,
  path: page.path,
  ...(page.largest === undefined ? {} : { largest: page.largest }),
  handle: async (request, params, address) => {
    const at = visit(house, request, address)
    const now = house.clock()
    const form = page.method === 'post' ? await readForm(request) : new Form(new Map())
    const done = await house.db.inSession<Done>(at.token, at.url.hostname, async (tx, asking) => {
      const known = actorOf(asking, now)
      const view = viewFor(at, asking, known, now)
      if (!sound(params)) return { answer: { kind: 'missing' }, view }
      const here = page.method === 'get' || fromHere(house, at)
      const sure = page.method === 'get' || (here && same(form.text('csrf'), view.csrf))
      // Whoever leaves from a page whose session ran out still leaves; they only end nothing.
      if (!sure && !(here && page.act === 'page:leave'))
        return { answer: { kind: 'missing' }, view, stale: true }
      const actor = sure ? known : null
      const browser = {
        secret: at.secret,
        token: at.token,
        agent: request.headers.get('user-agent') ?? '',
        address: at.address,
        cookies: at.cookies,
      }
      const ask = {
        tx,
        actor,
        view,
        language: view.language,
        host: asking.host,
        params,
        query: at.url.searchParams,
        form,
        browser,
        setUpCode: house.setUpCode ?? null,
        kept: isNear(request, address, house.origin) ? (house.post?.kept?.() ?? null) : null,
      }
      const answer = await decide(page, ask, at)
      if (
        answer.kind === 'missing' ||
        (answer.kind === 'page' && answer.status === 422 && answer.keep !== true)
      )
        throw new Undo<Done>({ answer, view })
      return { answer, view }
    })
    const response = respond(done, at)
    if (at.fresh)
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
