import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { clientFor } from '../../platform/database/roles.ts'
import { record, tell } from '../record.ts'
import { exportLines } from './lines.ts'
import { signAnchor } from '../../vault/chain/signing.ts'
import { chainHere, type ChainHere } from './testing.ts'
import { verify } from './verify.ts'

let house: TestHouse
let here: ChainHere
let other: string
beforeAll(async () => {
  house = await testHouse([])
  other = await house.otherProgramme()
})
afterAll(() => house.close())
beforeEach(() => {
  here = chainHere(house.engine)
})
afterEach(async () => {
  await here.close()
  await sql`delete from audit_links`.execute(house.ground)
  await sql`delete from audit_waiting`.execute(house.ground)
  await sql`delete from audit`.execute(house.ground)
})

const positions = async (programme: string): Promise<number[]> =>
  (
    await house.ground
      .selectFrom('audit_links')
      .select('position')
      .where('programme_id', '=', programme)
      .orderBy('position')
      .execute()
  ).map(({ position }) => position)

test('what somebody did stands in their own transaction, and is linked in order soon after, a chain for each programme', async () => {
  const { token, actor } = await house.person(['coordinator'])
  const away = await house.person(['coordinator'], { programme: other })
  await house.as(token, async (tx) => {
    await record(tx, actor, 'family.read', crypto.randomUUID())
    await tell(tx, actor, 'family.changed', crypto.randomUUID(), { a: 1 })
  })
  await house.as(away.token, (tx) => record(tx, away.actor, 'family.read', []))
  await expect(
    house.as(token, async (tx) => {
      await record(tx, actor, 'party.read', crypto.randomUUID())
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(await here.sealer.round()).toBe(3)
  expect([await positions(house.programme), await positions(other)]).toEqual([[1, 2], [1]])
  expect(await house.ground.selectFrom('audit_waiting').select('audit_id').execute()).toEqual([])
  await here.sealer.stop()
  expect((await here.check(house.ground)).faults).toEqual([])
})

test('a head is signed at every hundredth event, every five minutes, and when the vault stops', async () => {
  await here.write(house.ground, other, 250)
  await here.sealer.round()
  expect(here.anchors.all().map(({ position }) => position)).toEqual([100, 200])
  await here.write(house.ground, other, 3)
  await here.sealer.round()
  expect(here.anchors.all()).toHaveLength(2)
  here.later()
  await here.sealer.round()
  expect(here.anchors.all().at(-1)?.position).toBe(253)
  await here.write(house.ground, other, 1)
  await here.sealer.stop()
  expect(here.anchors.all().at(-1)?.position).toBe(254)
  expect(await here.check(house.ground)).toMatchObject({ faults: [], rows: 254, anchors: 4 })
})

test('tens of thousands of rows at once are linked in batches, while others go on writing', async () => {
  await here.write(house.ground, other, 12_000)
  const { token, actor } = await house.person(['coordinator'])
  const writing = Promise.all(
    Array.from({ length: 40 }, () => house.as(token, (tx) => record(tx, actor, 'family.read', []))),
  )
  await here.sealer.round()
  await writing
  await here.sealer.stop()
  expect([(await positions(other)).length, (await positions(house.programme)).length]).toEqual([12_000, 40])
  expect((await here.check(house.ground)).faults).toEqual([])
})

test('two vaults at once make one chain', async () => {
  const second = here.again()
  for (let turn = 0; turn < 8; turn += 1) {
    await here.write(house.ground, other, 120)
    await Promise.all([here.sealer.round(), second.round()])
  }
  await Promise.all([here.sealer.stop(), second.stop()])
  await here.sealer.round()
  expect(await positions(other)).toEqual(Array.from({ length: 960 }, (_, n) => n + 1))
  expect((await here.check(house.ground)).faults).toEqual([])
})

test('a vault that starts again goes on where it was, and signs nothing once the chain was written anew', async () => {
  await here.write(house.ground, other, 150)
  await here.sealer.stop()
  await here.write(house.ground, other, 20)
  const second = here.again()
  expect(await second.round()).toBe(20)
  await second.stop()
  expect((await here.check(house.ground)).faults).toEqual([])
  await sql`update audit_links set hash = sha256(hash) where position = 170`.execute(house.ground)
  await here.write(house.ground, other, 5)
  const third = here.again()
  const before = here.anchors.all().length
  await third.stop()
  expect(here.anchors.all()).toHaveLength(before)
  expect(await positions(other)).toHaveLength(170)
})

/** As a backup of an earlier moment leaves it. */
const bringBack = async (keep: number) => {
  await sql`delete from audit where id in (select audit_id from audit_links where position > ${keep})`.execute(
    house.ground,
  )
  await sql`delete from audit_links where position > ${keep}`.execute(house.ground)
}

test('after a backup was brought back nothing is linked until somebody says so; then it goes on, and every check tells of it', async () => {
  await here.write(house.ground, other, 150)
  await here.sealer.stop()
  await here.write(house.ground, other, 30)
  await here.sealer.stop()
  await bringBack(160)
  await here.write(house.ground, other, 5)
  await here.again().stop()
  expect(await positions(other)).toHaveLength(160)
  expect((await here.check(house.ground)).faults).toMatchObject([{ code: 'cut', position: 180, count: 20 }])
  here.later()
  expect(await here.restored()).toEqual([{ programme: other, what: 'restored', position: 160, lost: 180 }])
  expect(await here.restored()).toMatchObject([{ what: 'whole' }])
  const again = here.again()
  expect(await again.round()).toBe(5)
  here.later()
  await again.stop()
  const { faults, givenUp } = await here.check(house.ground)
  expect(faults).toEqual([])
  expect(givenUp).toMatchObject([{ programme: other, position: 160, lost: 180 }])
  await bringBack(162)
  expect((await here.check(house.ground)).faults).toMatchObject([{ code: 'cut' }])
})

test('only an end can be given up, and only by who holds the vault’s key', async () => {
  await here.write(house.ground, other, 150)
  await here.sealer.stop()
  const signed = here.anchors.all()
  await bringBack(120)
  const stranger = chainHere(house.engine)
  const { hash } = await house.ground
    .selectFrom('audit_links')
    .select(sql<string>`encode(hash, 'hex')`.as('hash'))
    .where('position', '=', 120)
    .executeTakeFirstOrThrow()
  const claim = signAnchor(stranger.key, { programme: other, position: 120, hash, lost: 150 }, here.now())
  const files = [[...signed, claim]]
  const { faults } = await verify(exportLines(house.ground, here.now()), {
    anchors: { files, key: here.key },
  })
  expect(faults.map(({ code }) => code)).toEqual(['anchors-false', 'cut'])
  await stranger.close()
  await sql`update audit set act = 'x' where id = (select audit_id from audit_links where position = 110)`.execute(
    house.ground,
  )
  await sql`update audit_links set hash = sha256(hash) where position <= 100`.execute(house.ground)
  expect(await here.restored()).toMatchObject([{ what: 'other' }])
  expect(here.anchors.all()).toEqual(signed)
})

test('a row that the vault does not come to is a fault after a minute; one that was just written is none', async () => {
  await here.write(house.ground, other, 3)
  await here.sealer.stop()
  await here.write(house.ground, other, 2)
  expect((await here.check(house.ground)).faults).toEqual([])
  here.later()
  expect((await here.check(house.ground)).faults).toMatchObject([
    { programme: other, code: 'waiting', count: 2 },
  ])
})

test('kept from the vault by its queue, a row still waits; taken away before it was linked, its place still shows', async () => {
  await here.write(house.ground, other, 3)
  await here.sealer.stop()
  await here.write(house.ground, other, 1)
  await sql`delete from audit_waiting`.execute(house.ground)
  here.later()
  expect((await here.check(house.ground)).faults).toMatchObject([{ code: 'waiting', count: 1 }])
  await here.write(house.ground, other, 1)
  await sql`delete from audit where id = (select audit_id from audit_waiting)`.execute(house.ground)
  expect((await here.check(house.ground)).faults).toMatchObject([{ code: 'gone' }])
})

test('an export of one programme says nothing of another; one that ends early or has an odd line says so', async () => {
  await here.write(house.ground, other, 5)
  await here.write(house.ground, house.programme, 5)
  await here.sealer.stop()
  const anchors = { files: [here.anchors.all()], key: here.key }
  const lines = await Array.fromAsync(exportLines(house.ground, here.now(), other))
  expect(lines.join('\n')).not.toContain(house.programme)
  expect(await verify(lines, { anchors })).toMatchObject({ faults: [], rows: 5, programmes: 1 })
  expect((await verify(lines.slice(0, -1), { anchors })).faults).toMatchObject([{ code: 'unreadable' }])
  const odd = [...lines.slice(0, 3), 'odd', ...lines.slice(4)]
  expect((await verify(odd, { anchors })).faults.map(({ code }) => code)).toEqual(['unreadable', 'missing'])
})

test('a whole programme taken away is missed; signed with another key, nothing counts', async () => {
  await here.write(house.ground, other, 5)
  await here.sealer.stop()
  await sql`delete from audit_links`.execute(house.ground)
  await sql`delete from audit`.execute(house.ground)
  expect((await here.check(house.ground)).faults).toMatchObject([{ programme: other, code: 'cut', count: 5 }])
  const stranger = chainHere(house.engine)
  const files = [here.anchors.all()]
  const { faults } = await verify(exportLines(house.ground, here.now()), {
    anchors: { files, key: stranger.key },
  })
  expect(faults).toMatchObject([{ code: 'anchors-false' }])
  await stranger.close()
})

test('the web and the worker neither read the chain nor link it; the vault reads no row of it by itself', async () => {
  const ask = async (login: 'web' | 'worker' | 'vault', text: string) => {
    const client = clientFor(house.engine, house.engine.database, house.engine[login])
    await client.connect()
    try {
      return await client.query(text)
    } finally {
      await client.end()
    }
  }
  for (const login of ['web', 'worker'] as const)
    for (const text of [
      'select * from audit_links',
      'select * from audit_waiting',
      'select app.audit_to_link(1)',
      'select app.audit_chain(gen_random_uuid(), 0, 1)',
      `select app.link_audit(gen_random_uuid(), 0, '{}', '{}')`,
      'delete from audit',
    ])
      await expect(ask(login, text)).rejects.toThrow(/permission denied/)
  for (const text of [
    'select * from audit',
    'delete from audit_links',
    'update audit_links set position = 1',
  ])
    await expect(ask('vault', text)).rejects.toThrow(/permission denied/)
})
