import { createHash } from 'node:crypto'
import { endedCookie, privateCookie, readCookies } from '../../platform/http/cookies.ts'
import type { Visit } from '../visit.ts'

/**
 * What stood behind a page's question mark, while its reader signs in or steps up: the address that leads back there
 * carries the page alone, because history keeps it. For the same person only, and gone when the browser closes.
 */
const nameOf = ({ cookies }: Visit): string => cookies.session.replace(/s$/, 'o')
const markOf = (person: string): string =>
  createHash('sha256').update(`going-on:${person}`).digest('base64url').slice(0, 22)

export const goingOn = (at: Visit, person: string): string[] => {
  const whole = Buffer.from(at.url.pathname + at.url.search).toString('base64url')
  return at.url.search === '' || whole.length > 2000
    ? []
    : [privateCookie(nameOf(at), `${markOf(person)}.${whole}`, at.cookies)]
}

/** Where this person was going when they were sent to sign in, if it is this page: with its question, once. */
export const wentOn = (at: Visit, person: string): { to: string; cookies: string[] } | null => {
  const [mark, whole = ''] = (readCookies(at.request).get(nameOf(at)) ?? '').split('.')
  if (mark !== markOf(person) || at.url.search !== '') return null
  const to = Buffer.from(whole, 'base64url').toString()
  return to.startsWith(`${at.url.pathname}?`) ? { to, cookies: [endedCookie(nameOf(at), at.cookies)] } : null
}
