import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/model.ts'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { open } from '../vault/door.ts'
import { spans, type Making, type Receiver, type Share, type ShareRow, type Shown } from './model.ts'

const piece = z.object({ day, label: z.string(), text: z.string() })
const pieces = z.array(piece)
const handed = z.object({ name: z.string(), job: z.string() })
const role = z.enum(['chair', 'social-worker'])
const making = z.object({
  pieces: z.array(piece.extend({ key: z.string() })),
  address: z.union([
    z.null(),
    z.object({ hand: handed }),
    z.object({ gss: z.string(), role, person: z.string().nullable(), until: day, span: z.enum(spans) }),
  ]),
})

const json = <T>(shape: z.ZodType<T>, text: string | null): T | null =>
  text === null ? null : shape.parse(JSON.parse(text))

/** What a page needs to say to whom something may go: one round trip. */
export type Audience = {
  /** Whoever chairs first, then by name; [] where no council holds a meeting, or nobody there has an account. */
  readonly receivers: readonly Receiver[]
  /** The day of this party's next meeting, from today on. */
  readonly meeting: Day | null
  /** What the parent is called, as the council knows them: it stands above what they share. */
  readonly name: string
}
export const audienceOf = async (tx: Tx, party: string, today: Day): Promise<Audience> => {
  const { rows } = await sql<Audience>`select coalesce(nullif(p.name, ''), p.called) as name,
      (select coalesce(jsonb_agg(jsonb_build_object('gss', r.gss, 'council', jsonb_build_object('en', r.council, 'cy', r.council_cy),
        'role', r.role, 'person', r.person, 'name', r.name)
        order by r.gss, r.person is not null, r.role, r.name collate "en-x-icu", r.person), '[]')
        from app.receivers() r where r.party = p.id) as receivers,
      (select to_char(min(k.day), 'YYYY-MM-DD') from app.my_conferences() k
        where k.party = p.id and k.state = 'booked' and k.day >= ${today}) as meeting
    from parties p where p.id = ${party}`.execute(tx)
  return rows[0] ?? { receivers: [], meeting: null, name: '' }
}

const rowsOf = (tx: Tx, party: string, share: string | null, most: number) =>
  sql<ShareRow>`
    select s.id, s.day, s.how, s.by_name as "byName", s.read_back_on as "readBackOn", s.from_name as "fromName",
      s.to_role as "toRole", s.to_name as "toName",
      case when a.gss is not null then jsonb_build_object('en', a.name, 'cy', coalesce(a.name_cy, a.name)) end as council,
      s.until_day as "until", coalesce(s.ends_at <= now(), false) as over, s.stopped_at as "stoppedOn", s.stopped_how as "stoppedHow",
      s.handed_on as "handedOn",
      (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'day', o.day) order by o.day, o.id), '[]')
        from share_openings o where o.share_id = s.id) as openings
    from shares s left join authorities a on a.gss = s.gss
    where s.party_id = ${party} and (${share}::uuid is null or s.id = ${share}) order by s.id desc limit ${most}`
    .execute(tx)
    .then(({ rows }) => rows)

const mostListed = 100
/** Newest first: what stands and what is over, without a word of it. For a page that only says what is shared and who opened it. */
export const sharesOf = (tx: Tx, party: string): Promise<ShareRow[]> => rowsOf(tx, party, null, mostListed)

/** The same, with what was shown and to whom it was handed. Throws VaultDown. */
export const sharesWhole = async (tx: Tx, party: string, share: string | null = null): Promise<Share[]> => {
  const rows = await rowsOf(tx, party, share, mostListed)
  const texts = await open(tx, [
    { table: 'shares', columns: ['body', 'handed'], rows: rows.map(({ id }) => id) },
  ])
  return rows.map((row) => ({
    ...row,
    pieces: json(pieces, texts.of('shares', 'body', row.id)),
    handed: json(handed, texts.of('shares', 'handed', row.id)),
  }))
}

/** What the asker is putting together for this party; undefined when it is somebody else's, done, or older than a day. Throws VaultDown. */
export const makingOf = async (
  tx: Tx,
  actor: Actor,
  party: string,
  id: string,
): Promise<Making | undefined> => {
  const row = await tx
    .selectFrom('share_drafts')
    .select('version')
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('written_by', '=', actor.person)
    .where('withdrawn_at', 'is', null)
    .where('at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const texts = await open(tx, [{ table: 'share_drafts', columns: ['body'], rows: [id] }])
  const found = json(making, texts.of('share_drafts', 'body', id))
  return found === null ? undefined : { id, version: row.version, ...found }
}

/** What is shown to the asker now, newest first, without a word of it. */
export const shownToMe = async (tx: Tx, shown: string | null = null): Promise<Shown[]> =>
  (
    await sql<Shown>`select id, party_id as party, from_name as "fromName", day, until_day as "until" from shares
      where ${shown}::uuid is null or id = ${shown} order by id desc limit ${mostListed}`.execute(tx)
  ).rows

/** The words of one of them; null when they are gone. Throws VaultDown. */
export const shownPieces = async (tx: Tx, shown: string) =>
  json(
    pieces,
    (await open(tx, [{ table: 'shares', columns: ['body'], rows: [shown] }])).of('shares', 'body', shown),
  )
