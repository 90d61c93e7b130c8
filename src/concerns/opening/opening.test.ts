import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pages as looks } from '../../audit/looks/routes.tsx'
import { aParent, stand } from '../../spaces/testing.ts'
import { open } from '../../vault/door.ts'
import { day, laid, noteBy, openedTo, raised, worked, type Person, type Scene } from '../testing.ts'

let scene: Scene
let notes: Record<'before' | 'within' | 'hers' | 'after', string>
beforeAll(async () => {
  scene = await laid(looks.list)
  const { house, supporter, ama } = scene
  await openedTo(scene)
  const by = (who: Person, on: `${number}-${number}-${number}`, body: string) =>
    noteBy(house, who, ama.party, { body, day: on })
  notes = {
    before: await by(supporter, '2026-10-20', 'Canary-before'),
    within: await by(supporter, '2026-11-10', 'Canary-within'),
    hers: await by(ama, '2026-11-11', 'Canary-hers'),
    after: await by(supporter, '2026-11-17', 'Canary-after'),
  }
})
afterAll(() => scene.house.close())
beforeEach(() => worked(scene))

const asking = (more: Record<string, string> = {}) => ({
  ofWhom: 'author',
  ...day('from', '2026-11-05'),
  ...day('until', '2026-11-15'),
  reason: 'Whether he has a key. Canary-of-the-reason.',
  said: 'we feared that he had a key to your home.',
  tell: 'at-once',
  ...more,
})
const later = { tell: 'later', ...day('reviewOn', '2026-12-01'), whyLater: 'He reads her telephone.' }
const asked = async (more: Record<string, string> = {}): Promise<string> => {
  const concern = await raised(scene)
  const { location, text } = await scene.lead.browser.post(`/heard/${concern}/open`, asking(more))
  if (!location.startsWith('/opened/')) throw new Error(text)
  return location.slice('/opened/'.length)
}
const agreed = async (more: Record<string, string> = {}): Promise<string> => {
  const opening = await asked(more)
  await scene.approver.browser.post(`/agree/${opening}`, { answer: 'yes', why: 'A key is serious harm.' })
  return opening
}
/** Which of the notes the vault opens for somebody. */
const opens = (who: Person): Promise<string[]> =>
  scene.house.as(who.token, async (tx) => {
    const rows = Object.values(notes)
    const texts = await open(tx, [{ table: 'notes', columns: ['body'], rows }])
    return rows.map((id) => texts.of('notes', 'body', id)).filter((text) => text !== null)
  })
const over = () =>
  sql`update openings set ended_at = now() where ended_at is null and until_at is not null`.execute(
    scene.house.ground,
  )

test('whoever asks sees no list: they name whose notes and which days, and nothing opens by asking', async () => {
  const { lead, approver } = scene
  const concern = await raised(scene)
  const form = await lead.browser.get(`/heard/${concern}/open`)
  expect(form.status).toBe(200)
  for (const day of ['10 November', '11 November', 'Canary']) expect(form.text).not.toContain(day)
  const opening = await asked()
  expect(await worked(scene)).toContain('to-hear Uma Elsewhere')
  expect(await opens(lead)).toEqual([])
  expect((await lead.browser.get(`/opened/${opening}`)).text).toContain('Waits for a second person')
  const page = (await approver.browser.get(`/agree/${opening}`)).text
  expect(page).toContain('Canary-of-the-reason')
  expect(page).not.toContain('Canary-of-the-concern')
})

test('a span is at most 31 days, a reason and words for the parent are needed, and not telling needs a day', async () => {
  const { lead } = scene
  const concern = await raised(scene)
  const refused = async (more: Record<string, string>) =>
    (await lead.browser.post(`/heard/${concern}/open`, asking(more))).text
  expect(await refused(day('from', '2026-09-01'))).toContain('Name at most 31 days')
  expect(await refused({ reason: '' })).toContain('Say why they must be read')
  expect(await refused({ said: '' })).toContain('Write what the parent will read')
  expect(await refused({ tell: 'later' })).toContain('Say why not now')
  expect(await refused({ ofWhom: 'pointed' })).toContain('Nobody pointed to a note')
})

