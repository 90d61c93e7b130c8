import type { Browser as Chromium, Page as Tab } from 'playwright-core'
import type { Page } from '../access/pages.ts'
import { serve, serveMissing, type House } from '../access/serve.tsx'
import { Undo, type Database } from '../platform/database/connect.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import { pages } from '../web.ts'
import { openBare, type Bare } from './house.ts'
import { opened } from './knocking.ts'
import { payloads } from './payloads.ts'
import { principals, tokenOf, type Principal } from './principals.ts'
import type { Proof } from './proof.ts'
import { inChromium, launch, namesIn, visit, type Names } from './running.ts'
import { layWorld, type World } from './world.ts'
import { answersOf, keep, shape, walk, type Field, type Walked } from './writing.ts'

/** What a form writes is undone, so that one payload's page is like the next one's. */
const undoing = (real: Database): Database => ({
  ...real,
  inSession: (token, hostname, work) =>
    real.inSession(token, hostname, async (tx, asking) => {
      throw new Undo(await work(tx, asking))
    }),
})

/** A page that takes a word for its own. */
export const plantedPage: Page = {
  method: 'post',
  path: '/planted',
  act: 'site:read',
  handler: ({ form }) => ({
    kind: 'file',
    name: 'x',
    type: 'text/html',
    body: `<!doctype html><p>${form.text('word')}</p>`,
  }),
}
export const plantedField: Field = {
  who: 'anonymous',
  form: { method: 'post', action: '/planted', fields: {}, written: ['word'] },
  name: 'word',
}

export type Tried = { fields: number; sent: number; faults: string[] }
/** Each payload in each field: no answer may hold an element or an attribute that no page of ours has. */
export const tryAll = async (
  tab: Tab,
  app: App,
  world: World,
  ours: Names,
  fields: readonly Field[],
  texts: readonly string[],
): Promise<Tried> => {
  const tried: Tried = { fields: fields.length, sent: 0, faults: [] }
  // A form that comes back has marks of its own; a form with a harmless word in it, or with none, has them too.
  const harmless: string[] = []
  for (const field of fields)
    harmless.push(...(await inChromium(tab, await answersOf(app, world, field, ['Ann', '12', '']))))
  for (const field of fields) {
    const came = await answersOf(app, world, field, texts)
    tried.sent += texts.length
    for (const strange of await namesIn(tab, came, [...ours, ...harmless]))
      tried.faults.push(
        `${field.who}: ${field.form.method} ${shape(field.form.action)} ${field.name}: ${strange}`,
      )
  }
  return tried
}

const appOf = (house: House, listed: readonly Page[]): App =>
  makeApp(
    listed.map((page) => serve(house, page)),
    serveMissing(house),
  )

type Found = { tried: Tried; caught: number; kept: number; visited: number; ran: string[] }
/** All of it, or `some` of it, over one ground: planted first, then each field of `whose`, then every page of theirs in a browser that runs scripts. */
export const tryEverything = async (
  bare: Pick<Bare, 'db' | 'ground'>,
  chromium: Chromium,
  whose: readonly Principal[],
  texts: readonly string[],
  say: (line: string) => void = () => {},
  some: <T>(list: readonly T[]) => readonly T[] = (list) => list,
): Promise<Found> => {
  const world = await layWorld(bare.ground, 's')
  const house = { db: bare.db, origin: 'http://localhost:3000', clock: () => new Date() } satisfies House
  const undone = appOf({ ...house, db: undoing(bare.db) }, [...pages, plantedPage])
  const real = appOf(house, pages)
  const tab = await chromium.newPage()
  const walks = new Map<Principal, Walked>()
  for (const who of whose) walks.set(who, await walk(undone, world, who, pages))
  const ours = await inChromium(
    tab,
    [...walks.values()].flatMap(({ html }) => html),
  )
  const { faults: caught } = await tryAll(tab, undone, world, ours, [plantedField], texts.slice(0, 40))
  say(`planted, a page that takes a word for its own: ${caught.length} strange names`)
  const found: Found = {
    tried: { fields: 0, sent: 0, faults: [] },
    caught: caught.length,
    kept: 0,
    visited: 0,
    ran: [],
  }
  // A field of a page that several have is tried as the first of them; what is kept is kept as each, and each looks at it.
  const known = new Set<string>()
  const isNew = ({ form, name }: Field): boolean => {
    const one = `${form.method} ${shape(form.action)} ${name}`
    return !known.has(one) && known.add(one) === known
  }
  for (const [who, walked] of walks) {
    const fields = some(walked.fields)
    const tried = await tryAll(tab, undone, world, ours, fields.filter(isNew), texts)
    found.tried.fields += tried.fields
    found.tried.sent += tried.sent
    found.tried.faults.push(...tried.faults)
    found.kept += await keep(real, world, fields, texts)
    say(
      `${who}: ${tried.fields} fields, ${tried.sent} texts sent, ${tried.faults.length} strange; ${found.kept} kept so far`,
    )
  }
  const door = await opened(real)
  try {
    house.origin = `http://localhost:${door.port}`
    for (const [who, { paths }] of walks) {
      const seen = await visit(chromium, house.origin, tokenOf(world, who, 'live'), some(paths))
      found.visited += seen.visited
      found.ran.push(...seen.faults.map((fault) => `${who}: ${fault}`))
    }
    say(`${found.visited} pages opened where it was kept: ${found.ran.length} ran or were reported`)
  } finally {
    await door.close()
    await tab.close()
  }
  return found
}

export const xss: Proof = async (say) => {
  const bare = await openBare({ max: 3 })
  const chromium = await launch()
  try {
    const all = payloads()
    const { tried, caught, kept, visited, ran } = await tryEverything(bare, chromium, principals, all, say)
    for (const line of [...tried.faults, ...ran].slice(0, 60)) say(line)
    return {
      held:
        tried.faults.length === 0 &&
        ran.length === 0 &&
        all.length >= 500 &&
        tried.fields > 100 &&
        visited > 200,
      planted: caught > 0 ? 'caught' : 'missed',
      figures: {
        payloads: all.length,
        fields: tried.fields,
        sent: tried.sent,
        strange: tried.faults.length,
        kept,
        pagesOpened: visited,
        ranOrReported: ran.length,
      },
    }
  } finally {
    await chromium.close()
    await bare.close()
  }
}
