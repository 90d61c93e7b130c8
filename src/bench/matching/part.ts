import { join } from 'node:path'
import { Refusal } from '../../platform/config/refusal.ts'
import type { Kind } from '../../solver/trial.ts'
import type { Measured } from '../measure.ts'
import { median } from '../turns.ts'
import { write } from './disk.ts'
import { asWeighed, instance, type Size } from './instances.ts'
import { run, type Program, type Run } from './programs.ts'

export type Bench = {
  say: (line: string) => void
  /** Where the instances and the compiled programs lie. */
  folder: string
  turns: number
  /** Whether to read the processor's time, not the wall's: on a machine that others use. */
  cpu: boolean
  /** England's year where a smaller one would do. */
  full: boolean
  lemon: Program
  twin: Program
}
/** One part of the table. */
export type Part = (bench: Bench) => Measured | Promise<Measured>

export type Row = Readonly<Record<string, unknown>>

/** An instance on disk, the same for every solver of the run; `weighed` as a programme weighs it. */
export function laid(
  { folder }: Bench,
  name: string,
  size: Size,
  kind: Kind,
  weighed: 'weighed' | '' = '',
  seed = 1,
): string {
  const file = join(folder, `${name}${weighed}-${kind}.bin`)
  const made = instance(size, kind, seed)
  write(file, weighed === 'weighed' ? asWeighed(made, 2) : made)
  return file
}

/**
 * Several solvers in turn, so that whatever else the machine does falls on all; each in a fresh process. A solver that isn't
 * on this machine has no runs. Solvers that disagree about the total end the bench.
 */
export function inTurn(
  { turns, cpu }: Bench,
  solvers: Readonly<Record<string, { program: Program; args: readonly string[] }>>,
): Readonly<Record<string, Run[]>> {
  const runs: Record<string, Run[]> = {}
  const totals = new Map<string, Map<number, string>>()
  for (let turn = 0; turn < turns; turn++)
    for (const [name, { program, args }] of Object.entries(solvers)) {
      if ('why' in program) continue
      const seen = run(program, ...args)
      const one = cpu ? { ...seen, ms: seen.cpu } : seen
      ;(runs[name] ??= []).push(one)
      const file = args[0] ?? ''
      totals.set(file, (totals.get(file) ?? new Map()).set(one.total, name))
    }
  for (const [file, found] of totals)
    if (found.size > 1) {
      const who = [...found].map(([total, name]) => `${name} ${total}`).join(', ')
      throw new Refusal(`The solvers disagree about the total of ${file}: ${who}.`)
    }
  return runs
}

/** The median of what one took of the other, turn by turn; null when either was not there. */
export function ratio(one: readonly Run[] | undefined, other: readonly Run[] | undefined): number | null {
  if (!one || !other) return null
  return rounded(median(one.map(({ ms }, turn) => ms / (other[turn]?.ms ?? Number.NaN))))
}

export const middle = (runs: readonly Run[] | undefined, of: (run: Run) => number): number | null =>
  runs ? rounded(median(runs.map(of))) : null

export const rounded = (value: number): number => Number(value.toPrecision(4))

/** Of those that could be measured; NaN never gets into the ratios. */
export const measured = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null)

export const geometric = (values: readonly number[]): number =>
  rounded(Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length))

/** One line of the table for people. */
export const shown = (cells: readonly (string | number | null)[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => {
      const text = cell === null ? 'n/a' : String(cell)
      return at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 12)
    })
    .join('  ')
