import { sql } from 'kysely'
import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId, layPerson, type Account } from './laying.ts'
import type { Party } from './parties.ts'
import { layShares } from './sharing.ts'
import { layNearby } from './nearby-rows.ts'
import { laySpaceRows } from './space-rows.ts'

const day = '2026-11-02'
const later = '2027-11-02'
export const bytes = (text: string, length = 32): string =>
  `\\x${Buffer.from(text.padEnd(length, '.').slice(0, length)).toString('hex')}`

/** The words that stand in a space, by whose they are: see `laySpace` and `layConcern`. */
export const inSpace = ['e', 'w', 'v', 'd', 'b', 'g', 'u', 'a', 't', 'q'] as const

/** Whoever hears, agrees and handles: one of each in a programme. */
export type Walls = Readonly<Record<'lead' | 'approver' | 'handler', Account>>

export const layKeepers = async (ground: Ground, programme: string, tag: string): Promise<Walls> => {
  const one = (role: string) => layPerson(ground, programme, `${role.slice(0, 4)}${tag}`, [role], 'E09000007')
  const [lead, approver, handler] = [
    await one('safeguarding-lead'),
    await one('approver'),
    await one('handler'),
  ]
  await sql`update programmes set outside_handler = ${handler.person} where id = ${programme}`.execute(ground)
  return { lead, approver, handler }
}

/** What one person has to prove themself with, and what waits for them. */
export const layWays = async (
  ground: Ground,
  programme: string,
  { person, session }: Account,
  tag: string,
): Promise<Ids> => {
  const q = { programme_id: programme, person_id: person }
  await lay(ground, 'pins', { ...q, salt: bytes(tag, 16), hash: bytes(tag) })
  const passkey = await layId(ground, 'passkeys', {
    ...q,
    credential: bytes(tag),
    public_key: bytes(tag, 64),
  })
  await lay(ground, 'challenges', {
    programme_id: programme,
    session_id: session,
    wanted: 'use',
    challenge_hash: bytes(tag),
    expires_at: later,
  })
  await lay(ground, 'start_codes', { ...q, salt: bytes(tag, 16), hash: bytes(tag), expires_at: later })
  await lay(ground, 'known_browsers', { ...q, browser_hash: bytes(tag) })
  await lay(ground, 'wrong_pins', { ...q, day, browser_hash: '\\x', count: 1 })
  await lay(ground, 'former_addresses', { ...q, way: 'email', address: canary('a', tag) })
  const kept = crypto.randomUUID()
  await lay(ground, 'kept_forms', {
    ...q,
    id: kept,
    why: 'left',
    path: '/notes',
    ends: later,
    body: JSON.stringify([['body', canary('t', tag)]]),
  })
  return { passkey, kept }
}

/** A parent's space: a note of theirs, one of the supporter's whom they let read, a draft, and what they said to the promise. */
export const laySpace = async (ground: Ground, party: Party, promise: string): Promise<Ids> => {
  const {
    tag,
    family: { programme },
    ids,
  } = party
  const owner = ids['party'] ?? ''
  const q = { programme_id: programme, party_id: owner }
  await lay(ground, 'spaces', { ...q, opened_on: day, police: 'no', asked_on: day })
  const note = (body: string, by: Account, more: object = {}) =>
    layId(ground, 'notes', { ...q, ...more, written_by: by.person, day, body })
  const earlier = await note(canary('e', tag), party.parent, { at: '2026-01-02' })
  const reading = await layId(ground, 'grants', {
    programme_id: programme,
    person_id: party.supporter.person,
    function: 'reads',
    thing: 'space',
    thing_id: owner,
    purpose: 'beside-me',
    ends_at: later,
    notes_from: '2026-06-02',
    opened_by: party.parent.person,
  })
  const answer = await layId(ground, 'promise_answers', {
    ...q,
    promise_id: promise,
    edition: 1,
    answer: 'understood',
    how: 'screen',
    recorded_by: party.parent.person,
    answered_on: day,
  })
  const aloud = await layId(ground, 'promise_answers', {
    ...q,
    promise_id: promise,
    edition: 1,
    answer: 'think',
    how: 'aloud',
    recorded_by: party.supporter.person,
    answered_on: day,
  })
  const hold = await layId(ground, 'holds', { ...q, why: 'complaint', placed_on: day })
  return {
    earlier,
    reading,
    answer,
    aloud,
    hold,
    words: await note(canary('w', tag), party.parent),
    beside: await note(canary('v', tag), party.supporter),
    draft: await note(canary('d', tag), party.supporter, { draft: true }),
    back: await note(canary('b', tag), party.parent, { withdrawn_at: day }),
    ...(await laySpaceRows(ground, party)),
    ...(await layNearby(ground, party)),
    ...(await layShares(ground, party)),
  }
}

/** A concern of the supporter's about one party: heard, asked about and agreed to by two, and told to the parent. */
export const layConcern = async (
  ground: Ground,
  { ids, tag, family, supporter }: Party,
  { approver }: Walls,
  hearer: Account,
): Promise<Ids> => {
  const p = { programme_id: family.programme }
  const words = canary('g', tag)
  const concern = await layId(ground, 'concerns', {
    ...p,
    written_by: supporter.person,
    party_id: ids['party'],
    at_risk: ['child'],
    words,
    parent_told: 'not-yet',
    day,
  })
  const c = { ...p, concern_id: concern }
  const step = await layId(ground, 'concern_steps', {
    ...c,
    kind: 'talked',
    words,
    done_on: day,
    by_person: hearer.person,
  })
  await lay(ground, 'concern_points', { ...c, note_id: ids['beside'] })
  const ask = (more: object) =>
    layId(ground, 'openings', {
      ...c,
      party_id: ids['party'],
      asked_by: hearer.person,
      asked_on: day,
      of_whom: 'pointed',
      reason: words,
      tell: 'at-once',
      ...more,
    })
  const asked = await ask({})
  const opening = await ask({
    answer: 'agreed',
    answered_by: approver.person,
    answered_on: day,
    answered_at: new Date().toISOString(),
    until_at: new Date(Date.now() + 71 * 3_600_000).toISOString(),
    answer_words: words,
  })
  await lay(ground, 'opening_notes', { ...p, opening_id: opening, note_id: ids['beside'] })
  const tell = (id: string, more: object) =>
    lay(ground, 'opening_tellings', {
      ...p,
      opening_id: id,
      party_id: ids['party'],
      said: canary('u', tag),
      ...more,
    })
  await tell(opening, { told_on: day, told_how: 'page' })
  await tell(asked, {})
  return { concern, step, opening, asked }
}

export const layPromise = async (ground: Ground, programme: string): Promise<string> => {
  const { rows } = await sql<{
    id: string
  }>`select id from promises where programme_id = ${programme} limit 1`.execute(ground)
  return rows[0]?.id ?? ''
}
