import { sql } from 'kysely'
import { z } from 'zod'
import type { Ask } from '../../access/pages.ts'
import { networkHash } from '../../access/sign-in/actions.ts'
import { hashOf } from '../../access/sign-in/secrets.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { seal } from '../../vault/door.ts'
import type { Wanted } from '../model.ts'

/** Whose browser books; null for the house's own examples. */
export type Booking = Ask['browser'] | null
const counted = (browser: Booking) =>
  sql`${browser === null ? null : hashOf(browser.secret)}::bytea, ${browser === null ? null : networkHash(browser)}::bytea`

const holding = z.enum(['held', 'full', 'gone', 'nothing', 'too-many', 'too-often'])
/**
 * The places are a visitor's for ten minutes while they fill in the form: all of them or none. 'full' when there is no
 * room, or when others wait; 'too-often' when too much was begun from one browser or network. What the same browser had
 * begun for this event is let go. The secret is the browser's alone; the database keeps its hash.
 */
export const holdPlaces = async (
  tx: Tx,
  programme: string,
  code: string,
  wanted: Wanted,
  today: Day,
  browser: Booking,
): Promise<{ outcome: z.infer<typeof holding>; secret: string }> => {
  const secret = newSecret()
  const { rows } = await sql<{ outcome: string }>`
    select app.hold_places(${programme}, ${code}, ${JSON.stringify(wanted)}, ${secret}, ${today},
      ${counted(browser)}) as outcome`.execute(tx)
  return { outcome: holding.parse(rows[0]?.outcome), secret }
}

export type Booker = {
  readonly name: string
  readonly email: string
  readonly telephone: string
  readonly needs: string
  readonly language: 'en' | 'cy'
}
const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\x${bytes.toString('hex')}`)
const sealedFor = async (
  tx: Tx,
  programme: string,
  row: string | undefined,
  { email, telephone, needs }: Booker,
) => {
  const texts = { email, telephone, needs }
  const made = await seal(tx, {
    table: 'bookings',
    owner: programme,
    texts,
    ...(row === undefined ? {} : { row }),
  })
  return {
    row: made.row,
    email: hex(made.sealed.email),
    telephone: hex(made.sealed.telephone),
    needs: hex(made.sealed.needs),
  }
}

/** What is held becomes booked; again, and it stays as it is. 'over' when the ten minutes are. Throws VaultDown. */
export const confirm = async (
  tx: Tx,
  programme: string,
  { secret, booking }: { secret: string; booking: string },
  booker: Booker,
  badges: readonly string[],
  today: Day,
): Promise<'booked' | 'over'> => {
  const said = {
    name: booker.name,
    language: booker.language,
    ...(await sealedFor(tx, programme, booking, booker)),
  }
  const { rows } = await sql<{ outcome: string }>`
    select app.confirm_booking(${programme}, ${secret}, ${JSON.stringify(said)}, ${JSON.stringify(badges)}, ${today}) as outcome`.execute(
    tx,
  )
  return z.enum(['booked', 'over']).parse(rows[0]?.outcome)
}

const joining = z.enum(['waiting', 'gone', 'nothing', 'too-many', 'too-often'])
/** Stands in the line, last. The worker asks in turn. Throws VaultDown. */
export const waitInLine = async (
  tx: Tx,
  programme: string,
  code: string,
  wanted: Wanted,
  booker: Booker & { readonly together: boolean },
  today: Day,
  browser: Booking,
): Promise<z.infer<typeof joining>> => {
  const { row, ...sealed } = await sealedFor(tx, programme, undefined, booker)
  const said = { id: row, name: booker.name, language: booker.language, together: booker.together, ...sealed }
  const { rows } = await sql<{ outcome: string }>`
    select app.wait_in_line(${programme}, ${code}, ${JSON.stringify(wanted)}, ${JSON.stringify(said)}, ${today},
      ${counted(browser)}) as outcome`.execute(tx)
  return joining.parse(rows[0]?.outcome)
}

/** By the link of the booking. */
export const cancelByLink = async (tx: Tx, token: string, today: Day): Promise<'cancelled' | 'gone'> => {
  const { rows } = await sql<{
    outcome: string
  }>`select app.cancel_booking(${token}, ${today}) as outcome`.execute(tx)
  return z.enum(['cancelled', 'gone']).parse(rows[0]?.outcome)
}

/** By the link of a timed offer. */
export const answerPlaces = async (
  tx: Tx,
  token: string,
  says: 'yes' | 'no',
  today: Day,
): Promise<'booked' | 'left' | 'gone'> => {
  const { rows } = await sql<{ outcome: string }>`
    select app.answer_places(${token}, ${says}, ${today}) as outcome`.execute(tx)
  return z.enum(['booked', 'left', 'gone']).parse(rows[0]?.outcome)
}
