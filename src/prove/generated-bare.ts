import { sql } from 'kysely'
import { newSecret } from '../platform/http/cookies.ts'
import type { Person } from './generated.ts'
import type { Ground } from './house.ts'
import { id, layMany } from './laying-many.ts'

const day = '2026-11-02'

/**
 * Somebody who is a supporter and nothing else, beside nobody, with a family near by that is open to their programme: whatever
 * chance makes of the others, the bent rule says yes to them and the database no.
 */
export const layBare = async (ground: Ground, [somebody]: readonly Person[]): Promise<Person> => {
  if (somebody === undefined) throw new Error('a world without people')
  const { programme } = somebody
  const p = { programme_id: programme }
  const one: Person = { id: id(), programme, token: newSecret() }
  const [family, party] = [id(), id()]
  await layMany(ground, 'persons', [{ ...p, id: one.id, name: `Gen bare ${one.id}` }])
  await layMany(ground, 'roles', [{ ...p, person_id: one.id, role: 'supporter' }])
  await layMany(ground, 'families', [
    { ...p, id: family, gss: 'E09000007', reference: family, created_day: day },
  ])
  await layMany(ground, 'parties', [{ ...p, id: party, name: `Par ${party}`, created_day: day }])
  await layMany(ground, 'family_parties', [
    { ...p, family_id: family, party_id: party, relation: 'parent', label: 'a parent' },
  ])
  await sql`select app.open_session(${one.id}, ${one.token}, 'demo')`.execute(ground)
  return one
}
