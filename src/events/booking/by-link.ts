import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { ByLink, Wanted } from '../model.ts'
import { sealedFor, sealMeets } from './actions.ts'

/** One of these, or 'gone': the link is over, or what it was for. */
const answer = async <T extends string>(
  tx: Tx,
  call: RawBuilder<unknown>,
  outcomes: readonly [T, ...T[]],
): Promise<T | 'gone'> => {
  const { rows } = await sql<{ outcome: string }>`select ${call} as outcome`.execute(tx)
  return z.enum([...outcomes, 'gone']).parse(rows[0]?.outcome)
}

/** The press that proves the address. `name` is asked only of somebody to whom places are given. */
export const prove = (tx: Tx, token: string, name: string, today: Day) =>
  answer(tx, sql`app.prove_booking(${token}, ${JSON.stringify({ name })}, ${today})`, [
    'booked',
    'waiting',
    'no-name',
  ])

export const cancelByLink = (tx: Tx, token: string, today: Day) =>
  answer(tx, sql`app.cancel_booking(${token}, ${today})`, ['cancelled'])

/** By the link of a timed offer, or the older one: there it may be a part of what they wait for. 'still': they leave a part of what they wait for, and go on waiting for all. */
export const answerPlaces = (tx: Tx, token: string, says: 'yes' | 'no', today: Day) =>
  answer(tx, sql`app.answer_places(${token}, ${says}, ${today})`, ['booked', 'left', 'still'])

/**
 * Another number of tickets, all kinds together. Fewer go back at once. More only where there is room and nobody waits
 * ('full'), while booking is open ('closed'), and up to the event's limit ('too-many'); whoever waits may only ask for
 * fewer ('line-more'). 'came': somebody is here with a ticket that would go. 'meanwhile': it stands otherwise by now.
 * 'changed-often': forty times already.
 */
export const changeTickets = (tx: Tx, token: string, version: number, wanted: Wanted, today: Day) =>
  answer(tx, sql`app.change_tickets(${token}, ${version}, ${JSON.stringify(wanted)}, ${today})`, [
    'changed',
    'meanwhile',
    'nothing',
    'too-many',
    'line-more',
    'full',
    'closed',
    'came',
    'changed-often',
  ])

/** What there is no room for stands in line, as a booking of its own with the same address. */
export const waitForMore = (tx: Tx, token: string, wanted: Wanted, together: boolean, today: Day) =>
  answer(tx, sql`app.wait_for_more(${token}, ${JSON.stringify(wanted)}, ${together}, ${today})`, [
    'waiting',
    'nothing',
    'too-many',
    'changed-often',
  ])

export const putBadges = (tx: Tx, token: string, version: number, badges: readonly string[], today: Day) =>
  answer(tx, sql`app.put_badges(${token}, ${version}, ${JSON.stringify(badges)}, ${today})`, [
    'changed',
    'meanwhile',
  ])

/** Undefined: it stays as it stands. '': it is taken away. */
export type More = {
  readonly language?: 'en' | 'cy'
  readonly telephone?: string | undefined
  readonly needs?: string | undefined
  readonly meets?: string | undefined
}
/** Throws VaultDown. */
export const tellMore = async (
  tx: Tx,
  token: string,
  { id, programme }: Pick<ByLink, 'id' | 'programme'>,
  version: number,
  { language, telephone, needs, meets }: More,
  today: Day,
) => {
  const texts = {
    ...(telephone === undefined ? {} : { telephone }),
    ...(needs === undefined ? {} : { needs }),
  }
  const { sealed } = await sealedFor(tx, programme, id, texts)
  const apart =
    meets === undefined ? {} : { meets: meets === '' ? {} : await sealMeets(tx, programme, meets) }
  const said = { ...(language === undefined ? {} : { language }), ...sealed, ...apart }
  return answer(tx, sql`app.tell_more(${token}, ${version}, ${JSON.stringify(said)}, ${today})`, [
    'changed',
    'meanwhile',
  ])
}

/**
 * These tickets for somebody else, once they have pressed their own link; until then they stay the giver's. 'nothing': none, or one
 * that cannot go. `tickets` are UUIDs, each once. Throws VaultDown.
 */
export const giveOn = async (
  tx: Tx,
  token: string,
  programme: string,
  tickets: readonly string[],
  email: string,
  { today, hours }: { today: Day; hours: number },
) => {
  const { id, sealed } = await sealedFor(tx, programme, undefined, { email })
  const said = JSON.stringify({ id, ...sealed })
  return answer(tx, sql`app.give_on(${token}, ${[...tickets]}::uuid[], ${said}, ${hours}, ${today})`, [
    'given',
    'already',
    'too-often',
    'nothing',
  ])
}
export const takeGiftBack = (tx: Tx, token: string, today: Day) =>
  answer(tx, sql`app.take_gift_back(${token}, ${today})`, ['back'])
