import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mustTell, clockOf } from '../concern/rules.ts'
import { isNeutral } from '../../platform/mail/neutral.ts'
import { stand } from '../../spaces/testing.ts'
import { aFamily } from '../../supporters/testing.ts'
import { day, laid, raised, worked, worry, type Scene } from '../testing.ts'
import { faultsInClosing, faultsInReview } from './rules.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid()
})
afterAll(() => scene.house.close())

const wind = (concern: string, raisedOn: string) =>
  sql`update concerns set day = ${raisedOn} where id = ${concern}`.execute(scene.house.ground)

test('a concern is to be read on the day it was raised, and says since when it should have been', () => {
  expect(clockOf('2026-11-18', null, '2026-11-18')).toEqual({ state: 'today' })
  expect(clockOf('2026-11-18', null, '2026-11-20')).toEqual({ state: 'since', days: 2 })
  expect(clockOf('2026-11-18', '2026-11-19', '2026-11-20')).toEqual({ state: 'heard' })
})

test('the duty to tell the parent rests until the day that was set, never for ever', () => {
  expect(mustTell({ toldOn: null, reviewOn: null }, '2026-11-18')).toBe(true)
  expect(mustTell({ toldOn: null, reviewOn: '2026-11-19' }, '2026-11-18')).toBe(false)
  expect(mustTell({ toldOn: null, reviewOn: '2026-11-18' }, '2026-11-18')).toBe(true)
  expect(mustTell({ toldOn: '2026-11-18', reviewOn: null }, '2026-11-18')).toBe(false)
  const codes = (on: '2026-11-18' | '2026-12-16' | '2026-12-17') =>
    faultsInReview({ on, why: 'He reads her post' }, '2026-11-18').map(({ code }) => code)
  expect(codes('2026-11-18')).toEqual(['past'])
  expect(codes('2026-12-16')).toEqual([])
  expect(codes('2026-12-17')).toEqual(['far'])
  expect(faultsInClosing({ outcome: 'talked', toldOn: null, reviewOn: null })).toEqual([
    { field: 'outcome', code: 'tell-first' },
  ])
})

test('the safeguarding lead’s first page holds the open concerns, the oldest first, with what must be done on top', async () => {
  const { lead } = scene
  const newer = await raised(scene)
  const older = await raised(scene)
  await wind(older, '2026-11-15')
  const { text } = await lead.browser.get('/heard')
  expect(text).toContain('Read today: Ama Invented')
  expect(text).toContain('Should have been read 3 days ago')
  await lead.browser.post(`/heard/${older}/read`)
  await lead.browser.post(`/heard/${newer}/read`)
  const after = (await lead.browser.get('/heard')).text
  expect(after).not.toContain('Read today')
  expect(after).toContain('Tell the parent, or say by when: Ama Invented')
})

test('what was done goes down, it is closed with an outcome, and its author reads how it ended but not what was done', async () => {
  const { lead, supporter } = scene
  const concern = await raised(scene)
  const at = `/heard/${concern}`
  const stepped = await lead.browser.post(`${at}/step`, {
    kind: 'referred',
    ...day('on', '2026-11-18'),
    words: 'Spoke to the duty team, reference 11. Canary-of-the-step.',
  })
  expect(stepped.location).toBe(at)
  await worked(scene)
  expect((await lead.browser.post(`${at}/close`, { outcome: 'referred', version: '2' })).text).toContain(
    'First say when the parent was told',
  )
  const told = { ...day('toldOn', '2026-11-18'), toldHow: 'voice', toldWords: 'Rang her at work.' }
  expect((await lead.browser.post(`${at}/told`, told)).location).toBe(at)
  const closing = {
    outcome: 'referred',
    reply: 'Thank you, Robin. The council rings her today.',
    version: '3',
  }
  expect((await lead.browser.post(`${at}/close`, closing)).location).toBe(at)
  expect(await worked(scene)).toEqual(['to-read Robin Beside'])
  const mine = (await supporter.browser.get(`/raised/${concern}`)).text
  expect(mine).toContain('Referred to the council')
  expect(mine).toContain('Thank you, Robin')
  expect(mine).not.toContain('Canary-of-the-step')
  const theirs = (await lead.browser.get(at)).text
  for (const said of ['Canary-of-the-step', 'Rang her at work.', 'Closed on', 'The parent was told'])
    expect(theirs).toContain(said)
  expect((await lead.browser.get('/heard/closed?q=Ama')).text).toContain('Robin Beside')
  expect((await lead.browser.post(`${at}/reopen`)).location).toBe(at)
  expect((await supporter.browser.get(`/raised/${concern}`)).text).not.toContain('Thank you, Robin')
})

