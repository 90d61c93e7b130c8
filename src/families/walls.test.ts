import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import {
  joinParty,
  recordTelling,
  setNeeds,
  setSafeContact,
  addSafetyNote,
  setParentOf,
  addChild,
} from './actions.ts'
import { pages } from './routes.ts'
import { makeFamily, partyOf } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const coordinator = () => house.person(['coordinator'])
const typedParty = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  name,
  relation: 'father',
  parentalResponsibility: 'yes',
  livesWith: 'no',
  language: 'English',
  ...more,
})
const outsideHandler = async () => {
  const handler = await house.person(['handler'])
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  return handler
}

test('when a father has the name of one of our own people, the family is gone for the coordinator and nothing says why', async () => {
  const [by, handler] = [await coordinator(), await outsideHandler()]
  await house.person(['supporter'], { name: 'Idris Vaughan-Lowe' })
  const { family, child, parties } = await makeFamily(house, by, [{ name: 'Nia Pugh' }], {
    reference: 'OWN-1',
  })
  await makeFamily(house, by, [{ name: 'Somebody Plain' }], { reference: 'OWN-2' })
  const sealing = await by.browser.post(`/families/${family}/people/new`, typedParty('idris  vaughan lowe'))
  const plain = await by.browser.post(
    `/families/${(await makeFamily(house, by, [], { reference: 'OWN-3' })).family}/people/new`,
    typedParty('Quite Ordinary'),
  )
  expect([sealing.status, sealing.location]).toEqual([plain.status, plain.location])
  const list = await by.browser.get(sealing.location)
  expect(list.status).toBe(200)
  expect(list.text).not.toContain('OWN-1')
  expect(list.text).toContain('2 in this list')
  const [party = ''] = parties
  for (const path of [
    `/families/${family}`,
    `/families/${family}/change`,
    `/families/${family}/people/new`,
    `/families/${family}/people/${party}`,
    `/families/${family}/children/${child}`,
    `/families/${family}/hide`,
  ])
    expect((await by.browser.get(path)).status).toBe(404)
  for (const words of ['OWN-1', 'Vaughan', 'Nia Pugh', 'Small'])
    expect((await by.browser.get(`/families?q=${words}`)).text).not.toContain('OWN-1')
  expect((await by.browser.get('/families?as=csv')).html).not.toContain('OWN-1')
  expect((await by.browser.post(`/families/${family}/people/new`, typedParty('x'))).status).toBe(404)
  expect((await by.browser.post(`/families/${family}/close`)).status).toBe(404)
  const seen = await house.as(by.token, async (tx) => [
    ...(await tx.selectFrom('family_parties').select('party_id').where('family_id', '=', family).execute()),
    ...(await tx.selectFrom('parties').select('id').where('id', '=', party).execute()),
    ...(await tx.selectFrom('children').select('id').where('id', '=', child).execute()),
  ])
  expect(seen).toEqual([])
  const theirs = await handler.browser.get(`/families/${family}`)
  expect(theirs.text).toContain('OWN-1')
  expect(theirs.text).toContain('idris vaughan lowe')
  expect((await handler.browser.get('/families?q=OWN-1')).text).toContain('1 in this list')
})

test('the outside handler sees the families that they handle and no other, and can do the work in them', async () => {
  const [by, handler] = [await coordinator(), await outsideHandler()]
  await house.person(['supporter'], { name: 'Gethin Oakes' })
  const sealed = await makeFamily(house, by, [{ name: 'Gethin Oakes' }], { reference: 'HANDLED-1' })
  const open = await makeFamily(house, by, [{ name: 'Plain Stranger' }], { reference: 'OPEN-1' })
  const list = await handler.browser.get('/families')
  expect(list.text).toContain('HANDLED-1')
  expect(list.text).not.toContain('OPEN-1')
  expect((await handler.browser.get('/families?q=OPEN-1')).text).toContain('Nothing was found')
  for (const path of [`/families/${open.family}`, `/families/${open.family}/people/${open.parties[0]}`])
    expect((await handler.browser.get(path)).status).toBe(404)
  expect((await handler.browser.post(`/families/${open.family}/people/new`, typedParty('x'))).status).toBe(
    404,
  )
  const seen = await house.as(handler.token, (tx) =>
    tx.selectFrom('parties').select('name').where('name', 'in', ['Plain Stranger', 'Gethin Oakes']).execute(),
  )
  expect(seen).toEqual([{ name: 'Gethin Oakes' }])
  expect(
    (await handler.browser.post(`/families/${sealed.family}/people/new`, typedParty('New Here'))).status,
  ).toBe(303)
  await handler.browser.post(`/families/${sealed.family}/children/new`, { name: 'Second Child' })
  const page = await handler.browser.get(`/families/${sealed.family}`)
  expect(page.text).toContain('New Here')
  expect(page.text).toContain('Second Child')
  const own = { gss: 'E09000007', reference: 'HANDLED-2', name: '' }
  expect((await handler.browser.post('/families/new', own)).status).toBe(303)
  expect((await handler.browser.get('/families?q=HANDLED-2')).text).toContain('1 in this list')
  expect((await by.browser.get('/families?q=HANDLED-2')).text).toContain('Nothing was found')
})

