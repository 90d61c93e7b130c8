import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { settingsOn } from '../../authorities/rules.ts'
import { holidays } from '../../authorities/queries.ts'
import { builtInYears } from '../../calendar/holidays.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { nationOf } from '../../clocks/timetable.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { isMark, type Given, type Meeting, type Point, type Report } from './model.ts'
import { pageOf, promisedBy } from './rules.ts'

export const calendarOf = (tx: Tx, actor: Actor): Promise<Holidays> =>
  holidays(tx, builtInYears, actor.programme)

type MeetingRow = {
  id: string
  kind: Meeting['kind']
  day: Day | null
  gss: string
  settings: { id: string; key: string; value: unknown; from_day: Day }[]
}
/** This party's meetings that stand, the earliest first; those without a day last. */
export const meetingsOf = async (tx: Tx, actor: Actor, party: string): Promise<Meeting[]> => {
  const { rows } = await sql<MeetingRow>`
    select id, kind, day, gss, settings from app.report_meetings() where party = ${party} and state <> 'cancelled'
    order by day nulls last, id`.execute(tx)
  if (rows.length === 0) return []
  const calendar = await calendarOf(tx, actor)
  return rows.map(({ id, kind, day, gss, settings }) => {
    const nation = nationOf(gss) ?? 'E'
    const { clockValues } = settingsOn(settings, actor.today)
    return { id, kind, day, nation, ...promisedBy({ kind, nation, day }, clockValues, calendar) }
  })
}

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
/** Without a private word: for those that change it. */
export const bareReport = async (tx: Tx, party: string, report: string): Promise<Report | undefined> => {
  const row = await rowsOf(tx, party)
    .where('id', '=', report)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : asReport(row, null)
}

const pointRows = (tx: Tx, report: string) =>
  tx.selectFrom('report_points').select(['id', 'place', 'heading']).where('report_id', '=', report)
const opened = async (tx: Tx, rows: readonly Omit<Point, 'body'>[]): Promise<Point[]> => {
  const texts = await open(tx, [
    { table: 'report_points', columns: ['body'], rows: rows.map(({ id }) => id) },
  ])
  return rows.map((row) => ({ ...row, body: texts.of('report_points', 'body', row.id) }))
}
/** Points `place` to `place + most - 1` with their headings, in the order of the report. Throws VaultDown. */
export const pointsFrom = async (tx: Tx, report: string, place: number, most = pageOf): Promise<Point[]> =>
  opened(
    tx,
    await pointRows(tx, report)
      .where('place', '>=', place)
      .where('place', '<', place + most)
      .orderBy('place')
      .orderBy('heading', 'desc')
      .orderBy('id')
      .execute(),
  )
export const pointOf = async (tx: Tx, report: string, point: string): Promise<Point | undefined> =>
  (await opened(tx, await pointRows(tx, report).where('id', '=', point).execute()))[0]

const answerColumns = [
  'id',
  'point_id as point',
  'place',
  'mark',
  'day',
  'version',
  'written_by as writtenBy',
] as const
/** What was answered, in the order of the report; the newest answer of each point. `points` null: all. Throws VaultDown. */
export const answersOf = async (
  tx: Tx,
  report: string,
  points: readonly string[] | null = null,
): Promise<Given[]> => {
  if (points?.length === 0) return []
  const rows = await tx
    .selectFrom('report_answers')
    .select(answerColumns)
    .where('report_id', '=', report)
    .where('withdrawn_at', 'is', null)
    .$if(points !== null, (some) => some.where('point_id', 'in', [...(points ?? [])]))
    .orderBy('place')
    .orderBy('id', 'desc')
    .execute()
  const newest = rows.filter((row, at) => rows.findIndex(({ point }) => point === row.point) === at)
  const ids = newest.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'report_answers', columns: ['words', 'quote'], rows: ids }])
  return newest.flatMap(({ mark, ...row }) =>
    isMark(mark)
      ? [
          {
            ...row,
            mark,
            words: texts.of('report_answers', 'words', row.id),
            quote: texts.of('report_answers', 'quote', row.id),
          },
        ]
      : [],
  )
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
