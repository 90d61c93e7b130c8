import type { World } from './world.ts'

/** The eleven of the matrix and who joined them since; `level-1` is parent A with a link alone. */
export const principals = [
  'anonymous',
  'parent-a',
  'parent-b',
  'parent-of-another-family',
  'supporter-with-a-grant',
  'supporter-without',
  'supporter-whose-grant-ended',
  'coordinator',
  'coordinator-elsewhere',
  'council-officer',
  'administrator',
  'safeguarding-lead',
  'approver',
  'organiser',
  'level-1',
] as const
export type Principal = (typeof principals)[number]
export const gone = [
  'gone-parent',
  'gone-supporter',
  'gone-coordinator',
  'gone-social-worker',
  'gone-administrator',
  'gone-safeguarding-lead',
  'gone-approver',
  'gone-organiser',
] as const
/** Who comes by the database alone, beside them: those from whom everything was taken, and the outside handler. */
export const others = ['handler', ...gone] as const
export type Anybody = Principal | (typeof others)[number]

const accountOf = (world: World, who: Exclude<Principal, 'anonymous'>) =>
  ({
    'parent-a': world.parties.a.parent,
    'parent-b': world.parties.b.parent,
    'parent-of-another-family': world.parties.c.parent,
    'supporter-with-a-grant': world.parties.a.supporter,
    'supporter-without': world.supporterWithout,
    'supporter-whose-grant-ended': world.supporterEnded,
    coordinator: world.staff.coordinator,
    'coordinator-elsewhere': world.staff.elsewhere,
    'council-officer': world.staff.council,
    administrator: world.staff.administrator,
    'safeguarding-lead': world.staff.lead,
    approver: world.staff.approver,
    organiser: world.staff.organiser,
    'level-1': world.parties.a.parent,
  })[who]

/** Who lost what this one holds. */
const goneAs: Readonly<Record<Exclude<Principal, 'anonymous'>, string>> = {
  'parent-a': 'parent',
  'parent-b': 'parent',
  'parent-of-another-family': 'parent',
  'supporter-with-a-grant': 'supporter',
  'supporter-without': 'supporter',
  'supporter-whose-grant-ended': 'supporter',
  coordinator: 'coordinator',
  'coordinator-elsewhere': 'coordinator',
  'council-officer': 'social-worker',
  administrator: 'administrator',
  'safeguarding-lead': 'safeguarding-lead',
  approver: 'approver',
  organiser: 'organiser',
  'level-1': 'parent',
}

/** The token with which somebody comes: in a live session, in one that ran out, or after all was taken away. */
export const tokenOf = (world: World, who: Principal, how: 'live' | 'expired' | 'revoked'): string | null => {
  if (who === 'anonymous') return null
  if (how === 'revoked') return world.revoked[goneAs[who]]?.token ?? null
  const account = accountOf(world, who)
  return how === 'expired' ? account.dead : who === 'level-1' ? account.low : account.token
}

/** Null for a visitor. */
export const personOf = (world: World, who: Principal): string | null =>
  who === 'anonymous' ? null : accountOf(world, who).person

export const anybody = (who: Principal, how: 'live' | 'expired' | 'revoked'): Anybody =>
  who === 'anonymous' || how === 'live'
    ? who
    : (gone.find((one) => how === 'revoked' && one === `gone-${goneAs[who]}`) ?? 'anonymous')
