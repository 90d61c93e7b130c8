import type { World } from './world.ts'
import type { Account } from './laying.ts'
import { spaceIds } from './space-rows.ts'

/** Rows belong to owners; an owner is known by the ids that stand in the rows. */
export type Owners = Readonly<Record<string, readonly string[]>>

const picked = (ids: Readonly<Record<string, string>>, names: readonly string[]): string[] =>
  names.flatMap((name) => ids[name] ?? [])
const ofAccount = ({ person, session }: Account): string[] => [person, session]

/** The world's ids by owner: `party:a` is parent A's, `care:a` what coordinators note about A, and so on. */
export const ownersIn = (world: World): Owners => {
  const owners: Record<string, readonly string[]> = {
    'programme:here': [world.programmes[0]],
    'programme:there': [world.programmes[1]],
  }
  for (const [name, { ids }] of Object.entries(world.families)) {
    owners[`family:${name}`] = picked(ids, ['family', 'child', 'conference', 'promised'])
    owners[`work:${name}`] = picked(ids, ['group', 'letter', 'entry', 'clock'])
    // A council's list is the programme's; an entry of it is of a family.
    owners[`list:${name}`] = picked(ids, ['list'])
    owners[`notice:${name}`] = picked(ids, ['notice'])
  }
  for (const [name, party] of Object.entries(world.parties)) {
    owners[`party:${name}`] = picked(party.ids, [
      'party',
      'choice',
      'support',
      'ask',
      'wayRow',
      'booking',
      'arrival',
    ])
    owners[`complaint:${name}`] = picked(party.ids, ['complaint', 'complaintStep'])
    owners[`offer:${name}`] = picked(party.ids, ['offer', 'proposal'])
    owners[`care:${name}`] = picked(party.ids, ['telling', 'note', 'request'])
    owners[`supporter:${name}`] = picked(party.ids, ['supporter', 'hello'])
    owners[`secrets:${name}`] = picked(party.ids, ['away', 'conflict', 'apart'])
    owners[`cover:${name}`] = picked(party.ids, ['cover'])
    owners[`account:${name}`] = ofAccount(party.parent)
    owners[`beside:${name}`] = ofAccount(party.supporter)
    owners[`space:${name}`] = picked(party.ids, [
      'earlier',
      'words',
      'beside',
      'back',
      'answer',
      'aloud',
      'reading',
      'hold',
      'share',
      'shareBeside',
      'shareEarlier',
      ...spaceIds,
    ])
    owners[`shown:${name}`] = picked(party.ids, [
      'shown',
      'shownOpening',
      'shownStopped',
      'shownOver',
      'shownGone',
    ])
    owners[`draft:${name}`] = picked(party.ids, ['draft'])
    owners[`ways:${name}`] = picked(party.ids, ['passkey', 'kept'])
  }
  for (const [name, ids] of Object.entries(world.concerns)) {
    owners[`concern:${name}`] = picked(ids, ['concern'])
    owners[`hearing:${name}`] = picked(ids, ['step', 'opening', 'asked'])
  }
  for (const [name, ids] of Object.entries(world.registers)) {
    owners[`register:${name}`] = picked(ids, ['request', 'given', 'week', 'question'])
    owners[`after:${name}`] = picked(ids, ['ring', 'changeAsk'])
    owners[`papers:${name}`] = picked(ids, ['paper', 'issuer', 'identity'])
    owners[`ways:${name}`] = picked(ids, ['way', 'code'])
  }
  for (const [role, account] of Object.entries(world.keepersThere))
    owners[`there:${role}`] = ofAccount(account)
  for (const [name, account] of Object.entries(world.staff)) owners[`staff:${name}`] = ofAccount(account)
  owners['staff:without'] = [
    ...ofAccount(world.supporterWithout),
    world.supporterWithout.ids['supporter'] ?? '',
  ]
  owners['staff:ended'] = ofAccount(world.supporterEnded)
  for (const [role, account] of Object.entries(world.revoked)) owners[`revoked:${role}`] = ofAccount(account)
  for (const [name, ids] of Object.entries(world.settings))
    owners[`settings:${name}`] = picked(ids, [
      'change',
      'row',
      'duty',
      'weights',
      'whatIf',
      'simulation',
      'newsletter',
      'topic',
      'subscriber',
      'suppression',
      'intake',
      'issue',
      'handing',
      'service',
      'gathering',
      'date',
    ])
  return owners
}
