import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'

/** May this council's form ask for names? Only with an agreement and an assessment on record. */
export const namesAgreed = async (tx: Tx, actor: Actor): Promise<boolean> => {
  const { rows } = await sql<{ agreed: boolean }>`select app.names_agreed(${actor.today}) as agreed`.execute(
    tx,
  )
  return rows[0]?.agreed === true
}

/** What this person told us themselves, the newest first. */
export const ownNotices = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('notices')
    .select(['id', 'reference', 'kind', 'day', 'starts_at', 'on_day'])
    .where('by_person', '=', actor.person)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
export type OwnNotice = Awaited<ReturnType<typeof ownNotices>>[number]

/** Notices that say something else than what stands: a coordinator looks and decides. */
export const toLookAt = (tx: Tx) =>
  tx
    .selectFrom('notice_entries as n')
    .innerJoin('families as f', 'f.id', 'n.family_id')
    .leftJoin('conferences as c', 'c.id', 'n.conference_id')
    .leftJoin('persons as p', 'p.id', 'n.told_by')
    .select(['n.notice_id', 'n.kind', 'n.day', 'n.starts_at', 'n.place', 'n.on_day', 'n.family_id'])
    .select(['n.conference_id', 'f.reference', 'c.day as stands', 'p.name as who'])
    .where('n.outcome', '=', 'ask')
    .where('n.seen_on', 'is', null)
    .orderBy('n.notice_id')
    .limit(200)
    .execute()
export type LookAt = Awaited<ReturnType<typeof toLookAt>>[number]
