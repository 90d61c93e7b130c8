import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'
import type { Request } from './model.ts'

export const sorts = ['received', 'due', 'who', 'about'] as const
const columns = sql`r.id, coalesce((select p.name from persons p where p.id = r.kept_by), '') as keeper, r.kind, r.who_asks as "whoAsks",
  r.reference, r.form, r.about, r.received_on as "receivedOn", r.clock, r.due_on as "dueOn", r.extended_on as "extendedOn",
  r.held_on as "heldOn", r.lifted_on as "liftedOn", r.tell, r.tell_review_on as "reviewOn", r.told_from as "toldFrom",
  r.replied_on as "repliedOn", r.closed_on as "closedOn", r.closed_how as "closedHow", r.version`
const orders: Readonly<Record<string, RawBuilder<unknown>>> = {
  received: sql`r.received_on`,
  due: sql`coalesce(r.extended_on, r.due_on)`,
  who: sql`r.who_asks collate "en-x-icu"`,
  about: sql`r.about collate "en-x-icu"`,
}

/** The register itself and nothing else: no table of people takes part. `filters.state`: '' open, 'closed', 'all'. Total up to 1,001. */
export const requests = async (tx: Tx, asking: ListAsking): Promise<{ rows: Request[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const state = asking.filters['state'] ?? ''
  const order = orders[asking.sort] ?? sql`r.received_on`
  const where = sql`(${state} = 'all' or (${state} = 'closed') = (r.closed_on is not null))
    and (r.who_asks ilike ${like} or r.about ilike ${like} or r.reference ilike ${like})`
  const { rows } = await sql<Request>`select ${columns} from outside_requests r where ${where}
    order by ${order} ${asking.descending ? sql`desc` : sql`asc`} nulls last, r.id desc limit ${limit} offset ${offset}`.execute(
    tx,
  )
  const { rows: counted } = await sql<{
    n: number
  }>`select count(*)::int as n from (select from outside_requests r where ${where} limit 1001) x`.execute(tx)
  return { rows, total: counted[0]?.n ?? 0 }
}

export const requestWith = async (tx: Tx, request: string): Promise<Request | undefined> => {
  const { rows } =
    await sql<Request>`select ${columns} from outside_requests r where r.id = ${request}`.execute(tx)
  return rows[0]
}
