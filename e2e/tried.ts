import { sql } from 'kysely'
import { browserOf, origin } from '../src/access/testing.ts'
import { english } from '../src/demo/councils.ts'
import { whatIfRound } from '../src/matching/what-if/jobs.ts'
import { simulationRound } from '../src/simulation/jobs.ts'
import { webApp } from '../src/web.ts'
import type { OpenHouse } from './house.ts'

/**
 * What a coordinator tries out, worked out: a what-if and an invented year of one council; and somebody's support that was
 * stopped. Answers where the coordinator walks from.
 */
export const tryAll = async (house: OpenHouse, token: string): Promise<string[]> => {
  const served = { db: house.db, origin, clock: () => new Date() }
  const office = browserOf(webApp(served), token)
  const sent = async (path: string, fields: Parameters<typeof office.post>[1] = {}): Promise<string> => {
    const { status, location, text } = await office.post(path, fields)
    if (status !== 303) throw new Error(`${path}: ${status} ${text.slice(0, 600)}`)
    return location.split('?')[0] ?? ''
  }
  const whatIf = await sent('/what-if/new', { more: '2', languages: ['cy'], areas: [english] })
  await sent(`${whatIf}/ask`)
  const draft = await sent('/what-if/new', { more: '1', conferences: '+20 %' })
  const year = await sent('/invented-years', { place: 'E06000017', weeks: '20', per100: '13', seed: '3' })
  const working = { db: house.db, clock: () => new Date(), origin }
  while ((await whatIfRound(working)) || (await simulationRound(working))) continue
  const { rows } = await sql<{
    id: string
  }>`insert into stops (programme_id, party_id, supporter_id, support_id, what, said, on_day)
    select s.programme_id, s.party_id, s.supporter_id, s.id, 'support', 'apart', s.until_day from supports s
      join family_parties f on f.party_id = s.party_id join families m on m.id = f.family_id and m.handler is null
    where s.until_day is not null limit 1 returning id`.execute(house.ground)
  return [
    whatIf,
    `${draft}/change`,
    year,
    `${year}/councils`,
    `/rechecked/${rows[0]?.id ?? ''}`,
    '/what-counts/new',
  ]
}
