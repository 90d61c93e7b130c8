import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import { closeClocks, openClock } from '../../clocks/actions.ts'
import { groundFor } from '../../clocks/queries.ts'
import { triggerFor } from '../../clocks/rules.ts'
import { ruleOf } from '../../clocks/timetable.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { beforeIn } from '../family-facts.ts'
import type { Faulty } from '../model.ts'
import { keepDiscussion } from '../timing.ts'
import { refused, standing } from './stored.ts'

/**
 * Another strategy discussion of the family. England's clock runs from the one that started the section 47 enquiry,
 * Wales's from the last one, so the conference's clock may start from another day (domain 1.3, 1).
 */
export const addDiscussion = async (
  tx: Tx,
  actor: Actor,
  conference: string,
  { day, initiated }: { day: Day; initiated: boolean },
): Promise<{ readonly conference: string } | Faulty> => {
  const row = await standing(tx, conference, {}, ['booked', 'adjourned', 'split'])
  if ('faults' in row) return row
  if (day > actor.today) return refused('strategyDay', 'in-the-future')
  if (row.day !== null && day > row.day) return refused('strategyDay', 'after-the-conference')
  await keepDiscussion(tx, actor, row.family_id, day, initiated)
  await record(tx, actor, 'strategy-discussion.added', [row.family_id, conference])
  if (row.kind !== 'initial' && row.kind !== 'pre-birth') return { conference }
  const ground = await groundFor(tx, actor, row.gss)
  const rule = ground.nation === 'W' ? 'W-ICPC-15' : 'E-ICPC-15'
  const last = await beforeIn(tx, row.family_id)
  const kept = await tx
    .selectFrom('strategy_discussions')
    .select(['day as on', 'initiated_section47 as initiatedSection47'])
    .where('family_id', '=', row.family_id)
    .where('day', '>', last?.day ?? '1000-01-01')
    .execute()
  const start = triggerFor(ruleOf(rule), kept)
  if ('fault' in start) return { conference }
  await closeClocks(tx, actor, { conferences: [conference], rules: [rule] }, 'corrected')
  await openClock(tx, actor, ground, { family: row.family_id, conference, rule, from: start.from })
  return { conference }
}
