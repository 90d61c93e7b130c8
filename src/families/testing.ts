import type { TestHouse } from '../access/testing.ts'
import { addChild, addFamily, addParty, setParentOf } from './actions.ts'
import type { PartyDraft } from './model.ts'

/** A party's draft with what a test doesn't care about filled in. */
export const partyOf = (draft: Partial<PartyDraft> = {}): PartyDraft => ({
  name: '',
  called: '',
  relation: 'mother',
  parentalResponsibility: 'yes',
  livesWith: 'yes',
  label: '',
  language: 'en',
  interpreter: false,
  gender: null,
  ...draft,
})

type Person = Awaited<ReturnType<TestHouse['person']>>
const sure = (done: object, key: string): string => {
  const id: unknown = Reflect.get(done, key)
  if (typeof id !== 'string') throw new Error(`refused: ${JSON.stringify(done)}`)
  return id
}
let count = 0

/** A family with one child and these people, made as a coordinator makes it. */
export const makeFamily = async (
  house: TestHouse,
  by: Person,
  people: readonly Partial<PartyDraft>[],
  more: { reference?: string; name?: string; child?: string } = {},
): Promise<{ family: string; child: string; parties: string[]; reference: string }> => {
  count += 1
  const reference = more.reference ?? `REF-${count}`
  return house.as(by.token, async (tx) => {
    const draft = { gss: 'E09000007', reference, name: more.name ?? '' }
    const family = sure(await addFamily(tx, by.actor, draft), 'family')
    const kid = { name: more.child ?? 'Small Invented', bornOn: '2021-05-06', dueOn: null } as const
    const child = sure(await addChild(tx, by.actor, family, kid), 'child')
    const parties: string[] = []
    for (const person of people) {
      const party = sure(await addParty(tx, by.actor, family, partyOf(person)), 'party')
      await setParentOf(tx, by.actor, party, child, { relation: 'parent', parentalResponsibility: 'yes' })
      parties.push(party)
    }
    return { family, child, parties, reference }
  })
}
