import { sql } from 'kysely'
import { z } from 'zod'
import { readEmail, readPhone } from '../access/sign-in/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Way } from '../platform/mail/message.ts'
import { holidaysFor } from '../calendar/holidays.ts'
import { today, yearOf } from '../calendar/days.ts'
import { by, openAddress, vaultWait, type Reader } from './address.ts'
import { anyOpen, asker, questions } from './asker.ts'
import type { Claimed } from './claims.ts'
import { whenSafe } from './rules.ts'
import { subscriber } from './subscriber.ts'
import { tooManyUnproved } from './unproved.ts'

/**
 * A parent's own account whose contact was marked unsafe gets nothing, not even a link that somebody typed their
 * address for: whoever reads their messages would learn from it that they are here.
 */
const readByOthers = async (tx: Tx, account: string | null): Promise<boolean> => {
  const { rows } = await sql<{ unsafe: boolean }>`select exists (select from grants g
    cross join lateral (select c.safe from safe_contacts c where c.party_id = g.thing_id order by c.id desc limit 1) s
    where g.person_id = ${account}::uuid and g.function = 'is' and g.until_at is null and not s.safe) as unsafe`.execute(
    tx,
  )
  return rows[0]?.unsafe === true
}

/** Whom nothing is sent to by a machine, whatever it says: a coordinator noted so, because somebody watches (domain 2.9). */
const noReminders = async (tx: Tx, party: string | null, now: Date): Promise<boolean> => {
  const day = today(now)
  const { rows } = await sql<{
    none: boolean
  }>`select exists (select from safety_notes n where n.party_id = ${party}::uuid
    and n.kind = 'no-reminders' and n.from_day <= ${day} and (n.until_day is null or n.until_day >= ${day})) as none`.execute(
    tx,
  )
  return rows[0]?.none === true
}

