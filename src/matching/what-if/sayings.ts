import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { listOf, plural, type Language } from '../../platform/words/words.ts'
import { isExperience } from '../../supporters/model.ts'
import { kinds, sayLanguage } from '../../supporters/words-kinds.ts'
import { horizonDaysAhead, type Changes, type Newcomer, type Range } from './model.ts'

/** How whoever reads calls supporters, councils and versions of the weights. Whom they may not name has none. */
export type Names = {
  readonly supporter: (id: string) => string | undefined
  readonly council: (gss: string) => string
  readonly weights: (id: string) => number | undefined
}

const day = (language: Language, of: string): string => sayDay(language, of, 'date')

const sayWho = (language: Language, count: number, who: Newcomer, names: Names): string => {
  const spoken = listOf(
    language,
    who.languages.map((code) => sayLanguage(language, code)),
  )
  const areas = listOf(language, who.areas.map(names.council))
  const lived = listOf(
    language,
    who.experience.filter(isExperience).map((key) => kinds[key][language]),
  )
  const gender = who.gender === null ? '' : kinds[who.gender][language]
  if (language === 'en')
    return [
      plural('en', count, { one: '# more supporter', other: '# more supporters' }),
      ` who ${count === 1 ? 'speaks' : 'speak'} ${spoken}`,
      areas === '' ? '' : `, in ${areas}`,
      gender === '' ? '' : ` (${gender.toLowerCase()})`,
      lived === '' ? '' : `, with experience of: ${lived}`,
      `, with room for ${who.capacity}${count === 1 ? '' : ' each'}`,
    ].join('')
  return [
    plural('cy', count, { two: '# gefnogwr arall', other: '# cefnogwr arall' }),
    ` sy’n siarad ${spoken}`,
    areas === '' ? '' : `, yn ardal ${areas}`,
    gender === '' ? '' : ` (${gender.toLowerCase()})`,
    lived === '' ? '' : `, â phrofiad o: ${lived}`,
    `, â lle i ${who.capacity}${count === 1 ? '' : ' yr un'}`,
  ].join('')
}

const somebody = { en: 'a supporter', cy: 'cefnogwr' } as const

const partsOf = (language: Language, changes: Changes, names: Names): string[] => {
  const en = language === 'en'
  const called = (id: string): string => names.supporter(id) ?? somebody[language]
  const { conferences, weights } = changes
  const number = weights === null ? undefined : names.weights(weights)
  return [
    ...changes.more.map(({ count, who }) => sayWho(language, count, who, names)),
    ...changes.away.map(({ supporter, from, until }) =>
      en
        ? `${called(supporter)} away from ${day('en', from)} to ${day('en', until)}`
        : `${called(supporter)} i ffwrdd o ${day('cy', from)} i ${day('cy', until)}`,
    ),
    ...changes.leaves.map((id) => (en ? `${called(id)} gone` : `${called(id)} wedi gadael`)),
    ...changes.capacity.map(({ supporter, capacity }) => {
      if (supporter === null)
        return en ? `room for ${capacity} with every supporter` : `lle i ${capacity} gyda phob cefnogwr`
      return en
        ? `room for ${capacity} with ${called(supporter)}`
        : `lle i ${capacity} gyda ${called(supporter)}`
    }),
    ...(conferences === 0
      ? []
      : conferences > 0
        ? [en ? `${conferences}% more conferences` : `${conferences}% yn fwy o gynadleddau`]
        : [en ? `${-conferences}% fewer conferences` : `${-conferences}% yn llai o gynadleddau`]),
    ...(weights === null
      ? []
      : [
          en
            ? `what counts as in version ${number ?? ''}`.trim()
            : `yr hyn sy’n cyfrif fel yn fersiwn ${number ?? ''}`.trim(),
        ]),
  ]
}

/** What is different, in one sentence: "What if: 2 more supporters who speak Somali, with room for 2 each; Ama away from …". */
export const sayChanges = (language: Language, changes: Changes, names: Names): string => {
  const parts = partsOf(language, changes, names)
  if (parts.length === 0)
    return { en: 'As things stand: nothing is different.', cy: 'Fel y mae pethau: nid oes dim yn wahanol.' }[
      language
    ]
  return `${{ en: 'What if:', cy: 'Beth pe bai:' }[language]} ${parts.join('; ')}.`
}

/** That somebody is away longer than anybody looks ahead: what comes after it changes nothing here. Null where it is not so. */
export const sayBeyond = (language: Language, { away }: Changes, asked: Day): string | null => {
  const last = addDays(asked, horizonDaysAhead)
  if (away.every(({ until }) => until <= last)) return null
  return language === 'en'
    ? `This looks 13 weeks ahead, to ${day('en', last)}: of the days after it you see only the conferences of parents who ask before.`
    : `Mae hyn yn edrych 13 wythnos ymlaen, hyd at ${day('cy', last)}: o’r dyddiau wedyn dim ond cynadleddau rhieni sy’n gofyn cyn hynny a welwch.`
}

/** "one more supporter who speaks English and Somali, in Camden, with room for 2" with a capital. */
export const sayKind = (
  language: Language,
  who: Pick<Newcomer, 'languages' | 'areas' | 'capacity'>,
  names: Pick<Names, 'council'>,
): string =>
  sayWho(
    language,
    1,
    { ...who, experience: [], gender: null },
    { ...names, supporter: () => undefined, weights: () => undefined },
  )

/** "12", or "9 to 14". */
export const sayRange = (language: Language, { low, high }: Range): string =>
  low === high ? String(low) : language === 'en' ? `${low} to ${high}` : `${low} i ${high}`

const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0')
/** "+4 to +6", "−2", "0": for a column of them. */
export const sayDifference = (language: Language, { low, high }: Range): string =>
  low === high
    ? signed(low)
    : { en: `${signed(low)} to ${signed(high)}`, cy: `${signed(low)} i ${signed(high)}` }[language]

/** "4 to 6 more parents", "2 fewer parents", "between 1 fewer and 3 more parents", "the same parents as before". */
export const sayGain = (language: Language, { low, high }: Range): string => {
  const en = language === 'en'
  const parents = (count: number): string => (en ? (count === 1 ? 'parent' : 'parents') : 'rhiant')
  if (low === 0 && high === 0) return en ? 'no more and no fewer parents' : 'dim mwy a dim llai o rieni'
  if (low >= 0) {
    const range = sayRange(language, { low, middle: low, high })
    return en ? `${range} more ${parents(high)}` : `${range} yn fwy o rieni`
  }
  if (high <= 0) {
    const range = sayRange(language, { low: -high, middle: -high, high: -low })
    return en ? `${range} fewer ${parents(-low)}` : `${range} yn llai o rieni`
  }
  return en
    ? `between ${-low} fewer and ${high} more parents`
    : `rhwng ${-low} yn llai a ${high} yn fwy o rieni`
}
