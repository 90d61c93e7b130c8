import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { seal, VaultDown } from '../../vault/door.ts'
import { longest, prompts, type Texts } from './model.ts'

type Given = { readonly texts: Texts; readonly version: number; readonly how: How }
/**
 * Every saving is a row of its own; what was there before stays readable. `version` is that of the page as it was opened, 0 for
 * the first. Faults: a prompt 'too-long', 'child' not-now (no vault), 'child' changed-meanwhile.
 */
export const savePage = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { texts, version, how }: Given,
): Promise<Outcome<{ readonly saving: string }>> => {
  const faults = prompts
    .filter((prompt) => texts[prompt].length > longest)
    .map((field) => ({ field, code: 'too-long' }))
  if (faults.length > 0) return { faults }
  const last = await tx
    .selectFrom('own_pages')
    .select('version')
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if ((last?.version ?? 0) !== version) return refuse('child', 'changed-meanwhile')
  const made = await seal(tx, { table: 'own_pages', owner: party, texts }).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return refuse('child', 'not-now')
  await tx
    .insertInto('own_pages')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person ?? '',
      how,
      day: actor.today,
      version: version + 1,
      ...made.sealed,
    })
    .execute()
  await record(tx, actor, 'page.written', [party, made.row])
  return { saving: made.row }
}
