import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { mailPrints } from './address.ts'
import type { Claimed } from './claims.ts'

const mostToOne = { hour: 6, day: 30 }
/** Names of one and the same house: whoever is somebody there is it under each of them. */
const twins: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
  'pm.me': 'proton.me',
  'protonmail.com': 'proton.me',
}
/** The inbox behind an address, for counting alone: what stands after a + and the points before it lead to the same one. */
export const inboxOf = (address: string): string => {
  const at = address.lastIndexOf('@')
  const house = address.slice(at + 1)
  return `${address.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '')}@${twins[house] ?? house}`
}

/**
 * Anybody can type anybody's address where places are booked and where letters are asked for. Messages to an address that nobody
 * has proved are counted by the print of its inbox, whatever they are about and however it is written: so many come, and no more.
 * `answers`: what people here write to whoever asked is counted by itself, or six forms with her address would hold back her answer.
 */
export const tooManyUnproved = async (
  tx: Tx,
  { id, programme }: Pick<Claimed, 'id' | 'programme'>,
  to: string,
  answers = false,
): Promise<boolean> => {
  const [print] = await mailPrints(tx, programme ?? '', [`${answers ? 'answers ' : ''}${inboxOf(to)}`])
  if (print === undefined) return true
  // Several are sent side by side: those to one address are counted one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${print}::bytea, 'hex'), 0))`.execute(tx)
  const { rows } = await sql<{ hour: number; day: number }>`
    select count(*) filter (where m.at > now() - interval '1 hour')::int as hour, count(*)::int as day
    from unproved_mails m where m.mail_print = ${print} and m.message_id <> ${id} and m.at > now() - interval '1 day'`.execute(
    tx,
  )
  const [{ hour, day } = { hour: 0, day: 0 }] = rows
  if (hour >= mostToOne.hour || day >= mostToOne.day) return true
  await sql`insert into unproved_mails (message_id, programme_id, mail_print) values (${id}, ${programme}, ${print})
    on conflict do nothing`.execute(tx)
  return false
}
