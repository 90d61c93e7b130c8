import type { Day } from '../calendar/model.ts'
import { isRuleId, ruleIds } from './codes.ts'
import type { Kind, Nation, RuleId } from './codes.ts'
import type { Rule } from './model.ts'
import { rulesOfBoth } from './rules-both.ts'
import { rulesOfEngland } from './rules-england.ts'
import { rulesOfWales } from './rules-wales.ts'

const byId = new Map<RuleId, Rule>(
  [...rulesOfEngland, ...rulesOfWales, ...rulesOfBoth].map((rule) => [rule.id, rule]),
)

/** The rule of this id. Throws RangeError for an id without a row, which a test rules out. */
export const ruleOf = (id: RuleId): Rule => {
  const rule = byId.get(id)
  if (!rule) throw new RangeError(`no rule ${id}`)
  return rule
}

/** The whole timetable, in the order of the path through child protection. */
export const timetable: readonly Rule[] = ruleIds.map(ruleOf)

/** Finds a rule by what somebody typed; capital letters don't matter. */
export const findRule = (text: string): Rule | undefined => {
  const id = text.trim().toUpperCase()
  return isRuleId(id) ? ruleOf(id) : undefined
}

export const appliesIn = (rule: Rule, nation: Nation): boolean => rule.nations.includes(nation)

/** The nation of an authority, by the first letter of its GSS code (E06000001, W06000015). */
export const nationOf = (gss: string): Nation | undefined => {
  if (!/^[EW]\d{8}$/.test(gss)) return undefined
  return gss.startsWith('W') ? 'W' : 'E'
}

/** Whether the rule holds on that day. Local rules hold as long as the authority keeps them. */
export const inForceOn = ({ inForce }: Rule, day: Day): boolean => {
  if (inForce.from === 'to-verify') return false
  if (inForce.from !== 'local' && day < inForce.from) return false
  return inForce.until === null || day <= inForce.until
}

const keptKinds: ReadonlySet<Kind> = new Set<Kind>([
  'conference',
  'report',
  'core-group',
  'review',
  'looked-after',
  'records',
  'complaints',
])

/** A programme keeps only the clocks that it has business keeping; the others can be turned on. */
export const keptByDefault = (rule: Rule): boolean => keptKinds.has(rule.kind)
