import { pages as spaces } from '../../spaces/routes.ts'
import type { TestHouse } from '../../access/testing.ts'
import { layFamily } from '../../conferences/testing.ts'
import { aParent, stand, type Parent } from '../../spaces/testing.ts'
import { pages as chair } from '../chair/routes.ts'
import { pages as room } from '../room/routes.tsx'
import { pages as help } from './routes.ts'

export const helpPages = [...spaces, ...help, ...room, ...chair]

type Day = `${number}-${number}-${number}`
/** A family with its conference; `parents` stand in it as Parent 1, Parent 2. */
export const layMeeting = async (
  house: TestHouse,
  parents: readonly Pick<Parent, 'party'>[],
  { day = '2026-11-25', gss = 'E09000007', family }: { day?: Day; gss?: string; family?: string } = {},
) => {
  const of = { programme_id: house.programme }
  const made = family ?? (await layFamily(house, { gss })).family
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({
      ...of,
      family_id: made,
      gss,
      kind: 'initial',
      day,
      starts_at: '10:00',
      told_us_on: '2026-11-16',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (family === undefined)
    for (const [n, { party }] of parents.entries())
      await house.ground
        .insertInto('family_parties')
        .values({ ...of, family_id: made, party_id: party, relation: 'parent', label: `Parent ${n + 1}` })
        .execute()
  return { family: made, conference }
}

/** The authority promises these to every parent. */
export const promise = (house: TestHouse, changes: readonly string[], gss = 'E09000007') =>
  house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss,
      key: 'standing',
      value: JSON.stringify({ changes }),
      from_day: '2026-01-01',
    })
    .execute()

/** A parent with a meeting, past the promise and the question about the police. */
export const aParentWithMeeting = async (house: TestHouse, name: string, day: Day = '2026-11-25') => {
  const parent = await aParent(house, name)
  const { family, conference } = await layMeeting(house, [parent], { day })
  await ready(parent)
  return { ...parent, family, conference, at: `/helps/${parent.party}/${conference}` }
}
export const ready = async ({ party, browser }: Parent) => {
  await browser.post('/promise', { answer: 'understood', onwards: `/notes/${party}/new` })
  await browser.post(`/notes/${party}/first`, { police: 'no' })
}

/** Somebody who stands beside this parent, and may read by their yes. */
export const aReader = async (house: TestHouse, parent: Parent) => {
  const supporter = await house.person(['supporter'])
  await stand(house, supporter, parent.party)
  await parent.browser.post(`/notes/${parent.party}/readers/${supporter.id}`, {
    purpose: 'beside-me',
    span: 'quarter',
    earlier: 'yes',
  })
  return supporter
}
