import { readSettings } from '../platform/config/settings.ts'
import { startEngine } from '../platform/database/engine.ts'
import { migrate as bringUpToDate } from '../platform/database/migrate.ts'
import type { Command } from './command.ts'
import { asked } from './asked.ts'

const usage = `migrate [--json]

Brings the database up to date: all missing migrations, or none. npm start does the same.
  --json  one JSON object: ran (names of the migrations that were run)`

/** `migrate`: runs missing migrations; prints their names. */
export const migrate: Command = {
  name: 'migrate',
  summary: 'Bring the database up to date',
  usage,
  async run(args, out) {
    const read = asked(args, { json: { type: 'boolean', default: false } })
    if (read === undefined) return (out.complain('This command takes --json and nothing else.'), 2)
    const running = await startEngine(readSettings(process.env))
    try {
      const ran = await bringUpToDate(running.engine)
      if (read.values.json) out.print(JSON.stringify({ ran }))
      else out.print(ran.length === 0 ? 'The database is up to date.' : `Done: ${ran.join(', ')}.`)
      return 0
    } finally {
      await running.stop()
    }
  },
}
