import { sql } from 'kysely'
import { browserOf } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import { serve, serveMissing, type House } from '../access/serve.tsx'
import { newSecret } from '../platform/http/cookies.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { pages, webApp } from '../web.ts'
import { openBare, type Ground } from './house.ts'
import { opened } from './knocking.ts'
import { leave, lookAfter, openProfile, signIn, typeInto, wordsOnDisk } from './leaving.ts'
import type { Proof } from './proof.ts'
import { pathTo, targetOf } from './targets.ts'
import { layWorld, type World } from './world.ts'

const leavers = ['parent-a', 'supporter-with-a-grant'] as const
type Leaver = (typeof leavers)[number]
const personOf = (world: World, who: Leaver): string =>
  who === 'parent-a' ? world.parties.a.parent.person : world.parties.a.supporter.person

export type Ward = { readonly home: string; readonly ground: Ground; readonly world: World }
const freshToken = async ({ ground, world }: Ward, who: Leaver): Promise<string> => {
  const token = newSecret()
  await sql`select app.open_session(${personOf(world, who)}, ${token}, 'demo')`.execute(ground)
  return token
}
const over = async ({ ground }: Ward, token: string): Promise<boolean> => {
  const { rows } = await sql<{ over: boolean }>`select ended_at is not null as over from sessions
    where token_hash = sha256(convert_to(${token}, 'UTF8'))`.execute(ground)
  return rows[0]?.over === true
}

/** Every page that this person is shown and that has a form to send. */
const pagesWithForms = async (app: App, ward: Ward, who: Leaver): Promise<string[]> => {
  const browser = browserOf(app, await freshToken(ward, who))
  const found: string[] = []
  for (const page of pages.filter(({ method }) => method === 'get')) {
    const path = pathTo(page.path, targetOf(ward.world, who, 'own'))
    const { status, html } = await browser.get(path)
    if (status === 200 && /<form[^>]* method="post"/.test(html.slice(html.indexOf('<main')))) found.push(path)
  }
  return found
}

export type Left = { pages: number; typed: number; kept: number; faults: string[] }
/** Opens each page, types, leaves, and looks about as somebody else would. */
export const leaveEach = async (
  ward: Ward,
  who: Leaver,
  paths: readonly string[],
  script: boolean,
): Promise<Left> => {
  const { home, ground, world } = ward
  const left: Left = { pages: 0, typed: 0, kept: 0, faults: [] }
  const { context, folder } = await openProfile(script)
  const typed: string[] = []
  for (const [at, path] of paths.entries()) {
    const where = `${who}, ${script ? 'script' : 'no script'}, ${path}`
    const token = await freshToken(ward, who)
    await signIn(context, home, token)
    const tab = await context.newPage()
    await tab.goto(`${home}/home`)
    await tab.goto(home + path)
    await ground.deleteFrom('kept_forms').execute()
    const word = `Zqtyped${at}${script ? 's' : 'n'}q`
    const wrote = await typeInto(tab, word)
    if (wrote) typed.push(word)
    await leave(tab, home, script && at % 2 === 0 ? 'escape' : 'button')
    for (let tries = 0; tries < 600 && !(await over(ward, token)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    if (!(await over(ward, token))) left.faults.push(`${where}: the session goes on`)
    left.pages += 1
    if (wrote) left.typed += 1
    const { numDeletedRows } = await ground.deleteFrom('kept_forms').executeTakeFirst()
    if (wrote && numDeletedRows === 1n) left.kept += 1
    for (const { where: seenAt, title, html } of await lookAfter(tab, home, path)) {
      if (!isNeutral(title)) left.faults.push(`${where}, ${seenAt}: the title says ${title}`)
      for (const canary of [...world.canaries, ...typed])
        if (html.includes(canary) || title.includes(canary))
          left.faults.push(`${where}, ${seenAt}: ${canary} is there`)
    }
    await tab.close()
  }
  await context.close()
  for (const found of wordsOnDisk(folder, [...world.canaries, ...typed]))
    left.faults.push(`${who}, ${script ? 'script' : 'no script'}, on the disk: ${found}`)
  return left
}

/** A way out that only leads away: the session goes on, and nothing is cleared. */
const lazy: Page = {
  method: 'post',
  path: '/exit',
  act: 'page:leave',
  handler: () => ({ kind: 'go', to: '/left' }),
}

export const exit: Proof = async (say) => {
  const bare = await openBare({ max: 4 })
  const { ground, db } = bare
  const house = { db, origin: '', clock: () => new Date() } satisfies House
  const app = webApp(house)
  const others = pages.filter(({ path }) => path !== '/exit')
  const holed = makeApp(
    [lazy, ...others].map((page) => serve(house, page)),
    serveMissing(house),
  )
  const [door, side] = [await opened(app), await opened(holed)]
  try {
    const world = await layWorld(ground, 'e')
    const wardOf = (port: number): Ward => ({ home: `http://localhost:${port}`, ground, world })

    house.origin = `http://localhost:${side.port}`
    const bait = await leaveEach(wardOf(side.port), 'parent-a', ['/home', '/choose'], true)
    say(`planted, a way out that ends nothing: ${bait.faults.length} faults`)

    house.origin = `http://localhost:${door.port}`
    const ward = wardOf(door.port)
    const all: Left = { pages: 0, typed: 0, kept: 0, faults: [] }
    for (const who of leavers) {
      const paths = await pagesWithForms(app, ward, who)
      for (const script of [true, false]) {
        const left = await leaveEach(ward, who, paths, script)
        all.pages += left.pages
        all.typed += left.typed
        all.kept += left.kept
        all.faults.push(...left.faults)
        say(
          `${who}, ${script ? 'with' : 'without'} script: ${left.pages} pages left, typed in ${left.typed}, ${left.kept} kept, ${left.faults.length} faults`,
        )
      }
    }
    for (const fault of all.faults.slice(0, 60)) say(fault)
    return {
      held: all.faults.length === 0 && all.kept === all.typed && all.typed > 0,
      planted: bait.faults.length > 0 ? 'caught' : 'missed',
      figures: {
        pagesLeft: all.pages,
        typed: all.typed,
        kept: all.kept,
        canariesOrTellingTitles: all.faults.length,
      },
    }
  } finally {
    await door.close()
    await side.close()
    await bare.close()
  }
}
