import {
  everythingOf,
  peopleOf,
  here,
  there,
  staffHere,
  goneHere,
  nobodyAnyMore,
  ofSpace,
  endsWith,
  ofConcern,
  complaining,
  toldOf,
  type Sight,
} from './meeting.ts'
import type { Anybody } from './principals.ts'
import {
  beside,
  family,
  hearing,
  keeping,
  parent,
  person,
  self,
  settings,
  supporter,
  work,
} from './tables-met.ts'
import { spaceTables } from './space-rows.ts'

const shownToCouncil = ['shown:a', 'party:a', 'account:a']

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
      'complaint:a',
      'ways:a',
      'settings:here',
    ],
    tables: parent,
    // Who stood in, while the supporter was ill.
    also: {
      covers: ['supporter:c'],
      ...complaining(['b']),
      ...ofSpace('a'),
      opening_tellings: ['hearing:a'],
      audit: ['hearing:a', 'beside:a'],
      // That they looked through what they show names each of it.
      'write:audit': ['shown:a', 'hearing:a', 'beside:a'],
    },
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
      'complaint:b',
      'ways:b',
      'settings:here',
    ],
    tables: parent,
    also: { ...complaining(['a']), ...ofSpace('b'), 'write:audit': ['shown:b'] },
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
      'complaint:c',
      'ways:c',
      'settings:here',
    ],
    tables: parent,
    also: { ...complaining(['d']), ...ofSpace('c'), 'write:audit': ['shown:c'] },
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
      on_call: ['staff:coordinator'],
      ...Object.fromEntries(
        [
          'notes',
          'promise_answers',
          'grants',
          'ways',
          'interpreters',
          'interpreter_arrivals',
          'asked_helps',
          ...spaceTables,
        ].map((table) => [table, ['account:a']]),
      ),
      ...Object.fromEntries(
        ['shares', 'share_openings'].map((table) => [table, ['account:a', 'shown:a', 'staff:council']]),
      ),
      'write:audit': ['shown:a'],
    },
  },
  'supporter-without': {
    owners: ['programme:here', 'staff:without', 'settings:here'],
    tables: supporter,
    also: { on_call: ['staff:coordinator'] },
  },
  'supporter-whose-grant-ended': {
    owners: ['programme:here', 'staff:ended', 'settings:here'],
    tables: supporter,
    // Whom they were ever asked about, and when: so that they can ask never to be brought together again.
    also: { grants: ['party:a'], never_together: ['party:a'], on_call: ['staff:coordinator'] },
  },
  coordinator: {
    owners: [
      'programme:here',
      'settings:here',
      'papers:here',
      'after:here',
      'list:sealed',
      ...staffHere,
      ...goneHere,
      ...everythingOf(['one', 'two'], ['a', 'b', 'c', 'd']),
      ...peopleOf(here),
    ],
    tables: work,
    also: endsWith(['a', 'b', 'c', 'd']),
  },
  'coordinator-elsewhere': {
    owners: [
      'programme:there',
      'settings:elsewhere',
      'papers:elsewhere',
      'after:elsewhere',
      'staff:elsewhere',
      ...['lead', 'approver', 'handler'].map((role) => `there:${role}`),
      ...everythingOf(['elsewhere', 'elsewhereTwo'], there),
      ...peopleOf(there),
    ],
    tables: work,
    also: endsWith(there),
  },
  'council-officer': {
    owners: ['programme:here', 'staff:council', 'notice:one', 'notice:sealed', 'settings:here'],
    tables: [...self, 'notices', 'council_offers', 'shares', 'share_openings'],
    also: {
      // "Offered on DATE", for each parent whom this council told us of.
      council_offers: toldOf,
      audit: [...toldOf, ...shownToCouncil],
      // What one parent addressed to them by name, and that they opened it.
      shares: shownToCouncil,
      'insert:share_openings': shownToCouncil,
      'write:share_openings': shownToCouncil,
    },
  },
  administrator: {
    owners: [
      'programme:here',
      'settings:here',
      'papers:here',
      ...staffHere,
      ...goneHere,
      ...here.flatMap((name) => [`account:${name}`, `beside:${name}`]),
      // A colleague's own goes past the office.
      ...['a', 'b', 'c', 'd'].map((name) => `complaint:${name}`),
    ],
    tables: [...settings, 'audit', 'complaints', 'complaint_steps', 'complaint_settings'],
    // Whoever leaves loses what they were given: a function of the database's ends it, and nobody reads it.
    also: { ...endsWith(here), complaints: ['a', 'b', 'c', 'd'].map((name) => `party:${name}`) },
  },
  'safeguarding-lead': {
    owners: ['programme:here', 'staff:lead', 'concern:a', 'hearing:a', 'register:here', 'settings:here'],
    tables: [
      ...self,
      ...hearing,
      'notes',
      'outside_requests',
      'on_call',
      'read_weeks',
      'read_questions',
      'read_answers',
    ],
    // The one note that two opened, and no other.
    also: { ...ofConcern('a'), notes: ['party:a', 'beside:a', 'space:a'], on_call: ['staff:coordinator'] },
  },
  approver: {
    owners: ['programme:here', 'staff:approver', 'settings:here'],
    tables: [...self, 'openings'],
    // Whom they agree about, who asks and who wrote: theirs to know before they answer.
    also: Object.fromEntries(
      ['openings', 'audit'].map((table) => [
        table,
        [
          ...['a', 'sealed'].flatMap((name) => [`concern:${name}`, `hearing:${name}`, `party:${name}`]),
          'staff:lead',
          'staff:handler',
        ],
      ]),
    ),
  },
  organiser: {
    owners: ['programme:here', 'staff:organiser', 'settings:here'],
    tables: [...self, ...keeping],
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
      'complaint:sealed',
    ],
    tables: [
      ...work.filter((table) => !['roles', 'persons'].includes(table)),
      'persons',
      'roles',
      ...hearing,
      'notes',
      'complaints',
      'complaint_steps',
    ],
    also: {
      ...Object.fromEntries(
        ['ways', 'interpreters', 'interpreter_arrivals', 'complaints', 'complaint_steps'].map((table) => [
          table,
          ['account:sealed'],
        ]),
      ),
      authority_settings: ['staff:coordinator'],
      // Who wrote down what was asked of the chair.
      asked_helps: ['account:sealed', 'beside:sealed'],
      ...ofConcern('sealed'),
      notes: ['party:sealed', 'beside:sealed', 'space:sealed'],
    },
  },
  'gone-safeguarding-lead': nobodyAnyMore('safeguarding-lead'),
  'gone-approver': nobodyAnyMore('approver'),
  'gone-organiser': nobodyAnyMore('organiser'),
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
