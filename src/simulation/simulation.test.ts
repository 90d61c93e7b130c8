import { describe, expect, test } from 'vitest'
import { policy } from '../matching/policy.ts'
import { arrivalsOf } from './arriving.ts'
import { daysOf, holidays } from './days.ts'
import type { Game, Place, Settings } from './model.ts'
import { places } from './places.ts'
import { playPlace } from './playing.ts'
import { reportOf } from './reporting.ts'
import { tallyOf } from './tally.ts'
import { aPlace, faultsIn } from './testing.ts'
import { playInThreads, tallyFor } from './threads.ts'
import { countWorkingDays } from '../calendar/working-days.ts'

const settings = (more: Partial<Settings> = {}): Settings => ({
  seed: 1,
  weeks: 8,
  per100: 13,
  policy,
  ...more,
})
const played = (place: Place, of: Settings) => reportOf([tallyFor(place, of)], of)
const after = (place: Place, of: Settings, days: number): Game => {
  const run = playPlace(place, of)
  let game: Game | undefined
  for (let day = 0; day < days; day += 1) game = run.next().value
  if (game === undefined) throw new Error('no day')
  return game
}
const total = (counts: object): number =>
  Object.values(counts).reduce((sum: number, one: number) => sum + one, 0)

describe('on every day of every small year', () => {
  test.each([
    { place: aPlace(40), per100: 13, seed: 1 },
    { place: aPlace(60), per100: 4, seed: 2 },
    { place: aPlace(60, 'W'), per100: 8, seed: 3 },
    { place: aPlace(25), per100: 40, seed: 4 },
    { place: aPlace(120), per100: 10, seed: 5 },
    { place: aPlace(3), per100: 13, seed: 6 },
    { place: aPlace(30), per100: 0, seed: 7 },
  ])(
    'nobody has two supporters, is overloaded, double-booked, forgotten or brought together against a rule: $place.families families, $per100 supporters for 100, seed $seed',
    ({ place, per100, seed }) => {
      for (const game of playPlace(place, settings({ per100, seed })))
        expect([game.today, faultsIn(game)]).toEqual([game.today, []])
    },
  )

  test('what must never be is seen when it is planted', () => {
    const game = after(aPlace(60), settings(), 120)
    expect(faultsIn(game)).toEqual([])
    const [one, two] = game.parties.filter(({ support }) => support !== null)
    const helper = game.helpers.get(one?.support?.supporter ?? '')
    if (one === undefined || two === undefined || helper === undefined) throw new Error('two supports')
    const seen = (plant: () => () => void): string => {
      const mend = plant()
      const faults = faultsIn(game).join('; ')
      mend()
      expect(faultsIn(game)).toEqual([])
      return faults
    }
    const { now } = helper
    expect(
      seen(() => {
        helper.now = { ...now, capacity: 0 }
        return () => (helper.now = now)
      }),
    ).toContain('can 0')
    expect(
      seen(() => {
        one.supports.push({ supporter: 'somebody', from: game.today, until: null, metOn: null })
        return () => one.supports.pop()
      }),
    ).toContain('two supporters')
    expect(
      seen(() => {
        game.came.push({ supporter: 's', party: 'a' }, { supporter: 's', party: 'b' })
        return () => game.came.splice(-2)
      }),
    ).toContain('at two meetings')
    expect(
      seen(() => {
        const { support } = one
        one.support = { supporter: now.supporter, from: game.today, until: null, metOn: null }
        one.supports.push(one.support)
        if (support !== null) support.until = game.today
        helper.now = { ...now, never: [one.id] }
        return () => {
          one.supports.pop()
          one.support = support
          if (support !== null) support.until = null
          helper.now = now
        }
      }),
    ).toContain('never-together')
  })

  test('a parent who waits while somebody fits is seen, and so is one whom nobody looks after', () => {
    const run = playPlace(aPlace(60), settings({ per100: 40 }))
    let game: Game
    let waiting: Game['open'][number] | undefined
    do {
      game = run.next().value
      waiting = game.open.find(({ proposals, planned }) => proposals !== null && planned === game.today)
    } while (waiting === undefined && game.today < '2026-03-30')
    if (waiting === undefined) throw new Error('nobody has a proposal')
    waiting.proposals = null
    waiting.planned = null
    expect(faultsIn(game).join('; ')).toMatch(
      new RegExp(`${waiting.id} waits while .*; ${waiting.id} is forgotten`),
    )
  })
})

