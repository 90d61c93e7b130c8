import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { whoCould } from './queries.ts'
import { pages } from './routes.tsx'
import { standing } from './testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse(pages.list)
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

const could = async (token: string, party: string) =>
  (await house.as(token, (tx) => whoCould(tx, party, '2026-11-18', '2026-11-24'))).map(
    ({ supporter }) => supporter,
  )
/** What a browser would send for a form that was left as it came. */
const asItCame = (html: string, action: string): Record<string, string> => {
  const form = html.slice(html.indexOf(`action="${action}"`)).split('</form>')[0] ?? ''
  const boxes = [...form.matchAll(/<input[^>]* name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  const chosen = [...form.matchAll(/<select[^>]* name="([^"]+)"[^>]*><option value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  return Object.fromEntries([...boxes, ...chosen].filter(([name]) => !['csrf', 'key'].includes(name ?? '')))
}

test('when a supporter is ill one press brings the cover, for a week, and one press ends it', async () => {
  const robin = await aSupporter(house)
  const stand = await aSupporter(house, { capacity: 9 })
  const party = await aParty(house)
  const support = await on.begun(party, robin.supporter)
  const at = `/support/${support}`
  const fields = asItCame((await coordinator.browser.get(at)).html, `${at}/cover`)
  expect((await coordinator.browser.post(`${at}/cover`, fields)).status).toBe(303)
  const cover = await house.ground
    .selectFrom('covers')
    .select(['id', 'supporter_id', 'from_day', 'until_day'])
    .where('support_id', '=', support)
    .executeTakeFirstOrThrow()
  expect(cover).toMatchObject({
    supporter_id: stand.supporter,
    from_day: '2026-11-18',
    until_day: '2026-11-24',
  })
  expect(await on.sees(stand)).toEqual([party])
  expect((await stand.browser.post(`${at}/cover/${cover.id}/end`)).status).toBe(404)
  expect((await coordinator.browser.post(`${at}/cover/${cover.id}/end`)).status).toBe(303)
  expect(await on.sees(stand)).toEqual([])
  expect(await on.sees(robin)).toEqual([party])
  expect((await coordinator.browser.post(`${at}/cover/${cover.id}/end`)).status).toBe(404)
})

test('who could stand in leaves out the other parent’s supporter, who is away and who has lapsed; nobody but the coordinator gets an answer', async () => {
  const { parties } = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const [ada = '', bo = ''] = parties
  const [hers, his, free, away, lapsed] = await Promise.all([
    aSupporter(house),
    aSupporter(house),
    aSupporter(house),
    aSupporter(house),
    aSupporter(house, { checkUntil: '2026-11-20' }),
  ])
  await on.begun(ada, hers.supporter)
  await on.begun(bo, his.supporter)
  await house.ground
    .insertInto('supporter_away')
    .values({
      programme_id: house.programme,
      supporter_id: away.supporter,
      from_day: '2026-11-24',
      until_day: '2026-11-30',
    })
    .execute()
  const answered = await could(coordinator.token, ada)
  expect(answered).toContain(free.supporter)
  for (const { supporter } of [hers, his, away, lapsed]) expect(answered).not.toContain(supporter)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const { token } of [hers, his, elsewhere, await house.person(['parent'])])
    expect(await could(token, ada)).toEqual([])
})

test('a family whose parent bears the name of somebody who joins as a supporter is no longer the coordinator’s to see', async () => {
  const { family } = await aFamily(house, ['Mx. Jo  Same-Name', 'Al Else'])
  const families = async () =>
    (await house.as(coordinator.token, (tx) => tx.selectFrom('families').select('id').execute())).map(
      ({ id }) => id,
    )
  expect(await families()).toContain(family)
  await house.person(['parent'], { name: 'mx jo same name' })
  expect(await families()).toContain(family)
  await house.person(['supporter'], { name: 'mx jo same name' })
  expect(await families()).not.toContain(family)
})
