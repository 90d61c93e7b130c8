import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { KnownConference } from './rules.ts'

export const conferencesOf = async (
  tx: Tx,
  families: readonly string[],
): Promise<ReadonlyMap<string, KnownConference[]>> => {
  if (families.length === 0) return new Map()
  const rows = await tx
    .selectFrom('conferences')
    .select(['id', 'family_id', 'kind', 'day', 'starts_at as startsAt', 'place', 'reference', 'state'])
    .where('family_id', 'in', [...families])
    .orderBy('day')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ family_id }) => family_id)
}

export const toldIn = async (tx: Tx, families: readonly string[]): Promise<ReadonlyMap<string, Day>> => {
  if (families.length === 0) return new Map()
  const rows = await tx
    .selectFrom('tellings')
    .select(({ fn }) => ['family_id', fn.max('told_on').as('toldOn')])
    .where('family_id', 'in', [...families])
    .groupBy('family_id')
    .execute()
  return new Map(rows.map(({ family_id, toldOn }) => [family_id, toldOn]))
}

export const partiesIn = async (
  tx: Tx,
  families: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (families.length === 0) return new Map()
  const rows = await tx
    .selectFrom('family_parties')
    .select(({ fn }) => ['family_id', fn.countAll<number>().as('n')])
    .where('family_id', 'in', [...families])
    .groupBy('family_id')
    .execute()
  return new Map(rows.map(({ family_id, n }) => [family_id, n]))
}
