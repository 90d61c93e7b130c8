import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { clean } from '../../platform/http/form.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { faultsIn, longestLine, mostPoints, placesOf, pointsOf } from './rules.ts'
import { sealEach, sealOne } from './sealing.ts'

export type At = { readonly party: string; readonly report: string }
export type Said = {
  readonly receivedOn: Day | null
  readonly meeting: string | null
  readonly author: string
  readonly how: How
}

/** What every row of a parent's own bears. */
export const ownRow = (actor: Actor, party: string, how: How) => ({
  programme_id: actor.programme,
  party_id: party,
  written_by: actor.person ?? '',
  how,
  day: actor.today,
})

/** A report came. Faults: 'receivedOn' in-future, 'author' too-long, not-now (no vault). */
export const noteReport = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { receivedOn, meeting, author, how }: Said,
): Promise<Outcome<{ readonly report: string }>> => {
  if (receivedOn !== null && receivedOn > actor.today) return refuse('receivedOn', 'in-future')
  const faults = faultsIn('author', author, longestLine)
  if (faults.length > 0) return { faults }
  const made = await sealOne(tx, { table: 'reports', owner: party, texts: { author } })
  if (made === null) return refuse('author', 'not-now')
  await tx
    .insertInto('reports')
    .values({
      id: made.row,
      ...ownRow(actor, party, how),
      received_on: receivedOn,
      conference_id: meeting,
      author: made.sealed.author,
    })
    .execute()
  await record(tx, actor, 'report.added', [party, made.row])
  return { report: made.row }
}

/** Faults as above, and 'version' changed-meanwhile. */
export const changeReport = async (
  tx: Tx,
  actor: Actor,
  { party, report }: At,
  { receivedOn, meeting, author, how }: Said,
  version: number,
): Promise<Outcome<{ readonly report: string }>> => {
  if (receivedOn !== null && receivedOn > actor.today) return refuse('receivedOn', 'in-future')
  const faults = faultsIn('author', author, longestLine)
  if (faults.length > 0) return { faults }
  const made = await sealOne(tx, { table: 'reports', owner: party, row: report, texts: { author } })
  if (made === null) return refuse('author', 'not-now')
  const { numUpdatedRows } = await tx
    .updateTable('reports')
    .set({
      received_on: receivedOn,
      conference_id: meeting,
      author: made.sealed.author,
      how,
      version: version + 1,
    })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('version', 'changed-meanwhile')
  await record(tx, actor, 'report.changed', [party, report])
  return { report }
}

/** They said that it is from no court and for none: from now on its words may come in. */
export const sayNoCourt = async (tx: Tx, actor: Actor, { party, report }: At): Promise<void> => {
  await tx
    .updateTable('reports')
    .set({ not_court_on: actor.today })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .execute()
  await record(tx, actor, 'report.changed', [party, report])
}
/** They said that it may be from a court: what they said before no longer lets words in. */
export const sayCourt = async (tx: Tx, actor: Actor, { party, report }: At): Promise<void> => {
  await tx
    .updateTable('reports')
    .set({ not_court_on: null })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .where('text_on', 'is', null)
    .execute()
  await record(tx, actor, 'report.changed', [party, report])
}

type Coming = {
  readonly text: string
  readonly how: How
  readonly file: { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array } | null
}
/** Rows that one statement may bring: each has ten values, and PostgreSQL takes 65,535. */
const atOnce = 1_000

/**
 * The words of a report, as points, with its file if there was one; once. Faults on `words`: 'empty', 'too-many' points,
 * 'not-now' (no vault), 'there-already', 'court' (nobody said yet that it is from no court).
 */
export const putWords = async (
  tx: Tx,
  actor: Actor,
  { party, report }: At,
  { text, file, how }: Coming,
): Promise<Outcome<{ readonly points: number }>> => {
  // A file may hold characters that no keyboard sends.
  const points = pointsOf(clean(text))
  if (points.length === 0) return refuse('words', 'empty')
  if (points.length > mostPoints) return refuse('words', 'too-many')
  const places = placesOf(points)
  const texts = points.map(({ body }) => ({ table: 'report_points' as const, owner: party, texts: { body } }))
  const made = await sealEach(tx, texts)
  const kept = { file: file === null ? null : Buffer.from(file.bytes).toString('base64') }
  const whole = await sealOne(tx, { table: 'reports', owner: party, row: report, texts: kept })
  if (made === null || whole === null) return refuse('words', 'not-now')
  const { numUpdatedRows } = await tx
    .updateTable('reports')
    .set({
      text_on: actor.today,
      points: places.at(-1) ?? 0,
      file: whole.sealed.file,
      file_kind: file === null ? null : file.kind,
      gone_on: null,
      gone_how: null,
    })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .where('not_court_on', 'is not', null)
    .where((eb) => eb.or([eb('text_on', 'is', null), eb('gone_on', 'is not', null)]))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('words', 'there-already')
  const rows = points.map(({ heading }, at) => ({
    id: made[at]?.row ?? '',
    ...ownRow(actor, party, how),
    report_id: report,
    place: places[at] ?? 0,
    heading,
    body: made[at]?.sealed.body ?? null,
  }))
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('report_points')
      .values(rows.slice(from, from + atOnce))
      .execute()
  await record(tx, actor, 'report.words-added', [party, report])
  return { points: places.at(-1) ?? 0 }
}
