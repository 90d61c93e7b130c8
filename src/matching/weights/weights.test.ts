import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../calendar/days.ts'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { propose } from '../actions.ts'
import { policy } from '../policy.ts'
import { pages as proposals } from '../routes-proposals.tsx'
import { aDay, aFamilyThatSaidYes } from '../testing.ts'
import { answer, send } from './actions.ts'
import { countsOf } from './comparing.ts'
import { subscribers } from './jobs.ts'
import { counted, usual } from './model.ts'
import { policyNow, versionsOf } from './queries.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages.list, ...proposals.list])
})
afterAll(() => house.close())

const looking = (levels: object) =>
  `/what-counts/new?${new URLSearchParams({ ...usual, ...levels, look: 'yes' })}`
const rows = async () => (await house.ground.selectFrom('weights').select('id').execute()).length
const current = async (token: string, programme = house.programme) =>
  house.as(token, (tx) => policyNow(tx, programme))

/** Seven parents who said yes. Ash lived through what the first of them asked for, but is nearly full; Robin did not. */
const aProgramme = async () => {
  const ash = await aSupporter(house, { capacity: 2, experience: ['removal'] }, profile('Ash'))
  await house.ground.updateTable('supporters').set({ load: 1 }).where('id', '=', ash.supporter).execute()
  await aSupporter(house, { capacity: 20 }, profile('Robin'))
  for (let n = 0; n < 7; n += 1) {
    const { parties } = await aFamilyThatSaidYes(house, [`Sam Number${n}`], {
      // Seven working days: nobody has two conferences in a day.
      meeting: addDays('2026-12-07', n < 5 ? n : n + 2),
    })
    if (n > 0) continue
    await house.ground
      .insertInto('wishes')
      .values({
        programme_id: house.programme,
        party_id: parties[0] ?? '',
        same_gender: false,
        experience: ['removal'],
        ranked: [],
      })
      .execute()
  }
}
const profile = (called: string) => ({ profile: { called, aboutEn: 'I listen.', aboutCy: '' } })

test('a coordinator tries a change, sends it, a parent lead agrees, and from then on it counts; earlier ones stay and can be put back', async () => {
  await aProgramme()
  const kim = await house.person(['coordinator'], { name: 'Kim Coordinates' })
  const beth = await house.person(['parent-lead'], { name: 'Beth Leads' })
  expect((await current(kim.token)).version).toBe('matching-3')
  expect((await beth.browser.get('/what-counts')).text).toContain('No parent lead has agreed a version')

  // Looking writes nothing.
  const looked = await kim.browser.get(looking({ load: 'most', experience: 'little' }))
  expect([looked.status, await rows()]).toEqual([200, 0])
  expect(looked.text).toContain(
    '1 of 7 parents without a supporter today would be offered somebody else first.',
  )
  expect(looked.text).toMatch(/Sam Number0\s+Ash\s+Robin/)
  expect(looked.text).toContain('7 would have somebody to choose from, as today.')
  expect(looked.text).toContain('Send it to a parent lead')
  const sent = await kim.browser.post('/what-counts/new', {
    ...usual,
    load: 'most',
    experience: 'little',
    why: 'Two of ours are worn out.',
  })
  expect([sent.status, await rows()]).toEqual([303, 1])
  // Not in force before it was agreed, and nobody sends a second one meanwhile.
  expect((await current(kim.token)).load).toBe(policy.load)
  const second = await kim.browser.post('/what-counts/new', { ...usual, area: 'lot', why: '' })
  expect(second.status).toBe(422)
  expect(second.text).toContain('Say why, in a sentence')
  expect(second.text).toContain('Another change waits')
  const meanwhile = await kim.browser.get(looking({ area: 'lot' }))
  expect([meanwhile.status, meanwhile.text.includes('Another change waits')]).toEqual([200, true])
  expect(meanwhile.text).not.toContain('Send it to a parent lead')

  const [one] = await house.as(beth.token, (tx) => versionsOf(tx, house.programme))
  const at = `/what-counts/${one?.id ?? ''}`
  const page = await beth.browser.get(at)
  expect(page.text).toContain('Two of ours are worn out.')
  expect(page.text).toContain('Parents without a supporter')
  expect(page.text).not.toContain('Sam Number')
  const no = await beth.browser.post(at, { says: 'no' })
  expect([no.status, no.text.includes('Say why, in a sentence')]).toEqual([422, true])
  expect((await beth.browser.post(at, { says: 'agreed' })).status).toBe(303)
  expect((await beth.browser.post(at, { says: 'no', why: 'Too late.' })).status).toBe(404)
  const agreed = await current(kim.token)
  expect([agreed.version, agreed.agreedBy, agreed.agreedOn, agreed.load]).toEqual([
    'weights-1',
    'Beth Leads',
    aDay,
    4 * policy.load,
  ])
  expect((await kim.browser.get('/what-counts')).text).toContain('Agreed by Beth Leads on')

  // Each matching keeps what it was made with.
  const { matching } = await house.as(kim.token, (tx) => propose(tx, kim.actor))
  const kept = await house.ground
    .selectFrom('matchings')
    .select(['policy_version', 'weights_id'])
    .where('id', '=', matching)
    .executeTakeFirstOrThrow()
  expect(kept).toEqual({ policy_version: 'weights-1', weights_id: one?.id })

  // Put back what the house began with: a version of its own, which a parent lead agrees too.
  const back = await kim.browser.get('/what-counts/new?back=0')
  expect(back.text).toContain('It puts back what we began with.')
  await kim.browser.post('/what-counts/new', { ...usual, back: '0', why: 'It did not help.' })
  const [two] = await house.as(beth.token, (tx) => versionsOf(tx, house.programme))
  expect([two?.number, two?.putsBack, two?.standing]).toEqual([2, 0, 'open'])
  const refused = await beth.browser.post(`/what-counts/${two?.id ?? ''}`, {
    says: 'no',
    why: 'Give it a month.',
  })
  expect(refused.status).toBe(303)
  expect((await current(kim.token)).version).toBe('weights-1')
  expect((await kim.browser.get('/what-counts')).text).toContain('Give it a month.')
})

