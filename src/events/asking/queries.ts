import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted as mostCounted, window, type ListAsking } from '../../platform/list/asking.ts'
import { open, openByLink } from '../../vault/door.ts'
import { byLink, talk, type AskKind, type AskState, type ByLink, type Talk, type Turn } from './model.ts'

export const eventTalk = async (
  tx: Tx,
  programme: string,
  code: string,
  today: Day,
): Promise<Talk | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.event_talk(${programme}, ${code}, ${today}) as one`.execute(tx)
  return talk.nullable().parse(rows[0]?.one ?? null)
}

/** A question and what was written about it, for whoever bears its link. Null: it is over, or was never there. */
export const askedByLink = async (
  tx: Tx,
  token: string,
): Promise<{ of: ByLink; turns: readonly Turn[] } | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.asked_by_link(${token}) as one`.execute(tx)
  const of = byLink.nullable().parse(rows[0]?.one ?? null)
  if (of === null) return null
  // Nothing is opened before it was said whose question it is.
  const ids = of.proved ? of.turns.map(({ id }) => id) : []
  const texts = await openByLink(tx, token, [{ table: 'event_ask_turns', columns: ['words'], rows: ids }])
  return {
    of,
    turns: of.turns.map(({ id, side, day }) => ({
      side,
      day,
      words: texts.of('event_ask_turns', 'words', id) ?? '',
    })),
  }
}

export type AskRow = {
  readonly id: string
  readonly event: string
  readonly title_en: string
  readonly title_cy: string
  readonly code: string
  readonly kind: AskKind
  readonly state: AskState
  readonly label: string
  readonly asked_on: Day
  readonly due_on: Day
  readonly taken_name: string
  readonly wants: boolean
  readonly first: string | null
}
export type Listed = AskRow & { readonly begins: string }

export const askSorts = ['due', 'asked', 'event'] as const
/** What was asked: what is open first, and of that what is due soonest. `event` null: of all events. Searched by what is not sealed. */
export const asksOf = async (
  tx: Tx,
  event: string | null,
  asking: ListAsking,
): Promise<{ rows: Listed[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const state = asking.filters['state'] ?? ''
  const down = sql.raw(asking.descending ? 'desc' : 'asc')
  const order = {
    due: sql`(a.state = 'open') desc, a.due_on ${down}, a.id`,
    asked: sql`a.asked_on ${down}, a.id ${down}`,
    event: sql`e.title_en collate "und-x-icu" ${down}, (a.state = 'open') desc, a.due_on, a.id`,
  }[askSorts.find((sort) => sort === asking.sort) ?? 'due']
  const { rows } = await sql<AskRow & { total: number }>`
    select a.id, a.event_id as event, e.title_en, e.title_cy, a.code, a.kind, a.state, a.label, a.asked_on, a.due_on, a.taken_name,
      a.email is not null as wants, count(*) over ()::int as total,
      (select t.id from event_ask_turns t where t.ask_id = a.id order by t.id limit 1) as first
    from event_asks a join event_pages e on e.id = a.event_id
    where (${event}::uuid is null or a.event_id = ${event}) and (${state} = '' or a.state = ${state})
      and (${asking.words} = '' or e.title_en ilike ${like} or e.title_cy ilike ${like} or a.label ilike ${like} or a.code ilike ${like}
        or a.taken_name ilike ${like} or a.pointed_to ilike ${like})
    order by ${order} limit ${limit} offset ${offset}`.execute(tx)
  const texts = asking.csv
    ? null
    : await open(tx, [
        { table: 'event_ask_turns', columns: ['words'], rows: rows.flatMap(({ first }) => first ?? []) },
      ])
  return {
    total: Math.min(rows[0]?.total ?? 0, mostCounted + 1),
    rows: rows.map((row) => ({
      ...row,
      begins: (texts?.of('event_ask_turns', 'words', row.first ?? '') ?? '').slice(0, 90),
    })),
  }
}

export const askKept = (tx: Tx, id: string) =>
  tx
    .selectFrom('event_asks as a')
    .innerJoin('event_pages as e', 'e.id', 'a.event_id')
    .select([
      'a.id',
      'a.event_id as event',
      'e.title_en',
      'e.title_cy',
      'a.code',
      'a.kind',
      'a.state',
      'a.language',
    ])
    .select([
      'a.label',
      'a.pointed_to',
      'a.asked_on',
      'a.due_on',
      'a.answered_on',
      'a.proved',
      'a.not_theirs_on',
      'a.taken_by',
      'a.taken_name',
      'a.version',
    ])
    .select(sql<boolean>`a.email is not null`.as('wants'))
    .where('a.id', '=', id)
    .executeTakeFirst()
export type AskKept = NonNullable<Awaited<ReturnType<typeof askKept>>>

/** What was written, in its order, as whoever keeps events may read it. */
export const turnsOf = async (tx: Tx, ask: string): Promise<Turn[]> => {
  const rows = await tx
    .selectFrom('event_ask_turns')
    .select(['id', 'side', 'day'])
    .where('ask_id', '=', ask)
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'event_ask_turns', columns: ['words'], rows: ids }])
  return rows.map(({ id, side, day }) => ({
    side,
    day,
    words: texts.of('event_ask_turns', 'words', id) ?? '',
  }))
}

export const toldOf = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_told')
    .selectAll()
    .where('event_id', '=', event)
    .orderBy('kind')
    .orderBy('place')
    .orderBy('id')
    .execute()
export type Told = Awaited<ReturnType<typeof toldOf>>[number]
export const toldKept = (tx: Tx, event: string, id: string) =>
  tx
    .selectFrom('event_told')
    .selectAll()
    .where('event_id', '=', event)
    .where('id', '=', id)
    .executeTakeFirst()

/** Working days until a question about this event is answered, and how the event asks how it was. */
export const talkKept = async (tx: Tx, event: string) =>
  (await tx.selectFrom('event_talks').selectAll().where('event_id', '=', event).executeTakeFirst()) ?? {
    answer_days: 2,
    asks_how: true,
    asked_how_on: null,
    hears: null,
    decisions_shown: false,
    version: 0,
  }
