import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Purpose } from '../model.ts'

export type Reader = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly since: Date
  readonly ends: Date
  /** Null while they may read. */
  readonly ended: Date | null
  readonly purpose: Purpose
  readonly how: 'screen' | 'voice'
  readonly readBackOn: Day | null
  /** To whom the parent said yes, when it was by voice. */
  readonly saidTo: string | null
  /** Null: earlier notes too. */
  readonly notesFrom: Date | null
  readonly closedHow: 'screen' | 'voice' | 'phone' | 'ended' | 'over' | null
}

/** Who may read these notes and who could before; for whoever stands beside, only those who may now. */
export const readersOf = async (tx: Tx, party: string): Promise<Reader[]> =>
  (
    await sql<Reader>`
      select id, person, name, since, ends, ended, purpose, how, read_back_on as "readBackOn", said_to as "saidTo",
        notes_from as "notesFrom", closed_how as "closedHow" from app.readers_of(${party})`.execute(tx)
  ).rows

export type Beside = { readonly person: string; readonly name: string; readonly coverUntil: Day | null }
/** Those whom a parent may let read: who stands beside them now, and who stands in. */
export const besideNow = async (tx: Tx, party: string): Promise<Beside[]> =>
  (
    await sql<Beside>`
      select person, name, cover_until as "coverUntil" from app.beside_party(${party})`.execute(tx)
  ).rows
