import { sql } from 'kysely'
import { z } from 'zod'
import { settingsOn } from '../../authorities/rules.ts'
import type { Day } from '../../calendar/model.ts'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { isDone, type Asked, type Confirmed, type Meeting, type Outcome, type Wish } from './model.ts'
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

type MeetingRow = Mine & {
  readonly family: string
  readonly gss: string
  readonly name: string
  readonly name_cy: string
  readonly nation: 'england' | 'wales'
  readonly reference: string
  readonly settings: unknown
}
/** One meeting with what its council promises, for whom it is one of theirs, for casework or its chair; else undefined. */
export const meetingOf = async (tx: Tx, conference: string, today: Day): Promise<Meeting | undefined> => {
  const { rows } = await sql<MeetingRow>`select * from app.meeting_of(${conference})`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
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

/** What was asked for at one conference and not taken back, in its order; of one party, or of all whom the asker may see. */
export const askedOf = async (tx: Tx, conference: string, party: string | null = null): Promise<Asked[]> => {
  const rows = await tx
    .selectFrom('asked_helps')
    .select(['id', 'party_id as party', 'label', 'entry', 'wish_id as wish', 'day'])
    .select(['letter_on as letterOn', 'letter_how as letterHow', 'agreed', 'said_by as saidBy'])
    .select('said_on as saidOn')
    .select(sql<boolean>`words is not null or why is not null`.as('written'))
    .where('conference_id', '=', conference)
    .where('withdrawn_on', 'is', null)
    .$if(party !== null, (some) => some.where('party_id', '=', party))
    .execute()
  const sealed = rows.filter(({ written }) => written).map(({ id }) => id)
  const texts = await open(tx, [{ table: 'asked_helps', columns: ['words', 'why'], rows: sealed }])
  const place = ({ party: whose, entry, id }: (typeof rows)[number]) => `${whose} ${orderOf(entry)} ${id}`
  const inOrder = rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  return inOrder.map(({ written, ...row }) => ({
    ...row,
    words: (written ? texts.of('asked_helps', 'words', row.id) : null) ?? '',
    why: texts.of('asked_helps', 'why', row.id) ?? '',
  }))
}

/** What was confirmed of the promises for this conference: the newest answer. Null: none yet. */
export const confirmedFor = async (tx: Tx, conference: string): Promise<Confirmed | null> => {
  const rows = await tx
    .selectFrom('standing_answers')
    .select(['id', 'of_answer', 'line', 'said_by', 'said_on'])
    .where('conference_id', '=', conference)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  const head = rows.find(({ of_answer }) => of_answer === null)
  if (head === undefined) return null
  const own = rows.filter(({ of_answer }) => of_answer === head.id)
  const texts = await open(tx, [
    { table: 'standing_answers', columns: ['why'], rows: own.map(({ id }) => id) },
  ])
  return {
    saidBy: head.said_by,
    saidOn: head.said_on,
    except: own.map(({ id, line }) => ({ line, why: texts.of('standing_answers', 'why', id) ?? '' })),
  }
}

/** What they said of how it was, the newest first. Throws VaultDown. */
export const outcomesOf = async (tx: Tx, party: string, conference: string): Promise<Outcome[]> => {
  const rows = await tx
    .selectFrom('help_outcomes')
    .select(['id', 'ask_id as ask', 'entry', 'done', 'helped', 'day'])
    .select(sql<boolean>`why is not null`.as('written'))
    .where('party_id', '=', party)
    .where('conference_id', '=', conference)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const sealed = rows.filter(({ written }) => written).map(({ id }) => id)
  const texts = await open(tx, [{ table: 'help_outcomes', columns: ['why'], rows: sealed }])
  return rows.map(({ written, done, ...row }) => ({
    ...row,
    done: done !== null && isDone(done) ? done : null,
    why: (written ? texts.of('help_outcomes', 'why', row.id) : null) ?? '',
  }))
}

/** Does the programme know of something that they need to take part? What it is stays closed here. */
export const hasNeeds = async (tx: Tx, party: string): Promise<boolean> =>
  (await tx
    .selectFrom('access_needs')
    .select('party_id')
    .where('party_id', '=', party)
    .where('needs', 'is not', null)
    .executeTakeFirst()) !== undefined

/** What the council calls this parent; where it has no name for them, their own name. */
export const labelOf = async (tx: Tx, party: string, conference: string): Promise<string> =>
  (await sql<{ label: string | null }>`select app.my_label(${party}, ${conference}) as label`.execute(tx))
    .rows[0]?.label ?? ''
