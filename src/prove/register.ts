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
  return { request, given, week, question, paper, issuer, identity, way, code }
}
