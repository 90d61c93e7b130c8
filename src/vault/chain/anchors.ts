import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { faultOf, log } from '../../platform/log/log.ts'
import { anchorShape, openTextOf, type Anchor, type CheckingKey } from './signing.ts'

/** Where anchors are kept: lines are only ever added, and on disk before `add` answers. */
export type Anchors = {
  readonly all: () => readonly Anchor[]
  readonly add: (anchors: readonly Anchor[]) => void
}

export const anchorsFile = 'anchors.jsonl'
export const openKeyFile = 'audit-key.pem'

/** Every line of an anchors file; a line that is none is answered apart. A last line that was cut off by a crash is left out. */
export const readAnchors = (text: string): { anchors: Anchor[]; odd: number } => {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const anchors: Anchor[] = []
  let odd = 0
  for (const line of whole.split('\n')) {
    if (line === '') continue
    try {
      anchors.push(anchorShape.parse(JSON.parse(line)))
    } catch {
      odd += 1
    }
  }
  return { anchors, odd }
}

const append = (folder: string, text: string): void => {
  const file = openSync(join(folder, anchorsFile), 'a', 0o644)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A crash may have left half a line: what is added next begins a line of its own. */
const mend = (folder: string): void => {
  const file = join(folder, anchorsFile)
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  if (text !== '' && !text.endsWith('\n')) append(folder, '\n')
}

/**
 * Anchors as a file of JSON lines in a folder of the vault's own, and the public key beside it. Further folders (another
 * disk, a mount elsewhere) get the same lines; when one of those can't be written to, a line of the log says so and the
 * work goes on. The first must hold, or `add` throws.
 */
export const anchorsIn = (folders: readonly [string, ...string[]], key: CheckingKey): Anchors => {
  const [first, ...copies] = folders
  const ready = (folder: string): void => {
    mkdirSync(folder, { recursive: true })
    mend(folder)
    writeFileSync(join(folder, openKeyFile), openTextOf(key), { mode: 0o644 })
  }
  const inCopies = (work: (folder: string) => void): void => {
    for (const folder of copies)
      try {
        work(folder)
      } catch (error) {
        log('anchors.copy-failed', faultOf(error))
      }
  }
  ready(first)
  inCopies(ready)
  const read = (): Anchor[] => {
    const file = join(first, anchorsFile)
    return existsSync(file) ? readAnchors(readFileSync(file, 'utf8')).anchors : []
  }
  return {
    all: read,
    add: (anchors) => {
      if (anchors.length === 0) return
      const text = anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join('')
      append(first, text)
      inCopies((folder) => append(folder, text))
    },
  }
}
