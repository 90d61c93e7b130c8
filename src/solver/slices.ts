import { setImmediate } from 'node:timers/promises'

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

/** The work with a pause after each slice, in which others have their turn. Rejects when the signal is aborted. */
export async function inSlices<T>(
  work: Slices<T>,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted()
    const { done, value } = work.next()
    if (done === true) return value
    onProgress(value)
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is what this is for
    await setImmediate()
  }
}
