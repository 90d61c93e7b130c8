import type { Actor } from '../../access/model.ts'
import type { Day } from '../../calendar/model.ts'
import { addChild, addParty, recordTelling } from '../../families/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { childrenOf } from '../family-facts.ts'
import type { Stored } from './stored.ts'
import type { EntryFault } from './model.ts'
import { storedWords } from './words-stored.ts'

type Faulty = { readonly faults: readonly EntryFault[] }

/** Children whom we don't hold yet come in; answers the ids in the draft's order. */
export const childrenFor = async (
  tx: Tx,
  actor: Actor,
  family: string,
  { draft }: Stored,
): Promise<string[] | Faulty> => {
  const held = draft.children.length === 0 ? [] : await childrenOf(tx, family)
  const ids: string[] = []
  for (const { name, bornOn, dueOn } of draft.children) {
    const known = held.find(
      (child) =>
        child.name.toLowerCase() === name.toLowerCase() && child.bornOn === bornOn && child.dueOn === dueOn,
    )
    if (known === undefined) {
      const added = await addChild(tx, actor, family, { name, bornOn, dueOn })
      if ('faults' in added) return added
      ids.push(added.child)
    } else ids.push(known.id)
  }
  return ids
}

/**
 * Who is to be added there: named parents of a full list whom we don't hold, then as many without a name as the
 * council counts more than that. A family of which nobody counted the parents has one, so that somebody asks.
 */
const missingFrom = (
  { draft }: Stored,
  held: readonly { name: string }[],
  children: readonly string[],
  language: Language,
) => {
  const t = say(storedWords, language)
  const isHeld = (name: string) => held.some((party) => party.name.toLowerCase() === name.toLowerCase())
  const named = draft.parents
    .filter(({ name }) => !isHeld(name))
    .map(({ name, relation, of }) => ({
      name,
      relation,
      label: '',
      parentOf: of.flatMap((at) => children[at] ?? []),
    }))
  const there = held.length + named.length
  const unnamed = Array.from({ length: Math.max(0, (draft.parentCount ?? 1) - there) }, (_, at) => ({
    name: '',
    relation: 'not-known' as const,
    label: t.parent(there + at + 1),
    parentOf: [],
  }))
  return [...named, ...unnamed]
}

/** Parents whom we don't hold yet come in. Answers everybody there, or what is wrong. */
export const addParents = async (
  tx: Tx,
  actor: Actor,
  family: string,
  entry: Stored,
  children: readonly string[],
  language: Language,
): Promise<readonly string[] | Faulty> => {
  const held = await tx
    .selectFrom('family_parties as f')
    .innerJoin('parties as p', 'p.id', 'f.party_id')
    .select(['p.id', 'p.name'])
    .where('f.family_id', '=', family)
    .execute()
  const all = held.map(({ id }) => id)
  for (const missing of missingFrom(entry, held, children, language)) {
    const added = await addParty(tx, actor, family, {
      ...missing,
      called: '',
      parentalResponsibility: 'not-known',
      livesWith: 'not-known',
      language: 'en',
      interpreter: false,
      gender: null,
    })
    if ('faults' in added) return added
    all.push(added.party)
  }
  return all
}

export const tellAll = async (
  tx: Tx,
  actor: Actor,
  family: string,
  parties: readonly string[],
  toldOn: Day | null,
  language: Language,
): Promise<Faulty | null> => {
  if (toldOn === null) return null
  const telling = { toldOn, toldBy: say(storedWords, language).theList }
  for (const party of parties) {
    const done = await recordTelling(tx, actor, party, family, telling)
    if ('faults' in done) return done
  }
  return null
}
