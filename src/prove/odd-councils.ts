import type { Ground } from './house.ts'
import { lay, layId, layPerson, type Row } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const earlier = '2026-01-02'
const camden = 'E09000007'
/** Three councils whose chair may be shown nothing: their account is shut, they chair no more, the meeting is called off. */
export const closed = { shut: 'E09000001', left: 'E09000012', off: 'E09000013' } as const

/** People of councils who read what a parent asked for or shows, or would if one thing were otherwise. */
export const layOddCouncils = async (ground: Ground, world: World): Promise<OddPeople> => {
  const [here] = world.programmes
  const p = { programme_id: here }
  const { a, b } = world.parties
  const { one } = world.families

  // One who chairs; and one who coordinates and administers here, and is from a council beside that.
  const chair = await layPerson(ground, here, 'oddchair', ['chair'], camden)
  const officeOfCouncil = await layPerson(
    ground,
    here,
    'oddofficecouncil',
    ['coordinator', 'administrator', 'social-worker'],
    camden,
  )
  const meets = async (gss: string, state: string, who: Row, held: Row) => {
    const person_id = await layId(ground, 'persons', { ...p, name: `Odd of ${gss}`, ...who })
    await lay(ground, 'roles', { ...p, person_id, role: 'chair', gss, ...held })
    const conference = { ...p, family_id: one.ids['family'], gss, state, kind: 'review', told_us_on: day }
    await lay(ground, 'conferences', conference)
  }
  await meets(closed.shut, 'booked', { disabled_at: day }, {})
  await meets(closed.left, 'booked', {}, { until_at: day })
  await meets(closed.off, 'cancelled', {}, {})

  // Asked for and taken back; asked for, and answered to three questions, before whoever reads it now may read.
  const of = { ...p, party_id: a.ids['party'], written_by: a.parent.person, day }
  const ask = (more: Row) =>
    lay(ground, 'asked_helps', {
      ...of,
      family_id: one.ids['family'],
      conference_id: one.ids['conference'],
      gss: camden,
      label: 'Odd',
      entry: 'B1',
      ...more,
    })
  await ask({ party_id: b.ids['party'], written_by: b.parent.person, withdrawn_on: day })
  await ask({ at: earlier })
  await lay(ground, 'heard_marks', { ...of, how: 'screen', at: earlier })
  // Said in a month that is not shown yet.
  const said = { id: crypto.randomUUID(), gss: camden, month: '2026-10-01', words: 'Odd' }
  await lay(ground, 'heard_words', { ...p, ...said })
  return { chair, officeOfCouncil }
}