test('what would change nothing says so, and what would leave a parent to wait or without anybody can’t be sent', async () => {
  const kim = await house.person(['coordinator'])
  const before = await rows()
  const nothing = await kim.browser.get(looking({ language: 'lot', load: 'most', experience: 'little' }))
  expect(nothing.text).toContain('Nothing would change')
  const same = { ...usual, load: 'most', experience: 'little' }
  const already = await kim.browser.get(looking(same))
  expect([already.status, already.text.includes('This is what counts today already')]).toEqual([422, true])
  const waits = { ...usual, near: 'lot' }
  const heavy = Object.fromEntries(counted.map((part) => [part, 'most']))
  for (const [levels, said] of [
    [waits, 'a parent could wait for ever'],
    [heavy, 'a parent could be left without anybody'],
  ] as const) {
    const looked = await kim.browser.get(looking(levels))
    expect([looked.status, looked.text.includes(said)]).toEqual([422, true])
    expect(looked.text).not.toContain('Send it to a parent lead')
    const sent = await kim.browser.post('/what-counts/new', { ...levels, why: 'Because.' })
    expect([sent.status, sent.text.includes(said), sent.html.includes('Because.')]).toEqual([422, true, true])
  }
  const quiet = await kim.browser.post('/what-counts/new', { ...usual, area: 'lot', why: '' })
  expect([quiet.status, quiet.text.includes('Say why, in a sentence')]).toEqual([422, true])
  expect((await kim.browser.get('/what-counts/new?back=99')).status).toBe(404)
  expect(await rows()).toBe(before)
})

