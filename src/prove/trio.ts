import { layFamily } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId, type Account } from './laying.ts'
import { layParty, type Party } from './parties.ts'
import { layConcern, layKeepers, layPromise, laySpace, layWays } from './walls.ts'

export const parents = ['p', 'q', 'r'] as const
export type Parent = (typeof parents)[number]
export type Trio = {
  readonly programme: string
  readonly parties: Readonly<Partial<Record<Parent, Party>>>
  /** Of families and of everybody: what somebody would try who knows every id. */
  readonly ids: Readonly<Record<string, readonly string[]>>
}
const many = 40
const day = '2026-11-02'

/** Words that only one of them, or who stands beside them, may read. */
export const wordsOf = (name: Parent): string[] => [
  ...Array.from({ length: many }, (_, n) => canary(`w${n}`, name.toUpperCase())),
  ...['p', 'r', 'n', 's', 'k', 'e', 'w', 'v', 'd', 'b', 'g', 'u', 't', 'a'].map((kind) =>
    canary(kind, name.toUpperCase()),
  ),
]

const layWords = async (ground: Ground, { family, ids, parent }: Party, name: Parent): Promise<void> => {
  const q = { programme_id: family.programme, party_id: ids['party'] }
  for (const [n, words] of wordsOf(name).slice(0, many).entries()) {
    if (n % 4 === 0)
      await lay(ground, 'safe_contacts', {
        ...q,
        safe: true,
        way: 'text',
        telephone: words,
        words,
        set_on: day,
      })
    else if (n % 4 === 1) await lay(ground, 'party_circles', { ...q, kind: 'school', what: words })
    else await lay(ground, 'notes', { ...q, written_by: parent.person, day, body: words })
  }
}

/** P and Q are parents of one child, Q and R of another; `only` lays one of them, and the rest of the world as it was. */
export const layTrio = async (ground: Ground, only?: Parent): Promise<Trio> => {
  const programme = await layId(ground, 'programmes', {
    name: 'Trio (invented)',
    independence: 'parent-led',
    telephone: '0300 000 0000',
  })
  for (const gss of ['E09000007', 'W06000015'])
    await lay(ground, 'programme_authorities', { programme_id: programme, gss, from_day: '2020-01-01' })
  const keepers = await layKeepers(ground, programme, 'T')
  const first = await layFamily(ground, programme, 'E09000007', 'T1')
  const second = await layFamily(ground, programme, 'E09000007', 'T2')
  const parties: Partial<Record<Parent, Party>> = {}
  const ids: Record<string, string[]> = {}
  for (const name of parents.filter((one) => only === undefined || one === only)) {
    const tag = name.toUpperCase()
    const party = await layParty(ground, name === 'r' ? second : first, tag)
    const space = await laySpace(ground, party, await layPromise(ground, programme))
    const whole = {
      ...party,
      ids: { ...party.ids, ...space, ...(await layWays(ground, programme, party.parent, tag)) },
    }
    parties[name] = {
      ...whole,
      ids: { ...whole.ids, ...(await layConcern(ground, whole, keepers, keepers.lead)) },
    }
    await layWords(ground, whole, name)
    if (name !== 'q') continue
    const q = { programme_id: programme, party_id: party.ids['party'] }
    await lay(ground, 'family_parties', {
      ...q,
      family_id: second.ids['family'],
      relation: 'parent',
      label: canary('p', tag),
    })
    await lay(ground, 'parent_of', { ...q, child_id: second.ids['child'], relation: 'parent' })
  }
  for (const one of [first.ids, second.ids, ...Object.values(parties).map((party) => party.ids)])
    for (const [key, value] of Object.entries(one)) ids[key] = [...new Set([...(ids[key] ?? []), value])]
  return { programme, parties, ids }
}

/** Who comes for one of them: the parent, and the supporter beside them. */
export const comers = (
  { parties }: Trio,
  name: Parent,
): Record<'parent' | 'supporter', Account> | undefined => {
  const party = parties[name]
  return party === undefined ? undefined : { parent: party.parent, supporter: party.supporter }
}
