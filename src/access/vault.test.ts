import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { testHouse, type TestHouse } from './testing.ts'
import { erase, open, prints, Refused, seal, VaultDown } from '../vault/door.ts'
import { doneAnswer } from '../vault/model.ts'
import { ask } from '../vault/call.ts'

let house: TestHouse
type Parent = { id: string; token: string; party: string }
let ama: Parent
let ben: Parent

const parent = async (name: string): Promise<Parent> => {
  const person = await house.person(['parent'], { name })
  const programme_id = house.programme
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ programme_id, name, created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('grants')
    .values({ programme_id, person_id: person.id, function: 'is', thing: 'party', thing_id: party })
    .execute()
  await house.ground
    .insertInto('spaces')
    .values({ programme_id, party_id: party, opened_on: '2026-11-01' })
    .execute()
  return { id: person.id, token: person.token, party }
}

const write = ({ id, token, party }: Parent, body: string): Promise<string> =>
  house.as(token, async (tx) => {
    const { row, sealed } = await seal(tx, { table: 'notes', owner: party, texts: { body } })
    await tx
      .insertInto('notes')
      .values({
        id: row,
        programme_id: house.programme,
        party_id: party,
        written_by: id,
        body: sealed.body,
        day: '2026-11-18',
      })
      .execute()
    return row
  })

const read = (token: string, row: string): Promise<string | null> =>
  house.as(token, async (tx) =>
    (await open(tx, [{ table: 'notes', columns: ['body'], rows: [row] }])).of('notes', 'body', row),
  )

beforeAll(async () => {
  house = await testHouse([])
  ama = await parent('Ama Invented')
  ben = await parent('Ben Invented')
})
afterAll(() => house.close())

test('a parent reads what she wrote, and it stands in who looked; the database holds no word of it', async () => {
  const row = await write(ama, 'Mae hi’n oer — I was afraid to ask')
  expect(await read(ama.token, row)).toBe('Mae hi’n oer — I was afraid to ask')
  const { body } = await house.ground
    .selectFrom('notes')
    .select('body')
    .where('id', '=', row)
    .executeTakeFirstOrThrow()
  expect(body?.length).toBe(49 + 256)
  expect(body?.includes('afraid')).toBe(false)
  const looked = await house.ground
    .selectFrom('audit')
    .select(['act', 'things', 'person_id'])
    .where('act', '=', 'text.opened')
    .execute()
  expect(looked).toEqual([{ act: 'text.opened', things: [ama.party, row], person_id: ama.id }])
})

test('nobody else opens it: not another parent, a coordinator, an administrator, a visitor', async () => {
  const row = await write(ama, 'mine alone')
  const coordinator = await house.person(['coordinator', 'administrator'])
  expect(await read(ben.token, row)).toBeNull()
  expect(await read(coordinator.token, row)).toBeNull()
  const visitor = house.db.inSession(null, 'localhost', (tx) =>
    open(tx, [{ table: 'notes', columns: ['body'], rows: [row] }]),
  )
  await expect(visitor).rejects.toThrow(Refused)
})

test('a council’s account is refused with a grant that somebody forged, and so is a session of level 1', async () => {
  const row = await write(ama, 'not for the council')
  const forged = async (person: string) =>
    house.ground
      .insertInto('grants')
      .values({
        programme_id: house.programme,
        person_id: person,
        function: 'reads',
        thing: 'space',
        thing_id: ama.party,
        purpose: 'other',
        ends_at: new Date('2099-01-01'),
      })
      .execute()
  const council = await house.person(['social-worker', 'supporter'])
  await forged(council.id)
  await expect(read(council.token, row)).rejects.toThrow(Refused)
  await sql`update sessions set level = 1 where person_id = ${ama.id}`.execute(house.ground)
  await expect(read(ama.token, row)).rejects.toThrow(Refused)
  await sql`update sessions set level = 2 where person_id = ${ama.id}`.execute(house.ground)
})

