import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { stand } from '../../spaces/testing.ts'
import { apart, catalogue, entryOf, phases } from './catalogue.ts'
import { aParentWithMeeting, aReader, helpPages, layMeeting, promise } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(helpPages)
  await promise(house, ['Ten minutes with the chair before.', 'B1 Parents come in first'])
})
afterAll(() => house.close())

const wishRows = (party: string) =>
  house.ground.selectFrom('help_wishes').selectAll().where('party_id', '=', party).execute()
const askedRows = (party: string) =>
  house.ground.selectFrom('asked_helps').selectAll().where('party_id', '=', party).orderBy('id').execute()

test('the catalogue has its 20, 18 and 12, each with words for both in both languages', () => {
  expect(phases.map((phase) => catalogue[phase].length)).toEqual([20, 18, 12])
  for (const { id, mine, ask } of [...phases.flatMap((phase) => catalogue[phase]), ...apart]) {
    expect(entryOf(id)?.id).toBe(id)
    expect([mine.en, mine.cy, ask.en, ask.cy].every((text) => text.length > 5)).toBe(true)
    expect([mine.en === mine.cy, ask.en === ask.cy]).toEqual([false, false])
    expect(`${mine.en} ${ask.en}`).not.toMatch(/\b(risk|non-engagement|missed|late|declined|waiting list)\b/i)
  }
})

test('a parent sees what is promised to everybody, parents first among them, and is offered five at a time', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Helped')
  expect((await ama.browser.get(`/helps/${ama.party}`)).location).toBe(ama.at)
  const { text } = await ama.browser.get(ama.at)
  expect(text).toContain('in 7 days')
  expect(text.indexOf('I go in first and choose my seat')).toBeGreaterThan(0)
  expect(text.indexOf('I go in first')).toBeLessThan(text.indexOf('Ten minutes with the chair'))
  expect(text).toContain('Nobody has said yet whether it will be so')
  const first = await ama.browser.get(`${ama.at}/look/before`)
  expect(first.text).toContain('1 to 5 of 20')
  expect(first.html.match(/type="checkbox"/g)).toHaveLength(5)
  // What is promised anyway needs no asking.
  expect((await ama.browser.get(`${ama.at}/look/day`)).text).toContain('1 to 5 of 17')
})

const tick = { shown: ['A1', 'A2', 'A10'], want: ['A10'] }

test('what is ticked is on the list; nothing of it goes to the council, and the database holds no word of it', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Ticking')
  const done = await ama.browser.post(`${ama.at}/look/before?from=5`, { ...tick, go: 'on' })
  expect(done.location).toBe(`${ama.at}/look/before?from=10`)
  await ama.browser.post(`${ama.at}/own`, { words: 'Somebody holds my baby meanwhile' })
  const { text } = await ama.browser.get(ama.at)
  expect(text).toContain('I meet or speak with the chair before the meeting')
  expect(text).toContain('Somebody holds my baby meanwhile')
  expect(text).not.toContain('Somebody explains the meeting')
  expect(await askedRows(ama.party)).toEqual([])
  const rows = await wishRows(ama.party)
  expect(rows).toHaveLength(4)
  expect(rows.some(({ entry, words }) => /A10|baby/.test(`${entry?.toString()}${words?.toString()}`))).toBe(
    false,
  )
  const chair = await house.person(['chair'])
  const worker = await house.person(['social-worker'])
  for (const { token } of [chair, worker])
    expect(await house.as(token, (tx) => tx.selectFrom('help_wishes').select('id').execute())).toEqual([])
})

test('a thing is taken off the list and put back', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Undoing')
  await ama.browser.post(`${ama.at}/own`, { words: 'A window seat' })
  const [row] = await wishRows(ama.party)
  const off = await ama.browser.post(`${ama.at}/off/${row?.id}`)
  const { text } = await ama.browser.get(off.location)
  expect(text).toContain('Taken off your list.')
  expect(text).not.toContain('A window seat')
  await ama.browser.post(`${ama.at}/on/${row?.id}`)
  expect((await ama.browser.get(ama.at)).text).toContain('A window seat')
})

