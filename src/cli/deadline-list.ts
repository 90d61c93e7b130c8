import type { Rule } from '../clocks/model.ts'
import { keptByDefault, timetable } from '../clocks/timetable.ts'
import { sayPeriod, saySource, statuses, toBeConfirmed } from '../clocks/words.ts'
import { ruleWords } from '../clocks/words-rules.ts'
import type { Out } from './command.ts'

const span = ({ limit, opens, direction }: Rule): string => {
  if (!limit) return 'no number'
  if (opens) return `day ${opens.amount} to day ${limit.amount}`
  return `${sayPeriod(limit, 'en')}${direction === 'backward' ? ' before' : ''}`
}

const asRow = (rule: Rule) => {
  const words = ruleWords(rule.id, rule.nations[0] ?? 'E')
  return {
    ...rule,
    source: saySource(rule, 'en'),
    name: words.name.en,
    sentence: words.sentence.en,
    keptByDefault: keptByDefault(rule),
  }
}

const asLine = (rule: Rule): string => {
  return [
    rule.id.padEnd(12),
    rule.nations.join('').padEnd(3),
    span(rule).padEnd(24),
    (rule.count === 'I' ? 'first day counts' : 'from next day').padEnd(17),
    `roll ${rule.roll}`.padEnd(13),
    statuses[rule.status].en.padEnd(25),
    `${ruleWords(rule.id, rule.nations[0] ?? 'E').name.en}. ${saySource(rule, 'en')}`,
    rule.confirmed ? '' : ` (${toBeConfirmed.en})`,
  ].join('')
}

/** Prints the timetable in the order of the path through child protection: a line for each rule, or one JSON array. */
export const listRules = (json: boolean, out: Out): void => {
  if (json) out.print(JSON.stringify(timetable.map(asRow)))
  else for (const rule of timetable) out.print(asLine(rule))
}