test('somebody to whom she opened her notes reads them from the moment she said, until its end', async () => {
  const early = await write(ama, 'before')
  const friend = await house.person(['supporter'])
  const grant = {
    programme_id: house.programme,
    person_id: friend.id,
    function: 'reads' as const,
    thing: 'space' as const,
    thing_id: ama.party,
    purpose: 'beside-me' as const,
    ends_at: new Date('2099-01-01'),
  }
  await sql`select pg_sleep(0.01)`.execute(house.ground)
  const { id } = await house.ground
    .insertInto('grants')
    .values({ ...grant, notes_from: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`select pg_sleep(0.01)`.execute(house.ground)
  const later = await write(ama, 'after')
  expect([await read(friend.token, early), await read(friend.token, later)]).toEqual([null, 'after'])
  await house.ground
    .updateTable('grants')
    .set({ ends_at: new Date('2026-01-01') })
    .where('id', '=', id)
    .execute()
  expect(await read(friend.token, later)).toBeNull()
})

test('a text that was moved to another parent’s row, or changed by a bit, does not open', async () => {
  const mine = await write(ama, 'hers')
  const theirs = await write(ben, 'his')
  const bodyOf = async (row: string) =>
    (await house.ground.selectFrom('notes').select('body').where('id', '=', row).executeTakeFirstOrThrow())
      .body
  const put = (row: string, body: Buffer | null) =>
    house.ground.updateTable('notes').set({ body }).where('id', '=', row).execute()
  const own = await bodyOf(theirs)
  await put(theirs, await bodyOf(mine))
  expect(await read(ben.token, theirs)).toBeNull()
  const bent = Buffer.from(own ?? [])
  bent.writeUInt8(bent.readUInt8(60) ^ 1, 60)
  await put(theirs, bent)
  expect(await read(ben.token, theirs)).toBeNull()
  await put(theirs, own)
  expect(await read(ben.token, theirs)).toBe('his')
})

test('the database takes no plain words where sealed ones belong', async () => {
  const row = await write(ama, 'x')
  const plain = house.ground
    .updateTable('notes')
    .set({ body: Buffer.from('plain words') })
    .where('id', '=', row)
    .execute()
  await expect(plain).rejects.toThrow('sealed_by_the_vault')
})

test('keys turn while people work: the old texts open, under the new key and under a new root', async () => {
  const row = await write(ama, 'lasting')
  const turned = await ask(house.vault.vaults.keeper, { do: 'turn', owner: ama.party }, doneAnswer)
  expect(turned.done).toBeGreaterThan(0)
  expect(await read(ama.token, row)).toBe('lasting')
  await ask(house.vault.vaults.keeper, { do: 'turn-root' }, doneAnswer)
  await ask(house.vault.vaults.keeper, { do: 'turn', owner: null }, doneAnswer)
  expect(await read(ama.token, row)).toBe('lasting')
  await expect(ask(house.vault.vaults.web, { do: 'turn', owner: null }, doneAnswer)).rejects.toThrow(Refused)
})

test('prints hold two spellings of one name against each other, for the programme and for oneself alone', async () => {
  const coordinator = await house.person(['coordinator'])
  const made = (token: string, owner: string) =>
    house.as(token, (tx) => prints(tx, owner, ['St. Mary’s  School', 'st mary s school', 'Oak']))
  const [a, b, c] = await made(coordinator.token, house.programme)
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
  expect(a?.equals(c ?? Buffer.alloc(0))).toBe(false)
  const [own] = await made(coordinator.token, coordinator.id)
  expect(own?.equals(a ?? Buffer.alloc(0))).toBe(false)
  await expect(made(coordinator.token, ama.party)).rejects.toThrow(Refused)
})

test('what its owner erases is gone for good, what is held stays, and nobody else can erase it', async () => {
  const row = await write(ben, 'to be forgotten')
  await expect(house.as(ama.token, (tx) => erase(tx, ben.party))).rejects.toThrow(Refused)
  const hold = await house.ground
    .insertInto('holds')
    .values({ programme_id: house.programme, party_id: ben.party, why: 'court', placed_on: '2026-11-18' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await expect(house.as(ben.token, (tx) => erase(tx, ben.party))).rejects.toThrow(Refused)
  await house.ground.updateTable('holds').set({ lifted_on: '2026-11-18' }).where('id', '=', hold.id).execute()
  const kept = await house.ground
    .selectFrom('notes')
    .select('body')
    .where('id', '=', row)
    .executeTakeFirstOrThrow()
  expect(await house.as(ben.token, (tx) => erase(tx, ben.party))).toBeGreaterThan(0)
  expect(await read(ben.token, row)).toBeNull()
  // An older backup brings the row back; the key does not come back with it.
  await house.ground.updateTable('notes').set({ body: kept.body }).where('id', '=', row).execute()
  expect(await read(ben.token, row)).toBeNull()
  const after = await write(ben, 'a new beginning')
  expect(await read(ben.token, after)).toBe('a new beginning')
})

test('when the vault is down nothing is shown and nothing is lost', async () => {
  const gone = await testHouse([])
  await gone.vault.close()
  const person = await gone.person(['parent'])
  const tried = gone.as(person.token, (tx) =>
    seal(tx, { table: 'notes', owner: person.id, texts: { body: 'x' } }),
  )
  await expect(tried).rejects.toThrow(VaultDown)
  await gone.close()
})
