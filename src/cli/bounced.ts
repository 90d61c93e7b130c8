import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import { today } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { readReturned, type Returned } from '../newsletter/sending/returned.ts'
import { Refusal } from '../platform/config/refusal.ts'
import { readSettings } from '../platform/config/settings.ts'
import type { Schema } from '../platform/database/schema.ts'
import type { Command } from './command.ts'
import { asked } from './asked.ts'
import { opened } from './open.ts'

const usage = `bounced < MESSAGE

Reads one message from standard input that came back of a newsletter's letter: a delivery report (RFC 3464), a complaint
(RFC 5965), or a reader's own "unsubscribe". Let the mail server pipe the mailbox MAIL_RETURNS into it:
  returns: "|npm --prefix /path/to/alongside run --silent alongside -- bounced"
An address that does not exist, or that came back twice, is not written to again; nor is one whose reader complained. A report
that names another address, because somebody handed the letter on, counts for nothing, and so does one that comes after ten days.
Exits with 2 when it can't be read or belongs to no letter.`

const largest = 2_000_000
const standardInput = async (): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > largest) throw new Refusal('That message is too long to be a report.')
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const nothing = {
  delayed: 'It is only late: nothing is noted.',
  delivered: 'It arrived: nothing is noted.',
  answer: 'A machine answered: nothing is noted.',
} as const
const unread = {
  'no-report': 'This is no report that can be read: nothing is noted.',
  'no-mark': 'This report bears no mark of a letter of ours: nothing is noted.',
} as const

const outcome = z.enum(['noted', 'late', 'unknown'])
type Noting = (returned: Extract<Returned, { mark: string }>) => Promise<z.infer<typeof outcome>>
const note: Noting = (returned) => opened(({ ground }) => noteIn(ground, returned, today(new Date())))
/** Past all walls: what came back is noted with its letter. */
export const noteIn = async (
  ground: Kysely<Schema>,
  { mark, how, about }: Parameters<Noting>[0],
  day: Day,
): ReturnType<Noting> => {
  const { rows } = await sql<{ said: string }>`
    select app.letter_returned(${mark}, ${how}, ${[...about]}::text[], ${day}) as said`.execute(ground)
  return outcome.parse(rows[0]?.said)
}

/** `bounced`: exit 0 when it was noted or there was nothing to note, 2 when it can't be read or is of no letter. */
export const bouncedCommand = (
  read: () => Promise<Uint8Array>,
  returns: () => string | undefined,
  noting: Noting,
): Command => ({
  name: 'bounced',
  summary: 'Take in a message that came back of a newsletter',
  usage,
  async run(args, out) {
    if (asked(args, {}) === undefined)
      return (out.complain('This command takes nothing but a message on standard input.'), 2)
    const mailbox = returns()
    if (mailbox === undefined)
      throw new Refusal('Set MAIL_RETURNS to the mailbox that letters come back to, as npm start has it.')
    const found = await readReturned(await read(), mailbox)
    if ('unread' in found) return (out.complain(unread[found.unread]), 2)
    if ('nothing' in found) return (out.print(nothing[found.nothing]), 0)
    const noted = await noting(found)
    if (noted === 'unknown') return (out.complain('This report belongs to no letter that is known here.'), 2)
    out.print(noted === 'late' ? 'That letter went too long ago: nothing is noted.' : 'Noted.')
    return 0
  },
})

export const bounced = bouncedCommand(standardInput, () => readSettings(process.env).post.smtp?.returns, note)
