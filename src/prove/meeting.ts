import { spaceTables } from './space-rows.ts'
import { hearing, self } from './tables-met.ts'

/**
 * Written by hand, and not from access/policy.ts or the migrations: whose rows each may meet in the database, and in
 * which tables. What is not named here is foreign, whatever a policy says.
 */
export type Sight = {
  readonly owners: readonly string[]
  readonly tables: readonly string[]
  /** Rows of these tables may name these owners as well. */
  readonly also?: Readonly<Record<string, readonly string[]>>
}

export const everythingOf = (families: readonly string[], parties: readonly string[]): string[] => [
  ...families.flatMap((name) => [`family:${name}`, `work:${name}`, `notice:${name}`, `list:${name}`]),
  ...parties.flatMap((name) => [`party:${name}`, `offer:${name}`, `care:${name}`, `cover:${name}`]),
]
export const peopleOf = (parties: readonly string[]): string[] =>
  parties.flatMap((name) => [`supporter:${name}`, `secrets:${name}`, `account:${name}`, `beside:${name}`])
export const here = ['a', 'b', 'c', 'd', 'sealed']
export const there = ['x', 'y', 'z']
export const staffHere = [
  'coordinator',
  'administrator',
  'council',
  'lead',
  'approver',
  'handler',
  'organiser',
  'without',
  'ended',
].map((name) => `staff:${name}`)
export const goneHere = [
  'parent',
  'supporter',
  'coordinator',
  'social-worker',
  'administrator',
  'safeguarding-lead',
  'approver',
  'organiser',
].map((name) => `revoked:${name}`)
export const nobodyAnyMore = (role: string): Sight => ({
  owners: ['programme:here', `revoked:${role}`, 'settings:here'],
  tables: self,
})

/** Who reads in a space and writes there stands in its rows, for its owner. */
export const ofSpace = (name: string) => ({
  grants: [`beside:${name}`],
  // Whom they let read is named in the trail of it.
  audit: [`beside:${name}`],
  notes: [`beside:${name}`],
  promise_answers: [`beside:${name}`],
  // To whom it is addressed, and who opened it.
  shares: [`beside:${name}`, `shown:${name}`, 'staff:council'],
  share_openings: [`shown:${name}`, 'staff:council'],
  ...Object.fromEntries(['asked_helps', ...spaceTables].map((table) => [table, [`beside:${name}`]])),
})
/** Whoever no longer stands beside a parent reads no more of theirs, and a draft goes: the database sees to it. */
export const endsWith = (names: readonly string[]) =>
  Object.fromEntries(
    ['write:notes', 'write:grants', 'update:grants'].map((write) => [
      write,
      names.flatMap((name) =>
        ['draft', 'space', 'party', 'account', 'beside'].map((kind) => `${kind}:${name}`),
      ),
    ]),
  )
/** A concern names its author, its party and who hears and agrees. */
export const ofConcern = (name: string) =>
  Object.fromEntries(
    hearing.map((table) => [
      table,
      [`party:${name}`, `beside:${name}`, `space:${name}`, 'staff:lead', 'staff:approver', 'staff:handler'],
    ]),
  )

/** A complaint keeps what must be kept, and writes down who must not read it: nobody of those reads that. */
export const complaining = (others: readonly string[]) => ({
  'write:holds': [],
  'write:complaint_apart': [...others.map((name) => `account:${name}`), 'revoked:coordinator'],
})

/** What this council told us of itself. */
export const toldOf = ['family:one', 'offer:a', 'offer:b', 'family:sealed', 'offer:sealed']
