import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import type { Nation } from '../clocks/codes.ts'
import { readFrom } from '../clocks/model.ts'
import type { Deadline, From, OwnValues, Rule } from '../clocks/model.ts'
import { dayPart, deadline as workOut } from '../clocks/rules.ts'
import { appliesIn, findRule, inForceOn, nationOf } from '../clocks/timetable.ts'
import { faults, saySource, toBeConfirmed } from '../clocks/words.ts'
import { ruleWords } from '../clocks/words-rules.ts'
import { sayDay } from '../platform/words/dates.ts'
import { asked as askedOf } from './asked.ts'
import type { Command, Out } from './command.ts'
import { listRules } from './deadline-list.ts'

/** What the command needs to know from outside: the authorities' own values, and the days off. */
export type DeadlineSources = {
  settingsFor(gss: string): Promise<OwnValues>
  /** The programme's own days off count only where an authority is named. */
  holidays(gss?: string): Promise<Holidays>
}

const builtIn: DeadlineSources = {
  settingsFor: async () => ({}),
  holidays: async () => holidaysFor(builtInYears, []),
}

const usage = `deadline --rule ID --from DAY [--authority GSS] [--json]
deadline --list [--json]

  --rule       a rule of the timetable, for example E-ICPC-15
  --from       the day of its trigger, YYYY-MM-DD; for a rule in hours YYYY-MM-DDTHH:MM.
               A rule that counts back ("report 3 working days before") takes the conference's day.
  --authority  a GSS code, E06000001 or W06000015: takes that authority's own value
  --json       one JSON object: rule, from, limit, holdBy, source (and opens, aim, at where the rule has them)
  --list       prints the rules

limit is the last day that the rule allows. holdBy is the last day on which it can be done: a meeting's limit
rolls back to a working day, an answer's rolls forward, an order ends when it ends.`

const say = (day: Day): string => sayDay('en', day, 'full')

const options = {
  rule: { type: 'string' },
  from: { type: 'string' },
  authority: { type: 'string' },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
} as const

const nationNames: Record<Nation, string> = { E: 'England', W: 'Wales' }
const nationsOf = ({ nations }: Rule): string => nations.map((nation) => nationNames[nation]).join(' and ')

const sourceOf = (rule: Rule, due: Deadline): string =>
  saySource(due.source === rule.source ? rule : { source: due.source }, 'en')

const asJson = (rule: Rule, due: Deadline) => ({
  rule: due.rule,
  from: due.from,
  ...(due.opens && { opens: due.opens }),
  ...(due.aim && { aim: due.aim }),
  limit: due.at ?? due.limit,
  holdBy: due.at ?? due.holdBy,
  ...(due.at && { at: due.at }),
  source: sourceOf(rule, due),
  ...(!inForceOn(rule, dayPart(due.from)) && { inForce: false }),
})

const tell = (rule: Rule, due: Deadline, out: Out): void => {
  out.print(`${rule.id}: ${ruleWords(rule.id, rule.nations[0] ?? 'E').name.en}`)
  out.print(`From      ${say(dayPart(due.from))}`)
  if (due.opens) out.print(`Opens     ${say(due.opens)}`)
  if (due.aim) out.print(`Aim       ${say(due.aim)}`)
  out.print(`Limit     ${say(due.limit)}${due.at ? `, ${due.at.slice(11)}` : ''}`)
  if (!due.at) out.print(`Hold by   ${say(due.holdBy)}`)
  out.print(
    `Source    ${sourceOf(rule, due)}${rule.confirmed || due.source === 'authority' ? '' : ` (${toBeConfirmed.en})`}`,
  )
  if (!inForceOn(rule, dayPart(due.from)))
    out.print('This rule is not known to have been in force on that day.')
}

type Asked = { rule: Rule; from: From; authority: string | undefined } | { complaint: string }

const ask = (values: { rule?: string; from?: string; authority?: string }): Asked => {
  if (!values.rule)
    return { complaint: 'Say which rule with --rule, for example --rule E-ICPC-15; --list prints them all.' }
  const rule = findRule(values.rule)
  if (!rule)
    return { complaint: `There is no rule called ${values.rule}: --list prints those that there are.` }
  if (!values.from) return { complaint: 'Say from which day with --from, for example --from 2026-03-20.' }
  const from = readFrom(values.from)
  if (!from)
    return { complaint: `"${values.from}" is not a day: write it as YYYY-MM-DD, for example 2026-03-20.` }
  if (values.authority === undefined) return { rule, from, authority: undefined }
  const nation = nationOf(values.authority)
  if (!nation)
    return {
      complaint: `"${values.authority}" is not an authority's GSS code: write it like E06000001 or W06000015.`,
    }
  if (!appliesIn(rule, nation))
    return {
      complaint: `${rule.id} is a rule of ${nationsOf(rule)} and ${values.authority} is not there: --list says which rules are.`,
    }
  return { rule, from, authority: values.authority }
}

/**
 * `deadline`: when a clock of the statutory timetable ends. Exit 0 and the answer, or exit 2 and one sentence.
 * With --json the answer is one object, or an array of rules with --list.
 */
export const deadlineCommand = (sources: DeadlineSources): Command => ({
  name: 'deadline',
  summary: 'When a clock of the statutory timetable ends',
  usage,
  run: async (args, out) => {
    const refuse = (sentence: string): number => {
      out.complain(sentence)
      return 2
    }
    const values = askedOf(args, options)?.values
    if (!values)
      return refuse('deadline takes --rule, --from, --authority, --json and --list: --help says how.')
    if (values.list) {
      listRules(values.json, out)
      return 0
    }
    const asked = ask(values)
    if ('complaint' in asked) return refuse(asked.complaint)
    const { rule, from, authority } = asked
    const own = authority === undefined ? undefined : (await sources.settingsFor(authority))[rule.id]
    const due = workOut(rule, from, await sources.holidays(authority), own)
    if ('fault' in due) return refuse(`${rule.id}: ${faults[due.fault].en}`)
    if (values.json) out.print(JSON.stringify(asJson(rule, due)))
    else tell(rule, due, out)
    return 0
  },
})

/** With the built-in holidays and no authority's own values: works without a database. */
export const deadline: Command = deadlineCommand(builtIn)
