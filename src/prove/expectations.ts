import { canary } from './laying.ts'
import type { Principal } from './principals.ts'

/** How the thing that is asked for stands to the asker. `closed` is a family sealed for an outside handler. */
export const relations = [
  'own',
  'same-family',
  'same-organisation',
  'other-organisation',
  'expired',
  'revoked',
  'unknown',
  'closed',
] as const
export type Relation = (typeof relations)[number]

/**
 * Who reaches what, for each act: written by hand from docs and the product's words, not from access/policy.ts. Whoever
 * is not named is told that there is no such page; so is whoever asks for a thing that stands to them in another way.
 */
export type Expectation = 'anyone' | Readonly<Partial<Record<Principal, readonly Relation[]>>>

const nothing: readonly Relation[] = []
const mine: readonly Relation[] = ['own']
const inside: readonly Relation[] = ['own', 'same-family', 'same-organisation']
const coordinators = { coordinator: inside, 'coordinator-elsewhere': inside } as const
const office = { ...coordinators, administrator: inside } as const
/** Whoever keeps events and the newsletter. */
const keepers = { ...office, organiser: inside } as const
const council = { 'council-officer': mine } as const
const supporters = {
  'supporter-with-a-grant': mine,
  'supporter-without': nothing,
  'supporter-whose-grant-ended': nothing,
} as const
/** A parent's own pages, and whoever does it for them. */
const besideParents = {
  'parent-a': mine,
  'parent-b': mine,
  'parent-of-another-family': mine,
  ...supporters,
} as const
/** What a parent and whoever stands beside them have between them. */
const besides = {
  'parent-a': mine,
  'parent-b': mine,
  'parent-of-another-family': mine,
  ...supporters,
} as const
const everySupporter = {
  'supporter-with-a-grant': inside,
  'supporter-without': inside,
  'supporter-whose-grant-ended': inside,
} as const
/** Their own account: things that belong to it, and nobody else's. */
const everyone = {
  'parent-a': mine,
  'parent-b': mine,
  'parent-of-another-family': mine,
  'supporter-with-a-grant': mine,
  'supporter-without': mine,
  'supporter-whose-grant-ended': mine,
  coordinator: mine,
  'coordinator-elsewhere': mine,
  'council-officer': mine,
  administrator: mine,
  'safeguarding-lead': mine,
  approver: mine,
  organiser: mine,
} as const

