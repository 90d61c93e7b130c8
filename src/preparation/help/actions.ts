import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome as Maybe } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal, sealAll, VaultDown } from '../../vault/door.ts'
import { entryOf } from './catalogue.ts'
import type { Done, Wish } from './model.ts'
import { longestAsk } from './rules.ts'

export type At = { readonly party: string; readonly conference: string; readonly how: How }

/** Work that seals: the vault's silence is a fault on the field, and nothing typed is lost. */
export const unlessShut = async <T extends object>(
  field: string,
  work: () => Promise<T>,
): Promise<Maybe<T>> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof VaultDown) return refuse(field, 'not-now')
    throw error
  }
}

const rowOf = (actor: Actor, { party, conference, how }: At) => ({
  programme_id: actor.programme,
  party_id: party,
  conference_id: conference,
  written_by: actor.person ?? '',
  how,
  day: actor.today,
})

/** What they would like, and what is not for them; entries of the catalogue, nothing else. Fault on `want`: 'not-now'. */
export const wish = (
  tx: Tx,
  actor: Actor,
  at: At,
  says: readonly { readonly entry: string; readonly want: boolean }[],
): Promise<Maybe<{ readonly said: number }>> =>
  unlessShut('want', async () => {
    const known = says.filter(({ entry }) => entryOf(entry) !== undefined)
    const made = await sealAll(
      tx,
      known.map(({ entry }) => ({ table: 'help_wishes' as const, owner: at.party, texts: { entry } })),
    )
    const rows = made.map(({ row, sealed }, n) => ({
      ...rowOf(actor, at),
      id: row,
      entry: sealed.entry,
      want: known[n]?.want === true ? ('yes' as const) : ('no' as const),
    }))
    if (rows.length > 0) {
      await tx.insertInto('help_wishes').values(rows).execute()
      await record(tx, actor, 'help.wished', [at.party, ...rows.map(({ id }) => id)])
    }
    return { said: rows.length }
  })

/** Something in their own words. Faults on `words`: 'empty', 'too-long', 'not-now'. */
export const wishInWords = async (
  tx: Tx,
  actor: Actor,
  at: At,
  words: string,
): Promise<Maybe<{ readonly wish: string }>> => {
  if (words === '') return refuse('words', 'empty')
  if (words.length > longestAsk) return refuse('words', 'too-long')
  return unlessShut('words', async () => {
    const texts = { entry: 'own', words }
    const { row, sealed } = await seal(tx, { table: 'help_wishes', owner: at.party, texts })
    await tx
      .insertInto('help_wishes')
      .values({ ...rowOf(actor, at), id: row, ...sealed, want: 'yes' })
      .execute()
    await record(tx, actor, 'help.wished', [at.party, row])
    return { wish: row }
  })
}

/** Off the list again, before it was asked for; `back` puts their own words on it again. */
export const takeOff = async (
  tx: Tx,
  actor: Actor,
  { party, conference }: Pick<At, 'party' | 'conference'>,
  own: string,
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('help_wishes')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', own)
    .where('party_id', '=', party)
    .where('conference_id', '=', conference)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'help.wished' : 'help.taken-back', [party, own])
  return true
}

/** "Ask for these": what the council may read from now on. Fault on `ask`: 'not-now', 'gone'. */
export const askFor = (
  tx: Tx,
  actor: Actor,
  at: At,
  wishes: readonly Wish[],
): Promise<Maybe<{ readonly asked: number }>> =>
  unlessShut('ask', async () => {
    const made = await sealAll(
      tx,
      wishes.map(({ words }) => ({ table: 'asked_helps' as const, owner: at.party, texts: { words } })),
    )
    const asks = wishes.map(({ id, entry }, n) => ({
      id: made[n]?.row,
      entry,
      wish: id,
      words: made[n]?.sealed.words?.toString('base64') ?? '',
    }))
    const { rows } = await sql<{ asked: number }>`select app.ask_help(${at.party}, ${at.conference},
      ${JSON.stringify(asks)}::jsonb, ${at.how}, ${actor.today}) as asked`.execute(tx)
    const asked = rows[0]?.asked ?? 0
    if (asked === 0) return refuse('ask', 'gone')
    await record(tx, actor, 'help.asked', [at.party, ...asks.flatMap(({ id }) => id ?? [])])
    return { asked }
  })

/** Asked for, and no longer wanted. The council reads it no more. */
export const stopAsking = async (tx: Tx, actor: Actor, party: string, ask: string): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.stop_help(${ask}, ${actor.today}) as done`.execute(
    tx,
  )
  if (rows[0]?.done !== true) return false
  await record(tx, actor, 'help.stopped', [party, ask])
  return true
}

export type Told = {
  readonly ask: string | null
  readonly entry: string
  readonly done: Done | null
  readonly helped: number | null
  readonly why: string
}
/** How it was. Faults on `why-N`: 'too-long'; on `told`: 'not-now'. */
export const tellHow = async (
  tx: Tx,
  actor: Actor,
  at: At,
  told: readonly Told[],
): Promise<Maybe<{ readonly told: number }>> => {
  const long = told.findIndex(({ why }) => why.length > longestAsk)
  if (long >= 0) return refuse(`why-${long}`, 'too-long')
  return unlessShut('told', async () => {
    const made = await sealAll(
      tx,
      told.map(({ why }) => ({ table: 'help_outcomes' as const, owner: at.party, texts: { why } })),
    )
    const rows = told.map(({ ask, entry, done, helped }, n) => ({
      ...rowOf(actor, at),
      ...(made[n] === undefined ? {} : { id: made[n].row, why: made[n].sealed.why }),
      ask_id: ask,
      entry: ask === null ? entry : '',
      done,
      helped,
    }))
    if (rows.length > 0) {
      await tx.insertInto('help_outcomes').values(rows).execute()
      await record(tx, actor, 'help.told', [at.party, ...made.map(({ row }) => row)])
    }
    return { told: rows.length }
  })
}
