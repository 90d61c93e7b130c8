import type { Ground } from './house.ts'
import { lay, layId } from './laying.ts'
import type { World } from './world.ts'

const day = '2026-11-02'

/** Families whose rows name another family's parents and children, or stand in the other programme's name. */
export const layOddFamilies = async (ground: Ground, world: World): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, b, sealed } = world.parties
  const { one, two } = world.families

  const child = await layId(ground, 'children', { ...p, name: 'Odd Child', born_on: '2020-02-02' })
  await lay(ground, 'family_children', { ...p, family_id: one.ids['family'], child_id: child })
  await lay(ground, 'parent_of', { ...p, party_id: b.ids['party'], child_id: child, relation: 'parent' })
  const meeting = { ...p, family_id: one.ids['family'], conference_id: one.ids['conference'] }
  await lay(ground, 'conference_children', { ...meeting, child_id: child })
  const theirs = { ...p, family_id: two.ids['family'], child_id: one.ids['child'] }
  await lay(ground, 'family_children', theirs)
  await lay(ground, 'conference_children', { ...theirs, conference_id: two.ids['conference'] })

  for (const [family, party] of [
    [sealed.family.ids['family'], a.ids['party']],
    [one.ids['family'], sealed.ids['party']],
  ]) {
    await lay(ground, 'tellings', {
      ...p,
      family_id: family,
      party_id: party,
      told_on: day,
      told_by: 'Odd',
      recorded_on: day,
    })
    await lay(ground, 'offers', {
      ...p,
      family_id: family,
      party_id: party,
      conference_id: two.ids['conference'],
      gss: one.gss,
      told_us_on: day,
    })
  }
  await lay(ground, 'family_parties', {
    ...p,
    family_id: one.ids['family'],
    party_id: sealed.ids['party'],
    relation: 'parent',
  })
  await lay(ground, 'namesakes', {
    ...p,
    party_id: sealed.ids['party'],
    person_id: world.staff.administrator.person,
    said_by: world.staff.handler.person,
  })
  for (const handler of [world.staff.handler.person, world.supporterWithout.person])
    await lay(ground, 'list_entries', {
      ...p,
      list_id: one.ids['list'],
      rows: [2],
      reference: 'odd',
      verdict: 'ask',
      handler,
    })
  await lay(ground, 'hidden', {
    programme_id: there,
    person_id: world.staff.coordinator.person,
    family_id: two.ids['family'],
  })
  await lay(ground, 'family_parties', {
    programme_id: there,
    family_id: world.families.elsewhere.ids['family'],
    party_id: a.ids['party'],
    relation: 'parent',
  })
  await lay(ground, 'parent_of', {
    programme_id: there,
    child_id: world.families.elsewhere.ids['child'],
    party_id: a.ids['party'],
    relation: 'parent',
  })
  // Whoever is named in an entry of the other programme's list does not see that list.
  await lay(ground, 'list_entries', {
    ...p,
    list_id: world.families.elsewhere.ids['list'],
    rows: [3],
    reference: 'odd',
    verdict: 'ask',
    handler: world.staff.handler.person,
  })
}
