import type { Tx } from '../../platform/database/connect.ts'
import { open, VaultDown } from '../../vault/door.ts'
import { isTongue, type Hello, type Said, type Shown } from './model.ts'
import { isSoundType } from './sound.ts'

const columns = [
  'id',
  'supporter_id as supporter',
  'type',
  'spoken',
  'day',
  'stopped_on as stoppedOn',
] as const
type Row = { [K in keyof Hello]: K extends 'type' | 'spoken' ? string : Hello[K] }
const helloOf = (row: Row | undefined): Hello | undefined =>
  row === undefined || !isSoundType(row.type)
    ? undefined
    : { ...row, type: row.type, spoken: isTongue(row.spoken) ? row.spoken : 'other' }

/** The one that stands, for whoever may see it: its speaker, the coordinator, a parent to whom the supporter is shown. */
export const helloOfSupporter = async (tx: Tx, supporter: string): Promise<Hello | undefined> =>
  helloOf(
    await tx
      .selectFrom('hellos')
      .select(columns)
      .where('supporter_id', '=', supporter)
      .where('withdrawn_on', 'is', null)
      .executeTakeFirst(),
  )
export const helloById = async (tx: Tx, hello: string): Promise<Hello | undefined> =>
  helloOf(
    await tx
      .selectFrom('hellos')
      .select(columns)
      .where('id', '=', hello)
      .where('withdrawn_on', 'is', null)
      .executeTakeFirst(),
  )

/** What is said in each, written down; empty when the vault does not answer: the page is still read. */
export const saidIn = async (
  tx: Tx,
  hellos: readonly Pick<Hello, 'id'>[],
): Promise<ReadonlyMap<string, Said>> => {
  const rows = hellos.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'hellos', columns: ['said_en', 'said_cy'], rows }]).catch(
    (error: unknown) => {
      if (error instanceof VaultDown) return null
      throw error
    },
  )
  return new Map(
    rows.map((id) => [
      id,
      { en: texts?.of('hellos', 'said_en', id) ?? null, cy: texts?.of('hellos', 'said_cy', id) ?? null },
    ]),
  )
}
const silent: Said = { en: null, cy: null }
export const shownIn = (said: ReadonlyMap<string, Said>, { id, type, spoken }: Hello): Shown => ({
  id,
  type,
  spoken,
  said: said.get(id) ?? silent,
})

/** The sound itself; null when it is not there to be opened. Throws VaultDown. */
export const soundOf = async (tx: Tx, { id }: Pick<Hello, 'id'>): Promise<Buffer | null> => {
  const text = (await open(tx, [{ table: 'hellos', columns: ['sound'], rows: [id] }])).of(
    'hellos',
    'sound',
    id,
  )
  return text === null ? null : Buffer.from(text, 'base64')
}
