import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { origin } from '../../access/browsing.ts'
import { connect, type Vaults } from '../../platform/database/connect.ts'
import type { Engine } from '../../platform/database/engine.ts'
import { listen } from '../../platform/http/server.ts'
import { webApp } from '../../web.ts'
import { now } from '../laying.ts'

/** The pages in a process of their own. */
process.env['LOG'] = 'none'

const order = z.object({
  engine: z.custom<Engine>((value) => typeof value === 'object' && value !== null),
  vaults: z.custom<Vaults>((value) => typeof value === 'object' && value !== null),
})
const portOf = (address: string | AddressInfo | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port

const serve = async (message: unknown): Promise<void> => {
  const { engine, vaults } = order.parse(message)
  const app = webApp({ db: connect(engine, { max: 10, vaults }), origin, clock: () => now })
  const server = await listen(app, 0, '127.0.0.1')
  process.send?.({ port: portOf(server.address()) })
}

process.once('message', (message) => void serve(message))
process.once('disconnect', () => process.exit(0))
