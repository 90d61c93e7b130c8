import type { Subscriber } from '../audit/events.ts'
import { openClock } from '../clocks/actions.ts'
import { groundFor } from '../clocks/queries.ts'

/**
 * A baby is born whose pre-birth conference made a plan: where the council's local rule says so, the first review is
 * due sooner than 3 months after the conference (domain 1.2, L-PRE-RCPC). The clock of the 3 months runs on.
 */
export const births: Subscriber = {
  on: ['child.changed'],
  run: async (tx, { thing }, actor) => {
    const born = await tx
      .selectFrom('conference_children as cc')
      .innerJoin('conferences as c', 'c.id', 'cc.conference_id')
      .innerJoin('decisions as d', 'd.conference_id', 'c.id')
      .innerJoin('children as ch', 'ch.id', 'cc.child_id')
      .leftJoin('conferences as later', (join) =>
        join.onRef('later.previous', '=', 'c.id').on('later.state', '=', 'held'),
      )
      .select(['c.id', 'c.family_id', 'c.gss', 'ch.born_on'])
      .where('cc.child_id', '=', thing)
      .where('c.programme_id', '=', actor.programme)
      .where('c.kind', '=', 'pre-birth')
      .where('d.plan', '=', true)
      .where('ch.born_on', 'is not', null)
      .where('later.id', 'is', null)
      .execute()
    for (const { id, family_id, gss, born_on } of born) {
      const ground = await groundFor(tx, actor, gss)
      if (born_on !== null)
        await openClock(tx, actor, ground, {
          family: family_id,
          conference: id,
          rule: 'L-PRE-RCPC',
          from: born_on,
        })
    }
  },
}
