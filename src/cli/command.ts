/** Where a command writes: `print` a line of its answer, `complain` one sentence that says what to do. */
export type Out = { print(line: string): void; complain(sentence: string): void }

/**
 * One command of `npm run alongside -- NAME`. `run` takes what follows the name and answers the exit code:
 * 0 done, 2 when the input is wrong (after one sentence to `complain`). It throws only on a fault of ours.
 */
export type Command = {
  name: string
  summary: string
  usage: string
  run(args: string[], out: Out): Promise<number>
}
