import { browserOf } from '../../access/browsing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParent, writes } from '../../spaces/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { day, laid, noteBy, openedTo, raised, type Scene } from '../testing.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid(spaces)
})
afterAll(() => scene.house.close())

test('a parent makes a copy of what is theirs themself, and nothing of anybody else’s is in it', async () => {
  const { house, ama, supporter } = scene
  await openedTo(scene)
  await noteBy(house, ama, ama.party, { body: 'Canary-mine, first line\nsecond line', day: '2026-11-11' })
  await noteBy(house, supporter, ama.party, { body: 'Canary-beside', day: '2026-11-12' })
  const bo = await aParent(house, 'Bo Invented')
  await writes(bo, 'Canary-of-another')
  expect((await ama.browser.get('/my-copy')).text).toContain('Whoever opens it can read all of it')
  const made = await ama.browser.post('/my-copy')
  expect(made.headers.get('content-disposition')).toContain('copy.txt')
  for (const said of [
    'Name: Ama Invented',
    'Canary-mine, first line\nsecond line',
    'Canary-beside',
    'Robin, from ',
    '11 November 2026, by you',
    '12 November 2026, by somebody beside you',
  ])
    expect(made.html).toContain(said)
  for (const never of ['Canary-of-another', 'Bo Invented', 'Canary-of-the-concern'])
    expect(made.html).not.toContain(never)
  const welsh = await aParent(house, 'Wyn Dyfeisiedig')
  expect((await browserOf(house.app, welsh.token, 'cy').post('/my-copy')).html).toContain('EICH NODIADAU')
})

test('a reading that the parent is not told of yet is not in their copy; afterwards it is, with its true date', async () => {
  const { ama, lead, approver } = scene
  const concern = await raised(scene)
  const asking = {
    ofWhom: 'author',
    ...day('from', '2026-11-05'),
    ...day('until', '2026-11-15'),
    reason: 'A key.',
    said: 'Canary-said-to-her.',
    tell: 'later',
    ...day('reviewOn', '2026-12-01'),
    whyLater: 'He reads her telephone.',
  }
  const { location } = await lead.browser.post(`/heard/${concern}/open`, asking)
  await approver.browser.post(location.replace('opened', 'agree'), { answer: 'yes', why: 'Yes.' })
  expect((await lead.browser.get(location)).text).toContain('Canary-beside')
  const copy = async () => (await ama.browser.post('/my-copy')).html
  expect(await copy()).not.toContain('Lee Hearer')
  await lead.browser.post(`${location}/told`, { toldHow: 'page' })
  const after = await copy()
  expect(after).toContain('Lee Hearer')
  expect(after).toContain('Canary-said-to-her.')
})

test('nobody can make it for somebody else: not a coordinator, a supporter, a safeguarding lead or a council', async () => {
  const { coordinator, supporter, lead, council, approver, house } = scene
  for (const who of [coordinator, supporter, lead, council, approver]) {
    expect((await who.browser.get('/my-copy')).status).toBe(404)
    expect((await who.browser.post('/my-copy')).status).toBe(404)
  }
  const other = await house.person(['parent'])
  expect((await other.browser.post('/my-copy')).html).not.toContain('Canary')
})
