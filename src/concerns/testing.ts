import { testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import type { Page } from '../access/pages.ts'
import { aParent, stand, type Parent } from '../spaces/testing.ts'
import { seal } from '../vault/door.ts'
import { subscribers } from './jobs.ts'
import { notes } from '../shares/notes.ts'
import { concernPages } from './routes.ts'

export type Person = Awaited<ReturnType<TestHouse['person']>>
export type Scene = {
  readonly house: TestHouse
  readonly lead: Person
  readonly approver: Person
  readonly coordinator: Person
  readonly council: Person
  readonly supporter: Person
  readonly ama: Parent
}

/** A programme with everybody whom a concern touches: Robin stands beside Ama; Lee hears; Uma agrees or doesn't. */
export const laid = async (more: readonly Page[] = []): Promise<Scene> => {
  const house = await testHouse([...concernPages([notes]), ...more])
  const ama = await aParent(house, 'Ama Invented')
  const supporter = await house.person(['supporter'], { name: 'Robin Beside' })
  await stand(house, supporter, ama.party)
  return {
    house,
    ama,
    supporter,
    lead: await house.person(['safeguarding-lead'], { name: 'Lee Hearer' }),
    approver: await house.person(['approver'], { name: 'Uma Elsewhere' }),
    coordinator: await house.person(['coordinator', 'administrator'], { name: 'Cam Office' }),
    council: await house.person(['social-worker'], { name: 'Sol Council' }),
  }
}

/** What the supporter types, well filled in. */
export const worry = (party: string) => ({
  party,
  about: '',
  words: 'He waits outside her door at night. Canary-of-the-concern.',
  atRisk: ['parent', 'child'],
  told: 'more-dangerous',
  whyNot: 'He reads her telephone.',
})
export const raised = async ({ supporter, ama }: Scene): Promise<string> => {
  const { location } = await supporter.browser.post('/raise', worry(ama.party))
  return location.split('/').at(-1)?.split('?')[0] ?? ''
}

/** A note in somebody's space, as its writer writes it. */
export const noteBy = (
  house: TestHouse,
  writer: Person,
  party: string,
  { body, day }: { body: string; day: `${number}-${number}-${number}` },
): Promise<string> =>
  house.as(writer.token, async (tx) => {
    const { row, sealed } = await seal(tx, { table: 'notes', owner: party, texts: { body } })
    const note = { id: row, programme_id: house.programme, party_id: party, written_by: writer.id, day }
    await tx
      .insertInto('notes')
      .values({ ...note, body: sealed.body })
      .execute()
    return row
  })

/** Ama's notes exist, and Robin may read and write in them. */
export const openedTo = async ({ house, ama, supporter }: Scene): Promise<void> => {
  const programme_id = house.programme
  await house.ground
    .insertInto('spaces')
    .values({ programme_id, party_id: ama.party, opened_on: '2026-11-01' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await house.ground
    .insertInto('grants')
    .values({
      programme_id,
      person_id: supporter.id,
      function: 'reads',
      thing: 'space',
      thing_id: ama.party,
      purpose: 'beside-me',
      ends_at: new Date('2099-01-01'),
    })
    .execute()
}

export const day = (name: string, value: string): Record<string, string> => ({
  [`${name}-day`]: value.slice(8, 10),
  [`${name}-month`]: value.slice(5, 7),
  [`${name}-year`]: value.slice(0, 4),
})

/** The worker's turn; answers what went into the outbox since, as kind and reader. */
export const worked = async ({ house }: Scene): Promise<string[]> => {
  await house.ground.deleteFrom('outbox').execute()
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  const rows = await house.ground
    .selectFrom('outbox')
    .innerJoin('persons', 'persons.id', 'outbox.to_person')
    .select(['outbox.kind', 'persons.name'])
    .orderBy('persons.name')
    .execute()
  return rows.map(({ kind, name }) => `${kind} ${name}`)
}
