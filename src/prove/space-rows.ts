import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, layId, type Row } from './laying.ts'
import type { Party } from './parties.ts'

/**
 * One row of each table that stands behind `app.space_wall` (db/migrations/0025_sides.sql), in the order in which they can
 * be written. `param` is what the table's id is called in addresses; `row` gives what else a row needs: `words` are only
 * to be read by whose space it is, `ids` are those of the party and of the rows before. `once`: a party has no second one.
 */
export type SpaceRow = {
  readonly table: string
  readonly param: string
  readonly once?: true
  readonly row: (words: string, ids: Ids) => Row
}
export const spaceRows: readonly SpaceRow[] = []

export const spaceTables: readonly string[] = spaceRows.map(({ table }) => table)
export const spaceIds: readonly string[] = spaceRows.flatMap(({ param }) => [
  param,
  `${param}Beside`,
  `${param}Earlier`,
])

/** The parent's row, one that their supporter wrote for them, and one from before the supporter may read. */
export const laySpaceRows = async (ground: Ground, party: Party): Promise<Ids> => {
  const ids: Record<string, string> = {}
  const q = { programme_id: party.family.programme, party_id: party.ids['party'] }
  for (const { table, param, once, row } of spaceRows) {
    const put = (by: string, kind: string, more: Row = {}) =>
      layId(ground, table, {
        ...q,
        written_by: by,
        ...row(canary(kind, party.tag), { ...party.ids, ...ids }),
        ...more,
      })
    if (once !== true) {
      ids[`${param}Earlier`] = await put(party.parent.person, 'e', { at: '2026-01-02' })
      ids[`${param}Beside`] = await put(party.supporter.person, 'v')
    }
    ids[param] = await put(party.parent.person, 'w')
  }
  return ids
}
