import type { Anybody } from './principals.ts'
import { family, parent, person, self, settings, supporter, work } from './tables-met.ts'

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
const staffHere = ['coordinator', 'administrator', 'council', 'without', 'ended'].map(
  (name) => `staff:${name}`,
)
const goneHere = ['parent', 'supporter', 'coordinator', 'social-worker', 'administrator'].map(
  (name) => `revoked:${name}`,
)
const nobodyAnyMore = (role: string): Sight => ({
  owners: ['programme:here', `revoked:${role}`, 'settings:here'],
  tables: self,
})

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
      'settings:here',
    ],
    tables: parent,
    // Who stood in, while the supporter was ill.
    also: { covers: ['supporter:c'] },
  },
  'parent-b': {
    owners: [
      'programme:here',
      'family:one',
      'party:b',
      'offer:b',
      'account:b',
      'supporter:b',
      'settings:here',
    ],
    tables: parent,
  },
  'parent-of-another-family': {
    owners: [
      'programme:here',
      'family:two',
      'party:c',
      'offer:c',
      'account:c',
      'supporter:c',
      'settings:here',
    ],
    tables: parent,
  },
  'supporter-with-a-grant': {
    owners: [
      'programme:here',
      'family:one',
      'party:a',
      'supporter:a',
      'secrets:a',
      'beside:a',
      'settings:here',
    ],
    tables: [...supporter, ...family, ...person],
    also: { covers: ['cover:a', 'supporter:c'], choices: ['offer:a'] },
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
      'staff:elsewhere',
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
      ...staffHere,
      ...goneHere,
      ...here.flatMap((name) => [`account:${name}`, `beside:${name}`]),
    ],
    tables: [...settings, 'audit'],
    // Whoever leaves loses what they were given: a function of the database's ends it, and nobody reads it.
    also: { 'write:grants': here.map((name) => `party:${name}`) },
  },
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