test('not telling the parent needs a day and a reason, stays quiet until then, and stands first from that day on', async () => {
  const { lead, house } = scene
  const concern = await raised(scene)
  await lead.browser.post(`/heard/${concern}/read`)
  const later = { ...day('reviewOn', '2026-12-01'), tellWhy: '' }
  expect((await lead.browser.post(`/heard/${concern}/later`, later)).status).toBe(422)
  await lead.browser.post(`/heard/${concern}/later`, { ...later, tellWhy: 'He reads her post.' })
  const line = `/heard/${concern}#telling`
  expect((await lead.browser.get('/heard')).html).not.toContain(line)
  await sql`update concerns set tell_review_on = '2026-11-18' where id = ${concern}`.execute(house.ground)
  expect((await lead.browser.get('/heard')).html).toContain(line)
})

test('nobody but who hears it does anything with it, and the database agrees', async () => {
  const { house, supporter, coordinator, council, approver, ama } = scene
  const concern = await raised(scene)
  for (const who of [supporter, coordinator, council, approver, ama]) {
    for (const path of ['read', 'step', 'told', 'later', 'close', 'reopen'])
      expect((await who.browser.post(`/heard/${concern}/${path}`)).status).toBe(404)
    const changed = await house.as(who.token, (tx) =>
      sql`update concerns set heard_on = '2026-11-18' where id = ${concern} returning id`.execute(tx),
    )
    expect(changed.rows).toEqual([])
    const step = house.as(who.token, (tx) =>
      sql`insert into concern_steps (programme_id, concern_id, kind, done_on, by_person)
        values (${house.programme}, ${concern}, 'talked', '2026-11-18', ${who.id})`.execute(tx),
    )
    await expect(step).rejects.toThrow('row-level security')
  }
  const elsewhere = await house.person(['safeguarding-lead'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(`/heard/${concern}`)).status).toBe(404)
})

test('about a colleague’s own family it goes to the outside handler who handles them, and to no lead', async () => {
  const { house, lead, supporter } = scene
  const programme_id = house.programme
  const handler = await house.person(['handler'], { name: 'Gil Outside' })
  const sealed = await aFamily(house, ['Dee Colleague'])
  await house.ground
    .updateTable('families')
    .set({ handler: handler.id })
    .where('id', '=', sealed.family)
    .execute()
  const party = sealed.parties[0] ?? ''
  await stand(house, supporter, party)
  await worked(scene)
  const { location } = await supporter.browser.post('/raise', worry(party))
  const at = location.replace('/raised/', '/heard/').replace('?sent', '')
  expect(await worked(scene)).toEqual(['to-hear Gil Outside'])
  expect((await lead.browser.get(at)).status).toBe(404)
  expect((await lead.browser.get('/heard')).text).not.toContain('Dee Colleague')
  expect((await handler.browser.get('/heard')).text).toContain('Read today: Dee Colleague')
  expect((await handler.browser.post(`${at}/read`)).location).toBe(at)
  const colleague = await house.person(['approver', 'parent-lead'], { name: 'Pat Colleague' })
  const asked = await handler.browser.post(`${at}/open`, {
    ofWhom: 'parent',
    ...day('from', '2026-11-05'),
    ...day('until', '2026-11-15'),
    reason: 'Serious harm.',
    said: 'we feared for you.',
    tell: 'at-once',
  })
  expect(await worked(scene)).toContain('to-hear Uma Elsewhere')
  const agree = asked.location.replace('/opened/', '/agree/')
  expect((await colleague.browser.get(agree)).status).toBe(404)
  expect((await colleague.browser.get('/agree')).text).not.toContain('Dee Colleague')
  expect((await scene.approver.browser.get(agree)).text).toContain('Dee Colleague')
  const others = await house.person(['handler'], { name: 'Other Handler' })
  expect((await others.browser.get(at)).status).toBe(404)
  const seen = await house.as(others.token, (tx) =>
    sql`select id from concerns where programme_id = ${programme_id}`.execute(tx),
  )
  expect(seen.rows).toEqual([])
})

test('no title on these pages tells what they are about, in either language', async () => {
  const { house } = scene
  const concern = await raised(scene)
  for (const language of ['en', 'cy'] as const) {
    const both = await house.person(['safeguarding-lead', 'approver', 'administrator', 'supporter'], {
      language,
    })
    for (const path of [
      '/heard',
      '/heard/closed',
      `/heard/${concern}`,
      `/heard/${concern}/open`,
      '/agree',
      '/asked-of-us',
      '/asked-of-us/new',
      '/raise',
      '/settings/safety',
      '/unheard',
    ]) {
      const { html, status } = await both.browser.get(path)
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
      expect([path, status, isNeutral(title)]).toEqual([path, 200, true])
    }
  }
})
