import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import { serve, serveMissing } from '../access/serve.tsx'
import { Undo, type Database } from '../platform/database/connect.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import { pages } from '../web.ts'
import { openBare, run, type Bare } from './house.ts'
import type { Proof } from './proof.ts'
import { bodyFor, nameFor, parametersOf } from './targets.ts'
import { comers, layTrio, parents, wordsOf, type Parent, type Trio } from './trio.ts'

/** Everything that a page writes is undone, so that what one reads first changes nothing of what another reads next. */
const undoing = (real: Database): Database => ({
  ...real,
  inSession: (token, hostname, work) =>
    real.inSession(token, hostname, async (tx, asking) => {
      throw new Undo(await work(tx, asking))
    }),
})

/** A page without what differs between any two: ids, secrets, keys and times of day. */
export const bare = (html: string): string =>
  html
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/(?<![\w-])(?:[\w-]{43}|[\w-]{86})(?![\w-])/g, 'SECRET')
    .replaceAll(/\b\d{1,2}[:.]\d\d ?(am|pm)?/g, 'TIME')
    .replaceAll(/\b\d{1,2} ?(am|pm)\b/g, 'TIME')
    // A file says in three places when it was made.
    .replaceAll(/D:\d{14}Z|<xmp:CreateDate>[^<]*|\/ID \[[^\]]*\]/g, 'TIME')

type Asked = {
  readonly key: string
  readonly method: 'get' | 'post'
  readonly path: string
  readonly body: Record<string, string>
}
const nobody = () => crypto.randomUUID()

/**
 * Every registered page with a parent's own ids, and with each other's: in a world where there is no other, with ids that
 * are nobody's. Forms are sent empty, and filled about whom the ids name.
 */
const askedOf = (trio: Trio, name: Parent, listed: readonly Page[]): Asked[] =>
  listed.flatMap(({ method, path }) =>
    (parametersOf(path).length === 0 ? [name] : parents).flatMap((about): Asked[] => {
      const ids = trio.parties[about]?.ids ?? {}
      const own = trio.parties[name]?.ids ?? {}
      const mixed = (parameter: string) => (about === name ? own[parameter] : ids[parameter])
      const to = path.replaceAll(/:(\w+)/g, (_, parameter: string) =>
        parameter === 'gss'
          ? 'E09000007'
          : /(Name|Token)$/.test(parameter)
            ? (nameFor(path, parameter) ?? 'nothing')
            : (mixed(parameter) ?? nobody()),
      )
      const key = `${method} ${path} about ${about}`
      if (method === 'get') return [{ key, method, path: to, body: {} }]
      // What a form says of somebody else is as long for nobody.
      const full = bodyFor({
        party: ids['party'] ?? nobody(),
        person: ids['person'] ?? nobody(),
        supporter: ids['supporter'] ?? nobody(),
      })
      return [
        { key: `${key}, empty`, method, path: to, body: {} },
        { key: `${key}, filled`, method, path: to, body: full },
      ]
    }),
  )

type Came = ReadonlyMap<string, { status: number; html: string; location: string }>
export type Crawl = { readonly came: Came; readonly read: string[] }

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, to]) => (to ?? '').replaceAll('&amp;', '&'))

/** As one of them: every page and form, then every link that stood on a page. Answers what came, and foreign words read. */
export const crawl = async (
  app: App,
  trio: Trio,
  name: Parent,
  who: 'parent' | 'supporter',
  listed: readonly Page[],
): Promise<Crawl> => {
  const account = comers(trio, name)?.[who]
  const browser = browserOf(app, account?.token ?? null)
  const foreign = parents.filter((one) => one !== name).flatMap(wordsOf)
  const came = new Map<string, { status: number; html: string; location: string }>()
  const read: string[] = []
  const links = new Set<string>()
  const take = async (key: string, ask: Asked) => {
    const got = ask.method === 'get' ? await browser.get(ask.path) : await browser.post(ask.path, ask.body)
    came.set(key, { status: got.status, html: bare(got.html), location: bare(got.location) })
    for (const word of foreign)
      if (got.html.includes(word) || got.location.includes(word))
        read.push(`${name}’s ${who}: ${key}: ${word}`)
    if (got.status === 200) for (const link of linksIn(got.html)) links.add(link)
  }
  for (const ask of askedOf(trio, name, listed)) await take(ask.key, ask)
  for (const path of [...links].filter((link) => !/^\/(look|language)/.test(link)).slice(0, 400))
    await take(`link ${bare(path)}`, { key: path, method: 'get', path, body: {} })
  return { came, read }
}

