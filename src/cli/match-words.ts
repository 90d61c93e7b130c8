import { largest } from '../solver/model.ts'
import type { Problem, Solution } from '../solver/model.ts'
import type { Fault, FaultCode } from '../solver/reading.ts'
import type { Reason } from '../solver/reasons.ts'

/** The largest file that is read: 5 million pairs with short ids are about 250 MB. */
export const largestFile = 400 * 1024 * 1024
/** For so many families it is said why: the sets of a whole nation would be longer than any text can be. */
export const mostReasons = 1000
const mb = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

export const matchUsage = [
  'match FILE [--json] [--why]',
  '',
  'The total cost is the smallest possible, proved before it is printed. It counts the cost of each family that is',
  'left unmatched.',
  '',
  'FILE is JSON: {"families":[{"id":"f1","unmatched":1000}],"supporters":[{"id":"s1","capacity":2}],',
  '"pairs":[{"family":"f1","supporter":"s1","cost":12}]}. Only the pairs listed can be brought together.',
  'A family may have a day, as in "day":"2026-04-14": a supporter has at most one family of the same day.',
  `Costs are whole numbers from 0 to ${largest.cost}; at most ${largest.families} families, ${largest.supporters}`,
  `supporters and ${largest.pairs} pairs, in at most ${mb(largestFile)} MB. The order of the file makes no difference.`,
  '',
  '--json  print one JSON object: {"status":"optimal","total":…,"pairs":[…],"unmatched":[…]}',
  '--why   say for each family left without a supporter why: the smallest set of families who have too few places',
  '        between them, or that it would cost more; with --json as "reasons":[{"family":…,"why":…}] behind the rest',
  `        of the answer. For the first ${mostReasons} of them.`,
].join('\n')

export const noFile =
  'Give one file, and --json if a program reads the answer: npm run alongside -- match FILE [--json] [--why]'

export function notReadable(file: string, code: string): string {
  if (code === 'ENOENT') return `There is no file ${plain(file)}; give the path of one that exists.`
  if (code === 'EISDIR') return `${plain(file)} is a folder; give the path of a JSON file.`
  if (code === 'EACCES')
    return `${plain(file)} can't be read by this account; give it permission to read the file.`
  return `${plain(file)} can't be read (${code}); give the path of a JSON file.`
}

export function tooLarge(file: string, size: number, most = largestFile): string {
  return `${plain(file)} has ${mb(size)} MB, more than the ${mb(most)} MB that are read; solve it in parts.`
}

export function emptyFile(file: string): string {
  return `${plain(file)} is empty; --help shows the form.`
}

export function notJson(file: string, why: string): string {
  return `${plain(file)} isn't JSON (${plain(why)}); --help shows the form.`
}

export function sentenceFor(file: string, faults: readonly Fault[]): string {
  const [first] = faults
  if (!first) return notJson(file, '')
  const more = faults.length > 1 ? '; then there is more to put right' : ''
  return `${plain(file)}: ${plain(wrong[first.code](first))}${more}.`
}

const wrong: Record<FaultCode, (fault: Fault) => string> = {
  'not-an-object': ({ place, value }) => `${place} must be an object, not ${value}; --help shows the form`,
  'not-a-list': ({ place, value }) => `${place} must be a list, not ${value}; --help shows the form`,
  'not-text': ({ place, value }) =>
    `${place} must be ${place.endsWith('.day') ? 'a day' : 'an id'} in quotation marks, not ${value}`,
  'not-a-whole-number': ({ place, value }) => `${place} must be a whole number, not ${value}`,
  negative: ({ place, value }) => `${place} is ${value}; give 0 or more`,
  'too-large': ({ place, value }) => `${place} is ${value}; give ${largest.cost} or less`,
  'too-long': ({ place, value }) => `${place} is ${value}; give ${largest.day} characters or fewer`,
  'too-many': ({ place, value }) =>
    `${value} ${place} are too many; give ${place === 'pairs' ? largest.pairs : largest.families} or fewer`,
  'too-much': ({ place }) =>
    `${place} holds far more than the largest that is taken; leave out what isn't in the form that --help shows`,
  twice: ({ place, value }) => `${place} is ${value}, which was given before; give it once`,
  unknown: ({ place, value }) =>
    `${place} is ${value}, which isn't among the ${place.endsWith('.family') ? 'families' : 'supporters'}; ` +
    'add it there or take the pair out',
}

/** The solution for people: a line with the total, a table of the pairs, and those left without, and why if asked. */
export function table(
  problem: Problem,
  { total, pairs, unmatched }: Solution,
  why?: (family: string) => Reason | null,
): string[] {
  const rows = [
    ['Family', 'Supporter', 'Cost'],
    ...pairs.map(({ family, supporter, cost }) => [plain(family), plain(supporter), `${cost}`]),
  ]
  const width = (column: number): number =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)
  const [first, second, third] = [width(0), width(1), width(2)]
  const alone = new Map(problem.families.map(({ id, unmatched: cost }) => [id, cost]))
  return [
    `Total cost ${total}: ${pairs.length} with a supporter, ${unmatched.length} without.`,
    ...(pairs.length > 0 ? [''] : []),
    ...(pairs.length > 0 ? rows : []).map(
      ([family = '', supporter = '', cost = '']) =>
        `${family.padEnd(first)}  ${supporter.padEnd(second)}  ${cost.padStart(third)}`,
    ),
    ...(unmatched.length > 0 ? ['', 'Without a supporter (cost):'] : []),
    ...unmatched.map((id, at) => {
      const reason = at < mostReasons ? why?.(id) : undefined
      return `${plain(id)} (${alone.get(id) ?? 0})${because(reason ?? null)}`
    }),
    ...(why !== undefined && unmatched.length > mostReasons
      ? ['', `Why is said of the first ${mostReasons} of them.`]
      : []),
  ]
}

function because(reason: Reason | null): string {
  if (reason === null) return ''
  if (reason.why === 'dearer') return ': a supporter could be found; the total would be higher.'
  const { families, supporters } = reason
  const asking = families.length === 1 ? 'it' : `${families.length} families (${some(families)})`
  if (supporters.length === 0) return `: ${asking} can be served by nobody.`
  const helping = supporters.map(
    ({ id, places, days }) => `${id} ${days ? `on ${some(days)}` : `(${places})`}`,
  )
  const places = families.length === 2 ? '1 place' : `${families.length - 1} places`
  return `: ${asking} can be served by nobody but those with ${places} in all: ${some(helping)}.`
}

/** At most this many ids stand in one sentence. */
const shown = 12

function some(ids: readonly string[]): string {
  const first = ids.slice(0, shown).map(plain).join(', ')
  return ids.length > shown ? `${first} and ${ids.length - shown} more` : first
}

/** Without control characters: what a file says must not move a terminal's cursor or begin a new line. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ')
}
