import { meanings, repeatable, type Heading, type Mapping, type Meaning } from './model.ts'

/** Without case, accents, spaces and signs: "Conf. date" and "conf date" are one heading. */
export const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** What councils' systems call their columns, in English and Welsh; the surest name first. */
const names: Record<Meaning, string> = {
  reference:
    'family reference, family ref, case reference, case ref, case id, case number, family id, family number, group id, household id, reference, ref, reference number, our reference, system id, cyfeirnod y teulu, cyfeirnod teulu, cyfeirnod yr achos, cyfeirnod achos, rhif yr achos, rhif achos, cyfeirnod',
  kind: 'conference type, type of conference, conf type, kind of conference, meeting type, type of meeting, cpc type, event type, type, kind, math o gynhadledd, math y gynhadledd, math o gyfarfod, math',
  day: 'conference date, date of conference, conf date, conference day, date and time of conference, conference date and time, conference datetime, meeting date, date of meeting, scheduled date, planned date, event date, date, dyddiad y gynhadledd, dyddiad cynhadledd, dyddiad y cyfarfod, dyddiad',
  startsAt:
    'conference time, time of conference, conf time, start time, meeting time, scheduled time, time, amser y gynhadledd, amser cynhadledd, amser dechrau, amser y cyfarfod, amser',
  place:
    'conference venue, venue, conference location, location, place, room, meeting place, lleoliad y gynhadledd, lleoliad, man cyfarfod, ystafell',
  conference:
    'conference reference, conference ref, conference id, conference number, meeting id, meeting reference, cyfeirnod y gynhadledd, cyfeirnod cynhadledd, rhif y gynhadledd',
  strategyDay:
    'strategy discussion date, date of strategy discussion, strategy discussion, strategy meeting date, strategy date, s47 strategy date, section 47 start date, s47 start date, date section 47 initiated, dyddiad y drafodaeth strategaeth, dyddiad trafodaeth strategaeth, trafodaeth strategaeth',
  parents:
    'number of parents, no of parents, parents, parent count, parents number, how many parents, number of parents carers, nifer y rhieni, nifer rhieni, rhieni',
  toldOn:
    'parents told, date parents told, parents told on, parents informed, date parents informed, parents informed date, parents notified, rhieni wedi cael gwybod, dyddiad dweud wrth y rhieni, dyddiad hysbysu rhieni',
  lateReason:
    'reason if late, reason late, late reason, reason for delay, delay reason, reason out of timescale, reason out of time, rheswm os yn hwyr, rheswm am oedi, rheswm dros oedi',
  familyName: 'family name, family, name of family, household, enw teulu, enw’r teulu, teulu',
  childName:
    'child name, name of child, childs name, child’s full name, full name of child, child full name, child, young person, subject name, subject, name, enw’r plentyn, enw plentyn, plentyn, enw',
  childBorn:
    'child date of birth, date of birth, dob, d o b, childs dob, child dob, birth date, born, dyddiad geni’r plentyn, dyddiad geni',
  childDue:
    'expected date of delivery, edd, expected date of birth, due date, date due, dyddiad geni disgwyliedig, dyddiad disgwyliedig',
  mother: 'mother, mother name, name of mother, mothers name, mam, enw’r fam, enw mam',
  father: 'father, father name, name of father, fathers name, tad, enw’r tad, enw tad',
  parent:
    'parent, parent name, parent 1, parent 2, parent 3, parent 4, parent 1 name, parent 2 name, parent carer, parent carer 1, parent carer 2, carer, rhiant, rhiant 1, rhiant 2, rhiant 3, enw rhiant',
}

/** The plain name, what it means, and how sure: the place in its list. */
const known: ReadonlyMap<string, { meaning: Meaning; rank: number }> = new Map(
  meanings.flatMap((meaning) =>
    names[meaning].split(', ').map((name, rank) => [plain(name), { meaning, rank }] as const),
  ),
)
export const isKnownHeading = (heading: string): boolean => known.has(plain(heading))

/**
 * What each heading means: as this authority's was remembered, else by its usual names. One column for each meaning,
 * the surest; several only for parents' names. `allowed` are the meanings that we have business with here: columns
 * that mean anything else mean null and are dropped.
 */
export const readHeadings = (
  headings: readonly string[],
  remembered: Mapping,
  allowed: readonly Meaning[],
): Heading[] => {
  const guesses = headings.map((heading) => {
    const told = remembered[plain(heading)]
    if (told !== undefined) return told === '' ? null : { meaning: told, rank: -1 }
    return known.get(plain(heading)) ?? null
  })
  const best = new Map<Meaning, number>()
  guesses.forEach((guess, at) => {
    if (guess === null) return
    const held = best.get(guess.meaning)
    if (held === undefined || guess.rank < (guesses[held]?.rank ?? 0)) best.set(guess.meaning, at)
  })
  return headings.map((heading, at) => {
    const guess = guesses[at] ?? null
    if (guess === null || !allowed.includes(guess.meaning)) return { heading, meaning: null }
    const chosen = repeatable.includes(guess.meaning) || best.get(guess.meaning) === at
    return { heading, meaning: chosen ? guess.meaning : null }
  })
}

/** What is remembered of an authority's headings: all of them, so that a column once dropped stays dropped. */
export const mappingOf = (headings: readonly Heading[]): Mapping =>
  Object.fromEntries(headings.map(({ heading, meaning }) => [plain(heading), meaning ?? '']))