test('before asking they read word for word what the council will read; then it is asked, once', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Asking')
  await ama.browser.post(`${ama.at}/look/before`, tick)
  await ama.browser.post(`${ama.at}/own`, { words: 'A window seat' })
  const preview = await ama.browser.get(`${ama.at}/ask`)
  expect(preview.text).toContain('From: Parent 1')
  expect(preview.text).toContain('The chair meets or rings the parent beforehand')
  expect(preview.text).toContain('A window seat')
  const wish = (await wishRows(ama.party)).filter(({ want }) => want === 'yes').map(({ id }) => id)
  // What came onto the list after the page was read is not sent with it.
  await ama.browser.post(`${ama.at}/own`, { words: 'Written meanwhile' })
  expect((await ama.browser.post(`${ama.at}/ask`, { wish })).location).toBe(`${ama.at}?sent`)
  expect((await ama.browser.post(`${ama.at}/ask`, { wish })).status).toBe(422)
  const asked = await askedRows(ama.party)
  expect(asked.map(({ entry, label }) => [entry, label])).toEqual(
    expect.arrayContaining([
      ['A10', 'Parent 1'],
      ['own', 'Parent 1'],
    ]),
  )
  expect(asked).toHaveLength(2)
  const { text } = await ama.browser.get(ama.at)
  expect(text).toContain('Asked on 18 November 2026. No answer yet.')
  expect(text).toContain('Written meanwhile')
})

test('what they no longer need is taken back, and the council reads it no more', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Stopping')
  await ama.browser.post(`${ama.at}/look/before`, tick)
  const wish = (await wishRows(ama.party)).map(({ id }) => id)
  await ama.browser.post(`${ama.at}/ask`, { wish })
  const [ask] = await askedRows(ama.party)
  const chair = await house.person(['chair'])
  const read = () =>
    house.as(chair.token, (tx) =>
      tx
        .selectFrom('asked_helps')
        .select('id')
        .where('id', '=', ask?.id ?? '')
        .execute(),
    )
  expect(await read()).toHaveLength(1)
  const stopped = await ama.browser.post(`${ama.at}/asked/${ask?.id}/stop`)
  expect((await ama.browser.get(stopped.location)).text).toContain(
    'Taken back. The council can’t read it here any more.',
  )
  expect(await read()).toEqual([])
})

test('a supporter with the parent’s yes does it by voice; without it there is no page, nor a line in the database', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Voice')
  const supporter = await aReader(house, ama)
  const page = await supporter.browser.get(`${ama.at}/look/before`)
  expect(page.text).toContain('How did you get this from Ama?')
  expect((await supporter.browser.post(`${ama.at}/look/before`, tick)).status).toBe(422)
  await supporter.browser.post(`${ama.at}/look/before`, { ...tick, how: 'voice' })
  const preview = await supporter.browser.get(`${ama.at}/ask`)
  expect(preview.text).toContain('Read this to them first.')
  const wish = (await wishRows(ama.party)).map(({ id }) => id)
  await supporter.browser.post(`${ama.at}/ask`, { wish, how: 'voice' })
  expect((await askedRows(ama.party)).map(({ how }) => how)).toEqual(['voice'])
  expect((await ama.browser.get(ama.at)).text).toContain('I meet or speak with the chair')

  const shut = await house.person(['supporter'])
  await stand(house, shut, ama.party)
  expect((await shut.browser.get(ama.at)).location).toBe(`/with/${ama.party}/yes`)
  const stranger = await house.person(['supporter'])
  expect((await stranger.browser.get(ama.at)).status).toBe(404)
  for (const { token } of [shut, stranger]) {
    expect(await house.as(token, (tx) => tx.selectFrom('help_wishes').select('id').execute())).toEqual([])
    expect(await house.as(token, (tx) => tx.selectFrom('asked_helps').select('id').execute())).toEqual([])
    const { rows } = await house.as(token, (tx) =>
      sql<{
        n: number
      }>`select app.ask_help(${ama.party}, ${ama.conference}, '[{"entry":"A1"}]', 'voice', '2026-11-18') as n`.execute(
        tx,
      ),
    )
    expect(rows[0]?.n).toBe(0)
  }
})

