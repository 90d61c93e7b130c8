import { addDays, daysBetween } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { pairingOf } from './proposing.ts'
import { askingNow, worldFor } from './queries.ts'
import { freeOn } from './rules/needs.ts'
import { whyNotCover } from './rules/verdict.ts'

export type CoverCandidate = {
  readonly supporter: string
  readonly called: string
  readonly freeDays: number
}
export type Cover = {
  readonly party: string
  readonly name: string
  readonly candidates: readonly CoverCandidate[]
}

/**
 * Who can stand in for a supporter from `from` to `until` (both included): the same absolute rules, the parent's own
 * ones too, and free on the meeting's day when it falls among these, else on one day at least. Those free most come
 * first. Undefined when the asker sees no such support. Cover takes no place.
 */
export const coverCandidates = async (
  tx: Tx,
  today: Day,
  support: string,
  { from, until }: { from: Day; until: Day },
): Promise<Cover | undefined> => {
  const row = await tx
    .selectFrom('supports')
    .innerJoin('parties', 'parties.id', 'supports.party_id')
    .select(['supports.party_id', 'supports.supporter_id', 'parties.name', 'parties.called'])
    .where('supports.id', '=', support)
    .where('supports.until_day', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const name = row.name === '' ? row.called : row.name
  const [asking] = await askingNow(tx, today, [row.party_id], true)
  if (asking === undefined) return { party: row.party_id, name, candidates: [] }
  const world = await worldFor(tx, today, [asking])
  const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at))
  const meeting = asking.meeting !== null && days.includes(asking.meeting) ? asking.meeting : null
  const candidates = world.supporters
    .filter(
      (supporter) =>
        supporter.supporter !== row.supporter_id &&
        whyNotCover(pairingOf(world, asking, supporter)).length === 0 &&
        !supporter.away.some((away) => away.from <= until && away.until >= from) &&
        (meeting === null || freeOn(supporter, meeting)),
    )
    .map((supporter) => ({
      supporter: supporter.supporter,
      called: supporter.called,
      freeDays: days.filter((day) => freeOn(supporter, day)).length,
    }))
    .filter(({ freeDays }) => freeDays > 0)
    .toSorted((a, b) => b.freeDays - a.freeDays || (a.supporter < b.supporter ? -1 : 1))
  return { party: row.party_id, name, candidates }
}
