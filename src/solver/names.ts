/** Ids and their numbers. A number that was given back is given again, the last one first. */
export type Names = {
  at: (id: string) => number | undefined
  id: (at: number) => string | undefined
  /** The number of an id, a new one if it has none. */
  add: (id: string) => number
  drop: (id: string) => void
  /** One more than the largest number that was ever given. */
  size: () => number
  inOrder: () => [string, number][]
}

export function namesOf(first: readonly string[]): Names {
  const numbers = new Map(first.map((id, at) => [id, at]))
  const ids: (string | undefined)[] = [...first]
  const free: number[] = []
  return {
    at: (id) => numbers.get(id),
    id: (at) => ids[at],
    add(id) {
      const known = numbers.get(id)
      if (known !== undefined) return known
      const at = free.pop() ?? ids.length
      numbers.set(id, at)
      ids[at] = id
      return at
    },
    drop(id) {
      const at = numbers.get(id)
      if (at === undefined) return
      numbers.delete(id)
      ids[at] = undefined
      free.push(at)
    },
    size: () => ids.length,
    inOrder: () => [...numbers].sort(([one], [other]) => (one < other ? -1 : 1)),
  }
}
