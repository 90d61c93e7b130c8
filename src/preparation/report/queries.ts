import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { settingsOn } from '../../authorities/rules.ts'
import { holidaysFrom, type HolidayRow } from '../../authorities/queries.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { nationOf } from '../../clocks/timetable.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import type { Meeting, Report } from './model.ts'
import { promisedBy } from './rules.ts'

type MeetingRow = {
  id: string
  kind: Meeting['kind']
  day: Day | null
  gss: string
  settings: { id: string; key: string; value: unknown; from_day: Day }[]
}
export type Around = { readonly meetings: Meeting[]; readonly calendar: Holidays }
/** This party's meetings that stand, the earliest first, those without a day last; and the calendar. One round trip. */
export const aroundReports = async (tx: Tx, actor: Actor, party: string): Promise<Around> =>
  aroundIn(actor, (await aroundOf(party).execute(tx)).rows[0])

type AroundRow = { readonly meetings: MeetingRow[]; readonly changes: HolidayRow[] }
const aroundOf = (party: string) => sql<AroundRow>`
    select (select coalesce(json_agg(m), '[]') from (select id, kind, day, gss, settings from app.report_meetings()
        where party = ${party} and state <> 'cancelled' order by day nulls last, id) m) as meetings,
      (select coalesce(json_agg(h), '[]') from (select day, kind, name, programme_id from holiday_changes
        where withdrawn_at is null) h) as changes`
const aroundIn = (actor: Actor, row: AroundRow | undefined): Around => {
  const calendar = holidaysFrom(row?.changes ?? [], actor.programme)
  const meetings = (row?.meetings ?? []).map(({ id, kind, day, gss, settings }) => {
    const nation = nationOf(gss) ?? 'E'
    const { clockValues } = settingsOn(settings, actor.today)
    return { id, kind, day, nation, ...promisedBy({ kind, nation, day }, clockValues, calendar) }
  })
  return { meetings, calendar }
}
export const meetingsOf = async (tx: Tx, actor: Actor, party: string): Promise<Meeting[]> =>
  (await aroundReports(tx, actor, party)).meetings

const columns = [
  'id',
  'conference_id as meeting',
  'received_on as receivedOn',
  'not_court_on as notCourtOn',
  'text_on as textOn',
  'points',
  'file_kind as fileKind',
  'gone_on as goneOn',
  'gone_how as goneHow',
  'version',
] as const
type Row = Omit<Report, 'author' | 'fileKind' | 'goneHow'> & {
  fileKind: string | null
  goneHow: string | null
}
const asReport = ({ fileKind, goneHow, ...row }: Row, author: string | null): Report => ({
  ...row,
  author,
  fileKind: fileKind === 'docx' || fileKind === 'pdf' ? fileKind : null,
  goneHow: goneHow === 'time' || goneHow === 'asked' ? goneHow : null,
})

const rowsOf = (tx: Tx, party: string) =>
  tx.selectFrom('reports').select(columns).where('party_id', '=', party)

/** This party's reports, the newest first. Throws VaultDown. */
export const reportsOf = async (tx: Tx, party: string): Promise<Report[]> => {
  const rows = await rowsOf(tx, party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const texts = await open(tx, [{ table: 'reports', columns: ['author'], rows: rows.map(({ id }) => id) }])
  return rows.map((row) => asReport(row, texts.of('reports', 'author', row.id)))
}
/** One of them; undefined for anybody else's, or when it was taken back. Throws VaultDown. */
export const reportOf = async (tx: Tx, party: string, report: string): Promise<Report | undefined> => {
  const row = await rowsOf(tx, party)
    .where('id', '=', report)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const texts = await open(tx, [{ table: 'reports', columns: ['author'], rows: [report] }])
  return asReport(row, texts.of('reports', 'author', report))
}
/** The same, with the meeting that it is for, in one round trip. Throws VaultDown. */
export const reportWithMeeting = async (
  tx: Tx,
  actor: Actor,
  { party, report }: { party: string; report: string },
): Promise<{ report: Report; meeting: Meeting | undefined } | undefined> => {
  const one = rowsOf(tx, party).where('id', '=', report).where('withdrawn_at', 'is', null)
  const { rows } = await sql<AroundRow & { report: Row | null }>`
    select (select to_json(r) from (${one}) r) as report, around.* from (${aroundOf(party)}) around`.execute(
    tx,
  )
  const [row] = rows
  if (row?.report == null) return undefined
  const { meetings } = aroundIn(actor, row)
  const texts = await open(tx, [{ table: 'reports', columns: ['author'], rows: [report] }])
  const found = asReport(row.report, texts.of('reports', 'author', report))
  return { report: found, meeting: meetings.find(({ id }) => id === found.meeting) }
}
/** Without a private word: for those that change it. */
export const bareReport = async (tx: Tx, party: string, report: string): Promise<Report | undefined> => {
  const row = await rowsOf(tx, party)
    .where('id', '=', report)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : asReport(row, null)
}

/** The file itself; null when there is none, or it went. Throws VaultDown. */
export const fileOf = async (tx: Tx, report: string): Promise<Buffer | null> => {
  const texts = await open(tx, [{ table: 'reports', columns: ['file'], rows: [report] }])
  const text = texts.of('reports', 'file', report)
  return text === null ? null : Buffer.from(text, 'base64')
}

/** Must this party's words be kept for now (a request from the police, say)? */
export const isHeld = async (tx: Tx, party: string): Promise<boolean> =>
  (await sql<{ held: boolean }>`select app.is_held(${party}) as held`.execute(tx)).rows[0]?.held === true
