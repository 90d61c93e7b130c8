import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aParent } from '../matching/testing.ts'
import { mintSingleAct } from '../outbox/links.ts'
import { aSupporter } from '../supporters/testing.ts'
import { showHer } from './actions.ts'
import { pages } from './routes.ts'
import { proposedTo } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const aLink = async () => {
  const robin = await aSupporter(house, {}, { profile: { called: 'Robin', aboutEn: 'I listen first.' } })
  const parent = await aParent(house)
  const proposal = await proposedTo(house, parent, robin.supporter)
  const coordinator = await house.person(['coordinator'])
  const act = await house.as(coordinator.token, (tx) => showHer(tx, coordinator.actor, parent.offer))
  if (act === null) throw new Error('nothing to show')
  const path = await house.db.asWorker((tx) => mintSingleAct(tx, act))
  const secret = path?.split('/').at(-1) ?? null
  if (secret === null) throw new Error('no secret')
  return { robin, parent, proposal, act, secret, coordinator }
}
const without = (html: string, secret: string) =>
  html
    .replaceAll(secret, 'X')
    .replaceAll(/name="(csrf|key)" value="[^"]*"/g, '')
    .replaceAll(/back=[^"]*"/g, '')

test('opening the link shows and does nothing, and the same for a live, an old and an invented one', async () => {
  const { secret, act, parent } = await aLink()
  const visitor = house.visitor()
  const live = await visitor.get(`/c/${secret}`)
  const invented = 'x'.repeat(secret.length)
  const other = await visitor.get(`/c/${invented}`)
  expect(live.status).toBe(200)
  expect(without(live.html, secret)).toBe(without(other.html, invented))
  expect(live.text).not.toMatch(/Robin|Sam|supporter|conference|council/i)
  const row = await house.ground
    .selectFrom('single_acts')
    .selectAll()
    .where('id', '=', act)
    .executeTakeFirstOrThrow()
  expect(row.used_at).toBeNull()
  expect(
    await house.ground.selectFrom('choices').select('id').where('party_id', '=', parent.party).execute(),
  ).toEqual([])
})

test('after one press the parent reads who they are and chooses without signing in; then the link is dead', async () => {
  const { secret, proposal, parent, robin } = await aLink()
  const visitor = house.visitor()
  const page = await visitor.post(`/c/${secret}`)
  expect(page.text).toContain('Robin Speaks English I listen first.')
  expect(page.text).toContain('Some people have recorded a hello. You can hear it when you sign in.')
  expect(page.html).not.toContain('<audio')
  expect(page.text).not.toMatch(/Sam|Sample|Camden|December|2 Dec|INVENTED|REF-/)
  const chosen = await visitor.post(`/c/${secret}/who`, { proposal })
  expect(chosen.location).toBe('/thanks?for=asked')
  expect(chosen.headers.get('set-cookie') ?? '').not.toContain('__Host-s=')
  const [choice] = await house.ground
    .selectFrom('choices')
    .selectAll()
    .where('party_id', '=', parent.party)
    .execute()
  expect([choice?.how, choice?.by_person, choice?.supporter_id]).toEqual(['link', null, robin.supporter])
  const used = await visitor.post(`/c/${secret}`)
  const unknown = await visitor.post('/c/never-was')
  const bare = (html: string) => without(html, secret)
  expect(bare(used.html)).toBe(bare(unknown.html))
  expect(used.text).toContain('There is nothing to do here')
})

test('of twenty presses at once by two browsers one chooses', async () => {
  const { secret, proposal, parent } = await aLink()
  const [one, other] = [house.visitor(), house.visitor()]
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, at) =>
      (at % 2 === 0 ? one : other).post(`/c/${secret}/who`, { proposal }),
    ),
  )
  expect(answers.filter((answer) => answer.location === '/thanks?for=asked')).toHaveLength(1)
  expect(
    await house.ground.selectFrom('choices').select('id').where('party_id', '=', parent.party).execute(),
  ).toHaveLength(1)
})

