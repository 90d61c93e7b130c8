import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParent } from '../../spaces/testing.ts'
import { erase, Refused } from '../../vault/door.ts'
import { day, laid, type Scene } from '../testing.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid()
})
afterAll(() => scene.house.close())

const request = (about: string, more: Record<string, string> = {}) => ({
  kind: 'police',
  whoAsks: 'PC Invented, Camden',
  reference: 'OP-17',
  form: 'email',
  about,
  words: 'All that you hold. Canary-of-the-request.',
  ...day('receivedOn', '2026-11-18'),
  clock: 'said',
  ...day('saidDay', '2026-11-25'),
  tell: 'at-once',
  ...more,
})
const entered = async (about: string, more: Record<string, string> = {}): Promise<string> => {
  const { location, text } = await scene.lead.browser.post('/asked-of-us/new', request(about, more))
  if (location === '') throw new Error(text)
  return location
}
const holdsOn = async (party: string): Promise<number> =>
  (
    await scene.house.ground
      .selectFrom('holds')
      .select('id')
      .where('party_id', '=', party)
      .where('lifted_on', 'is', null)
      .execute()
  ).length
const forbidden = {
  tell: 'forbidden',
  ...day('tellReviewOn', '2026-12-18'),
  tellWhy: 'Order of 17 November.',
}

