import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { browserOf, origin, type Browser } from '../access/browsing.ts'
import { signInRound } from '../outbox/jobs.ts'
import { newSecret } from '../platform/http/cookies.ts'
import type { Message } from '../platform/mail/message.ts'
import { webApp } from '../web.ts'
import type { Bare } from './house.ts'
import { typeOwn } from './typing-own.ts'
import { typeRooms } from './typing-rooms.ts'
import { layWorld, type World } from './world.ts'

/** Letters that stand in every canary of a run and nowhere else in the world. */
export const markNow = (): string => `zk${randomBytes(8).toString('hex')}q`

export type Typed = {
  /** Private words, as people typed them into the house's own forms; every one must stand sealed in a row. */
  words: string[]
  /** Secrets that are never stored at all: sessions, links, codes, PINs. */
  secrets: string[]
  /** Forms that were not taken. */
  refused: string[]
}

type Grounds = Pick<Bare, 'ground' | 'db'>
const clock = () => new Date('2026-11-18T10:00:00Z')

/** The first PIN, as a parent sets it: a start code from the coordinator, a session of level 1, then the PIN. */
const setPin = async (
  house: Grounds,
  world: World,
  name: 'a' | 'b' | 'c' | 'd',
  pin: string,
): Promise<string[]> => {
  const app = webApp({ db: house.db, origin, clock })
  const { parent, ids } = world.parties[name]
  const page = await browserOf(app, world.staff.coordinator.token).post(
    `/families/${ids['family'] ?? ''}/people/${ids['party'] ?? ''}/account/again`,
    { checked: 'met' },
  )
  const code = /id="start-code">([^<]+)</.exec(page.html)?.[1]?.trim() ?? ''
  const low = newSecret()
  await sql`select app.open_session(${parent.person}, ${low}, 'demo')`.execute(house.ground)
  await sql`update sessions set level = 1 where token_hash = sha256(convert_to(${low}, 'UTF8'))`.execute(
    house.ground,
  )
  const browser = browserOf(app, low)
  await browser.post('/sign-in/more', { do: 'start', code })
  await browser.post('/sign-in/more', { do: 'new-pin', pin, again: pin })
  return [code, code.replaceAll(/[\s-]/g, ''), low]
}

/** Asks for links and codes for everybody, lets the worker send them, and keeps what was in the messages. */
const signIn = async (house: Grounds, addresses: readonly string[]): Promise<string[]> => {
  const sent: Message[] = []
  const post = {
    ways: ['email', 'text'] as const,
    send: async (message: Message) => {
      sent.push(message)
    },
  }
  const app = webApp({ db: house.db, origin, clock })
  for (const address of addresses)
    await browserOf(app).post('/sign-in', { address, next: '/', device: 'shared' })
  for (let rounds = 0; rounds < 50 && sent.length < addresses.length; rounds += 1)
    await signInRound({ db: house.db, origin, post })
  return sent.flatMap(({ text }) =>
    [...text.matchAll(/\/sign-in\/([\w-]{20,})/g)].map(([, token]) => token ?? ''),
  )
}