test('a parent who becomes a supporter takes their own family out of everybody’s sight', async () => {
  const by = await coordinator()
  const handler = await outsideHandler()
  const { family } = await makeFamily(house, by, [{ name: 'Sunniva Hart' }], { reference: 'LATER-1' })
  expect((await by.browser.get(`/families/${family}`)).status).toBe(200)
  await house.person(['parent'], { name: 'Sunniva Hart' })
  expect((await by.browser.get(`/families/${family}`)).status).toBe(200)
  await house.person(['supporter'], { name: 'Sunniva HART' })
  expect((await by.browser.get(`/families/${family}`)).status).toBe(404)
  expect((await handler.browser.get(`/families/${family}`)).status).toBe(200)
})

test('what was sealed before anybody was named goes to the outside handler as soon as there is one, and to the next', async () => {
  const programme = await house.otherProgramme()
  const by = await house.person(['coordinator'], { programme })
  await house.person(['supporter'], { programme, name: 'Early Bird' })
  const { family } = await makeFamily(house, by, [{ name: 'Early Bird' }])
  for (let n = 0; n < 2; n += 1) {
    const handler = await house.person(['handler'], { programme })
    expect((await handler.browser.get(`/families/${family}`)).status).toBe(404)
    const outside = { outside_handler: handler.id }
    await house.ground.updateTable('programmes').set(outside).where('id', '=', programme).execute()
    expect((await handler.browser.get(`/families/${family}`)).status).toBe(200)
  }
})

test('an administrator names the outside handler; nobody can name themselves or a coordinator, past the page either', async () => {
  const programme = await house.otherProgramme()
  const administrator = await house.person(['administrator', 'coordinator'], { programme })
  const handler = await house.person(['handler'], { programme, name: 'Olwen Outside' })
  const both = await house.person(['handler', 'coordinator'], { programme, name: 'Both At Once' })
  const page = await administrator.browser.get('/settings/outside')
  expect(page.text).toContain('Olwen Outside')
  expect(page.text).not.toContain('Both At Once')
  const path = '/settings/outside'
  expect((await administrator.browser.post(path, { person: both.id })).text).toContain(
    'Choose somebody who handles',
  )
  expect((await administrator.browser.post(path, { person: handler.id })).location).toBe(path)
  expect((await both.browser.post(path, { person: handler.id })).status).toBe(404)
  for (const [who, named] of [
    [both, both],
    [both, handler],
    [administrator, administrator],
    [administrator, both],
  ] as const) {
    await house.ground
      .updateTable('programmes')
      .set({ outside_handler: null })
      .where('id', '=', programme)
      .execute()
    const past = house.as(who.token, (tx) =>
      tx.updateTable('programmes').set({ outside_handler: named.id }).where('id', '=', programme).execute(),
    )
    await expect(past).rejects.toThrow('not an outside handler')
  }
})

test('a name that is put right into one of our own people’s seals the family too', async () => {
  const by = await coordinator()
  await outsideHandler()
  await house.person(['coordinator'], { name: 'Perpetua Quill' })
  const { family, parties } = await makeFamily(house, by, [{ name: 'Perpetua Quil' }], { reference: 'OWN-9' })
  const changed = await by.browser.post(`/families/${family}/people/${parties[0]}/change`, {
    ...typedParty('Perpetua Quill'),
    version: '1',
  })
  expect([changed.status, changed.location]).toEqual([303, '/families?saved=yes'])
  expect((await by.browser.get(`/families/${family}`)).status).toBe(404)
})

