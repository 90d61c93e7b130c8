import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** `__Host-` ties a cookie to this origin over TLS; browsers treat localhost alike. */
export const cookieNames = (origin: string) => {
  const { protocol, hostname } = new URL(origin)
  const safe = protocol === 'https:' || hostname === 'localhost'
  const prefix = safe ? '__Host-' : ''
  return { session: `${prefix}s`, browser: `${prefix}b`, language: 'language', flags: safe ? '; Secure' : '' }
}
export type CookieNames = ReturnType<typeof cookieNames>

export const readCookies = (request: Request): ReadonlyMap<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '')
      .split(';')
      .map((pair) => pair.trim().split('='))
      .filter(([name, value]) => name !== undefined && value !== undefined)
      .map(([name = '', ...value]) => [name, value.join('=')]),
  )

/** A session cookie: gone when the browser closes, out of reach of scripts and of other sites. */
export const privateCookie = (name: string, value: string, { flags }: CookieNames): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${flags}`

export const lastingCookie = (name: string, value: string, days: number, { flags }: CookieNames): string =>
  `${name}=${value}; Path=/; Max-Age=${days * 86_400}; HttpOnly; SameSite=Lax${flags}`

export const endedCookie = (name: string, { flags }: CookieNames): string =>
  `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${flags}`

/** 256 bits for links and sessions. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

const digest = (label: string, secret: string): Buffer =>
  createHash('sha256').update(`${label}:${secret}`).digest()

const masked = (bytes: Buffer, mask: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0)))

/**
 * What a form must carry to be taken from this browser: nobody who lacks the cookie can work it out. It is another text each time,
 * so that how well a page is compressed says nothing of it.
 */
export const csrfFor = (secret: string): string => {
  const mask = randomBytes(32)
  return Buffer.concat([mask, masked(digest('csrf', secret), mask)]).toString('base64url')
}
/** Was this text made by `csrfFor` for this secret? */
export const isCsrf = (text: string, secret: string): boolean => {
  const given = Buffer.from(text, 'base64url')
  return (
    given.length === 64 &&
    timingSafeEqual(masked(given.subarray(32), given.subarray(0, 32)), digest('csrf', secret))
  )
}

/** A visitor's id, for keys against double sending: says nothing about the secret. */
export const visitorId = (secret: string): string => {
  const hex = digest('visitor', secret).toString('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
