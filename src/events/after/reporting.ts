import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import { figuresOf, reportKept } from './queries.ts'
import { publishedAfter } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

/** The summary, as a draft or as it stands. Fault `version` 'changed-meanwhile', `summaryEn` 'too-long'. */
export const writeReport = async (
  tx: Tx,
  actor: Actor,
  of: { readonly event: string; readonly version: number },
  { en, cy }: { en: string; cy: string },
): Promise<Faults | { report: string }> => {
  if (Math.max(en.length, cy.length) > 10_000) return { faults: [{ field: 'summaryEn', code: 'too-long' }] }
  const row = { summary_en: en, summary_cy: cy, version: of.version + 1 }
  const done =
    of.version === 0
      ? await tx
          .insertInto('event_reports')
          .values({ event_id: of.event, programme_id: actor.programme, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('event_reports')
          .set(row)
          .where('event_id', '=', of.event)
          .where('version', '=', of.version)
          .returning('version')
          .executeTakeFirst()
  if (done === undefined) return meanwhile
  await record(tx, actor, 'event-report.written', of.event)
  return { report: of.event }
}
/**
 * Published with the figures of this moment, what is too small left out: they move no more, so that nothing can be worked out
 * from one day to the next. Taken back, it is a draft again; of the answers it goes on saying what it said first. Fault `summaryEn` 'no-summary'.
 */
export const publishReport = async (
  tx: Tx,
  actor: Actor,
  event: string,
  published: boolean,
): Promise<Faults | { report: string }> => {
  const figures = await figuresOf(tx, event)
  if (figures === null) return meanwhile
  const { figures: before } = await reportKept(tx, event)
  const { numUpdatedRows } = await tx
    .updateTable('event_reports')
    .set((eb) => ({
      published_on: published ? actor.today : null,
      ...(published ? { figures: JSON.stringify(publishedAfter(figures, before)) } : {}),
      version: eb('version', '+', 1),
    }))
    .where('event_id', '=', event)
    .where((eb) => eb.or([eb('summary_en', '<>', ''), eb('summary_cy', '<>', '')]))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'summaryEn', code: 'no-summary' }] }
  await tx
    .updateTable('event_pages')
    .set((eb) => ({ state: published ? 'reported' : 'held', version: eb('version', '+', 1) }))
    .where('id', '=', event)
    .where('state', '=', published ? 'held' : 'reported')
    .execute()
  await record(tx, actor, published ? 'event-report.published' : 'event-report.taken-back', event)
  return { report: event }
}
