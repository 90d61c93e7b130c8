import { createHash } from 'node:crypto'
import type { Tx } from '../platform/database/connect.ts'
import { log } from '../platform/log/log.ts'
import type { Way } from '../platform/mail/message.ts'
import type { Language } from '../platform/words/words.ts'
import { open, prints, VaultDown } from '../vault/door.ts'
import type { Why } from './model.ts'

/** Where a message goes, found out in the moment of sending. */
export type Reader =
  | { readonly way: Way; readonly to: string; readonly language: Language }
  | { readonly dropped: Why }
  | { readonly later: Date }

const languageOf = (text: string): Language => (text === 'cy' ? 'cy' : 'en')

/** By this way, to this address, if there is one and the house can send so. */
export const by = (ways: readonly Way[], way: Way, to: string | null, language: string): Reader => {
  if (to === null) return { dropped: 'no-address' }
  if (!ways.includes(way)) return { dropped: 'no-way' }
  return { way, to, language: languageOf(language) }
}

/** Seconds until a message is tried again whose address could not be opened: it waits, and no try counts. */
export const vaultWait = 60

/** '' where nothing was written, null while the vault does not answer. */
const unlessDown = async (text: Promise<string | null>): Promise<string | null> => {
  try {
    return (await text) ?? ''
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    log('message.waits', { code: 'vault' })
    return null
  }
}

/** The one number or address that is needed now; '' where none was written, null while the vault does not answer. */
export const openAddress = (
  tx: Tx,
  table: 'safe_contacts' | 'bookings',
  row: string,
  column: 'telephone' | 'email',
): Promise<string | null> =>
  unlessDown(
    open(tx, [{ table, columns: [column], rows: [row] }]).then((texts) => texts.of(table, column, row)),
  )
/** The same for whoever asked something about an event. */
export const openAsker = (tx: Tx, row: string): Promise<string | null> =>
  unlessDown(
    open(tx, [{ table: 'event_asks', columns: ['email'], rows: [row] }]).then((texts) =>
      texts.of('event_asks', 'email', row),
    ),
  )
/** The same for whoever gets a newsletter. */
export const openSubscriber = (tx: Tx, row: string): Promise<string | null> =>
  unlessDown(
    open(tx, [{ table: 'subscribers', columns: ['email'], rows: [row] }]).then((texts) =>
      texts.of('subscribers', 'email', row),
    ),
  )

/** The programme's keyed print of an address: of its digest, for a print of words takes no notice of the points between them. */
export const mailPrints = (tx: Tx, programme: string, addresses: readonly string[]): Promise<Buffer[]> =>
  prints(
    tx,
    programme,
    addresses.map((address) => `address ${createHash('sha256').update(address.toLowerCase()).digest('hex')}`),
  )
