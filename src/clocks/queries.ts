import type { Actor } from '../access/model.ts'
import { holidays, settingsFor } from '../authorities/queries.ts'
import { builtInYears } from '../calendar/holidays.ts'
import type { Holidays } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { isRuleId, ruleIds } from './codes.ts'
import type { Nation, RuleId } from './codes.ts'
import type { OwnValues, Period } from './model.ts'
import { keptByDefault, ruleOf, timetable } from './timetable.ts'

/** What a clock is worked out with: the nation's rules, the programme's calendar, the authority's own values. */
export type Ground = {
  readonly nation: Nation
  readonly holidays: Holidays
  readonly own: OwnValues
  readonly kept: ReadonlySet<RuleId>
}

export const calendarOf = (tx: Tx, actor: Actor): Promise<Holidays> =>
  holidays(tx, builtInYears, actor.programme)

/** A value that says what the rule says anyway is no value of the authority's own. */
const readOwn = (values: Readonly<Record<string, Period>>): OwnValues => {
  const own: OwnValues = {}
  for (const rule of ruleIds) {
    const value = values[rule]
    const { limit } = ruleOf(rule)
    if (value !== undefined && !(limit?.amount === value.amount && limit.unit === value.unit))
      own[rule] = value
  }
  return own
}

/** What this authority has set for itself, as it stands on the actor's day. */
export const ownValuesOf = async (tx: Tx, actor: Actor, gss: string): Promise<OwnValues> =>
  readOwn((await settingsFor(tx, gss, actor.today, actor.programme)).clockValues)

/** The rules whose clocks the programme keeps: its own choice, or the default while it has made none. */
export const keptRules = (chosen: readonly string[]): ReadonlySet<RuleId> =>
  new Set(chosen.length > 0 ? chosen.filter(isRuleId) : timetable.filter(keptByDefault).map(({ id }) => id))

export const keptBy = async (tx: Tx, actor: Actor): Promise<ReadonlySet<RuleId>> => {
  const row = await tx
    .selectFrom('programmes')
    .select('clocks')
    .where('id', '=', actor.programme)
    .executeTakeFirstOrThrow()
  return keptRules(row.clocks)
}

export const groundFor = async (tx: Tx, actor: Actor, gss: string): Promise<Ground> => ({
  nation: gss.startsWith('W') ? 'W' : 'E',
  holidays: await calendarOf(tx, actor),
  own: await ownValuesOf(tx, actor, gss),
  kept: await keptBy(tx, actor),
})
