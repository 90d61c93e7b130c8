import { policy } from '../matching/policy.ts'
import { usual } from '../matching/weights/model.ts'
import { reportOf } from '../simulation/reporting.ts'
import { aPlace } from '../simulation/testing.ts'
import { tallyFor } from '../simulation/threads.ts'
import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId, type Account } from './laying.ts'
import { layForEverybody } from './nearby-rows.ts'

const camden = 'E09000007'
const cardiff = 'W06000015'

const shortYear = { seed: 1, weeks: 1, per100: 13, policy }
/** A week of a small invented place, played to its end. */
const report = reportOf([tallyFor(aPlace(20), shortYear)], shortYear)

export const layProgramme = async (ground: Ground, tag: string): Promise<string> => {
  const programme = await layId(ground, 'programmes', {
    name: `Group ${tag} (invented)`,
    independence: 'parent-led',
    telephone: '0300 000 0000',
  })
  for (const gss of [camden, cardiff])
    await lay(ground, 'programme_authorities', { programme_id: programme, gss, from_day: '2020-01-01' })
  return programme
}

export const laySettings = async (
  ground: Ground,
  programme: string,
  by: Account,
  tag: string,
): Promise<Ids> => {
  const p = { programme_id: programme }
  const change = await layId(ground, 'holiday_changes', {
    ...p,
    day: '2027-03-03',
    kind: 'added',
    name: canary('h', tag),
  })
  const row = await layId(ground, 'authority_settings', {
    ...p,
    gss: camden,
    key: 'outOfHours',
    value: { telephone: canary('h', tag) },
    from_day: '2027-03-03',
    set_by: by.person,
  })
  await lay(ground, 'local_texts', { ...p, key: 'frontDoor', en: 'Welcome', cy: 'Croeso' })
  await lay(ground, 'list_mappings', { ...p, gss: camden, mapping: {}, set_on: '2026-11-02' })
  const weights = await layId(ground, 'weights', {
    ...p,
    ...usual,
    why: canary('h', tag),
    drafted_by: by.person,
    day: '2026-11-02',
  })
  const whatIf = await layId(ground, 'what_ifs', {
    ...p,
    name: canary('h', tag),
    changes: { more: [], away: [], leaves: [], capacity: [], conferences: 0, weights: null },
    by_person: by.person,
    on_day: '2026-11-02',
  })
  await lay(ground, 'what_if_advice', {
    ...p,
    what_if_id: whatIf,
    place: 1,
    languages: ['en'],
    areas: [],
    capacity: 2,
    low: 1,
    middle: 2,
    high: 3,
    shared: true,
    on_day: '2026-11-02',
  })
  const simulation = await layId(ground, 'simulations', {
    ...p,
    place: 'all',
    weeks: 1,
    per100: 13,
    seed: 1,
    state: 'done',
    report,
    by_person: by.person,
    on_day: '2026-11-02',
  })
  await lay(ground, 'matchings', {
    ...p,
    policy_version: '1',
    parties: 1,
    proposed: 1,
    total: 0,
    on_day: '2026-11-02',
  })
  await lay(ground, 'audit', {
    ...p,
    day: '2026-11-02',
    person_id: by.person,
    act: 'session.opened',
    things: [by.session],
  })
  await lay(ground, 'events', { ...p, kind: 'planted', thing_id: by.person, day: '2026-11-02' })
  await lay(ground, 'outbox', {
    ...p,
    kind: 'sign-in',
    to_person: by.person,
    dropped_at: '2026-11-02',
    why: 'no-answer',
  })
  await lay(ground, 'sign_ins', { ...p, person_id: by.person, way: 'email', expires_at: '2026-11-02' })
  const duty = await layId(ground, 'on_call', {
    ...p,
    person_id: by.person,
    // Over: whoever reads the roster reads who is on it, which is what it is for.
    from_at: '2026-01-02',
    until_at: '2026-01-09',
    telephone: '0300 000 0001',
    set_by: by.person,
  })
  await lay(ground, 'form_keys', { ...p, owner: by.person, key: by.person })
  return {
    change,
    row,
    duty,
    weights,
    whatIf,
    simulation,
    gss: camden,
    keyName: 'outOfHours',
    ...(await layForEverybody(ground, programme, camden)),
  }
}
