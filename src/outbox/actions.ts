import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Parcel } from './model.ts'

/**
 * Puts a message into the outbox, in the acting transaction: it goes out if and only if the act is done. The row holds
 * ids only; where it goes, in which words and with which secret is found out when it is sent. To a party it goes only
 * by the way, in the hours and in the language that are safe, else it waits for a coordinator's call.
 */
export const send = async (
  tx: Tx,
  actor: Actor,
  { kind, toPerson, toParty, facts = {}, notBefore }: Parcel,
): Promise<void> => {
  await tx
    .insertInto('outbox')
    .values({
      programme_id: actor.programme,
      kind,
      to_person: toPerson ?? null,
      to_party: toParty ?? null,
      facts: JSON.stringify(facts),
      ...(notBefore === undefined ? {} : { not_before: notBefore }),
    })
    .execute()
}

const done = async (tx: Tx, actor: Actor, act: string, message: string, found: boolean | undefined) => {
  if (found === true) await record(tx, actor, act, message)
  return found === true
}

/** Tries a message again that was given up. False when there is no such message for this actor. */
export const sendAgain = async (tx: Tx, actor: Actor, message: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select app.message_again(${message}::uuid) as found`.execute(
    tx,
  )
  return done(tx, actor, 'message.again', message, rows[0]?.found)
}

/** A coordinator saw to it by telephone or by hand. False when there is no such message for this actor. */
export const seenTo = async (tx: Tx, actor: Actor, message: string): Promise<boolean> => {
  const { rows } = await sql<{
    found: boolean
  }>`select app.message_seen_to(${message}::uuid) as found`.execute(tx)
  return done(tx, actor, 'message.seen-to', message, rows[0]?.found)
}
