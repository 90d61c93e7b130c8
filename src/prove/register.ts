import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId } from './laying.ts'
import { bytes, type Walls } from './walls.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** What a programme keeps about reads, requests from outside, its papers and its councils' sign-in. */
export const layRegister = async (
  ground: Ground,
  programme: string,
  { lead }: Walls,
  officer: { person: string; session: string },
  tag: string,
): Promise<Ids> => {
  const p = { programme_id: programme }
  const [words, papers] = [canary('o', tag), canary('i', tag)]
  const request = await layId(ground, 'outside_requests', {
    ...p,
    kept_by: lead.person,
    kind: 'police',
    who_asks: words,
    form: 'letter',
    about: `Nobody ${tag} Atall`,
    words,
    received_on: day,
    clock: 'none',
    told_from: day,
  })
  await lay(ground, 'safeguarding_lines', { ...p, telephone: '0300 111 1111' })
  const week = await layId(ground, 'read_weeks', { ...p, week: day })
  const question = await layId(ground, 'read_questions', {
    ...p,
    week: day,
    person_id: lead.person,
    role: 'coordinator',
    why: 'many',
    reads: 9,
    people: 2,
  })
  const given = await layId(ground, 'read_answers', {
    ...p,
    question_id: question,
    reason: 'their-work',
    body: words,
    by: lead.person,
    day,
  })
  const paper = await layId(ground, 'assurances', {
    ...p,
    kind: 'agreement',
    made_on: day,
    by_whom: papers,
    review_on: later,
    recorded_on: day,
    recorded_by: lead.person,
  })
  const issuer = await layId(ground, 'council_issuers', {
    ...p,
    gss: 'W06000015',
    issuer: 'https://council.example',
    client_id: papers,
    client_secret: papers,
    from_day: day,
  })
  const i = { ...p, issuer_id: issuer }
  const identity = await layId(ground, 'council_identities', {
    ...p,
    person_id: officer.person,
    gss: 'W06000015',
    subject_hash: bytes(tag),
  })
  const way = await layId(ground, 'council_sign_ins', {
    ...i,
    issuer_version: 1,
    browser_hash: bytes(tag),
    state_hash: bytes(tag),
  })
  const code = await layId(ground, 'council_codes', {
    ...p,
    person_id: officer.person,
    code_hash: bytes(tag),
    made_by: lead.person,
  })
  await lay(ground, 'council_sessions', { ...i, session_id: officer.session, subject_hash: bytes(tag) })
  await lay(ground, 'council_sign_outs', { ...i, jti_hash: bytes(tag) })
  // Five answers without a name, the sentence of one, and what was asked because of them.
  const heard = { ...p, gss: 'E09000007', month: '2024-01-01' }
  for (let n = 0; n < 5; n += 1)
    await lay(ground, 'heard_answers', { ...heard, kind: 'initial', said: [4, 3, 4] })
  await lay(ground, 'heard_words', { ...heard, id: crypto.randomUUID(), words: papers })
  await lay(ground, 'heard_settings', { ...p, from_day: day })
  const ring = await layId(ground, 'ring_asks', { ...p, person_id: lead.person, asked_on: day })
  const changeAsk = await layId(ground, 'change_asks', {
    ...p,
    gss: 'E09000007',
    from_month: '2024-01-01',
    until_month: '2024-01-01',
    counted: 5,
    said_en: 'We came in last.',
    said_cy: 'Daethom i mewn olaf.',
    asked_name: 'Jo Invented',
    asked_role: 'Head',
    asked_of: 'Council',
    asked_on: day,
    answer_by: later,
    written_by: lead.person,
  })
  return { ring, changeAsk, request, given, week, question, paper, issuer, identity, way, code }
}
