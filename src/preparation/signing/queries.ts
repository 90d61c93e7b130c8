import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { holidaysFrom, type HolidayRow } from '../../authorities/queries.ts'
import type { Holidays } from '../../calendar/model.ts'
import type { Nation } from '../../guides/dictionary/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open, VaultDown, type Texts } from '../../vault/door.ts'
import { answers, isKind, isQuestionOf, toldHows, type Noted, type Paper } from './model.ts'

const columns = [
  'id',
  'kind',
  'day',
  'version',
  'asking',
  'told_how',
  'answered',
  'answered_on',
  'away_from',
  'away_until',
  'first_review_on',
  'last_review_on',
] as const

const rowsOf = (tx: Tx, party: string) =>
  tx
    .selectFrom('signings')
    .select(columns)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const textsOf = async (tx: Tx, rows: readonly Row[]): Promise<Texts | null> =>
  open(tx, [
    { table: 'signings', columns: ['child', 'told', 'others', 'more'], rows: rows.map(({ id }) => id) },
  ]).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

const opened = async (tx: Tx, rows: readonly Row[]): Promise<Paper[]> => {
  const texts = await textsOf(tx, rows)
  return rows.map(({ id, kind: said, day, version, asking, ...row }) => {
    const kind = isKind(said) ? said : 'agreement'
    const text = (column: 'child' | 'told' | 'others' | 'more') => texts?.of('signings', column, id) ?? null
    return {
      id,
      kind,
      day,
      version,
      shut: texts === null,
      asking: asking.filter((one) => isQuestionOf(kind, one)),
      toldHow: toldHows.find((one) => one === row.told_how) ?? null,
      answered: answers.find((one) => one === row.answered) ?? null,
      answeredOn: row.answered_on,
      away: {
        from: row.away_from,
        until: row.away_until,
        firstReview: row.first_review_on,
        lastReview: row.last_review_on,
      },
      child: text('child'),
      told: text('told'),
      others: text('others'),
      more: text('more'),
    }
  })
}

/** What this party is asked to sign, the newest first. `shut` when the vault does not answer. */
export const papersOf = async (tx: Tx, party: string): Promise<Paper[]> =>
  opened(tx, await rowsOf(tx, party).limit(50).execute())

/** One of them; undefined when it is not theirs, was taken back, or the asker may not read it. */
export const paperOf = async (tx: Tx, party: string, paper: string): Promise<Paper | undefined> =>
  (await opened(tx, await rowsOf(tx, party).where('id', '=', paper).execute()))[0]

/** The nation whose law this party's family is under (England where none is known), and the calendar, in one round trip. */
export const aroundPaper = async (
  tx: Tx,
  { programme, today }: Actor,
  party: string,
): Promise<{ nation: Nation; calendar: Holidays }> => {
  const { rows } = await sql<{ nation: Nation | null; changes: HolidayRow[] }>`
    select (select nation from app.councils_of(${party}, ${today}) order by gss limit 1) as nation,
      (select coalesce(json_agg(h), '[]') from (select day, kind, name, programme_id from holiday_changes
        where withdrawn_at is null) h) as changes`.execute(tx)
  const [row] = rows
  return { nation: row?.nation ?? 'england', calendar: holidaysFrom(row?.changes ?? [], programme) }
}

/** What was answered to the questions of one paper, one for each at most. Throws VaultDown. */
export const notedOf = async (tx: Tx, { id, kind }: Pick<Paper, 'id' | 'kind'>): Promise<Noted[]> => {
  const rows = await tx
    .selectFrom('signing_answers')
    .select(['id', 'question', 'day', 'version'])
    .where('signing_id', '=', id)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  const texts = await open(tx, [
    { table: 'signing_answers', columns: ['body'], rows: rows.map((row) => row.id) },
  ])
  const seen = new Set<string>()
  return rows.flatMap(({ question, ...row }) => {
    if (seen.has(question) || !isQuestionOf(kind, question)) return []
    seen.add(question)
    return [{ ...row, question, body: texts.of('signing_answers', 'body', row.id) }]
  })
}
