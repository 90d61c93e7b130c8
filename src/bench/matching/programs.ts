import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkout } from '../../platform/config/folders.ts'
import { Refusal } from '../../platform/config/refusal.ts'
import { compiling } from '../../platform/process/compiling.ts'

/** Something that solves an instance in a process of its own: the command before its arguments, or why there is none. */
export type Program = { command: readonly string[] } | { why: string }

const sources = join(checkout, 'src/bench/matching')
const header = 'lemon/network_simplex.h'
const searched = ['/usr/include', '/usr/local/include', '/opt/homebrew/include']

/** Compiles `name`.cpp from our sources into a folder. */
export function compiled(name: 'lemon' | 'twin', folder: string): Program {
  const source = join(sources, `${name}.cpp`)
  if (!existsSync(source)) return { why: `${source} is not there` }
  if (spawnSync('g++', ['--version']).status !== 0) return { why: 'g++ is not on this machine' }
  if (name === 'lemon' && !searched.some((place) => existsSync(join(place, header))))
    return { why: 'LEMON is not on this machine (on Debian: apt-get install liblemon-dev)' }
  const program = join(folder, name)
  const { status, stderr } = spawnSync('g++', ['-O2', '-std=c++17', '-o', program, source])
  if (status !== 0) return { why: `g++ could not compile ${source}: ${String(stderr).split('\n')[0] ?? ''}` }
  return { command: [program] }
}

/** A script of this folder in a fresh Node, started as the house starts its worker; npm highs as well. */
export function script(name: string): Program & { command: readonly string[] } {
  const ending = import.meta.filename.slice(-3)
  return { command: [process.execPath, ...compiling, join(import.meta.dirname, `${name}${ending}`)] }
}

const printed = z.object({
  /** The whole solve, from the instance in memory to the optimum; `cpu` is what its thread had of the processor. */
  ms: z.number(),
  cpu: z.number(),
  total: z.number(),
  /** The most memory the process held, in units of 1,024 bytes; `above` of it since it began. */
  kb: z.number(),
  above: z.number().optional(),
})
export type Run = z.infer<typeof printed>

type Found = { command: readonly string[] }

/** What a fresh process prints. One that fails ends the bench with what it complained of. */
export function printedBy<T>(shape: z.ZodType<T>, program: Found, ...args: readonly string[]): T {
  const [command = '', ...before] = program.command
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], { encoding: 'utf8' })
  if (status !== 0)
    throw new Refusal(`${[command, ...before, ...args].join(' ')} failed: ${(stderr ?? '').trim()}`)
  return shape.parse(JSON.parse(stdout))
}

/** One solve. */
export const run = (program: Found, ...args: readonly string[]): Run => printedBy(printed, program, ...args)

/**
 * The most memory this process has held so far, in units of 1,024 bytes. On Linux what the system keeps for this very
 * program: the usual figure begins with the size of whoever started it.
 */
export function peak(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}

/** Milliseconds, and those that this thread had of the processor. */
export const took = z.object({ ms: z.number(), cpu: z.number() })
export type Took = z.infer<typeof took>

export function timed<T>(work: () => T): Took & { value: T } {
  const cpu = process.threadCpuUsage()
  const began = performance.now()
  const value = work()
  const ms = performance.now() - began
  const { user, system } = process.threadCpuUsage(cpu)
  return { ms, cpu: (user + system) / 1000, value }
}
