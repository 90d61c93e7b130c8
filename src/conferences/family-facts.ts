import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Kind } from './model.ts'
import type { Before } from './rules.ts'

/** What booking has to know of a family. Undefined when the asker may not see it, or there is none. */
export const familyOf = async (tx: Tx, family: string) =>
  tx
    .selectFrom('families')
    .innerJoin('authorities', 'authorities.gss', 'families.gss')
    .select([
      'families.id',
      'families.gss',
      'families.reference',
      'authorities.name',
      'authorities.name_cy',
      'authorities.nation',
    ])
    .where('families.id', '=', family)
    .executeTakeFirst()

export type Child = { id: string; name: string; bornOn: Day | null; dueOn: Day | null }

/** The family's children, half-siblings too: a child may be in several families. */
export const childrenOf = async (tx: Tx, family: string): Promise<Child[]> =>
  tx
    .selectFrom('family_children')
    .innerJoin('children', 'children.id', 'family_children.child_id')
    .select(['children.id', 'children.name', 'children.born_on as bornOn', 'children.due_on as dueOn'])
    .where('family_children.family_id', '=', family)
    .orderBy('children.born_on')
    .orderBy('children.id')
    .execute()

/** The first day on which a birth is expected among the conference's children. */
export const expectedIn = async (tx: Tx, conference: string): Promise<Day | null> =>
  (
    await tx
      .selectFrom('conference_children')
      .innerJoin('children', 'children.id', 'conference_children.child_id')
      .select('children.due_on')
      .where('conference_children.conference_id', '=', conference)
      .where('children.due_on', 'is not', null)
      .orderBy('children.due_on')
      .limit(1)
      .executeTakeFirst()
  )?.due_on ?? null

/** The conference that a review follows: the one asked for, or the family's last that was held. */
export const beforeIn = async (
  tx: Tx,
  family: string,
  asked?: string | null,
): Promise<(Before & { id: string }) | null> => {
  if (asked === null) return null
  const held = tx
    .selectFrom('conferences')
    .select(['id', 'kind', 'day'])
    .where('family_id', '=', family)
    .where('state', '=', 'held')
  return (
    (await (
      asked === undefined
        ? held
            .orderBy('day', (o) => o.desc().nullsLast())
            .orderBy('id', 'desc')
            .limit(1)
        : held.where('id', '=', asked)
    ).executeTakeFirst()) ?? null
  )
}

/** The same kind on the same day about one of the same children, or about none that we know. */
export const alreadyBooked = async (
  tx: Tx,
  family: string,
  kind: Kind,
  day: Day | null,
  children: readonly string[],
): Promise<boolean> => {
  if (day === null) return false
  const rows = await tx
    .selectFrom('conferences')
    .leftJoin('conference_children', 'conference_children.conference_id', 'conferences.id')
    .select('conference_children.child_id')
    .where('conferences.family_id', '=', family)
    .where('conferences.kind', '=', kind)
    .where('conferences.day', '=', day)
    .where('conferences.state', '<>', 'cancelled')
    .execute()
  return rows.some(
    ({ child_id }) => child_id === null || children.length === 0 || children.includes(child_id),
  )
}
