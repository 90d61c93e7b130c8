import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { states, type Group, type Kept } from './model.ts'

const text = z.string()
const date = z.object({ id: text, day, startsAt: text, endsAt: text, cancelled: z.boolean() })
const row = z.object({
  id: text,
  name_en: text,
  name_cy: text,
  about_en: text,
  about_cy: text,
  place: text,
  way_there_en: text,
  way_there_cy: text,
  who_en: text,
  who_cy: text,
  access_en: text,
  access_cy: text,
  child_care_en: text,
  child_care_cy: text,
  contact: text,
  for_all: z.boolean(),
  state: z.enum(states),
})
const open = row.extend({ dates: z.array(date) })
const kept = row.extend({ version: z.number() })

const textsOf = (of: z.infer<typeof row>) => ({
  id: of.id,
  name: { en: of.name_en, cy: of.name_cy },
  about: { en: of.about_en, cy: of.about_cy },
  wayThere: { en: of.way_there_en, cy: of.way_there_cy },
  who: { en: of.who_en, cy: of.who_cy },
  access: { en: of.access_en, cy: of.access_cy },
  childCare: { en: of.child_care_en, cy: of.child_care_cy },
  place: of.place,
  contact: of.contact,
  forAll: of.for_all,
  state: of.state,
})

/** What the asker may come to, soonest first: nobody's name stands in it. */
export const groupsOpen = async (tx: Tx, programme: string, today: Day): Promise<Group[]> => {
  const { rows } = await sql<{
    all: unknown
  }>`select app.groups_open(${programme}, ${today}) as all`.execute(tx)
  return z
    .array(open)
    .parse(rows[0]?.all ?? [])
    .map((of) => ({ ...textsOf(of), dates: of.dates }))
}

const datesFrom = async (tx: Tx, today: Day) =>
  tx
    .selectFrom('group_dates')
    .select(['id', 'group_id', 'day', 'starts_at', 'ends_at', 'cancelled_on'])
    .where('day', '>=', today)
    .orderBy('day')
    .orderBy('starts_at')
    .orderBy('id')
    .execute()

/** All of them for whoever keeps them, drafts too, newest first. */
export const groupsKept = async (tx: Tx, today: Day): Promise<Kept[]> => {
  const rows = z.array(kept).parse(await tx.selectFrom('groups').selectAll().orderBy('id', 'desc').execute())
  const dates = await datesFrom(tx, today)
  return rows.map((of) => ({
    ...textsOf(of),
    version: of.version,
    dates: dates
      .filter(({ group_id }) => group_id === of.id)
      .map((one) => ({
        id: one.id,
        day: one.day,
        startsAt: one.starts_at,
        endsAt: one.ends_at,
        cancelled: one.cancelled_on !== null,
      })),
  }))
}
