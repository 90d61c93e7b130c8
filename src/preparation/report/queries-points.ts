import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { open, type Texts } from '../../vault/door.ts'
import { isMark, type Given, type Point } from './model.ts'
import { pageOf } from './rules.ts'

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
type AnswerRow = Omit<Given, 'mark' | 'words' | 'quote'> & { readonly mark: string }
const given = (rows: readonly AnswerRow[], texts: Texts): Given[] =>
  rows.flatMap(({ mark, ...row }) =>
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
  return given(newest, texts)
}

/** Which parts of a report: those from a place on, as many as a page holds, or one. */
type Which = { readonly from: number } | { readonly point: string }
/** Those parts with what was answered to them (the newest answer of each), in one round trip. Throws VaultDown. */
export const readingOf = async (
  tx: Tx,
  report: string,
  which: Which,
): Promise<{ points: Point[]; answers: Given[] }> => {
  const these =
    'point' in which
      ? sql`p.id = ${which.point}`
      : sql`p.place >= ${which.from} and p.place < ${which.from + pageOf}`
  const { rows } = await sql<{ points: Omit<Point, 'body'>[]; answers: AnswerRow[] }>`
    with these as (select p.id, p.place, p.heading from report_points p where p.report_id = ${report} and ${these})
    select (select coalesce(json_agg(t order by t.place, t.heading desc, t.id), '[]') from these t) as points,
      (select coalesce(json_agg(a order by a.place), '[]') from (select distinct on (point_id) id, point_id as point,
          place, mark, day, version, written_by as "writtenBy" from report_answers
        where report_id = ${report} and withdrawn_at is null and point_id in (select id from these)
        order by point_id, id desc) a) as answers`.execute(tx)
  const { points, answers } = rows[0] ?? { points: [], answers: [] }
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id)
  const texts = await open(tx, [
    { table: 'report_points', columns: ['body'], rows: ids(points) },
    { table: 'report_answers', columns: ['words', 'quote'], rows: ids(answers) },
  ])
  return {
    points: points.map((row) => ({ ...row, body: texts.of('report_points', 'body', row.id) })),
    answers: given(answers, texts),
  }
}
