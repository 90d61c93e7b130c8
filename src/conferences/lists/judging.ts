import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { groundFor } from '../../clocks/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { emptyDraft, type EntryDraft } from './model.ts'
import { knownFor } from './known.ts'
import { entriesIn, storedOf, type Stored } from './stored.ts'
import { judge, type Judged } from './rules.ts'

const chunk = 250

/** What entries of one authority would do, as things stand now. */
export const judgeEntries = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  entries: readonly Pick<Stored, 'reference' | 'draft'>[],
): Promise<Judged[]> => {
  const known = await knownFor(tx, actor.programme, gss, entries)
  const timing = await groundFor(tx, actor, gss)
  return entries.map(({ reference, draft }, at) =>
    judge(
      reference,
      draft,
      known[at] ?? { family: null, similar: null, conferences: [], toldOn: null, parties: 0 },
      timing,
      actor.today,
    ),
  )
}

/** Writes down what was found for many entries in one statement. */
export const keepJudged = async (
  tx: Tx,
  entries: readonly { id: string; draft: EntryDraft; judged: Judged }[],
): Promise<void> => {
  const rows = entries.map(({ id, draft, judged }) => ({
    id,
    verdict: judged.verdict,
    faults: judged.faults,
    draft: { ...draft, changes: judged.changes },
    family: judged.family,
    conference: judged.conference,
  }))
  await sql`
    update list_entries e set verdict = j.verdict, faults = j.faults, draft = j.draft, family_id = j.family,
      conference_id = j.conference, version = e.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as j (id uuid, verdict text, faults jsonb, draft jsonb, family uuid, conference uuid)
    where e.id = j.id`.execute(tx)
}

/**
 * Looks through the next entries of a list that wait to be read. When none is left, asks about what is gone and the
 * list is read. Answers how many entries it looked at; 0 when the list is done.
 */
export const judgeSome = async (tx: Tx, actor: Actor, list: string): Promise<number> => {
  const at = await tx
    .selectFrom('lists')
    .select(['id', 'gss', 'state'])
    .where('id', '=', list)
    .where('state', '<>', 'put-aside')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (at === undefined) return 0
  const rows = await entriesIn(tx)
    .where('e.list_id', '=', list)
    .where('e.verdict', '=', 'reading')
    .orderBy('e.id')
    .limit(chunk)
    .execute()
  if (rows.length === 0) {
    if (at.state !== 'reading') return 0
    await askAboutGone(tx, actor, at)
    await tx.updateTable('lists').set({ state: 'read', done: 0 }).where('id', '=', list).execute()
    return 0
  }
  const entries = rows.map(storedOf)
  const judged = await judgeEntries(tx, actor, at.gss, entries)
  await keepJudged(
    tx,
    entries.flatMap(({ id, draft }, place) => {
      const one = judged[place]
      return one === undefined ? [] : [{ id, draft, judged: one }]
    }),
  )
  await tx
    .updateTable('lists')
    .set((eb) => ({ done: eb('done', '+', rows.length) }))
    .where('id', '=', list)
    .execute()
  return rows.length
}

/**
 * A row that is gone is a question, not a cancellation: conferences ahead that an earlier list of this authority
 * brought and this one doesn't have. Whoever was told "it is still on" is not asked again until it comes back.
 */
const askAboutGone = async (
  tx: Tx,
  actor: Actor,
  { id: list, gss }: { id: string; gss: string },
): Promise<void> => {
  const { rows } = await sql<Gone>`
    select c.id as conference, c.family_id as family, f.reference, c.kind, c.day, c.starts_at as "startsAt", c.place
    from conferences c join families f on f.id = c.family_id
    where c.programme_id = ${actor.programme} and c.gss = ${gss} and c.state in ('booked', 'adjourned', 'split')
      and (c.day is null or c.day >= ${actor.today})
      and not exists (select from list_entries e where e.list_id = ${list} and e.conference_id = c.id)
      and not exists (select from list_entries e where e.list_id = ${list} and e.family_id = c.family_id
        and e.verdict in ('ask', 'put-right'))
      and not exists (select from list_entries e where e.list_id = ${list} and lower(e.reference) = lower(f.reference)
        and e.verdict = 'put-right')
      and coalesce((select coalesce(e.draft ->> 'became', '') <> 'still-on' from list_entries e
        join lists l on l.id = e.list_id and l.state <> 'put-aside'
        where e.programme_id = c.programme_id and e.conference_id = c.id order by e.id desc limit 1), false)
    order by c.day, c.id`.execute(tx)
  for (let from = 0; from < rows.length; from += chunk)
    await tx
      .insertInto('list_entries')
      .values(rows.slice(from, from + chunk).map((gone) => entryOf(actor, list, gone)))
      .execute()
}

type Gone = {
  conference: string
  family: string
  reference: string
  kind: EntryDraft['kind']
  day: EntryDraft['day']
  startsAt: string | null
  place: string
}
const entryOf = (actor: Actor, list: string, { conference, family, reference, ...facts }: Gone) => ({
  programme_id: actor.programme,
  list_id: list,
  rows: [],
  reference,
  verdict: 'gone' as const,
  faults: JSON.stringify([{ field: 'question', code: 'gone' }]),
  draft: JSON.stringify({ ...emptyDraft, ...facts } satisfies EntryDraft),
  family_id: family,
  conference_id: conference,
})