export const expectations: Readonly<Record<string, Expectation>> = {
  'site:read': 'anyone',
  'site:ask': 'anyone',
  'language:change': 'anyone',
  'page:leave': 'anyone',
  'sign-in:use': 'anyone',
  'sign-in:end-by-council': 'anyone',
  'choose:by-link': 'anyone',
  'answer:by-link': 'anyone',
  'programme:set-up': 'anyone',
  'event:look': 'anyone',
  'event:book': 'anyone',
  'booking:by-link': 'anyone',
  'newsletter:look': 'anyone',
  'newsletter:join': 'anyone',
  'newsletter:by-link': 'anyone',
  'newsletter:one-click': 'anyone',
  'event:ask': 'anyone',
  'ask:by-link': 'anyone',
  'demo:look': 'anyone',
  'outbox:develop': 'anyone',
  'home:read': everyone,
  'session:own': { ...everyone, 'level-1': mine },
  'looked:own': everyone,
  'kept:own': everyone,
  'level:rise': { ...everyone, 'level-1': mine },
  'way:change': everyone,
  'event:keep': keepers,
  'newsletter:keep': keepers,
  'newsletter:export': { administrator: inside },
  'newsletter:send': keepers,
  'programme:change': office,
  'texts:change': office,
  'names:agree': { administrator: inside },
  'staff:read': office,
  'staff:invite': office,
  'staff:change': { administrator: inside },
  'account:start-again': office,
  'party:start-again': coordinators,
  'audit:read': { administrator: inside },
  // Whose reads are asked about is laid out by no world of the matrix.
  'reads:review': { 'safeguarding-lead': nothing },
  'outbox:read': coordinators,
  'outbox:change': coordinators,
  'authority:read': office,
  'authority:change': office,
  'authority:sign-in': office,
  'holiday:change': office,
  'clock:read': coordinators,
  'clock:keep': coordinators,
  'family:list': coordinators,
  'family:read': coordinators,
  'family:change': coordinators,
  'family:hide': coordinators,
  'family:show-again': office,
  'party:read': coordinators,
  'party:change': coordinators,
  'conference:list': coordinators,
  'conference:read': coordinators,
  'conference:change': coordinators,
  'list:read': coordinators,
  'list:take-in': coordinators,
  'list:enter': coordinators,
  'notice:tell': council,
  'offer:list': coordinators,
  'offer:make': coordinators,
  'request:read': coordinators,
  'request:answer': coordinators,
  'coverage:read': office,
  'fairness:read': office,
  'stop:mend': coordinators,
  'council-offers:read': council,
  'notes:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine },
  'notes:beside': supporters,
  'reading:by-voice': supporters,
  'reading:end-by-phone': coordinators,
  'share:own': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    ...supporters,
  },
  'share:end-by-phone': coordinators,
  'shared:read': council,
  'report:own': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    'supporter-with-a-grant': mine,
  },
  'page:own': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    'supporter-with-a-grant': mine,
  },
  'promise:answer': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine },
  'promise:aloud': supporters,
  'family:not-ours': {},
  'account:connect': {},
  'supporter:list': coordinators,
  'supporter:read': coordinators,
  'supporter:change': coordinators,
  'own-profile:change': {
    'supporter-with-a-grant': mine,
    'supporter-without': mine,
    'supporter-whose-grant-ended': mine,
  },
  'match:propose': coordinators,
  'proposal:read': coordinators,
  'choice:record': coordinators,
  'choice:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine },
  'choice:answer': supporters,
  'support:change': coordinators,
  'support:own': supporters,
  'visit:own': besides,
  'visit:note': supporters,
  'talk:own': besides,
  'handover:own': besides,
  'ending:own': besides,
  'oncall:read': { ...coordinators, ...everySupporter, 'safeguarding-lead': inside },
  'oncall:keep': coordinators,
  'concern:raise': { ...coordinators, ...supporters },
  // Of what its author wrote: the world's concern is the supporter's, whoever it is held against.
  'concern:own': {
    coordinator: nothing,
    'coordinator-elsewhere': nothing,
    ...supporters,
    'supporter-with-a-grant': inside,
    'safeguarding-lead': nothing,
  },
  'concern:hear': { 'safeguarding-lead': inside },
  'concern:unheard': office,
  'opening:ask': { 'safeguarding-lead': inside },
  // A colleague's own family too: whoever answers is nothing else here (0020).
  'opening:answer': { approver: [...inside, 'closed'] },
  'outside:keep': { 'safeguarding-lead': nothing },
  'copy:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine },
  'told:read': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine },
  'safety:set-up': { administrator: inside },
  'help:own': besideParents,
  'letters:own': besideParents,
  'signing:own': besideParents,
  'plan:own': besideParents,
  'room:own': besideParents,
  'help:answer': coordinators,
  // The world's officer is a social worker: a chair's page is no page of theirs.
  'help:chair': {},
  'help:count': office,
  'recording:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine, ...supporters },
  'day:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine, ...supporters },
  'after:own': { 'parent-a': mine, 'parent-b': mine, 'parent-of-another-family': mine, ...supporters },
  'after:ring-me': {
    'supporter-with-a-grant': mine,
    'supporter-without': mine,
    'supporter-whose-grant-ended': mine,
  },
  'after:to-ring': coordinators,
  'heard:read': coordinators,
  'heard:fuller': office,
  'change:ask': coordinators,
  'weights:read': coordinators,
  'weights:draft': coordinators,
  // Nobody in the world is a parent lead.
  'weights:agree': {},
  'what-if:ask': office,
  'simulation:play': office,
  'recruiting:read': office,
  'board:read': coordinators,
  'mine:read': besideParents,
  'easy:own': besideParents,
  'nearby:read': 'anyone',
  'nearby:keep': coordinators,
  'group:read': 'anyone',
  'group:keep': coordinators,
  'hello:own': {
    'supporter-with-a-grant': mine,
    'supporter-without': mine,
    'supporter-whose-grant-ended': mine,
  },
  'hello:hear': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    ...supporters,
    ...coordinators,
  },
  'hello:stop': coordinators,
  'ways:own': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    ...supporters,
  },
  'ways:keep': coordinators,
  'complaint:make': 'anyone',
  'complaint:own': {
    'parent-a': mine,
    'parent-b': mine,
    'parent-of-another-family': mine,
    ...supporters,
  },
  'complaint:read-own': everyone,
  'complaint:answer': { administrator: inside, 'safeguarding-lead': nothing },
  'complaint:set-up': { administrator: inside },
}

/** Whether somebody reaches anything by this act; to everybody else there is no such page, which the matrix proves. */
export const reaches = (who: Principal, act: string): boolean => {
  const expected = expectations[act]
  return expected === 'anyone' || (expected?.[who]?.length ?? 0) > 0
}

/** Who may have looked at somebody: names that stand on the page about that alone, and on no other of theirs. */
export const lookers = (tag: string): readonly string[] =>
  ['coord', 'admin', 'other', 'hand', 'handth'].map((name) => canary('n', `${name}${tag}`))

