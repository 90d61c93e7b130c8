import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'

export type Beside = {
  readonly support: string
  readonly name: string
  readonly from: Day
  readonly until: Day | null
  readonly firstMetOn: Day | null
}
/** Whom one supporter stands and stood beside, the open ones first; 200 at most. */
export const besideWhom = async (tx: Tx, supporter: string): Promise<Beside[]> =>
  tx
    .selectFrom('supports')
    .innerJoin('parties', 'parties.id', 'supports.party_id')
    .select([
      'supports.id as support',
      'parties.name',
      'supports.from_day as from',
      'supports.until_day as until',
      'supports.first_met_on as firstMetOn',
    ])
    .where('supports.supporter_id', '=', supporter)
    .orderBy('supports.until_day', (order) => order.desc().nullsFirst())
    .orderBy('supports.from_day', 'desc')
    .orderBy('supports.id')
    .limit(200)
    .execute()

export const nameOfSupporter = async (tx: Tx, supporter: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('supporters')
      .innerJoin('persons', 'persons.id', 'supporters.person_id')
      .select('persons.name')
      .where('supporters.id', '=', supporter)
      .executeTakeFirst()
  )?.name
