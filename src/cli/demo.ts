import { readSettings } from '../platform/config/settings.ts'
import { demoStands } from '../demo/half.ts'
import { demoLinks } from '../demo/links.ts'
import { makeDemo } from '../demo/make.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { opened } from './open.ts'

const usage = `demo [--json]

Makes the demo programme, with invented people around today, if it is not there yet; lists a way in for each role.
  --json  one JSON object: made, links (role, name, url)`

/** `demo`: makes the demo programme once and prints its links, which work while npm start runs, on this machine alone. */
export const demo: Command = {
  name: 'demo',
  summary: 'Make the demo programme and list its links',
  usage,
  async run(args, out) {
    const read = asked(args, { json: { type: 'boolean', default: false } })
    if (read === undefined) return (out.complain('This command takes --json and nothing else.'), 2)
    const json = read.values.json
    return opened(async ({ engine, vaults, ground }) => {
      const made = (await demoStands(ground)) !== 'whole'
      if (made)
        await makeDemo({
          engine,
          vaults,
          clock: () => new Date(),
          say: json ? () => {} : (line) => out.print(line),
        })
      const links = await demoLinks(ground, readSettings(process.env).origin)
      if (json) out.print(JSON.stringify({ made, links }))
      else for (const { role, name, url } of links) out.print(`${role}, ${name}: ${url}`)
      return 0
    })
  },
}
