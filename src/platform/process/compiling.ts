import { availableParallelism } from 'node:os'

/**
 * Node's flags for a part of the house that works things out. It compiles a function at its first call instead of
 * interpreting it a while, and has no more threads that compile than there are processors: by default there are four, and on
 * two processors they take the time of the thread they compile for. See docs/decisions/0062.
 */
export const compiling: readonly string[] = [
  '--always-sparkplug',
  `--v8-pool-size=${Math.min(4, availableParallelism())}`,
]
