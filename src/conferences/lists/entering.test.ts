import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { confirmColumns, startEntering, takeIn } from './actions.ts'
import { bytesOf, countsOf, dump, fullList, now, workLists } from './testing.ts'

let house: TestHouse
let who: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse([], now)
  who = await house.person(['coordinator'])
})
afterAll(() => house.close())

const bring = async (text: string, gss = 'E09000007'): Promise<string> => {
  const taken = await house.as(who.token, (tx) => takeIn(tx, who.actor, { gss, bytes: bytesOf(text) }))
  if (!('list' in taken)) throw new Error(JSON.stringify(taken))
  await workLists(house, now)
  return taken.list
}
const enter = async (list: string): Promise<void> => {
  await house.as(who.token, (tx) => confirmColumns(tx, who.actor, list))
  expect(await house.as(who.token, (tx) => startEntering(tx, who.actor, list))).toEqual({ list })
  await workLists(house, now)
}
const stands = (gss = 'E09000007') =>
  house.ground
    .selectFrom('conferences as c')
    .innerJoin('families as f', 'f.id', 'c.family_id')
    .select(['f.reference', 'c.kind', 'c.day', 'c.starts_at', 'c.place', 'c.parents', 'c.state', 'c.id'])
    .where('c.gss', '=', gss)
    .orderBy('f.reference')
    .orderBy('c.day')
    .execute()

const heads =
  'Case ref,Child,DOB,Ethnicity,Conference type,Conference date,Time,Venue,Number of parents,Allegation'

test('rows of one conference become one; the parents we know only by number; what is not our business leaves no trace', async () => {
  const list = await bring(
    `${heads}\nAB-1,Robin Invented,04/05/2019,Canary White,ICPC,14/01/2027,10:00,Invented House,2,canary of harm\nAB-1,Jo Invented,06/07/2021,Canary White,ICPC,14/01/2027,10:00,Invented House,2,canary of harm\nAB-2,Sam Invented,06/07/2021,Canary Black,Review,15/01/2027,2pm,Invented House,1,canary of harm`,
  )
  expect(await countsOf(house, list)).toEqual({ new: 2 })
  await enter(list)
  expect(await countsOf(house, list)).toEqual({ entered: 2 })
  expect(await stands()).toMatchObject([
    {
      reference: 'AB-1',
      kind: 'initial',
      day: '2027-01-14',
      starts_at: '10:00',
      place: 'Invented House',
      parents: 2,
    },
    { reference: 'AB-2', kind: 'review', day: '2027-01-15', starts_at: '14:00', parents: 1 },
  ])
  const labels = await house.ground.selectFrom('family_parties').select('label').orderBy('label').execute()
  expect(labels.map(({ label }) => label)).toEqual(['Parent 1', 'Parent 1', 'Parent 2'])
  const whole = await dump(house)
  for (const canary of ['anary', 'Robin', 'Invented,', 'Jo Invented', '2019-05-04', '04/05/2019'])
    expect(whole).not.toContain(canary)
})

test('the same file again changes nothing; the same content in another file is unchanged', async () => {
  const text = `Case ref,Conference type,Conference date\nAC-1,ICPC,14/01/2027\nAC-2,RCPC,15/01/2027`
  const list = await bring(text)
  await enter(list)
  const before = await stands()
  expect(await bring(text)).toBe(list)
  expect(await countsOf(house, await bring(text.replace('Case ref', 'case  REF')))).toMatchObject({
    unchanged: 2,
  })
  expect(await stands()).toEqual(before)
})

test('a moved conference says what moved; one that is gone is a question and stays', async () => {
  const list = await bring(
    `Case ref,Type,Date,Time\nAD-1,ICPC,14/01/2027,10:00\nAD-2,ICPC,15/01/2027,11:00`,
    'E08000003',
  )
  await enter(list)
  const next = await bring(`Case ref,Type,Date,Time\nAD-1,ICPC,21/01/2027,10:00`, 'E08000003')
  expect(await countsOf(house, next)).toEqual({ changed: 1, gone: 1 })
  const entries = await house.ground
    .selectFrom('list_entries')
    .selectAll()
    .where('list_id', '=', next)
    .execute()
  expect(entries.find(({ verdict }) => verdict === 'changed')?.draft).toMatchObject({
    changes: [{ field: 'day', before: '2027-01-14', after: '2027-01-21' }],
  })
  await enter(next)
  expect((await stands('E08000003')).map(({ day, state }) => `${day} ${state}`)).toEqual([
    '2027-01-21 booked',
    '2027-01-15 booked',
  ])
})

