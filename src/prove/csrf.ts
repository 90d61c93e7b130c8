import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import { serve, serveMissing, type House } from '../access/serve.tsx'
import { newSecret } from '../platform/http/cookies.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import { pages, webApp } from '../web.ts'
import { expectations } from './expectations.ts'
import { forgedBy, forms, sendRight, type Sender } from './forged.ts'
import { openBare, type Ground } from './house.ts'
import { oneClicks, provedBy, unnamed } from './machines.ts'
import { principals, tokenOf, type Principal } from './principals.ts'
import type { Proof } from './proof.ts'
import { bodyFor, pathTo, targetOf } from './targets.ts'
import { layTouching, type Line } from './touching.ts'
import { watched, type Watched } from './watched.ts'
import { layWorld, type World } from './world.ts'

export type Stage = { app: App; ground: Ground; world: World; eye: Watched }

/** What a page may write when it is only looked at: who looked, and when this session was last seen. */
const isTrace = async (ground: Ground, { name, line }: Line): Promise<boolean> => {
  if (name === 'audit' || name === 'audit_waiting') return true
  if (name !== 'sessions') return false
  const { rows } = await sql<{
    same: boolean
  }>`select to_jsonb(s) - 'seen_at' = ${JSON.stringify(line)}::jsonb - 'seen_at' as same
    from sessions s where s.id = ${String(line['id'])}::uuid`.execute(ground)
  return rows[0]?.same === true
}
const changed = async ({ ground, eye }: Stage): Promise<string[]> => {
  const names: string[] = eye.last.deleted > 0 ? ['rows taken away'] : []
  for (const line of eye.last.lines) if (!(await isTrace(ground, line))) names.push(line.name)
  return names
}

/** Who may press there at all; whoever may not would be refused without any token. */
export const sendersOf = (page: Page): Principal[] => {
  const expectation = expectations[page.act]
  if (expectation === undefined || expectation === 'anyone') return ['anonymous', 'coordinator', 'parent-a']
  return principals.filter((who) => (expectation[who]?.length ?? 0) > 0)
}

export type Tried = { sent: number; wrote: boolean; accepted: string[] }
/** One unsafe route: the right form once, to see whether it would write, and each forged one. */
export const tryRoute = async (stage: Stage, page: Page, most = principals.length): Promise<Tried> => {
  const tried: Tried = { sent: 0, wrote: false, accepted: [] }
  for (const who of sendersOf(page).slice(0, most)) {
    const token = tokenOf(stage.world, who, 'live')
    const other = tokenOf(stage.world, who === 'coordinator' ? 'administrator' : 'coordinator', 'live')
    const from: Sender = { token, secret: newSecret(), other: other ?? '' }
    const ids = targetOf(stage.world, who, 'own')
    const path = pathTo(page.path, ids)
    const fields = bodyFor(ids)
    await sendRight(stage.app, path, fields, from)
    if ((await changed(stage)).length > 0) tried.wrote = true
    for (const form of forms)
      for (const send of forgedBy(form, stage.app, path, fields, from)) {
        stage.eye.last.lines = []
        stage.eye.last.deleted = 0
        const { status } = await send()
        tried.sent += 1
        const wrote = await changed(stage)
        if (wrote.length > 0 || status >= 500)
          tried.accepted.push(`${who}, ${form}: ${page.path} wrote ${wrote.join(', ')} (${status})`)
      }
  }
  return tried
}

/** What a mail service may do without a token, and nothing else: one line for each thing that went otherwise. */
const tryMachines = async (stage: Stage): Promise<string[]> => {
  const odd = unnamed(pages).map((route) => `${route} looks for no token, and nobody wrote down why`)
  for (const { what, may, send } of oneClicks(stage.app, { programme: stage.world.programmes[0] })) {
    stage.eye.last.lines = []
    stage.eye.last.deleted = 0
    const { status } = await send()
    const wrote = (await changed(stage)).length > 0
    if (wrote !== may || status >= 500) odd.push(`one click, ${what}: wrote ${wrote} (${status})`)
  }
  return odd
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !path.startsWith('/look/'))

