import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  None,
  type ServerMetadata,
} from 'openid-client'
import { fetchFrom } from './fetching.ts'
import type { Council } from './model.ts'
import { mayBePlain } from './rules.ts'

/** Milliseconds for which a council's own papers (its discovery document) are believed. */
const fresh = 600_000
const kept = new Map<string, { papers: ServerMetadata; at: number }>()

export type Set = Pick<Council, 'issuer' | 'clientId'>

/** The papers say that the council calls itself something else than what was set. */
export class OtherName extends Error {}

/** Where the council's sign-in has its pages and keys, in its own words, asked for at most every ten minutes. Throws. */
export const papersOf = async (
  { issuer, clientId }: Set,
  origin: string,
  again = false,
): Promise<ServerMetadata> => {
  const known = kept.get(issuer)
  if (known !== undefined && !again && known.at > Date.now() - fresh) return known.papers
  const found = await discovery(new URL(issuer), clientId, undefined, None(), {
    algorithm: 'oidc',
    timeout: 5,
    [customFetch]: fetchFrom(issuer),
    execute: mayBePlain(issuer, origin) ? [allowInsecureRequests] : [],
  })
  const papers = found.serverMetadata()
  if (papers.issuer !== issuer) throw new OtherName(papers.issuer)
  kept.set(issuer, { papers: { ...papers }, at: Date.now() })
  return papers
}

const clientAuth = (papers: ServerMetadata, secret: string | null) => {
  if (secret === null) return None()
  const methods = papers.token_endpoint_auth_methods_supported
  // What a server doesn't say is client_secret_basic (OpenID Connect Discovery 1.0, section 3).
  return methods === undefined || methods.includes('client_secret_basic')
    ? ClientSecretBasic(secret)
    : ClientSecretPost(secret)
}

/** The council's sign-in as the library wants it. */
export const configured = (council: Set, papers: ServerMetadata, origin: string, secret: string | null) => {
  const config = new Configuration(papers, council.clientId, undefined, clientAuth(papers, secret))
  config.timeout = 5
  config[customFetch] = fetchFrom(council.issuer)
  if (mayBePlain(council.issuer, origin)) allowInsecureRequests(config)
  return config
}
