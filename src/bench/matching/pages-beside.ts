import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { origin } from '../../access/browsing.ts'
import { cookieNames, newSecret } from '../../platform/http/cookies.ts'
import { compiling } from '../../platform/process/compiling.ts'
import { openBare, type Bare } from '../../prove/house.ts'
import { clientOf, type Door } from '../../prove/knocking.ts'
import { layFamilies, settle } from '../laying.ts'
import { median } from '../turns.ts'
import { rounded, type Part } from './part.ts'

const askers = 4
/** Between an answer and the next question of the same person, at most, ms. */
const reading = 40
/** ms. The 99th of 100 answers is one of the dearest twenty then; of a few seconds it is one of eight, and chance. */
const lasts = 15_000

/** What people wait: the 99th of 100 answers, and the middle one. */
type Waited = { p99: number; p50: number; asked: number }

/** A few people look at lists and families, with a moment between; a page that doesn't come ends the bench. */
const visited = async (door: Door, paths: readonly string[], cookie: string): Promise<Waited> => {
  const times: number[] = []
  const until = performance.now() + lasts
  await Promise.all(
    Array.from({ length: askers }, async (_, asker) => {
      for (let at = asker; performance.now() < until; at += askers) {
        const path = paths[at % paths.length] ?? '/'
        // oxlint-disable-next-line no-await-in-loop -- one page after the other
        const came = await door.knock({ path, headers: { cookie } })
        if (came.status !== 200) throw new Error(`${path} answered ${came.status}`)
        times.push(came.ms)
        // oxlint-disable-next-line no-await-in-loop -- people read
        await pause(((at * 7) % reading) + 1)
      }
    }),
  )
  const sorted = times.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p99: at(0.99), p50: at(0.5), asked: times.length }
}

const served = async (bare: Bare): Promise<{ child: ChildProcess; port: number }> => {
  const child = fork(join(import.meta.dirname, 'pages-serving.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
  })
  const answer = new Promise((resolve) => child.once('message', resolve))
  child.send({ engine: bare.engine, vaults: bare.vault.vaults })
  return { child, port: z.object({ port: z.number() }).parse(await answer).port }
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
    const { child, port } = await served(bare)
    const worker = fork(join(import.meta.dirname, 'pages-solving.js'), {
      serialization: 'json',
      execArgv: [...compiling],
    })
    let solved = 0
    worker.on('message', (message) => {
      if (z.object({ solved: z.literal(true) }).safeParse(message).success) solved += 1
    })
    const door = clientOf(port)
    const { session, browser } = cookieNames(origin)
    const cookie = `${browser}=${newSecret()}; ${session}=${programme.token}; language=en`
    const turn = async (what: 'solve' | 'rest'): Promise<Waited> => {
      worker.send(what)
      await pause(200)
      return visited(door, paths, cookie)
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
    await door.close()
    child.disconnect()
    worker.disconnect()
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
