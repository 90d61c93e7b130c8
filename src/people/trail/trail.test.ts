import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../../audit/record.ts'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

test('an administrator sees who did what, newest first, and finds it by a part of the act', async () => {
  const { browser } = await house.person(['administrator'])
  const { token, actor } = await house.person(['coordinator'], { name: 'Nadia' })
  await house.as(token, (tx) => record(tx, actor, 'family.read', [crypto.randomUUID(), crypto.randomUUID()]))
  await house.as(token, (tx) => record(tx, actor, 'family.changed', crypto.randomUUID()))
  const all = await browser.get('/audit')
  expect(all.text.indexOf('family.changed')).toBeLessThan(all.text.lastIndexOf('family.read'))
  const found = await browser.get('/audit?q=family.read')
  expect(found.text).toContain('Nadia family.read 2')
  expect(found.text).not.toContain('family.changed')
  const sheet = await browser.get('/audit?q=family.read&as=csv')
  expect(sheet.html.trim().split('\r\n')).toHaveLength(2)
  expect(sheet.html).toContain('Nadia,family.read')
})

test('looking at it is itself written down', async () => {
  const { browser, id } = await house.person(['administrator'])
  await browser.get('/audit')
  const rows = await house.ground.selectFrom('audit').select('act').where('person_id', '=', id).execute()
  expect(rows).toEqual([{ act: 'audit.read' }])
})

test('another organisation’s record is not here, and nobody but administrators meets it', async () => {
  const programme = await house.otherProgramme()
  const elsewhere = await house.person(['coordinator'], { programme })
  await house.as(elsewhere.token, (tx) => record(tx, elsewhere.actor, 'elsewhere.done', []))
  const { browser } = await house.person(['administrator'])
  expect((await browser.get('/audit?q=elsewhere')).text).not.toContain('elsewhere.done')
  for (const role of [
    'coordinator',
    'parent-lead',
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'handler',
  ] as const) {
    const other = await house.person([role])
    expect((await other.browser.get('/audit')).status).toBe(404)
    expect(await house.as(other.token, (tx) => tx.selectFrom('audit').select('id').execute())).toEqual([])
  }
})
