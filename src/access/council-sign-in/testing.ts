import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider, type Configuration } from 'oidc-provider'
import { councilBrowser } from './testing-browser.ts'
import { claimsIn, newKey, signedWith, type Claims, type Key } from './testing-keys.ts'

/** What the person at the council does and how: their account there, and what the council says of the steps they took. */
export type Login = {
  account: string
  amr: string[]
  acr?: string
  /** Seconds since 1970; now unless given. */
  at?: number
  cancels?: boolean
}

const listening = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

type Settings = { back: string; out: string; clientSecret?: string }
type Bend = (claims: Claims) => Claims
type Deliver = (url: string, body: string) => Promise<Response>

/**
 * A council's own sign-in, the real `oidc-provider`, on this machine. `bend` changes what it says in an ID token before it
 * signs that, for the faults that a sound provider never makes; everything else is its own.
 */
export const councilHere = async ({ back, out, clientSecret }: Settings, deliver: Deliver) => {
  const at: { port: number; key: Key; bend: Bend; with: Key | null } = {
    port: 0,
    key: newKey(),
    bend: (claims) => claims,
    with: null,
  }
  const login: Login = { account: 'worker-1', amr: ['pwd', 'mfa'] }
  const words: string[] = []
  let provider: Provider
  let server = createServer()

  const configuration = (): Configuration => ({
    clients: [
      {
        client_id: 'alongside',
        redirect_uris: [back],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        backchannel_logout_uri: out,
        backchannel_logout_session_required: true,
        ...(clientSecret === undefined
          ? { token_endpoint_auth_method: 'none' as const }
          : { token_endpoint_auth_method: 'client_secret_basic' as const, client_secret: clientSecret }),
      },
    ],
    jwks: { keys: [at.key.jwk] },
    cookies: { keys: ['invented'] },
    claims: { openid: ['sub', 'amr', 'acr'], auth_time: null, iss: null, sid: null },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = form
        },
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    fetch: async (input, init) => {
      const sent = new Request(input, init)
      const body = await sent.text()
      words.push(new URLSearchParams(body).get('logout_token') ?? '')
      return deliver(sent.url, body)
    },
  })

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response)
    if (login.cancels === true)
      return provider.interactionFinished(request, response, { error: 'access_denied' })
    const grant = new provider.Grant({ accountId: login.account, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid')
    const { account, amr, acr, at: ts } = login
    return provider.interactionFinished(request, response, {
      login: {
        accountId: account,
        amr,
        ...(acr === undefined ? {} : { acr }),
        ...(ts === undefined ? {} : { ts }),
      },
      consent: { grantId: await grant.save() },
    })
  }

  const open = async (): Promise<void> => {
    server = createServer()
    at.port = await listening(server, at.port)
    provider = new Provider(`http://localhost:${at.port}`, configuration())
    provider.use(async (ctx, next) => {
      await next()
      const body: unknown = ctx.body
      if (ctx.path === '/token' && typeof body === 'object' && body !== null && 'id_token' in body)
        ctx.body = {
          ...body,
          id_token: signedWith(at.with ?? at.key, at.bend(claimsIn(String(body.id_token)))),
        }
    })
    const handle = provider.callback()
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const done =
        request.url?.startsWith('/interaction/') === true
          ? interact(request, response)
          : handle(request, response)
      Promise.resolve(done).catch(() => response.writeHead(500).end())
    })
  }
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await open()

  return {
    issuer: `http://localhost:${at.port}`,
    login,
    /** The logout tokens that it sent. */
    words,
    browser: () => councilBrowser(`http://localhost:${at.port}`, back),
    /** Its present key. */
    key: () => at.key,
    /** From now on its ID tokens say this; without one, what it says itself. `key`: signed by another key. */
    bend: (how: Bend = (claims) => claims, key: Key | null = null): void => {
      at.bend = how
      at.with = key
    },
    /** It starts anew, with other keys. */
    turnKeys: async (): Promise<void> => {
      await close()
      at.key = newKey()
      await open()
    },
    stop: close,
    start: open,
  }
}
export type CouncilHere = Awaited<ReturnType<typeof councilHere>>
