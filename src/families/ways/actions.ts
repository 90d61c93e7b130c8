import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Draft, Kind, Outcome, PaperDraft } from './model.ts'
import { faultsInWay } from './rules.ts'

export type Saying = {
  readonly party: string
  readonly kind: Kind
  readonly draft: Draft
  /** Null where the writer keeps no line for the office alone. */
  readonly paper: PaperDraft | null
  readonly how: 'screen' | 'voice' | 'paper'
  /** 0 when it was not there. */
  readonly version: number
}
const down = (error: unknown): null => {
  if (error instanceof VaultDown) return null
  throw error
}
/** A parent's own word stands in no colleague's trail; what the office writes, the parent sees. */
export const said = (tx: Tx, actor: Actor, party: string, own: boolean): Promise<void> =>
  own ? record(tx, actor, 'help.needs-said', party) : tell(tx, actor, 'party.needs-set', party)

/** Faults: those of the rules; `words` 'not-now' (no vault); `version` 'changed-meanwhile'. `own`: in the parent's own pages. */
export const setWay = async (
  tx: Tx,
  actor: Actor,
  { party, kind, draft, paper, how, version }: Saying,
  own: boolean,
): Promise<Outcome<{ readonly way: string }>> => {
  const faults = faultsInWay(kind, draft, paper, actor.today)
  if (faults.length > 0 || actor.person === null) return { faults }
  const there = await tx
    .selectFrom('ways')
    .select(['id', 'version'])
    .where('party_id', '=', party)
    .where('kind', '=', kind)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if ((there?.version ?? 0) !== version) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  const texts = { table: 'ways' as const, owner: party, texts: { words: draft.words, who: draft.who } }
  const made = await seal(tx, there === undefined ? texts : { ...texts, row: there.id }).catch(down)
  if (made === null) return { faults: [{ field: 'words', code: 'not-now' }] }
  const values = { ...made.sealed, from_day: draft.fromDay, until_day: draft.untilDay, how, day: actor.today }
  if (there === undefined)
    await tx
      .insertInto('ways')
      .values({
        id: made.row,
        programme_id: actor.programme,
        party_id: party,
        kind,
        written_by: actor.person,
        ...values,
      })
      .execute()
  else
    await tx
      .updateTable('ways')
      .set({ ...values, version: version + 1 })
      .where('id', '=', there.id)
      .execute()
  if (paper !== null && !(await setPaper(tx, actor, { way: made.row, party, paper })))
    return { faults: [{ field: 'words', code: 'not-now' }] }
  await said(tx, actor, party, own)
  return { way: made.row }
}

/** The office's own line. False when the vault does not answer. */
const setPaper = async (
  tx: Tx,
  actor: Actor,
  { way, party, paper }: { way: string; party: string; paper: PaperDraft },
): Promise<boolean> => {
  const texts = { table: 'way_papers' as const, owner: party, row: way, texts: { words: paper.words } }
  const made = await seal(tx, texts).catch(down)
  if (made === null) return false
  const values = {
    ...made.sealed,
    seen_on: paper.seenOn,
    seen_by: paper.seenOn === null ? null : actor.person,
  }
  await tx
    .insertInto('way_papers')
    .values({ way_id: way, programme_id: actor.programme, party_id: party, ...values })
    .onConflict((conflict) => conflict.column('way_id').doUpdateSet(values))
    .execute()
  return true
}

/** It is so no longer: its words go with it. False when it was not there. */
export const endWay = async (
  tx: Tx,
  actor: Actor,
  { party, kind, own }: { readonly party: string; readonly kind: Kind; readonly own: boolean },
): Promise<boolean> => {
  const done = await tx
    .updateTable('ways')
    .set({ withdrawn_on: actor.today, words: null, who: null })
    .where('party_id', '=', party)
    .where('kind', '=', kind)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (done === undefined) return false
  if (!own) await tx.updateTable('way_papers').set({ words: null }).where('way_id', '=', done.id).execute()
  await said(tx, actor, party, own)
  return true
}
