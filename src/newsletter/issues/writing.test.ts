import { afterAll, beforeAll, expect, test } from 'vitest'
import { anIssue, lettersHouse, presses, readers, type LettersHouse } from '../sending/testing.ts'
import { aList } from '../testing.ts'

let house: LettersHouse
beforeAll(async () => {
  house = await lettersHouse()
})
afterAll(() => house.close())

test('an ended newsletter takes no new issue, and of a hidden one nobody is told that its issue can be read', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['ends@example.org'])
  const { path, id } = await anIssue(list, { archived: 'yes' })
  await presses(list, path)
  await house.sends()
  const { browser } = list.keeper
  const sent = async () => (await browser.get(`${path}/sent`)).text
  expect(await sent()).toContain('Anybody can read it here')
  expect(await sent()).toContain('Write a new one from this')
  const version =
    (await browser.get(`/newsletters/keep/${list.id}/change`)).html.match(
      /name="version" value="(\d+)"/,
    )?.[1] ?? ''
  await browser.post(`/newsletters/keep/${list.id}/change`, {
    innerName: 'Inner',
    nameEn: 'Monthly news',
    version,
  })
  expect(await sent()).toContain('nobody can read it: the newsletter itself is not shown')
  await browser.post(`/newsletters/keep/${list.id}/end`)
  expect(await sent()).not.toContain('Write a new one from this')
  expect((await browser.get(`/newsletters/keep/${list.id}/issues/new?copy=${id}`)).status).toBe(404)
})

test('a text that is too long comes back whole, with how long it may be', async () => {
  const list = await aList(house)
  const text = `${'A long text. '.repeat(1_000)}the end`
  const told = await list.keeper.browser.post(`/newsletters/keep/${list.id}/issues/new`, {
    subjectEn: 'What is on',
    bodyEn: text,
  })
  expect(told.status).toBe(422)
  expect(told.text).toContain('At most 10,000 letters')
  expect(told.html).toContain('the end')
  // A book that is pasted is cut in the browser, above what is taken and below what the door turns away.
  expect(told.html.match(/<textarea[^>]*maxlength="20000"/g)).toHaveLength(2)
})
