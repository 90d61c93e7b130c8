import { origin } from '../access/browsing.ts'
import { cookieNames, csrfFor } from '../platform/http/cookies.ts'
import type { App } from '../platform/http/server.ts'

/** Who sends: their session, the browser's own secret, and the session of somebody else. */
export type Sender = { readonly token: string | null; readonly secret: string; readonly other: string }
type Fields = Readonly<Record<string, string>>

/** Six forms that a page of somebody else's, or a trick, could make this browser send; and the right one to hold them against. */
export const forms = [
  'no-token',
  'wrong-token',
  'another’s-token',
  'foreign-origin',
  'cross-site',
  'other-kind',
] as const
export type Forged = (typeof forms)[number]

const cookieOf = ({ token, secret }: Sender): string => {
  const names = cookieNames(origin)
  return `${names.browser}=${secret}${token === null ? '' : `; ${names.session}=${token}`}`
}
const own = ({ token, secret }: Sender): string => csrfFor(token ?? secret)
const headersOf = (from: Sender, more: Fields = {}): Record<string, string> => ({
  cookie: cookieOf(from),
  origin,
  'sec-fetch-site': 'same-origin',
  ...more,
})

const posted = async (app: App, path: string, fields: Fields, headers: Fields): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ key: crypto.randomUUID(), ...fields }),
  })

/** The right form, as the house's own page sends it. */
export const sendRight = (app: App, path: string, fields: Fields, from: Sender): Promise<Response> =>
  posted(app, path, { ...fields, csrf: own(from) }, headersOf(from))

type Send = () => Promise<Response>
/** Bodies that carry the right token under a kind that a page of any site may send without asking, and the form as a question. */
const otherKinds = (app: App, path: string, fields: Fields, from: Sender): Send[] => {
  const right = new URLSearchParams({ key: crypto.randomUUID(), ...fields, csrf: own(from) })
  const foreign = { cookie: cookieOf(from), origin: 'null', 'sec-fetch-site': 'cross-site' }
  const send = (method: string, type: string, body: string, headers: Fields): Send => {
    const said = type === '' ? headers : { ...headers, 'content-type': type }
    return async () => app.request(path, { method, headers: said, body: Buffer.from(body) })
  }
  const urlencoded = 'application/x-www-form-urlencoded'
  return [
    send('POST', 'text/plain', right.toString(), headersOf(from)),
    send('POST', 'application/json', JSON.stringify(Object.fromEntries(right)), headersOf(from)),
    send('POST', '', right.toString(), headersOf(from)),
    send('POST', urlencoded, right.toString(), foreign),
    ...['PUT', 'DELETE', 'PATCH'].map((method) =>
      send(method, urlencoded, right.toString(), headersOf(from)),
    ),
    async () => app.request(`${path}?${right}`, { headers: foreign }),
  ]
}

/** One of the six, as what is to be sent one after the other; the last is several. */
export const forgedBy = (form: Forged, app: App, path: string, fields: Fields, from: Sender): Send[] => {
  const right = { ...fields, csrf: own(from) }
  switch (form) {
    case 'no-token':
      return [() => posted(app, path, fields, headersOf(from))]
    case 'wrong-token':
      return [() => posted(app, path, { ...fields, csrf: csrfFor('guessed') }, headersOf(from))]
    case 'another’s-token':
      return [() => posted(app, path, { ...fields, csrf: csrfFor(from.other) }, headersOf(from))]
    case 'foreign-origin':
      return [() => posted(app, path, right, headersOf(from, { origin: 'https://elsewhere.example' }))]
    case 'cross-site':
      return [() => posted(app, path, right, headersOf(from, { 'sec-fetch-site': 'cross-site' }))]
    case 'other-kind':
      return otherKinds(app, path, fields, from)
  }
}
