import { cookieNames } from '../src/platform/http/cookies.ts'
import { pages } from '../src/web.ts'

export type Seen = {
  readonly path: string
  readonly html: string
  readonly status: number
  /** Something to save: a PDF, a calendar, a sound. */
  readonly file: boolean
}
export type Who = { readonly home: string; readonly token: string | null; readonly language?: 'en' | 'cy' }

const fetched = async ({ home, token, language = 'en' }: Who, path: string): Promise<Seen> => {
  const { session, language: named } = cookieNames(home)
  const cookie = `${named}=${language}${token === null ? '' : `; ${session}=${token}`}`
  const response = await fetch(home + path, { headers: { cookie }, redirect: 'manual' })
  const to = response.headers.get('location')
  const html = to === null ? await response.text() : `<a href="${to}"></a>`
  const file = to === null && !(response.headers.get('content-type') ?? '').startsWith('text/html')
  return { path, html, status: response.status, file }
}

/** What a page leads to: links and forms that only ask. */
const linksOf = (html: string): string[] =>
  [...html.replaceAll(/action="[^"]*" method="post"/g, '').matchAll(/(?:href|action)="(\/[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(look|language|logo|exit|sign-out|demo)\b/.test(path))

/** Reads every page that can be reached by links from `starts`, as this person; `wanted` says which are worth it. */
export const walk = async (
  who: Who,
  starts: readonly string[],
  wanted: (path: string) => boolean,
): Promise<Seen[]> => {
  const known = new Set(starts)
  const seen: Seen[] = []
  // What is found on the way is added to the end and met by the same loop.
  for (const path of known) {
    const page = await fetched(who, path)
    seen.push(page)
    for (const link of linksOf(page.html)) if (!known.has(link) && wanted(link)) known.add(link)
  }
  return seen
}

const shapeOf = (path: string) => new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`)
const shapes = pages
  .filter(({ method }) => method === 'get')
  .map(({ path }) => ({ path, shape: shapeOf(path) }))
  // The more that is said outright, the surer.
  .sort((a, b) => a.path.split(':').length - b.path.split(':').length)

/** Which page of the house an address is; '' for none. */
export const pageAt = (address: string): string => {
  const path = address.split('?')[0] ?? ''
  return shapes.find(({ shape }) => shape.test(path))?.path ?? ''
}

/** Every page that can be asked for. */
export const allPages = shapes.map(({ path }) => path)
