import type { Anybody } from './principals.ts'
import { beside, family, hearing, parent, person, self, settings, supporter, work } from './tables-met.ts'

/**
 * Written by hand, and not from access/policy.ts or the migrations: whose rows each may meet in the database, and in
 * which tables. What is not named here is foreign, whatever a policy says.
 */
type Sight = {
  readonly owners: readonly string[]
  readonly tables: readonly string[]
  /** Rows of these tables may name these owners as well. */
  readonly also?: Readonly<Record<string, readonly string[]>>
}

const everythingOf = (families: readonly string[], parties: readonly string[]): string[] => [
  ...families.flatMap((name) => [`family:${name}`, `work:${name}`, `notice:${name}`, `list:${name}`]),
  ...parties.flatMap((name) => [`party:${name}`, `offer:${name}`, `care:${name}`, `cover:${name}`]),
]
const peopleOf = (parties: readonly string[]): string[] =>
  parties.flatMap((name) => [`supporter:${name}`, `secrets:${name}`, `account:${name}`, `beside:${name}`])
const here = ['a', 'b', 'c', 'd', 'sealed']
const there = ['x', 'y', 'z']
const staffHere = [
  'coordinator',
  'administrator',
  'council',
  'lead',
  'approver',
  'handler',
  'without',
  'ended',
].map((name) => `staff:${name}`)
const goneHere = [
  'parent',
  'supporter',
  'coordinator',
  'social-worker',
  'administrator',
  'safeguarding-lead',
  'approver',
].map((name) => `revoked:${name}`)
const nobodyAnyMore = (role: string): Sight => ({
  owners: ['programme:here', `revoked:${role}`, 'settings:here'],
  tables: self,
})

/** Who reads in a space and writes there stands in its rows, for its owner. */
const ofSpace = (name: string) => ({
  grants: [`beside:${name}`],
  notes: [`beside:${name}`],
  promise_answers: [`beside:${name}`],
})
/** A concern names its author, its party and who hears and agrees. */
const ofConcern = (name: string) =>
  Object.fromEntries(
    hearing.map((table) => [
      table,
      [`party:${name}`, `beside:${name}`, `space:${name}`, 'staff:lead', 'staff:approver', 'staff:handler'],
    ]),
  )

/** What this council told us of itself. */
const toldOf = ['family:one', 'offer:a', 'offer:b', 'family:sealed', 'offer:sealed']

