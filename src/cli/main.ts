import { Refusal } from '../platform/config/refusal.ts'
import type { Command, Out } from './command.ts'
import { commands } from './commands.ts'

const say: Out = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
}

const list = (out: Out): void => {
  const widest = Math.max(...commands.map(({ name }) => name.length))
  out.print('npm run alongside -- COMMAND\n')
  for (const { name, summary } of commands) out.print(`  ${name.padEnd(widest)}  ${summary}`)
  out.print('\nEach command says more with --help.')
}

const found = (args: readonly string[]): { command: Command; rest: string[] } | undefined => {
  for (const length of [2, 1]) {
    const command = commands.find(({ name }) => name === args.slice(0, length).join(' '))
    if (command !== undefined && args.length >= length) return { command, rest: args.slice(length) }
  }
  return undefined
}

/** Runs one command line. Answers the exit code: 0 done, 1 a fault or a refusal, 2 wrong input; always with one sentence. */
export const runCommand = async (args: readonly string[], out: Out): Promise<number> => {
  if (args.length === 0 || args[0] === 'help' || args[0] === '--help') return (list(out), 0)
  const called = found(args)
  if (called === undefined) {
    out.complain(`There is no command called ${args[0]}: npm run alongside -- help lists them.`)
    return 2
  }
  const { command, rest } = called
  if (rest.includes('--help') || rest.includes('-h'))
    return (out.print(`${command.summary}.\n\n${command.usage}`), 0)
  try {
    return await command.run(rest, out)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    out.complain(error.message)
    return 1
  }
}

if (import.meta.main)
  runCommand(process.argv.slice(2), say).then(
    (code) => process.exit(code),
    (error: unknown) => {
      say.complain(
        `Something went wrong here: ${error instanceof Error ? error.message : 'no reason given'}.`,
      )
      process.exit(1)
    },
  )
