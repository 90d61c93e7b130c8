import type { ServerType } from '@hono/node-server'
import type { House } from './access/serve.tsx'
import { demoStands } from './demo/half.ts'
import { demoLinks, type DemoLink } from './demo/links.ts'
import { makeDemo } from './demo/make.ts'
import { newSetUpCode } from './people/set-up/model.ts'
import { portRefusal, refuseTakenPort } from './platform/config/port.ts'
import { Refusal } from './platform/config/refusal.ts'
import { readSettings, type Settings } from './platform/config/settings.ts'
import { connect, connectAsMigrator } from './platform/database/connect.ts'
import { startEngine, type Engine } from './platform/database/engine.ts'
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

type First = { readonly links: readonly DemoLink[]; readonly setUpCode: string | null }

/** The first time: the demo programme, or a code with which the first person sets up a host. Later: the demo's links. */
const first = async (engine: Engine, settings: Settings): Promise<First> => {
  const ground = connectAsMigrator(engine)
  try {
    const there = await ground.selectFrom('programmes').select('id').limit(1).executeTakeFirst()
    if (there === undefined && !settings.demo) return { links: [], setUpCode: newSetUpCode() }
    const half = settings.demo && (await demoStands(ground)) === 'half'
    if (there === undefined || half) await makeDemo({ engine, clock: () => new Date(), say })
    return { links: settings.demo ? await demoLinks(ground, settings.origin) : [], setUpCode: null }
  } finally {
    await ground.destroy()
  }
}

const greet = ({ links, setUpCode }: First, { port, origin }: Settings): void => {
  say(`Alongside is ready at http://localhost:${port}`)
  for (const { role, name, url } of links) say(`  ${`${role}, ${name}`.padEnd(44)} ${url}`)
  if (setUpCode !== null) say(`  Set it up at ${origin}/set-up with the code ${setUpCode}`)
}

/** Starts everything in this process and answers how to stop it. Throws a Refusal for what a person must put right. */
export const main = async (): Promise<{ stop: () => Promise<void> }> => {
  const settings = readSettings(process.env)
  await refuseTakenPort(settings.port)
  const engine = await startEngine(settings)
  const db = connect(engine.engine)
  try {
    await migrate(engine.engine)
    const opening = await first(engine.engine, settings)
    const house = {
      db,
      origin: settings.origin,
      clock: () => new Date(),
      post: postFrom(settings.post),
      ...(opening.setUpCode === null ? {} : { setUpCode: opening.setUpCode }),
    }
    const server = await serveAt(house, settings)
    const worker = startWorker(house)
    greet(opening, settings)
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