test('typing a sealed family’s reference, or a sealed parent’s name, is answered like any other', async () => {
  const [by, handler] = [await coordinator(), await outsideHandler()]
  await house.person(['supporter'], { name: 'Oriel Nash' })
  const { family } = await makeFamily(house, by, [{ name: 'Oriel Nash' }], { reference: 'SEALED-5' })
  expect((await by.browser.get(`/families/${family}`)).status).toBe(404)
  const again = await by.browser.post('/families/new', { gss: 'E09000007', reference: 'SEALED-5', name: '' })
  expect([again.status, again.location]).toEqual([303, '/families?saved=yes'])
  expect((await by.browser.get('/families?q=SEALED-5')).text).toContain('Nothing was found')
  expect((await handler.browser.get('/families?q=SEALED-5')).text).toContain('2 in this list')
  const here = await makeFamily(house, by, [])
  const alike = await by.browser.get(`/families/${here.family}/people/join?q=Oriel+Nash`)
  expect(alike.text).toContain('Nobody whom you can see')
  const added = await by.browser.post(`/families/${here.family}/people/new`, typedParty('Oriol Nash'))
  expect(added.status).toBe(303)
})

test('a coordinator is asked about a name that sounds alike, and can join the two instead', async () => {
  const by = await coordinator()
  const first = await makeFamily(house, by, [{ name: 'Siân Catherine Hughes' }], { reference: 'ALIKE-1' })
  const second = await makeFamily(house, by, [], { reference: 'ALIKE-2' })
  const path = `/families/${second.family}/people/new`
  const asked = await by.browser.post(path, typedParty('Sian Hughs', { relation: 'mother' }))
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Could this be somebody who is with us?')
  expect(asked.text).toContain('Siân Catherine Hughes in ALIKE-1')
  expect(asked.html).toMatch(/value="Sian Hughs"/)
  const typed = typedParty('Sian Hughs', { relation: 'mother', parentOf: second.child })
  await by.browser.post(path, { ...typed, same: first.parties[0] ?? '' })
  const page = await by.browser.get(`/families/${second.family}/people/${first.parties[0]}`)
  expect(page.text).toContain('Siân Catherine Hughes')
  expect(page.text).toContain('Also in ALIKE-1')
  expect((await by.browser.post(path, { ...typed, same: 'new' })).status).toBe(303)
})

test('names that sound alike meet, others do not, and no council account or supporter can ask', async () => {
  const meet = async (a: string, b: string) =>
    (await sql<{ yes: boolean }>`select app.sounds(${a}) = app.sounds(${b}) as yes`.execute(house.ground))
      .rows[0]?.yes
  for (const [a, b] of [
    ['Siân Hughes', 'sean hughs'],
    ['Catherine Moss', 'Katharine Anne Moss'],
    ['Mohammed Ali', 'Muhammad Aly'],
    ['Stephen Phillips', 'Steven Filips'],
    ['Lloyd, Gwen', 'Gwen Loyd'],
    ['Bethan McKay', 'Bethan Mackay'],
  ] as const)
    expect(`${a}/${b} ${await meet(a, b)}`).toBe(`${a}/${b} true`)
  for (const [a, b] of [
    ['Kelly Moss', 'Kelly Marsh'],
    ['Tom Field', 'Tim Bold'],
    ['Amy Price', 'Emily Bryce'],
  ] as const)
    expect(`${a}/${b} ${await meet(a, b)}`).toBe(`${a}/${b} false`)
  const by = await coordinator()
  await makeFamily(house, by, [{ name: 'Found By Sound' }])
  const asked = async (token: string) =>
    house.as(token, (tx) => sql`select * from app.sounding_parties('Found By Sownd')`.execute(tx))
  expect((await asked(by.token)).rows).toHaveLength(1)
  for (const role of ['social-worker', 'chair', 'supporter', 'parent', 'administrator'] as const)
    expect((await asked((await house.person([role])).token)).rows).toEqual([])
})

