import { isChainRow } from '../../vault/chain/row.ts'
import type { Anchor, CheckingKey } from '../../vault/chain/signing.ts'
import { anchored, type Anchored, type GivenUp } from './anchored.ts'
import type { Fault } from './faults.ts'
import { format } from './lines.ts'
import { begin, finish, lose, take, wait, type Walk } from './walk.ts'

export type Asked = {
  /** The lines of each file of anchors, and the key they were signed with; null to check the rows alone. */
  readonly anchors: { readonly files: readonly (readonly Anchor[])[]; readonly key: CheckingKey } | null
  /** Check what stood then; without it, when the export was made. */
  readonly asOf?: Date
}
export type Verified = {
  readonly faults: readonly Fault[]
  readonly rows: number
  readonly programmes: number
  readonly anchors: number
  readonly at: string
  readonly givenUp: readonly GivenUp[]
}

type Reading = {
  readonly faults: Fault[]
  readonly walks: Map<string, Walk>
  signed: Anchored
  here: Walk | null
  number: number
  rows: number
  at: Date
  ended: boolean
  whole: boolean
}

const field = (line: unknown, name: string): unknown =>
  typeof line === 'object' && line !== null && name in line
    ? Object.entries(line).find(([key]) => key === name)?.[1]
    : undefined

const odd = (reading: Reading): void => {
  if (!reading.faults.some(({ code }) => code === 'unreadable'))
    reading.faults.push({ programme: '', code: 'unreadable', position: reading.number })
}

const readHead = (reading: Reading, line: unknown, { anchors, asOf }: Asked): void => {
  const moment = field(line, 'at')
  if (field(line, 'format') !== format || typeof moment !== 'string') return odd(reading)
  reading.at = asOf ?? new Date(moment)
  reading.whole = field(line, 'programmes') === 'all'
  if (anchors !== null) reading.signed = anchored(anchors.files, anchors.key, reading.at)
  reading.faults.push(...reading.signed.faults)
}

const readProgramme = (reading: Reading, programme: string): void => {
  // A programme that stands twice would begin again after its end.
  if (reading.walks.has(programme)) return odd(reading)
  reading.here = begin(programme, reading.signed.of(programme))
  reading.walks.set(programme, reading.here)
}

const readOther = (reading: Reading, line: unknown): void => {
  const { here } = reading
  const [programme, waiting] = [field(line, 'programme'), field(line, 'waiting')]
  const count = field(line, 'lines')
  if (typeof programme === 'string') readProgramme(reading, programme)
  else if (here !== null && isChainRow(waiting)) wait(here, waiting, reading.at.getTime())
  else if (here !== null && typeof field(line, 'gone') === 'string') lose(here, here.position + 1)
  else if (typeof count === 'number' && count === reading.number - 1) reading.ended = true
  else odd(reading)
}

const readLine = (reading: Reading, line: unknown): void => {
  if (typeof line !== 'object' || line === null || !('position' in line && 'hash' in line && 'row' in line))
    return readOther(reading, line)
  const { position, hash, row } = line
  const { here } = reading
  reading.rows += 1
  if (here === null || typeof position !== 'number' || typeof hash !== 'string') odd(reading)
  else if (isChainRow(row)) take(here, position, hash, row)
  else if (row === null) lose(here, position)
  else odd(reading)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads an export and says what is wrong with it: the first fault of each programme, in the order of the file, after those
 * of the anchors. Works on the lines alone, a stream of any length, with no server. The head's `programmes` says whether a
 * chain that was signed and isn't there is gone ('all'), or wasn't asked for.
 */
export const verify = async (
  lines: AsyncIterable<string> | Iterable<string>,
  asked: Asked,
): Promise<Verified> => {
  const none: Anchored = { of: () => [], programmes: () => [], faults: [], givenUp: [] }
  const reading: Reading = {
    faults: [],
    walks: new Map(),
    signed: none,
    here: null,
    number: 0,
    rows: 0,
    at: new Date(0),
    ended: false,
    whole: false,
  }
  for await (const text of lines) {
    reading.number += 1
    if (reading.number === 1) readHead(reading, parsed(text), asked)
    else readLine(reading, parsed(text))
  }
  const { faults, walks, signed, at } = reading
  if (!reading.ended) odd(reading)
  for (const programme of reading.whole ? signed.programmes() : [])
    if (!walks.has(programme)) walks.set(programme, begin(programme, signed.of(programme)))
  for (const walk of walks.values()) {
    const fault = finish(walk, asked.anchors !== null, at.getTime())
    if (fault !== null) faults.push(fault)
  }
  const counted = [...walks.keys()].reduce((sum, programme) => sum + signed.of(programme).length, 0)
  return {
    faults,
    rows: reading.rows,
    programmes: walks.size,
    anchors: counted,
    at: at.toISOString(),
    givenUp: signed.givenUp,
  }
}
