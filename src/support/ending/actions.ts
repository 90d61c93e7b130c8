import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Outcome } from '../model.ts'
import type { Draft } from './model.ts'
import { supportNow, wantedSince } from './queries.ts'
import { faultsInEnding } from './rules.ts'

const refuse = (field: string, code: string) => ({ faults: [{ field, code }] })

/**
 * What one of the two writes of the ending: planned, what helped, what comes next. It takes the place of what the same person
 * wrote before. Faults: faultsInEnding's; `words` 'not-now' (no vault), 'ended' when nobody stands beside the parent.
 */
export const writeEnding = async (
  tx: Tx,
  actor: Actor,
  party: string,
  draft: Draft,
): Promise<Outcome<{ readonly ending: string }>> => {
  const faults = faultsInEnding(draft, actor.today)
  if (faults.length > 0) return { faults }
  const support = await supportNow(tx, party)
  if (support === null || actor.person === null) return refuse('words', 'ended')
  const texts = { words: draft.words, onwards: draft.onwards }
  const made = await seal(tx, { table: 'endings', owner: party, texts }).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return refuse('words', 'not-now')
  await tx
    .updateTable('endings')
    .set({ withdrawn_at: new Date() })
    .where('party_id', '=', party)
    .where('support_id', '=', support)
    .where('written_by', '=', actor.person)
    .where('withdrawn_at', 'is', null)
    .execute()
  await tx
    .insertInto('endings')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      support_id: support,
      written_by: actor.person,
      how: draft.how,
      planned_day: draft.plannedDay,
      helped: [...draft.helped],
      ...made.sealed,
      day: actor.today,
    })
    .execute()
  await record(tx, actor, 'visit.ending-written', [party, made.row])
  return { ending: made.row }
}

const parted = z.object({ support: z.string(), party: z.string(), supporter: z.string() }).nullable()

/**
 * It ends now, at the parent's word: on their screen, or said to their supporter and written down by them. Reading ends, the place
 * is given back; what is the parent's stays theirs. False when there is nothing to end, or when it is not theirs to end.
 */
export const part = async (tx: Tx, actor: Actor, ending: string): Promise<boolean> => {
  const { rows } = await sql<{ of: unknown }>`select app.part(${ending}, ${actor.today}) as of`.execute(tx)
  const of = parted.parse(rows[0]?.of ?? null)
  if (of === null) return false
  await tell(tx, actor, 'support.ended', of.support, {
    party: of.party,
    supporter: of.supporter,
    why: 'finished',
  })
  return true
}

/** The parent would like somebody beside them again: the offer opens again with whoever sees to offers. */
export const wantAgain = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  if (actor.person === null || (await supportNow(tx, party)) !== null) return
  if ((await wantedSince(tx, party)) !== null) return
  await tx
    .insertInto('comebacks')
    .values({ programme_id: actor.programme, party_id: party, written_by: actor.person, day: actor.today })
    .execute()
  await tell(tx, actor, 'support.wanted-again', party)
}
