import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import type { Day } from '../../calendar/model.ts'
import { open } from '../../vault/door.ts'
import { feelings, tonights, type Debrief, type Figure } from './model.ts'
import { figuresOf } from './rules.ts'

const coded = z.object({ feeling: z.enum(feelings).nullable(), tonight: z.enum(tonights).nullable() })

/** How it was, each time that it was said, the newest first. Throws VaultDown. */
export const debriefsOf = async (tx: Tx, party: string): Promise<Debrief[]> => {
  const rows = await tx
    .selectFrom('debriefs')
    .select(['id', 'day', 'feeling', 'tonight'])
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'debriefs', columns: ['surprised', 'next'], rows: ids }])
  return rows.map((row) => ({
    ...row,
    ...coded.parse(row),
    surprised: texts.of('debriefs', 'surprised', row.id),
    next: texts.of('debriefs', 'next', row.id),
  }))
}

/** Has this party answered the questions about this meeting? */
export const hasAnswered = async (tx: Tx, party: string, conference: string | null): Promise<boolean> =>
  (await tx
    .selectFrom('heard_marks')
    .select('id')
    .where('party_id', '=', party)
    .where('conference_id', conference === null ? 'is' : '=', conference)
    .executeTakeFirst()) !== undefined

/** Has this party answered the questions about this meeting; and does the asker wait to be rung? */
export const aroundAfter = async (
  tx: Tx,
  person: string | null,
  { party, conference }: { party: string; conference: string | null },
): Promise<{ answered: boolean; rings: boolean }> => {
  const { rows } = await sql<{ answered: boolean; rings: boolean }>`
    select exists (select from heard_marks where party_id = ${party} and conference_id is not distinct from ${conference}::uuid) as answered,
      exists (select from ring_asks where person_id = ${person} and rung_on is null) as rings`.execute(tx)
  return rows[0] ?? { answered: false, rings: false }
}

/** Does the programme take part in a pilot that asks the longer set? */
export const asksFuller = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('heard_settings').select('fuller').executeTakeFirst())?.fuller === true

const counts = z.array(
  z.object({
    gss: z.string().nullable(),
    councils: z.number(),
    answered: z.number(),
    question: z.number(),
    choice: z.number(),
    count: z.number(),
  }),
)
/** Of councils with ten answers or more, and of the others together; for coordinators and parent leads. */
export const figures = async (tx: Tx): Promise<Figure[]> =>
  figuresOf(counts.parse((await sql`select * from app.heard_counts()`.execute(tx)).rows))

/** Sentences that may be read, council by council, in no order at all. Throws VaultDown. */
export const sentences = async (tx: Tx): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await tx
    .selectFrom('heard_words')
    .select(['id', 'gss'])
    .orderBy(sql`random()`)
    .limit(200)
    .execute()
  const texts = await open(tx, [{ table: 'heard_words', columns: ['words'], rows: rows.map(({ id }) => id) }])
  const read = rows.flatMap(({ id, gss }) => {
    const text = texts.of('heard_words', 'words', id)
    return text === null ? [] : [{ gss, text }]
  })
  return new Map(
    [...Map.groupBy(read, ({ gss }) => gss)].map(([gss, all]) => [gss, all.map(({ text }) => text)]),
  )
}

export type ToRing = {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly askedOn: Day
}
/** Supporters who asked to be rung and were not yet. */
export const toRing = (tx: Tx): Promise<ToRing[]> =>
  tx
    .selectFrom('ring_asks as r')
    .innerJoin('persons as p', 'p.id', 'r.person_id')
    .select(['r.id', 'p.name', 'p.phone', 'r.asked_on as askedOn'])
    .where('r.rung_on', 'is', null)
    .orderBy('r.id')
    .limit(100)
    .execute()

/** Has the asker asked to be rung, and was not yet? */
export const waitsForRing = async (tx: Tx, person: string | null): Promise<boolean> =>
  (await tx
    .selectFrom('ring_asks')
    .select('id')
    .where('person_id', '=', person)
    .where('rung_on', 'is', null)
    .executeTakeFirst()) !== undefined
