import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kept, open } from '../talking.ts'
import { anEvent, eventHouse, sends, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(open, kept)
})
afterAll(() => house.close())

const question = (email: string, words = 'Is there parking?') => ({
  kind: 'question',
  words,
  reply: email === '' ? 'none' : 'email',
  email,
})
const asks = (code: string, email: string, words?: string) =>
  house.visitor().post(`/events/${code}/ask`, question(email, words))
/** The link in the newest message to this address. */
const linkTo = async (email: string) =>
  (await house.goOn()).findLast(({ to }) => to === email)?.text.match(/\/q\/\S+/)?.[0] ?? ''
/** They press the link, and say that it was they who asked. Answers the page. */
const opens = (link: string, reader = house.visitor()) => reader.post(`${link}/mine`, { mine: 'yes' })
const onlyAsk = (event: string) =>
  house.ground.selectFrom('event_asks').selectAll().where('event_id', '=', event).executeTakeFirstOrThrow()

test('she asks without an account, is told when an answer comes, reads it by a link and writes once more', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  expect((await visitor.get(`/events/${event.code}`)).html).toContain(`/events/${event.code}/ask`)
  // Two working days after Wednesday 18 November.
  expect((await visitor.get(`/events/${event.code}/ask`)).text).toContain('We answer by Friday 20 November')
  const sent = await visitor.post(`/events/${event.code}/ask`, question('asks@example.org'))
  expect((await visitor.get(sent.location)).text).toContain(
    'An answer comes to your e-mail by Friday 20 November',
  )
  const { id, code } = await onlyAsk(event.id)
  const { browser } = event.organiser
  const inbox = await browser.get('/events/keep/asked')
  expect(inbox.text).toContain('Is there parking?')
  const one = await browser.get(`/events/keep/asked/${id}`)
  expect(one.text).toContain('Is there parking?')
  const answered = await browser.post(`/events/keep/asked/${id}/answer`, {
    version: '1',
    words: 'Yes, behind the hall.',
  })
  expect(answered.location).toBe(`/events/keep/asked/${id}?went`)
  const message = (await house.goOn()).find(({ to }) => to === 'asks@example.org')
  expect(message?.subject).toBe('An answer for you')
  expect(message?.text).not.toMatch(/parking|hall|A day together/)
  const link = message?.text.match(/http:\/\/localhost(\/q\/\S+)/)?.[1] ?? ''
  expect((await house.visitor().get(link)).text).not.toContain('behind the hall')
  const reader = house.visitor()
  // An address can be anybody's: nothing is shown before somebody there said that they asked.
  const whose = await reader.post(link, {})
  expect(whose.text).toContain('On Wednesday 18 November somebody asked us something')
  expect(whose.text).not.toMatch(/parking|behind the hall/)
  expect((await reader.post(`${link}/now`, { words: 'Not I' })).text).toContain('Was it you?')
  expect((await browser.get(`/events/keep/asked/${id}`)).text).toContain('Nobody has shown yet')
  const read = await opens(link, reader)
  expect((await browser.get(`/events/keep/asked/${id}`)).text).not.toContain('Nobody has shown yet')
  expect(read.text).toContain('Is there parking?')
  expect(read.text).toContain('Yes, behind the hall.')
  expect((await reader.post(`${link}/now`, { words: 'For two cars?' })).text).toContain(
    'We have your question',
  )
  expect((await reader.post(`${link}/now`, { words: 'And three?' })).status).toBe(422)
  expect(await onlyAsk(event.id)).toMatchObject({ state: 'open', code })
  expect((await browser.get(`/events/keep/asked/${id}`)).text).toContain('For two cars?')
})

test('the same form sent twice asks once; no answer is wanted, and none goes out', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const fields = { ...question(''), key: crypto.randomUUID() }
  const [one, other] = [
    await visitor.post(`/events/${event.code}/ask`, fields),
    await visitor.post(`/events/${event.code}/ask`, fields),
  ]
  expect(one.status).toBe(303)
  expect(other.status).toBe(303)
  const rows = await house.ground
    .selectFrom('event_asks')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  expect(rows).toHaveLength(1)
  const kept = await event.organiser.browser.post(`/events/keep/asked/${rows[0]?.id}/answer`, {
    version: '1',
    words: 'Noted.',
  })
  expect(kept.location).toContain('?done')
  expect((await house.goOn()).filter(({ subject }) => subject !== 'A message for you')).toEqual([])
})

test('what is missing is asked for, and nothing typed is lost', async () => {
  const event = await anEvent(house)
  const again = await house
    .visitor()
    .post(`/events/${event.code}/ask`, { words: 'My own words', reply: 'email', email: 'nowhere' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('My own words')
  expect(again.html).toContain('nowhere')
  expect(again.text).toContain('Say what it is about')
})

test('one browser asks six times in an hour and is then told to wait or ring; another still asks', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const answers = []
  for (let n = 0; n < 7; n += 1)
    answers.push(await visitor.post(`/events/${event.code}/ask`, question('', `Question ${n}`)))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 303, 422])
  expect(answers[6]?.text).toContain('A lot was sent from here')
  expect((await asks(event.code, '')).status).toBe(303)
})