/** What stands on a page but for what every page has of its own: form keys and tokens. */
const still = (html: string, ...gone: string[]): string =>
  gone.reduce((text, one) => text.replaceAll(one, '*'), html.replaceAll(/value="[^"]*"/g, 'value'))

test('the answer is byte for byte the same, page, list, letter and file, whether or not the person uses the service', async () => {
  const { lead } = scene
  const [known, unknown] = [await entered('Ama Invented'), await entered('Zed Nobody')]
  const id = (at: string) => at.split('/').at(-1) ?? ''
  const both = async (path: string) => {
    const of = async (at: string, name: string) => {
      const { html, status } = await lead.browser.get(`${at}${path}`)
      return `${status} ${still(html, id(at), name)}`
    }
    expect(await of(known, 'Ama Invented')).toBe(await of(unknown, 'Zed Nobody'))
  }
  await both('')
  await both('/correct')
  for (const letter of ['neither', 'order', 'copy'])
    for (const language of ['en', 'cy']) {
      await both(`/letter/${letter}/${language}`)
      await both(`/letter/${letter}/${language}?as=text`)
    }
  const search = async (name: string, at: string) =>
    still(
      (await lead.browser.get(`/asked-of-us?q=${encodeURIComponent(name)}`)).html,
      id(at),
      name,
      name.replace(' ', '+'),
      name.replace(' ', '%2520'),
    )
  expect(await search('Ama Invented', known)).toBe(await search('Zed Nobody', unknown))
  const rows = await scene.house.ground
    .selectFrom('audit')
    .select('things')
    .where('act', '=', 'outside.entered')
    .execute()
  expect(rows.map(({ things }) => things.length)).toEqual([1, 1])
})

test('whoever bears the name can’t delete everything while somebody asks, however it was written, and can afterwards', async () => {
  const { house, lead } = scene
  const sian = await aParent(house, 'Siân Held')
  const other = await aParent(house, 'Sian Holder')
  const at = await entered('HELD, Sian')
  expect([await holdsOn(sian.party), await holdsOn(other.party)]).toEqual([1, 0])
  const erases = (who: typeof sian) => house.as(who.token, (tx) => erase(tx, who.party))
  await expect(erases(sian)).rejects.toThrow(Refused)
  await erases(other)
  expect((await lead.browser.post(`${at}/close`, { ending: 'replied' })).text).toContain(
    'First say why nothing is to be kept any more',
  )
  expect((await lead.browser.post(`${at}/lift`, { liftWhy: '' })).status).toBe(422)
  expect((await lead.browser.post(`${at}/lift`, { liftWhy: 'They took it back.' })).location).toBe(at)
  expect((await lead.browser.post(`${at}/close`, { ending: 'withdrawn' })).location).toBe(at)
  expect(await holdsOn(sian.party)).toBe(0)
  await erases(sian)
})

test('whoever comes in or is named afterwards is kept too, and a name put right moves what is kept', async () => {
  const { house, lead } = scene
  const at = await entered('Lara Later')
  const lara = await aParent(house, 'Lara Ann Later')
  const mia = await aParent(house, 'Mia Mended')
  expect([await holdsOn(lara.party), await holdsOn(mia.party)]).toEqual([1, 0])
  const put = { ...request('Mia Mended'), version: '1' }
  expect((await lead.browser.post(`${at}/correct`, put)).location).toBe(at)
  expect([await holdsOn(lara.party), await holdsOn(mia.party)]).toEqual([0, 1])
  expect((await lead.browser.post(`${at}/correct`, put)).text).toContain('Somebody else changed this')
})

test('whoever bears the name reads on their own page that somebody asked, nobody else does, and not while a court forbids it', async () => {
  const { house, lead, ama } = scene
  const tom = await aParent(house, 'Tom Told')
  const una = await aParent(house, 'Una Untold')
  await entered('Tom Told', { kind: 'solicitor' })
  const told = (await tom.browser.get('/told')).text
  expect(told).toContain('A solicitor asked us about a person with your name')
  expect(told).toContain('It may not be you they mean')
  expect(told).not.toContain('PC Invented')
  expect((await ama.browser.get('/told')).text).not.toContain('A solicitor asked')
  const at = await entered('Una Untold', forbidden)
  expect(await holdsOn(una.party)).toBe(1)
  expect((await una.browser.get('/told')).text).toContain('There is nothing here for you to read now')
  expect((await lead.browser.get('/heard')).html).not.toContain(`${at}#telling`)
  await sql`update outside_requests set tell_review_on = '2026-11-18' where id = ${at.split('/').at(-1)}`.execute(
    house.ground,
  )
  expect((await lead.browser.get('/heard')).html).toContain(`${at}#telling`)
  await lead.browser.post(`${at}/tell`)
  expect((await una.browser.get('/told')).text).toContain('The police asked us about a person with your name')
  expect((await lead.browser.get('/heard')).html).not.toContain(`${at}#telling`)
})

test('while a court forbids telling, why something is kept says nothing of it', async () => {
  const { house } = scene
  const kit = await aParent(house, 'Kit Kept')
  const at = await entered('Kit Kept', { ...forbidden, kind: 'court' })
  const why = () =>
    house.as(kit.token, (tx) => sql`select why, decided from app.kept_of_mine(${kit.party})`.execute(tx))
  expect((await why()).rows).toEqual([{ why: 'other', decided: null }])
  await scene.lead.browser.post(`${at}/tell`)
  expect((await why()).rows).toEqual([{ why: 'court', decided: 'Lee Hearer' }])
})

test('each clock stands on the page with its source, and what is due soon stands first', async () => {
  const { lead } = scene
  const at = await entered('Pat Paper', { clock: 'copy', kind: 'other-parent' })
  const { text } = await lead.browser.get(at)
  expect(text).toContain('Friday 18 December 2026')
  expect(text).toContain('article 12(3)')
  await lead.browser.post(`${at}/extend`)
  expect((await lead.browser.get(at)).text).toContain('Thursday 18 February 2027')
  const soon = await entered('Pat Paper', { clock: 'order', kind: 'court', ...day('saidDay', '2026-11-20') })
  expect((await lead.browser.get('/heard')).html).toContain(`href="${soon}"`)
  await lead.browser.post(`${soon}/replied`)
  expect((await lead.browser.get('/heard')).html).not.toContain(`href="${soon}"`)
})

test('the register is searched, sorted, and taken out as a spreadsheet in which no cell can run', async () => {
  const { lead } = scene
  await entered('Quill Zebra', { whoAsks: '=cmd()' })
  expect((await lead.browser.get('/asked-of-us?q=zebra')).text).toContain('Quill Zebra')
  expect((await lead.browser.get('/asked-of-us?q=zebra&state=closed')).text).not.toContain('Quill Zebra')
  const csv = (await lead.browser.get('/asked-of-us?as=csv&state=all&sort=about&order=up')).html
  expect(csv).toContain("'=cmd()")
  expect(csv.indexOf('Ama Invented')).toBeLessThan(csv.indexOf('Quill Zebra'))
  expect(csv).not.toContain('Canary-of-the-request')
})

test('nobody but the safeguarding lead of this programme reads or enters anything, and the database agrees', async () => {
  const { house, coordinator, council, supporter, ama, approver } = scene
  const at = await entered('Rae Refused')
  const elsewhere = await house.person(['safeguarding-lead'], { programme: await house.otherProgramme() })
  for (const who of [coordinator, council, supporter, ama, approver]) {
    for (const path of ['/asked-of-us', '/asked-of-us/new', at, `${at}/correct`, `${at}/letter/neither/en`])
      expect((await who.browser.get(path)).status).toBe(404)
    for (const press of ['lift', 'hold', 'forbid', 'tell', 'extend', 'replied', 'close', 'reopen', 'correct'])
      expect((await who.browser.post(`${at}/${press}`)).status).toBe(404)
    const rows = await house.as(who.token, (tx) => sql`select id from outside_requests`.execute(tx))
    expect(rows.rows).toEqual([])
    const insert = house.as(who.token, (tx) =>
      sql`insert into outside_requests (programme_id, kept_by, kind, who_asks, form, about, received_on, clock, told_from)
        values (${house.programme}, ${who.id}, 'police', 'x', 'letter', 'Ama Invented', '2026-11-18', 'none', '2026-11-18')`.execute(
        tx,
      ),
    )
    await expect(insert).rejects.toThrow('row-level security')
  }
  expect((await elsewhere.browser.get(at)).status).toBe(404)
  await expect(house.as(scene.lead.token, (tx) => sql`select * from holds`.execute(tx))).rejects.toThrow(
    'permission denied',
  )
})
