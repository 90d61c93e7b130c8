import type { Page } from '../access/pages.ts'
import type { App } from '../platform/http/server.ts'
import type { Ids } from './families.ts'

/**
 * The routes that no form's token guards, because a machine without a browser calls them, and what stands in its place. Any
 * other is a fault: nobody adds one without writing it here.
 */
export const provedBy: Readonly<Record<string, string>> = {
  'post /sign-in/council/:programme/:gss/out': 'a council’s signature',
  'post /n/:linkToken/leave': 'the secret of a letter’s link, and RFC 8058’s one sentence',
}
export const unnamed = (pages: readonly Page[]): string[] =>
  pages
    .filter(({ machine }) => machine === true)
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => provedBy[route] === undefined)

/** The secret of the link that the world's reader of a newsletter has in a letter. */
export const letterOf = (programme: string): string => `a-letter-${programme}`

const urlencoded = 'application/x-www-form-urlencoded'
const sentence = 'List-Unsubscribe=One-Click'
type Body = readonly [string, string]
const wrong: readonly Body[] = [
  [urlencoded, ''],
  [urlencoded, 'List-Unsubscribe=one-click'],
  [urlencoded, `${sentence}&says=leave-all`],
  [urlencoded, `${sentence}&${sentence}`],
  [urlencoded, 'says=leave'],
  ['text/plain', sentence],
  ['application/json', '{"List-Unsubscribe":"One-Click"}'],
  ['', sentence],
]
const post = async (app: App, path: string, [type, body]: Body): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: type === '' ? {} : { 'content-type': type },
    body: Buffer.from(body),
  })

export type Sent = { readonly what: string; readonly may: boolean; readonly send: () => Promise<Response> }
/**
 * What may be sent without cookie, Origin or token to the pages of a letter's link: one sentence to one path. All else, the same
 * sentence to the link's other pages, and any question at that path, must change nothing.
 */
export const oneClicks = (app: App, { programme = '' }: Ids): Sent[] => {
  const link = `/n/${letterOf(programme)}`
  return [
    ...wrong.map((body) => ({
      what: `leave: ${body.join(' ')}`,
      may: false,
      send: () => post(app, `${link}/leave`, body),
    })),
    ...['', '/in', '/now'].map((path) => ({
      what: `${path}: ${sentence}`,
      may: false,
      send: () => post(app, `${link}${path}`, [urlencoded, `${sentence}&says=leave`]),
    })),
    ...['GET', 'HEAD', 'PUT', 'DELETE'].map((method) => ({
      what: `${method} leave`,
      may: false,
      send: async () => app.request(`${link}/leave?${sentence}`, { method }),
    })),
    {
      what: 'an unknown link',
      may: false,
      send: () => post(app, '/n/unknown/leave', [urlencoded, sentence]),
    },
    { what: 'the sentence', may: true, send: () => post(app, `${link}/leave`, [urlencoded, sentence]) },
  ]
}
