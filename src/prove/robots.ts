import { origin } from '../access/browsing.ts'
import type { App } from '../platform/http/server.ts'

/** What a mail scanner does with a link: each kind does more than the one before. */
export const robots = ['heads', 'gets', 'follows', 'posts', 'clicks'] as const
export type Robot = (typeof robots)[number]

const entity = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : entity(value)
}

type FoundForm = { action: string; fields: [string, string][] }
const formsIn = (html: string, at: string): FoundForm[] =>
  [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const opening = /<form\b[^>]*>/.exec(form)?.[0] ?? ''
    const fields = [...form.matchAll(/<(input|button)\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
      const name = attribute(tag, 'name')
      return name === undefined ? [] : [[name, attribute(tag, 'value') ?? '']]
    })
    return { action: attribute(opening, 'action') ?? at, fields }
  })
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*>/g)]
    .flatMap(([tag]) => attribute(tag, 'href') ?? [])
    .filter((href) => href.startsWith('/'))

type Jar = Map<string, string>
const kept = (jar: Jar, response: Response): void => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';')
    const [name = '', ...value] = pair.split('=')
    jar.set(name, value.join('='))
  }
}

/** Every request is counted; `clicks` keeps its cookies and sends what a browser sends, and presses each button once. */
export const letLoose = async (app: App, robot: Robot, path: string): Promise<number> => {
  const jar: Jar = new Map()
  let requests = 0
  const ask = async (to: string, init: RequestInit = {}): Promise<Response> => {
    requests += 1
    const headers = new Headers(init.headers)
    headers.set('user-agent', 'Mozilla/5.0 (compatible; scanner; invented)')
    if (robot === 'clicks' && jar.size > 0)
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(to, { ...init, headers })
    if (robot === 'clicks') kept(jar, response)
    return response
  }
  if (robot === 'heads') {
    await ask(path, { method: 'HEAD' })
    return requests
  }
  const html = await (await ask(path)).text()
  if (robot === 'gets') return requests
  for (const href of new Set(linksIn(html))) await ask(href)
  if (robot === 'follows') return requests
  // `posts` has no cookie of the page that it read; `clicks` has, and comes from the page itself.
  const from = robot === 'clicks' ? { origin, 'sec-fetch-site': 'same-origin' } : {}
  for (const form of formsIn(html, path))
    await ask(form.action, {
      method: 'POST',
      headers: { ...from, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form.fields),
    })
  return requests
}