export const sights: Readonly<Record<Anybody, Sight>> = {
  anonymous: { owners: [], tables: ['authorities'] },
  'parent-a': {
    owners: [
      'programme:here',
      'family:one',
      'party:a',
      'offer:a',
      'cover:a',
      'account:a',
      'supporter:a',
      'space:a',
      'ways:a',
      'settings:here',
    ],
    tables: parent,
    // Who stood in, while the supporter was ill.
    also: { covers: ['supporter:c'], ...ofSpace('a'), opening_tellings: ['hearing:a'] },
  },
  'parent-b': {
    owners: [
      'programme:here',
      'family:one',
      'party:b',
      'offer:b',
      'account:b',
      'supporter:b',
      'space:b',
      'ways:b',
      'settings:here',
    ],
    tables: parent,
    also: ofSpace('b'),
  },
  'parent-of-another-family': {
    owners: [
      'programme:here',
      'family:two',
      'party:c',
      'offer:c',
      'account:c',
      'supporter:c',
      'space:c',
      'ways:c',
      'settings:here',
    ],
    tables: parent,
    also: ofSpace('c'),
  },
  'supporter-with-a-grant': {
    owners: [
      'programme:here',
      'family:one',
      'party:a',
      'supporter:a',
      'secrets:a',
      'beside:a',
      'space:a',
      'draft:a',
      'concern:a',
      'settings:here',
    ],
    tables: [...supporter, ...family, ...person, ...beside],
    also: {
      covers: ['cover:a', 'supporter:c'],
      choices: ['offer:a'],
      ...Object.fromEntries(['notes', 'promise_answers', 'grants'].map((table) => [table, ['account:a']])),
    },
  },
  'supporter-without': { owners: ['programme:here', 'staff:without', 'settings:here'], tables: supporter },
  'supporter-whose-grant-ended': {
    owners: ['programme:here', 'staff:ended', 'settings:here'],
    tables: supporter,
    // Whom they were ever asked about, and when: so that they can ask never to be brought together again.
    also: { grants: ['party:a'], never_together: ['party:a'] },
  },
  coordinator: {
    owners: [
      'programme:here',
      'settings:here',
      'papers:here',
      'list:sealed',
      ...staffHere,
      ...goneHere,
      ...everythingOf(['one', 'two'], ['a', 'b', 'c', 'd']),
      ...peopleOf(here),
    ],
    tables: work,
  },
  'coordinator-elsewhere': {
    owners: [
      'programme:there',
      'settings:elsewhere',
      'papers:elsewhere',
      'staff:elsewhere',
      ...['lead', 'approver', 'handler'].map((role) => `there:${role}`),
      ...everythingOf(['elsewhere', 'elsewhereTwo'], there),
      ...peopleOf(there),
    ],
    tables: work,
  },
  'council-officer': {
    owners: ['programme:here', 'staff:council', 'notice:one', 'notice:sealed', 'settings:here'],
    tables: [...self, 'notices', 'council_offers'],
    // "Offered on DATE", for each parent whom this council told us of.
    also: { council_offers: toldOf, audit: toldOf },
  },
  administrator: {
    owners: [
      'programme:here',
      'settings:here',
      'papers:here',
      ...staffHere,
      ...goneHere,
      ...here.flatMap((name) => [`account:${name}`, `beside:${name}`]),
    ],
    tables: [...settings, 'audit'],
    // Whoever leaves loses what they were given: a function of the database's ends it, and nobody reads it.
    also: { 'write:grants': here.map((name) => `party:${name}`) },
  },
  'safeguarding-lead': {
    owners: ['programme:here', 'staff:lead', 'concern:a', 'hearing:a', 'register:here', 'settings:here'],
    tables: [
      ...self,
      ...hearing,
      'notes',
      'outside_requests',
      'read_weeks',
      'read_questions',
      'read_answers',
    ],
    // The one note that two opened, and no other.
    also: { ...ofConcern('a'), notes: ['party:a', 'beside:a', 'space:a'] },
  },
  approver: {
    owners: ['programme:here', 'staff:approver', 'settings:here'],
    tables: [...self, 'openings'],
    also: {
      openings: [
        'concern:a',
        'hearing:a',
        'party:a',
        'staff:lead',
        'concern:sealed',
        'hearing:sealed',
        'party:sealed',
        'staff:handler',
      ],
    },
  },
  'level-1': {
    owners: ['programme:here', 'account:a', 'settings:here'],
    tables: self,
    also: { grants: ['party:a'] },
  },
  handler: {
    owners: [
      'programme:here',
      'staff:handler',
      'concern:sealed',
      'hearing:sealed',
      'settings:here',
      ...everythingOf(['sealed'], ['sealed']),
      'supporter:sealed',
      'secrets:sealed',
    ],
    tables: [
      ...work.filter((table) => !['roles', 'persons'].includes(table)),
      'persons',
      'roles',
      ...hearing,
      'notes',
    ],
    also: {
      authority_settings: ['staff:coordinator'],
      ...ofConcern('sealed'),
      notes: ['party:sealed', 'beside:sealed', 'space:sealed'],
    },
  },
  'gone-safeguarding-lead': nobodyAnyMore('safeguarding-lead'),
  'gone-approver': nobodyAnyMore('approver'),
  'gone-parent': nobodyAnyMore('parent'),
  'gone-supporter': nobodyAnyMore('supporter'),
  'gone-coordinator': {
    owners: nobodyAnyMore('coordinator').owners,
    tables: [...self, 'hidden'],
    // That they once asked not to see a family.
    also: { hidden: ['family:two'] },
  },
  'gone-social-worker': nobodyAnyMore('social-worker'),
  'gone-administrator': nobodyAnyMore('administrator'),
}
