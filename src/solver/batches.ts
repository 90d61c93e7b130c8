/**
 * So many at a time. A loop that is entered once stays in the code it was entered with, or is thrown out of it whenever the
 * engine below has compiled better; a function that is called for a few has the best there is from its next call on.
 */
export const batch = 1024

let rest: (() => void) | undefined

/** What this thread does between two batches of anything from now on: one that steps behind others rests now and then. */
export const restBetween = (how: () => void): void => {
  rest = how
}

/** Calls `some` for all from 0 up to `count`, a few at a time, in their order. */
export const inBatches = (count: number, some: (from: number, to: number) => void, size = batch): void => {
  for (let from = 0; from < count; from += size) {
    rest?.()
    some(from, Math.min(from + size, count))
  }
}
