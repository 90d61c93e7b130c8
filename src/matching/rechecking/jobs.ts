import { sql } from 'kysely'
import { z } from 'zod'
import type { House } from '../../access/serve.tsx'
import type { Subscriber } from '../../audit/events.ts'
import { today } from '../../calendar/days.ts'
import { send } from '../../outbox/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { recheck, type Found } from './actions.ts'

const inFamily = z.object({ family: z.string() })
const ofParty = z.object({ party: z.string(), supporter: z.string().optional() })

const partiesOf = async (tx: Tx, family: string): Promise<string[]> =>
  (await tx.selectFrom('family_parties').select('party_id').where('family_id', '=', family).execute()).map(
    ({ party_id }) => party_id,
  )

/** What may change whether two people can be brought together, or go on: live things near it are judged once more. */
export const subscribers: readonly Subscriber[] = [
  {
    on: [
      'party.added',
      'party.joined',
      'party.changed',
      'party.named',
      'party.parent-of',
      'party.not-parent',
      'party.taken-out',
      'party.safety-changed',
      'party.account-opened',
      'party.circle-named',
      'party.circle-waived',
      'party.circle-unwaived',
      'party.circle-removed',
      'space.connected',
    ],
    run: async (tx, { thing }, actor) => void (await recheck(tx, actor.today, { parties: [thing] })),
  },
  {
    on: ['child.added', 'conference.booked', 'family.hidden'],
    run: async (tx, { facts }, actor) => {
      await recheck(tx, actor.today, { parties: await partiesOf(tx, inFamily.parse(facts).family) })
    },
  },
  {
    // Whoever is asked about one, or stands beside them, is out of the question for everybody linked; and may be full.
    on: ['choice.made', 'support.begun'],
    run: async (tx, { facts }, actor) => {
      const { party, supporter } = ofParty.parse(facts)
      await recheck(tx, actor.today, {
        parties: [party],
        ...(supporter === undefined ? {} : { supporters: [supporter] }),
      })
    },
  },
  {
    on: ['support.covered'],
    run: async (tx, { thing }, actor) => {
      const of = await tx.selectFrom('supports').select('party_id').where('id', '=', thing).executeTakeFirst()
      if (of !== undefined) await recheck(tx, actor.today, { parties: [of.party_id] })
    },
  },
  {
    on: [
      'supporter.changed',
      'supporter.kept-apart',
      'supporter.kept-apart-withdrawn',
      'supporter.conflict-declared',
      'supporter.conflict-withdrawn',
      'supporter.supervisor-set',
    ],
    run: async (tx, { thing }, actor) => void (await recheck(tx, actor.today, { supporters: [thing] })),
  },
  {
    on: ['person.changed', 'person.role-given', 'person.role-ended', 'person.left'],
    run: async (tx, { thing }, actor) => {
      const supporters = await tx
        .selectFrom('supporters')
        .select('id')
        .where('person_id', '=', thing)
        .execute()
      await recheck(tx, actor.today, { supporters: supporters.map(({ id }) => id) })
    },
  },
  {
    on: ['support.stopped', 'support.held-up'],
    run: async (tx, { thing }, actor) => {
      const { rows } = await sql<{
        person: string
        at: Date
      }>`select person, at from app.told_of_stop(${thing})`.execute(tx)
      for (const { person, at } of rows)
        await send(tx, actor, { kind: 'to-read', toPerson: person, notBefore: at })
    },
  },
]

/** So many parties at a time, each in a transaction of its own, so that nobody waits long for a supporter's row. */
const atOnce = 25

const live = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('supports')
    .select('party_id')
    .where('until_day', 'is', null)
    .union(tx.selectFrom('choices').select('party_id').where('answer', 'is', null))
    .union(tx.selectFrom('proposals').select('party_id').where('state', '=', 'open'))
    .union(tx.selectFrom('covers').select('party_id').where('ended_at', 'is', null))
    .execute()
  return rows.map(({ party_id }) => party_id).toSorted()
}

/** Everything live is judged once more: dates lapse without an event. Answers what was stopped or held. */
export const recheckAll = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<Found[]> => {
  const all = await db.asWorker(live)
  const done: Found[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    const parties = all.slice(from, from + atOnce)
    done.push(...(await db.asWorker((tx) => recheck(tx, today(clock()), { parties, near: false }))))
  }
  return done
}

const looked = new WeakMap<House['db'], string>()
/** One round of the worker: once a day, and once after each start. */
export const recheckDaily = async (house: House): Promise<void> => {
  const day = today(house.clock())
  if (looked.get(house.db) === day) return
  await recheckAll(house)
  looked.set(house.db, day)
}
