import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CompiledQuery } from 'kysely'
import { z } from 'zod'
import { origin } from '../access/browsing.ts'
import { connect, connectBare, type Vaults } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { listen } from '../platform/http/server.ts'
import { webApp } from '../web.ts'
import { now } from './laying.ts'

/** The whole stack and its bare twin in a process of their own, so that whoever asks doesn't take their time. */
process.env['LOG'] = 'none'

export type Statement = { sql: string; parameters: readonly unknown[] }
/** What the twin does for a path: the statements of one transaction; the rows of the named one are the answer. */
export type Twin = { path: string; statements: readonly Statement[] }

const statement = z.object({ sql: z.string(), parameters: z.array(z.unknown()) })
const order = z.object({
  engine: z.custom<Engine>((value) => typeof value === 'object' && value !== null),
  vaults: z.custom<Vaults>((value) => typeof value === 'object' && value !== null),
  twins: z.array(z.object({ path: z.string(), statements: z.array(statement) })),
})

const portOf = (address: string | AddressInfo | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port

const serveTwins = async (engine: Engine, twins: readonly Twin[]): Promise<number> => {
  const bare = connectBare(engine, 10)
  const known = new Map(twins.map(({ path, statements }) => [path, statements]))
  const answer = (path: string): Promise<string> =>
    bare.connection().execute(async (connection) => {
      const send = (text: string, parameters: readonly unknown[] = []) =>
        connection.executeQuery(CompiledQuery.raw(text, [...parameters]))
      await send('begin')
      const rows: unknown[] = []
      for (const { sql, parameters } of known.get(path) ?? []) rows.push((await send(sql, parameters)).rows)
      await send('commit')
      return JSON.stringify(rows)
    })
  const server = createServer((request, response) => {
    request.resume()
    answer(request.url ?? '').then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server.address())
}

const serveAll = async (message: unknown): Promise<void> => {
  const { engine, vaults, twins } = order.parse(message)
  const app = webApp({ db: connect(engine, { max: 10, vaults }), origin, clock: () => now })
  const server = await listen(app, 0, '127.0.0.1')
  process.send?.({ ours: portOf(server.address()), twin: await serveTwins(engine, twins) })
}

process.once('message', (message) => void serveAll(message))
process.once('disconnect', () => process.exit(0))
