import { day, type Family, type Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, grant, lay, layId, layPerson, type Account } from './laying.ts'

/** One parent in a family, with the supporter beside them; their own words, and their supporter's. */
export type Party = {
  family: Family
  tag: string
  ids: Ids
  canaries: readonly string[]
  supporterCanaries: readonly string[]
  parent: Account
  supporter: Account
}

/** One parent of the family's child, told, reached, offered, proposed to, and with somebody beside them. */
export const layParty = async (
  ground: Ground,
  family: Family,
  tag: string,
  name = canary('p', tag),
): Promise<Party> => {
  const { programme, gss, ids: of } = family
  const p = { programme_id: programme }
  const words = canary('p', tag)
  const party = await layId(ground, 'parties', { ...p, name, called: words, created_day: day })
  const q = { ...p, party_id: party }
  await lay(ground, 'family_parties', { ...q, family_id: of['family'], relation: 'parent', label: words })
  await lay(ground, 'parent_of', { ...q, child_id: of['child'], relation: 'parent' })
  await lay(ground, 'access_needs', { ...q, needs: words })
  const telling = await layId(ground, 'tellings', {
    ...q,
    family_id: of['family'],
    told_on: day,
    told_by: words,
    recorded_on: day,
  })
  await lay(ground, 'safe_contacts', { ...q, safe: true, way: 'text', telephone: words, words, set_on: day })
  const note = await layId(ground, 'safety_notes', { ...q, kind: 'lone-working', from_day: day })
  const offer = await layId(ground, 'offers', {
    ...q,
    family_id: of['family'],
    conference_id: of['conference'],
    gss,
    state: 'yes',
    told_us_on: day,
    offered_on: day,
    answered_on: day,
  })
  await lay(ground, 'offer_steps', { ...q, offer_id: offer, step: 'offered', reason: words, on_day: day })
  await lay(ground, 'council_offers', {
    ...p,
    offer_id: offer,
    gss,
    family_id: of['family'],
    reference: canary('f', family.tag),
    conference_kind: 'initial',
    label: 'parent',
    offered_on: day,
  })
  const request = await layId(ground, 'requests', {
    ...q,
    name: name === words ? canary('r', tag) : name,
    gss,
    way: 'phone',
    telephone: canary('r', tag),
    words: canary('r', tag),
    on_day: day,
  })
  await lay(ground, 'wishes', q)
  await lay(ground, 'party_circles', { ...q, kind: 'school', what: words })

  const supporterAccount = await layPerson(ground, programme, `s${tag}`, ['supporter'], gss)
  const spoken = canary('s', tag)
  const supporter = await layId(ground, 'supporters', {
    ...p,
    person_id: supporterAccount.person,
    state: 'accredited',
    accredited_until: '2027-11-01',
    check_until: '2027-11-01',
    references_ok: true,
    capacity: 3,
    load: 1,
    areas: [gss],
    created_day: day,
  })
  const s = { ...p, supporter_id: supporter }
  await lay(ground, 'profiles', { ...s, called: spoken, about_en: spoken, about_cy: spoken })
  await lay(ground, 'supporter_experience', { ...s, kind: 'kinship' })
  const away = await layId(ground, 'supporter_away', {
    ...s,
    from_day: '2027-01-01',
    until_day: '2027-01-02',
  })
  const conflict = await layId(ground, 'supporter_conflicts', {
    ...s,
    kind: 'school',
    what: canary('k', tag),
  })
  const apart = await layId(ground, 'never_together', {
    ...s,
    party_id: party,
    said_by: 'supporter',
    withdrawn_at: '2026-01-01',
  })
  const proposal = await layId(ground, 'proposals', {
    ...q,
    offer_id: offer,
    supporter_id: supporter,
    rank: 1,
    cost: 0,
    lapses_on: '2027-11-30',
    state: 'chosen',
    made_on: day,
    shown_on: day,
  })
  const choice = await layId(ground, 'choices', {
    ...q,
    proposal_id: proposal,
    offer_id: offer,
    supporter_id: supporter,
    how: 'phone',
    chosen_on: day,
    answer: 'yes',
    answered_on: day,
  })
  const parent = await layPerson(ground, programme, tag, ['parent'], gss)
  const ask = await layId(ground, 'asked_helps', {
    ...q,
    family_id: of['family'],
    conference_id: of['conference'],
    gss,
    label: words,
    entry: 'own',
    words,
    written_by: parent.person,
    day,
  })
  await lay(ground, 'stopgaps', { ...q, offer_id: offer, kind: 'advice-line', on_day: day })
  const support = await layId(ground, 'supports', { ...q, supporter_id: supporter, from_day: day })
  const over = { supporter_id: supporter, support_id: support }
  const stop = await layId(ground, 'stops', { ...q, ...over, what: 'cover', said: 'not-ready', on_day: day })
  await lay(ground, 'lapses', { ...q, ...over, said: 'not-ready', since_day: day, over_on: day })
  await grant(ground, programme, parent.person, 'is', party)
  await grant(ground, programme, supporterAccount.person, 'supports', party)
  return {
    family,
    tag,
    ids: {
      ...of,
      party,
      telling,
      note,
      stop,
      offer,
      ask,
      request,
      supporter,
      away,
      conflict,
      apart,
      proposal,
      choice,
      support,
      person: parent.person,
      session: parent.session,
    },
    canaries: [words, canary('r', tag), parent.canary],
    supporterCanaries: [spoken, canary('k', tag), supporterAccount.canary],
    parent,
    supporter: supporterAccount,
  }
}
