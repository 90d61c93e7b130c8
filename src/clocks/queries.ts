import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { isDay } from '../calendar/days.ts'
import type { Day, HolidayChange, Holidays } from '../calendar/model.ts'
import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { isRuleId } from './codes.ts'
import type { Nation, RuleId } from './codes.ts'
import type { OwnValues } from './model.ts'
import { keptByDefault, nationOf, timetable } from './timetable.ts'

/** What a clock is worked out with: the nation's rules, the programme's calendar, the authority's own values. */
export type Ground = {
  readonly nation: Nation
  readonly holidays: Holidays
  readonly own: OwnValues
  readonly kept: ReadonlySet<RuleId>
}

const calendars = new Map<string, Holidays>()

/** The working calendar of the actor's programme, with the days that it proclaimed or took away. */
export const calendarOf = async (tx: Tx, actor: Actor): Promise<Holidays> => {
  const rows = await tx
    .selectFrom('holiday_changes')
    .select(['day', 'kind', 'name'])
    .where('programme_id', '=', actor.programme)
    .where('withdrawn_at', 'is', null)
    .orderBy('day')
    .execute()
  const changes = rows.flatMap(({ day, kind, name }): HolidayChange[] =>
    isDay(day) ? [{ day, kind, name }] : [],
  )
  const key = JSON.stringify(changes)
  const known = calendars.get(key)
  if (known !== undefined) return known
  const made = holidaysFor(builtInYears, changes)
  if (calendars.size > 50) calendars.clear()
  calendars.set(key, made)
  return made
}

/** Rule by rule what an authority has set for itself, from `authority_settings` as it stands on `day`. */
const reportRules = {
  reportDaysInitial: ['L-REP-I', 'W-REP'],
  reportDaysReview: ['L-REP-R'],
} as const satisfies Record<string, readonly RuleId[]>

/** The own values of each authority asked about. `day` decides which setting holds. */
export const ownValuesOf = async (
  tx: Tx,
  actor: Actor,
  authorities: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, OwnValues>> => {
  const rows =
    authorities.length === 0
      ? []
      : await tx
          .selectFrom('authority_settings')
          .distinctOn(['gss', 'key'])
          .select(['gss', 'key', 'value'])
          .where('programme_id', '=', actor.programme)
          .where('gss', 'in', [...authorities])
          .where('key', 'in', Object.keys(reportRules))
          .where('from_day', '<=', day)
          .orderBy('gss')
          .orderBy('key')
          .orderBy('from_day', 'desc')
          .orderBy('id', 'desc')
          .execute()
  const found = new Map<string, OwnValues>(authorities.map((gss) => [gss, {}]))
  for (const { gss, key, value } of rows) {
    const amount = Number(value)
    if (!Number.isInteger(amount) || amount < 1) continue
    const rules: readonly RuleId[] =
      key === 'reportDaysInitial' ? reportRules.reportDaysInitial : reportRules.reportDaysReview
    const own = { ...found.get(gss) }
    for (const rule of rules) own[rule] = { amount, unit: 'working-days' }
    found.set(gss, own)
  }
  return found
}

/** The rules whose clocks the programme keeps: its own choice, or the default while it has made none. */
export const keptRules = (chosen: readonly string[]): ReadonlySet<RuleId> =>
  new Set(chosen.length > 0 ? chosen.filter(isRuleId) : timetable.filter(keptByDefault).map(({ id }) => id))

export const keptBy = async (tx: Tx, actor: Actor): Promise<ReadonlySet<RuleId>> => {
  const { clocks } = await tx
    .selectFrom('programmes')
    .select('clocks')
    .where('id', '=', actor.programme)
    .executeTakeFirstOrThrow()
  return keptRules(clocks)
}

export const groundFor = async (tx: Tx, actor: Actor, gss: string): Promise<Ground> => {
  const own = await ownValuesOf(tx, actor, [gss], actor.today)
  return {
    nation: nationOf(gss) ?? 'E',
    holidays: await calendarOf(tx, actor),
    own: own.get(gss) ?? {},
    kept: await keptBy(tx, actor),
  }
}
