import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import { pagesOf } from '../access/pages.ts'
import { serve, serveMissing, type House } from '../access/serve.tsx'
import { show } from '../platform/http/answer.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import { pages, webApp } from '../web.ts'
import { openBare, run, type Ground } from './house.ts'
import { actLinks, signInLinks, type SignInLink } from './live-links.ts'
import type { Proof } from './proof.ts'
import { letLoose, robots } from './robots.ts'
import { layWorld } from './world.ts'

const tokens = 200
const posts = 20
const linksOfEach = 20

/** What a press would leave: sessions, choices made or answered, offers turned down. */
const effects = async (ground: Ground): Promise<string> =>
  (
    await sql<{ all: string }>`
      select jsonb_build_object('sessions', (select count(*) from sessions), 'choices', (select count(*) from choices),
        'answers', (select count(*) from choices where answer is not null), 'offers', (select count(*) from offers where state <> 'yes'),
        'proposals', (select count(*) from proposals where state <> 'open'), 'used', (select count(*) from single_acts where used_at is not null),
        'usedSignIns', (select count(*) from sign_ins where used_at is not null))::text as all`.execute(
      ground,
    )
  ).rows[0]?.all ?? ''

/** All robots on all links: how many requests, and whether anything came of them. */
const unleash = async (
  ground: Ground,
  app: App,
  paths: readonly string[],
): Promise<{ requests: number; acted: boolean }> => {
  const before = await effects(ground)
  let requests = 0
  for (const path of paths) for (const robot of robots) requests += await letLoose(app, robot, path)
  return { requests, acted: (await effects(ground)) !== before }
}

/** Every link pressed twenty times at once in the browser that asked. */
const pressAll = async (ground: Ground, links: readonly SignInLink[]): Promise<number> => {
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from sessions`.execute(ground)).rows[0]?.n ?? 0
  const before = await count()
  for (const { browser, path } of links)
    await Promise.all(Array.from({ length: posts }, () => browser.post(path, { press: crypto.randomUUID() })))
  return (await count()) - before
}

/** A page somebody might write: opening the link is enough. */
const eager = (house: House, ground: Ground, person: string): App => {
  const planted = pagesOf()
  planted.get('/sign-in/:linkToken', 'sign-in:use', async ({ view }) => {
    await sql`select app.open_session(${person}, ${newSecret()}, 'link')`.execute(ground)
    return show(<p>{view.language}</p>)
  })
  const others = pages.filter(({ method, path }) => method !== 'get' || path !== '/sign-in/:linkToken')
  return makeApp(
    [...planted.list, ...others].map((page) => serve(house, page)),
    serveMissing(house),
  )
}

export const links: Proof = async (say) => {
  const bare = await openBare({ max: 8 })
  const { ground } = bare
  try {
    const world = await layWorld(ground, 'l')
    const house: House = { db: bare.db, origin, clock: () => new Date() }
    const app = webApp(house)
    const [programme] = world.programmes

    const bait = await signInLinks(bare, app, programme, 3, 'bait')
    const opened = await unleash(
      ground,
      eager(house, ground, world.staff.coordinator.person),
      bait.map(({ path }) => path),
    )
    say(`planted, a link that opens by being looked at: ${opened.acted ? 'sessions came' : 'nothing came'}`)
    const { rows } = await sql<{ text: string }>`
      select pg_get_functiondef('app.sign_in(bytea,text,bytea,bytea,bytea,text)'::regprocedure) as text`.execute(
      ground,
    )
    await run(ground, (rows[0]?.text ?? '').replace('r.used_at is not null or ', ''))
    const again = await pressAll(ground, bait)
    await run(ground, rows[0]?.text ?? '')
    say(`planted, a link that works twice: ${again} sessions from ${bait.length} links`)

    const scanned = await signInLinks(bare, app, programme, linksOfEach, 'scanned')
    const paths = [...scanned.map(({ path }) => path), ...(await actLinks(bare, world, linksOfEach))]
    const { requests, acted } = await unleash(ground, app, paths)
    say(
      `${robots.length} kinds of robot on ${paths.length} live links, ${requests} requests: ${acted ? 'something came of it' : 'nothing came of it'}`,
    )
    const after = await pressAll(ground, scanned)
    say(`the same links afterwards, pressed by who asked: ${after} sessions of ${scanned.length}`)

    const acts = paths.filter((path) => !path.startsWith('/sign-in/'))
    let alive = 0
    for (const path of acts) {
      const { html } = await browserOf(app).post(path)
      if (html.includes('name="proposal"') || html.includes('name="says"')) alive += 1
    }
    say(`the links to choose and to answer afterwards: ${alive} of ${acts.length} still lead to the question`)

    const asked = await signInLinks(bare, app, programme, tokens, 'asked')
    const sessions = await pressAll(ground, asked)
    say(`${tokens} links × ${posts} presses at once: ${sessions} sessions`)
    return {
      held: !acted && alive === acts.length && after === scanned.length && sessions === tokens,
      planted: opened.acted && again > bait.length ? 'caught' : 'missed',
      figures: {
        robots: robots.length,
        links: paths.length,
        requests,
        sessionsOrActsByRobots: acted ? 'some' : 0,
        tokens,
        posts: tokens * posts,
        sessions,
      },
    }
  } finally {
    await bare.close()
  }
}
