import { z } from 'zod'

/** What the house knows of a council's own sign-in. `issuer` is its name for itself, letter by letter. */
export const councilShape = z.object({
  id: z.string(),
  programme: z.string(),
  gss: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  keepsSecret: z.boolean(),
  /** Any one of these in `amr`, or of those in `acr`, says that a second step was used. */
  amr: z.array(z.string()),
  acr: z.array(z.string()),
  /** Seconds since they typed their password there. */
  maxAge: z.number(),
  name: z.string(),
  nameCy: z.string(),
})
export type Council = z.infer<typeof councilShape>

/** What one way to the council and back carries; worked out from the browser's own secret (secrets.ts). */
export type Way = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** Why nobody was signed in, as a page says it. */
export const refusals = [
  'no-second-step',
  'too-long-ago',
  'not-finished',
  'no-answer',
  'not-right',
  'not-open',
  'closed',
] as const
export type Refusal = (typeof refusals)[number]

/** Who the council says it is. */
export type Vouched = { readonly subject: string; readonly sid: string | null }

/** The claims of an ID token that we look at ourselves; the library checked the others. */
export const vouchedClaims = z.object({
  sub: z.string().min(1).max(255),
  sid: z.string().min(1).max(500).optional(),
  acr: z.string().optional(),
  /** Microsoft Entra's authentication contexts: it says them in place of `acr`. */
  acrs: z.array(z.string()).optional(),
  amr: z.array(z.string()).optional(),
})
export type VouchedClaims = z.infer<typeof vouchedClaims>

/** OpenID Connect Back-Channel Logout 1.0, section 2.4. Times are seconds since 1970. */
export const signOutClaims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  jti: z.string().min(1).max(500),
  events: z.record(z.string(), z.unknown()),
  sub: z.string().min(1).max(255).optional(),
  sid: z.string().min(1).max(500).optional(),
  nonce: z.unknown().optional(),
})
export type SignOutClaims = z.infer<typeof signOutClaims>