test('after the second person’s yes exactly the named notes open to the one who asked, and to nobody else', async () => {
  const { lead, approver, coordinator } = scene
  const opening = await agreed()
  expect(await worked(scene)).toContain('to-read Lee Hearer')
  expect(await opens(lead)).toEqual(['Canary-within'])
  expect(await opens(approver)).toEqual([])
  expect(await opens(coordinator)).toEqual([])
  const page = (await lead.browser.get(`/opened/${opening}`)).text
  expect(page).toContain('Canary-within')
  for (const other of ['Canary-before', 'Canary-hers', 'Canary-after']) expect(page).not.toContain(other)
  const second = await scene.house.person(['safeguarding-lead'])
  expect(await opens(second)).toEqual([])
  await lead.browser.post(`/opened/${opening}/give-back`)
  expect(await opens(lead)).toEqual([])
})

test('notes that the supporter pointed to can be named, and pointing alone opens none', async () => {
  const { lead, supporter, approver } = scene
  const concern = await raised(scene)
  await supporter.browser.post(`/raised/${concern}/notes`, { note: [notes.after, notes.hers] })
  expect(await opens(lead)).toEqual([])
  expect((await lead.browser.get(`/heard/${concern}`)).text).toContain('They pointed to 2 notes')
  const { location } = await lead.browser.post(`/heard/${concern}/open`, asking({ ofWhom: 'pointed' }))
  await approver.browser.post(`/agree/${location.split('/').at(-1)}`, { answer: 'yes', why: 'Named.' })
  expect((await opens(lead)).toSorted()).toEqual(['Canary-after', 'Canary-hers'])
  await over()
})

test('a no opens nothing', async () => {
  const { lead, approver } = scene
  const opening = await asked()
  await approver.browser.post(`/agree/${opening}`, { answer: 'no', why: 'Ring her instead.' })
  expect(await opens(lead)).toEqual([])
  expect((await lead.browser.get(`/opened/${opening}`)).text).toContain('Ring her instead.')
  expect((await approver.browser.post(`/agree/${opening}`, { answer: 'yes', why: 'Now' })).status).toBe(404)
  const another = await scene.house.person(['approver'])
  expect((await another.browser.get(`/agree/${opening}`)).status).toBe(404)
  expect(
    (
      await scene.house.as(another.token, (tx) =>
        sql`select id from openings where id = ${opening}`.execute(tx),
      )
    ).rows,
  ).toEqual([])
})

test('72 hours later nothing is open any more', async () => {
  const { lead, house } = scene
  const opening = await agreed()
  expect(await opens(lead)).toEqual(['Canary-within'])
  await sql`alter table openings disable trigger answer_opening`.execute(house.ground)
  await sql`update openings set answered_at = answered_at - interval '72 hours', until_at = until_at - interval '72 hours'
    where id = ${opening}`.execute(house.ground)
  await sql`alter table openings enable trigger answer_opening`.execute(house.ground)
  expect(await opens(lead)).toEqual([])
  expect((await lead.browser.get(`/opened/${opening}`)).text).toContain('The 72 hours are over')
  const longer =
    sql`insert into openings select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(),
    'until_at', o.answered_at + interval '73 hours'))).* from openings o where o.id = ${opening}`.execute(
      house.ground,
    )
  await expect(longer).rejects.toThrow('opens_for_72_hours')
})

