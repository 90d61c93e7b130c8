import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList, asks, joins, linkIn, newsletterHouse, standing, type NewsletterHouse } from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

const agreed = { where: 'On paper, at the open day', 'on-day': '1', 'on-month': '11', 'on-year': '2026' }
const csv = (text: string) => new File([text], 'people.csv', { type: 'text/csv' })

test('nobody but the keepers of the programme sees a list, its people or who must not be written to', async () => {
  const list = await aList(house)
  await joins(house, list, 'seen@people.example')
  const [row] = await standing(house, list.id)
  const elsewhere = await house.otherProgramme()
  const others = [
    await house.person(['supporter']),
    await house.person(['parent']),
    await house.person(['social-worker']),
    await house.person(['parent-lead']),
    await house.person(['organiser'], { programme: elsewhere }),
  ]
  const paths = ['', '/change', '/people', '/people/add', '/people/bring', `/people/${row?.id}`]
  for (const { browser, token } of others) {
    for (const path of paths)
      expect((await browser.get(`/newsletters/keep/${list.id}${path}`)).status).toBe(404)
    await browser.post(`/newsletters/keep/${list.id}/people/${row?.id}/delete`)
    await browser.post(`/newsletters/keep/${list.id}/end`)
    for (const table of [
      'newsletters',
      'subscribers',
      'subscriber_topics',
      'suppressions',
      'subscriber_intakes',
    ] as const) {
      const { rows } = await house.as(token, (tx) =>
        sql`select id from ${sql.table(table === 'subscriber_topics' ? 'newsletter_topics' : table)}`.execute(
          tx,
        ),
      )
      expect(rows).toEqual([])
    }
  }
  expect((await standing(house, list.id))[0]?.state).toBe('subscribed')
})

test('a keeper sees no address before they open one, and that is written down', async () => {
  const list = await aList(house)
  await joins(house, list, 'secret@people.example')
  const [row] = await standing(house, list.id)
  const { browser, id } = list.keeper
  const path = `/newsletters/keep/${list.id}/people`
  for (const page of [path, `${path}/${row?.id}`, `${path}?as=csv`])
    expect((await browser.get(page)).html).not.toContain('secret@')
  const opened = await browser.post(`${path}/${row?.id}/address`)
  expect(opened.text).toContain('secret@people.example')
  const { rows } = await sql<{ act: string }>`
    select act from audit where person_id = ${id} and act in ('subscriber.opened', 'text.opened') order by act`.execute(
    house.ground,
  )
  expect(rows.map(({ act }) => act)).toEqual(['subscriber.opened', 'text.opened'])
  const found = await browser.post(`${path}/find`, { email: 'Secret@people.example' })
  expect(found.html).toContain(`${path}/${row?.id}`)
  expect((await browser.post(`${path}/find`, { email: 'nobody@people.example' })).text).toContain(
    'Nobody on this list',
  )
})

test('all addresses are an administrator’s alone', async () => {
  const list = await aList(house, ['Events'])
  await joins(house, list, 'export@people.example')
  const path = `/newsletters/keep/${list.id}/people/file`
  expect((await list.keeper.browser.post(path)).status).toBe(404)
  expect((await (await house.person(['coordinator'])).browser.post(path)).status).toBe(404)
  const file = await (await house.person(['administrator'])).browser.post(path)
  expect(file.status).toBe(200)
  expect(file.html).toMatch(/export@people\.example,en,Events,own,\d{4}-\d\d-\d\d/)
})

test('somebody typed in by hand is asked like everybody', async () => {
  const list = await aList(house)
  const path = `/newsletters/keep/${list.id}/people/add`
  const { browser } = list.keeper
  const person = { email: 'hand@people.example', language: 'cy', ...agreed }
  expect((await browser.post(path, { ...person, where: '' })).text).toContain('Say where they agreed')
  expect((await browser.post(path, person)).location).toBe(`/newsletters/keep/${list.id}/people?added`)
  const messages = await house.goOn()
  expect(messages.map(({ to, subject }) => [to, subject])).toEqual([
    ['hand@people.example', 'Ai eich cyfeiriad chi yw hwn?'],
  ])
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['asked'])
  expect((await browser.post(path, person)).text).toContain('Nothing was added')
  await house.visitor().post(`${linkIn(messages, 'hand@people.example')}/in`, { says: 'join' })
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed'])
})

