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
  /** Whom they need not to meet; asked only where somebody reads it. */
  readonly meets?: string
}
const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\x${bytes.toString('hex')}`)

/** Whom somebody needs not to meet, sealed for whoever reads it; undefined when nothing was written. */
export const sealMeets = async (tx: Tx, programme: string, words: string) => {
  const { row, sealed } = await seal(tx, { table: 'booking_meets', owner: programme, texts: { words } })
  return { id: row, words: hex(sealed.words) }
}
/** Sealed texts of a booking as the database takes them in JSON; those that were not given are not there. */
export const sealedFor = async (
  tx: Tx,
  programme: string,
  row: string | undefined,
  texts: Readonly<Partial<Record<'email' | 'telephone' | 'needs', string>>>,
): Promise<{ id: string; sealed: Record<string, string | null> }> => {
  const made = await seal(tx, {
    table: 'bookings',
    owner: programme,
    texts,
    ...(row === undefined ? {} : { row }),
  })
  const given = new Set(Object.keys(texts))
  return {
    id: made.row,
    sealed: Object.fromEntries(
      Object.entries(made.sealed).flatMap(([column, text]) =>
        given.has(column) ? [[column, hex(text)]] : [],
      ),
    ),
  }
}

/**
 * The form is sent: the places are kept for `hours` hours, until the link in the message is pressed. Again, and it stays as
 * it is. 'over' when the ten minutes are. Throws VaultDown.
 */
export const confirm = async (
  tx: Tx,
  programme: string,
  { secret, booking }: { secret: string; booking: string },
  { name, language, email, telephone, needs, meets = '' }: Booker,
  badges: readonly string[],
  hours: number,
): Promise<'sent' | 'over'> => {
  const { sealed } = await sealedFor(tx, programme, booking, { email, telephone, needs })
  const apart = meets === '' ? {} : { meets: await sealMeets(tx, programme, meets) }
  const said = { name, language, ...sealed, ...apart }
  const { rows } = await sql<{ outcome: string }>`
    select app.confirm_booking(${programme}, ${secret}, ${JSON.stringify(said)}, ${JSON.stringify(badges)}, ${hours}) as outcome`.execute(
    tx,
  )
  return z.enum(['sent', 'over']).parse(rows[0]?.outcome)
}

/** Another message for places that are kept by this browser, perhaps to another address; the link before it is over. Throws VaultDown. */
export const proveAgain = async (
  tx: Tx,
  programme: string,
  { secret, booking }: { secret: string; booking: string },
  email: string,
  { secret: own }: Pick<Ask['browser'], 'secret'>,
): Promise<'sent' | 'booked' | 'over' | 'too-often'> => {
  const { sealed } = await sealedFor(tx, programme, booking, { email })
  const { rows } = await sql<{ outcome: string }>`
    select app.prove_again(${programme}, ${secret}, ${sealed['email'] ?? null}::bytea, ${hashOf(own)}::bytea) as outcome`.execute(
    tx,
  )
  return z.enum(['sent', 'booked', 'over', 'too-often']).parse(rows[0]?.outcome)
}

const joining = z.enum(['sent', 'gone', 'nothing', 'too-many', 'too-often'])
/** Asks for a place in the line: it counts, last, from the press of the link in the message. Throws VaultDown. */
export const waitInLine = async (
  tx: Tx,
  programme: string,
  code: string,
  wanted: Wanted,
  { name, language, together, email, telephone, needs }: Booker & { readonly together: boolean },
  { today, hours }: { today: Day; hours: number },
  browser: Booking,
): Promise<z.infer<typeof joining>> => {
  const { id, sealed } = await sealedFor(tx, programme, undefined, { email, telephone, needs })
  const said = { id, name, language, together, ...sealed }
  const { rows } = await sql<{ outcome: string }>`
    select app.wait_in_line(${programme}, ${code}, ${JSON.stringify(wanted)}, ${JSON.stringify(said)}, ${hours}, ${today},
      ${counted(browser)}) as outcome`.execute(tx)
  return joining.parse(rows[0]?.outcome)
}