test('it can be asked when the event is over, and not while it is a draft', async () => {
  const event = await anEvent(house)
  await house.ground.updateTable('event_pages').set({ state: 'held' }).where('id', '=', event.id).execute()
  expect((await asks(event.code, '')).status).toBe(303)
  await house.ground.updateTable('event_pages').set({ state: 'draft' }).where('id', '=', event.id).execute()
  expect((await asks(event.code, '')).status).toBe(404)
})

test('whoever is quicker takes it; the other is told that it changed', async () => {
  const event = await anEvent(house)
  await asks(event.code, '')
  const { id } = await onlyAsk(event.id)
  const { browser } = event.organiser
  expect((await browser.post(`/events/keep/asked/${id}/take`, { version: '1', mine: 'yes' })).status).toBe(
    303,
  )
  const late = await browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Mine' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else changed this')
  expect((await browser.post(`/events/keep/asked/${id}/close`, { version: '2' })).status).toBe(303)
  expect(await onlyAsk(event.id)).toMatchObject({ state: 'closed', taken_name: event.organiser.actor.name })
  expect((await browser.post(`/events/keep/asked/${id}/close`, { version: '3', again: 'yes' })).status).toBe(
    303,
  )
  expect(await onlyAsk(event.id)).toMatchObject({ state: 'open' })
})

test('what must not stay is deleted for good, and the list goes on', async () => {
  const event = await anEvent(house)
  await asks(event.code, 'forget@example.org', 'My child is called Zed')
  const { id } = await onlyAsk(event.id)
  const { browser } = event.organiser
  expect((await browser.post(`/events/keep/asked/${id}/forget`, { version: '1' })).status).toBe(303)
  expect(await onlyAsk(event.id)).toMatchObject({ email: null, state: 'closed' })
  const turns = house.ground.selectFrom('event_ask_turns').select('id').where('ask_id', '=', id)
  expect(await turns.execute()).toEqual([])
  expect((await browser.get(`/events/keep/${event.id}/asked`)).status).toBe(200)
  expect((await browser.get(`/events/keep/asked/${id}`)).text).toContain('What was written is deleted')
})

