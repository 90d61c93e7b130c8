import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { mailPrints } from '../../outbox/address.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open, sealAll } from '../../vault/door.ts'
import { intake, type Fault, type Intake, type Lifting } from '../model.ts'
import { atAddress, everybody, suppressionsAt, type PersonRow, type Suppressed } from './queries.ts'
import type { Judged, Line } from './reading.ts'

const hex = (bytes: Buffer | null | undefined): string | null =>
  bytes === null || bytes === undefined ? null : `\\x${bytes.toString('hex')}`

/** All lines in one call of the vault and one statement; what became of each. Throws VaultDown. */
const takeIn = async (
  tx: Tx,
  actor: Actor,
  newsletter: string,
  lines: readonly Line[],
  how: 'by-hand' | 'import',
  sure: boolean,
): Promise<Intake | null> => {
  const sealed = await sealAll(
    tx,
    lines.map(({ email }) => ({ table: 'subscribers' as const, owner: actor.programme, texts: { email } })),
  )
  const marks = await mailPrints(
    tx,
    actor.programme,
    lines.map(({ email }) => email),
  )
  const said = lines.map(({ line, language, topics, consent, own }, at) => ({
    line,
    id: sealed[at]?.row,
    email: hex(sealed[at]?.sealed.email),
    print: hex(marks[at]),
    language,
    topics,
    where: consent.where,
    on: consent.on,
    sure: sure && own,
  }))
  const { rows } = await sql<{ became: unknown }>`
    select app.take_in_subscribers(${newsletter}, ${JSON.stringify(said)}, ${how}, ${actor.today}) as became`.execute(
    tx,
  )
  return intake.nullable().parse(rows[0]?.became ?? null)
}

/**
 * Somebody asked a keeper for it, on paper or by telephone: they get the same question as everybody. 'not-added' where nobody
 * may write to the address, or it is on the list already. Throws VaultDown.
 */
export const addByHand = async (
  tx: Tx,
  actor: Actor,
  newsletter: string,
  line: Line,
): Promise<{ faults: readonly Fault[] } | { became: 'asked' }> => {
  const became = await takeIn(tx, actor, newsletter, [line], 'by-hand', false)
  const what = became?.[0]?.became
  if (what !== 'asked') return { faults: [{ field: 'email', code: 'not-added' }] }
  await record(tx, actor, 'subscriber.added', newsletter)
  return { became: what }
}

/**
 * A file of addresses. Each line is taken in whole, or not at all, and what became of it is kept by its number. Everybody is
 * asked, but for lines of which an administrator says that each has a day and a place of consent of its own (`sure`).
 * Answers the intake's id, or null when the list is not there. Throws VaultDown.
 */
export const bringIn = async (
  tx: Tx,
  actor: Actor,
  newsletter: string,
  lines: readonly Judged[],
  sure: boolean,
): Promise<string | null> => {
  const good = lines.filter((line) => 'email' in line)
  const taken = await takeIn(tx, actor, newsletter, good, 'import', sure)
  if (taken === null) return null
  const became = [...taken, ...lines.filter((line) => 'became' in line)].toSorted((a, b) => a.line - b.line)
  const { id } = await tx
    .insertInto('subscriber_intakes')
    .values({
      programme_id: actor.programme,
      newsletter_id: newsletter,
      by_person: actor.person,
      on_day: actor.today,
      became: JSON.stringify(became),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'subscriber.brought-in', [newsletter, id], { lines: lines.length, sure })
  return id
}

/** By exactly this address: who is on the list, and why nobody writes there. Looking is audited. Throws VaultDown. */
export const findByAddress = async (
  tx: Tx,
  actor: Actor,
  newsletter: string | null,
  email: string,
): Promise<{ people: PersonRow[]; suppressed: Suppressed[] }> => {
  const [print] = await mailPrints(tx, actor.programme, [email])
  if (print === undefined) return { people: [], suppressed: [] }
  const people = newsletter === null ? [] : await atAddress(tx, newsletter, print)
  const suppressed = await suppressionsAt(tx, print)
  await record(
    tx,
    actor,
    'subscriber.found',
    [...people, ...suppressed].map(({ id }) => id),
  )
  return { people, suppressed }
}

/** One address, read by whoever keeps the list; the vault writes down who. '' when it is gone. Throws VaultDown. */
export const readAddressOf = async (tx: Tx, actor: Actor, subscriber: string): Promise<string> => {
  await record(tx, actor, 'subscriber.opened', subscriber)
  const texts = await open(tx, [{ table: 'subscribers', columns: ['email'], rows: [subscriber] }])
  return texts.of('subscribers', 'email', subscriber) ?? ''
}

/** Every address of a list, for moving away: an administrator's alone. Never for a council. Throws VaultDown. */
export const allAddresses = async (tx: Tx, actor: Actor, newsletter: string) => {
  const people = await everybody(tx, newsletter)
  const rows = people.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'subscribers', columns: ['email'], rows }])
  await record(tx, actor, 'subscriber.exported', newsletter, { count: rows.length })
  return people.map((person) => ({ ...person, email: texts.of('subscribers', 'email', person.id) ?? '' }))
}

/** All that is held about this address goes, from every list; its print stays, so that nobody brings it in again. */
export const deleteWholly = async (tx: Tx, actor: Actor, subscriber: string): Promise<boolean> => {
  const { rows } = await sql<{ gone: boolean }>`
    select app.delete_subscriber(${subscriber}, ${actor.today}) as gone`.execute(tx)
  return rows[0]?.gone === true
}

/** Somebody rang: no list writes to this address again. Throws VaultDown. */
export const writeNoMore = async (tx: Tx, actor: Actor, email: string): Promise<void> => {
  const [print] = await mailPrints(tx, actor.programme, [email])
  const { rows } = await sql<{ made: string | null }>`
    select app.suppress_address(${print ?? null}::bytea, ${actor.today}) as made`.execute(tx)
  const made = rows[0]?.made ?? null
  if (made !== null) await record(tx, actor, 'suppression.added', made)
}

/** It may be written to again. They are on no list before they join, or are asked. */
export const lift = async (tx: Tx, actor: Actor, suppression: string, why: Lifting): Promise<boolean> => {
  const { rows } = await sql<{ lifted: boolean }>`
    select app.lift_suppression(${suppression}, ${why}) as lifted`.execute(tx)
  if (rows[0]?.lifted !== true) return false
  await record(tx, actor, 'suppression.lifted', suppression, { why })
  return true
}
