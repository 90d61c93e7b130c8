import type { Tx } from '../../platform/database/connect.ts'
import type { Upload } from '../../platform/http/form.ts'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Fault } from '../faults.ts'
import { isIndependence, type LocalTextKey } from '../model.ts'
import { faultsInHost, faultsInText, largestLogo, pictureType, type HostDraft } from './model.ts'

type Outcome = { readonly faults: readonly Fault[] } | { readonly saved: true }

export const changeHost = async (
  tx: Tx,
  actor: Actor,
  draft: HostDraft,
  version: number,
): Promise<Outcome> => {
  const faults = faultsInHost(draft)
  const { independence } = draft
  if (faults.length > 0 || !isIndependence(independence)) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('programmes')
    .set((eb) => ({
      name: draft.name,
      sender: draft.sender,
      telephone: draft.telephone,
      hours: draft.hours,
      hours_cy: draft.hoursCy,
      independence,
      independence_en: draft.en,
      independence_cy: draft.cy,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', actor.programme)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'name', code: 'changed' }] }
  await record(tx, actor, 'programme.changed', actor.programme)
  return { saved: true }
}

/** Null removes it. What counts is what the bytes are, not what the browser says they are. */
export const changeLogo = async (tx: Tx, actor: Actor, file: Upload | null): Promise<Outcome> => {
  const type = file === null ? null : pictureType(file.bytes)
  if (file !== null && type === null) return { faults: [{ field: 'logo', code: 'logo-kind' }] }
  if (file !== null && file.bytes.byteLength > largestLogo)
    return { faults: [{ field: 'logo', code: 'logo-large' }] }
  await tx
    .updateTable('programmes')
    .set({ logo: file === null ? null : Buffer.from(file.bytes), logo_type: type })
    .where('id', '=', actor.programme)
    .execute()
  await record(tx, actor, 'programme.logo-changed', actor.programme)
  return { saved: true }
}

export const changeText = async (
  tx: Tx,
  actor: Actor,
  key: LocalTextKey,
  { en, cy, version }: { en: string; cy: string; version: number },
): Promise<Outcome> => {
  const faults = faultsInText({ en, cy })
  if (faults.length > 0) return { faults }
  const values = { en, cy, set_by: actor.person, set_at: actor.now }
  const changes =
    version === 0
      ? await tx
          .insertInto('local_texts')
          .values({ programme_id: actor.programme, key, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('local_texts')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('programme_id', '=', actor.programme)
          .where('key', '=', key)
          .where('version', '=', version)
          .executeTakeFirst()
  const written = 'numUpdatedRows' in changes ? changes.numUpdatedRows : changes.numInsertedOrUpdatedRows
  if (written !== 1n) return { faults: [{ field: 'en', code: 'changed' }] }
  await record(tx, actor, 'text.changed', [], { key })
  return { saved: true }
}
