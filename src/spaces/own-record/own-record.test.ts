import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as families } from '../../families/routes.ts'
import { makeFamily } from '../../families/testing.ts'
import { pages as people } from '../../people/routes.ts'
import { pages } from '../routes.ts'
import { isParty, lets, stand, writes } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...families.list, ...people, ...pages])
})
afterAll(() => house.close())

const outsideHandler = async () => {
  const handler = await house.person(['handler'], { name: 'Grace Outside' })
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  return handler
}
const handlerOf = async (family: string) =>
  (
    await house.ground
      .selectFrom('families')
      .select('handler')
      .where('id', '=', family)
      .executeTakeFirstOrThrow()
  ).handler
const readOf = (token: string, tables: readonly string[]) =>
  house.as(token, async (tx) => {
    const texts: string[] = []
    for (const table of tables)
      texts.push(JSON.stringify((await sql<object>`select * from ${sql.table(table)}`.execute(tx)).rows))
    return texts.join('\n')
  })

test('a colleague whose account is a parent’s own goes to the outside handler, whatever the parent is called', async () => {
  const [handler, nadia] = [await outsideHandler(), await house.person(['coordinator'])]
  const robin = await house.person(['supporter', 'parent'], { name: 'Robin At Work' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'Rowena Maiden-Name' }], {
    reference: 'OWN-81',
  })
  const [party = ''] = parties
  expect((await nadia.browser.get(`/families/${family}`)).status).toBe(200)
  await isParty(house, robin, party)
  expect(await handlerOf(family)).toBe(handler.id)
  for (const path of [`/families/${family}`, `/families/${family}/people/${party}/silence`])
    expect((await nadia.browser.get(path)).status).toBe(404)
  expect(
    (await nadia.browser.post(`/families/${family}/people/${party}/silence`, { recognised: 'called-back' }))
      .status,
  ).toBe(404)
  expect((await handler.browser.get(`/families/${family}`)).status).toBe(200)
  // They read their own notes, as the parent they are.
  const parent = { ...robin, party }
  expect(await writes(parent, 'my own words')).toContain('my own words')
})

test('a parent who is given a function here takes their record out of sight at that moment', async () => {
  const [handler, nadia] = [await outsideHandler(), await house.person(['coordinator'])]
  const sally = await house.person(['parent'], { name: 'Sally Joins' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'S. Different' }], {
    reference: 'OWN-82',
  })
  await isParty(house, sally, parties[0] ?? '')
  expect(await handlerOf(family)).toBeNull()
  await house.ground
    .insertInto('roles')
    .values({ programme_id: house.programme, person_id: sally.id, role: 'supporter' })
    .execute()
  expect(await handlerOf(family)).toBe(handler.id)
})

test('a coordinator who is a parent here does not reach their own record by their colleagues’ pages, only their notes', async () => {
  const [nadia] = [await house.person(['coordinator']), await outsideHandler()]
  const both = await house.person(['coordinator', 'parent'], { name: 'Carys Both' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'Someone Called Otherwise' }], {
    reference: 'OWN-83',
  })
  const [party = ''] = parties
  await house.ground
    .insertInto('wishes')
    .values({ programme_id: house.programme, party_id: party, ranked: ['gender'] })
    .execute()
  await isParty(house, both, party)
  const parent = { ...both, party }
  expect(await writes(parent, 'mine, not my colleagues’')).toContain('mine, not my colleagues’')
  for (const path of [
    `/families/${family}`,
    `/families/${family}/people/${party}`,
    `/families/${family}/people/${party}/silence`,
  ])
    expect((await both.browser.get(path)).status).toBe(404)
  expect((await both.browser.get('/families')).text).not.toContain('OWN-83')
  const tables = [
    'parties',
    'families',
    'family_parties',
    'children',
    'parent_of',
    'safe_contacts',
    'access_needs',
    'wishes',
    'supports',
    'covers',
    'offers',
    'proposals',
    'choices',
  ]
  const text = await readOf(both.token, tables)
  expect(text).not.toContain(party)
  expect(text).not.toContain(family)
  // The same tables show a parent who is not a colleague their own: the reading is not empty by mistake.
  const plain = await house.person(['parent'], { name: 'Plain Parent' })
  const other = await makeFamily(house, nadia, [{ name: 'Plain Parent' }], { reference: 'OWN-84' })
  await house.ground
    .insertInto('wishes')
    .values({ programme_id: house.programme, party_id: other.parties[0] ?? '', ranked: ['gender'] })
    .execute()
  await isParty(house, plain, other.parties[0] ?? '')
  const theirs = await readOf(plain.token, ['parties', 'wishes'])
  expect(theirs.split('\n').every((line) => line.includes(other.parties[0] ?? '-'))).toBe(true)
})

