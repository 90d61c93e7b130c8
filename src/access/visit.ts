import { today } from '../calendar/days.ts'
import type { Asking, Database } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import { cookieNames, csrfFor, newSecret, readCookies, type CookieNames } from '../platform/http/cookies.ts'
import { newFormKey } from '../platform/http/form.ts'
import type { Post } from '../platform/mail/message.ts'
import { say, type Language } from '../platform/words/words.ts'
import { readRoles, type Actor } from './model.ts'
import { navigationFor } from './navigation.ts'
import { words } from './words.ts'

export type House = {
  readonly db: Database
  /** What people type, without a slash at the end. */
  readonly origin: string
  readonly clock: () => Date
  /** The one proxy in front, whose word for the caller counts. */
  readonly proxy?: string
  /** Asked for by the first set-up, so that a stranger can't get there first. */
  readonly setUpCode?: string
  /** How messages leave the house; without it the worker sends none. */
  readonly post?: Post
}

/** One request: the browser's cookies and where it calls from. */
export type Visit = {
  request: Request
  url: URL
  cookies: CookieNames
  token: string | null
  secret: string
  fresh: boolean
  address: string
}

export const visit = (house: House, request: Request, address: string): Visit => {
  const cookies = cookieNames(house.origin)
  const jar = readCookies(request)
  const found = jar.get(cookies.browser)
  // Only what newSecret makes: an empty or guessable one would make the forms' tokens guessable.
  const known = found !== undefined && /^[\w-]{43}$/.test(found) ? found : undefined
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

/** Who asks, as the database says; the business day is London's. */
export const actorOf = ({ session }: Asking, now: Date): Actor | null =>
  session === null
    ? null
    : {
        programme: session.programme,
        person: session.person,
        session: session.session,
        level: session.level,
        name: session.name,
        roles: readRoles(session.roles),
        gss: session.gss,
        language: session.language,
        today: today(now),
        now,
      }

/** Whoever came with a link alone may be somebody who reads another's messages: no name, no function. */
const shownOf = (actor: Actor | null, language: Language): View['actor'] => {
  if (actor === null) return undefined
  return actor.level === 2
    ? { name: actor.name, roles: actor.roles }
    : { name: say(words, language).you, roles: [] }
}

/** Whose forms these are: the session's, or the browser's while nobody is signed in. */
export const formSecret = (at: Visit, actor: Actor | null): string =>
  actor === null ? at.secret : (at.token ?? at.secret)

export const viewFor = (at: Visit, asking: Asking, actor: Actor | null, now: Date): View => {
  const { host } = asking
  const language = languageOf(at, asking.session)
  const back = encodeURIComponent(at.url.pathname + at.url.search)
  return {
    language,
    path: at.url.pathname,
    csrf: csrfFor(formSecret(at, actor)),
    formKey: newFormKey(),
    today: today(now),
    host: {
      name: host?.sender ?? 'Alongside',
      telephone: host?.telephone ?? '',
      hours: (language === 'cy' ? host?.hoursCy : host?.hours) ?? '',
      logo: host?.logo === true ? '/logo' : undefined,
    },
    actor: shownOf(actor, language),
    navigation: navigationFor(actor?.level === 2 ? actor : null, language, at.url.pathname),
    languageLinks: { en: `/language?to=en&back=${back}`, cy: `/language?to=cy&back=${back}` },
    inventedOnly: host?.realNames !== true,
    kept: asking.kept,
  }
}
