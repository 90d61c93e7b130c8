import type { Hall, Offered, Order, SetAside, Turn, Waiting } from './model.ts'

/**
 * The rule that is published on every event's page:
 * 1. Whoever has waited longest is asked first.
 * 2. A group that wants to come together is asked when there is room for all of it. Until then smaller ones behind it may
 *    be asked, at most `mostPassed` times; after that every place that the group can use is kept for it. Nothing is kept
 *    for a group that is larger than the hall, or than its kind, as they are now.
 * 3. Whoever takes what is free is asked for that, and goes on waiting for the rest. What they do not take goes to the next, and
 *    they wait where they stood for all of it together.
 */
export const mostPassed = 3

export const size = (order: Order): number => [...order.values()].reduce((sum, count) => sum + count, 0)

export const plus = (taken: Order, order: Order): Order => {
  const sum = new Map(taken)
  for (const [kind, count] of order) sum.set(kind, (sum.get(kind) ?? 0) + count)
  return sum
}

export const minus = (order: Order, part: Order): Order =>
  new Map(
    [...order]
      .map(([kind, count]) => [kind, count - (part.get(kind) ?? 0)] as const)
      .filter(([, n]) => n > 0),
  )

/** Whether these tickets are within the hall, the reserve and each kind's number. */
export const within = (hall: Hall, taken: Order): boolean => {
  const others = hall.kinds.filter(({ family }) => !family).map(({ id }) => taken.get(id) ?? 0)
  return (
    size(taken) <= hall.places &&
    others.reduce((sum, count) => sum + count, 0) <= Math.max(0, hall.places - hall.reserve) &&
    [...taken.keys()].every((kind) => hall.kinds.some(({ id }) => id === kind)) &&
    hall.kinds.every(({ id, most }) => most === null || (taken.get(id) ?? 0) <= most)
  )
}

/** The largest part of an order that fits, kind by kind in the order's own order; empty when nothing does. */
export const partOf = (hall: Hall, taken: Order, order: Order): Order => {
  let part: Order = new Map()
  for (const [kind, count] of order) {
    let most = count
    while (most > 0 && !within(hall, plus(plus(taken, part), new Map([[kind, most]])))) most -= 1
    if (most > 0) part = plus(part, new Map([[kind, most]]))
  }
  return part
}

type Behind = { readonly id: string; readonly order: Order; passed: number; kept: boolean }

/**
 * One turn of the waiting list. `taken` are all tickets booked, held or offered by now; `waiting` stand in the order
 * in which they came: somebody who books now stands last and is asked at once when there is room. `keeping` is false when
 * the event is so near that nothing is kept for a group any more: then a group that can't come whole is asked whether it
 * takes what is free.
 *
 * After a turn: all that is taken, offered and kept is within the hall; nobody who waits fits into what is left; nobody
 * has been passed more than `mostPassed` times (only by places that they could have used, and only where all of them would ever fit); and whoever wants the same as
 * somebody before them was not asked first. Pure; the same input has the same answer.
 */
export const turn = (hall: Hall, taken: Order, waiting: readonly Waiting[], keeping: boolean): Turn => {
  const offers: Offered[] = []
  const aside: SetAside[] = []
  const before: Behind[] = []
  let full = taken

  const keep = (one: Behind): void => {
    if (one.kept || !keeping || one.passed < mostPassed || !within(hall, one.order)) return
    one.kept = true
    const order = partOf(hall, full, one.order)
    if (size(order) === 0) return
    aside.push({ id: one.id, order })
    full = plus(full, order)
  }
  const offer = (id: string, order: Order, whole: boolean): void => {
    offers.push({ id, order, whole })
    const could = before.map((one) => size(partOf(hall, full, one.order)))
    full = plus(full, order)
    for (const [at, one] of before.entries()) {
      if (one.kept || !within(hall, one.order) || size(partOf(hall, full, one.order)) === could[at]) continue
      one.passed += 1
      keep(one)
    }
  }

  for (const { id, order, together, passed } of waiting) {
    const part = partOf(hall, full, order)
    const whole = size(part) === size(order)
    const asked = whole || (size(part) > 0 && (!together || !keeping))
    if (asked) offer(id, part, whole)
    if (whole) continue
    const one: Behind = { id, order: asked ? minus(order, part) : order, passed, kept: false }
    keep(one)
    before.push(one)
  }
  return { offers, aside, passed: new Map(before.map((one) => [one.id, one.passed])) }
}
