import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { addSupporter } from '../supporters/actions.ts'
import { declareConflict } from '../supporters/declarations.ts'
import { experiences, weekdays, type Details } from '../supporters/model.ts'
import type { Chance } from './chance.ts'
import type { Named, Names, Tongue } from './names.ts'
import { profiles } from './profiles.ts'
import { english, welsh } from './councils.ts'
import { sure, type Player, type Stage } from './stage.ts'

export const supporterCount = 40

export type Drawn = {
  readonly named: Named
  readonly language: 'en' | 'cy'
  readonly details: Partial<Details>
}

const tonguesOf: readonly Tongue[] = ['so', 'pl', 'ur', 'bn', 'pt', 'bfi']
/** Who they are, drawn before anybody is added: the same names for the same seed. */
export const drawSupporters = (names: Names, chance: Chance, today: Day): readonly Drawn[] =>
  Array.from({ length: supporterCount }, (_, at) => draw(at, names, chance, today))

/**
 * The first is Joy, who stands beside parents in Tigrinya alone, so that she has room whenever the demo needs her.
 * Every fourth works in Wales, every other one of these speaks Welsh first; further languages have two or three each.
 */
const draw = (at: number, names: Names, chance: Chance, today: Day): Drawn => {
  const inWales = at % 4 === 3
  const own: Tongue =
    inWales && at % 8 === 3
      ? 'cy'
      : at % 3 === 1
        ? (tonguesOf[Math.floor(at / 3) % tonguesOf.length] ?? 'so')
        : 'en'
  const gender = at % 3 === 2 ? 'man' : 'woman'
  const named =
    at === 0 ? { name: 'Joy Madeup', called: 'Joy', gender: 'woman' as const } : names.own(own, gender)
  const languages =
    at === 0 ? ['ti'] : [...new Set(['en', own, ...(inWales && chance.happens(40) ? ['cy'] : [])])]
  return {
    named,
    language: own === 'cy' ? 'cy' : 'en',
    details: {
      gender: named.gender,
      languages,
      areas: at % 10 === 9 ? [] : [inWales ? welsh : english],
      travelKm: chance.pick([10, 15, 25, 40]),
      weekdays: at === 0 || chance.happens(70) ? weekdays.slice(0, 5) : weekdays.slice(0, 4),
      capacity: at === 0 ? 5 : chance.between(2, 4),
      referencesOk: at !== 37,
      experience: chance.some(experiences, chance.between(0, 3)),
      ownCaseClosedOn: chance.happens(60) ? addDays(today, -chance.between(1_300, 3_600)) : null,
      ...standing(at, chance, today),
    },
  }
}

/** Most are in date; some soon are not, one lapsed last week, a few are new, one rests, one is in a case of their own. */
const standing = (at: number, chance: Chance, today: Day): Partial<Details> => {
  const far = {
    accreditedUntil: addDays(today, chance.between(60, 700)),
    checkUntil: addDays(today, chance.between(60, 900)),
  }
  if (at === 31) return { state: 'accredited', ...far, checkUntil: addDays(today, -6) }
  if (at === 32) return { state: 'accredited', ...far, accreditedUntil: addDays(today, 12) }
  if (at === 33) return { state: 'accredited', ...far, checkUntil: addDays(today, 20) }
  if (at === 34) return { state: 'paused', ...far }
  if (at === 35) return { state: 'accredited', ...far, ownCaseOpen: true, ownCaseClosedOn: null }
  return at >= 36 ? { state: 'provisional', ...far, accreditedUntil: null } : { state: 'accredited', ...far }
}

export type Added = {
  readonly supporter: string
  readonly name: string
  readonly called: string
  readonly languages: readonly string[]
}

const profileOf = (at: number, { named }: Drawn) => {
  const fitting = profiles.filter(({ of }) => of === undefined || of === named.gender)
  const { aboutEn = '', aboutCy = '' } = fitting[at % fitting.length] ?? {}
  return { called: named.called, aboutEn, aboutCy }
}

/** All supporters as a coordinator adds them in the programme's first days, in the order in which they were drawn. */
export const addSupporters = (
  stage: Stage,
  coordinator: Player,
  all: readonly Drawn[],
): Promise<readonly Added[]> =>
  stage.as(coordinator, addDays(stage.today, -395), async (tx, actor) => {
    const made: Added[] = []
    for (const [at, drawn] of all.entries()) {
      const { named, language, details } = drawn
      const reached = { email: `supporter${at + 1}@example.org`, phone: `07700 900${100 + at}` }
      const person = { name: named.name, language, ...reached }
      const { supporter } = sure(
        await addSupporter(tx, actor, { person, details, profile: profileOf(at, drawn) }),
      )
      if (at % 7 === 0) sure(await declareConflict(tx, actor, supporter, 'school', 'Invented Primary School'))
      if (at % 11 === 0) sure(await declareConflict(tx, actor, supporter, 'social-worker', 'Terry Storybook'))
      made.push({ supporter, name: named.name, called: named.called, languages: details.languages ?? [] })
    }
    return made
  })
