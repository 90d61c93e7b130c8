import { fork } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { browserOf, origin } from '../access/browsing.ts'
import { cookieNames, csrfFor, newSecret } from '../platform/http/cookies.ts'
import { connect } from '../platform/database/connect.ts'
import { openBare, type Bare, type Ground } from '../prove/house.ts'
import { clientOf, type Knock } from '../prove/knocking.ts'
import { webApp } from '../web.ts'
import { layFamilies, now, settle, type Programme } from './laying.ts'
import type { Measure } from './measure.ts'
import type { Statement, Twin } from './serving.ts'
import { median, sideBySide, type Side } from './turns.ts'

const opened = 200

/** The statements of one page as the stack sends them, without BEGIN and COMMIT: the twin's work. */
const recorded = async (
  { engine, vault }: Bare,
  token: string,
  paths: readonly string[],
): Promise<Twin[]> => {
  let heard: Statement[] = []
  const onQuery = (sql: string, parameters: readonly unknown[]) => heard.push({ sql, parameters })
  const db = connect(engine, { max: 1, vaults: vault.vaults, onQuery })
  const app = webApp({ db, origin, clock: () => now })
  const twins: Twin[] = []
  for (const path of paths) {
    heard = []
    const { status } = await browserOf(app, token).get(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    twins.push({
      path,
      statements: heard.filter(({ sql: text }) => !/^(begin|commit|start transaction)/i.test(text)),
    })
  }
  await db.close()
  return twins
}

const ports = z.object({ ours: z.number(), twin: z.number() })
const served = async (bare: Bare, twins: readonly Twin[]) => {
  const child = fork(join(import.meta.dirname, 'serving.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
  })
  const answer = new Promise((resolve) => child.once('message', resolve))
  child.send({ engine: bare.engine, vaults: bare.vault.vaults, twins })
  return { ...ports.parse(await answer), end: () => child.disconnect() }
}

const cookieOf = (token: string, secret: string): string => {
  const { session, browser } = cookieNames(origin)
  return `${browser}=${secret}; ${session}=${token}; language=en`
}
const get = (token: string) => {
  const cookie = cookieOf(token, newSecret())
  return (path: string): Knock => ({ path, headers: { cookie } })
}
const inTurn = <T>(items: readonly T[]): (() => T) => {
  let at = 0
  return () => {
    const item = items[at % items.length]
    at += 1
    if (item === undefined) throw new Error('nothing to take in turn')
    return item
  }
}

type Place = { family: string; party: string }
const places = async (ground: Ground, { programme }: Programme): Promise<Place[]> =>
  (
    await sql<Place>`select family_id as family, party_id as party from family_parties where programme_id = ${programme}
      order by family_id desc limit ${opened}`.execute(ground)
  ).rows

/** A note: that somebody was told, on a day, by whom. */
const telling = (token: string, next: () => Place) => {
  const cookie = cookieOf(token, newSecret())
  return (): Knock => {
    const { family, party } = next()
    return {
      method: 'POST',
      path: `/families/${family}/people/${party}/told`,
      headers: { cookie, origin, 'sec-fetch-site': 'same-origin' },
      form: {
        csrf: csrfFor(token),
        key: crypto.randomUUID(),
        toldBy: 'Social worker',
        'toldOn-day': '12',
        'toldOn-month': '11',
        'toldOn-year': '2026',
      },
    }
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4))

/** Pages through the whole stack beside their bare twins, and at 100,000 families beside 1,000; medians of five turns. */
export const pages: Measure = async (say) => {
  const bare = await openBare({ max: 4 })
  try {
    const [small, middle, large] = [
      await layFamilies(bare.ground, 1000),
      await layFamilies(bare.ground, 10_000),
      await layFamilies(bare.ground, 100_000),
    ]
    await settle(bare.ground)
    say('111,000 invented families in three programmes')
    const there = await places(bare.ground, middle)
    const opening = there.map(({ family }) => `/families/${family}`)
    const twins = await recorded(bare, middle.token, ['/families', ...opening])
    const insert: Twin = {
      path: '/insert',
      statements: [
        { sql: 'select app.begin($1)', parameters: [middle.token] },
        {
          sql: 'insert into tellings (programme_id, party_id, family_id, told_on, told_by, recorded_on) values ($1, $2, $3, $4, $5, $6)',
          // oxfmt-ignore
          parameters: [middle.programme, there[0]?.party, there[0]?.family, '2026-11-12', 'Social worker', '2026-11-18'],
        },
      ],
    }
    const { ours, twin, end } = await served(bare, [...twins, insert])
    const doors = { ours: clientOf(ours), twin: clientOf(twin) }
    const rows: Record<string, unknown>[] = []
    const ratios: Record<string, number> = {}
    const against = async (name: string, target: number, next: () => Knock, bareNext: () => Knock) => {
      const a: Side = { door: doors.ours, next }
      const both = await sideBySide(a, { door: doors.twin, next: bareNext })
      const ratio = rounded(
        median(both.a.map(({ perSecond }, at) => perSecond / (both.b[at]?.perSecond ?? Number.NaN))),
      )
      const row = {
        name,
        ours: Math.round(median(both.a.map((t) => t.perSecond))),
        bare: Math.round(median(both.b.map((t) => t.perSecond))),
        ratio,
        target: `≥ ${target}`,
        wrong: [...both.a, ...both.b].reduce((n, t) => n + t.wrong, 0),
      }
      rows.push(row)
      ratios[name] = ratio
      say(
        `${name}: ${row.ours} a second, bare ${row.bare}: ${ratio} (target ≥ ${target}, ${row.wrong} wrong)`,
      )
    }
    const as = get(middle.token)
    await against(
      'list',
      0.6,
      () => as('/families'),
      () => ({ path: '/families' }),
    )
    const [next, bareNext] = [inTurn(opening), inTurn(opening)]
    await against(
      'open',
      0.5,
      () => as(next()),
      () => ({ path: bareNext() }),
    )
    await against('write', 0.5, telling(middle.token, inTurn(there)), () => ({
      path: '/insert',
      method: 'POST',
    }))
    for (const [name, path] of [
      ['listGrowth', '/families'],
      ['boardGrowth', '/today'],
    ] as const) {
      const [few, many] = [get(small.token), get(large.token)]
      const both = await sideBySide(
        { door: doors.ours, next: () => many(path) },
        { door: doors.ours, next: () => few(path) },
        { connections: 2 },
      )
      const ratio = rounded(median(both.a.map(({ p95 }, at) => p95 / (both.b[at]?.p95 ?? Number.NaN))))
      rows.push({
        name,
        p95At100000: rounded(median(both.a.map((t) => t.p95))),
        p95At1000: rounded(median(both.b.map((t) => t.p95))),
        ratio,
        target: '≤ 1.3',
      })
      ratios[name] = ratio
      say(
        `${name}: p95 at 100,000 families ${median(both.a.map((t) => t.p95)).toFixed(1)} ms, at 1,000 ${median(both.b.map((t) => t.p95)).toFixed(1)} ms: ${ratio} (target ≤ 1.3)`,
      )
    }
    await doors.ours.close()
    await doors.twin.close()
    end()
    return { rows, ratios }
  } finally {
    await bare.close()
  }
}
