import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listen, type App } from '../platform/http/server.ts'

export type Came = { status: number; headers: IncomingHttpHeaders; body: string; ms: number }
export type Knock = {
  readonly method?: 'GET' | 'POST' | 'HEAD'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
}
export type Door = { port: number; knock: (ask: Knock) => Promise<Came>; close: () => Promise<void> }

/** A client over loopback that keeps its connections; `ms` runs from the first byte sent to the last one read. */
export const clientOf = (port: number, connections = 16): Door => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const knock = ({ method = 'GET', path, headers = {}, form }: Knock): Promise<Came> =>
    new Promise((resolve, reject) => {
      const sent = form === undefined ? undefined : new URLSearchParams(form).toString()
      const type =
        sent === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(sent)),
            }
      const began = performance.now()
      const out = request(
        { host: '127.0.0.1', port, path, method, agent, headers: { ...type, ...headers } },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(parts).toString(),
              ms: performance.now() - began,
            }),
          )
          answer.on('error', reject)
        },
      )
      out.on('error', reject)
      out.end(sent)
    })
  return { port, knock, close: async () => agent.destroy() }
}

const portOf = (address: string | AddressInfo | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port

/** The app behind a server of its own on loopback, and a client that keeps its connections. */
export const opened = async (app: App, connections?: number): Promise<Door> => {
  const server = await listen(app, 0, '127.0.0.1')
  const client = clientOf(portOf(server.address()), connections)
  return {
    ...client,
    close: async () => {
      await client.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
