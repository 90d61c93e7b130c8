import { isHere } from '../platform/http/caller.ts'

const here = /^(localhost|127\.0\.0\.1|\[::1\])$/
const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/**
 * True only of a browser on this machine that asks a house which people reach under a name of this machine, with
 * nobody between: behind a proxy every caller seems near, and a foreign name may have been bent to point here.
 */
export const isNear = (request: Request, address: string, origin: string): boolean =>
  isHere(address) &&
  here.test(new URL(origin).hostname) &&
  here.test(new URL(request.url).hostname) &&
  passedOn.every((name) => !request.headers.has(name))