test('a full list with names is refused until agreement and assessment are recorded, and read then', async () => {
  await fullList(house, 'W06000015', false)
  const text = `Cyfeirnod teulu;Enw plentyn;Dyddiad geni;Math o gynhadledd;Dyddiad y gynhadledd;Mam;Tad\nCY-1;Siân Dychmygol;01/02/2020;Cychwynnol;14 Ionawr 2027;Non Dychmygol;\nCY-1;Huw Dychmygol;01/02/2022;Cychwynnol;14 Ionawr 2027;Non Dychmygol;Ifan Dychmygol`
  const file = { gss: 'W06000015', bytes: bytesOf(text) }
  expect(await house.as(who.token, (tx) => takeIn(tx, who.actor, file))).toEqual({
    faults: [{ field: 'file', code: 'names-wait' }],
  })
  for (const kind of ['agreement', 'assessment'] as const)
    await house.ground
      .insertInto('assurances')
      .values({
        programme_id: house.programme,
        kind,
        made_on: '2026-01-05',
        by_whom: 'A. Invented',
        review_on: '2126-01-05',
        recorded_on: '2026-01-05',
        recorded_by: who.id,
      })
      .execute()
  const list = await bring(text, 'W06000015')
  await enter(list)
  expect(await countsOf(house, list)).toEqual({ entered: 1 })
  const parents = await house.ground
    .selectFrom('parent_of as po')
    .innerJoin('parties as p', 'p.id', 'po.party_id')
    .innerJoin('children as c', 'c.id', 'po.child_id')
    .select(['p.name as parent', 'c.name as child', 'po.relation'])
    .orderBy('p.name')
    .orderBy('c.name')
    .execute()
  expect(parents).toEqual([
    { parent: 'Ifan Dychmygol', child: 'Huw Dychmygol', relation: 'father' },
    { parent: 'Non Dychmygol', child: 'Huw Dychmygol', relation: 'mother' },
    { parent: 'Non Dychmygol', child: 'Siân Dychmygol', relation: 'mother' },
  ])
})

const partiesOf = async (reference: string) =>
  (
    await house.ground
      .selectFrom('family_parties as p')
      .innerJoin('families as f', 'f.id', 'p.family_id')
      .leftJoin('tellings as t', 't.party_id', 'p.party_id')
      .select(['p.label', 't.told_on'])
      .where('f.reference', '=', reference)
      .orderBy('p.label')
      .execute()
  ).map(({ label, told_on }) => `${label} ${told_on}`)

test('a parent whom the council counts later is added, and told only when the list says so', async () => {
  const head = 'Case ref,Type,Date,Parents,Parents told'
  await enter(await bring(`${head}\nAE-1,ICPC,14/01/2027,1,`))
  expect(await partiesOf('AE-1')).toEqual(['Parent 1 null'])
  const next = await bring(`${head}\nAE-1,ICPC,14/01/2027,2,17/11/2026`)
  await enter(next)
  expect(await partiesOf('AE-1')).toEqual(['Parent 1 2026-11-17', 'Parent 2 2026-11-17'])
  const later = await bring(`${head}\nAE-1,ICPC,14/01/2027,1,17/11/2026`)
  expect(await countsOf(house, later)).toMatchObject({ unchanged: 1 })
})

test('a conference that the database refuses waits whole, and the others of its list enter', async () => {
  await sql`create function refuse_one() returns trigger language plpgsql as $$
    begin if new.place = 'Broken Place' then raise 'refused'; end if; return new; end $$`.execute(
    house.ground,
  )
  await sql`create trigger refuse_one before insert on conferences for each row execute function refuse_one()`.execute(
    house.ground,
  )
  const list = await bring(
    `Case ref,Type,Date,Venue\nAF-1,ICPC,14/01/2027,Broken Place\nAF-2,ICPC,14/01/2027,Sound Place`,
  )
  await enter(list)
  expect(await countsOf(house, list)).toMatchObject({ entered: 1, 'put-right': 1 })
  expect(
    (await stands()).filter(({ reference }) => reference.startsWith('AF')).map(({ reference }) => reference),
  ).toEqual(['AF-2'])
  const families = await house.ground
    .selectFrom('families')
    .select('reference')
    .where('reference', 'like', 'AF%')
    .execute()
  expect(families).toEqual([{ reference: 'AF-2' }])
})

test('names under “Parents” leave no trace, neither a column of them nor one among the numbers', async () => {
  const heads = 'Case ref,Type,Date,Parents'
  const all = await bring(
    `${heads}\nAG-1,ICPC,14/01/2027,Canaryname One\nAG-2,ICPC,14/01/2027,Canaryname Two`,
  )
  expect(await countsOf(house, all)).toMatchObject({ new: 2 })
  const one = await bring(
    `${heads}\nAG-3,ICPC,14/01/2027,2\nAG-4,ICPC,14/01/2027,Canaryname Three\nAG-5,ICPC,14/01/2027,1`,
  )
  expect(await countsOf(house, one)).toMatchObject({ new: 2, 'put-right': 1 })
  expect(await dump(house)).not.toContain('Canaryname')
})
