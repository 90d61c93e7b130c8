import { afterNames } from './after-rows.ts'
import type { Relation } from './expectations.ts'
import type { Ids } from './families.ts'
import type { Principal } from './principals.ts'
import type { World } from './world.ts'

/** Ids and names that anybody may know: a council's code, the name of a setting, a link's secret that opens nothing. */
export const isOpen = (parameter: string): boolean => /^gss$|(Name|Token)$/.test(parameter)
/** What belongs to the programme and not to a family, although a sealed family may stand behind it. */
export const ofProgramme: readonly string[] = [
  'supporter',
  'away',
  'conflict',
  'list',
  'duty',
  'weights',
  'whatIf',
  'simulation',
  'hello',
  'service',
  'announced',
  'booked',
  'invoice',
  'newsletter',
  'topic',
  'subscriber',
  'suppression',
  'intake',
  'issue',
  'handing',
  'slot',
  'speaker',
  'document',
  'series',
  ...afterNames,
  'ticketKind',
  'gathering',
  'date',
]

type Things = 'own' | 'same-family' | 'same-organisation' | 'other-organisation'
/** Which parent's record stands to whom in which way. */
const around: Readonly<Record<Principal, Readonly<Record<Things, keyof World['parties']>>>> = (() => {
  const [near, other, there] = [
    { own: 'a', 'same-family': 'b', 'same-organisation': 'c', 'other-organisation': 'x' },
    { own: 'b', 'same-family': 'a', 'same-organisation': 'c', 'other-organisation': 'x' },
    { own: 'x', 'same-family': 'y', 'same-organisation': 'z', 'other-organisation': 'a' },
  ] as const
  return {
    anonymous: near,
    'parent-a': near,
    'parent-b': other,
    'parent-of-another-family': {
      own: 'c',
      'same-family': 'd',
      'same-organisation': 'a',
      'other-organisation': 'x',
    },
    'supporter-with-a-grant': near,
    'supporter-without': near,
    'supporter-whose-grant-ended': near,
    coordinator: near,
    'coordinator-elsewhere': there,
    'council-officer': near,
    administrator: near,
    'safeguarding-lead': near,
    approver: near,
    organiser: near,
    'level-1': near,
  }
})()

const sessions = (world: World, who: Principal): string | undefined =>
  ({
    anonymous: undefined,
    'parent-a': world.parties.a.parent.session,
    'parent-b': world.parties.b.parent.session,
    'parent-of-another-family': world.parties.c.parent.session,
    'supporter-with-a-grant': world.parties.a.supporter.session,
    'supporter-without': world.supporterWithout.session,
    'supporter-whose-grant-ended': world.supporterEnded.session,
    coordinator: world.staff.coordinator.session,
    'coordinator-elsewhere': world.staff.elsewhere.session,
    'council-officer': world.staff.council.session,
    administrator: world.staff.administrator.session,
    'safeguarding-lead': world.staff.lead.session,
    approver: world.staff.approver.session,
    organiser: world.staff.organiser.session,
    'level-1': world.parties.a.parent.session,
  })[who]

/** Whom a member of staff may see in the list of people, in that organisation. */
const colleague = (world: World, who: keyof World['parties']): string => world.parties[who].supporter.person

/** What stands in the places of a route's parameters, by their names; what is not named here is unknown to everybody. */
export const targetOf = (world: World, who: Principal, relation: Relation): Ids => {
  if (relation === 'unknown')
    return { gss: 'E10000003', keyName: 'nothing', kindName: 'nothing', linkToken: 'unknown' }
  if (relation === 'closed')
    return {
      ...world.settings.here,
      ...world.parties.sealed.ids,
      ...world.concerns.sealed,
      person: crypto.randomUUID(),
      linkToken: 'unknown',
    }
  const thing = relation === 'expired' || relation === 'revoked' ? 'own' : relation
  const name = around[who][thing]
  const elsewhere = ['x', 'y', 'z'].includes(name)
  const session = thing === 'own' ? sessions(world, who) : world.parties[name].parent.session
  return {
    ...(elsewhere ? world.settings.elsewhere : world.settings.here),
    ...(elsewhere ? world.registers.elsewhere : world.registers.here),
    ...(elsewhere ? world.concerns.x : world.concerns.a),
    ...world.parties[name].ids,
    ...(who === 'supporter-without' && thing === 'own' ? world.supporterWithout.ids : {}),
    person: colleague(world, name),
    // A supporter's own note stands behind their own page.
    written: world.parties[name].ids[who.startsWith('supporter') ? 'beside' : 'words'] ?? '',
    reader: world.parties[name].ids['reading'] ?? '',
    // What somebody puts together is theirs alone.
    ...(who.startsWith('supporter') ? { making: world.parties[name].ids['makingBeside'] ?? '' } : {}),
    stepName: 'sent',
    linkToken: 'unknown',
    ...(session === undefined ? {} : { session }),
  }
}

/** What a name in a path can be, so that there is such a page; what is not named here names nothing. */
export const nameFor = (path: string, name: string): string | undefined =>
  ({
    keyName: path.startsWith('/settings') ? 'front-door' : 'outOfHours',
    phaseName: 'before',
    kindName: path.startsWith('/plan') ? 'action' : 'agreement',
    letterName: 'minutes',
    questionName: 'why',
  })[name]

/** The path with the target's ids in it. */
export const pathTo = (path: string, ids: Ids): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'keyName'
      ? (nameFor(path, name) ?? '')
      : (ids[name] ?? nameFor(path, name) ?? crypto.randomUUID()),
  )

export const parametersOf = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')

/** A form that would say something to almost any page, about the target. */
export const bodyFor = (ids: Ids): Record<string, string> => ({
  ...ids,
  version: '1',
  letterVersion: '1',
  name: 'Zed Invented',
  called: 'Zed',
  reference: 'INV-1',
  label: 'parent',
  relation: 'parent',
  says: 'yes',
  answer: 'yes',
  how: 'phone',
  way: 'phone',
  state: 'spoken',
  reason: 'asked',
  needs: 'A step-free room',
  kind: 'initial',
  right: 'yes',
  decision: 'join',
  same: 'new',
  supporter: ids['supporter'] ?? '',
  cover: ids['supporter'] ?? '',
  otherParty: ids['party'] ?? '',
  join: ids['family'] ?? '',
  changeWhy: 'finished',
  endWhy: 'finished',
  role: 'coordinator',
  ...Object.fromEntries(
    [
      'metOn',
      'coverFrom',
      'coverUntil',
      'day',
      'toldOn',
      'saidOn',
      'sentOn',
      'answeredOn',
      'from',
      'until',
    ].flatMap((field) => [
      [`${field}-day`, '18'],
      [`${field}-month`, '11'],
      [`${field}-year`, '2026'],
    ]),
  ),
  metHow: 'phone',
  about: 'programme',
  wants: 'none',
})