test('one person is never both: not by the page, not by the database’s own hand', async () => {
  const { house, lead } = scene
  await house.ground
    .insertInto('roles')
    .values({ programme_id: house.programme, person_id: lead.id, role: 'approver' })
    .execute()
  const opening = await asked()
  expect((await lead.browser.get(`/agree/${opening}`)).status).toBe(404)
  expect((await lead.browser.post(`/agree/${opening}`, { answer: 'yes', why: 'Me' })).status).toBe(404)
  const answers = (by: string) =>
    house.as(lead.token, (tx) =>
      sql`update openings set answer = 'agreed', answered_by = ${by}, answered_on = '2026-11-18', answer_words = reason
        where id = ${opening}`.execute(tx),
    )
  await expect(answers(lead.id)).rejects.toThrow('not for this person to answer')
  await expect(answers(scene.approver.id)).rejects.toThrow('not for this person to answer')
  const past =
    sql`insert into openings select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'answer', 'agreed',
    'answered_by', o.asked_by, 'answered_on', '2026-11-18', 'answered_at', now(), 'until_at', now(), 'answer_words', o.reason))).*
    from openings o where o.id = ${opening}`.execute(house.ground)
  await expect(past).rejects.toThrow('two_different_persons')
  expect(await opens(lead)).toEqual([])
  await house.ground
    .deleteFrom('roles')
    .where('person_id', '=', lead.id)
    .where('role', '=', 'approver')
    .execute()
})

test('whoever raised it, is linked to it, or works for a council doesn’t agree to it', async () => {
  const { house, supporter, ama, council } = scene
  const give = (person: string) =>
    house.ground
      .insertInto('roles')
      .values({ programme_id: house.programme, person_id: person, role: 'approver' })
      .execute()
  for (const who of [supporter, ama, council]) await give(who.id)
  const opening = await asked()
  for (const who of [supporter, ama, council]) {
    expect((await who.browser.post(`/agree/${opening}`, { answer: 'yes', why: 'Me' })).status).toBe(404)
    const bySql = await house.as(who.token, (tx) =>
      sql`update openings set answer = 'agreed', answered_by = ${who.id}, answered_on = '2026-11-18' where id = ${opening}
        returning id`.execute(tx),
    )
    expect(bySql.rows).toEqual([])
  }
  await house.ground
    .deleteFrom('roles')
    .where('person_id', 'in', [supporter.id, ama.id, council.id])
    .where('role', '=', 'approver')
    .execute()
  for (const path of [`/agree/${opening}`, `/opened/${opening}`])
    for (const who of [scene.coordinator, council, supporter, ama])
      expect((await who.browser.get(path)).status).toBe(404)
})

test('whoever lends themself a role, an opening or a longer time by hand is stopped', async () => {
  const { house, lead, approver, coordinator } = scene
  const opening = await agreed()
  const by = (who: Person, statement: ReturnType<typeof sql>) =>
    house.as(who.token, (tx) => statement.execute(tx))
  const never = [
    sql`update openings set until_at = now() + interval '1 year' where id = ${opening}`,
    sql`update openings set asked_by = ${approver.id} where id = ${opening}`,
    sql`insert into opening_notes (programme_id, opening_id, note_id) values (${house.programme}, ${opening}, ${notes.hers})`,
    sql`insert into concern_apart (programme_id, concern_id, person_id) select programme_id, concern_id, ${approver.id} from openings`,
  ]
  for (const statement of never)
    for (const who of [lead, approver, coordinator])
      await expect(by(who, statement)).rejects.toThrow('permission denied')
  expect(await opens(lead)).toEqual(['Canary-within'])
  await house.ground
    .updateTable('roles')
    .set({ until_at: new Date() })
    .where('person_id', '=', lead.id)
    .execute()
  expect(await opens(lead)).toEqual([])
  await house.ground.updateTable('roles').set({ until_at: null }).where('person_id', '=', lead.id).execute()
  await over()
})

