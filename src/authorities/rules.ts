import type { Day } from '../calendar/model.ts'
import {
  defaults,
  readSetting,
  settingKeys,
  type AuthoritySettings,
  type SettingKey,
  type SettingValues,
} from './model.ts'

/** A stored row of authority_settings. Of one key and day the newer row (the greater id) counts. */
export type SettingRow = { id: string; key: string; value: unknown; from_day: Day }

/** The row that holds on `day`: the latest that has begun; among those of the same day the one written last. */
export const holding = <R extends SettingRow>(rows: readonly R[], key: SettingKey, day: Day): R | undefined =>
  rows
    .filter((row) => row.key === key && row.from_day <= day)
    .toSorted((a, b) =>
      a.from_day === b.from_day ? (a.id < b.id ? 1 : -1) : a.from_day < b.from_day ? 1 : -1,
    )
    .at(0)

const valuesOn = (rows: readonly SettingRow[], day: Day): SettingValues => {
  const values = { ...defaults }
  const put = <K extends SettingKey>(key: K, value: SettingValues[K]) => {
    values[key] = value
  }
  for (const key of settingKeys) {
    const row = holding(rows, key, day)
    const read = row === undefined ? undefined : readSetting(key, row.value)
    if (read !== undefined) put(read.key, read.value)
  }
  return values
}

/** Rows of one authority → what holds on `day`. A row whose value no longer has its shape counts as absent. */
export const settingsOn = (rows: readonly SettingRow[], day: Day): AuthoritySettings => {
  const { referral, reports, chair, standing, outOfHours, administrator, clocks, recording } = valuesOn(
    rows,
    day,
  )
  const full = referral.mode === 'full-list' ? referral : null
  return {
    referralMode: referral.mode,
    agreedOn: full?.agreedOn ?? null,
    assessedOn: full?.assessedOn ?? null,
    reportDaysInitial: reports.initial,
    reportDaysReview: reports.review,
    whoChairs: chair.who,
    chairIndependent: chair.independent,
    standingChanges: standing.changes,
    outOfHoursTelephone: outOfHours.telephone,
    outOfHoursHours: outOfHours.hours,
    administrator,
    clockValues: {
      'L-REP-I': { amount: reports.initial, unit: 'working-days' },
      'L-REP-R': { amount: reports.review, unit: 'working-days' },
      ...clocks,
    },
    recording,
  }
}
