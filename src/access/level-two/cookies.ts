import type { Answer } from '../../platform/http/answer.ts'
import { lastingCookie, privateCookie, type CookieNames } from '../../platform/http/cookies.ts'

type Browser = { readonly secret: string; readonly cookies: CookieNames }

/** Who uses a device alone stays known to us there; on one that others use nothing is left when the browser closes. */
export const signedInFor = (
  { secret, cookies }: Browser,
  { token, own }: { readonly token: string; readonly own: boolean },
  to: string,
): Answer => ({
  kind: 'go',
  to,
  cookies: own
    ? [
        lastingCookie(cookies.session, token, 7, cookies),
        lastingCookie(cookies.browser, secret, 180, cookies),
      ]
    : [privateCookie(cookies.session, token, cookies)],
})
