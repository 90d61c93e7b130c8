import { cookieNames, csrfFor, newSecret } from '../platform/http/cookies.ts'

export const origin = 'http://localhost:3000'
const cookies = cookieNames(origin)

export type Read = {
  status: number
  text: string
  html: string
  location: string
  headers: Headers
  bytes?: Uint8Array
}
type Asked = { readonly request: (path: string, init: RequestInit) => Response | Promise<Response> }
type Fields = Readonly<Record<string, string | readonly string[] | File>>

const textOf = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)),
    )
    .replaceAll(/\s+/g, ' ')
    .trim()

const readOf = async (response: Response): Promise<Read> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const html = new TextDecoder().decode(bytes)
  return {
    status: response.status,
    html,
    text: textOf(html),
    location: response.headers.get('location') ?? '',
    headers: response.headers,
    bytes,
  }
}

/** Somebody with a browser: signed in with `token`, or a visitor. Posts carry the right token and a fresh key. */
export const browserOf = (
  app: Asked,
  token: string | null = null,
  language: 'en' | 'cy' = 'en',
  /** The browser's own secret: given again, it is the same browser with another session. */
  secret = newSecret(),
) => {
  const cookie = [
    `${cookies.browser}=${secret}`,
    `language=${language}`,
    ...(token === null ? [] : [`${cookies.session}=${token}`]),
  ].join('; ')
  const csrf = csrfFor(token ?? secret)
  const fill = (fields: Fields): FormData => {
    const body = new FormData()
    body.set('csrf', csrf)
    body.set('key', crypto.randomUUID())
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value)) for (const one of value) body.append(name, String(one))
      else if (value instanceof File) body.set(name, value)
      else body.set(name, String(value))
    }
    return body
  }
  return {
    token,
    secret,
    get: async (path: string): Promise<Read> => readOf(await app.request(path, { headers: { cookie } })),
    post: async (path: string, fields: Fields = {}): Promise<Read> =>
      readOf(
        await app.request(path, {
          method: 'POST',
          body: fill(fields),
          headers: { cookie, origin, 'sec-fetch-site': 'same-origin' },
        }),
      ),
  }
}
export type Browser = ReturnType<typeof browserOf>