test('somebody who rang is written to by no list, whatever is brought in, until a keeper says why not', async () => {
  const list = await aList(house)
  await joins(house, list, 'rang@people.example')
  const { browser } = list.keeper
  await browser.post('/newsletters/keep/not-written', { address: 'rang@people.example' })
  expect((await standing(house, list.id))[0]).toMatchObject({ state: 'removed', email: null })
  await browser.post(`/newsletters/keep/${list.id}/end`)
  const next = await aList(house)
  const file = { ...agreed, file: csv('email\nrang@people.example\n') }
  const made = await next.keeper.browser.post(`/newsletters/keep/${next.id}/people/bring`, file)
  expect((await browser.get(made.location)).text).toContain('Not to be written to: passed over 1 2')
  await asks(house, next, 'rang@people.example')
  expect(await house.goOn()).toEqual([])
  const found = await browser.post('/newsletters/keep/not-written/find', { email: 'rang@people.example' })
  expect(found.text).toContain('Asked us not to write')
  const lift = found.html.match(/\/newsletters\/keep\/not-written\/[0-9a-f-]+\/lift/)?.[0] ?? ''
  expect((await browser.post(lift, { why: '' })).status).toBe(422)
  const stranger = await house.person(['organiser'], { programme: await house.otherProgramme() })
  await stranger.browser.post(lift, { why: 'mistake' })
  expect(
    (await browser.post('/newsletters/keep/not-written/find', { email: 'rang@people.example' })).text,
  ).toContain('Asked us not to write')
  expect((await browser.post(lift, { why: 'asked-again' })).location).toContain('done')
  expect(
    (await browser.post('/newsletters/keep/not-written/find', { email: 'rang@people.example' })).text,
  ).toContain('Anybody may write')
  await asks(house, next, 'rang@people.example')
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['rang@people.example'])
})

test('whoever left is not brought in however their address was copied, into whichever list; one with another ending is another', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'zo\u00eb.left@people.example')
  await house.visitor().post(`${link}/now`, { says: 'leave' })
  const next = await aList(house)
  const copied = [
    'ZOE\u0308.Left@People.Example',
    'zo\u00eb.\u200bleft@people.example',
    '\ufeffZo\u00eb.left@people.example\u200e',
  ]
  const path = `/newsletters/keep/${next.id}/people`
  for (const address of copied) {
    const file = csv(`email\n"${address}"\n`)
    const made = await next.keeper.browser.post(`${path}/bring`, { ...agreed, file })
    expect((await next.keeper.browser.get(made.location)).text).toContain('passed over 1 2')
    const added = await next.keeper.browser.post(`${path}/add`, { email: address, language: 'en', ...agreed })
    expect(added.text).toContain('Nothing was added')
  }
  expect(await house.goOn()).toEqual([])
  await next.keeper.browser.post(`${path}/add`, {
    email: 'zo\u00eb.left+news@people.example',
    language: 'en',
    ...agreed,
  })
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['zo\u00eb.left+news@people.example'])
  // They themselves may.
  await joins(house, next, 'Zo\u00eb.left@people.example')
  expect((await standing(house, next.id)).map(({ state }) => state)).toContain('subscribed')
})

test('somebody is deleted wholly, and cannot be brought in again by mistake', async () => {
  const list = await aList(house)
  await joins(house, list, 'wholly@people.example')
  const [row] = await standing(house, list.id)
  const { browser } = list.keeper
  const path = `/newsletters/keep/${list.id}/people`
  expect((await browser.post(`${path}/${row?.id}/delete`)).location).toBe(`${path}?deleted`)
  expect(await standing(house, list.id)).toEqual([])
  const made = await browser.post(`${path}/bring`, { ...agreed, file: csv('email\nwholly@people.example\n') })
  expect((await browser.get(made.location)).text).toContain('passed over 1 2')
})

test('a press that deletes somebody wholly is folded away', async () => {
  const list = await aList(house)
  await joins(house, list, 'folded@people.example')
  const [row] = await standing(house, list.id)
  const { html } = await list.keeper.browser.get(`/newsletters/keep/${list.id}/people/${row?.id}`)
  expect(html).toMatch(/<details[^>]*>\s*<summary[^>]*>\s*<span[^>]*>Delete this person wholly/)
})
