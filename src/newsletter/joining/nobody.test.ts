import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHead } from '../../vault/envelope.ts'
import { aList, asks, joins, linkIn, newsletterHouse, standing, type NewsletterHouse } from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

test('whoever is signed in while they join, change and leave is nobody there: not in the trail, the mark or the sealed address', async () => {
  const list = await aList(house)
  const parent = await house.person(['parent'])
  await asks(house, list, 'mine@nobody.example', {}, parent.browser)
  const link = linkIn(await house.goOn(), 'mine@nobody.example')
  await parent.browser.post(`${link}/in`, { says: 'join' })
  const [row] = await standing(house, list.id)
  expect(readHead(row?.email ?? Buffer.alloc(0)).author).toBeNull()
  await parent.browser.post(`${link}/now`, { says: 'pause', months: '1' })
  await parent.browser.post(`${link}/now`, { says: 'leave' })
  const { rows } = await sql<{ act: string; nobody: boolean }>`
    select act, person_id is null and session_id is null as nobody from audit
    where ${row?.id} = any (things) and act like 'subscriber.%' order by id`.execute(house.ground)
  expect(rows).toEqual(
    ['subscriber.joined', 'subscriber.changed', 'subscriber.left'].map((act) => ({ act, nobody: true })),
  )
  const marks = await house.ground
    .selectFrom('suppressions')
    .select('by_person')
    .where('mail_print', '=', row?.mail_print ?? Buffer.alloc(0))
    .execute()
  expect(marks).toEqual([{ by_person: null }])
  // What a keeper does stands under their name.
  await joins(house, list, 'hers@nobody.example')
  const [, hers] = await standing(house, list.id)
  await list.keeper.browser.post(`/newsletters/keep/${list.id}/people/${hers?.id}/delete`)
  const deleted = await house.ground
    .selectFrom('audit')
    .select('person_id')
    .where('act', '=', 'subscriber.deleted')
    .where('person_id', '=', list.keeper.id)
    .execute()
  expect(deleted).toHaveLength(1)
})

test('the page behind a letter has one strong button, Save; leaving everything says first who can press it and what undoes it', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'strong@join.example')
  const { html, text } = await house.visitor().post(link)
  const strong = [...html.matchAll(/<button[^>]*class="govuk-button"[^>]*>\s*([^<]*)/g)].map(([, said]) =>
    said?.trim(),
  )
  expect(strong).toEqual(['Save'])
  expect(text).toContain('Whoever has this letter can press it')
  expect((await house.visitor().get(`/newsletters/${list.code}`)).text).toContain(
    'Did it come before, and stop? Ask again here.',
  )
})

test('a letter from before somebody came back does nothing to them any more, and what its link says is true', async () => {
  const list = await aList(house)
  const old = await joins(house, list, 'again@join.example')
  await house.visitor().post(`${old}/now`, { says: 'leave' })
  await joins(house, list, 'again@join.example')
  for (const page of [
    await house.visitor().post(old),
    await house.visitor().post(`${old}/now`, { says: 'leave-all' }),
  ])
    expect(page.text).toContain('use the link in the newest')
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['left', 'subscribed'])
})

test('of two programmes in one house each keeps its readers’ new addresses under its own key, whoever’s page they see', async () => {
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const made = await elsewhere.browser.post('/newsletters/keep/new', {
    innerName: 'Theirs',
    nameEn: 'Their news',
    shown: 'yes',
  })
  const id = made.location.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
  const { code } = await house.ground
    .selectFrom('newsletters')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await asks(house, { code, topics: [] }, 'first@elsewhere.example', {}, elsewhere.browser)
  const link = linkIn(await house.goOn(), 'first@elsewhere.example')
  await house.visitor().post(`${link}/in`, { says: 'join' })
  await house.visitor().post(`${link}/now`, { says: 'move', email: 'second@elsewhere.example' })
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['second@elsewhere.example'])
})