test('no colleague reads a note, who may read, what was promised, how many there are, or a line in the trail about it', async () => {
  const [handler, nadia, sam] = [
    await outsideHandler(),
    await house.person(['coordinator']),
    await house.person(['administrator']),
  ]
  const robin = await house.person(['supporter', 'parent'], { name: 'Tegan Colleague' })
  const { parties } = await makeFamily(house, nadia, [{ name: 'T. Otherwise' }], { reference: 'OWN-85' })
  const [party = ''] = parties
  await isParty(house, robin, party)
  const beside = await house.person(['supporter'], { name: 'Bea Beside' })
  await stand(house, beside, party)
  const parent = { ...robin, party }
  await writes(parent, 'nobody’s but mine')
  await lets(parent, beside)
  const lead = await house.person(['safeguarding-lead', 'approver', 'parent-lead'])
  const council = await house.person(['social-worker'])
  for (const { token } of [handler, nadia, sam, lead, council, await house.person(['supporter'])]) {
    expect(await readOf(token, ['notes', 'spaces', 'promise_answers', 'namesakes'])).toBe('[]\n[]\n[]\n[]')
    const counted = await house.as(token, async (tx) => ({
      reads: await tx.selectFrom('grants').select('id').where('function', '=', 'reads').execute(),
      readers: (await sql`select * from app.readers_of(${party})`.execute(tx)).rows,
      beside: (await sql`select * from app.beside_party(${party})`.execute(tx)).rows,
      writers: (await sql`select * from app.writers_of(${party})`.execute(tx)).rows,
      kept: (await sql`select * from app.kept_of_mine(${party})`.execute(tx)).rows,
      closed: (await sql<{ done: boolean }>`select app.close_notes(${party}) as done`.execute(tx)).rows[0]
        ?.done,
    }))
    expect(counted).toEqual({ reads: [], readers: [], beside: [], writers: [], kept: [], closed: false })
  }
  const trail = await house.as(sam.token, (tx) => tx.selectFrom('audit').select(['act', 'things']).execute())
  expect(trail.filter(({ act }) => /^(note|space|reading|promise)\./.test(act))).toEqual([])
  expect(trail.filter(({ act, things }) => act === 'text.opened' && things.includes(party))).toEqual([])
  expect((await sam.browser.get('/trail')).text).not.toContain('note.')
})

