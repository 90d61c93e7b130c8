import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from './access/testing.ts'
import { day } from './prove/daily.ts'
import { reaches } from './prove/expectations.ts'
import { layPerson, layWith } from './prove/laying.ts'
import type { Principal } from './prove/principals.ts'
import { bodyFor, pathTo, targetOf } from './prove/targets.ts'
import { layWorld, type World } from './prove/world.ts'
import { pages } from './web.ts'

let house: TestHouse
let world: World
beforeAll(async () => {
  house = await testHouse(pages)
  layWith(house.ground, house.vault.vault)
  world = await layWorld(house.ground, 'odd')
})
afterAll(() => house.close())

/** Everybody's form fields at once; each is given the same odd value. */
const fields =
  `name reference gss kind says how way version letterVersion party family offer choice proposal supporter cover
  otherParty join same said language role roles email phone telephone address code place reason words label relation
  decision says first second day day-day day-month day-year bornOn-day bornOn-month bornOn-year dueOn-day dueOn-month
  dueOn-year toldOn-day toldOn-month toldOn-year from-day from-month from-year until-day until-month until-year
  metOn-day metOn-month metOn-year startsAt hoursFrom hoursUntil capacity travelKm parents children parentOf previous
  categories columns changes weekdays languages areas experience key press next en cy authorities state what q`.split(
    /\s+/,
  )
const id = '0199aaaa-0000-7000-8000-000000000001'
const values: Readonly<Record<string, string | readonly string[]>> = {
  nothing: '',
  'another alphabet': '💥\u202e\ufffd\u0301ŵŷ"<img src=x>\'--',
  'a great number': '99999999999999',
  'a broken number': '-1.5e309',
  'an id of nobody': id,
  'dashes like an id': '-'.repeat(36),
  'a name every object has': 'constructor',
  'several at once': [id, 'x', id],
  'a long text': 'q7'.repeat(3000),
}
const refused = ['another alphabet', 'several at once']
const queries = [
  'q=%00%F0%9F%92%A5&sort=constructor&page=1e9&state=%00&gss=%00',
  'page=-1&as=csv&q=%25%5C_%27&said=toString&came=constructor&done=__proto__&for=x',
]

const answersOf500 = async (who: Principal, token: string | null): Promise<string[]> => {
  const browser = browserOf(house.app, token)
  const ids = targetOf(world, who, 'own')
  const broken: string[] = []
  for (const [place, { method, path, act }] of pages.entries()) {
    const at = pathTo(path, ids)
    // Whoever may not is told so before anything is read: two values see that it is so.
    const reads = reaches(who, act)
    if (/^\/(exit|sign-out|sessions|demo)/.test(at) && method === 'post') continue
    const note = (what: string, status: number) => {
      if (status >= 500) broken.push(`${method} ${path}: ${what}`)
    }
    if (method === 'get')
      for (const query of reads ? queries : queries.slice(0, 1))
        note(query, (await browser.get(`${at}?${query}`)).status)
    else
      for (const [turn, [what, value]] of Object.entries(values).entries()) {
        if (!reads && !refused.includes(what)) continue
        // Each form is given a third of it each day.
        if ((place + turn + day) % 3 > 0) continue
        const odd = Object.fromEntries(fields.map((field) => [field, value]))
        note(what, (await browser.post(at, odd)).status)
        if (what !== 'a great number') continue
        note(
          'a good form with it',
          (await browser.post(at, { ...bodyFor(ids), version: value, letterVersion: value })).status,
        )
      }
  }
  return broken
}

test.each<[string, Principal, () => Promise<string | null>]>([
  ['a coordinator', 'coordinator', async () => world.staff.coordinator.token],
  ['an administrator', 'administrator', async () => world.staff.administrator.token],
  ['somebody of the council', 'council-officer', async () => world.staff.council.token],
  ['a supporter', 'supporter-with-a-grant', async () => world.parties.a.supporter.token],
  ['a parent', 'parent-a', async () => world.parties.a.parent.token],
  ['a visitor', 'anonymous', async () => null],
  [
    'an outside handler',
    'coordinator',
    async () => (await layPerson(house.ground, world.programmes[0], 'odd9', ['handler'], 'E09000007')).token,
  ],
])(
  `whatever %s types into whichever form, the house answers and does not fall over (day ${day})`,
  async (_, who, token) => {
    expect(await answersOf500(who, await token())).toEqual([])
  },
)
