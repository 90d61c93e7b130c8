import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { origin } from '../../access/browsing.ts'
import { cookieNames, newSecret } from '../../platform/http/cookies.ts'
import { compiling } from '../../platform/process/compiling.ts'
import { openBare } from '../../prove/house.ts'
import { layFamilies, settle } from '../laying.ts'
import { median } from '../turns.ts'
import { rounded, type Part } from './part.ts'

/** What people wait, ms: the 99th of 100 answers, and the middle one. */
const waited = z.object({ p99: z.number(), p50: z.number(), asked: z.number() })
type Waited = z.infer<typeof waited>

const started = (script: string, more: { execArgv?: string[]; detached?: boolean } = {}): ChildProcess =>
  fork(join(import.meta.dirname, script), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
    ...more,
  })

/** What a child says next, when told something; one that ends first ends the bench. */
const answered = async <T>(child: ChildProcess, told: object, shape: z.ZodType<T>): Promise<T> => {
  const answer = await new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of this bench ended: it says why above.'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
    child.send(told)
  })
  return shape.parse(answer)
}

/** The pages while the house's worker solves England's year in a thread, beside the same without, in turn. */
export const pages: Part = async ({ say, turns }) => {
  const bare = await openBare({ max: 2 })
  try {
    const programme = await layFamilies(bare.ground, 1000)
    await settle(bare.ground)
    const { rows } = await sql<{
      id: string
    }>`select id from families where programme_id = ${programme.programme}
      order by id limit 50`.execute(bare.ground)
    const paths = rows.flatMap(({ id }) => ['/families', `/families/${id}`])
    const serving = started('pages-serving.js')
    const order = { engine: bare.engine, vaults: bare.vault.vaults }
    const { port } = await answered(serving, order, z.object({ port: z.number() }))
    const asking = started('pages-asking.js')
    const worker = started('pages-solving.js', { execArgv: [...compiling], detached: true })
    let solved = 0
    worker.on('message', (message) => {
      if (z.object({ solved: z.literal(true) }).safeParse(message).success) solved += 1
    })
    const { session, browser } = cookieNames(origin)
    const cookie = `${browser}=${newSecret()}; ${session}=${programme.token}; language=en`
    const turn = async (what: 'solve' | 'rest'): Promise<Waited> => {
      worker.send(what)
      await pause(200)
      return answered(asking, { port, paths, cookie }, waited)
    }
    await turn('rest')
    const without: Waited[] = []
    const beside: Waited[] = []
    for (let at = 0; at < turns; at++) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      without.push(await turn('rest'))
      // oxlint-disable-next-line no-await-in-loop -- in turn
      beside.push(await turn('solve'))
    }
    for (const child of [serving, asking, worker]) child.disconnect()
    const of = (all: readonly Waited[], which: keyof Waited) => rounded(median(all.map((one) => one[which])))
    const pagesP99 = rounded(median(beside.map(({ p99 }, at) => p99 / (without[at]?.p99 ?? Number.NaN))))
    const row = {
      part: 'pages',
      p99With: of(beside, 'p99'),
      p99Without: of(without, 'p99'),
      p50With: of(beside, 'p50'),
      p50Without: of(without, 'p50'),
      asked: of(beside, 'asked'),
      solved,
      ratio: pagesP99,
    }
    say(
      `Pages while a national year is solved (${solved} solved, ${row.asked} pages a turn): p99 ${row.p99With} ms, without ${row.p99Without} ms, median of ${turns} turns: ${pagesP99} (target ≤ 1.5)`,
    )
    return { rows: [row], ratios: { pagesP99 } }
  } finally {
    await bare.close()
  }
}
