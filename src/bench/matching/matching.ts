import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../../platform/config/refusal.ts'
import type { Measure } from '../measure.ts'
import { candidates } from './candidates.ts'
import { cold, others } from './cold.ts'
import { council } from './council.ts'
import { days } from './days.ts'
import { growth } from './growth.ts'
import { highs } from './highs.ts'
import type { Bench, Part, Row } from './part.ts'
import { pages } from './pages-beside.ts'
import { compiled } from './programs.ts'
import { warm } from './warm.ts'

const parts: Readonly<Record<string, Part>> = {
  cold,
  others,
  highs,
  growth,
  days,
  warm,
  council,
  candidates,
  pages,
}
/** About ten minutes on two quiet processors: what performance.md sets targets for. */
const usual = Object.keys(parts).filter((name) => name !== 'others')

const options = {
  only: { type: 'string' },
  turns: { type: 'string', default: '5' },
  full: { type: 'boolean', default: false },
  cpu: { type: 'boolean', default: false },
} as const

/**
 * The matching engine beside what performance.md names. `--only cold,days` measures some parts, `--turns 3` fewer turns,
 * `--full` England's year everywhere and the parts that no target is set for, `--cpu` the processor's time where others use the machine. Ends with a Refusal when two solvers disagree about a total.
 */
export const matching: Measure = async (say, given) => {
  const { only, turns, full, cpu } = parseArgs({ args: [...given], options }).values
  const names = only?.split(',') ?? (full ? Object.keys(parts) : usual)
  const unknown = names.find((name) => !Object.hasOwn(parts, name))
  if (unknown !== undefined || !(Number(turns) >= 1))
    throw new Refusal(`Name parts among ${Object.keys(parts).join(', ')}, and 1 turn or more.`)
  const folder = mkdtempSync(join(tmpdir(), 'alongside-matching-'))
  try {
    const bench: Bench = {
      say,
      folder,
      turns: Number(turns),
      full,
      cpu,
      lemon: compiled('lemon', folder),
      twin: compiled('twin', folder),
    }
    const rows: Row[] = []
    let ratios: Record<string, number> = {}
    for (const name of names) {
      const found = await parts[name]?.(bench)
      rows.push(...(found?.rows ?? []))
      ratios = { ...ratios, ...found?.ratios }
      say('')
    }
    return { rows, ratios }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