test('what somebody hid from themselves is gone for them alone; the same day they undo it, later only an administrator', async () => {
  const [by, colleague] = [await coordinator(), await coordinator()]
  const administrator = await house.person(['administrator'])
  const { family, parties } = await makeFamily(house, by, [{ name: 'Next Door' }], { reference: 'HIDE-1' })
  expect((await by.browser.post(`/families/${family}/hide`)).location).toBe('/families?saved=yes')
  expect((await by.browser.get(`/families/${family}/people/${parties[0]}`)).status).toBe(404)
  expect((await by.browser.get('/families?q=HIDE-1')).text).toContain('Nothing was found')
  expect((await colleague.browser.get('/families?q=HIDE-1')).text).toContain('1 in this list')
  const again = await by.browser.post('/families/new', { gss: 'E09000007', reference: 'HIDE-1', name: '' })
  expect(again.text).toContain('You asked not to see the family with this reference')
  const mine = await by.browser.get('/families/hidden')
  expect(mine.text).toContain(by.actor.name)
  expect(mine.text).not.toContain('HIDE-1')
  expect((await colleague.browser.get('/families/hidden')).text).toContain('No family is hidden')
  const undo = `/families/hidden/${by.actor.person}/${family}`
  expect((await colleague.browser.post(undo)).status).toBe(404)
  expect((await by.browser.post(undo)).status).toBe(303)
  expect((await by.browser.get(`/families/${family}`)).status).toBe(200)
  await by.browser.post(`/families/${family}/hide`)
  await house.ground
    .updateTable('hidden')
    .set({ at: sql`now() - interval '2 days'` })
    .where('family_id', '=', family)
    .execute()
  expect((await by.browser.get('/families/hidden')).text).toContain('Ask an administrator')
  expect((await by.browser.post(undo)).status).toBe(404)
  expect((await administrator.browser.get('/families/hidden')).text).not.toContain('HIDE-1')
  expect((await administrator.browser.post(undo)).status).toBe(303)
  expect((await by.browser.get(`/families/${family}`)).status).toBe(200)
})

test('that they know a family only a coordinator says, and the database lets nobody put another in its place', async () => {
  const by = await coordinator()
  const { family } = await makeFamily(house, by, [{ name: 'Over The Road' }], { reference: 'HIDE-2' })
  const says = (who: { id: string; token: string }) =>
    house.as(who.token, (tx) =>
      tx
        .insertInto('hidden')
        .values({ programme_id: house.programme, person_id: who.id, family_id: family })
        .execute(),
    )
  for (const role of ['supporter', 'parent', 'administrator', 'handler'] as const)
    await expect(house.person([role]).then(says)).rejects.toThrow('row-level security')
  expect((await by.browser.post(`/families/${family}/hide`)).status).toBe(303)
  for (const change of [sql`family_id = uuidv7()`, sql`at = now()`])
    await expect(house.as(by.token, (tx) => sql`update hidden set ${change}`.execute(tx))).rejects.toThrow(
      'permission denied',
    )
})

const tables = [
  'families',
  'children',
  'family_children',
  'parties',
  'access_needs',
  'family_parties',
  'parent_of',
  'tellings',
  'safe_contacts',
  'safety_notes',
  'sealed',
  'strategy_discussions',
  'conferences',
  'conference_children',
  'conference_changes',
  'decisions',
  'core_groups',
  'clocks',
  'letters',
  'lists',
  'list_entries',
  'list_mappings',
  'notices',
] as const

