import { setImmediate, setTimeout as rest } from 'node:timers/promises'

/** Work in slices of a few milliseconds: each yields how large a part is done, from 0 to 1. */
export type Slices<T> = Generator<number, T, void>

/** So many entries in a slice. */
export const slice = 8192

/** The whole work at once. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/** ms of work at a stretch. */
const stretch = 2

/**
 * The work with a pause after each slice, in which others of this process have their turn, and a rest of 1 ms after each
 * stretch for other processes. Rejects when the signal is aborted.
 */
export async function inSlices<T>(
  work: Slices<T>,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  let rested = performance.now()
  for (;;) {
    signal?.throwIfAborted()
    const { done, value } = work.next()
    if (done === true) return value
    onProgress(value)
    const tired = performance.now() - rested >= stretch
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is what this is for
    await (tired ? rest(1) : setImmediate())
    if (tired) rested = performance.now()
  }
}
