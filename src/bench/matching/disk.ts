import { readFileSync, writeFileSync } from 'node:fs'
import type { Instance } from './instances.ts'

/** "MCH1", little-endian. */
const magic = 0x31_48_43_4d
const words = 6

/**
 * Writes an instance in the form that every solver of a run reads: 32-bit little-endian whole numbers, nothing between
 * them. First six: the magic word 0x3148434d, families F, supporters S, pairs P, days D, 0. Then start (F + 1), supporter
 * (P), cost (P), unmatched (F), capacity (S), day (F). The pairs of family `f` are `start[f]` up to `start[f + 1]`.
 */
export function write(file: string, { network, day, days }: Instance): void {
  const { families, supporters, start, supporter, cost, unmatched, capacity } = network
  const head = Int32Array.of(magic, families, supporters, supporter.length, days, 0)
  const parts = [head, start, supporter, cost, unmatched, capacity, day]
  writeFileSync(
    file,
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  )
}

/** Reads what `write` wrote; the arrays look into the file's own bytes. Throws when it is another kind of file. */
export function read(file: string): Instance {
  const bytes = readFileSync(file)
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const [seen, families = 0, supporters = 0, pairs = 0, days = 0] = all
  if (seen !== magic || all.length !== words + 3 * families + 1 + supporters + 2 * pairs)
    throw new Error(`${file} is no instance`)
  let at = words
  const next = (length: number): Int32Array => all.subarray(at, (at += length))
  return {
    network: {
      families,
      supporters,
      start: next(families + 1),
      supporter: next(pairs),
      cost: next(pairs),
      unmatched: next(families),
      capacity: next(supporters),
    },
    day: next(families),
    days,
  }
}
