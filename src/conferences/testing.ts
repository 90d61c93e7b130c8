import type { Day } from '../calendar/model.ts'
import type { TestHouse } from '../access/testing.ts'
import type { Draft } from './model.ts'

let made = 0
/** An invented family with children, laid past the walls. */
export const layFamily = async (
  house: TestHouse,
  { gss = 'E09000007', children = ['Robin', 'Jo'] }: { gss?: string; children?: readonly string[] } = {},
): Promise<{ family: string; children: string[]; reference: string }> => {
  made += 1
  const reference = `INVENTED-${made}`
  const { id: family } = await house.ground
    .insertInto('families')
    .values({ programme_id: house.programme, gss, reference, name: 'Example', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids: string[] = []
  for (const name of children) {
    const { id } = await house.ground
      .insertInto('children')
      .values({ programme_id: house.programme, name, born_on: '2019-05-04' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await house.ground
      .insertInto('family_children')
      .values({ programme_id: house.programme, family_id: family, child_id: id })
      .execute()
    ids.push(id)
  }
  return { family, children: ids, reference }
}

/** The house's clock stands at Wednesday 18 November 2026; 15 working days from 4 November end on the 25th. */
export const draftOf = (more: Partial<Draft> = {}): Draft => ({
  kind: 'initial',
  day: '2026-11-25' satisfies Day,
  startsAt: '10:00',
  place: 'Invented House, room 2',
  reference: '',
  strategyDay: '2026-11-04',
  parents: 2,
  children: [],
  lateReason: '',
  toldUsOn: '2026-11-17',
  ...more,
})
