import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { seal } from '../../vault/door.ts'
import { refuse, type Address, type Making, type Outcome, type Picked } from '../model.ts'
import { faultsInPicks } from '../rules.ts'

const sealedDraft = async (
  tx: Tx,
  party: string,
  { pieces, address, row }: { pieces: readonly Picked[]; address: Address | null; row?: string },
) => {
  const texts = { body: JSON.stringify({ pieces, address }) }
  const given = { table: 'share_drafts' as const, owner: party, texts }
  return unlessDown(seal(tx, row === undefined ? given : { ...given, row }))
}

/** What they ticked is put together, for nobody but them. Faults on `picks`: 'none', 'too-many', 'not-now' (no vault). */
export const pick = async (
  tx: Tx,
  actor: Actor,
  party: string,
  pieces: readonly Picked[],
): Promise<Outcome<{ readonly making: string }>> => {
  const faults = faultsInPicks(pieces.length)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('picks', 'none')
  const made = await sealedDraft(tx, party, { pieces, address: null })
  if (made === null) return refuse('picks', 'not-now')
  await tx
    .insertInto('share_drafts')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      body: made.sealed.body,
    })
    .execute()
  return { making: made.row }
}

/** Other words, or another address. Faults on `field`: 'not-now', 'changed-meanwhile'. */
export const change = async (
  tx: Tx,
  party: string,
  { id, version, pieces, address }: Making,
  field: string,
): Promise<Outcome<{ readonly making: string }>> => {
  const made = await sealedDraft(tx, party, { pieces, address, row: id })
  if (made === null) return refuse(field, 'not-now')
  const { numUpdatedRows } = await tx
    .updateTable('share_drafts')
    .set({ body: made.sealed.body, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { making: id } : refuse(field, 'changed-meanwhile')
}

/** More is added to what was picked before. Faults on `picks`: 'too-many', 'not-now', 'changed-meanwhile'. */
export const addTo = async (
  tx: Tx,
  party: string,
  making: Making,
): Promise<Outcome<{ readonly making: string }>> => {
  const faults = faultsInPicks(making.pieces.length)
  return faults.length > 0 ? { faults } : change(tx, party, making, 'picks')
}
