import { expect, test } from 'vitest'
import { dice } from '../../solver/trial.ts'
import type { Hall, Order, Waiting } from './model.ts'
import { minus, mostPassed, plus, size, turn, within } from './rules.ts'

const family = { id: 'family', family: true, most: null }
const professional = { id: 'professional', family: false, most: null }
const hall = (places: number, reserve = 0): Hall => ({ places, reserve, kinds: [family, professional] })
const tickets = (count: number, kind = 'family'): Order => new Map([[kind, count]])
const waits = (
  id: string,
  count: number,
  { together = true, passed = 0, kind = 'family' } = {},
): Waiting => ({
  id,
  order: tickets(count, kind),
  together,
  passed,
})

test('three who wait together are asked when three places are free, not before', () => {
  const three = waits('three', 3)
  expect(turn(hall(40), tickets(38), [three], true).offers).toEqual([])
  expect(turn(hall(40), tickets(37), [three], true).offers).toEqual([
    { id: 'three', order: tickets(3), whole: true },
  ])
})

test('three who take what is free are asked for two, and go on waiting for the third', () => {
  const { offers, passed } = turn(hall(40), tickets(38), [waits('three', 3, { together: false })], true)
  expect(offers).toEqual([{ id: 'three', order: tickets(2), whole: false }])
  expect([...passed.keys()]).toEqual(['three'])
})

test('one alone behind a group that does not fit is asked; the group knows that it was passed', () => {
  const { offers, passed } = turn(hall(40), tickets(39), [waits('three', 3), waits('one', 1)], true)
  expect(offers.map(({ id }) => id)).toEqual(['one'])
  expect(passed.get('three')).toBe(1)
})

test('a group that was passed as often as anybody may be has the places kept for it', () => {
  const three = waits('three', 3, { passed: mostPassed })
  const { offers, aside } = turn(hall(40), tickets(38), [three, waits('one', 1)], true)
  expect(offers).toEqual([])
  expect(aside).toEqual([{ id: 'three', order: tickets(2) }])
})

test('near the day nothing is kept any more: the group is asked for what is free', () => {
  const three = waits('three', 3, { passed: mostPassed })
  expect(turn(hall(40), tickets(38), [three, waits('one', 1)], false).offers).toEqual([
    { id: 'three', order: tickets(2), whole: false },
  ])
})

test('families have the reserve to themselves until it opens', () => {
  const asking = [waits('p', 1, { kind: 'professional' }), waits('f', 1)]
  const taken = tickets(30, 'professional')
  expect(turn(hall(40, 10), taken, asking, true).offers.map(({ id }) => id)).toEqual(['f'])
  expect(turn(hall(40), taken, asking, true).offers.map(({ id }) => id)).toEqual(['p', 'f'])
})

test('a place that a group could not use is nobody’s passing it', () => {
  const three = waits('three', 3, { kind: 'professional' })
  const { passed } = turn(hall(40, 10), tickets(30, 'professional'), [three, waits('f', 1)], true)
  expect(passed.get('three')).toBe(0)
})

type Line = { waiting: Waiting[]; offered: Map<string, Order>; booked: Map<string, Order> }
const total = ({ offered, booked }: Line): Order =>
  [...offered.values(), ...booked.values()].reduce<Order>((sum, order) => plus(sum, order), new Map())

/** One turn as the event lives it: who was asked is offered, whoever has a rest goes on waiting. */
const take = (line: Line, there: Hall, keeping: boolean): ReturnType<typeof turn> => {
  const taken = turn(there, total(line), line.waiting, keeping)
  for (const { id, order } of taken.offers)
    line.offered.set(id, plus(line.offered.get(id) ?? new Map(), order))
  line.waiting = line.waiting.flatMap((one) => {
    const got = taken.offers.find(({ id }) => id === one.id)
    const order = got === undefined ? one.order : minus(one.order, got.order)
    return size(order) === 0 ? [] : [{ ...one, order, passed: taken.passed.get(one.id) ?? one.passed }]
  })
  return taken
}

const free = (there: Hall, used: Order, order: Order): boolean => within(there, plus(used, order))

test('five hundred evenings: never oversold, no place idle, nobody passed too often, nobody overtaken by their like', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const roll = dice(seed)
    const kinds = [
      { ...family, most: roll(3) === 0 ? 1 + roll(8) : null },
      { ...professional, most: roll(3) === 0 ? 1 + roll(8) : null },
    ]
    let there: Hall = { places: 1 + roll(12), reserve: roll(4), kinds }
    const line: Line = { waiting: [], offered: new Map(), booked: new Map() }
    let keeping = true
    for (let step = 0; step < 40; step += 1) {
      const what = roll(12)
      const one = [...line.offered.keys()][roll(Math.max(1, line.offered.size))]
      const other = [...line.booked.keys()][roll(Math.max(1, line.booked.size))]
      if (what < 5) {
        const order = new Map(
          (roll(3) === 0 ? ['family', 'professional'] : [roll(2) === 0 ? 'family' : 'professional']).map(
            (kind) => [kind, 1 + roll(4)] as const,
          ),
        )
        line.waiting.push({ id: `w${step}`, order, together: roll(2) === 0, passed: 0 })
      } else if (what < 7 && one !== undefined) {
        line.booked.set(one, plus(line.booked.get(one) ?? new Map(), line.offered.get(one) ?? new Map()))
        line.offered.delete(one)
      } else if (what < 9 && one !== undefined) line.offered.delete(one)
      else if (what < 11 && other !== undefined) line.booked.delete(other)
      else if (roll(4) === 0) there = { ...there, reserve: 0 }
      else if (roll(8) === 0) keeping = false
      const before = line.waiting
      const { offers, aside, passed } = take(line, there, keeping)
      const used = aside.reduce<Order>((sum, { order }) => plus(sum, order), total(line))
      expect(within(there, used), `oversold, seed ${seed}`).toBe(true)
      expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length)
      for (const waiting of line.waiting) {
        if (aside.some(({ id }) => id === waiting.id)) continue
        expect(free(there, used, waiting.order), `idle, seed ${seed}`).toBe(false)
      }
      for (const count of passed.values()) expect(count).toBeLessThanOrEqual(mostPassed)
      for (const [at, late] of before.entries())
        for (const early of before.slice(0, at)) {
          const same =
            early.together === late.together &&
            size(early.order) === size(late.order) &&
            [...early.order].every(([kind, count]) => late.order.get(kind) === count) &&
            [...early.order.keys()].join() === [...late.order.keys()].join()
          const overtaken =
            same &&
            offers.some(({ id, whole }) => id === late.id && whole) &&
            !offers.some(({ id }) => id === early.id)
          expect(overtaken, `overtaken, seed ${seed}`).toBe(false)
        }
    }
  }
})

test('a group larger than the hall by now keeps no place from those behind it', () => {
  const hall: Hall = { places: 4, reserve: 0, kinds: [{ id: 'a', family: false, most: null }] }
  const alone = (id: string) => ({ id, order: new Map([['a', 1]]), together: true, passed: 0 })
  const group = { id: 'group', order: new Map([['a', 5]]), together: true, passed: mostPassed }
  const { offers, aside, passed } = turn(hall, new Map(), [group, ...['1', '2', '3', '4'].map(alone)], true)
  expect(offers.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
  expect(aside).toEqual([])
  expect(passed.get('group')).toBe(mostPassed)
})