test('of three parents in two families with one child in common, each and their supporter read nothing of the others in any table', async () => {
  const by = await coordinator()
  const one = await makeFamily(
    house,
    by,
    [{ name: 'Parent A Canary' }, { name: 'Parent B Canary', relation: 'father' }],
    { reference: 'FAM-ONE' },
  )
  const two = await makeFamily(house, by, [{ name: 'Parent C Canary' }], {
    reference: 'FAM-TWO',
    child: 'Half Sibling',
  })
  const [a = '', b = ''] = one.parties
  const [c = ''] = two.parties
  await house.as(by.token, async (tx) => {
    await joinParty(tx, by.actor, two.family, b, {
      ...partyOf({ relation: 'father' }),
      parentOf: [two.child],
    })
    for (const [party, family] of [
      [a, one.family],
      [b, one.family],
      [b, two.family],
      [c, two.family],
    ] as const) {
      await recordTelling(tx, by.actor, party, family, { toldOn: '2026-11-16', toldBy: `Teller of ${party}` })
      await setNeeds(tx, by.actor, party, { needs: `Needs of ${party}`, version: 0 })
      await setSafeContact(tx, by.actor, party, {
        safe: true,
        way: 'phone',
        telephone: '07700 900123',
        email: null,
        hoursFrom: '10:00',
        hoursUntil: '12:00',
        weekdaysOnly: true,
        voicemail: false,
        language: 'en',
        words: `Words of ${party}`,
      })
      await addSafetyNote(tx, by.actor, party, {
        kind: 'bail',
        otherParty: a === party ? b : a,
        fromDay: '2026-11-01',
        untilDay: null,
      })
    }
    for (const { family, child } of [one, two]) {
      const conference = await tx
        .insertInto('conferences')
        .values({
          programme_id: house.programme,
          family_id: family,
          gss: 'E09000007',
          kind: 'initial',
          day: '2026-12-01',
          told_us_on: '2026-11-16',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('conference_children')
        .values({
          programme_id: house.programme,
          family_id: family,
          conference_id: conference.id,
          child_id: child,
        })
        .execute()
      await tx
        .insertInto('decisions')
        .values({
          conference_id: conference.id,
          programme_id: house.programme,
          family_id: family,
          plan: true,
          on_day: '2026-11-18',
          said_by: 'Chair',
        })
        .execute()
      await tx
        .insertInto('strategy_discussions')
        .values({
          programme_id: house.programme,
          family_id: family,
          day: '2026-11-10',
          initiated_section47: true,
        })
        .execute()
    }
  })
  const everything = async (token: string) =>
    house.as(token, async (tx) => {
      const found: string[] = []
      for (const table of tables) {
        const { rows } = await sql`select * from ${sql.table(table)}`.execute(tx)
        found.push(...rows.map((row) => `${table} ${JSON.stringify(row)}`))
      }
      return found
    })
  const of = { a: [a, 'Parent A'], b: [b, 'Parent B'], c: [c, 'Parent C'] } as const
  const others = {
    a: [...of.b, ...of.c, 'FAM-TWO', 'Half Sibling'],
    b: [...of.a, ...of.c],
    c: [...of.a, ...of.b, 'FAM-ONE'],
  } as const
  for (const who of ['a', 'b', 'c'] as const)
    for (const held of ['is', 'supports'] as const) {
      const person = await house.person([held === 'is' ? 'parent' : 'supporter'])
      await house.ground
        .insertInto('grants')
        .values({
          programme_id: house.programme,
          person_id: person.id,
          function: held,
          thing: 'party',
          thing_id: of[who][0],
        })
        .execute()
      const rows = await everything(person.token)
      expect(rows.filter((row) => row.startsWith('parties '))).toHaveLength(1)
      expect(rows.filter((row) => row.startsWith('safe_contacts ')).length).toBeGreaterThan(0)
      for (const canary of others[who]) expect(rows.filter((row) => row.includes(canary))).toEqual([])
      for (const table of ['tellings', 'safety_notes', 'decisions', 'sealed', 'strategy_discussions'])
        expect(rows.filter((row) => row.startsWith(`${table} `))).toEqual([])
      await house.ground
        .updateTable('grants')
        .set({ until_at: new Date() })
        .where('person_id', '=', person.id)
        .execute()
      expect(await everything(person.token)).toEqual([])
    }
})

test('a child added to one family is not seen by a parent of it who is not that child’s', async () => {
  const by = await coordinator()
  const { family, parties } = await makeFamily(house, by, [{ name: 'Only Of One' }])
  const [party = ''] = parties
  const other = await house.as(by.token, async (tx) => {
    const added = await addChild(tx, by.actor, family, {
      name: 'Not Theirs',
      bornOn: null,
      dueOn: '2027-02-01',
    })
    return 'child' in added ? added.child : ''
  })
  const parent = await house.person(['parent'])
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: parent.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  const names = () =>
    house.as(parent.token, (tx) => tx.selectFrom('children').select('name').orderBy('name').execute())
  expect(await names()).toEqual([{ name: 'Small Invented' }])
  await house.as(by.token, (tx) =>
    setParentOf(tx, by.actor, party, other, { relation: 'mother', parentalResponsibility: 'yes' }),
  )
  expect(await names()).toEqual([{ name: 'Not Theirs' }, { name: 'Small Invented' }])
})

test('a coordinator can open nobody’s way to a parent of another programme', async () => {
  const by = await coordinator()
  const there = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  const foreign = await house.ground
    .insertInto('parties')
    .values({ programme_id: there.actor.programme, name: 'Far Away', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const opened = house.as(by.token, (tx) =>
    sql`insert into grants (programme_id, person_id, function, thing, thing_id)
      values (${house.programme}, ${supporter.id}, 'supports', 'party', ${foreign.id})`.execute(tx),
  )
  await expect(opened).rejects.toThrow('row-level security')
})
