import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import { faultsInText } from '../guard.ts'
import type { Fault, Outcome } from '../model.ts'
import { placeNames } from '../queries.ts'
import { largest, longestSaid, longestSeconds, type Draft } from './model.ts'
import { secondsOf, soundType, withoutTags, type SoundType } from './sound.ts'

const surnameOf = (name: string): string => name.trim().split(/\s+/).slice(1).at(-1) ?? ''
/** Codes: 'no-file', 'too-large', 'no-sound', 'too-long-sound'. */
const faultsInSound = (bytes: Uint8Array | null, type: SoundType | null): Fault[] => {
  if (bytes === null) return [{ field: 'sound', code: 'no-file' }]
  if (bytes.length > largest) return [{ field: 'sound', code: 'too-large' }]
  if (type === null) return [{ field: 'sound', code: 'no-sound' }]
  return (secondsOf(type, bytes) ?? 0) > longestSeconds ? [{ field: 'sound', code: 'too-long-sound' }] : []
}
/** Codes: 'no-words' (written in neither language), 'surname', and those of the profile's guard. */
const faultsInSaid = ({ saidEn, saidCy }: Draft, name: string, places: readonly string[]): Fault[] => {
  const surname = surnameOf(name).toLowerCase()
  const tells = (text: string) =>
    surname.length > 1 &&
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .includes(surname)
  return [
    ...(saidEn === '' && saidCy === '' ? [{ field: 'saidEn', code: 'no-words' }] : []),
    ...faultsInText('saidEn', saidEn, places, longestSaid),
    ...faultsInText('saidCy', saidCy, places, longestSaid),
    ...(tells(saidEn) ? [{ field: 'saidEn', code: 'surname' }] : []),
    ...(tells(saidCy) ? [{ field: 'saidCy', code: 'surname' }] : []),
  ]
}

const takenBack = (day: Actor['today']) => ({ sound: null, said_en: null, said_cy: null, withdrawn_on: day })

/** The supporter's own hello takes the place of the one before, whose sound is gone. Fault `sound` 'not-now': no vault. */
export const recordHello = async (
  tx: Tx,
  actor: Actor,
  { supporter, name }: { readonly supporter: string; readonly name: string },
  draft: Draft,
): Promise<Outcome<{ readonly hello: string }>> => {
  const type = draft.bytes === null ? null : soundType(draft.bytes)
  const faults = [...faultsInSound(draft.bytes, type), ...faultsInSaid(draft, name, await placeNames(tx))]
  if (faults.length > 0 || draft.bytes === null || type === null) return { faults }
  const sound = Buffer.from(withoutTags(type, draft.bytes)).toString('base64')
  const texts = { sound, said_en: draft.saidEn, said_cy: draft.saidCy }
  const made = await seal(tx, { table: 'hellos', owner: supporter, texts }).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  if (made === null) return { faults: [{ field: 'sound', code: 'not-now' }] }
  await withdraw(tx, actor, supporter)
  await tx
    .insertInto('hellos')
    .values({
      id: made.row,
      programme_id: actor.programme,
      supporter_id: supporter,
      ...made.sealed,
      type,
      spoken: draft.spoken,
      day: actor.today,
    })
    .execute()
  await record(tx, actor, 'hello.recorded', [supporter, made.row])
  return { hello: made.row }
}

const withdraw = async (tx: Tx, actor: Actor, supporter: string): Promise<boolean> =>
  (
    await tx
      .updateTable('hellos')
      .set(takenBack(actor.today))
      .where('supporter_id', '=', supporter)
      .where('withdrawn_on', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n

/** Gone for good. False when there is none. */
export const takeHelloBack = async (tx: Tx, actor: Actor, supporter: string): Promise<boolean> => {
  if (!(await withdraw(tx, actor, supporter))) return false
  await record(tx, actor, 'hello.taken-back', supporter)
  return true
}

/** By a coordinator: nobody hears it any more, but its speaker and the coordinators; `again` lets it be heard. */
export const stopHello = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  again: boolean,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('hellos')
    .set(
      again ? { stopped_on: null, stopped_by: null } : { stopped_on: actor.today, stopped_by: actor.person },
    )
    .where('supporter_id', '=', supporter)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, again ? 'hello.let' : 'hello.stopped', supporter)
  return true
}
