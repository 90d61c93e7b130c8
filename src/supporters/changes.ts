import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { columnsOf, giveRole, setExperience } from './actions.ts'
import { faultsInProfile } from './guard.ts'
import type { Details, Outcome, Profile } from './model.ts'
import { placeNames, servedAreas } from './queries.ts'
import { faultsInDetails } from './rules.ts'

const beforeNow = (tx: Tx, supporter: string) =>
  tx
    .selectFrom('supporters')
    .select(['state', 'load', 'person_id'])
    .where('id', '=', supporter)
    .forUpdate()
    .executeTakeFirst()

/** Faults: those of faultsInDetails; `state` 'still-beside' (nobody leaves while a parent counts on them); `version` 'changed'. */
export const changeDetails = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  version: number,
  details: Details,
): Promise<Outcome<{ readonly supporter: string }>> => {
  const faults = faultsInDetails(details, await servedAreas(tx, actor.today), actor.today)
  const before = await beforeNow(tx, supporter)
  if (details.state === 'left' && (before?.load ?? 0) > 0)
    faults.push({ field: 'state', code: 'still-beside' })
  if (faults.length > 0) return { faults }
  const changed = await tx
    .updateTable('supporters')
    .set({ ...columnsOf(details), version: version + 1 })
    .where('id', '=', supporter)
    .where('version', '=', version)
    .returning('person_id')
    .executeTakeFirst()
  if (before === undefined || changed === undefined)
    return { faults: [{ field: 'version', code: 'changed' }] }
  await setExperience(tx, actor, supporter, details.experience)
  if (before.state !== details.state) {
    if (details.state === 'left') await sql`select app.end_supporter_role(${supporter})`.execute(tx)
    if (before.state === 'left') await giveRole(tx, actor, changed.person_id)
    await tell(tx, actor, `supporter.${details.state}`, supporter)
  }
  await tell(tx, actor, 'supporter.changed', supporter)
  return { supporter }
}

/** By the coordinator or by the supporter; `name` is the supporter's own. Faults: faultsInProfile's; `version` 'changed'. */
export const changeProfile = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  version: number,
  profile: Profile,
  name: string,
): Promise<Outcome<{ readonly supporter: string }>> => {
  const faults = faultsInProfile(profile, name, await placeNames(tx))
  if (faults.length > 0) return { faults }
  const changed = await tx
    .updateTable('profiles')
    .set({
      called: profile.called,
      about_en: profile.aboutEn,
      about_cy: profile.aboutCy,
      version: version + 1,
    })
    .where('supporter_id', '=', supporter)
    .where('version', '=', version)
    .returning('supporter_id')
    .executeTakeFirst()
  if (changed === undefined) return { faults: [{ field: 'version', code: 'changed' }] }
  await tell(tx, actor, 'supporter.profile-changed', supporter)
  return { supporter }
}
