import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList, joins, newsletterHouse, standing, type NewsletterHouse } from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

const agreed = { where: 'On paper, at the open day', 'on-day': '1', 'on-month': '11', 'on-year': '2026' }
const csv = (text: string) => new File([text], 'people.csv', { type: 'text/csv' })

test('of a file each line is taken in whole or not at all, and it is said what became of each', async () => {
  const list = await aList(house, ['Events', 'Guides'])
  const left = await joins(house, list, 'left@file.example')
  await house.visitor().post(`${left}/now`, { says: 'leave' })
  await joins(house, list, 'in@file.example')
  await list.keeper.browser.post('/newsletters/keep/not-written', { address: 'never@file.example' })
  const text = `Email,Language,Topics,consent_where,consent_on
good@file.example,cy,Events|guides,,
left@file.example,en,,Signed,1/10/2026
in@file.example,,,,
never@file.example,,,,
nonsense,,,,
good@file.example,,,,
tongue@file.example,xx,,,
topic@file.example,,Cooking,,
future@file.example,,,Signed,1/10/2099
sure@file.example,,,Signed,1/10/2026
`
  const path = `/newsletters/keep/${list.id}/people/bring`
  const { browser } = list.keeper
  const unsaid = (await browser.post(path, { file: csv(text) })).text
  for (const said of ['Say where they agreed', 'Choose the file again']) expect(unsaid).toContain(said)
  expect((await browser.post(path, { ...agreed, file: csv('name\nAnn\n') })).text).toContain(
    'with a column called email',
  )
  // An organiser may tick it as they like: the database lets nobody in unasked.
  const made = await browser.post(path, { ...agreed, sure: 'yes', file: csv(text) })
  expect(made.location).toContain('/people/brought/')
  const said = (await browser.get(made.location)).text
  for (const line of [
    'Asked by a message 2 2, 11',
    'Was on the list already 1 4',
    'Not to be written to: passed over 2 3, 5',
    'The same address as a line before 1 7',
    'No e-mail address 1 6',
    'No such language 1 8',
    'No such topic 1 9',
    'No such day, or not yet 1 10',
  ])
    expect(said).toContain(line)
  expect((await house.goOn()).map(({ to }) => to).toSorted()).toEqual([
    'good@file.example',
    'sure@file.example',
  ])
  // Again: nobody is asked twice.
  const twice = await browser.post(path, { ...agreed, file: csv(text) })
  expect((await browser.get(twice.location)).text).toContain('Was asked already 2 2, 11')
  expect(await house.goOn()).toEqual([])
})

test('an administrator takes in unasked only lines with a day and a place of their own', async () => {
  const list = await aList(house)
  const administrator = await house.person(['administrator'])
  const text =
    'email;consent_where;consent_on\na@sure.example;Signed on the old list;1/10/2026\nb@sure.example;;\n'
  const path = `/newsletters/keep/${list.id}/people/bring`
  await administrator.browser.post(path, { ...agreed, sure: 'yes', file: csv(text) })
  expect((await standing(house, list.id)).map(({ state, how }) => [state, how])).toEqual([
    ['subscribed', 'import'],
    ['asked', 'import'],
  ])
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['b@sure.example'])
})

test('a file as a spreadsheet writes it: other letters, semicolons, empty lines and short ones; each line bears its own number', async () => {
  const list = await aList(house, ['Caffi Siân', 'Guides'])
  const bytes = Buffer.from(
    'name;email;topics;consent_where\r\n' +
      'Ann;a@sheet.example;Caffi Si\u00e2n;On paper, at the caf\u00e9\r\n' +
      ';;;\r\n' +
      '\r\n' +
      'Ben\r\n' +
      'Cat;c@sheet.example;Guides;5" card\r\n',
    'latin1',
  )
  const path = `/newsletters/keep/${list.id}/people/bring`
  const { browser } = list.keeper
  const file = new File([bytes], 'people.csv', { type: 'text/csv' })
  const made = await browser.post(path, { ...agreed, file })
  const said = (await browser.get(made.location)).text
  for (const line of ['Asked by a message 2 2, 6', 'No e-mail address 1 5']) expect(said).toContain(line)
  await house.goOn()
  const topics = await house.ground
    .selectFrom('subscriber_topics as c')
    .innerJoin('subscribers as s', 's.id', 'c.subscriber_id')
    .select('c.topic_id')
    .where('s.newsletter_id', '=', list.id)
    .execute()
  expect(topics.map(({ topic_id }) => topic_id).toSorted()).toEqual(list.topics.toSorted())
  const none = await browser.post(path, { ...agreed, file: csv('mail,name\nx@sheet.example,Ann\n') })
  expect(none.text).toContain('with a column called email')
})

test('the questions to a whole file go evenly as well: they hold up nobody’s booking and look like no flood', async () => {
  const list = await aList(house)
  const text = ['email', ...Array.from({ length: 7 }, (_, n) => `q${n}@evenly.example`)].join('\n')
  await list.keeper.browser.post(`/newsletters/keep/${list.id}/people/bring`, { ...agreed, file: csv(text) })
  expect(await house.goOn()).toHaveLength(5)
  await sql`update outbox set not_before = not_before - interval '5 seconds' where sent_at is null and dropped_at is null`.execute(
    house.ground,
  )
  expect(await house.goOn()).toHaveLength(2)
})
