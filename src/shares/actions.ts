import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { How } from '../spaces/whose.tsx'
import { isRecognition } from '../spaces/model.ts'
import { unlessDown } from '../spaces/own-routes.tsx'
import { seal } from '../vault/door.ts'
import { refuse, type Making, type Outcome } from './model.ts'
import { audienceOf } from './queries.ts'
import { untilEndOf } from './rules.ts'

const office = ['coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver']

/**
 * The yes: what stands in the draft, word for word, becomes a record of its own. By voice or on paper only through
 * whoever stands beside the parent and is nothing else here. Faults on `yes`: 'no-address', 'gone' (nobody is there any
 * more to whom it was addressed), 'own-screen', 'not-now', 'changed-meanwhile' (it was shared already).
 */
export const share = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { id, version, pieces, address }: Making,
  how: How,
): Promise<Outcome<{ readonly share: string }>> => {
  if (address === null || actor.person === null || pieces.length === 0) return refuse('yes', 'no-address')
  if (how !== 'screen' && actor.roles.some((role) => office.includes(role)))
    return refuse('yes', 'own-screen')
  const named =
    'hand' in address ||
    (await audienceOf(tx, party, actor.today)).receivers.some(
      (one) => one.gss === address.gss && one.role === address.role && one.person === address.person,
    )
  if (!named) return refuse('yes', 'gone')
  const { numUpdatedRows } = await tx
    .updateTable('share_drafts')
    .set({ withdrawn_at: actor.now, body: null })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('yes', 'changed-meanwhile')
  const shown = pieces.map(({ day, label, text }) => ({ day, label, text }))
  const made = await unlessDown(
    seal(tx, {
      table: 'shares',
      owner: party,
      texts: {
        body: JSON.stringify(shown),
        handed: 'hand' in address ? JSON.stringify(address.hand) : null,
      },
    }),
  )
  if (made === null) return refuse('yes', 'not-now')
  await tx
    .insertInto('shares')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how,
      read_back_on: how === 'screen' ? null : actor.today,
      ...made.sealed,
      day: actor.today,
      ...('hand' in address
        ? {}
        : {
            gss: address.gss,
            to_role: address.role,
            to_person: address.person,
            until_day: address.until,
            // The end of that day, seen from the day that the asker has.
            ends_at: sql`now() + make_interval(secs => ${untilEndOf(address.until, actor.now) / 1000})`,
          }),
    })
    .execute()
  await record(tx, actor, 'share.made', [party, made.row], { how })
  return { share: made.row }
}

/** Ends one, or all of them, at once: whoever could read it is told that there is no such page. */
export const stopSharing = async (
  tx: Tx,
  actor: Actor,
  party: string,
  share: string | null,
): Promise<void> => {
  await sql`select app.end_sharing(${party}, ${share})`.execute(tx)
  await record(tx, actor, 'share.ended', share === null ? party : [party, share])
}

/** Said to a coordinator on the telephone, who learns nothing by it. Fault on `recognised`: 'choose'. */
export const stopByPhone = async (
  tx: Tx,
  actor: Actor,
  party: string,
  recognised: string,
): Promise<Outcome<{ readonly ended: true }>> => {
  if (!isRecognition(recognised)) return refuse('recognised', 'choose')
  await sql`select app.end_sharing(${party}, null)`.execute(tx)
  await record(tx, actor, 'share.ended', party, { how: 'phone', recognised })
  return { ended: true }
}

/** On paper, or read out: it is with them now. False when it was, or when it was taken back. */
export const handOver = async (tx: Tx, actor: Actor, party: string, share: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('shares')
    .set({ handed_on: actor.today })
    .where('id', '=', share)
    .where('party_id', '=', party)
    .where('to_role', 'is', null)
    .where('handed_on', 'is', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'share.handed', [party, share])
  return true
}

/** Somebody of a council opened it: once a day for each of them, and the parent sees it. */
export const opened = async (tx: Tx, actor: Actor, party: string, share: string): Promise<void> => {
  await tx
    .insertInto('share_openings')
    .values({
      programme_id: actor.programme,
      party_id: party,
      share_id: share,
      person_id: actor.person ?? '',
      day: actor.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record(tx, actor, 'share.opened', [party, share])
}