test('another’s meeting is no page of theirs, and nobody else has these pages', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Own')
  const ben = await aParentWithMeeting(house, 'Ben Other')
  for (const path of ['', '/look/before', '/own', '/ask', '/paper']) {
    expect((await ben.browser.get(`/helps/${ben.party}/${ama.conference}${path}`)).status).toBe(404)
    expect((await ben.browser.get(`${ama.at}${path}`)).status).toBe(404)
    for (const role of [
      'coordinator',
      'administrator',
      'social-worker',
      'chair',
      'safeguarding-lead',
    ] as const)
      expect((await (await house.person([role])).browser.get(`${ama.at}${path}`)).status).toBe(404)
  }
  expect((await ben.browser.post(`/helps/${ben.party}/${ama.conference}/own`, { words: 'x' })).status).toBe(
    404,
  )
})

test('at the next meeting what was wanted stands there ticked', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Again', '2026-11-10')
  await ama.browser.post(`${ama.at}/look/before`, tick)
  const next = await layMeeting(house, [ama], { family: ama.family, day: '2027-02-03' })
  const at = `/helps/${ama.party}/${next.conference}`
  expect((await ama.browser.get(at)).text).toContain('What you wanted last time is ticked already.')
  const page = await ama.browser.get(`${at}/look/before?from=5`)
  expect(page.html).toMatch(/value="A10"[^>]*checked|checked[^>]*value="A10"/)
  await ama.browser.post(`${at}/look/before?from=5`, { shown: ['A10'] })
  expect((await ama.browser.get(`${at}/look/before?from=5`)).html).not.toMatch(
    /value="A10"[^>]*checked|checked[^>]*value="A10"/,
  )
})

test('on the day they can say what happened and how much it helped, in plain answers, as much as they like', async () => {
  const ama = await aParentWithMeeting(house, 'Ama After', '2026-11-18')
  await ama.browser.post(`${ama.at}/look/before`, tick)
  await ama.browser.post(`${ama.at}/ask`, { wish: (await wishRows(ama.party)).map(({ id }) => id) })
  const [ask] = await askedRows(ama.party)
  const page = await ama.browser.get(`${ama.at}/tell`)
  expect(page.text).toContain('It made little difference')
  expect(page.html).not.toMatch(/>\s*[0-4]\s*<\/label>/)
  await ama.browser.post(`${ama.at}/tell`, {
    'ask-0': '',
    'entry-0': 'B1',
    'done-0': 'no',
    'why-0': 'They said there was no time',
    'ask-1': ask?.id ?? '',
    'entry-1': 'A10',
    'done-1': 'yes',
    'helped-1': '3',
  })
  const { text } = await ama.browser.get(`${ama.at}/tell`)
  expect(text).toContain('They said there was no time')
  expect(text).toContain('It helped.')
  const soon = await aParentWithMeeting(house, 'Ama Soon')
  expect((await soon.browser.get(`${soon.at}/tell`)).location).toBe(soon.at)
})

test('on paper there is everything that can be asked for, with boxes to tick', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Paper')
  const { text } = await ama.browser.get(`${ama.at}/paper`)
  expect(text.match(/☐/g)).toHaveLength(49)
})

test('the vault down: the list says so, and what was typed comes back', async () => {
  const closed = await testHouse(helpPages)
  const ama = await aParentWithMeeting(closed, 'Ama Down')
  await ama.browser.post(`${ama.at}/own`, { words: 'A window seat' })
  await closed.vault.close()
  expect((await ama.browser.get(ama.at)).text).toContain('We can’t open your list just now')
  const late = await ama.browser.post(`${ama.at}/own`, { words: 'Typed meanwhile' })
  expect([late.status, late.html.includes('Typed meanwhile</textarea>')]).toEqual([422, true])
  await closed.close()
})