test('the outside handler gives back a family that bears a colleague’s name by chance, and it stays given back', async () => {
  const [handler, nadia] = [await outsideHandler(), await house.person(['coordinator'])]
  const gwen = await house.person(['supporter'], { name: 'Gwen Hughes-Chance' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'gwen hughes chance' }], {
    reference: 'SAME-1',
  })
  const at = `/families/${family}/not-ours`
  expect((await nadia.browser.get(`/families/${family}`)).status).toBe(404)
  expect((await handler.browser.get(`/families/${family}`)).text).toContain('This is not our colleague')
  for (const who of [nadia, gwen, await house.person(['handler']), await house.person(['administrator'])]) {
    expect((await who.browser.get(at)).status).toBe(404)
    expect((await who.browser.post(at, { sure: 'yes' })).status).toBe(404)
    const { rows } = await house.as(who.token, (tx) =>
      sql<{ fault: string }>`select app.not_our_colleague(${family}) as fault`.execute(tx),
    )
    expect(rows).toEqual([{ fault: 'unknown' }])
  }
  expect((await handler.browser.post(at)).status).toBe(422)
  expect((await handler.browser.post(at, { sure: 'yes' })).location).toBe('/families?saved=yes')
  expect((await nadia.browser.get(`/families/${family}`)).status).toBe(200)
  const said = house.ground.selectFrom('audit').select('person_id').where('act', '=', 'family.not-ours')
  expect(await said.execute()).toEqual([{ person_id: handler.id }])
  // Written once more, the name seals nothing; another colleague of that name does.
  await house.ground
    .updateTable('parties')
    .set({ name: 'Gwen Hughes Chance' })
    .where('id', '=', parties[0] ?? '')
    .execute()
  expect((await nadia.browser.get(`/families/${family}`)).status).toBe(200)
  await house.person(['supporter'], { name: 'Gwen Hughes Chance' })
  expect((await nadia.browser.get(`/families/${family}`)).status).toBe(404)
})

test('a colleague beyond doubt is not given back, nor a family whose reference another has by now', async () => {
  const [handler, nadia] = [await outsideHandler(), await house.person(['coordinator'])]
  const robin = await house.person(['supporter', 'parent'], { name: 'Rhian Certain' })
  const sure = await makeFamily(house, nadia, [{ name: 'Rhian Otherwise' }], { reference: 'SAME-2' })
  await isParty(house, robin, sure.parties[0] ?? '')
  const refused = await handler.browser.post(`/families/${sure.family}/not-ours`, { sure: 'yes' })
  expect([refused.status, refused.text.includes('It stays with you')]).toEqual([422, true])
  expect((await nadia.browser.get(`/families/${sure.family}`)).status).toBe(404)
  await house.person(['supporter'], { name: 'Dilys Twice' })
  const first = await makeFamily(house, nadia, [{ name: 'Dilys Twice' }], { reference: 'SAME-3' })
  await makeFamily(house, nadia, [], { reference: 'SAME-3' }).catch(() => undefined)
  const taken = await handler.browser.post(`/families/${first.family}/not-ours`, { sure: 'yes' })
  expect([taken.status, taken.text.includes('Another family has this reference')]).toEqual([422, true])
})

test('the outside handler connects the account that a colleague has, and nobody else does; a record has one account', async () => {
  const [handler, nadia] = [await outsideHandler(), await house.person(['coordinator'])]
  const lowri = await house.person(['supporter'], { name: 'Lowri Connects', email: 'lowri@example.org' })
  await house.person(['social-worker'], { email: 'officer@example.org' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'Lowri Connects' }], {
    reference: 'CON-1',
  })
  const [party = ''] = parties
  const at = `/families/${family}/people/${party}/own`
  for (const who of [nadia, lowri, await house.person(['handler']), await house.person(['administrator'])]) {
    expect((await who.browser.get(at)).status).toBe(404)
    expect((await who.browser.post(at, { email: 'lowri@example.org' })).status).toBe(404)
    const { rows } = await house.as(who.token, (tx) =>
      sql<{ done: boolean }>`select app.connect_colleague(${party}, 'lowri@example.org') as done`.execute(tx),
    )
    expect(rows).toEqual([{ done: false }])
  }
  expect((await handler.browser.get(`/families/${family}`)).html).toContain(at)
  for (const email of ['nobody@example.org', 'officer@example.org'])
    expect((await handler.browser.post(at, { email })).status).toBe(422)
  expect((await handler.browser.post(at, { email: 'Lowri@Example.org' })).location).toBe(`${at}?done`)
  expect((await handler.browser.post(at, { email: 'lowri@example.org' })).status).toBe(422)
  expect(await writes({ ...lowri, party }, 'as the parent I am')).toContain('as the parent I am')
})
