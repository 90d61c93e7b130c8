import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { aDay, aFamilyThatSaidYes } from '../testing.ts'
import { answerOf } from './answer.ts'
import { whatIfRound } from './jobs.ts'
import { noChange } from './model.ts'
import { pages } from './routes.tsx'
import { aBusyYear, aNewcomer, changing, someKnown } from './testing.ts'
import { answerInThread } from './threads.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const rows = () => house.ground.selectFrom('what_ifs').selectAll().execute()
const workingHouse = () => ({
  db: house.db,
  origin: 'http://localhost:3000',
  clock: () => new Date('2026-11-18T10:00:00Z'),
})
const round = () => whatIfRound(workingHouse())
/** A round that has taken something up and goes no further until `goOn`: `begun` resolves when it has. */
const heldRound = () => {
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let asked = 0
  const asWorker: typeof house.db.asWorker = async (work) => {
    asked += 1
    if (asked === 2) {
      begun.resolve()
      await gate.promise
    }
    return house.db.asWorker(work)
  }
  const done = whatIfRound({ ...workingHouse(), db: { ...house.db, asWorker } })
  return { begun: begun.promise, goOn: gate.resolve, done }
}

test('nothing tried out yet says what to do next, and a programme without supporters that too', async () => {
  const { browser } = await house.person(['coordinator'])
  const { text } = await browser.get('/what-if')
  expect(text).toContain('Nothing was tried out yet')
  expect(text).toContain('There are no supporters yet.')
  expect((await browser.get('/whom-to-look-for')).text).toContain('Nobody asked for this yet')
})

test('a coordinator tries out two more who speak Somali, reads who would gain, names it, and deletes it again', async () => {
  await aSupporter(house, { capacity: 2 })
  const { parties } = await aFamilyThatSaidYes(house, ['Hodan Invented'])
  await house.ground
    .updateTable('parties')
    .set({ language: 'so' })
    .where('id', '=', parties[0] ?? '')
    .execute()
  const { browser } = await house.person(['coordinator'])

  const bad = await browser.post('/what-if/new', { languages: ['so'], conferences: 'lots' })
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('Say how many more supporters')
  expect(bad.text).toContain('Enter a percentage')
  expect(bad.html).toMatch(/value="so"[^>]*checked/)

  const made = await browser.post('/what-if/new', {
    more: '2',
    languages: ['so'],
    areas: ['E09000007'],
    conferences: '+20 %',
  })
  expect(made.status).toBe(303)
  const draft = await browser.get(made.location)
  expect(draft.text).toContain(
    'What if: 2 more supporters who speak Somali, in Camden, with room for 2 each; 20% more conferences.',
  )
  expect(draft.text).toContain('Work it out')

  const asked = await browser.post(`${made.location}/ask`)
  expect(await round()).toBe(true)
  expect(await round()).toBe(false)
  const { text, html } = await browser.get(asked.location)
  expect(text).toMatch(/With this, \d+ to \d+ more parents would have somebody before the conference/)
  expect(text).toMatch(/Hodan Invented 0 of 20 (1[5-9]|20) of 20/)
  expect(text).toContain('236 a year are taken for each council in England')
  expect(text).toMatch(/1 more supporter who speaks English, in [A-Z]/)
  expect(text).toContain('New supporter 1')
  expect(html).toContain('<svg')
  const sheet = await browser.get(`${made.location}?as=csv`)
  expect(sheet.headers.get('content-type')).toContain('text/csv')
  expect(sheet.html).toContain('Camden')
  expect((await browser.get('/what-if')).text).toContain('2 more supporters who speak Somali')
  const administrator = await house.person(['administrator'])
  const theirs = (await administrator.browser.get(made.location)).text
  expect(theirs).toContain('By council')
  expect(theirs).not.toMatch(/Hodan|Those who wait now/)
  // Sealed since it was worked out: in no row, not even without a name.
  const handler = await house.person(['handler'])
  const seal = (to: string | null) =>
    house.ground
      .updateTable('families')
      .set({ handler: to })
      .where('handler', to === null ? 'is not' : 'is', null)
      .execute()
  await seal(handler.id)
  const since = (await browser.get(made.location)).text
  expect(since).toContain('By council')
  expect(since).not.toMatch(/Hodan|don’t see|of 20 (1[5-9]|20) of 20/)
  await seal(null)

  await browser.post(`${made.location}/name`, { name: 'Somali in spring' })
  expect((await browser.get('/what-if')).text).toContain('Somali in spring')
  expect((await browser.post(`${made.location}/name`, { name: 'x'.repeat(121) })).status).toBe(422)

  expect((await browser.post(`${made.location}/remove`)).location).toBe('/what-if')
  expect((await browser.get(made.location)).status).toBe(404)
  const [left] = await rows()
  expect([left?.name, left?.changes, left?.answer]).toEqual(['', {}, {}])
  expect(await house.ground.selectFrom('what_if_advice').selectAll().execute()).toEqual([])
})