/** Types `many` different private texts into the real forms of a world, as the people whose they are. */
export const typeAll = async (house: Grounds, mark: string, many: number): Promise<Typed> => {
  const world = await layWorld(house.ground, 'k')
  const app = webApp({ db: house.db, origin, clock })
  const typed: Typed = { words: [], secrets: [], refused: [] }
  const word = (): string => {
    const made = `${mark}${randomBytes(6).toString('hex')}`
    typed.words.push(made)
    return made
  }
  const press = async (browser: Browser, path: string, fields: Record<string, string>) => {
    const { status, location } = await browser.post(path, fields)
    if (status !== 303) typed.refused.push(`${path.replaceAll(/[0-9a-f-]{36}/g, ':id')}: ${status}`)
    return location.split('?')[0] ?? ''
  }
  const named = ['a', 'b', 'c', 'd'] as const
  const of = (n: number) => world.parties[named[n % 4] ?? 'a']
  const coordinator = browserOf(app, world.staff.coordinator.token)
  const share = Math.ceil(many / 20)
  const times = async (count: number, work: (n: number) => Promise<unknown>) => {
    for (let n = 0; n < count; n += 1) await work(n)
  }
  await times(share * 6, async (n) => {
    const { parent, ids } = of(n)
    await press(browserOf(app, parent.token), `/notes/${ids['party'] ?? ''}/new`, { body: word() })
  })
  await times(share * 4, async (n) => {
    const { supporter, ids } = of(n)
    await press(browserOf(app, supporter.token), `/with/${ids['party'] ?? ''}/new`, {
      body: word(),
      ...(n % 3 === 0 ? { keep: 'draft' } : {}),
    })
  })
  const seen = new Map<string, string>()
  await times(share * 2, async (n) => {
    const { ids } = of(n)
    const party = ids['party'] ?? ''
    const { rows } = await sql<{ id: string }>`
      select id from safe_contacts where party_id = ${party} order by id desc limit 1`.execute(house.ground)
    seen.set(party, rows[0]?.id ?? '')
    await press(coordinator, `/families/${ids['family'] ?? ''}/people/${party}/contact`, {
      safe: 'yes',
      language: 'en',
      way: 'email',
      email: `${word()}@example.org`,
      words: word(),
      seen: seen.get(party) ?? '',
    })
  })
  await times(share, async (n) => {
    const { ids } = of(n)
    const party = ids['party'] ?? ''
    const { rows } = await sql<{
      version: number
    }>`select version from access_needs where party_id = ${party}`.execute(house.ground)
    // Each takes the place of the one before: that one must be gone, and is not looked for among what stands.
    await press(coordinator, `/families/${ids['family'] ?? ''}/people/${party}/needs`, {
      needs: n < share - 4 ? `${mark}${randomBytes(6).toString('hex')}` : word(),
      version: String(rows[0]?.version ?? 0),
    })
  })
  // No more than one supporter may declare in a month (supporters/declarations.ts).
  await times(Math.min(share, 12), async (n) =>
    press(browserOf(app, of(n).supporter.token), '/about-me/conflicts', { kind: 'school', what: word() }),
  )
  await times(share * 2, async () =>
    press(browserOf(app), '/ask', {
      name: 'Ann Invented',
      way: 'email',
      email: `${word()}@example.org`,
      words: word(),
      access: word(),
    }),
  )
  await times(share, async (n) =>
    press(browserOf(app, of(n).supporter.token), '/raise', {
      party: of(n).ids['party'] ?? '',
      atRisk: 'child',
      words: word(),
      told: 'more-dangerous',
      whyNot: word(),
    }),
  )
  await times(share, async () =>
    press(browserOf(app, world.staff.lead.token), '/asked-of-us/new', {
      kind: 'police',
      whoAsks: 'Police (invented)',
      form: 'letter',
      about: 'Nobody Atall',
      words: word(),
      clock: 'none',
      tell: 'at-once',
      'receivedOn-day': '18',
      'receivedOn-month': '11',
      'receivedOn-year': '2026',
    }),
  )
  for (const name of named) {
    const { parent, supporter, ids } = world.parties[name]
    await typeOwn(house.ground, browserOf(app, parent.token), ids['party'] ?? '', { word, press })
    const beside = browserOf(app, supporter.token)
    await typeRooms({ parent: browserOf(app, parent.token), beside }, ids, { word, press })
  }
  // What was typed when somebody left quickly: the session ends with it.
  for (const name of named) {
    const { supporter, ids } = world.parties[name]
    const path = `/with/${ids['party'] ?? ''}/new`
    await press(browserOf(app, supporter.token), '/exit', { leaving: path, body: word() })
  }
  for (const [n, name] of named.entries()) {
    const pin = `${mark}${randomBytes(6).toString('hex')}`
    typed.secrets.push(pin, ...(await setPin(house, world, name, pin)))
    if (typed.secrets.at(-3) === '') typed.refused.push(`no start code for ${n}`)
  }
  const people = Object.values(world.parties).flatMap(({ parent, supporter }) => [parent, supporter])
  typed.secrets.push(...people.flatMap(({ token, low, dead }) => [token, low, dead]))
  typed.secrets.push(
    ...(await signIn(
      house,
      people.map(({ canary }) => `${canary}@example.org`.toLowerCase()),
    )),
  )
  typed.secrets = typed.secrets.filter((secret) => secret !== '')
  return typed
}
