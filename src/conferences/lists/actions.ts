import { createHash } from 'node:crypto'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { servedOn, settingsFor } from '../../authorities/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { realNames } from '../../people/agreements/queries.ts'
import { groupRows } from './grouping.ts'
import { mappingFor, rememberMapping } from './mapping.ts'
import { meaningsIn, type Entry, type EntryFault, type Heading, type Mapping } from './model.ts'
import { readFile } from './reading.ts'

export { confirmColumns, putListAside, startEntering } from './deciding.ts'

type Faulty = { readonly faults: readonly EntryFault[] }
const refuse = (field: string, code: string): Faulty => ({ faults: [{ field, code }] })

export type TakenIn =
  | Faulty
  /** Nothing is stored yet: a person says what the headings mean. */
  | { readonly headings: readonly Heading[] }
  | { readonly list: string; readonly again: boolean }

/**
 * Takes in a council's file for one authority. Only the columns that we have business with under its referral mode
 * are stored; the file itself never is. The same file a second time leads to the list that it made. With `mapping`
 * somebody has said what the headings mean: it is remembered. `ask` leads to the headings whatever is known of them.
 *
 * Faults: 'not-served', 'names-wait' (no agreement and assessment in date, outside the demo), and the file's own:
 * 'empty', 'no-text', 'not-a-table', 'no-rows', 'too-many-rows', 'no-such-columns' (after a mapping was given).
 */
export const takeIn = async (
  tx: Tx,
  actor: Actor,
  file: { gss: string; bytes: Uint8Array; mapping?: Mapping; ask?: boolean },
): Promise<TakenIn> => {
  const { gss, bytes } = file
  const served = await servedOn(tx, actor.programme, actor.today)
  if (!served.some((authority) => authority.gss === gss)) return refuse('gss', 'not-served')
  const { referralMode } = await settingsFor(tx, gss, actor.today, actor.programme)
  if (referralMode === 'full-list' && !(await isDemo(tx, actor)) && !(await realNames(tx, actor.programme)))
    return refuse('file', 'names-wait')
  const remembered = await mappingFor(tx, actor.programme, gss)
  const reading = readFile(bytes, file.mapping ?? remembered ?? {}, meaningsIn(referralMode))
  if ('fault' in reading) return refuse('file', reading.fault)
  if (file.ask === true) return { headings: reading.headings }
  if ('missing' in reading)
    return file.mapping === undefined ? { headings: reading.headings } : refuse('file', 'no-such-columns')
  if (file.mapping !== undefined) await rememberMapping(tx, actor, gss, file.mapping)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const before = await sameFile(tx, actor, gss, hash)
  if (before !== undefined) return { list: before, again: true }
  const entries = groupRows(reading.rows)
  const added = await tx
    .insertInto('lists')
    .values({
      programme_id: actor.programme,
      gss,
      file_hash: hash,
      rows: entries.length,
      dropped_columns: reading.dropped,
      headings: JSON.stringify(reading.headings.filter(({ meaning }) => meaning !== null)),
      confirmed: file.mapping !== undefined || remembered !== undefined,
      state: 'reading',
      by_person: actor.person,
      on_day: actor.today,
    })
    // Sent twice at once: the second waits for the first and finds its list.
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) {
    const first = await sameFile(tx, actor, gss, hash)
    return first === undefined ? refuse('file', 'other') : { list: first, again: true }
  }
  const list = added.id
  await keepEntries(tx, actor, list, entries)
  await record(tx, actor, 'list.taken-in', list, { rows: reading.rows.length, dropped: reading.dropped })
  return { list, again: false }
}

const isDemo = async (tx: Tx, actor: Actor): Promise<boolean> =>
  (await tx.selectFrom('programmes').select('demo').where('id', '=', actor.programme).executeTakeFirst())
    ?.demo === true

const sameFile = async (tx: Tx, actor: Actor, gss: string, hash: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('lists')
      .select('id')
      .where('programme_id', '=', actor.programme)
      .where('gss', '=', gss)
      .where('file_hash', '=', hash)
      .where('state', '<>', 'put-aside')
      .executeTakeFirst()
  )?.id

const atOnce = 500
const keepEntries = async (tx: Tx, actor: Actor, list: string, entries: readonly Entry[]): Promise<void> => {
  for (let from = 0; from < entries.length; from += atOnce)
    await tx
      .insertInto('list_entries')
      .values(
        entries.slice(from, from + atOnce).map(({ rows, reference, draft }) => ({
          programme_id: actor.programme,
          list_id: list,
          rows,
          reference: reference.slice(0, 200),
          verdict: 'reading' as const,
          draft: JSON.stringify(draft),
        })),
      )
      .execute()
}
