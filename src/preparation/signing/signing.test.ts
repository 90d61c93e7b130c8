import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, lets, stand, type Parent } from '../../spaces/testing.ts'
import { pages } from './all-routes.ts'
import { signing } from './shareable.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages, ...spaces])
})
afterAll(() => house.close())

const opened = async (name: string): Promise<Parent> => {
  const parent = await aParent(house, name)
  const at = `/notes/${parent.party}`
  await parent.browser.post('/promise', { answer: 'understood', onwards: `${at}/new` })
  await parent.browser.post(`${at}/first`, { police: 'no' })
  return parent
}
/** A paper to keep things with; answers where it is. */
const keeps = async (parent: Parent, kind: 'care' | 'agreement' = 'care'): Promise<string> => {
  const { location } = await parent.browser.post(`/sign/${parent.party}/about/${kind}`)
  return location.replace('/questions', '')
}
const rowOf = (at: string) =>
  house.ground
    .selectFrom('signings')
    .selectAll()
    .where('id', '=', at.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()

test('a parent reads what it is, what happens if they don’t, and what to ask; nothing is tested and nothing ticked', async () => {
  const ama = await aParent(house, 'Ama Asked')
  const list = await ama.browser.get(`/sign/${ama.party}`)
  expect(list.text).toContain('You don’t have to sign today.')
  expect(list.text).toContain('Nothing is here yet.')
  const about = await ama.browser.get(`/sign/${ama.party}/about/care`)
  expect(about.text).toContain('What happens if you don’t agree')
  expect(about.text).toContain('You can stop it at any time.')
  expect(about.text).toContain('What will you do if I say no?')
  expect(about.text).toContain('Law Society')
  expect(about.text).toContain('No parent and no practitioner has agreed these words yet.')
  expect(about.text.toLowerCase()).not.toContain('i understood')
  expect(about.html).not.toContain('type="checkbox"')
  expect((await ama.browser.get(`/sign/${ama.party}/about/agreement`)).text).toContain('not a court order')
  expect((await ama.browser.get(`/sign/${ama.party}/about/nothing`)).status).toBe(404)
})

test('they tick what they want to ask, and write down the answers; the database holds no word of it', async () => {
  const ama = await opened('Ama Asking')
  const at = await keeps(ama)
  expect((await ama.browser.get(at)).text).toContain('You have chosen none yet.')
  const form = { asking: ['why', 'stop', 'broken', 'made-up'], version: '1' }
  expect((await ama.browser.post(`${at}/questions`, form)).location).toBe(`${at}?saved`)
  expect((await rowOf(at)).asking).toEqual(['why', 'stop'])
  const answer = { body: 'Ms Hill said: ring the duty desk', version: '0' }
  expect((await ama.browser.post(`${at}/answers/stop`, answer)).location).toBe(`${at}?saved`)
  const page = await ama.browser.get(at)
  expect(page.text).toContain('Whom do I ring when I want my child home?')
  expect(page.text).toContain('Ms Hill said: ring the duty desk')
  const row = await house.ground
    .selectFrom('signing_answers')
    .select(['body', 'version'])
    .where('signing_id', '=', at.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  expect(row.body?.includes('duty')).toBe(false)
  const older = await ama.browser.post(`${at}/answers/stop`, { body: 'an older window', version: '0' })
  expect(older.status).toBe(422)
  expect(older.text).toContain('an older window')
  expect((await ama.browser.post(`${at}/answers/stop`, { body: '', version: '1' })).status).toBe(303)
  expect((await ama.browser.get(at)).text).not.toContain('duty desk')
  expect((await ama.browser.get(`${at}/answers/broken`)).status).toBe(404)
})

test('before the first box stand the promise and the question about the police', async () => {
  const ama = await aParent(house, 'Ama First')
  const at = await keeps(ama)
  expect((await ama.browser.get(`${at}/told`)).location).toBe(
    `/promise?onwards=${encodeURIComponent(`${at}/told`)}`,
  )
})

test('the test is put to the council: what did they say, was it in writing, whom have they asked?', async () => {
  const ama = await opened('Ama Told')
  const at = await keeps(ama)
  expect((await ama.browser.get(at)).text).toContain(
    'They should tell you your rights and their duties in writing',
  )
  const told = {
    child: 'Kofi',
    toldHow: 'said',
    told: 'Only for the weekend',
    others: 'His gran',
    more: '',
    version: '1',
  }
  expect((await ama.browser.post(`${at}/told`, told)).location).toBe(`${at}?saved`)
  const page = await ama.browser.get(at)
  for (const words of [
    'Kofi',
    'They said it, but not in writing',
    'Only for the weekend',
    'His gran',
    'in writing, before',
  ])
    expect(page.text).toContain(words)
  const box = await ama.browser.get(`${at}/told`)
  expect(box.html).toContain('Only for the weekend</textarea>')
  const stale = await ama.browser.post(`${at}/told`, { ...told, told: 'from an older window' })
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('from an older window')
  const long = await ama.browser.post(`${at}/told`, { ...told, told: 'x'.repeat(8001), version: '2' })
  expect(long.text).toContain('This is too long')
  expect((await ama.browser.post(`${at}/told`, { ...told, toldHow: 'written', version: '2' })).status).toBe(
    303,
  )
  expect((await ama.browser.get(at)).text).not.toContain('They should tell you your rights')
})

test('days away are counted, the next review is named, and both can be corrected and ended', async () => {
  const ama = await opened('Ama Away')
  const at = await keeps(ama)
  const day = (name: string, [d, m, y]: readonly string[]) => ({
    [`${name}-day`]: d ?? '',
    [`${name}-month`]: m ?? '',
    [`${name}-year`]: y ?? '',
  })
  const wrong = await ama.browser.post(`${at}/away`, { ...day('from', ['30', '11', '2026']), version: '1' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('This day is still to come')
  expect(wrong.html).toContain('value="30"')
  const from = day('from', ['2', '11', '2026'])
  expect((await ama.browser.post(`${at}/away`, { ...from, version: '1' })).location).toBe(`${at}?saved`)
  const away = await ama.browser.get(at)
  expect(away.text).toContain('16 days')
  expect(away.text).toContain('must be held by Monday 30 November 2026, in 12 days')
  const earlier = day('from', ['1', '9', '2026'])
  await ama.browser.post(`${at}/away`, { ...earlier, version: '2' })
  expect((await ama.browser.get(at)).text).toContain('The council had until Tuesday 29 September 2026')
  await ama.browser.post(`${at}/away`, {
    ...earlier,
    ...day('firstReview', ['25', '9', '2026']),
    version: '3',
  })
  expect((await ama.browser.get(at)).text).toContain('by Thursday 24 December 2026')
  await ama.browser.post(`${at}/away`, { ...earlier, ...day('until', ['11', '9', '2026']), version: '4' })
  const home = await ama.browser.get(at)
  expect(home.text).toContain('10 days')
  expect(home.text).not.toContain('next review must')
  await ama.browser.post(`${at}/away`, { version: '5' })
  expect((await ama.browser.get(at)).text).toContain('Put in the first day.')
  const other = await keeps(ama, 'agreement')
  expect((await ama.browser.get(`${other}/away`)).status).toBe(404)
  expect((await ama.browser.post(`${other}/away`, { ...from, version: '1' })).status).toBe(404)
})

test('two presses take back a yes: the letter with the child’s name and the law, then the file', async () => {
  const ama = await opened('Ama Home')
  const at = await keeps(ama)
  await ama.browser.post(`${at}/told`, { child: 'Kofi', version: '1' })
  expect((await ama.browser.get(at)).html).toContain(`href="${at}/letter"`)
  const letter = await ama.browser.get(`${at}/letter`)
  expect(letter.text).toContain(
    'I agreed that you accommodate my child, Kofi, under section 20 of the Children Act 1989.',
  )
  expect(letter.text).toContain('I do not agree any longer, from now.')
  expect(letter.text).toContain('I want my child to come home: as soon as you can, today if you can.')
  expect(letter.text).toContain('18 November 2026')
  const saved = await ama.browser.post(`${at}/letter`)
  expect(saved.status).toBe(200)
  expect(saved.html.startsWith('%PDF')).toBe(true)
  expect((await ama.browser.post(`${at}/said`, { answered: 'stopped', version: '2' })).location).toBe(
    `${at}?saved`,
  )
  expect((await ama.browser.get(at)).text).toMatch(
    /I said yes, and have changed my mind ?, on 18 November 2026/,
  )
  expect((await ama.browser.post(`${at}/said`, { answered: '', version: '3' })).status).toBe(303)
  expect((await rowOf(at)).answered_on).toBeNull()
})

test('a paper is taken off the list and put back', async () => {
  const ama = await opened('Ama Back')
  const at = await keeps(ama)
  const { location } = await ama.browser.post(`${at}/back`)
  const list = await ama.browser.get(location)
  expect(list.text).toContain('Taken off your list.')
  expect((await ama.browser.get(at)).status).toBe(404)
  expect((await ama.browser.post(`${at}/back`)).status).toBe(404)
  expect((await ama.browser.post(`${at}/again`)).location).toBe(`${at}?saved`)
  expect((await ama.browser.get(at)).status).toBe(200)
})

test('a supporter does it for them with their yes, says how it came, and it stands there as said', async () => {
  const ama = await opened('Ama Voice')
  const sam = await house.person(['supporter'], { name: 'Sam Beside' })
  await stand(house, sam, ama.party)
  expect((await sam.browser.get(`/sign/${ama.party}`)).location).toBe(`/with/${ama.party}/yes`)
  await lets(ama, sam)
  const about = await sam.browser.get(`/sign/${ama.party}/about/care`)
  expect(about.text).toContain('These are Ama’s own pages.')
  expect((await sam.browser.post(`/sign/${ama.party}/about/care`)).status).toBe(422)
  const at = (await sam.browser.post(`/sign/${ama.party}/about/care`, { how: 'voice' })).location.replace(
    '/questions',
    '',
  )
  expect((await rowOf(at)).how).toBe('voice')
  const told = { child: 'Kofi', told: 'Said at the hospital', toldHow: 'said', version: '1' }
  const unsaid = await sam.browser.post(`${at}/told`, told)
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Said at the hospital')
  expect((await sam.browser.post(`${at}/told`, { ...told, how: 'paper' })).status).toBe(303)
  expect((await ama.browser.get(at)).text).toContain('Said at the hospital')
  expect((await sam.browser.get(`${at}/letter`)).text).toContain('Kofi')
})

test('anybody else is told there is no such page, and the database agrees', async () => {
  const ama = await opened('Ama Own')
  const at = await keeps(ama)
  await ama.browser.post(`${at}/told`, { told: 'a secret', version: '1' })
  const others = [
    await aParent(house, 'Bo Other'),
    await house.person(['supporter']),
    await house.person(['coordinator']),
    await house.person(['chair'], { gss: 'E09000007' }),
    await house.person(['social-worker'], { gss: 'E09000007' }),
    await house.person(['safeguarding-lead']),
  ]
  for (const { browser, token } of others) {
    for (const path of ['', '/questions', '/told', '/away', '/said', '/letter', '/answers/why'])
      expect((await browser.get(`${at}${path}`)).status).toBe(404)
    expect((await browser.get(`/sign/${ama.party}`)).status).toBe(404)
    expect((await browser.get(`/sign/${ama.party}/about/care`)).status).toBe(404)
    expect((await browser.post(`${at}/told`, { told: 'not mine', version: '2' })).status).toBe(404)
    expect((await browser.post(`${at}/back`)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('signings').select('id').execute())).toEqual([])
  }
  expect((await rowOf(at)).version).toBe(2)
})

test('when the vault does not answer, nothing typed is lost and nothing is overwritten', async () => {
  const closed = await testHouse([...pages, ...spaces])
  const ama = await aParent(closed, 'Ama Down')
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
  await ama.browser.post('/promise', { answer: 'understood', onwards: `/notes/${ama.party}/new` })
  const at = await keeps(ama)
  await ama.browser.post(`${at}/told`, { told: 'kept before', version: '1' })
  await closed.vault.close()
  expect((await ama.browser.get(at)).text).toContain('We can’t open this just now.')
  expect((await ama.browser.get(`/sign/${ama.party}`)).text).toContain('We can’t open this just now.')
  expect((await ama.browser.get(`${at}/told`)).location).toBe(at)
  expect((await ama.browser.get(`${at}/answers/why`)).status).not.toBe(500)
  const tried = await ama.browser.post(`${at}/told`, { told: 'typed meanwhile', version: '2' })
  expect(tried.status).toBe(422)
  expect(tried.text).toContain('typed meanwhile')
  expect(tried.text).toContain('Nothing is lost')
  const answer = await ama.browser.post(`${at}/answers/why`, { body: 'an answer meanwhile', version: '0' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('an answer meanwhile')
  const { version } = await closed.ground.selectFrom('signings').select('version').executeTakeFirstOrThrow()
  expect(version).toBe(2)
  await closed.close()
})

test('what was answered and what they were told can be picked for sharing, and nothing that is empty', async () => {
  const ama = await opened('Ama Picks')
  const at = await keeps(ama)
  await ama.browser.post(`${at}/told`, { told: 'Two weeks at most', version: '1' })
  await ama.browser.post(`${at}/answers/why`, { body: 'Because of the flat', version: '0' })
  await ama.browser.post(`${at}/answers/stop`, { body: '', version: '0' })
  const found = await house.as(ama.token, (tx) => signing.passages(tx, ama.actor, ama.party, 'en'))
  expect(found.map(({ text }) => text)).toEqual([
    'Two weeks at most',
    'Why do you want this, and why now?\nBecause of the flat',
  ])
})