/** Where two crawls differ: the same person, with and without the others in the world. */
export const differences = (one: Came, other: Came): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  )

export type Found = { requests: number; shown: number; read: string[]; differ: string[] }
export const lookAsEach = async (
  house: Pick<Bare, 'db' | 'ground'>,
  listed: readonly Page[],
  only: readonly Parent[] = parents,
): Promise<Found> => {
  const served = { db: undoing(house.db), origin, clock: () => new Date('2026-11-18T10:00:00Z') }
  const app = makeApp(
    listed.map((page) => serve(served, page)),
    serveMissing(served),
  )
  const all = await layTrio(house.ground)
  const found: Found = { requests: 0, shown: 0, read: [], differ: [] }
  for (const name of only) {
    const alone = await layTrio(house.ground, name)
    for (const who of ['parent', 'supporter'] as const) {
      const among = await crawl(app, all, name, who, listed)
      const lone = await crawl(app, alone, name, who, listed)
      found.requests += among.came.size + lone.came.size
      found.shown += [...among.came.values()].filter(({ status }) => status === 200).length
      found.read.push(...among.read)
      found.differ.push(...differences(among.came, lone.came).map((key) => `${name}’s ${who}: ${key}`))
    }
  }
  return found
}

/** A page that counts: no word of anybody's is on it, and yet it tells that there is somebody else. */
export const plantedPage: Page = {
  method: 'get',
  path: '/planted/:family',
  act: 'home:read',
  handler: async ({ tx, params }) => {
    const { rows } = await sql<{
      n: number
    }>`select app.planted(${Object.values(params)[0] ?? null}::uuid) as n`.execute(tx)
    return { kind: 'file', name: 'planted', type: 'text/plain', body: `${rows[0]?.n ?? 0} notes` }
  },
}
export const plant = `create function app.planted(of_family uuid) returns integer language sql security definer
  set search_path = pg_catalog, public as $$ select count(*)::int from public.notes n
    join public.family_parties f on f.party_id = n.party_id where f.family_id = of_family $$;
  grant execute on function app.planted to web`

/** Three parents, two families: each sees nothing of the others, and the same as if there were nobody else. */
export const coparent: Proof = async (say) => {
  const house = await openBare({ max: 2 })
  try {
    await run(house.ground, plant)
    const planted = await lookAsEach(house, [plantedPage], ['p'])
    say(`planted, a page that counts the family’s notes: ${planted.differ.length} differences`)
    await run(house.ground, 'drop function app.planted(uuid)')
    const { requests, shown, read, differ } = await lookAsEach(house, pages)
    for (const line of [...new Set(read)].slice(0, 40)) say(`read: ${line}`)
    for (const line of differ.slice(0, 40)) say(`differs: ${line}`)
    say(`${requests} pages and forms, ${read.length} foreign words, ${differ.length} differences`)
    return {
      held: read.length === 0 && differ.length === 0 && requests > 1000 && shown > 200,
      planted: planted.differ.length > 0 ? 'caught' : 'missed',
      figures: {
        parents: parents.length,
        canariesEach: wordsOf('p').length,
        requests,
        pagesShown: shown,
        canariesRead: read.length,
        differences: differ.length,
      },
    }
  } finally {
    await house.close()
  }
}
