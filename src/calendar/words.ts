import type { Both, Language } from '../platform/words/words.ts'

const names = {
  newYear: { en: "New Year's Day", cy: 'Dydd Calan' },
  goodFriday: { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' },
  easterMonday: { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' },
  earlyMay: { en: 'Early May bank holiday', cy: 'Gŵyl banc dechrau Mai' },
  spring: { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' },
  summer: { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' },
  christmas: { en: 'Christmas Day', cy: 'Dydd Nadolig' },
  boxing: { en: 'Boxing Day', cy: 'Gŵyl San Steffan' },
  jubilee: { en: "Queen Elizabeth II's Platinum Jubilee", cy: 'Jiwbilî Blatinwm y Frenhines Elizabeth II' },
  funeral: { en: 'State funeral of Queen Elizabeth II', cy: 'Angladd gwladol y Frenhines Elizabeth II' },
  coronation: { en: 'Coronation of King Charles III', cy: "Coroni'r Brenin Charles III" },
} as const satisfies Record<string, Both>

const substitute = { en: 'substitute day', cy: 'diwrnod yn lle' } as const satisfies Both

const almanacCallsIt: readonly [RegExp, keyof typeof names][] = [
  [/^new year/i, 'newYear'],
  [/^good friday/i, 'goodFriday'],
  [/^easter monday/i, 'easterMonday'],
  [/^early may/i, 'earlyMay'],
  [/^spring/i, 'spring'],
  [/^summer/i, 'summer'],
  [/^christmas/i, 'christmas'],
  [/^boxing/i, 'boxing'],
  [/platinum jubilee/i, 'jubilee'],
  [/funeral/i, 'funeral'],
  [/coronation/i, 'coronation'],
]

/**
 * A holiday's name for a page. A name that a programme typed into its own table is said as typed, because
 * nobody but the programme knows its Welsh.
 */
export const holidayName = (name: string, language: Language): string => {
  const known = almanacCallsIt.find(([pattern]) => pattern.test(name))
  if (!known) return name
  const said = names[known[1]][language]
  return /substitute/i.test(name) ? `${said} (${substitute[language]})` : said
}
