import type { z } from 'zod'

/**
 * The side of a part that runs in a process of its own: takes its order from the one who started it, by a line between
 * the two that nobody else reads, works, and ends when the line breaks or when it is told to. What it needs to know stands
 * neither in its environment nor among its arguments.
 */
export const runPart = <T>(
  shape: z.ZodType<T>,
  begin: (order: T, tell: (message: object) => void) => Promise<{ ready: object; stop: () => Promise<void> }>,
): void => {
  const tell = (message: object): void => {
    if (process.connected) process.send?.(message)
  }
  let stop = async (): Promise<void> => {}
  let ending: Promise<never> | undefined
  const leave = (): Promise<never> =>
    (ending ??= stop().then(
      () => process.exit(0),
      () => process.exit(1),
    ))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void leave())
  process.once('disconnect', () => void leave())
  const come = async (message: unknown): Promise<void> => {
    try {
      const begun = await begin(shape.parse(message), tell)
      stop = begun.stop
      tell({ ready: begun.ready })
    } catch (error) {
      tell({ refused: error instanceof Error ? error.message : 'no reason given' })
      process.exit(1)
    }
  }
  process.once('message', (message) => void come(message))
}
