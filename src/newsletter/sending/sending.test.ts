import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList, joins, standing } from '../testing.ts'
import { lettersRound } from './jobs.ts'
import { anIssue, becameOf, lettersHouse, presses, readers, stateOf, type LettersHouse } from './testing.ts'

let house: LettersHouse
beforeAll(async () => {
  house = await lettersHouse()
})
afterAll(() => house.close())

test('an issue is written once, looked at, tried on oneself, and everybody gets it in their own language', async () => {
  const list = await aList(house)
  await joins(house, list, 'mari@example.org')
  await joins(house, list, 'dai@example.org', { language: 'cy' })
  const { path, id } = await anIssue(list, { archived: 'yes' })
  const look = await list.keeper.browser.get(`${path}/look`)
  expect(look.html).toContain(
    '<a href="https://example.org/programme" rel="noopener noreferrer">The programme</a>',
  )
  expect(look.text).toContain('Taith gerdded')
  await list.keeper.browser.post(`${path}/test`)
  const [trial, ...others] = await house.sends()
  expect(others).toEqual([])
  expect(trial).toMatchObject({
    subject: 'Trial: What is on in December',
    to: expect.stringContaining('person'),
  })
  expect(trial?.headers).toBeUndefined()
  expect((await list.keeper.browser.get(`${path}/send`)).text).toContain('It goes to 2 people.')
  expect((await presses(list, path)).location).toBe(`${path}/sent?sent`)
  const sent = await house.sends()
  expect(sent.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
    'dai@example.org: Beth sydd ymlaen ym mis Rhagfyr',
    'mari@example.org: What is on in December',
  ])
  const [mari] = sent.filter(({ to }) => to === 'mari@example.org')
  expect(mari?.sender).toBe('Monthly news')
  expect(mari?.html).toContain('<html lang="en">')
  expect(mari?.text).toContain('- The programme <https://example.org/programme>')
  expect(mari?.text).toMatch(/Change what you get, or leave\n?\s*<http:\/\/localhost\/n\/\S+>/)
  expect(mari?.headers).toMatchObject({
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${list.code}.newsletters.localhost>`,
    'Archived-At': expect.stringContaining(`/newsletters/${list.code}/archive/`),
  })
  expect(mari?.headers?.['List-Unsubscribe']).toMatch(
    /^<http:\/\/localhost\/n\/\S+\/leave>, <mailto:returns\+[0-9a-f]{32}@example\.org\?subject=unsubscribe>$/,
  )
  await lettersRound(house)
  expect(await stateOf(house, id)).toBe('sent')
  const page = await list.keeper.browser.get(`${path}/sent`)
  expect(page.text).toContain('2 of 2 letters dealt with')
  expect(page.text).not.toContain('mari@example.org')
})

test('a subject that tells is refused with a sentence, and what was typed is kept', async () => {
  const list = await aList(house)
  const told = await list.keeper.browser.post(`/newsletters/keep/${list.id}/issues/new`, {
    subjectEn: 'For parents: our next meeting',
    bodyEn: 'A long text that must not be lost.',
  })
  expect(told.status).toBe(422)
  expect(told.text).toContain('Choose a subject that tells a stranger nothing')
  expect(told.html).toContain('A long text that must not be lost.')
})

test('what is half written, links nowhere or reaches nobody is not sent, and the page says why', async () => {
  const list = await aList(house)
  const { path, id } = await anIssue(list, { bodyCy: '', bodyEn: 'See [this](example.org).' })
  const page = await list.keeper.browser.get(`${path}/send`)
  for (const why of [
    'a subject without a text',
    'This is no web address: example.org',
    'Nobody would get it',
  ])
    expect(page.text).toContain(why)
  expect((await list.keeper.browser.post(`${path}/send`, { version: '1' })).status).toBe(422)
  expect(await stateOf(house, id)).toBe('draft')
})

test('pressed twice, in two tabs and at once, it goes to everybody once', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['a1@example.org', 'a2@example.org'])
  const { path, id } = await anIssue(list)
  const pressed = await Promise.all([presses(list, path), presses(list, path), presses(list, path)])
  expect(pressed.filter(({ location }) => location.endsWith('?sent'))).toHaveLength(1)
  await house.sends()
  expect((await presses(list, path)).location).toBe(`${path}/sent`)
  expect(await house.sends()).toEqual([])
  expect((await becameOf(house, id)).map(({ state }) => state)).toEqual(['sent', 'sent'])
})

test('it goes to those who chose one of its topics, and not to those who left, paused or were written down meanwhile', async () => {
  const list = await aList(house, ['Walks', 'Talks'])
  const [walks = '', talks = ''] = list.topics
  const all = [
    'w@example.org',
    't@example.org',
    'left@example.org',
    'paused@example.org',
    'barred@example.org',
  ]
  const ids = await readers(house, list.id, all)
  for (const [at, id] of ids.entries())
    await house.ground
      .insertInto('subscriber_topics')
      .values({ subscriber_id: id, topic_id: at === 1 ? talks : walks, programme_id: house.programme })
      .execute()
  const { path, id } = await anIssue(list, { topics: [walks] })
  expect((await list.keeper.browser.get(`${path}/send`)).text).toContain('It goes to 4 people.')
  await presses(list, path)
  await lettersRound(house)
  const [, , left, paused, barred] = await standing(house, list.id)
  await house.ground
    .updateTable('subscribers')
    .set({ paused_until: '2027-01-01' })
    .where('id', '=', paused?.id ?? '')
    .execute()
  await sql`update subscribers set state = 'left', email = null where id = ${left?.id}`.execute(house.ground)
  await house.ground
    .insertInto('suppressions')
    .values({
      programme_id: house.programme,
      mail_print: barred?.mail_print ?? Buffer.alloc(0),
      why: 'complained',
    })
    .execute()
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['w@example.org'])
  expect((await becameOf(house, id)).map(({ state }) => state).toSorted()).toEqual([
    'sent',
    'skipped',
    'skipped',
    'skipped',
  ])
})

test('paused, nothing goes; going on, the rest goes; stopped, what has not gone does not go', async () => {
  const list = await aList(house)
  const ids = await readers(
    house,
    list.id,
    Array.from({ length: 6 }, (_, n) => `p${n}@example.org`),
  )
  const { path, id } = await anIssue(list)
  await presses(list, path)
  await sql`update newsletter_issues set per_minute = 24 where id = ${id}`.execute(house.ground)
  expect(await house.sends()).toHaveLength(2)
  // A twelfth of its pace at a time.
  expect(await house.sends()).toHaveLength(0)
  const minuteLater = () =>
    sql`update newsletter_deliveries set queued_at = queued_at - interval '61 seconds' where issue_id = ${id}`.execute(
      house.ground,
    )
  await minuteLater()
  await lettersRound(house)
  await list.keeper.browser.post(`${path}/turn`, { to: 'paused' })
  expect(await house.goOn()).toEqual([])
  await minuteLater()
  expect(await house.sends()).toEqual([])
  const paused = (await list.keeper.browser.get(`${path}/sent`)).text
  for (const said of ['2 of 6 letters dealt with', 'Sent 2', 'Still to go 4']) expect(paused).toContain(said)
  expect(paused).not.toMatch(/Going now|minutes? more/)
  await list.keeper.browser.post(`${path}/turn`, { to: 'sending' })
  expect(await house.goOn()).toHaveLength(2)
  await list.keeper.browser.post(`${path}/turn`, { to: 'stopped' })
  await minuteLater()
  expect(await house.sends()).toEqual([])
  const became = (await becameOf(house, id)).map(({ state }) => state).toSorted()
  expect(became).toEqual(['sent', 'sent', 'sent', 'sent', 'skipped', 'skipped'])
  expect(ids).toHaveLength(6)
  expect((await list.keeper.browser.post(`${path}/turn`, { to: 'sending' })).location).not.toContain('?done')
})

test('nobody else writes, sends, stops or reads any of it, and the database agrees', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['hers@example.org'])
  const { path, id } = await anIssue(list)
  const elsewhere = await house.person(['organiser', 'coordinator'], {
    programme: await house.otherProgramme(),
  })
  const supporter = await house.person(['supporter'])
  const officer = await house.person(['social-worker'])
  for (const { browser, token } of [elsewhere, supporter, officer]) {
    for (const page of ['', '/send', '/look', '/sent', '/hand-on'])
      expect((await browser.get(`${path}${page}`)).status).toBe(404)
    for (const act of ['/send', '/turn', '/test', '/change', '/away', '/web', '/hand-on'])
      expect(
        (await browser.post(`${path}${act}`, { version: '1', to: 'stopped', whom: 'x', shown: 'yes' }))
          .status,
      ).toBe(404)
    const asked = await house.as(token, async (tx) => ({
      issues: await tx.selectFrom('newsletter_issues').select('id').execute(),
      sent: (await sql<{ n: number | null }>`select app.send_issue(${id}, 1, '2026-11-18') as n`.execute(tx))
        .rows[0]?.n,
      reach: (await sql<{ n: number }>`select app.issue_reach(${id}, '2026-11-18') as n`.execute(tx)).rows[0]
        ?.n,
      tried: (await sql<{ ok: boolean }>`select app.test_issue(${id}) as ok`.execute(tx)).rows[0]?.ok,
    }))
    expect(asked).toEqual({ issues: [], sent: null, reach: 0, tried: false })
  }
  await expect(
    house.as(list.keeper.token, (tx) => sql`select * from newsletter_deliveries`.execute(tx)),
  ).rejects.toThrow('permission denied')
  await presses(list, path)
  const rewritten = await house.as(list.keeper.token, (tx) =>
    tx
      .updateTable('newsletter_issues')
      .set({ body_en: 'Other words' })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  expect(rewritten.numUpdatedRows).toBe(0n)
  await house.sends()
})

test('somebody else’s change is noticed; a draft that was deleted comes back; an earlier issue is written anew', async () => {
  const list = await aList(house)
  const { path, id } = await anIssue(list)
  const { browser } = list.keeper
  const fields = { subjectEn: 'Another subject', bodyEn: 'Text' }
  expect((await browser.post(`${path}/change`, { ...fields, version: '1' })).location).toContain('?done')
  const late = await browser.post(`${path}/change`, { subjectEn: 'Too slow', bodyEn: 'Text', version: '1' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else changed this')
  const away = await browser.post(`${path}/away`, { away: 'yes', version: '2' })
  expect((await browser.get(path)).status).toBe(404)
  expect((await browser.get(away.location)).text).toContain('Put it back')
  await browser.post(`${path}/away`, { away: 'no', version: '3' })
  expect((await browser.get(path)).text).toContain('Another subject')
  const copy = await browser.get(`/newsletters/keep/${list.id}/issues/new?copy=${id}`)
  expect(copy.html).toContain('value="Another subject"')
})