/** The record that is an account's own, if it is a parent's. */
const recordOf = async (tx: Tx, account: string | null): Promise<string | null> =>
  (
    await tx
      .selectFrom('grants')
      .select('thing_id')
      .where('person_id', '=', account)
      .where('function', '=', 'is')
      .where('until_at', 'is', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
  )?.thing_id ?? null

/** What a parent asked for in that moment, or must know to be safe: it goes where nothing else does. */
const askedFor: readonly string[] = ['sign-in', 'invite', 'began-again', 'address-changed']
/** Nobody has to ring about it instead: it waits where they look. */
const onlyTells: readonly string[] = ['something-new', 'to-read']

/** The address that an account had before it was changed: it is told so, by the way it was. */
const formerAddress = async (tx: Tx, claimed: Claimed, ways: readonly Way[]): Promise<Reader> => {
  const found = await tx
    .selectFrom('former_addresses')
    .innerJoin('persons', 'persons.id', 'former_addresses.person_id')
    .select(['former_addresses.way', 'former_addresses.address', 'persons.language'])
    .where('former_addresses.id', '=', linksOf(claimed).formerAddress ?? null)
    .where('former_addresses.person_id', '=', claimed.person)
    .executeTakeFirst()
  const watched = await readByOthers(tx, claimed.person)
  if (found === undefined || watched) return { dropped: 'nothing' }
  return by(ways, found.way === 'email' ? 'email' : 'text', found.address, found.language)
}

/** An account: by the way they asked with, else by mail where they have one and it can go out, else by text. */
const person = async (
  tx: Tx,
  claimed: Claimed,
  signIn: string | null,
  ways: readonly Way[],
): Promise<Reader> => {
  const found = await tx
    .selectFrom('persons')
    .select(['email', 'phone', 'language'])
    .where('id', '=', claimed.person)
    .where('programme_id', '=', claimed.programme)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  const watched = await readByOthers(tx, claimed.person)
  const asked = await tx.selectFrom('sign_ins').select('way').where('id', '=', signIn).executeTakeFirst()
  if (found === undefined || watched) return { dropped: 'nothing' }
  const mail = asked?.way === 'email' || (asked?.way !== 'text' && found.email !== null)
  if (mail && (ways.includes('email') || found.phone === null || asked?.way === 'email'))
    return by(ways, 'email', found.email, found.language)
  return by(ways, 'text', found.phone, found.language)
}

/** A party: only by their newest safe contact, only now if now is safe. */
const party = async (tx: Tx, claimed: Claimed, now: Date, ways: readonly Way[]): Promise<Reader> => {
  if (await noReminders(tx, claimed.party, now))
    return { dropped: onlyTells.includes(claimed.kind) ? 'nothing' : 'by-hand' }
  const contact = await tx
    .selectFrom('safe_contacts')
    .select(['id', 'safe', 'way', 'language'])
    .select(['hours_from as hoursFrom', 'hours_until as hoursUntil', 'weekdays_only as weekdaysOnly'])
    .where('party_id', '=', claimed.party)
    .where('programme_id', '=', claimed.programme)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const year = yearOf(today(now))
  const safe = whenSafe(contact, now, holidaysFor({ first: year, last: year + 1 }, []))
  if ('never' in safe) return { dropped: safe.never }
  if (contact === undefined) return { dropped: 'not-safe' }
  if (safe.at > now) return { later: safe.at }
  const [way, column] =
    contact.way === 'email' ? (['email', 'email'] as const) : (['text', 'telephone'] as const)
  if (!ways.includes(way)) return { dropped: 'no-way' }
  const address = await openAddress(tx, 'safe_contacts', contact.id, column)
  if (address === null) return { later: new Date(now.getTime() + vaultWait * 1_000) }
  return by(ways, way, way === 'email' ? readEmail(address) : readPhone(address), contact.language)
}

/** Sent to an address that nobody has proved yet. */
const unproved: readonly string[] = ['prove', 'prove-line', 'given']

/** Who booked: by the address that they gave with the first of their bookings. */
const booking = async (tx: Tx, claimed: Claimed, now: Date, ways: readonly Way[]): Promise<Reader> => {
  const found = await tx
    .selectFrom('bookings')
    .select(['id', 'part_of', 'language', 'state'])
    .where('id', '=', claimed.booking)
    .where('programme_id', '=', claimed.programme)
    .executeTakeFirst()
  const asks = unproved.includes(claimed.kind)
  if (found === undefined || (asks && found.state !== 'unconfirmed')) return { dropped: 'nothing' }
  const address = await openAddress(tx, 'bookings', found.part_of ?? found.id, 'email')
  if (address === null) return { later: new Date(now.getTime() + vaultWait * 1_000) }
  const to = readEmail(address)
  // Words that were deleted by their date are nobody's to ring about.
  if (to === null) return { dropped: 'nothing' }
  if ((asks || found.state === 'unconfirmed') && (await tooManyUnproved(tx, claimed, to)))
    return { dropped: 'limit' }
  return by(ways, 'email', to, found.language)
}

const linked = z.object({
  signIn: z.uuid().nullish(),
  singleAct: z.uuid().nullish(),
  formerAddress: z.uuid().nullish(),
})
export const linksOf = (claimed: Claimed) => linked.parse(claimed.facts)

export const readerOf = async (
  tx: Tx,
  claimed: Claimed,
  now: Date,
  ways: readonly Way[],
): Promise<Reader> => {
  if (claimed.kind === 'address-changed') return formerAddress(tx, claimed, ways)
  if (claimed.ask !== null) return asker(tx, claimed, now, ways)
  if (questions.includes(claimed.kind) && !(await anyOpen(tx, claimed))) return { dropped: 'nothing' }
  if (claimed.booking !== null) return booking(tx, claimed, now, ways)
  if (claimed.subscriber !== null) return subscriber(tx, claimed, now, ways)
  if (claimed.party !== null) return party(tx, claimed, now, ways)
  if (!askedFor.includes(claimed.kind) && (await noReminders(tx, await recordOf(tx, claimed.person), now)))
    return { dropped: 'nothing' }
  return person(tx, claimed, linksOf(claimed).signIn ?? null, ways)
}
