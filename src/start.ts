import { join } from 'node:path'
import { z } from 'zod'
import { demoStands } from './demo/half.ts'
import { demoLinks, type DemoLink } from './demo/links.ts'
import { makeDemo } from './demo/make.ts'
import { newSetUpCode } from './people/set-up/model.ts'
import { checkout } from './platform/config/folders.ts'
import { portRefusal, refuseTakenPort } from './platform/config/port.ts'
import { Refusal } from './platform/config/refusal.ts'
import { readSettings, type Settings } from './platform/config/settings.ts'
import { connectAsMigrator } from './platform/database/connect.ts'
import { startEngine, type Engine } from './platform/database/engine.ts'
import { migrate } from './platform/database/migrate.ts'
import { lettersBy } from './platform/mail/post.ts'
import { compiling } from './platform/process/compiling.ts'
import { fence } from './platform/process/fence.ts'
import { keepPart, type Kept } from './platform/process/keep.ts'
import { openDesk } from './preparation/report/file/desk.ts'
import { readFor } from './preparation/report/file/reader.ts'
import { startVault, type RunningVault } from './vault/start.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

type First = { readonly links: readonly DemoLink[]; readonly setUpCode: string | null }

/** The first time: the demo programme, or a code with which the first person sets up a host. Later: the demo's links. */
const first = async (engine: Engine, { vaults }: RunningVault, settings: Settings): Promise<First> => {
  const ground = connectAsMigrator(engine)
  try {
    const there = await ground.selectFrom('programmes').select('id').limit(1).executeTakeFirst()
    if (there === undefined && !settings.demo) return { links: [], setUpCode: newSetUpCode() }
    const half = settings.demo && (await demoStands(ground)) === 'half'
    if (there === undefined || half) await makeDemo({ engine, vaults, clock: () => new Date(), say })
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

const script = (name: string): string => join(checkout, 'dist', name)

const startParts = async (
  { host, port, database, ssl, web, worker }: Engine,
  { vaults }: RunningVault,
  settings: Settings,
  setUpCode: string | null,
): Promise<readonly Pick<Kept<unknown>, 'stop'>[]> => {
  const reach = { host, port, database, ...(ssl === undefined ? {} : { ssl }) }
  const { origin, post } = settings
  const keeps = Object.values(post).every((way) => way === undefined)
  const desk = await openDesk(script('preparation/report/file/process.js'))
  const pages = await keepPart({
    name: 'pages',
    script: script('web.js'),
    flags: fence,
    order: () => ({
      engine: { ...reach, web },
      vault: vaults.web,
      origin,
      port: settings.port,
      proxy: settings.proxy,
      setUpCode,
      keeps,
      letters: lettersBy(post),
    }),
    ready: z.unknown(),
    heard: (message) => readFor(desk.read, (words) => pages.tell(words))(message),
  }).catch(async (error: unknown) => {
    await desk.stop()
    throw error
  })
  const letters = z.object({ kept: z.unknown() })
  const work = await keepPart({
    name: 'worker',
    script: script('worker.js'),
    flags: compiling,
    apart: true,
    order: () => ({ engine: { ...reach, worker }, vault: vaults.worker, origin, post }),
    ready: z.unknown(),
    heard: (message) => {
      const read = letters.safeParse(message)
      if (read.success) pages.tell(read.data)
    },
  }).catch(async (error: unknown) => {
    await Promise.all([pages.stop(), desk.stop()])
    throw error
  })
  return [desk, pages, work]
}

/**
 * Starts everything and answers how to stop it: the database, then the vault, the pages and the worker, each in a process
 * of its own with no more than it needs. Throws a Refusal for what a person must put right.
 */
export const main = async (): Promise<{ stop: () => Promise<void> }> => {
  const settings = readSettings(process.env)
  await refuseTakenPort(settings.port)
  const engine = await startEngine(settings)
  const stops: (() => Promise<void>)[] = [engine.stop]
  const stop = async (): Promise<void> => {
    for (const one of stops.toReversed()) await one()
  }
  try {
    await migrate(engine.engine)
    const vault = await startVault(engine.engine, settings.keysFolder, settings.anchorCopies)
    stops.push(vault.stop)
    const opening = await first(engine.engine, vault, settings)
    await refuseTakenPort(settings.port)
    for (const part of await startParts(engine.engine, vault, settings, opening.setUpCode))
      stops.push(part.stop)
    greet(opening, settings)
    return { stop }
  } catch (error) {
    await stop()
    throw portRefusal(settings.port, error) ?? error
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
