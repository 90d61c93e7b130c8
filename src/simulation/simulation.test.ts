import { describe, expect, test } from 'vitest'
import { policy } from '../matching/policy.ts'
import type { Game, Place, Settings } from './model.ts'
import { playPlace } from './playing.ts'
import { aPlace, faultsIn } from './testing.ts'

const settings = (more: Partial<Settings> = {}): Settings => ({
  seed: 1,
  weeks: 8,
  per100: 13,
  policy,
  ...more,
})
const after = (place: Place, of: Settings, days: number): Game => {
  const run = playPlace(place, of)
  let game: Game | undefined
  for (let day = 0; day < days; day += 1) game = run.next().value
  if (game === undefined) throw new Error('no day')
  return game
}

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
