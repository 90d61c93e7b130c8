import type { Ground } from './house.ts'
import { canary, lay, layId, layPerson } from './laying.ts'

export type Ids = Readonly<Record<string, string>>
/** What hangs on one family, by the names that routes give to their parameters. */
export type Family = { programme: string; gss: string; tag: string; ids: Ids; canaries: readonly string[] }
export const day = '2026-11-02'

/** A family with a child, a booked conference and everything that can hang on one, all of it invented. */
export const layFamily = async (
  ground: Ground,
  programme: string,
  gss: string,
  tag: string,
): Promise<Family> => {
  const p = { programme_id: programme }
  const words = canary('f', tag)
  const family = await layId(ground, 'families', {
    ...p,
    gss,
    reference: words,
    name: words,
    created_day: day,
  })
  const child = await layId(ground, 'children', { ...p, name: canary('c', tag), born_on: '2020-02-02' })
  await lay(ground, 'family_children', { ...p, family_id: family, child_id: child })
  const f = { ...p, family_id: family }
  await lay(ground, 'strategy_discussions', { ...f, day, initiated_section47: true })
  const conference = await layId(ground, 'conferences', {
    ...f,
    gss,
    kind: 'initial',
    day: '2026-12-02',
    starts_at: '10:00',
    place: words,
    late_reason: words,
    told_us_on: day,
  })
  const c = { ...f, conference_id: conference }
  await lay(ground, 'conference_children', { ...c, child_id: child })
  await lay(ground, 'conference_changes', {
    ...c,
    change: 'moved',
    reason: words,
    said_by: words,
    on_day: day,
  })
  await lay(ground, 'decisions', { ...c, plan: true, categories: ['neglect'], said_by: words, on_day: day })
  const group = await layId(ground, 'core_groups', { ...c, day: '2026-12-10' })
  const clock = await layId(ground, 'clocks', {
    ...c,
    rule: 'E-ICPC-15',
    from_day: day,
    limit_day: '2026-12-02',
    hold_by: '2026-12-02',
    opened_on: day,
  })
  await lay(ground, 'clock_moves', {
    ...f,
    clock_id: clock,
    why: 'holidays',
    was_hold_by: day,
    now_hold_by: day,
    was_limit: day,
    now_limit: day,
    on_day: day,
  })
  const letter = await layId(ground, 'letters', {
    ...c,
    kind: 'arrangements',
    sent_on: day,
    sent_how: 'printed',
    answer: words,
    answered_by: words,
    answered_on: day,
  })
  const teller = await layPerson(ground, programme, `teller${tag}`, ['social-worker'], gss)
  const promised = await layId(ground, 'standing_answers', {
    ...c,
    gss,
    why: words,
    said_by: words,
    said_on: day,
    said_how: 'phone',
    entered_by: teller.person,
    day,
  })
  const list = await layId(ground, 'lists', {
    ...p,
    gss,
    file_hash: words,
    on_day: day,
    state: 'read',
    rows: 1,
  })
  const entry = await layId(ground, 'list_entries', {
    ...p,
    list_id: list,
    rows: [1],
    reference: words,
    verdict: 'ask',
    family_id: family,
    conference_id: conference,
    draft: { familyName: words, place: words, parents: [{ name: words, relation: 'parent', of: [] }] },
  })
  const notice = await layId(ground, 'notices', {
    ...p,
    gss,
    reference: canary('m', tag),
    kind: 'initial',
    place: canary('m', tag),
    by_person: teller.person,
    on_day: day,
  })
  await lay(ground, 'notice_entries', {
    ...f,
    notice_id: notice,
    conference_id: conference,
    outcome: 'ask',
    kind: 'initial',
    place: words,
    told_by: teller.person,
    on_day: day,
  })
  return {
    programme,
    gss,
    tag,
    ids: { family, child, conference, group, letter, promised, list, entry, notice, clock },
    canaries: [words, canary('c', tag), canary('m', tag)],
  }
}
