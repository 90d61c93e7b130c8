/** A pair that a family doesn't have, and how much the total rises when it has it and everyone else makes the best of it. */
export type Exchange = { pair: number; extra: number }

/** The `most` smallest of what is offered, each pair once; of equal ones those offered first, in that order. */
export function bestOf(most: number) {
  const all: Exchange[] = []
  let limit = most > 0 ? Infinity : -Infinity
  return {
    offer(pair: number, extra: number): void {
      if (extra >= limit) return
      const known = all.findIndex((one) => one.pair === pair)
      if (known >= 0 && (all[known]?.extra ?? 0) <= extra) return
      if (known >= 0) all.splice(known, 1)
      let at = all.length
      while (at > 0 && (all[at - 1]?.extra ?? 0) > extra) at--
      all.splice(at, 0, { pair, extra })
      if (all.length > most) all.pop()
      if (all.length === most) limit = all[most - 1]?.extra ?? Infinity
    },
    limit: (): number => limit,
    all: (): Exchange[] => all,
  }
}
