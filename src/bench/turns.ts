import type { Door, Knock } from '../prove/knocking.ts'

export type Turn = { perSecond: number; p50: number; p95: number; wrong: number }

/** `connections` clients that each ask again as soon as they are answered, for so many milliseconds. */
export const turn = async (door: Door, next: () => Knock, connections: number, ms: number): Promise<Turn> => {
  const times: number[] = []
  let wrong = 0
  const until = performance.now() + ms
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const came = await door.knock(next())
        times.push(came.ms)
        if (came.status !== 200 && came.status !== 303) wrong += 1
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const sorted = times.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), wrong }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export type Side = { door: Door; next: () => Knock }
export type Compared = { a: Turn[]; b: Turn[] }

/** Two things in turn, so that whatever else the machine does falls on both. The first turn of each is not counted. */
export const sideBySide = async (
  a: Side,
  b: Side,
  { turns = 5, connections = 8, ms = 1500 } = {},
): Promise<Compared> => {
  const all: Compared = { a: [], b: [] }
  for (let n = 0; n <= turns; n += 1) {
    const [one, other] = [
      await turn(a.door, a.next, connections, ms),
      await turn(b.door, b.next, connections, ms),
    ]
    if (n === 0) continue
    all.a.push(one)
    all.b.push(other)
  }
  return all
}
