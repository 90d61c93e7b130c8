import { z } from 'zod'
import type { Actor } from '../access/model.ts'
import type { House } from '../access/serve.tsx'
import type { Subscriber } from '../audit/events.ts'
import { today } from '../calendar/days.ts'
import type { Tx } from '../platform/database/connect.ts'

/** Proposals whose last working day is over lapse; they held nobody. Answers how many. */
export const lapseProposals = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('proposals')
      .set({ state: 'lapsed' })
      .where('state', '=', 'open')
      .where('lapses_on', '<', today(clock()))
      .executeTakeFirst()
    return Number(numUpdatedRows)
  })

/**
 * Nothing is left to choose or to answer: the yes was taken back, or somebody stands beside the parent already, however
 * that came. What was proposed is withdrawn; a supporter who was asked is asked no longer, and is not told why.
 */
const letGo = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  await tx
    .updateTable('proposals')
    .set({ state: 'withdrawn' })
    .where('party_id', '=', party)
    .where('state', '=', 'open')
    .execute()
  const asked = await tx
    .updateTable('choices')
    .set({ answer: 'taken-back', answered_on: actor.today })
    .where('party_id', '=', party)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (asked === undefined) return
  await tx
    .updateTable('single_acts')
    .set({ used_at: new Date() })
    .where('thing_id', '=', asked.id)
    .where('used_at', 'is', null)
    .execute()
  await tx
    .updateTable('grants')
    .set({ until_at: new Date() })
    .where('function', '=', 'asked')
    .where('thing_id', '=', party)
    .where('until_at', 'is', null)
    .execute()
}

const about = z.object({ party: z.string() })
const stillAsking = (tx: Tx, party: string) =>
  tx
    .selectFrom('offers')
    .select('id')
    .where('party_id', '=', party)
    .where('state', '=', 'yes')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('supports').select('id').where('party_id', '=', party).where('until_day', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()

export const subscribers: readonly Subscriber[] = [
  {
    on: ['offer.taken-back', 'offer.answered', 'offer.reopened', 'support.begun'],
    run: async (tx, { facts }, actor) => {
      const { party } = about.parse(facts)
      if ((await stillAsking(tx, party)) === undefined) await letGo(tx, actor, party)
    },
  },
]
