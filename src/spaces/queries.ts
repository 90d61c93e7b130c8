import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { open } from '../vault/door.ts'
import { isPolice, type Note, type Space } from './model.ts'

/** The asker's own records; one for almost everybody. */
export const ownParties = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ party: string }>`
    select party from unnest((select app.things('is', 'party'))::uuid[]) party order by party`.execute(tx)
  return rows.map(({ party }) => party)
}
/** Whether the asker is this party; whatever else they are, their notes are theirs as the parent. */
export const isOwn = async (tx: Tx, party: string): Promise<boolean> => (await ownParties(tx)).includes(party)

export type BesideParty = {
  /** What the parent is called. */
  readonly called: string
  /** Has the parent said that the asker may read? Whoever writes beside them may read too. */
  readonly reads: boolean
}
/** For whoever stands beside this party; undefined for anybody else. */
export const besideParty = async (tx: Tx, party: string): Promise<BesideParty | undefined> => {
  const { rows } = await sql<BesideParty>`
    select coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)) as called,
      p.id = any ((select app.things('reads', 'space'))::uuid[]) as reads from parties p
    where p.id = ${party} and p.id = any ((select app.things('supports', 'party'))::uuid[])`.execute(tx)
  return rows[0]
}

export const spaceOf = async (tx: Tx, party: string): Promise<Space | undefined> => {
  const row = await tx
    .selectFrom('spaces')
    .select(['police', 'asked_on as askedOn'])
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { police, askedOn } = row
  return { police: police !== null && isPolice(police) ? police : null, askedOn }
}

type Row = Omit<Note, 'body'>
const columns = ['id', 'day', 'at', 'written_by as writtenBy', 'version', 'draft'] as const
const opened = async (tx: Tx, rows: readonly Row[]): Promise<Note[]> => {
  const texts = await open(tx, [{ table: 'notes', columns: ['body'], rows: rows.map(({ id }) => id) }])
  return rows.map((row) => ({ ...row, body: texts.of('notes', 'body', row.id) }))
}

export const pageOf = 20
/** What is printed at once. */
export const mostPrinted = 500

/** Newest first, those older than `before`; one round trip and one to the vault. Throws VaultDown. */
export const notesOf = async (
  tx: Tx,
  party: string,
  { before, most = pageOf }: { before?: string | undefined; most?: number } = {},
): Promise<{ notes: Note[]; older: string | null }> => {
  const rows = await tx
    .selectFrom('notes')
    .select(columns)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .$if(before !== undefined, (some) => some.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute()
  const shown = rows.slice(0, most)
  return {
    notes: await opened(tx, shown),
    older: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** One that the asker wrote and may still change. Throws VaultDown. */
export const ownNote = async (
  tx: Tx,
  { party, note, person }: { party: string; note: string; person: string | null },
): Promise<Note | undefined> => {
  const row = await tx
    .selectFrom('notes')
    .select(columns)
    .where('id', '=', note)
    .where('party_id', '=', party)
    .where('written_by', '=', person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : (await opened(tx, [row]))[0]
}

/** Was this one just taken back by the asker, and can it be put back? */
export const takenBack = async (
  tx: Tx,
  party: string,
  note: string,
  person: string | null,
): Promise<boolean> =>
  (await tx
    .selectFrom('notes')
    .select('id')
    .where('id', '=', note)
    .where('party_id', '=', party)
    .where('written_by', '=', person)
    .where('withdrawn_at', 'is not', null)
    .where('body', 'is not', null)
    .executeTakeFirst()) !== undefined

type Writer = { readonly person: string; readonly name: string }
const named = (writers: readonly Writer[]) => new Map(writers.map(({ person, name }) => [person, name]))
/** What those are called who wrote what the asker may read. */
export const writersOf = async (tx: Tx, party: string): Promise<ReadonlyMap<string, string>> =>
  named((await sql<Writer>`select person, name from app.writers_of(${party})`.execute(tx)).rows)

/** The same, for the party alone, in one round trip; undefined for anybody else. */
export const ownWriters = async (tx: Tx, party: string): Promise<ReadonlyMap<string, string> | undefined> => {
  const { rows } = await sql<{ own: boolean; writers: Writer[] }>`
    select ${party}::uuid = any ((select app.things('is', 'party'))::uuid[]) as own,
      (select coalesce(json_agg(w), '[]') from app.writers_of(${party}) w) as writers`.execute(tx)
  return rows[0]?.own === true ? named(rows[0].writers) : undefined
}

export type Kept = { readonly why: string; readonly since: string; readonly decided: string | null }
/** Why this party's words must be kept for now; [] when they need not be, or when the asker is not the party. */
export const keptOf = async (tx: Tx, party: string): Promise<Kept[]> =>
  (await sql<Kept>`select why, since, decided from app.kept_of_mine(${party})`.execute(tx)).rows
