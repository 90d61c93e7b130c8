import type { GivenUp } from './anchored.ts'

/** What is wrong with a chain, where, and since when it was known otherwise. */
export type Fault = {
  readonly programme: string
  readonly code:
    | 'changed'
    | 'missing'
    | 'order'
    | 'swapped'
    | 'gone'
    | 'cut'
    | 'rewritten'
    | 'unsigned'
    | 'stale'
    | 'waiting'
    | 'dated'
    | 'anchors-false'
    | 'unreadable'
  readonly position?: number
  /** The day of the row, or the moment of the anchor, as text. */
  readonly day?: string
  readonly count?: number
}

const many = (n: number, one: string, more: string): string => (n === 1 ? `one ${one}` : `${n} ${more}`)

const sentences: Record<
  Fault['code'],
  (fault: Required<Pick<Fault, 'position' | 'day' | 'count'>>) => string
> = {
  changed: ({ position, day }) =>
    `the row at position ${position}, of ${day}, is not the one that was linked there: it was changed, put in or moved`,
  missing: ({ position, count }) =>
    `${many(count, 'row is', 'rows are')} missing at position ${position}: taken out of the chain`,
  order: ({ position, day }) => `the row at position ${position}, of ${day}, stands out of order`,
  swapped: ({ position, day }) => `the row at position ${position}, of ${day}, is another programme's`,
  gone: ({ position }) => `the row at position ${position} is gone, and its link still stands`,
  cut: ({ position, day, count }) =>
    `${many(count, 'row', 'rows')} at the end ${count === 1 ? 'is' : 'are'} gone: position ${position} was signed on ${day}`,
  rewritten: ({ position, day }) =>
    `the chain was written anew: at position ${position} it is not what was signed on ${day}`,
  unsigned: ({ position, day }) =>
    `no head of it was ever signed, and it has rows up to position ${position}, of ${day}`,
  stale: ({ position, day }) =>
    `nothing was signed after ${day} (position ${position}): the vault did not run since, or newer anchors were taken away`,
  waiting: ({ day, count }) =>
    `${many(count, 'row waits', 'rows wait')} to be linked since ${day}: the vault does not run, or ${count === 1 ? 'it was' : 'they were'} kept from it`,
  dated: ({ position, day }) =>
    `the row at position ${position} says that it was written on ${day}, long before those around it`,
  'anchors-false': ({ position, day }) =>
    `the anchor of position ${position}, of ${day}, was not signed with this key`,
  unreadable: ({ position }) => `line ${position} is not a line of an export`,
}

/** One sentence without its full stop's programme: what is wrong and where. */
export const sayFault = ({
  programme,
  code,
  position = 0,
  day = 'an unknown day',
  count = 1,
}: Fault): string =>
  `${programme === '' ? 'In this file' : `In the chain of programme ${programme}`} ${sentences[code]({ position, day, count })}.`

/** What was lost when a backup was brought back, and said so: no fault, told with every check. */
export const sayGivenUp = ({ programme, position, lost, day }: GivenUp): string =>
  `In the chain of programme ${programme} ${many(lost - position, 'row', 'rows')} after position ${position} ${
    lost - position === 1 ? 'was' : 'were'
  } lost when a backup was brought back, which was signed on ${day}.`
