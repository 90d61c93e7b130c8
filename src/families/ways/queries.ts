import type { Tx } from '../../platform/database/connect.ts'
import { open, VaultDown, type Texts } from '../../vault/door.ts'
import { isBooker, isComing, isKind, isOccasion, type Booking, type Paper, type Way } from './model.ts'

const unlessDown = (texts: Promise<Texts>): Promise<Texts | null> =>
  texts.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

/** What holds or held for this party, for whoever may read it: themself, whoever stands beside them, the office. */
export const waysOf = async (tx: Tx, party: string): Promise<Way[]> => {
  const rows = await tx
    .selectFrom('ways')
    .select(['id', 'kind', 'from_day as fromDay', 'until_day as untilDay', 'version'])
    .where('party_id', '=', party)
    .where('withdrawn_on', 'is', null)
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await unlessDown(open(tx, [{ table: 'ways', columns: ['words', 'who'], rows: ids }]))
  return rows.flatMap(({ kind, ...row }) =>
    isKind(kind)
      ? [
          {
            ...row,
            kind,
            words: texts?.of('ways', 'words', row.id) ?? null,
            who: texts?.of('ways', 'who', row.id) ?? null,
          },
        ]
      : [],
  )
}

/** The office's own lines, by way; empty for everybody else. */
export const papersOf = async (tx: Tx, party: string): Promise<ReadonlyMap<string, Paper>> => {
  const rows = await tx
    .selectFrom('way_papers')
    .select(['way_id', 'seen_on as seenOn', 'version'])
    .where('party_id', '=', party)
    .execute()
  const ids = rows.map(({ way_id }) => way_id)
  const texts = await unlessDown(open(tx, [{ table: 'way_papers', columns: ['words'], rows: ids }]))
  return new Map(
    rows.map(({ way_id, seenOn, version }) => [
      way_id,
      { words: texts?.of('way_papers', 'words', way_id) ?? null, seenOn, version },
    ]),
  )
}

/** Interpreters for this party, the latest day first; what was said last of whether they came. */
export const bookingsOf = async (tx: Tx, party: string): Promise<Booking[]> => {
  const rows = await tx
    .selectFrom('interpreters as i')
    .select((of) => [
      'i.id',
      'i.language',
      'i.for_what',
      'i.day',
      'i.starts_at',
      'i.booked_by',
      'i.booked_on',
      'i.cancelled_on',
      'i.version',
      of
        .selectFrom('interpreter_arrivals as a')
        .select('a.came')
        .whereRef('a.booking_id', '=', 'i.id')
        .orderBy('a.id', 'desc')
        .limit(1)
        .as('came'),
    ])
    .where('i.party_id', '=', party)
    .orderBy('i.day', 'desc')
    .orderBy('i.id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    language: row.language,
    forWhat: isOccasion(row.for_what) ? row.for_what : 'other',
    day: row.day,
    startsAt: row.starts_at,
    booked:
      row.booked_on === null || row.booked_by === null || !isBooker(row.booked_by)
        ? null
        : { by: row.booked_by, on: row.booked_on },
    came: row.came !== null && isComing(row.came) ? row.came : null,
    cancelled: row.cancelled_on !== null,
    version: row.version,
  }))
}