test('a press without the browser’s own secret is refused, so a scanner that posts chooses nobody', async () => {
  const { secret, proposal, parent } = await aLink()
  const answer = await house.app.request(`/c/${secret}/who`, {
    method: 'POST',
    body: new URLSearchParams({ proposal }),
    headers: { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(403)
  expect(
    await house.ground.selectFrom('choices').select('id').where('party_id', '=', parent.party).execute(),
  ).toEqual([])
})

test('a link chooses only among what it was sent for', async () => {
  const mine = await aLink()
  const theirs = await aLink()
  const answer = await house.visitor().post(`/c/${mine.secret}/who`, { proposal: theirs.proposal })
  expect(answer.text).toContain('There is nothing to do here')
  expect(
    await house.ground
      .selectFrom('choices')
      .select('id')
      .where('party_id', '=', theirs.parent.party)
      .execute(),
  ).toEqual([])
})

test('asking for others, or for nobody, goes by the link too', async () => {
  const { secret, parent } = await aLink()
  expect((await house.visitor().post(`/c/${secret}/who`, { says: 'others' })).location).toBe(
    '/thanks?for=others',
  )
  const open = await house.ground
    .selectFrom('proposals')
    .select('id')
    .where('party_id', '=', parent.party)
    .where('state', '=', 'open')
    .execute()
  expect(open).toEqual([])
  const second = await aLink()
  expect((await house.visitor('cy').post(`/c/${second.secret}/who`, { says: 'no' })).location).toBe(
    '/thanks?for=no',
  )
  expect((await house.visitor('cy').get('/thanks?for=no')).text).toContain('Mae hynny’n iawn')
})

test('the supporter answers by a link of their own', async () => {
  const { secret, proposal, parent } = await aLink()
  await house.visitor().post(`/c/${secret}/who`, { proposal })
  const act = await house.ground
    .selectFrom('single_acts')
    .select('id')
    .where('act', '=', 'answer')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const answerSecret = (await house.db.asWorker((tx) => mintSingleAct(tx, act.id)))?.split('/').at(-1)
  const visitor = house.visitor()
  expect((await visitor.get(`/r/${answerSecret}`)).text).not.toContain('Sam')
  expect((await visitor.post(`/r/${answerSecret}`)).text).toContain('Sam would like you beside them')
  expect((await visitor.post(`/r/${answerSecret}/answer`, { says: 'yes' })).text).toContain(
    'You stand beside them from today',
  )
  expect((await visitor.post(`/r/${answerSecret}/answer`, { says: 'no' })).text).toContain(
    'There is nothing to do here',
  )
  const [support] = await house.ground
    .selectFrom('supports')
    .select('from_day')
    .where('party_id', '=', parent.party)
    .execute()
  expect(support).toEqual({ from_day: '2026-11-18' })
})

test('no row holds the secret, and a used or old link gets none', async () => {
  const { secret, act } = await aLink()
  const { rows } = await sql<{ text: string }>`
    select row_to_json(t)::text as text from single_acts t union all select row_to_json(o)::text from outbox o
    union all select row_to_json(a)::text from audit a union all select row_to_json(e)::text from events e`.execute(
    house.ground,
  )
  expect(rows.some(({ text }) => text.includes(secret))).toBe(false)
  await house.ground
    .updateTable('single_acts')
    .set({ expires_at: new Date(0) })
    .where('id', '=', act)
    .execute()
  expect(await house.db.asWorker((tx) => mintSingleAct(tx, act))).toBeNull()
  expect((await house.visitor().post(`/c/${secret}`)).text).toContain('There is nothing to do here')
})

test('a link shown again kills the one before', async () => {
  const { secret, coordinator, parent } = await aLink()
  await house.as(coordinator.token, (tx) => showHer(tx, coordinator.actor, parent.offer))
  expect((await house.visitor().post(`/c/${secret}`)).text).toContain('There is nothing to do here')
})

test('only who sees to a parent can send them a link', async () => {
  const { parent, robin } = await aLink()
  const far = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect(await house.as(far.token, (tx) => showHer(tx, far.actor, parent.offer))).toBeNull()
  expect(await house.as(robin.token, (tx) => showHer(tx, robin.actor, parent.offer))).toBeNull()
})
