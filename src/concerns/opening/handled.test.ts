import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as looks } from '../../audit/looks/routes.tsx'
import { day, laid, noteBy, openedTo, raised, type Person, type Scene } from '../testing.ts'

let scene: Scene
let handler: Person
beforeAll(async () => {
  scene = await laid(looks.list)
  const { house, ama, supporter } = scene
  handler = await house.person(['handler'], { name: 'Hana Outside' })
  const family = await house.ground
    .insertInto('families')
    .values({
      programme_id: house.programme,
      gss: 'E09000007',
      reference: 'CP-1',
      name: 'Invented',
      handler: handler.id,
      created_day: '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({
      programme_id: house.programme,
      family_id: family.id,
      party_id: ama.party,
      relation: 'mother',
    })
    .execute()
  await openedTo(scene)
  await noteBy(house, supporter, ama.party, { body: 'Canary-within', day: '2026-11-10' })
})
afterAll(() => scene.house.close())

test('what the outside handler reads by two, and the parent is not told yet, stands nowhere that she looks', async () => {
  const { approver, ama, house } = scene
  const concern = await raised(scene)
  const { location } = await handler.browser.post(`/heard/${concern}/open`, {
    ofWhom: 'author',
    ...day('from', '2026-11-05'),
    ...day('until', '2026-11-15'),
    reason: 'Whether he has a key.',
    said: 'we feared that he had a key.',
    tell: 'later',
    ...day('reviewOn', '2026-12-01'),
    whyLater: 'He reads her telephone.',
  })
  await approver.browser.post(`/agree/${location.split('/').at(-1)}`, { answer: 'yes', why: 'A key.' })
  await sql`update openings set review_on = current_date + 20`.execute(house.ground)
  expect((await handler.browser.get(location)).text).toContain('Canary-within')
  expect((await ama.browser.get('/looked')).text).not.toContain('Hana Outside')
  await house.ground
    .updateTable('opening_tellings')
    .set({ told_on: '2026-11-18', told_how: 'voice' })
    .execute()
  expect((await ama.browser.get('/looked')).text).toContain('Hana Outside')
})
