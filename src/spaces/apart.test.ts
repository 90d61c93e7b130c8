import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type Read, type TestHouse } from '../access/testing.ts'
import { addChild, addParty, joinParty, setParentOf } from '../families/actions.ts'
import { pages as families } from '../families/routes.ts'
import { makeFamily, partyOf } from '../families/testing.ts'
import { pages } from './routes.ts'
import { isParty, lets, stand, writes, yes, type Parent } from './testing.ts'

/**
 * Three parents, two families: Ama has a child with Ben and one with Col. Each has a supporter, notes, readers and answers
 * of their own. Everything that one of them can open, press or get wrong is looked through for the other two.
 */
let house: TestHouse
type Side = {
  parent: Parent
  beside: Awaited<ReturnType<TestHouse['person']>>
  words: readonly string[]
  note: string
}
let sides: Record<'ama' | 'ben' | 'col', Side>
let family: string

const side = async (name: string, party: string): Promise<Side> => {
  const account = await house.person(['parent'], { name: `${name} Zqparent` })
  await isParty(house, account, party)
  const parent = { ...account, party }
  const beside = await house.person(['supporter'], { name: `Besidezq${name} Walker` })
  await stand(house, beside, party)
  await writes(parent, `canary-${name}-one`)
  await lets(parent, beside, { earlier: 'yes' })
  await beside.browser.post(`/with/${party}/first`, { police: 'perhaps' })
  await beside.browser.post(`/with/${party}/new`, { body: `canary-${name}-two` })
  await beside.browser.post(`/with/${party}/new`, { body: `canary-${name}-draft`, keep: 'draft' })
  const { id: note } = await house.ground
    .selectFrom('notes')
    .select('id')
    .where('party_id', '=', party)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return {
    parent,
    beside,
    words: [`canary-${name}`, `Besidezq${name}`, `${name} Zqparent`, party, note, beside.id],
    note,
  }
}

beforeAll(async () => {
  house = await testHouse([...families.list, ...pages])
  const nadia = await house.person(['coordinator'])
  const one = await makeFamily(house, nadia, [{ name: 'Ama Zqparent' }, { name: 'Ben Zqparent' }])
  const two = await makeFamily(house, nadia, [{ name: 'Col Zqparent' }])
  family = one.family
  const [ama = '', ben = ''] = one.parties
  await house.as(nadia.token, async (tx) => {
    const place = { relation: 'mother', parentalResponsibility: 'yes', livesWith: 'yes', label: '' } as const
    await joinParty(tx, nadia.actor, two.family, ama, place)
    await setParentOf(tx, nadia.actor, ama, two.child, { relation: 'mother', parentalResponsibility: 'yes' })
    await addChild(tx, nadia.actor, two.family, { name: 'Tiny Invented', bornOn: '2026-01-02', dueOn: null })
    await addParty(tx, nadia.actor, two.family, partyOf({ name: 'Nobody Else' }))
  })
  sides = {
    ama: await side('Ama', ama),
    ben: await side('Ben', ben),
    col: await side('Col', two.parties[0] ?? ''),
  }
})
afterAll(() => house.close())

const own = (party: string, { beside, note }: Side): string[] => [
  '/notes',
  '/promise',
  ...[
    '',
    '?before=ffffffff-ffff-7fff-bfff-ffffffffffff',
    `?taken=${note}`,
    '/new',
    '/first',
    '/print',
    '/delete',
    '/readers',
    `/readers/${beside.id}`,
    `/written/${note}`,
  ].map((path) => `/notes/${party}${path}`),
  ...['', '/new', '/first', '/yes', '/promise', `/written/${note}`].map((path) => `/with/${party}${path}`),
]
const posts = (party: string, { beside, note }: Side): [string, Record<string, string>][] => [
  [`/notes/${party}/new`, { body: 'x' }],
  [`/notes/${party}/first`, { police: 'yes' }],
  [`/notes/${party}/delete`, { sure: 'yes' }],
  [`/notes/${party}/readers/${beside.id}`, yes],
  [`/notes/${party}/readers/${note}/stop`, {}],
  [`/notes/${party}/written/${note}`, { body: 'x', version: '1' }],
  [`/notes/${party}/written/${note}/back`, {}],
  [`/notes/${party}/written/${note}/again`, {}],
  [`/with/${party}/new`, { body: 'x' }],
  [`/with/${party}/first`, { police: 'yes' }],
  [`/with/${party}/yes`, { ...yes, person: beside.id, saidYes: 'yes', readBack: 'yes' }],
  [`/with/${party}/promise`, { promise: 'think' }],
  [`/with/${party}/silence`, {}],
  [`/with/${party}/written/${note}`, { body: 'x', version: '1' }],
]
const findsNothing = (read: Read, others: readonly Side[], at: string): void => {
  for (const { words } of others)
    for (const word of words) {
      // An address that they typed themselves may stand in its own page.
      const plain = (text: string) => text.replaceAll(at, '').replaceAll(encodeURIComponent(at), '')
      const said = `${plain(read.html)} ${plain(read.location)}`
      expect(said.includes(word) ? `${at} tells ${word}` : '').toBe('')
    }
}