test('a common question and a correction stand on the page for everybody, and are taken down again', async () => {
  const event = await anEvent(house)
  await asks(event.code, '', 'Is it 10 or 11?')
  const { id } = await onlyAsk(event.id)
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}/told`
  const begun = await browser.get(`${at}/new?kind=answer&from=${id}`)
  expect(begun.html).toContain('Is it 10 or 11?')
  /** What a browser sends with the form at this address: its path alone, and what stands in it unseen. */
  const sends = async (query: string, typed: Record<string, string>) => {
    const { html } = await browser.get(`${at}/new?${query}`)
    const [unseen, path] = [
      html.matchAll(/type="hidden" name="(kind|from)" value="([^"]*)"/g),
      html.match(/action="([^"]*told\/new[^"]*)"/),
    ]
    return browser.post(path?.[1] ?? '', {
      ...Object.fromEntries([...unseen].map(([, name, value]) => [name, value])),
      ...typed,
    })
  }
  const told = {
    firstEn: 'When does it begin?',
    firstCy: 'Pryd mae’n dechrau?',
    secondEn: 'At 10.',
    secondCy: 'Am 10.',
  }
  await sends(`kind=answer&from=${id}`, told)
  await sends('kind=answer', { ...told, firstEn: 'May I bring a baby?', secondEn: 'Yes.' })
  const corrected = { firstEn: 'Begins at 11', firstCy: '', secondEn: 'Begins at 10', secondCy: '' }
  const half = await sends('kind=correction', { ...corrected, secondEn: '' })
  expect([half.status, half.text]).toEqual([422, expect.stringContaining('Write what it is')])
  await sends(`kind=correction&from=${id}`, corrected)
  const page = await house.visitor().get(`/events/${event.code}`)
  expect(page.text).toMatch(/Corrected on 18 November 2026.*It said: Begins at 11.*It is: Begins at 10/s)
  expect(page.text).toMatch(/When does it begin\?.*May I bring a baby\?/s)
  expect((await house.visitor('cy').get(`/events/${event.code}`)).text).toContain('Pryd mae’n dechrau?')
  const rows = await house.ground
    .selectFrom('event_told')
    .select(['id', 'first_en'])
    .where('event_id', '=', event.id)
    .orderBy('place')
    .execute()
  await browser.post(`${at}/${rows[1]?.id}/up`, {})
  await browser.post(`${at}/${rows[2]?.id}/shown`, { shown: 'no' })
  const now = (await house.visitor().get(`/events/${event.code}`)).text
  expect(now).toMatch(/May I bring a baby\?.*When does it begin\?/s)
  expect(now).not.toContain('Begins at 11')
})

test('what was asked is nobody’s to read who does not keep events; the database agrees', async () => {
  const event = await anEvent(house)
  await asks(event.code, 'quiet@example.org')
  const { id } = await onlyAsk(event.id)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  for (const who of [
    elsewhere,
    await house.person(['supporter']),
    await house.person(['social-worker']),
    await house.person(['parent']),
  ]) {
    for (const path of [
      `/events/keep/asked/${id}`,
      `/events/keep/${event.id}/asked`,
      `/events/keep/${event.id}/told`,
    ])
      expect((await who.browser.get(path)).status).toBe(404)
    const answered = await who.browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Hm' })
    expect(answered.status).toBe(404)
    const seen = await house.as(who.token, async (tx) => [
      ...(await tx.selectFrom('event_asks').select('id').execute()),
      ...(await tx.selectFrom('event_ask_turns').select('id').execute()),
      ...(await tx.selectFrom('event_told').select('id').where('event_id', '=', event.id).execute()),
    ])
    expect(seen).toEqual([])
  }
  expect(await onlyAsk(event.id)).toMatchObject({ state: 'open', version: 1 })
})

test('a link opens its own question alone, and an old one nothing', async () => {
  const [one, other] = [await anEvent(house), await anEvent(house)]
  await asks(one.code, 'one@example.org', 'The first')
  await asks(other.code, 'other@example.org', 'The second')
  const ids = [await onlyAsk(one.id), await onlyAsk(other.id)].map(({ id }) => id)
  for (const id of ids)
    await one.organiser.browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'So it is.' })
  const messages = await house.goOn()
  const link = messages.find(({ to }) => to === 'one@example.org')?.text.match(/\/q\/\S+/)?.[0] ?? ''
  const read = (await opens(link)).text
  expect(read).toContain('The first')
  expect(read).not.toContain('The second')
  await one.organiser.browser.post(`/events/keep/asked/${ids[0]}/answer`, {
    version: '2',
    words: 'And more.',
  })
  expect((await house.visitor().post(link, {})).text).toContain('This link is over')
  expect((await house.visitor().post(`/q/${'x'.repeat(43)}`, {})).text).toContain('This link is over')
})

test('whoever reads at an address that somebody else gave says so; the address goes, and nothing more comes there', async () => {
  const event = await anEvent(house)
  const { browser } = event.organiser
  await asks(event.code, 'stranger@example.org', 'My sister is called Zed')
  const { id } = await onlyAsk(event.id)
  const answer = (version: string) =>
    browser.post(`/events/keep/asked/${id}/answer`, { version, words: 'Yes.' })
  await answer('1')
  const link = await linkTo('stranger@example.org')
  const reader = house.visitor()
  expect((await reader.post(link, {})).text).not.toContain('Zed')
  expect((await reader.post(`${link}/mine`, { mine: 'no' })).text).toContain('We have deleted your address')
  expect((await reader.post(`${link}/mine`, { mine: 'yes' })).text).toContain('This link is over')
  expect(await onlyAsk(event.id)).toMatchObject({ email: null, not_theirs_on: '2026-11-18' })
  expect((await browser.get(`/events/keep/asked/${id}`)).text).toContain('said that they did not ask this')
  expect((await answer('3')).location).toContain('?done')
  expect((await house.goOn()).filter(({ to }) => to === 'stranger@example.org')).toEqual([])
})

test('six forms that somebody else filled with her address hold back no answer that was written to her', async () => {
  const event = await anEvent(house, { places: '40' })
  for (let n = 0; n < 7; n += 1) await sends(house, event, 1, 'held@example.org')
  const theirs = async () => (await house.goOn()).filter(({ to }) => to === 'held@example.org')
  expect(await theirs()).toHaveLength(6)
  await asks(event.code, 'held@example.org')
  const { id } = await onlyAsk(event.id)
  await event.organiser.browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Yes.' })
  expect((await theirs()).map(({ subject }) => subject)).toEqual(['An answer for you'])
})

test('an inbox of somebody else is not filled with answers: the seventh in an hour waits, and one who said that they asked gets it', async () => {
  const event = await anEvent(house)
  const { browser } = event.organiser
  const askAndAnswer = async () => {
    await asks(event.code, 'filled@example.org')
    const { id } = await house.ground
      .selectFrom('event_asks')
      .select('id')
      .where('event_id', '=', event.id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Yes.' })
    return id
  }
  const theirs = async () => (await house.goOn()).filter(({ to }) => to === 'filled@example.org')
  for (let n = 0; n < 6; n += 1) await askAndAnswer()
  expect(await theirs()).toHaveLength(6)
  const seventh = await askAndAnswer()
  expect(await theirs()).toEqual([])
  await sql`update event_asks set proved = true where id = ${seventh}`.execute(house.ground)
  await sql`update outbox set not_before = now() where to_ask = ${seventh}`.execute(house.ground)
  expect(await theirs()).toHaveLength(1)
})
