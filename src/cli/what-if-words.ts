import { groupNames } from '../matching/what-if/groups.ts'
import type { Answer, Changes, Known, Line } from '../matching/what-if/model.ts'
import { changesNothing, type Fault } from '../matching/what-if/rules.ts'
import { sayBeyond, sayChanges, sayGain, sayKind, sayRange, type Names } from '../matching/what-if/sayings.ts'
import { sayFault } from '../matching/what-if/words.ts'
import { languages } from '../supporters/model.ts'

export const whatIfUsage = `what-if [--more N --language CODE …] [--away WHO --from DAY --until DAY] [--capacity N] [--conferences PERCENT] [--json]

  --more         so many more supporters; with
    --language     a language that they speak (so, pl, cy); may be said several times (with en if they speak English too), English
                   when not said
    --council      a council whose families they work with (GSS code); may be said several times, everywhere when not said
    --room         room for how many parents each has; as many as most of yours when not said
  --away         a supporter, by name or id, who is away, with
    --from, --until  the first and the last day away (2027-03-01)
  --leaves       a supporter, by name or id, who leaves
  --capacity     room for how many parents each supporter has; with
    --of           one supporter alone, by name or id
  --conferences  more or fewer conferences in percent: +20%, or with an equals sign --conferences=-10%
  --weights      the number of another version of what counts
  --seed         which chance is drawn (1); the same seed gives the same answer
  --json         one JSON object: seed, draws, changes, total, councils, languages, wishes, advice, waiting, sources

With nothing said it shows how things stand. Nothing is kept and nothing real changes.`

/** What each field of the page's form is called here. */
const optionOf: Readonly<Record<string, string>> = {
  languages: 'language',
  areas: 'council',
  moreCapacity: 'room',
  capacityOf: 'of',
}

const nobody = 'no supporter is called that, or several are; give the whole name or the id'
/** Where the page has a list to choose from, the command says what to give. */
const inTheList: Readonly<Record<string, string>> = {
  away: nobody,
  leaves: nobody,
  capacityOf: nobody,
  languages: `give codes, of ${languages.join(', ')}`,
  areas: 'give the GSS code of a council that the programme serves, such as E09000007',
  weights: 'there is no version of that number',
}

/** What was typed wrong, in one sentence that names the option. */
export const sayWrong = ({ field, code }: Fault): string => {
  const chosen = code === 'not-one' || code === 'not-served' ? inTheList[field] : undefined
  return `--${optionOf[field] ?? field}: ${chosen ?? sayFault('en', { field, code })}.`
}

/** Who of those that wait now would gain: how many, for the command names no parent. */
const sayWaiting = ({ waiting }: Answer): string => {
  const more = waiting.filter(({ before, after }) => after > before).length
  const less = waiting.filter(({ before, after }) => after < before).length
  return `Of ${waiting.length} who wait now, ${more} would have somebody in more of the draws, ${less} in fewer.`
}

type Of = { readonly known: Known; readonly changes: Changes; readonly names: Names }

/** The answer for people: all parents, each council and language, who waits now, and whom to look for. */
export const told = (answer: Answer, { known, changes, names }: Of): string[] => {
  const { total, sources, weeks } = answer
  const stands = changesNothing(changes)
  const called = groupNames('en', names)
  const helpful = answer.advice.filter(({ gain }) => gain.high > 0)
  const beyond = sayBeyond('en', changes, known.today)
  const [asking, before, after] = [total.asking, total.before, total.after].map((one) => sayRange('en', one))
  const linesOf = (lines: readonly Line[], name: (key: string) => string): string[] => {
    const shown = lines.filter(({ gain }) => stands || gain.low !== 0 || gain.high !== 0)
    if (shown.length === 0) return ['  no more and no fewer anywhere']
    return shown.map(({ key, asking: of, before: some, gain }) =>
      stands
        ? `  ${name(key)}: ${sayRange('en', some)} of ${sayRange('en', of)}`
        : `  ${name(key)}: ${sayGain('en', gain)}`,
    )
  }
  return [
    sayChanges('en', changes, names),
    ...(beyond === null ? [] : [beyond]),
    `Parents who ask in ${weeks} weeks: ${asking}. With somebody before the conference: ` +
      (stands ? `${before}.` : `${before} as things stand, ${after} then (${sayGain('en', total.gain)}).`),
    'By council:',
    ...linesOf(answer.councils, called.council),
    'By language:',
    ...linesOf(answer.languages, called.language),
    ...(stands || answer.waiting.length === 0 ? [] : [sayWaiting(answer)]),
    'Whom to look for, each worked out again:',
    ...helpful.map(({ who, gain }) => `  ${sayKind('en', who, names)}: ${sayGain('en', gain)}`),
    ...(helpful.length === 0 ? ['  No one more supporter would help more parents to somebody.'] : []),
    ...(sources.conferences === 'usual'
      ? ['Too few conferences were seen so far: usual figures stand in for them.']
      : []),
  ]
}
