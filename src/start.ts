import type { ServerType } from '@hono/node-server'
import type { House } from './access/serve.tsx'
import { portRefusal, refuseTakenPort } from './platform/config/port.ts'
import { Refusal } from './platform/config/refusal.ts'
import { readSettings, type Settings } from './platform/config/settings.ts'
import { connect } from './platform/database/connect.ts'
import { startEngine } from './platform/database/engine.ts'
import { migrate } from './platform/database/migrate.ts'
import { listen } from './platform/http/server.ts'
import { postFrom } from './platform/mail/post.ts'
import { webApp } from './web.ts'
import { startWorker } from './worker.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const serveAt = async (house: House, settings: Settings): Promise<ServerType> => {
  try {
    return await listen(webApp(house), settings.port)
  } catch (error) {
    throw portRefusal(settings.port, error) ?? error
  }
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

/** Starts everything in this process and answers how to stop it. Throws a Refusal for what a person must put right. */
export const main = async (): Promise<{ stop: () => Promise<void> }> => {
  const settings = readSettings(process.env)
  await refuseTakenPort(settings.port)
  const engine = await startEngine(settings)
  const db = connect(engine.engine)
  try {
    await migrate(engine.engine)
    const house = { db, origin: settings.origin, clock: () => new Date(), post: postFrom(settings.post) }
    const server = await serveAt(house, settings)
    const worker = startWorker(house)
    say(`Alongside is ready at http://localhost:${settings.port}`)
    return {
      stop: async () => {
        await closed(server)
        await worker.stop()
        await db.close()
        await engine.stop()
      },
    }
  } catch (error) {
    await db.close()
    await engine.stop()
    throw error
  }
}

const leave = (error: unknown): never => {
  const sentence =
    error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const run = async (): Promise<void> => {
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    // The command that started us holds a line to us; when it is killed, we leave too.
    process.once('disconnect', () => resolve())
  })
  const { stop } = await main()
  await stopping
  await stop()
  process.exit(0)
}

if (import.meta.main) run().catch(leave)
