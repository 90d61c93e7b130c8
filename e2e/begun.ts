import { browserOf, origin, type Browser } from '../src/access/testing.ts'
import { english } from '../src/demo/councils.ts'
import { keyIn } from '../src/shares/testing.ts'
import { webApp } from '../src/web.ts'
import type { OpenHouse } from './house.ts'
import { inDays } from './people.ts'

const on = (name: string, count: number) => {
  const [year = '', month = '', day = ''] = inDays(count).split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const typing = (browser: Browser) => async (path: string, fields: Parameters<Browser['post']>[1]) => {
  const done = await browser.post(path, fields)
  if (done.status !== 303) throw new Error(`${path}: ${done.status} ${done.text.slice(0, 600)}`)
  return done.location.split('?')[0] ?? ''
}

type Tokens = Readonly<Record<'parent' | 'supporter' | 'coordinator', string>>
/**
 * What the demo leaves for whoever looks around to begin, begun: so that every page of it has something on it. Answers where
 * the parent, whoever stands beside her and the coordinator walk from.
 */
export const beginAll = async (house: OpenHouse, tokens: Tokens) => {
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const [her, beside, office] = [tokens.parent, tokens.supporter, tokens.coordinator].map((token) =>
    browserOf(app, token),
  )
  if (her === undefined || beside === undefined || office === undefined) throw new Error('nobody')
  const { party, family } = await house.ground
    .selectFrom('family_parties as f')
    .innerJoin('grants as g', 'g.thing_id', 'f.party_id')
    .innerJoin('persons as p', 'p.id', 'g.person_id')
    .select(['f.party_id as party', 'f.family_id as family'])
    .where('p.email', '=', 'tasha.pretend@example.org')
    .executeTakeFirstOrThrow()
  const meetings = await house.ground
    .selectFrom('conferences')
    .select('id')
    .where('family_id', '=', family)
    .orderBy('day')
    .execute()
  const [first, review] = [meetings[0]?.id ?? '', meetings.at(-1)?.id ?? '']
  const types = typing(her)

  // What she wants them to know, in another version; a passage of it on paper, and one that is not shared yet.
  await types(`/say/${party}/write`, { child: 'Mia is two.', want: 'A dry flat.', version: '1' })
  const from = `/share/${party}/pick?from=say`
  const picks = keyIn((await her.get(from)).html)
  const [printed, making] = [await types(from, { picks }), await types(from, { picks })]
  const paper = { to: 'paper', name: 'Tia Teacher', job: 'head teacher', version: '1' }
  const made = await types(await types(`${printed}/who`, paper), { version: '2' })
  const yes = await types(`${making}/who`, { to: `chairs-${english}`, until: 'weeks', version: '1' })

  // A letter about the report; two that have only come, one of them not from a court.
  const report = /\/papers\/[^/"]+\/read\/[^/"?#]+/.exec((await her.get(`/papers/${party}`)).html)?.[0] ?? ''
  const picked = /name="picked"[^>]*value="([^"]+)"/.exec((await her.get(`${report}/letter`)).html)?.[1] ?? ''
  const letter = await types(`${report}/letter`, { picked: [picked] })
  const came = await types(`/papers/${party}/came`, {})
  const open = await types(`/papers/${party}/came`, {})
  await types(`${open}/first`, { court: 'no' })

  // Asked to record; asked to sign; shut out for a while; the plan changed.
  const asked = { place: 'conference', wanted: 'we-record', why: 'I forget.', ...on('meetsOn', 5) }
  const recorded = await types(`/recording/${party}/new`, asked)
  const sign = (await types(`/sign/${party}/about/care`, {})).replace('/questions', '')
  await types(`${sign}/questions`, { asking: ['why', 'stop'], version: '1' })
  const shut = { decided: 'The chair', why: 'They spoke of bail', until: 'Half an hour', put: '' }
  await types(`/room/${party}/${review}/shut`, shut)
  await types(`/plan/${party}/changed`, on('dated', 0))

  await typing(beside)(`/with/${party}/new`, { body: 'Not finished yet.', keep: 'draft' })
  const ways = `/families/${family}/people/${party}`
  const booking = { language: 'Polish', forWhat: 'conference', startsAt: '', bookedBy: '', ...on('day', 5) }
  await typing(office)(`${ways}/interpreters/new`, booking)
  await typing(browserOf(app, null))(`/complain`, {
    about: 'other',
    words: 'Nobody rang.',
    wants: 'none',
    reach: '',
    name: '',
  })
  const own = [`say/${party}`, `room/${party}/${review}`, `plan/${party}`]
  return {
    parent: [
      made,
      making,
      yes,
      letter,
      recorded,
      ...own.map((page) => `/${page}`),
      report,
      ...['', '/first', '/stop'].map((step) => `${came}${step}`),
      `${open}/words`,
      ...['', '/told', '/away', '/said', '/letter', '/answers/stop'].map((step) => `${sign}${step}`),
      `/helps/${party}/${first}/tell`,
    ],
    supporter: [`/with/${party}`, '/ring-me'],
    coordinator: [`/conferences/${review}/help`, `/conferences/${review}/help/${party}`, `${ways}/ways`],
  }
}
