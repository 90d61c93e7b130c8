import { afterAll, beforeAll, expect, test } from 'vitest'
import { laid, type Scene } from '../testing.ts'
import { missing } from './rules.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid()
})
afterAll(() => scene.house.close())

test('who hears must have somebody else to agree: one person with both functions is not two', () => {
  const holder = (id: string, role: 'safeguarding-lead' | 'approver') => ({ id, name: id, role })
  expect(missing([])).toEqual(['lead', 'approver'])
  expect(missing([holder('a', 'approver')])).toEqual(['lead'])
  expect(missing([holder('a', 'safeguarding-lead')])).toEqual(['approver'])
  expect(missing([holder('a', 'safeguarding-lead'), holder('a', 'approver')])).toEqual(['another'])
  expect(missing([holder('a', 'safeguarding-lead'), holder('b', 'approver')])).toEqual([])
})

test('an administrator sees who hears and who agrees, and sets the number that supporters then read first', async () => {
  const { coordinator, supporter } = scene
  const page = (await coordinator.browser.get('/settings/safety')).text
  expect(page).toContain('Lee Hearer')
  expect(page).toContain('Uma Elsewhere')
  const line = { telephone: 'ring me', hours: 'day and night', hoursCy: '', version: '0' }
  const bad = await coordinator.browser.post('/settings/safety', line)
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('Enter a telephone number')
  expect(bad.text).toContain('Write the hours in both languages')
  const good = { ...line, telephone: '07700 900456', hoursCy: 'ddydd a nos' }
  expect((await coordinator.browser.post('/settings/safety', good)).location).toBe('/settings/safety?saved')
  expect((await coordinator.browser.post('/settings/safety', good)).text).toContain(
    'Somebody else changed this',
  )
  expect((await supporter.browser.get('/raise')).text).toContain('07700 900456')
})

test('nobody but an administrator sets it', async () => {
  const { supporter, lead, approver, council, ama, house } = scene
  const plain = await house.person(['coordinator'])
  for (const who of [supporter, lead, approver, council, ama, plain]) {
    expect((await who.browser.get('/settings/safety')).status).toBe(404)
    const set = house.as(who.token, (tx) =>
      tx.updateTable('safeguarding_lines').set({ telephone: '1' }).returning('programme_id').execute(),
    )
    expect(await set).toEqual([])
  }
})
