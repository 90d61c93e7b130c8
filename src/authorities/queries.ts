import { sql } from 'kysely'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import type { Day, HolidayChange, Holidays, Years } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Language } from '../platform/words/words.ts'
import { isSettingKey, type Authority, type AuthoritySettings, type SettingKey } from './model.ts'
import { settingsOn } from './rules.ts'

/** The worker sees every programme's rows: then it must say whose are meant, or it would take a stranger's. */
const ofOne = <R extends { programme_id: string }>(rows: R[], programme: string | undefined): R[] => {
  const own = programme === undefined ? rows : rows.filter((row) => row.programme_id === programme)
  if (new Set(own.map((row) => row.programme_id)).size > 1) throw new Error('which programme is meant?')
  return own
}

/** What holds for this authority on this day. As the worker, name the programme (`actor.programme`). */
export const settingsFor = async (
  tx: Tx,
  gss: string,
  day: Day,
  programme?: string,
): Promise<AuthoritySettings> => {
  const rows = await tx
    .selectFrom('authority_settings')
    .select(['id', 'key', 'value', 'from_day', 'programme_id'])
    .where('gss', '=', gss)
    .where('from_day', '<=', day)
    .execute()
  return settingsOn(ofOne(rows, programme), day)
}

export type Kept = {
  id: string
  key: SettingKey
  value: unknown
  from_day: Day
  set_at: Date
  by: string | null
}
/** Every row that was ever set for an authority, the newest first: the history. */
export const settingRows = async (tx: Tx, gss: string, key?: SettingKey): Promise<Kept[]> => {
  const rows = await tx
    .selectFrom('authority_settings as s')
    .leftJoin('persons as p', 'p.id', 's.set_by')
    .select(['s.id', 's.key', 's.value', 's.from_day', 's.set_at', 'p.name as by'])
    .where('s.gss', '=', gss)
    .$if(key !== undefined, (query) => query.where('s.key', '=', key ?? ''))
    .orderBy('s.id', 'desc')
    .execute()
  return rows.flatMap((row) => (isSettingKey(row.key) ? [{ ...row, key: row.key }] : []))
}

/** The changes that stand, each with its row's id, for the page where they are taken back. */
export const holidayChanges = (tx: Tx) =>
  tx
    .selectFrom('holiday_changes')
    .select(['id', 'day', 'kind', 'name'])
    .where('withdrawn_at', 'is', null)
    .orderBy('day')
    .execute()

/** The working calendar with the programme's own changes. As the worker, name the programme (`actor.programme`). */
export const holidays = async (
  tx: Tx,
  years: Years = builtInYears,
  programme?: string,
): Promise<Holidays> => {
  const rows = await tx
    .selectFrom('holiday_changes')
    .select(['day', 'kind', 'name', 'programme_id'])
    .where('withdrawn_at', 'is', null)
    .execute()
  return holidaysFrom(rows, programme, years)
}
export type HolidayRow = HolidayChange & { programme_id: string }
/** The same, where the rows of `holiday_changes` came with something else in one round trip. */
export const holidaysFrom = (rows: HolidayRow[], programme?: string, years: Years = builtInYears): Holidays =>
  holidaysFor(years, ofOne(rows, programme))

export const nameIn = (language: Language, { name, nameCy }: { name: string; nameCy: string }): string =>
  language === 'cy' ? nameCy : name

export type Served = Authority & { from: Day | null; until: Day | null }

/** The authorities that the asker's programme serves or served; with `all`, the other ones too, without days. */
export const authoritiesOf = async (tx: Tx, programme: string, all = false): Promise<Served[]> => {
  const rows = await tx
    .selectFrom('authorities as a')
    .leftJoin('programme_authorities as p', (join) =>
      join.onRef('p.gss', '=', 'a.gss').on('p.programme_id', '=', programme),
    )
    .select(['a.gss', 'a.name', 'a.name_cy', 'a.nation', 'a.region', 'p.from_day', 'p.until_day'])
    .$if(!all, (query) => query.where('p.gss', 'is not', null))
    .orderBy(sql`a.name collate "en-x-icu"`)
    .execute()
  return rows.map((row) => ({
    gss: row.gss,
    name: row.name,
    nameCy: row.name_cy ?? row.name,
    nation: row.nation,
    region: row.region,
    from: row.from_day,
    until: row.until_day,
  }))
}

export const servedAuthority = async (tx: Tx, programme: string, gss: string): Promise<Served | undefined> =>
  (await authoritiesOf(tx, programme)).find((one) => one.gss === gss)

/** Who makes the first offer, by authority, where it is not the default. */
export const referralModes = async (
  tx: Tx,
  day: Day,
): Promise<Map<string, AuthoritySettings['referralMode']>> => {
  const rows = await tx
    .selectFrom('authority_settings')
    .select(['id', 'gss', 'key', 'value', 'from_day'])
    .where('key', '=', 'referral')
    .execute()
  const byGss = Map.groupBy(rows, ({ gss }) => gss)
  return new Map([...byGss].map(([gss, own]) => [gss, settingsOn(own, day).referralMode]))
}

/** Those served today, for a form's choices. */
export const servedOn = async (tx: Tx, programme: string, day: Day): Promise<Served[]> =>
  (await authoritiesOf(tx, programme)).filter(
    ({ from, until }) => from !== null && from <= day && (until === null || until > day),
  )
