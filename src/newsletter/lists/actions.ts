import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Draft, Fault, TopicDraft } from '../model.ts'
import { faultsIn, faultsInTopic } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
const columns = (draft: Draft) => ({
  name_en: draft.nameEn,
  name_cy: draft.nameCy,
  inner_name: draft.innerName,
  about_en: draft.aboutEn,
  about_cy: draft.aboutCy,
  shown: draft.shown,
})

/** A newsletter is made: nobody is on it. */
export const makeList = async (tx: Tx, actor: Actor, draft: Draft): Promise<Faults | { list: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('newsletters')
    .values({
      programme_id: actor.programme,
      made_on: actor.today,
      by_person: actor.person,
      ...columns(draft),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'newsletter.made', id)
  return { list: id }
}

type Of = { readonly id: string; readonly version: number }
/** Fault `version` 'changed-meanwhile'. */
export const changeList = async (
  tx: Tx,
  actor: Actor,
  of: Of,
  draft: Draft,
): Promise<Faults | { list: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('newsletters')
    .set({ ...columns(draft), version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return meanwhile
  await record(tx, actor, 'newsletter.changed', of.id)
  return { list: of.id }
}

/** The list ends: every address of it is deleted, and nobody can join. What was suppressed stays so. */
export const endList = async (tx: Tx, actor: Actor, list: string): Promise<boolean> => {
  const { rows } = await sql<{ ended: boolean }>`
    select app.end_newsletter(${list}, ${actor.today}) as ended`.execute(tx)
  if (rows[0]?.ended !== true) return false
  await record(tx, actor, 'newsletter.ended', list)
  return true
}

/** Another topic, after those that are there. Nobody has it before they choose it themselves. */
export const addTopic = async (
  tx: Tx,
  actor: Actor,
  list: string,
  draft: TopicDraft,
): Promise<Faults | { topic: string }> => {
  const faults = faultsInTopic(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('newsletter_topics')
    .values((eb) => ({
      programme_id: actor.programme,
      newsletter_id: list,
      name_en: draft.nameEn,
      name_cy: draft.nameCy,
      place: eb
        .selectFrom('newsletter_topics')
        .where('newsletter_id', '=', list)
        .select(sql<number>`coalesce(max(place), 0) + 1`.as('place')),
      shown: true,
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'newsletter.topic-added', [list, id])
  return { topic: id }
}

/** Another name, hidden or shown again. Whoever has a hidden topic keeps it, and sees it on no page. */
export const changeTopic = async (
  tx: Tx,
  actor: Actor,
  of: Of & { readonly list: string },
  draft: TopicDraft & { readonly shown: boolean },
): Promise<Faults | { topic: string }> => {
  const faults = faultsInTopic(draft)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('newsletter_topics')
    .set({ name_en: draft.nameEn, name_cy: draft.nameCy, shown: draft.shown, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('newsletter_id', '=', of.list)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return meanwhile
  await record(tx, actor, 'newsletter.topic-changed', [of.list, of.id])
  return { topic: of.id }
}

/** Changes places with the one before. */
export const moveTopicUp = async (tx: Tx, actor: Actor, list: string, topic: string): Promise<void> => {
  const { numAffectedRows = 0n } = await sql`
    update newsletter_topics t set place = case when t.id = ${topic} then b.place else m.place end
    from newsletter_topics m cross join lateral (select o.id, o.place from newsletter_topics o
      where o.newsletter_id = m.newsletter_id and (o.place, o.id) < (m.place, m.id) order by o.place desc, o.id desc limit 1) b
    where m.id = ${topic} and m.newsletter_id = ${list} and t.id in (m.id, b.id)`.execute(tx)
  if (numAffectedRows > 0n) await record(tx, actor, 'newsletter.topic-changed', [list, topic])
}
