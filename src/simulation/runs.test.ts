import { describe, expect, test } from 'vitest'
import { policy } from '../matching/policy.ts'
import type { Game, Place, Settings } from './model.ts'
import { places } from './places.ts'
import { playPlace } from './playing.ts'
import { reportOf } from './reporting.ts'
import { tallyOf } from './tally.ts'
import { aPlace } from './testing.ts'
import { playInThreads, tallyFor } from './threads.ts'

const settings = (more: Partial<Settings> = {}): Settings => ({
  seed: 1,
  weeks: 8,
  per100: 13,
  policy,
  ...more,
})
const played = (place: Place, of: Settings) => reportOf([tallyFor(place, of)], of)
const total = (counts: object): number =>
  Object.values(counts).reduce((sum: number, one: number) => sum + one, 0)

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
