import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { seal, VaultDown } from '../vault/door.ts'
import {
  boxesFor,
  refuse,
  texts,
  type Kind,
  type Outcome,
  type Piece,
  type Plan,
  type State,
  type Written,
} from './model.ts'
import { faultsIn, mostPieces, piecesIn } from './rules.ts'
import { ended } from './taking-off.ts'
import { ground, isPerson, newVersion, type From } from './versions.ts'

const sealed = async (tx: Tx, party: string, kind: Kind, written: Written, row?: string) => {
  const boxes = boxesFor(kind)
  const own = Object.fromEntries(texts.map((text) => [text, boxes.includes(text) ? written[text] : '']))
  const given = { table: 'plan_pieces' as const, owner: party, texts: own }
  try {
    return await seal(tx, row === undefined ? given : { ...given, row })
  } catch (error) {
    if (error instanceof VaultDown) return null
    throw error
  }
}

type Saved = Outcome<{ readonly piece: string }>
const columnsOf = ({ agency, byOn, state, stateOn }: Written, kind: Kind) => ({
  agency: kind === 'action' ? agency : null,
  by_on: byOn,
  state,
  state_on: state === null ? null : stateOn,
})

/**
 * One more piece in the newest version; the first one makes the first version. Faults on the first box: 'empty', 'too-long',
 * 'not-now' (no vault), 'too-many'.
 */
export const addPiece = async (
  tx: Tx,
  actor: Actor,
  from: From,
  plan: Plan,
  { kind, written }: { kind: Kind; written: Written },
): Promise<Saved> => {
  const faults = faultsIn(kind, written)
  if (faults.length > 0) return { faults }
  if (!isPerson(actor)) return refuse('words', 'changed-meanwhile')
  const newest = plan.versions.at(-1)?.id
  if (newest !== undefined && piecesIn(plan.pieces, newest).length >= mostPieces)
    return refuse('words', 'too-many')
  const made = await sealed(tx, from.party, kind, written)
  if (made === null) return refuse('words', 'not-now')
  const version = newest ?? (await newVersion(tx, actor, from, null))
  await tx
    .insertInto('plan_pieces')
    .values({
      ...ground(actor, from),
      ...made.sealed,
      ...columnsOf(written, kind),
      id: made.row,
      line: made.row,
      from_plan: version,
      kind,
    })
    .execute()
  await record(tx, actor, 'plan.written', [from.party, made.row])
  return { piece: made.row }
}

/** Other words for a piece; one that stood in an earlier version stays there as it was. Faults as above, and 'changed-meanwhile'. */
export const changePiece = async (
  tx: Tx,
  actor: Actor,
  from: From,
  newest: string,
  { piece, written, version }: { piece: Piece; written: Written; version: number },
): Promise<Saved> => {
  const faults = faultsIn(piece.kind, written)
  if (faults.length > 0) return { faults }
  if (!isPerson(actor)) return refuse('words', 'changed-meanwhile')
  const here = piece.from === newest
  const made = await sealed(tx, from.party, piece.kind, written, here ? piece.id : undefined)
  if (made === null) return refuse('words', 'not-now')
  const columns = { ...made.sealed, ...columnsOf(written, piece.kind) }
  if (here) {
    const { numUpdatedRows } = await tx
      .updateTable('plan_pieces')
      .set({ ...columns, how: from.how, day: actor.today, version: version + 1 })
      .where('id', '=', piece.id)
      .where('party_id', '=', from.party)
      .where('withdrawn_at', 'is', null)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return refuse('words', 'changed-meanwhile')
  } else {
    if (!(await ended(tx, from.party, piece, newest, version))) return refuse('words', 'changed-meanwhile')
    await tx
      .insertInto('plan_pieces')
      .values({
        ...ground(actor, from),
        ...columns,
        id: made.row,
        line: piece.line,
        from_plan: newest,
        kind: piece.kind,
      })
      .execute()
  }
  await record(tx, actor, 'plan.changed', [from.party, piece.id])
  return { piece: made.row }
}

/** It was done, it was not done by its day, or nobody knows (null). False when it is not there, or is nothing that is done. */
export const sayState = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { id, kind }: Pick<Piece, 'id' | 'kind'>,
  state: State | null,
): Promise<boolean> => {
  if (kind !== 'action' && (kind !== 'step' || state === 'not-done')) return false
  const { numUpdatedRows } = await tx
    .updateTable('plan_pieces')
    .set(({ eb }) => ({
      state,
      state_on: state === null ? null : actor.today,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'plan.said', [party, id])
  return true
}
