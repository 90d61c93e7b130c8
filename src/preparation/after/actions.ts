import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Kind } from '../../conferences/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal } from '../../vault/door.ts'
import { unlessSealed } from '../day/actions.ts'
import type { Debrief, Said } from './model.ts'
import { faultsInAnswers, faultsInDebrief } from './rules.ts'

type Typed = {
  readonly feeling: Debrief['feeling']
  readonly tonight: Debrief['tonight']
  readonly surprised: string
  readonly next: string
}
/** Faults: faultsInDebrief's; on `surprised` 'not-now'. */
export const writeDebrief = async (
  tx: Tx,
  actor: Actor,
  { party, how }: { party: string; how: How },
  typed: Typed,
): Promise<Outcome<{ readonly debrief: string }>> => {
  const faults = faultsInDebrief(typed)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('surprised', 'gone')
  const texts = { surprised: typed.surprised, next: typed.next }
  const made = await unlessSealed(seal(tx, { table: 'debriefs', owner: party, texts }))
  if (made === null) return refuse('surprised', 'not-now')
  await tx
    .insertInto('debriefs')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      day: actor.today,
      feeling: typed.feeling,
      tonight: typed.tonight,
      surprised: made.sealed.surprised,
      next: made.sealed.next,
    })
    .execute()
  await record(tx, actor, 'after.written', [party, made.row])
  return { debrief: made.row }
}

type Words = { readonly id: string; readonly sealed: Buffer | null }
/** The one sentence under the programme's key, in nobody's name, with an id that tells no time. Null: no vault. */
const sealSentence = async (tx: Tx, actor: Actor, words: string): Promise<Words | null> => {
  const id = randomUUID()
  const made = await unlessSealed(
    seal(tx, { table: 'heard_words', owner: actor.programme, row: id, texts: { words } }),
  )
  return made === null ? null : { id, sealed: made.sealed.words }
}

type Answers = { readonly said: Said; readonly words: string }
/**
 * The answers go where no name is: what is left in the party's own pages is that they answered. Faults: faultsInAnswers';
 * on `words` 'not-now'; on `understood` 'answered' when there is an answer about this meeting.
 */
export const giveAnswers = async (
  tx: Tx,
  actor: Actor,
  of: { readonly party: string; readonly conference: string | null; readonly how: How },
  { said, words }: Answers,
): Promise<Outcome<{ readonly given: true }>> => {
  const faults = faultsInAnswers(said, words)
  if (faults.length > 0) return { faults }
  const sentence = await sealSentence(tx, actor, words)
  if (sentence === null) return refuse('words', 'not-now')
  const { rows } = await sql<{ done: boolean }>`
    select app.say_heard(${of.party}, ${of.conference}, ${actor.today}, ${of.how}, ${[...said]}::smallint[], ${sentence.id},
      ${sentence.sealed}) as done`.execute(tx)
  if (rows[0]?.done !== true) return refuse('understood', 'answered')
  await record(tx, actor, 'after.answered', of.party)
  return { given: true }
}

/** A paper without a name, typed in. Faults: faultsInAnswers'; on `gss` 'choose'; on `words` 'not-now'. */
export const typePaper = async (
  tx: Tx,
  actor: Actor,
  of: { readonly gss: string; readonly kind: Kind | 'other' },
  { said, words }: Answers,
): Promise<Outcome<{ readonly given: true }>> => {
  const faults = faultsInAnswers(said, words)
  if (faults.length > 0) return { faults }
  const sentence = await sealSentence(tx, actor, words)
  if (sentence === null) return refuse('words', 'not-now')
  const { rows } = await sql<{ done: boolean }>`
    select app.say_heard_paper(${of.gss}, ${of.kind}, ${actor.today}, ${[...said]}::smallint[], ${sentence.id},
      ${sentence.sealed}) as done`.execute(tx)
  if (rows[0]?.done !== true) return refuse('gss', 'choose')
  await record(tx, actor, 'heard.paper-typed', actor.programme)
  return { given: true }
}

export const setFuller = async (tx: Tx, actor: Actor, on: boolean): Promise<void> => {
  const set = { fuller: on, from_day: actor.today }
  await tx
    .insertInto('heard_settings')
    .values({ programme_id: actor.programme, ...set })
    .onConflict((conflict) => conflict.column('programme_id').doUpdateSet(set))
    .execute()
  await record(tx, actor, 'heard.fuller-set', actor.programme, { on })
}

/** "This was hard: ring me", by a supporter about themself: the coordinator hears who, and nothing else. */
export const askToBeRung = async (tx: Tx, actor: Actor): Promise<void> => {
  if (actor.person === null) return
  const { id } = await tx
    .insertInto('ring_asks')
    .values({ programme_id: actor.programme, person_id: actor.person, asked_on: actor.today })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'ring.asked', id)
}

/** False when it was seen to already, or is not the asker's to see to. */
export const wasRung = async (tx: Tx, actor: Actor, ring: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('ring_asks')
    .set({ rung_on: actor.today, rung_by: actor.person })
    .where('id', '=', ring)
    .where('rung_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'ring.done', ring)
  return true
}