test('told at once: the parent reads on their own page who asked, who agreed and why, and finds the reading in who looked', async () => {
  const { ama, lead, house } = scene
  const opening = await agreed()
  await opens(lead)
  const { text } = await ama.browser.get('/told')
  expect(text).toContain(
    'On Wednesday 18 November 2026, Lee Hearer asked to read 1 note of yours, and Uma Elsewhere agreed',
  )
  expect(text).toContain('we feared that he had a key to your home.')
  const read = await house.ground
    .selectFrom('audit')
    .select(['things', 'facts'])
    .where('act', '=', 'text.opened')
    .where('person_id', '=', lead.id)
    .where(sql<boolean>`facts ->> 'opening' = ${opening}`)
    .execute()
  expect(read).toEqual([{ things: [ama.party, notes.within], facts: { text: 'notes.body', opening } }])
  expect((await ama.browser.get('/looked')).text).toContain('Lee Hearer')
  for (const who of [scene.supporter, scene.coordinator, scene.council])
    expect((await who.browser.get('/told')).status).toBe(404)
  const other = await house.person(['parent'])
  expect((await other.browser.get('/told')).text).not.toContain('Lee Hearer')
  await over()
})

test('told later: until then, or until its day has come, the reading stands nowhere that the parent sees, afterwards with its true date', async () => {
  const { house, lead } = scene
  const bo = await aParent(house, 'Bo Invented')
  const theirs = { ...scene, ama: bo }
  await stand(house, scene.supporter, bo.party)
  await openedTo(theirs)
  await noteBy(house, bo, bo.party, { body: 'Canary-of-Bo', day: '2026-11-12' })
  const concern = await raised(theirs)
  const { location } = await lead.browser.post(
    `/heard/${concern}/open`,
    asking({ ofWhom: 'parent', ...later }),
  )
  const opening = location.slice('/opened/'.length)
  await scene.approver.browser.post(`/agree/${opening}`, { answer: 'yes', why: 'Serious.' })
  expect((await lead.browser.get(location)).text).toContain('Canary-of-Bo')
  const sees = async () => ({
    told: (await bo.browser.get('/told')).text.includes('Lee Hearer'),
    looked: (await bo.browser.get('/looked')).text.includes('Lee Hearer'),
    row: (await house.as(bo.token, (tx) => sql`select 1 from opening_tellings`.execute(tx))).rows.length,
  })
  // Openings go by the database's own clock.
  const reviewOn = (days: number) =>
    sql`update openings set review_on = current_date + ${days}::int where id = ${opening}`.execute(
      house.ground,
    )
  await reviewOn(20)
  expect(await sees()).toEqual({ told: false, looked: false, row: 0 })
  expect((await lead.browser.get('/heard')).html).not.toContain(`/opened/${opening}#telling`)
  await reviewOn(0)
  expect(await sees()).toEqual({ told: false, looked: true, row: 0 })
  await sql`update openings set review_on = '2026-11-18' where id = ${opening}`.execute(house.ground)
  expect((await lead.browser.get('/heard')).html).toContain(`/opened/${opening}#telling`)
  expect((await lead.browser.post(`${location}/told`, { toldHow: '' })).status).toBe(422)
  expect((await lead.browser.post(`${location}/told`, { toldHow: 'page' })).location).toBe(location)
  expect(await sees()).toEqual({ told: true, looked: true, row: 1 })
  expect((await lead.browser.get('/heard')).html).not.toContain(`/opened/${opening}#telling`)
})

test('a parent without an account is told by a call that is written down, and it nags until then', async () => {
  const { house, lead, approver, supporter } = scene
  const of = { programme_id: house.programme }
  const cy = await house.ground
    .insertInto('parties')
    .values({ ...of, name: 'Cy Invented', created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await stand(house, supporter, cy.id)
  const concern = await raised({ ...scene, ama: { ...scene.ama, party: cy.id } })
  const { location } = await lead.browser.post(`/heard/${concern}/open`, asking())
  await approver.browser.post(`/agree/${location.split('/').at(-1)}`, { answer: 'yes', why: 'Yes.' })
  expect((await lead.browser.get('/heard')).html).toContain(`${location}#telling`)
  expect((await lead.browser.post(`${location}/told`, { toldHow: 'page' })).text).toContain(
    'They have no account',
  )
  const call = { toldHow: 'voice', ...day('toldOn', '2026-11-18') }
  expect((await lead.browser.post(`${location}/told`, call)).location).toBe(location)
  expect((await lead.browser.get('/heard')).html).not.toContain(`${location}#telling`)
})