/** Whom an organiser may choose for a part of an event: colleagues who keep events too, on the pages of choosing alone. */
export const keepersHere = (tag: string): readonly string[] =>
  ['coord', 'admin'].map((name) => canary('n', `${name}${tag}`))

/** To whom a parent may show something: names of their own council, on the pages of sharing and on no other. */
export const receivers = (who: Principal, tag: string): readonly string[] =>
  ['parent-a', 'parent-b', 'supporter-with-a-grant'].includes(who) ? [canary('n', `council${tag}`)] : []

/** Whose words each may read: the tags of parents (p), families (f), supporters (s) and accounts (n), never another's. */
export const readable = (who: Principal, tag: string): readonly string[] => {
  const of = (kind: string, names: readonly string[]) => names.map((name) => canary(kind, `${name}${tag}`))
  const aParent = (family: string, name: string) => [
    ...of('f', [family]),
    ...of('c', [family]),
    ...of('p', [name]),
    ...of('n', [name]),
    ...of('s', [name]),
    // Who looked at their record stands there by name.
    ...of('n', ['coord']),
    // Their own notes, earlier ones and those that they took back, their supporter's, and what was kept for them.
    ...['e', 'w', 'v', 'b', 'u', 't', 'j', 'q'].flatMap((kind) => of(kind, [name])),
  ]
  const office = (names: readonly string[], families: readonly string[]) => [
    ...of('n', [
      'coord',
      'admin',
      'council',
      'without',
      'ended',
      'other',
      ...['safe', 'appr', 'hand'].flatMap((name) => [name, `${name}th`]),
      'organ',
      ...families.map((name) => `teller${name}`),
      ...names.map((name) => `s${name}`),
    ]),
    ...of('n', ['gonepar', 'gonesup', 'gonecoo', 'gonesoc', 'goneadm', 'gonesaf', 'goneapp', 'goneorg']),
    ...of('h', names.includes('A') ? ['here'] : ['there']),
  ]
  const casework = (families: readonly string[], names: readonly string[], supporters: readonly string[]) => [
    ...families.flatMap((name) => [...of('f', [name]), ...of('c', [name]), ...of('m', [name])]),
    ...names.flatMap((name) => [...of('p', [name]), ...of('r', [name]), ...of('n', [name])]),
    ...supporters.flatMap((name) => [...of('s', [name]), ...of('k', [name])]),
  ]
  const papers = (name: string) => of('i', [name])
  const words: Readonly<Record<Principal, readonly string[]>> = {
    anonymous: [],
    'parent-a': aParent('1', 'A'),
    'parent-b': aParent('1', 'B'),
    'parent-of-another-family': aParent('2', 'C'),
    'supporter-with-a-grant': [
      ...of('f', ['1']),
      ...of('c', ['1']),
      ...of('p', ['A']),
      ...of('s', ['A']),
      ...of('k', ['A']),
      // Who wrote a note stands beside it.
      ...of('n', ['sA', 'A']),
      // Notes from June on, and what they wrote themselves.
      ...['w', 'v', 'd', 'g', 'j'].flatMap((kind) => of(kind, ['A'])),
    ],
    'supporter-without': of('n', ['without']),
    'supporter-whose-grant-ended': of('n', ['ended']),
    coordinator: [
      ...office(['A', 'B', 'C', 'D', 'S'], ['1', '2', '3']),
      ...papers('here'),
      ...casework(['1', '2'], ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D', 'S']),
    ],
    'coordinator-elsewhere': [
      ...office(['X', 'Y', 'Z'], ['8', '9']),
      ...papers('there'),
      ...casework(['8', '9'], ['X', 'Y', 'Z'], ['X', 'Y', 'Z']),
    ],
    // What they told us themselves, and "offered on DATE" by the family's reference.
    'council-officer': [
      ...of('m', ['1', '3']),
      ...of('f', ['1', '3']),
      ...of('n', ['council']),
      // What parent A addressed to them, and nothing else of A's.
      ...of('j', ['A']),
    ],
    administrator: [
      ...office(['A', 'B', 'C', 'D', 'S'], ['1', '2', '3']),
      ...papers('here'),
      ...of('q', ['A', 'B', 'C', 'D']),
    ],
    'safeguarding-lead': [
      ...of('n', ['safe', 'appr', 'sA']),
      ...of('p', ['A']),
      ...['g', 'u', 'v'].flatMap((kind) => of(kind, ['A'])),
      ...of('o', ['here']),
    ],
    approver: [
      ...of('n', ['appr', 'safe', 'hand', 'sA', 'sS', 'admin']),
      ...of('p', ['A', 'S']),
      ...of('g', ['A', 'S']),
    ],
    organiser: of('n', ['organ']),
    'level-1': of('n', ['A']),
  }
  return words[who]
}