export type Crawled = { pages: number; changed: string[] }
/** Every page that this person can open, by its address and by every link found on the way. */
export const crawl = async (
  stage: Stage,
  who: Principal,
  listed: readonly Page[],
  most: number,
): Promise<Crawled> => {
  const browser = browserOf(stage.app, tokenOf(stage.world, who, 'live'))
  const ids = targetOf(stage.world, who, 'own')
  const known = new Set(listed.filter(({ method }) => method === 'get').map(({ path }) => pathTo(path, ids)))
  const crawled: Crawled = { pages: 0, changed: [] }
  for (const path of known) {
    stage.eye.last.lines = []
    const { html, location } = await browser.get(path)
    crawled.pages += 1
    for (const name of await changed(stage)) crawled.changed.push(`${who}: ${path} wrote ${name}`)
    for (const link of [...linksIn(html), ...(location.startsWith('/') ? [location] : [])])
      if (known.size < most) known.add(link)
  }
  return crawled
}

/** A press that looks for no token, and a page that writes when it is looked at. */
const write: Page['handler'] = async ({ tx, host, actor }) => {
  await sql`select app.take_key(${host?.id ?? ''}::uuid, ${actor?.person ?? crypto.randomUUID()}::uuid, gen_random_uuid())`.execute(
    tx,
  )
  return { kind: 'plain', status: 200, text: 'planted' }
}
export const planted: readonly Page[] = [
  { method: 'post', path: '/planted', act: 'site:ask', machine: true, handler: write },
  { method: 'get', path: '/planted', act: 'site:read', handler: write },
]

export const unsafe = pages.filter(({ method, machine }) => method === 'post' && machine !== true)

export const csrf: Proof = async (say) => {
  const bare = await openBare({ max: 3 })
  try {
    await layTouching(bare.ground)
    const world = await layWorld(bare.ground, 'x')
    const eye = watched(bare.db)
    const house: House = { db: eye.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
    const stage: Stage = { app: webApp(house), ground: bare.ground, world, eye }

    const holed = {
      ...stage,
      app: makeApp(
        planted.map((page) => serve(house, page)),
        serveMissing(house),
      ),
    }
    const [press] = planted
    const pressed = press === undefined ? 0 : (await tryRoute(holed, press)).accepted.length
    say(`planted, a press that looks for no token: accepted ${pressed} times`)
    const looked = (await crawl(holed, 'coordinator', planted, 10)).changed.length
    say(`planted, a page that writes when it is looked at: ${looked} rows`)

    const accepted = await tryMachines(stage)
    say(
      `what no token guards: ${Object.keys(provedBy).length} routes, ${accepted.length} that did other than they may`,
    )
    let [sent, writing] = [0, 0]
    for (const page of unsafe) {
      const tried = await tryRoute(stage, page)
      sent += tried.sent
      if (tried.wrote) writing += 1
      accepted.push(...tried.accepted)
    }
    say(
      `${unsafe.length} unsafe routes, ${sent} forged forms: ${accepted.length} accepted; ${writing} routes write for the right form`,
    )
    const rows: string[] = []
    let opened = 0
    for (const who of principals) {
      const crawled = await crawl(stage, who, pages, 3_000)
      opened += crawled.pages
      rows.push(...crawled.changed)
      say(`${who}: ${opened} pages so far, ${rows.length} rows changed`)
    }
    for (const line of [...accepted, ...rows].slice(0, 100)) say(line)
    return {
      held: accepted.length === 0 && rows.length === 0 && writing >= unsafe.length / 4,
      planted: pressed > 0 && looked > 0 ? 'caught' : 'missed',
      figures: {
        unsafeRoutes: unsafe.length,
        forms: forms.length,
        sent,
        accepted: accepted.length,
        routesThatWriteForTheRightForm: writing,
        forMachinesAlone: pages.filter(({ machine }) => machine === true).length,
        pagesCrawled: opened,
        rowsChangedByLooking: rows.length,
      },
    }
  } finally {
    await bare.close()
  }
}
