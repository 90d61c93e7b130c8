import { z } from 'zod'
import type { Subscriber } from '../audit/events.ts'
import { reconsider, reconsiderFamily } from './ledger.ts'
import { closeFor, closeForParty, reopenForReview, wantedAgain } from './reopening.ts'

const booking = z.object({ family: z.string(), kind: z.string().optional() })

/** What opens, holds and frees offers. */
export const subscribers: readonly Subscriber[] = [
  {
    on: ['conference.booked', 'conference.reinstated'],
    run: async (tx, { facts }, actor) => {
      const { family, kind } = booking.parse(facts)
      if (kind === 'review') await reopenForReview(tx, actor, family)
      await reconsiderFamily(tx, actor, family)
    },
  },
  {
    on: ['party.added', 'party.joined', 'party.told', 'party.contact-set', 'party.named'],
    run: async (tx, { thing }, actor) => reconsider(tx, actor, thing),
  },
  {
    on: ['party.taken-out'],
    run: async (tx, { thing, facts }, actor) => closeForParty(tx, actor, thing, booking.parse(facts).family),
  },
  { on: ['support.wanted-again'], run: async (tx, { thing }, actor) => wantedAgain(tx, actor, thing) },
  { on: ['conference.cancelled'], run: async (tx, { thing }, actor) => closeFor(tx, actor, thing) },
]