test('only a parent lead of this programme agrees, never whoever drafted it; nobody else sees it, and the database agrees', async () => {
  const kim = await house.person(['coordinator', 'parent-lead'], { name: 'Kim Both' })
  await kim.browser.post('/what-counts/new', { ...usual, area: 'lot', why: 'We travel too much.' })
  const { id } = await house.ground
    .selectFrom('weights')
    .select('id')
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  const at = `/what-counts/${id}`
  expect((await kim.browser.get(at)).text).toContain('You drafted this. Another parent lead must answer.')
  const there = await house.otherProgramme()
  const others = [
    kim,
    await house.person(['coordinator']),
    await house.person(['parent-lead', 'coordinator'], { programme: there }),
  ]
  for (const role of ['parent', 'supporter', 'administrator', 'handler', 'safeguarding-lead'] as const)
    others.push(await house.person([role]))
  others.push(await house.person(['social-worker'], { gss: 'E09000007' }))
  for (const { browser, token, actor, id: person } of others) {
    expect((await browser.post(at, { says: 'agreed' })).status).toBe(404)
    const straight = house.as(token, async (tx) =>
      Number(
        (
          await tx
            .updateTable('weights')
            .set({ answer: 'agreed', answered_by: person, answered_on: aDay })
            .where('id', '=', id)
            .executeTakeFirst()
        ).numUpdatedRows,
      ),
    )
    // The row is not theirs to meet, or the wall lets no such row be.
    expect([actor.roles, await straight.catch(() => 0)]).toEqual([actor.roles, 0])
    if (actor.programme === house.programme && actor.roles.includes('coordinator')) continue
    expect((await browser.get(at)).status).toBe(404)
    const drafting = await browser.get('/what-counts/new')
    expect(drafting.status).toBe(actor.roles.includes('coordinator') ? 200 : 404)
    const seen = await house.as(token, (tx) =>
      tx.selectFrom('weights').select('id').where('id', '=', id).execute(),
    )
    expect(seen).toEqual([])
  }
  const lead = await house.person(['parent-lead'])
  // A parent lead answers and drafts nothing; somebody else’s name can’t be put under it.
  expect((await lead.browser.get('/what-counts/new')).status).toBe(404)
  expect((await lead.browser.post('/what-counts/new', { ...usual, area: 'most', why: 'x' })).status).toBe(404)
  expect((await lead.browser.post(`${at}/back`)).status).toBe(404)
  await expect(
    house.as(lead.token, (tx) =>
      sql`update weights set answer = 'agreed', answered_by = ${kim.id}, answered_on = ${aDay} where id = ${id}`.execute(
        tx,
      ),
    ),
  ).rejects.toThrow('row-level security')
  await expect(
    house.as(lead.token, (tx) => sql`update weights set load = 'most' where id = ${id}`.execute(tx)),
  ).rejects.toThrow('permission denied')
  expect((await kim.browser.post(`${at}/back`)).status).toBe(303)
  expect((await lead.browser.post(at, { says: 'agreed' })).status).toBe(404)
  const { answer } = await house.ground
    .selectFrom('weights')
    .select('answer')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(answer).toBeNull()
})

test('in Welsh too, and a parent lead of a small programme reads no small number', async () => {
  const rhys = await house.person(['parent-lead'], { language: 'cy' })
  const page = await rhys.browser.get('/what-counts')
  expect(page.text).toContain('Beth sy’n cyfrif wrth i ni chwilio am rywun')
  expect(countsOf({ parents: 40, withNow: 30, withThen: 30, changes: [] })).toEqual({
    parents: 40,
    othersFirst: 0,
    withNow: 30,
    withThen: 30,
  })
  const few = { parents: 7, withNow: 7, withThen: 4, changes: [{ party: 'a', now: null, after: 'b' }] }
  expect(countsOf(few)).toEqual({ parents: 7, othersFirst: null, withNow: null, withThen: null })
  expect(countsOf({ ...few, parents: 5 }).parents).toBeNull()
})

test('parent leads hear that an answer is wanted, and whoever drafted it that it came', async () => {
  const programme = await house.otherProgramme()
  const kim = await house.person(['coordinator', 'parent-lead'], { programme })
  const [beth, gone] = [
    await house.person(['parent-lead'], { programme }),
    await house.person(['parent-lead'], { programme }),
  ]
  await house.ground
    .updateTable('roles')
    .set({ until_at: new Date() })
    .where('person_id', '=', gone.id)
    .execute()
  const told = async () => {
    await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
    const sent = house.ground.selectFrom('outbox').select(['kind', 'to_person']).orderBy('id')
    return (await sent.where('programme_id', '=', programme).execute()).map(
      ({ kind, to_person }) =>
        `${kind} ${to_person === kim.id ? 'kim' : to_person === beth.id ? 'beth' : '?'}`,
    )
  }
  await house.as(kim.token, (tx) =>
    send(tx, kim.actor, { levels: { ...usual, area: 'lot' }, why: 'Buses are few.', putsBack: null }),
  )
  expect(await told()).toEqual(['to-read beth'])
  await house.as(beth.token, async (tx) => {
    const [version] = await versionsOf(tx, programme)
    if (version !== undefined) await answer(tx, beth.actor, version, 'agreed', '')
  })
  expect(await told()).toEqual(['to-read beth', 'to-read kim'])
})
