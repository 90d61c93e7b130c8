import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
} from 'openid-client'
import { z } from 'zod'
import { faultOf, log } from '../../platform/log/log.ts'
import { signOutClaims, vouchedClaims, type Council, type Refusal, type Vouched, type Way } from './model.ts'
import { configured, papersOf } from './papers.ts'
import { askingForIt, isSignOut, tookSecondStep } from './rules.ts'
import { signedBy } from './signed.ts'

type Place = Pick<Council, 'programme' | 'gss'>
/** Where the council sends people back to, its own for each council: known before the council is set, and it stays. */
export const wayBack = (origin: string, { programme, gss }: Place): string =>
  `${origin}/sign-in/council/${programme}/${gss}/back`
/** Where the council says that somebody signed out there. */
export const signOutWord = (origin: string, { programme, gss }: Place): string =>
  `${origin}/sign-in/council/${programme}/${gss}/out`

/** The council's page to sign in on, asked for a second step and not too old a sign-in. Throws when it doesn't answer. */
export const addressThere = async (council: Council, origin: string, way: Way): Promise<URL> => {
  const papers = await papersOf(council, origin)
  return buildAuthorizationUrl(configured(council, papers, origin, null), {
    redirect_uri: wayBack(origin, council),
    scope: 'openid',
    state: way.state,
    nonce: way.nonce,
    code_challenge: await calculatePKCECodeChallenge(way.verifier),
    code_challenge_method: 'S256',
    max_age: String(council.maxAge),
    ...askingForIt(council),
  })
}

const timeClaim = z.object({ cause: z.object({ claim: z.literal('auth_time') }) })
const deepest = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? deepest(error.cause) : error

const refusalOf = (error: unknown): Refusal => {
  const inner = deepest(error)
  if (error instanceof AuthorizationResponseError) return 'not-finished'
  if (timeClaim.safeParse(error).success || timeClaim.safeParse(inner).success) return 'too-long-ago'
  const code = error instanceof ClientError ? error.code : undefined
  return code === undefined || code === 'OAUTH_TIMEOUT' ? 'no-answer' : 'not-right'
}

/**
 * Turns what came back in the browser into who the council says it is. The library checks `iss`, state, audience, azp,
 * nonce, expiry and auth_time; the signature and the second step are looked at here.
 */
export const vouchedFor = async (
  council: Council,
  secret: string | null,
  origin: string,
  query: URLSearchParams,
  way: Way,
): Promise<Vouched | { readonly refused: Refusal }> => {
  const came = new URL(`${wayBack(origin, council)}?${query.toString()}`)
  try {
    const papers = await papersOf(council, origin)
    const config = configured(council, papers, origin, secret)
    const tokens = await authorizationCodeGrant(config, came, {
      expectedState: way.state,
      expectedNonce: way.nonce,
      pkceCodeVerifier: way.verifier,
      maxAge: council.maxAge,
      idTokenExpected: true,
    })
    const signed = await signedBy(council.issuer, papers.jwks_uri ?? '', tokens.id_token ?? '')
    const claims = vouchedClaims.safeParse(signed)
    if (!claims.success || claims.data.sub !== tokens.claims()?.sub) return { refused: 'not-right' }
    if (!tookSecondStep(claims.data, council)) return { refused: 'no-second-step' }
    return { subject: claims.data.sub, sid: claims.data.sid ?? null }
  } catch (error) {
    log('council-sign-in.refused', { council: council.id, ...faultOf(error) })
    return { refused: refusalOf(error) }
  }
}

export type SignedOut = { readonly subject: string | null; readonly sid: string | null; readonly jti: string }

/** A council's word that somebody signed out there; null when it is not its word, or not a word of that kind. */
export const readSignOut = async (
  council: Council,
  origin: string,
  token: string,
): Promise<SignedOut | null> => {
  try {
    const papers = await papersOf(council, origin)
    const signed = await signedBy(council.issuer, papers.jwks_uri ?? '', token)
    const claims = signOutClaims.safeParse(signed)
    if (!claims.success || !isSignOut(claims.data, council, Date.now() / 1000)) return null
    const { sub, sid, jti } = claims.data
    return { subject: sub ?? null, sid: sid ?? null, jti }
  } catch (error) {
    log('council-sign-out.refused', { council: council.id, ...faultOf(error) })
    return null
  }
}