describe('a run', () => {
  test('every parent who comes ends in exactly one way, and nobody is lost between the tables', () => {
    const of = settings({ weeks: 20, per100: 6 })
    const place = aPlace(150)
    let last: Game | undefined
    for (const game of playPlace(place, of)) last = game
    if (last === undefined) throw new Error('no day')
    const came = [...last.arrivals.values()].flat().filter(({ toldUsOn }) => toldUsOn >= '2026-03-30')
    const parents = came.flatMap(({ parties }) => parties).length
    const report = reportOf([tallyOf(last)], of)
    expect(parents).toBeGreaterThan(60)
    expect([report.totals.families, report.totals.parties, report.coverage.parents]).toEqual([
      came.length,
      parents,
      parents,
    ])
    expect(total(report.outcomes)).toBe(parents)
    expect(report.weeks.reduce((sum, week) => sum + week.parents, 0)).toBe(parents)
    const { coverage } = report
    expect(coverage.metBefore).toBeLessThanOrEqual(coverage.pastAccepted)
    expect(coverage.accepted).toBeLessThanOrEqual(coverage.answered)
    expect(coverage.answered).toBeLessThanOrEqual(coverage.offered)
    // Whoever's conference is over has met somebody, said no, or has a reason in the table of misses.
    const over = last.parties.filter(
      ({ family }) => family.toldUsOn >= '2026-03-30' && family.conference <= (last?.today ?? ''),
    )
    for (const party of over) {
      const met = party.supports.some(({ metOn }) => metOn !== null && metOn <= party.family.conference)
      expect([party.id, met || party.first.said === 'no' || party.miss !== null]).toEqual([party.id, true])
    }
  })

  test('the same seed plays the same year, in this thread or in two; another seed another', async () => {
    const some = places.filter(({ families }) => families < 90).slice(0, 3)
    const of = settings({ weeks: 6 })
    const here = reportOf(
      some.map((place) => tallyFor(place, of)),
      of,
    )
    expect(await playInThreads(some, of, { threads: 2 })).toEqual(here)
    expect(await playInThreads(some, of, { threads: 1 })).toEqual(here)
    expect(
      reportOf(
        some.map((place) => tallyFor(place, { ...of, seed: 2 })),
        of,
      ).outcomes,
    ).not.toEqual(here.outcomes)
  })

  test('an authority more changes nothing for the others', () => {
    const of = settings({ weeks: 6 })
    const some = places.filter(({ families }) => families < 90).slice(0, 3)
    const three = reportOf(
      some.map((place) => tallyFor(place, of)),
      of,
    )
    const two = reportOf(
      some.slice(0, 2).map((place) => tallyFor(place, of)),
      of,
    )
    expect(three.authorities.slice(0, 2)).toEqual(two.authorities)
  })

  test('a run that is cancelled ends, and says so', async () => {
    const stop = new AbortController()
    const run = playInThreads(places, settings({ weeks: 52 }), { signal: stop.signal, threads: 1 })
    stop.abort(new Error('cancelled'))
    await expect(run).rejects.toThrow('cancelled')
  })

  test('with nobody to stand beside them nobody is met, and the table says that nobody is there', () => {
    const report = played(aPlace(60), settings({ per100: 0 }))
    expect([report.outcomes['met-before'], report.outcomes['met-later'], report.waiting.parents]).toEqual([
      0, 0, 0,
    ])
    expect(report.misses.find(({ reason }) => reason === 'nobody-there')?.parents).toBeGreaterThan(0)
    expect(report.misses.find(({ reason }) => reason === 'nobody-free')?.parents).toBe(0)
  })
})

test('over 12 seeds more supporters never mean that fewer parents have met somebody by the conference', () => {
  const share = (per100: number): number => {
    let [met, of] = [0, 0]
    for (let seed = 1; seed <= 12; seed += 1) {
      const { coverage } = played(aPlace(70), settings({ seed, per100, weeks: 20 }))
      met += coverage.metBefore
      of += coverage.pastAccepted
    }
    return met / of
  }
  const shares = [2, 5, 13].map(share)
  // Twelve times 20 weeks of 70 families: about 170 parents said yes, so a share is known to about 4 in 100.
  for (const [index, one] of shares.slice(1).entries())
    expect(one).toBeGreaterThanOrEqual((shares[index] ?? 0) - 0.04)
  expect(shares.at(-1)).toBeGreaterThan((shares[0] ?? 1) + 0.1)
})

describe('the volumes', () => {
  test('are those of England and Wales: 153 and 22 authorities, 38,200 families, the largest four to six times the mean', () => {
    const [england, wales] = [
      places.filter(({ nation }) => nation === 'E'),
      places.filter(({ nation }) => nation === 'W'),
    ]
    const families = (list: readonly Place[]) => list.reduce((sum, one) => sum + one.families, 0)
    expect([
      england.length,
      wales.length,
      Math.round(families(england)),
      Math.round(families(wales)),
    ]).toEqual([153, 22, 36_000, 2_200])
    const largest = Math.max(...england.map((one) => one.families)) / (36_000 / 153)
    expect(largest).toBeGreaterThan(4)
    expect(largest).toBeLessThan(6)
    expect(new Set(places.map(({ gss }) => gss)).size).toBe(175)
  })

  test('conferences are held after 13, 14 and 15 working days at the quartiles, 81 in 100 in time, 1.6 parents each', () => {
    const { shown } = daysOf(52)
    const place = { ...aPlace(12_000), region: 'South West' }
    const families = [
      ...arrivalsOf(place, 9, [{ name: 'f', days: shown, weeks: 52 }], holidays).values(),
    ].flat()
    expect(families.length).toBe(12_000)
    const inTime = families.filter((family) => family.inTime).length / families.length
    expect(inTime).toBeGreaterThan(0.8)
    expect(inTime).toBeLessThan(0.83)
    const parents = families.flatMap(({ parties }) => parties).length / families.length
    expect(parents).toBeGreaterThan(1.58)
    expect(parents).toBeLessThan(1.62)
    const days = families
      .map(({ began, conference }) => countWorkingDays(began, conference, holidays))
      .toSorted((a, b) => a - b)
    expect([0.25, 0.5, 0.75].map((share) => days[Math.floor(share * days.length)])).toEqual([13, 14, 15])
    expect(families.every(({ toldUsOn, conference }) => toldUsOn < conference)).toBe(true)
  })
})
