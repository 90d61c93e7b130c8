import { sql } from 'kysely'
import { z } from 'zod'
import { settingsOn } from '../../authorities/rules.ts'
import type { Day } from '../../calendar/model.ts'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open, type Texts } from '../../vault/door.ts'
import type { Asked, Confirmed, Meeting, Wish } from './model.ts'
import { orderOf, standingOf } from './rules.ts'

export type Mine = {
  readonly id: string
  readonly kind: string
  readonly day: Day | null
  readonly starts_at: string | null
  readonly place: string
  readonly state: string
}
/** A party's own meetings but those that were called off, the next one first. */
export const meetingsOf = async (tx: Tx, party: string, today: Day): Promise<Mine[]> => {
  const { rows } = await sql<Mine>`
    select id, kind, day, starts_at, place, state from app.my_conferences() where party = ${party} and state <> 'cancelled'
    order by case when day >= ${today} then 0 when day is null then 1 else 2 end,
      case when day >= ${today} then day end, day desc, id desc limit 50`.execute(tx)
  return rows
}

const settings = z.array(z.object({ id: z.string(), key: z.string(), value: z.unknown(), from_day: day }))
export const settingsIn = (stored: unknown, today: Day) => {
  const { standingChanges, whoChairs, chairIndependent } = settingsOn(settings.parse(stored), today)
  return { standing: standingOf(standingChanges), chair: { who: whoChairs, independent: chairIndependent } }
}

export const meetingRow = z.object({
  id: z.string(),
  family: z.string(),
  gss: z.string(),
  name: z.string(),
  name_cy: z.string(),
  nation: z.enum(['england', 'wales']),
  reference: z.string(),
  kind: z.string(),
  day: day.nullable(),
  starts_at: z.string().nullable(),
  place: z.string(),
  state: z.string(),
  settings: z.unknown(),
})
export const readMeeting = (row: z.infer<typeof meetingRow>, today: Day): Meeting => {
  const { id, family, gss, name, name_cy, nation, reference, kind, place, state } = row
  return {
    id,
    family,
    gss,
    nation,
    reference,
    kind,
    day: row.day,
    place,
    state,
    council: { en: name, cy: name_cy },
    startsAt: row.starts_at,
    ...settingsIn(row.settings, today),
  }
}
/** One meeting with what its council promises, for whom it is one of theirs, for casework or its chair; else undefined. */
export const meetingOf = async (tx: Tx, conference: string, today: Day): Promise<Meeting | undefined> => {
  const { rows } = await sql`select * from app.meeting_of(${conference})`.execute(tx)
  return rows[0] === undefined ? undefined : readMeeting(meetingRow.parse(rows[0]), today)
}

/** An empty list is no SQL. */
const nobody = '00000000-0000-0000-0000-000000000000'
const most = 500
/** All wishes of a party, over all meetings, newest first. What can't be opened any more is left out. Throws VaultDown. */
export const wishesOf = async (tx: Tx, party: string): Promise<Wish[]> => {
  const rows = await tx
    .selectFrom('help_wishes')
    .select(['id', 'conference_id as conference', 'want', 'day'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const texts = await open(tx, [
    { table: 'help_wishes', columns: ['entry', 'words'], rows: rows.map(({ id }) => id) },
  ])
  return rows.flatMap(({ id, conference, want, day: on }) => {
    const entry = texts.of('help_wishes', 'entry', id)
    const words = texts.of('help_wishes', 'words', id) ?? ''
    return entry === null ? [] : [{ id, conference, entry, words, want: want === 'yes', day: on }]
  })
}

export const askedRow = z.object({
  id: z.string(),
  party: z.string(),
  conference: z.string(),
  label: z.string(),
  entry: z.string(),
  wish: z.string().nullable(),
  day,
  letterOn: day.nullable(),
  letterHow: z.string().nullable(),
  agreed: z.boolean().nullable(),
  saidBy: z.string(),
  saidOn: day.nullable(),
  written: z.boolean(),
})
type AskedRow = z.infer<typeof askedRow>
/** Parent by parent, in the catalogue's order. */
export const askedIn = (rows: readonly AskedRow[], texts: Texts): Asked[] => {
  const place = ({ party, entry, id }: AskedRow) => `${party} ${orderOf(entry)} ${id}`
  return rows
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ written, ...row }) => ({
      ...row,
      words: (written ? texts.of('asked_helps', 'words', row.id) : null) ?? '',
      why: (written ? texts.of('asked_helps', 'why', row.id) : null) ?? '',
    }))
}
/** What was asked for at these conferences and not taken back; of one party, or of all whom the asker may see. */
export const askedOf = async (
  tx: Tx,
  conferences: readonly string[],
  party: string | null = null,
): Promise<Asked[]> => {
  const rows = await tx
    .selectFrom('asked_helps')
    .select([
      'id',
      'party_id as party',
      'conference_id as conference',
      'label',
      'entry',
      'wish_id as wish',
      'day',
    ])
    .select(['letter_on as letterOn', 'letter_how as letterHow', 'agreed', 'said_by as saidBy'])
    .select('said_on as saidOn')
    .select(sql<boolean>`words is not null or why is not null`.as('written'))
    .where('conference_id', 'in', [...conferences, nobody])
    .where('withdrawn_on', 'is', null)
    .$if(party !== null, (some) => some.where('party_id', '=', party))
    .execute()
  const sealed = rows.filter(({ written }) => written).map(({ id }) => id)
  return askedIn(rows, await open(tx, [{ table: 'asked_helps', columns: ['words', 'why'], rows: sealed }]))
}

export const standingRow = z.object({
  id: z.string(),
  conference: z.string(),
  ofAnswer: z.string().nullable(),
  line: z.string(),
  saidBy: z.string(),
  saidOn: day,
})
/** The newest answer of one conference, from its lines, newest first. Null: none yet. */
export const confirmedIn = (rows: readonly z.infer<typeof standingRow>[], texts: Texts): Confirmed | null => {
  const head = rows.find(({ ofAnswer }) => ofAnswer === null)
  if (head === undefined) return null
  const own = rows.filter(({ ofAnswer }) => ofAnswer === head.id)
  return {
    saidBy: head.saidBy,
    saidOn: head.saidOn,
    except: own.map(({ id, line }) => ({ line, why: texts.of('standing_answers', 'why', id) ?? '' })),
  }
}
/** What was confirmed of the promises, by conference. */
export const confirmedFor = async (
  tx: Tx,
  conferences: readonly string[],
): Promise<ReadonlyMap<string, Confirmed | null>> => {
  const rows = await tx
    .selectFrom('standing_answers')
    .select(['id', 'conference_id as conference', 'of_answer as ofAnswer', 'line', 'said_by as saidBy'])
    .select('said_on as saidOn')
    .where('conference_id', 'in', [...conferences, nobody])
    .orderBy('id', 'desc')
    .limit(2_000)
    .execute()
  const exceptions = rows.filter(({ ofAnswer }) => ofAnswer !== null).map(({ id }) => id)
  const texts = await open(tx, [{ table: 'standing_answers', columns: ['why'], rows: exceptions }])
  const each = Map.groupBy(rows, ({ conference }) => conference)
  return new Map([...each].map(([conference, own]) => [conference, confirmedIn(own, texts)]))
}
