import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedInAs } from '../src/choosing/testing.ts'
import { must } from '../src/access/testing.ts'
import { book } from '../src/conferences/actions.ts'
import { recordTelling, setSafeContact } from '../src/families/actions.ts'
import { makeFamily } from '../src/families/testing.ts'
import { answer, makeOffer } from '../src/offers/actions.ts'
import { beginSupport } from '../src/support/actions.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { inDays, soon, supporter } from './people.ts'
import { walk } from './walking.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Words that stand nowhere but with one of the two. */
const hers = {
  name: 'Canarya Firstone',
  telephone: '07700 900111',
  words: 'Ask about the allotment',
  beside: 'Wrenna Firstbeside',
}
const his = {
  name: 'Finchley Secondone',
  telephone: '07700 900222',
  words: 'Ask about the bicycle',
  beside: 'Larkin Secondbeside',
}

test('two parents who live apart: neither’s pages, nor their supporter’s, hold a word of the other', async () => {
  const nadia = await house.person(['coordinator'], { name: 'Nadia Invented' })
  const both = [hers, his]
  const { family, parties } = await makeFamily(
    house,
    nadia,
    both.map(({ name }) => ({ name, called: name.split(' ')[0] ?? '' })),
  )
  const work = <T>(act: Parameters<typeof house.as<T>>[1]) => house.as(nadia.token, act)
  await work(async (tx) => must(await book(tx, nadia.actor, family, soon())))
  await house.work()
  const starts = ['/', '/home', '/choose', '/asked', '/about-me', '/sessions']
  const tokens: { own: typeof hers; other: typeof his; tokens: string[] }[] = []
  for (const [at, own] of both.entries()) {
    const party = parties[at] ?? ''
    const [called = ''] = own.beside.split(' ')
    const beside = await supporter(house, own.beside, `${called} likes long walks.`)
    await work(async (tx) => {
      must(await recordTelling(tx, nadia.actor, party, family, { toldOn: inDays(0), toldBy: 'Their worker' }))
      must(
        await setSafeContact(tx, nadia.actor, party, {
          safe: true,
          way: 'text',
          telephone: own.telephone,
          email: null,
          hoursFrom: null,
          hoursUntil: null,
          weekdaysOnly: false,
          voicemail: false,
          language: 'en',
          words: own.words,
        }),
      )
    })
    await house.work()
    await work(async (tx) => {
      const { id } = await tx
        .selectFrom('offers')
        .select('id')
        .where('party_id', '=', party)
        .executeTakeFirstOrThrow()
      must(await makeOffer(tx, nadia.actor, id, { by: 'programme', way: 'text' }))
      must(await answer(tx, nadia.actor, id, { says: 'yes' }))
      must(await beginSupport(tx, nadia.actor, { party, supporter: beside.supporter }))
    })
    await house.work()
    const parent = await signedInAs(house, party)
    tokens.push({ own, other: at === 0 ? his : hers, tokens: [parent.token, beside.token] })
  }
  for (const { own, other, tokens: two } of tokens)
    for (const [at, token] of two.entries()) {
      const seen = await walk({ home: house.home, token }, starts, () => true)
      const read = seen.map(({ html }) => html).join('\n')
      // Each does see what is theirs, or the walk has looked at nothing.
      expect(read).toContain(own.name.split(' ')[0])
      expect(read).toContain(at === 0 ? own.beside.split(' ')[0] : own.telephone)
      for (const word of [...other.name.split(' '), ...other.beside.split(' '), other.telephone, other.words])
        expect(read, `${other.name} on the pages of ${own.name}`).not.toContain(word)
    }
})
