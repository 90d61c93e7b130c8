import type { Pair, Price, Problem, Solution } from './model.ts'

/** For the tests of the checker. */
type Roll = (bound: number) => number
type Spoil = (right: Solution, problem: Problem, roll: Roll) => Partial<Solution> | null

const one = <T>(items: readonly T[], roll: Roll): [number, T] | null => {
  const at = items.length > 0 ? roll(items.length) : 0
  const item = items[at]
  return item === undefined ? null : [at, item]
}
const repriced = ({ prices }: Solution, roll: Roll, change: (price: Price) => Price | null) => {
  const found = one(prices, roll)
  const other = found && change(found[1])
  return found && other ? { prices: prices.with(found[0], other) } : null
}
const moved = (right: Solution, from: Pair, to: Pair): Partial<Solution> => ({
  pairs: right.pairs.map((pair) => (pair === from ? to : pair)),
  total: right.total - from.cost + to.cost,
})

/** Each spoils a right solution in one way, and puts the total right where it can; some spoil it always in truth. */
export const spoils: Readonly<Record<string, { always: boolean; spoil: Spoil }>> = {
  'a total that is off by one': {
    always: true,
    spoil: ({ total }, _, roll) => ({ total: total + 2 * roll(2) - 1 }),
  },
  'a family that is forgotten': {
    always: true,
    spoil: ({ pairs, total }, _, roll) => {
      const found = one(pairs, roll)
      return found && { pairs: pairs.toSpliced(found[0], 1), total: total - found[1].cost }
    },
  },
  'a family with two supporters': {
    always: true,
    spoil: ({ pairs, total }, problem, roll) => {
      const found = one(pairs, roll)
      const second = problem.pairs.find(
        ({ family, supporter }) => family === found?.[1].family && supporter !== found[1].supporter,
      )
      return second ? { pairs: [...pairs, second], total: total + second.cost } : null
    },
  },
  'a pair that nobody listed': {
    always: true,
    spoil: (right, problem, roll) => {
      const found = one(right.pairs, roll)
      const stranger = problem.supporters.find(
        ({ id }) => !problem.pairs.some((pair) => pair.family === found?.[1].family && pair.supporter === id),
      )
      return found && stranger
        ? moved(right, found[1], { ...found[1], supporter: stranger.id, cost: 0 })
        : null
    },
  },
  'a pair at another cost': {
    always: true,
    spoil: (right, _, roll) => {
      const found = one(right.pairs, roll)
      return found && moved(right, found[1], { ...found[1], cost: found[1].cost + 1 })
    },
  },
  'a family moved to another supporter': {
    always: false,
    spoil: (right, problem, roll) => {
      const found = one(right.pairs, roll)
      const others = problem.pairs.filter(({ family }) => family === found?.[1].family)
      const other = one(others, roll)
      return found && other && other[1].supporter !== found[1].supporter
        ? moved(right, found[1], other[1])
        : null
    },
  },
  'a family left unmatched': {
    always: false,
    spoil: ({ pairs, unmatched, total }, { families }, roll) => {
      const found = one(pairs, roll)
      const alone = families.find(({ id }) => id === found?.[1].family)
      return found && alone
        ? {
            pairs: pairs.toSpliced(found[0], 1),
            unmatched: [...unmatched, alone.id],
            total: total - found[1].cost + alone.unmatched,
          }
        : null
    },
  },
  'a family served after all': {
    always: false,
    spoil: ({ pairs, unmatched, total }, problem, roll) => {
      const found = one(unmatched, roll)
      const alone = problem.families.find(({ id }) => id === found?.[1])
      const pair = problem.pairs.find(({ family }) => family === found?.[1])
      return found && alone && pair
        ? {
            pairs: [...pairs, pair],
            unmatched: unmatched.toSpliced(found[0], 1),
            total: total - alone.unmatched + pair.cost,
          }
        : null
    },
  },
  'a price that is missing': {
    always: true,
    spoil: ({ prices }, _, roll) => {
      const found = one(prices, roll)
      return found && { prices: prices.toSpliced(found[0], 1) }
    },
  },
  'a price with a half': {
    always: true,
    spoil: (right, _, roll) => repriced(right, roll, (price) => ({ ...price, price: price.price + 0.5 })),
  },
  'a price below 0': {
    always: true,
    spoil: (right, _, roll) => repriced(right, roll, (price) => ({ ...price, price: -1 - price.price })),
  },
  'a price one higher': {
    always: false,
    spoil: (right, _, roll) => repriced(right, roll, (price) => ({ ...price, price: price.price + 1 })),
  },
  'a price one lower': {
    always: false,
    spoil: (right, _, roll) =>
      repriced(right, roll, (price) => (price.price > 0 ? { ...price, price: price.price - 1 } : null)),
  },
  'a price on a day that nobody has': {
    always: true,
    spoil: (right, _, roll) =>
      repriced(right, roll, (price) => ({ ...price, days: [{ day: 'no day', price: 1 }] })),
  },
  'a day whose price is left out': {
    always: false,
    spoil: ({ prices }, _, roll) => {
      const found = one(
        prices.filter(({ days }) => days !== undefined),
        roll,
      )?.[1]
      return found
        ? { prices: prices.map((price) => (price === found ? { ...found, days: [] } : price)) }
        : null
    },
  },
}

/** Whether an assignment keeps every rule of the problem, told without the checker. */
export function allowed(problem: Problem, { pairs, unmatched, total }: Solution): boolean {
  const seen = [...pairs.map(({ family }) => family), ...unmatched].sort().join(' ')
  if (
    seen !==
    problem.families
      .map(({ id }) => id)
      .sort()
      .join(' ')
  )
    return false
  const days = pairs.flatMap(({ family, supporter }) => {
    const day = problem.families.find(({ id }) => id === family)?.day
    return day === undefined ? [] : [`${supporter} ${day}`]
  })
  const alone = problem.families.filter(({ id }) => unmatched.includes(id))
  return (
    new Set(days).size === days.length &&
    problem.supporters.every(
      ({ id, capacity }) => pairs.filter(({ supporter }) => supporter === id).length <= capacity,
    ) &&
    pairs.every((one) =>
      problem.pairs.some(
        (listed) =>
          listed.family === one.family && listed.supporter === one.supporter && listed.cost === one.cost,
      ),
    ) &&
    total ===
      [...pairs.map(({ cost }) => cost), ...alone.map((one) => one.unmatched)].reduce((a, b) => a + b, 0)
  )
}
