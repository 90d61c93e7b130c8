import { availableParallelism } from 'node:os'

/**
 * Node's flags for a part of the house that works things out. Functions are compiled when their file is loaded, and not
 * interpreted before; and no more threads compile than there are processors: by default there are four, and on two
 * processors they take the time of the thread they compile for. What it costs: docs/decisions/0062.
 */
export const compiling: readonly string[] = [
  '--no-lazy',
  '--always-sparkplug',
  `--v8-pool-size=${Math.min(4, availableParallelism())}`,
]
