/** Where a command says what it has to say. */
export type Out = { print(line: string): void; complain(sentence: string): void }

/**
 * One command of `npm run alongside --`. `run` answers the exit code: 0 when it is done, 2 when what was typed
 * is wrong (one sentence to `complain`, saying what to do).
 */
export type Command = {
  name: string
  summary: string
  usage: string
  run(args: string[], out: Out): Promise<number>
}
