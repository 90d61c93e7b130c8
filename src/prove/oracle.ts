import type { Actor, Role } from '../access/model.ts'
import { mustRise, type Act, type Reach, type Rule } from '../access/policy.ts'
import type { Facts } from './facts.ts'
import type { Person } from './generated.ts'

/** One row, as far as deciding needs it. */
export type Thing = {
  readonly id: string
  readonly programme: string
  readonly families: readonly string[]
  readonly parties: readonly string[]
  /** Of a family: whose grants lead to it. Closed parties in it close it to nobody. */
  readonly through: readonly string[]
  readonly gss: string | null
  readonly person: string | null
  /** Of a note: when it was written and in which state. */
  readonly note?: { readonly at: string; readonly draft: boolean; readonly back: boolean }
}
export type Rules = Readonly<Record<Act, Rule>>
/** A way to a table's rows: any of these acts opens it. */
export type Way = {
  readonly table: string
  readonly verb: 'read' | 'change'
  readonly acts: readonly Act[]
  /** `space`: nobody of a council, whatever else they hold. */
  readonly inner?: 'space'
  /** A colleague's own record is not theirs to see at work, whatever their function reaches. */
  readonly notOwnAtWork?: true
}

const office: readonly Role[] = ['coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver']
const councils: readonly Role[] = ['social-worker', 'chair']

/** Who asks, by the rows alone. Null when their session is over. */
export const actorIn = (facts: Facts, { id, programme }: Person): Actor | null => {
  const level = facts.levels[id]
  if (level === undefined) return null
  const mine = facts.roles.filter(({ person }) => person === id)
  return {
    programme,
    person: id,
    session: null,
    level: level === 2 ? 2 : 1,
    name: '',
    roles: mine.map(({ role }) => role),
    gss: mine.find(({ role }) => councils.includes(role))?.gss ?? null,
    language: 'en',
    today: '2026-11-18',
    now: new Date('2026-11-18T10:00:00Z'),
  }
}

/** Written from docs/words and the product's rules, and from nothing in db/migrations. */
export const sightOf = (facts: Facts, actor: Actor) => {
  const { person, roles } = actor
  const closedOnly = roles.includes('handler') && !roles.includes('coordinator')
  const closed = new Set(
    facts.families
      .filter(
        ({ id, handler }) =>
          (handler !== null && handler !== person) ||
          facts.hidden.some((one) => one.person === person && one.family === id) ||
          (closedOnly && handler !== person),
      )
      .map(({ id }) => id),
  )
  const handled = new Set(
    facts.families
      .filter(({ handler }) => closedOnly && handler === person)
      .flatMap(({ parties }) => parties),
  )
  const closedParties = new Set(
    facts.families
      .filter(({ id }) => closed.has(id))
      .flatMap(({ parties }) => parties)
      .filter((party) => !handled.has(party)),
  )
  const granted = (held: string) => facts.grants.filter((one) => one.person === person && one.held === held)
  const is = granted('is')
    .filter(({ first }) => first)
    .map(({ party }) => party)
  const supports = granted('supports').map(({ party }) => party)
  const atWork = roles.some((role) => office.includes(role))
  const reads = new Map<string, string>()
  for (const { party, from } of granted('reads')) {
    const earliest = from ?? ''
    const before = reads.get(party)
    if (before === undefined || earliest < before) reads.set(party, earliest)
  }
  return {
    closed,
    closedParties,
    is,
    supports,
    reads,
    atWork,
    ofCouncil: roles.some((role) => councils.includes(role)),
  }
}
type Sight = ReturnType<typeof sightOf>

const covers = (actor: Actor, sight: Sight, way: Way, reach: Reach, thing: Thing): boolean => {
  if (thing.programme !== actor.programme) return false
  const note = thing.note
  switch (reach) {
    case 'programme':
      return (
        !thing.families.some((family) => sight.closed.has(family)) &&
        !thing.parties.some((party) => sight.closedParties.has(party))
      )
    case 'authority':
      return thing.gss === actor.gss
    case 'own':
      if (note !== undefined)
        return (
          thing.parties.some((party) => sight.is.includes(party)) &&
          (!note.draft || thing.person === actor.person)
        )
      return (
        thing.person === actor.person ||
        (thing.through.some((party) => sight.is.includes(party)) && (way.inner === 'space' || !sight.atWork))
      )
    case 'beside':
      if (note !== undefined)
        return thing.parties.some((party) => {
          const from = sight.reads.get(party)
          if (from === undefined || note.at < from) return false
          return thing.person === actor.person || (!note.draft && !note.back)
        })
      // Whoever may not read the notes does not learn that there are any.
      return thing.through.some((party) =>
        way.inner === 'space' ? sight.reads.has(party) : sight.supports.includes(party),
      )
  }
}

/** What policy.ts says: may this actor do one of the way's acts with this thing? `roles` beside a parent's or a supporter's grant. */
export const decides = (
  rules: Rules,
  actor: Actor | null,
  sight: Sight | null,
  way: Way,
  thing: Thing,
): boolean => {
  if (actor === null || sight === null) return false
  if (way.inner === 'space' && sight.ofCouncil) return false
  if (way.notOwnAtWork === true && sight.atWork && thing.parties.some((party) => sight.is.includes(party)))
    return false
  return way.acts.some((act) => {
    const rule = rules[act]
    if (rule === 'anyone' || mustRise(actor, act)) return false
    // A grant is what a parent or a supporter holds; the function alone opens nothing, and the grant ends with it.
    const held: Role[] = [...actor.roles, 'parent', 'supporter']
    return held.some((role) => {
      const reach = rule[role]
      if (reach === undefined) return false
      const byGrant = !actor.roles.includes(role)
      return (!byGrant || reach !== 'programme') && covers(actor, sight, way, reach, thing)
    })
  })
}
