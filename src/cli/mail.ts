import { writeFileSync } from 'node:fs'
import { Refusal } from '../platform/config/refusal.ts'
import { readSettings } from '../platform/config/settings.ts'
import { keyIn, newKey, recordOf, zoneText } from '../platform/mail/dkim.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'

const usage = `mail dkim [--make FILE] [--domain DOMAIN] [--selector WORD]

Prints what must stand in the DNS so that mail programs believe what this installation signs (RFC 6376).
  --make      makes a new key in FILE, which must not be there yet; only this account may read it
  --domain    for a key that is not set up yet; otherwise DKIM_DOMAIN
  --selector  the same; otherwise DKIM_SELECTOR`

const options = {
  make: { type: 'string' },
  domain: { type: 'string' },
  selector: { type: 'string' },
} as const

const make = (file: string): void => {
  try {
    writeFileSync(file, newKey(), { mode: 0o600, flag: 'wx' })
  } catch {
    throw new Refusal(`No key was made: ${file} is there already, or cannot be written.`)
  }
}

/** `mail dkim`: the DNS record of the key that signs; exit 2 when nothing says which. */
export const mailDkim: Command = {
  name: 'mail dkim',
  summary: 'Print the DNS record of the key that signs mail, or make a key',
  usage,
  async run(args, out) {
    const read = asked(args, options)
    if (read === undefined) return (out.complain('This command takes --make, --domain and --selector.'), 2)
    if (read.values.make !== undefined) make(read.values.make)
    const set = read.values.make === undefined ? readSettings(process.env).post.smtp?.dkim : undefined
    const file = read.values.make ?? set?.keyFile
    const domain = read.values.domain ?? set?.domain
    const selector = read.values.selector ?? set?.selector ?? 'mail'
    if (file === undefined)
      return (out.complain('No key is set up: make one with --make FILE, or set DKIM_KEY_FILE.'), 2)
    out.print(`Name:   ${selector}._domainkey.${domain ?? 'YOUR-DOMAIN'}`)
    out.print(`Type:   TXT`)
    out.print(`Value:  ${recordOf(keyIn(file))}`)
    out.print(`In a zone file: ${zoneText(recordOf(keyIn(file)))}`)
    if (read.values.make !== undefined)
      out.print(
        `Then start with DKIM_KEY_FILE=${file}, DKIM_SELECTOR=${selector} and DKIM_DOMAIN=${domain ?? 'YOUR-DOMAIN'}.`,
      )
    return 0
  },
}
