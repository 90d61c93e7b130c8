import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Way } from './model.ts'

/** A change of an offer's state is a new row with who and when. */
export const addStep = async (
  tx: Tx,
  actor: Actor,
  offer: { id: string; party: string },
  step: {
    step:
      | 'opened'
      | 'held'
      | 'possible'
      | 'no-answer'
      | 'someone-else-answered'
      | 'call-back'
      | 'offered'
      | 'yes'
      | 'no'
      | 'ask-again'
      | 'reopened'
      | 'taken-back'
      | 'closed'
    reason?: string
    way?: Way | null
    callBackOn?: Day | null
    onDay?: Day
  },
): Promise<void> => {
  await tx
    .insertInto('offer_steps')
    .values({
      programme_id: actor.programme,
      offer_id: offer.id,
      party_id: offer.party,
      step: step.step,
      reason: step.reason ?? '',
      way: step.way ?? null,
      call_back_on: step.callBackOn ?? null,
      on_day: step.onDay ?? actor.today,
      by_person: actor.person,
    })
    .execute()
}