test('each parent, and who stands beside them, finds on every page of their own nothing of the other two', async () => {
  for (const [name, mine] of Object.entries(sides)) {
    const others = Object.entries(sides).flatMap(([key, one]) => (key === name ? [] : [one]))
    let found = ''
    for (const { browser } of [mine.parent, mine.beside])
      for (const path of own(mine.parent.party, mine)) {
        const read = await browser.get(path)
        findsNothing(read, others, path)
        found += read.text
      }
    // The same search finds what it should: the pages are not empty by mistake.
    for (const word of [`canary-${mine.words[0]?.slice(7)}-one`, 'Besidezq']) expect(found).toContain(word)
  }
})

test('to one parent the other’s pages, forms and names are as if there were nobody: the same bytes for both', async () => {
  const nobody = crypto.randomUUID()
  const bare = (read: Read, party: string): string =>
    `${read.status} ${read.location} ${read.html
      .replaceAll(party, 'X')
      // Keys and tokens of forms, another text each time.
      .replaceAll(/value="(?:[0-9a-f-]{36}|[\w-]{86})"/g, '')
      .replaceAll(encodeURIComponent(party), 'X')}`
  for (const [name, mine] of Object.entries(sides))
    for (const [key, theirs] of Object.entries(sides)) {
      if (key === name) continue
      for (const { browser } of [mine.parent, mine.beside]) {
        for (const path of own(theirs.parent.party, theirs).filter((one) =>
          one.includes(theirs.parent.party),
        )) {
          const [there, not] = [
            await browser.get(path),
            await browser.get(path.replace(theirs.parent.party, nobody)),
          ]
          expect(there.status).toBe(404)
          expect(bare(there, theirs.parent.party)).toBe(bare(not, nobody))
          findsNothing(there, [theirs], path)
        }
        for (const [path, fields] of posts(theirs.parent.party, theirs)) {
          const [there, not] = [
            await browser.post(path, fields),
            await browser.post(path.replace(theirs.parent.party, nobody), fields),
          ]
          expect(`${there.status} ${path}`).toBe(`404 ${path}`)
          expect(bare(there, theirs.parent.party)).toBe(bare(not, nobody))
        }
      }
    }
  // Nothing moved by it.
  for (const { parent, words } of Object.values(sides))
    expect((await parent.browser.get(`/notes/${parent.party}`)).text).toContain(`${words[0]}-one`)
})

test('one parent can’t name the other, or who stands beside them, in a form of their own', async () => {
  const { ama, ben } = sides
  for (const person of [ben.parent.id, ben.beside.id]) {
    expect((await lets(ama.parent, { id: person })).status).toBe(404)
    const said = await ama.beside.browser.post(`/with/${ama.parent.party}/yes`, {
      ...yes,
      person,
      saidYes: 'yes',
      readBack: 'yes',
    })
    expect(said.status).toBe(422)
    expect(said.text).toContain('This is no longer so')
    expect(said.text).not.toContain('Besidezqben')
  }
  const moved = await ama.parent.browser.post(`/notes/${ama.parent.party}/written/${ben.note}/back`)
  expect(moved.status).toBe(404)
})

test('in the database each of the six reads their own rows and no other, and counts no others', async () => {
  const tables = ['notes', 'spaces', 'promise_answers', 'grants'] as const
  for (const [name, mine] of Object.entries(sides)) {
    const others = Object.entries(sides).flatMap(([key, one]) => (key === name ? [] : [one.parent.party]))
    for (const { token } of [mine.parent, mine.beside]) {
      const rows = await house.as(token, async (tx) => {
        const all: unknown[] = []
        for (const table of tables) all.push(...(await tx.selectFrom(table).selectAll().execute()))
        return JSON.stringify(all)
      })
      for (const party of others) expect(rows).not.toContain(party)
      expect(rows).toContain(mine.parent.party)
    }
  }
})

test('a coordinator’s page of the family is the same whoever writes, reads or was answered', async () => {
  const nadia = await house.person(['coordinator'])
  const page = await nadia.browser.get(`/families/${family}`)
  for (const { words } of Object.values(sides)) {
    expect(page.html).not.toContain(words[0])
    expect(page.html).not.toContain(words[1])
  }
})
