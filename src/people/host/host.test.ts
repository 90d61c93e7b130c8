import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { localText } from '../model.ts'
import { pictureType } from './model.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const host = () =>
  house.ground
    .selectFrom('programmes')
    .selectAll()
    .where('id', '=', house.programme)
    .executeTakeFirstOrThrow()
const good = {
  name: 'Walking Beside (invented)',
  sender: 'Beside',
  telephone: '0300 111 1111',
  hours: '9am to 5pm',
  hoursCy: '9yb i 5yp',
  independence: 'charity',
  en: 'The council pays us. It reads nothing here.',
  cy: 'Y cyngor sy’n ein talu. Nid yw’n darllen dim yma.',
}
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const picture = (bytes: Uint8Array<ArrayBuffer>, name: string, type = 'image/png') =>
  new File([bytes], name, { type })

test('who we are is changed on a page, and every page shows it', async () => {
  const { browser } = await house.person(['administrator'])
  const { version } = await host()
  expect((await browser.post('/settings', { ...good, version: String(version) })).location).toBe(
    '/settings?saved',
  )
  const page = await browser.get('/settings?saved')
  expect(page.text).toContain('Saved.')
  expect(page.text).toContain('0300 111 1111')
  expect((await house.visitor('cy').get('/nowhere')).text).toContain('9yb i 5yp')
  expect(await host()).toMatchObject({ sender: 'Beside', independence: 'charity', version: version + 1 })
})

test('whoever saves second is shown what stands now beside what they typed', async () => {
  const one = await house.person(['coordinator'])
  const two = await house.person(['administrator'])
  const version = String((await host()).version)
  await one.browser.post('/settings', { ...good, hours: 'Mornings', version })
  const second = await two.browser.post('/settings', { ...good, hours: 'Evenings', version })
  expect(second.status).toBe(422)
  expect(second.text).toContain('Somebody changed this while you had it open')
  expect(second.text).toContain('It says now: Mornings')
  expect(second.html).toContain('value="Evenings"')
  expect((await host()).hours).toBe('Mornings')
})

test('a sender that tells, a text in one language, a missing name: each is marked and nothing is saved', async () => {
  const { browser } = await house.person(['administrator'])
  const { version } = await host()
  const bad = {
    ...good,
    name: '',
    sender: 'Family Help',
    cy: '',
    independence: 'x',
    version: String(version),
  }
  const answer = await browser.post('/settings', bad)
  expect(answer.status).toBe(422)
  for (const text of [
    'Enter the name of the organisation',
    'must give nothing away',
    'Write out in Welsh how independent',
    'Choose how independent',
  ])
    expect(answer.text).toContain(text)
  expect((await host()).version).toBe(version)
})

test('the logo is taken by what it is, shown to anybody, and removed again', async () => {
  const { browser } = await house.person(['administrator'])
  expect((await house.visitor().get('/logo')).status).toBe(404)
  expect((await browser.post('/settings/logo', { logo: picture(png, 'logo.png') })).location).toBe(
    '/settings?saved',
  )
  const shown = await house.visitor().get('/logo')
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(shown.headers.get('content-disposition')).toContain('inline')
  expect((await browser.get('/settings')).html).toContain('src="/logo"')
  await browser.post('/settings/logo/remove')
  expect((await house.visitor().get('/logo')).status).toBe(404)
})

test('a picture that is none, or too large, is refused on the page', async () => {
  const { browser } = await house.person(['administrator'])
  const script = picture(new TextEncoder().encode('<svg onload=alert(1)>'), 'logo.png')
  expect((await browser.post('/settings/logo', { logo: script })).text).toContain('must be a PNG or JPEG')
  const large = new Uint8Array(100 * 1024 + 1)
  large.set(png)
  expect((await browser.post('/settings/logo', { logo: picture(large, 'logo.png') })).text).toContain(
    '100 KB or smaller',
  )
  expect((await browser.post('/settings/logo')).text).toContain('Choose a picture')
  expect((await host()).logo).toBeNull()
  expect(pictureType(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
})

test('a parent lead writes our own words in both languages; readers get theirs and never the other', async () => {
  const { browser } = await house.person(['parent-lead'])
  const text = { en: 'Welcome.', cy: 'Croeso.' }
  expect((await browser.post('/settings/texts/front-door', { ...text, version: '0' })).location).toBe(
    '/settings/texts?saved',
  )
  const again = await browser.post('/settings/texts/front-door', { en: 'Hello.', cy: 'Helô.', version: '0' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('It says now: Welcome.')
  expect(
    (await browser.post('/settings/texts/front-door', { en: 'Hello.', cy: 'Helô.', version: '1' })).status,
  ).toBe(303)
  expect(
    (await browser.post('/settings/texts/front-door', { en: 'Only', cy: '', version: '2' })).text,
  ).toContain('Fill this language too')
  expect((await browser.get('/settings/texts/nothing')).status).toBe(404)
  expect((await browser.get('/settings/texts')).html).toMatch(
    /href="\/settings\/texts"[^>]*>\s*(<[^>]*>)*Settings/,
  )
  const seen = await house.db.inSession(null, 'localhost', async (_, { host }) => host)
  expect([localText(seen, 'front-door', 'en'), localText(seen, 'front-door', 'cy')]).toEqual([
    'Hello.',
    'Helô.',
  ])
  expect(localText(seen, 'about', 'cy')).toBe('')
})

test('nobody else meets the settings, and the database agrees', async () => {
  for (const role of ['supporter', 'parent', 'social-worker', 'chair', 'handler'] as const) {
    const { browser, token } = await house.person([role])
    for (const path of ['/settings', '/settings/texts', '/settings/texts/about'])
      expect((await browser.get(path)).status).toBe(404)
    for (const path of ['/settings', '/settings/logo', '/settings/logo/remove', '/settings/texts/about'])
      expect((await browser.post(path, good)).status).toBe(404)
    const changed = await house.as(token, (tx) =>
      tx.updateTable('programmes').set({ name: 'Mine' }).where('id', '=', house.programme).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  }
  const lead = await house.person(['parent-lead'])
  expect((await lead.browser.get('/settings')).status).toBe(404)
  expect((await lead.browser.post('/settings', good)).status).toBe(404)
})

test('a version that is none is answered like one that somebody else took', async () => {
  const { browser } = await house.person(['administrator'])
  for (const version of ['99999999999', '1.5', '1e9', 'x'])
    expect((await browser.post('/settings/texts/front-door', { en: 'A', cy: 'B', version })).status).toBe(422)
})
