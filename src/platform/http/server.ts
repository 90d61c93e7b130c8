import { serve, type ServerType } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readAsset } from '../html/assets.ts'
import { faultOf, log } from '../log/log.ts'
import { callerOf, unknown } from './caller.ts'
import { packed } from './packing.ts'

export type Method = 'get' | 'post'
/** A route as the server needs it: who may use it was settled by whoever made it (access/pages.ts). */
export type Served = {
  method: Method
  path: string
  /** In bytes; 64 KiB unless the route takes files. */
  largest?: number
  /** Its page may look through the camera; no other may. */
  camera?: true
  handle: (request: Request, params: Readonly<Record<string, string>>, from: string) => Promise<Response>
}

const kibibyte = 1024
const allowing = (camera: '' | 'self'): string => `camera=(${camera}), microphone=(), geolocation=()`
const secured = (headers: Headers, ownStyle: boolean): void => {
  headers.set(
    'content-security-policy',
    `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self' https://www.bbc.co.uk; base-uri 'none'; frame-ancestors 'none'`,
  )
  headers.set('x-content-type-options', 'nosniff')
  // Read over TLS alone; without it browsers pass it over.
  headers.set('strict-transport-security', 'max-age=31536000')
  // With no-referrer the browser sends our own forms with `Origin: null`, and every one would be refused.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  if (!headers.has('permissions-policy')) headers.set('permissions-policy', allowing(''))
  if (ownStyle && !headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

const plain = (status: 404 | 413 | 500 | 503, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

export type App = Hono

/** Builds the app from a list of routes. `notFound` draws the page for everything else; of `proxy` see callerOf. */
export const makeApp = (
  routes: readonly Served[],
  notFound: (request: Request) => Promise<Response>,
  { inFlight: most = 200, proxy }: { inFlight?: number; proxy?: string | undefined } = {},
): Hono => {
  const app = new Hono()
  let inFlight = 0
  app.use(async (c, next) => {
    if (inFlight >= most) {
      c.res = plain(503, 'Busy just now. Please try again in a few seconds.')
      c.res.headers.set('retry-after', '5')
      secured(c.res.headers, true)
      return
    }
    inFlight += 1
    try {
      await next()
    } finally {
      inFlight -= 1
    }
    secured(c.res.headers, true)
  })
  app.get('/look/:file', (c) => {
    const asset = readAsset(c.req.param('file'), c.req.header('accept-encoding'))
    return asset === undefined
      ? plain(404, 'Not here.')
      : new Response(asset.body, { headers: asset.headers })
  })
  app.get('/healthy', () => new Response('yes', { headers: { 'content-type': 'text/plain' } }))
  for (const { method, path, largest, camera, handle } of routes) {
    const limit = bodyLimit({
      maxSize: largest ?? 64 * kibibyte,
      onError: () => plain(413, 'That is more than this page can take. Please go back and send less.'),
    })
    app.on(method, path, limit, async (c: Context) => {
      const started = performance.now()
      const from = callerOf(peerOf(c), c.req.header('x-forwarded-for'), proxy)
      if (from === unknown) log('caller.unknown')
      const response = await handle(c.req.raw, c.req.param(), from)
      if (camera === true) response.headers.set('permissions-policy', allowing('self'))
      log('page', { method, path, status: response.status, ms: Math.round(performance.now() - started) })
      return packed(response, c.req.header('accept-encoding'))
    })
  }
  app.notFound((c) => notFound(c.req.raw))
  app.onError((error) => {
    log('page.failed', faultOf(error))
    return plain(500, 'Something went wrong here. Nothing you did is lost. Please go back and try again.')
  })
  return app
}

const peerOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}

/** Listens on the port, with limits on slow senders. Resolves when it listens; rejects when the port is taken. */
export const listen = (app: Hono, port: number, hostname?: string): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port,
        ...(hostname === undefined ? {} : { hostname }),
        serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
      },
      () => resolve(server),
    )
    server.on('error', reject)
  })

/** Takes no more calls and lets go of those that wait. */
export const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
