import { sql } from 'kysely'
import { addDays, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import { listBase, listed } from '../queries.ts'

export const sorts = ['day', 'reference', 'authority', 'kind', 'state'] as const
export const filters = ['when', 'council'] as const

/** Monday and Sunday of the week that `today` is in. */
export const weekOf = (today: Day): { from: Day; until: Day } => {
  const from = addDays(today, 1 - weekday(today))
  return { from, until: addDays(from, 6) }
}

const narrowed = (tx: Tx, { words, filters: chosen }: ListAsking, today: Day) => {
  const { from, until } = weekOf(today)
  const when = chosen['when'] ?? ''
  const council = chosen['council'] ?? ''
  return listBase(tx)
    .$if(when === '', (q) => q.where((eb) => eb.or([eb('c.day', '>=', from), eb('c.day', 'is', null)])))
    .$if(when === 'week', (q) => q.where('c.day', '>=', from).where('c.day', '<=', until))
    .$if(when === 'later', (q) => q.where('c.day', '>', until))
    .$if(when === 'past', (q) => q.where('c.day', '<', today))
    .$if(council !== '', (q) => q.where('c.gss', '=', council))
    .$if(words !== '', (q) => {
      const like = `%${words.replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`
      return q.where((eb) =>
        eb.or([
          eb('f.reference', 'ilike', like),
          eb('f.name', 'ilike', like),
          eb('c.reference', 'ilike', like),
        ]),
      )
    })
}

const orders = {
  day: sql`c.day`,
  reference: sql`f.reference collate "en-x-icu"`,
  authority: sql`a.name collate "en-x-icu"`,
  kind: sql`c.kind`,
  state: sql`c.state`,
} as const
const isSort = (text: string): text is keyof typeof orders => text in orders

/** One page of the list, how many there are (counted to 1,001), and how many notices wait for a look. */
export const listConferences = async (tx: Tx, asking: ListAsking, today: Day) => {
  const { limit, offset } = window(asking)
  const order = orders[isSort(asking.sort) ? asking.sort : 'day']
  const rows = await listed(narrowed(tx, asking, today))
    .orderBy(order, (o) => (asking.descending ? o.desc().nullsLast() : o.asc().nullsLast()))
    .orderBy('c.starts_at', (o) => o.asc().nullsLast())
    .orderBy('c.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const known = asking.csv || (offset === 0 && rows.length < limit) ? rows.length : null
  const counts = await tx
    .selectNoFrom((eb) => [
      (known === null
        ? eb
            .selectFrom(
              narrowed(tx, asking, today)
                .select('c.id')
                .limit(counted + 1)
                .as('some'),
            )
            .select((of) => of.fn.countAll<number>().as('n'))
        : eb.val(known).$castTo<number>()
      ).as('total'),
      eb
        .selectFrom('notice_entries')
        .select((of) => of.fn.countAll<number>().as('n'))
        .where('outcome', '=', 'ask')
        .where('seen_on', 'is', null)
        .as('toLookAt'),
    ])
    .executeTakeFirstOrThrow()
  return { rows, total: Number(counts.total), toLookAt: Number(counts.toLookAt) }
}
export type ListedConference = Awaited<ReturnType<typeof listConferences>>['rows'][number]