test('somebody away and a capacity for one are said by name; changed before it was asked it is the same one, afterwards another', async () => {
  const ama = await aSupporter(house)
  const { browser } = await house.person(['coordinator'])
  const march = { 'from-day': '1', 'from-month': '3', 'from-year': '2027' }
  const until = { 'until-day': '31', 'until-month': '3', 'until-year': '2027' }
  const backwards = await browser.post('/what-if/new', {
    away: ama.supporter,
    ...march,
    'until-day': '1',
    'until-month': '2',
    'until-year': '2027',
  })
  expect(backwards.text).toContain('The last day away must not be before the first')
  const { location } = await browser.post('/what-if/new', { away: ama.supporter, ...march, ...until })
  expect((await browser.get(location)).text).toMatch(
    /away from 1 March 2027 to 31 March 2027\. This looks 13 weeks ahead, to 17 February 2027: of the days after/,
  )
  const form = await browser.get(`${location}/change`)
  expect(form.text).toContain('This looks 13 weeks ahead, to Wednesday 17 February')
  expect(form.html).toContain('value="2027"')
  const changed = await browser.post(`${location}/change`, {
    version: '1',
    capacity: '4',
    capacityOf: ama.supporter,
  })
  expect(changed.location).toBe(location)
  expect((await browser.get(location)).text).toMatch(/room for 4 with Robin Tester\d+\./)
  const stale = await browser.post(`${location}/change`, { version: '1', capacity: '5' })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Somebody else changed this meanwhile')
  await browser.post(`${location}/ask`)
  const other = await browser.post(`${location}/change`, { version: '2', capacity: '6' })
  expect(other.location).not.toBe(location)
  await browser.post(`${location}/stop`)
})

test('stopped while it is worked out, it stays stopped, and can be tried again', async () => {
  const { browser } = await house.person(['coordinator'])
  const { location } = await browser.post('/what-if/new', { conferences: '300' })
  const id = location.split('/')[2] ?? ''
  await browser.post(`${location}/ask`)
  const state = async () => (await rows()).find((row) => row.id === id)?.state
  await house.ground.updateTable('what_ifs').set({ seed: 2 }).where('id', '=', id).execute()
  const working = heldRound()
  await working.begun
  expect((await browser.get(location)).text).toContain('Being worked out')
  await browser.post(`${location}/stop`)
  working.goOn()
  await working.done
  expect(await state()).toBe('stopped')
  expect((await browser.get(location)).text).toContain('It was stopped before it was done.')
  await browser.post(`${location}/ask`)
  await round()
  expect(await state()).toBe('done')
})

test('whoever died over it is followed by another; a press sent twice makes one', async () => {
  const { browser, id: person } = await house.person(['coordinator'])
  const before = (await rows()).length
  const key = crypto.randomUUID()
  const twice = await Promise.all([1, 2].map(() => browser.post('/what-if/new', { key, capacity: '1' })))
  expect(new Set(twice.map(({ location }) => location)).size).toBe(1)
  expect((await rows()).length).toBe(before + 1)
  const { id } = await house.ground
    .insertInto('what_ifs')
    .values({
      programme_id: house.programme,
      changes: JSON.stringify(noChange),
      by_person: person,
      on_day: aDay,
      state: 'working',
      touched_at: new Date(Date.now() - 120_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(await round()).toBe(true)
  expect((await rows()).find((row) => row.id === id)?.state).toBe('done')
})

test('a row with a million newcomers, whoever wrote it past the page, fails at once', async () => {
  const { token, id: by } = await house.person(['coordinator'])
  const changes = changing({ more: [{ count: 1_000_000, who: aNewcomer() }] })
  const id = await house.as(token, async (tx) => {
    const row = await tx
      .insertInto('what_ifs')
      .values({
        programme_id: house.programme,
        changes: JSON.stringify(changes),
        by_person: by,
        on_day: aDay,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.updateTable('what_ifs').set({ state: 'asked' }).where('id', '=', row.id).execute()
    return row.id
  })
  expect(await round()).toBe(true)
  expect((await rows()).find((row) => row.id === id)?.state).toBe('failed')
})

test('five of a programme are under way at most: the sixth is told so, and another programme does not wait behind it', async () => {
  const { browser } = await house.person(['coordinator'])
  const asks = async () => (await browser.post('/what-if/as-things-stand')).location
  const places: string[] = []
  for (let n = 0; n < 5; n += 1) places.push(await asks())
  expect(places.every((at) => at.endsWith('wait=1'))).toBe(true)
  const sixth = await asks()
  expect(sixth).toContain('many=1')
  expect((await browser.get(sixth)).text).toContain('Five are being worked out')
  const again = await browser.post(`${sixth.split('?')[0]}/ask`)
  expect(again.location).toContain('many=1')
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.post('/what-if/as-things-stand')).location).toContain('wait=1')
  await browser.post(`${places[0]?.split('?')[0]}/stop`)
  expect((await browser.post(`${sixth.split('?')[0]}/ask`)).location).toContain('wait=1')
  await house.ground.updateTable('what_ifs').set({ state: 'stopped' }).where('state', '=', 'asked').execute()
})

test('who reads Welsh reads Welsh', async () => {
  const { browser } = await house.person(['coordinator'], { language: 'cy' })
  const made = await browser.post('/what-if/new', { more: '2', languages: ['so'] })
  expect((await browser.get(made.location)).text).toContain('2 gefnogwr arall sy’n siarad Somaleg')
})

test('a thread works out the same answer, and stops when it is told to', async () => {
  const known = someKnown({ seen: aBusyYear })
  const changes = changing({ more: [{ count: 3, who: aNewcomer() }] })
  let last = 0
  const inThread = await answerInThread(known, changes, {
    seed: 5,
    draws: 3,
    onProgress: ({ done }) => {
      last = done
    },
  })
  expect(inThread).toEqual(answerOf(known, changes, { seed: 5, draws: 3 }))
  expect(last).toBeGreaterThan(3)
  const stopping = new AbortController()
  const stopped = answerInThread(known, changes, { seed: 5, signal: stopping.signal })
  stopping.abort(new Error('enough'))
  await expect(stopped).rejects.toThrow('enough')
})
