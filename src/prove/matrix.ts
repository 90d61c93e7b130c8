import { origin } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import { policy } from '../access/policy.ts'
import type { App } from '../platform/http/server.ts'
import { makeApp } from '../platform/http/server.ts'
import { serve, serveMissing, type House } from '../access/serve.tsx'
import { pages, webApp } from '../web.ts'
import { tryCell, type Stage } from './cells.ts'
import { expectations, relations } from './expectations.ts'
import { openBare, run } from './house.ts'
import { principals } from './principals.ts'
import type { Proof } from './proof.ts'
import { layTouching } from './touching.ts'
import { watched } from './watched.ts'
import { layWorld } from './world.ts'

/** Served without a page of ours: the look, and whether the process lives. Neither reads a record. */
const bare = ['GET /look/:file', 'GET /healthy']

/** Routes that no page registered, and pages of whose act the table says nothing. */
const unexpected = (app: App, listed: readonly Page[]): string[] => {
  const known = new Set([...bare, ...listed.map(({ method, path }) => `${method.toUpperCase()} ${path}`)])
  const raw = app.routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => route !== 'ALL /*' && !known.has(route))
  const silent = Object.keys(policy).filter((act) => expectations[act] === undefined)
  return [...new Set([...raw, ...silent])]
}

type Walked = { cells: number; leaks: string[]; faults: string[] }
/** Every principal, each of these pages, in every relation. */
export const walkCells = async (
  stage: Stage,
  listed: readonly Page[],
  say: (line: string) => void,
): Promise<Walked> => {
  const walked: Walked = { cells: 0, leaks: [], faults: [] }
  for (const who of principals) {
    for (const page of listed)
      for (const relation of relations) {
        const { leaks, faults } = await tryCell(stage, { page, who, relation })
        walked.cells += 1
        walked.leaks.push(...leaks)
        walked.faults.push(...faults)
      }
    say(`${who}: ${walked.cells} cells so far, ${walked.leaks.length} leaks`)
  }
  return walked
}

const hole = (words: string): Page => ({
  method: 'get',
  path: '/planted/:family',
  act: 'site:read',
  handler: () => ({ kind: 'file', name: 'planted', type: 'text/plain', body: words }),
})

/** Eleven people, every route, seven ways in which a thing can stand to them, and an eighth: sealed. */
export const matrix: Proof = async (say) => {
  const bareHouse = await openBare({ max: 2 })
  const { ground } = bareHouse
  try {
    await layTouching(ground)
    const world = await layWorld(ground, 'm')
    const eye = watched(bareHouse.db)
    const house: House = { db: eye.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
    const app = webApp(house)
    const stage: Stage = { app, world, tag: 'm', watched: eye }
    const quiet = () => {}

    // A wall that somebody loosened.
    const about = pages.filter(
      ({ act, method }) => method === 'get' && /^(family:list|party:read)$/.test(act),
    )
    for (const table of ['families', 'parties', 'family_parties'])
      await run(
        ground,
        `create policy planted on ${table} for select to web using (programme_id is not null)`,
      )
    const loosened = await walkCells(stage, about, quiet)
    for (const table of ['families', 'parties', 'family_parties'])
      await run(ground, `drop policy planted on ${table}`)
    say(`planted, a loosened wall: ${loosened.leaks.length} leaks`)
    // A page that refuses nobody, and a route that no page registered.
    const planted = hole(world.canaries.join(' '))
    const holed = makeApp([serve(house, planted)], serveMissing(house))
    const open = await walkCells({ ...stage, app: holed }, [planted], quiet)
    say(`planted, a page that refuses nobody: ${open.leaks.length} leaks`)
    const raw = unexpected(holed, [])
    say(`planted, a route beside the register: ${raw.join(', ')}`)
    const caught = loosened.leaks.length > 0 && open.leaks.length > 0 && raw.includes('GET /planted/:family')

    const without = unexpected(app, pages)
    for (const route of without) say(`without an expectation: ${route}`)
    const { cells, leaks, faults } = await walkCells(stage, pages, say)
    for (const line of new Set([...leaks, ...faults].slice(0, 400))) say(line)
    return {
      held: leaks.length === 0 && faults.length === 0 && without.length === 0 && cells >= 5000,
      planted: caught ? 'caught' : 'missed',
      figures: {
        cells,
        leaks: leaks.length,
        otherAnswers: faults.length,
        routes: pages.length,
        routesWithoutExpectation: without.length,
        principals: principals.length,
        relations: relations.length,
      },
    }
  } finally {
    await bareHouse.close()
  }
}
