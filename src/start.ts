import { Refusal } from './platform/config/refusal.ts'
import { refuseTakenPort } from './platform/config/port.ts'
import { readSettings } from './platform/config/settings.ts'
import { startEngine } from './platform/database/engine.ts'
import { migrate } from './platform/database/migrate.ts'

/** Starts everything in this process and answers how to stop it. Throws a Refusal for what a person must put right. */
export const main = async (): Promise<{ stop: () => Promise<void> }> => {
  const settings = readSettings(process.env)
  await refuseTakenPort(settings.port)
  const database = await startEngine(settings)
  try {
    await migrate(database.engine)
    process.stdout.write(`Alongside is ready at http://localhost:${settings.port}\n`)
    return { stop: database.stop }
  } catch (error) {
    await database.stop()
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
  })
  const awake = setInterval(() => {}, 1 << 30)
  const { stop } = await main()
  await stopping
  await stop()
  clearInterval(awake)
  process.exit(0)
}

if (import.meta.main) run().catch(leave)
