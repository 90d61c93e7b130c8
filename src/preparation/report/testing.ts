import type { TestHouse } from '../../access/testing.ts'
import type { Day } from '../../calendar/model.ts'
import { aParent, lets, stand, type Parent } from '../../spaces/testing.ts'

/** This parent's family and its conference, laid past the walls. The house's clock stands at Wednesday 18 November 2026. */
export const layMeeting = async (
  house: TestHouse,
  party: string,
  day: Day | null,
  { kind = 'initial', gss = 'E09000007' }: { kind?: 'initial' | 'review'; gss?: string } = {},
): Promise<string> => {
  const q = { programme_id: house.programme }
  const { id: family } = await house.ground
    .insertInto('families')
    .values({
      ...q,
      gss,
      reference: `PAPER-${party.slice(-8)}-${kind}`,
      name: 'Example',
      created_day: '2026-11-02',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({ ...q, family_id: family, party_id: party, relation: 'mother' })
    .execute()
  const { id } = await house.ground
    .insertInto('conferences')
    .values({ ...q, family_id: family, gss, kind, day, told_us_on: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A parent who has been asked what comes before the first box, and whoever stands beside them and may read. */
export const twoOfThem = async (house: TestHouse, name: string) => {
  const parent = await aParent(house, `${name} Reader`)
  const beside = await house.person(['supporter'], { name: `Robin ${name}walker` })
  await stand(house, beside, parent.party)
  const at = `/notes/${parent.party}`
  await parent.browser.post('/promise', { answer: 'understood', onwards: `${at}/new` })
  await parent.browser.post(`${at}/first`, { police: 'no' })
  await lets(parent, beside, { earlier: 'yes' })
  return { parent, beside }
}

/** A report that came, without its words. Answers its address. */
export const cameFor = async (
  parent: Parent,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const done = await parent.browser.post(`/papers/${parent.party}/came`, {
    'receivedOn-day': '17',
    'receivedOn-month': '11',
    'receivedOn-year': '2026',
    author: 'Sam Invented, social worker',
    ...fields,
  })
  if (done.status !== 303) throw new Error(done.text)
  return done.location.replace('?saved', '')
}

/** Its words, typed. */
export const wordsFor = async (parent: Parent, at: string, words: string): Promise<void> => {
  await parent.browser.post(`${at}/first`, { court: 'no' })
  const done = await parent.browser.post(`${at}/words`, { words })
  if (done.status !== 303) throw new Error(done.text)
}

export const canary = 'Zqreportwordsq'
/** The words of a report, a heading and two findings. */
export const text = `Worries about home

The flat was ${canary} cold on 3 May and the core group was told about it by the health visitor.

Ama did not open the door on 9 May.`

/** Its parts, in order. */
export const pointsOf = async (house: TestHouse, report: string) =>
  house.ground
    .selectFrom('report_points')
    .select(['id', 'place', 'heading', 'body'])
    .where('report_id', '=', report)
    .orderBy('place')
    .execute()
/** Its id, from an address. */
export const idIn = (at: string): string => at.split('/').at(-1)?.slice(0, 36) ?? ''
