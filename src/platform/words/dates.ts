import { plural, type Language } from './words.ts'

const shapes = {
  /** Thursday 14 January 2027 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Thursday 14 January */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 14 January 2027 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Thu 14 Jan */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** January 2027 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const locale = { en: 'en-GB', cy: 'cy' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

const formatFor = (language: Language, shape: keyof typeof shapes): Intl.DateTimeFormat => {
  const key = `${language} ${shape}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale[language], { ...shapes[shape], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/** `day` is 'YYYY-MM-DD'; the answer is what its reader says, without the comma that some locales put in. */
export const sayDay = (language: Language, day: string, shape: keyof typeof shapes = 'long'): string =>
  formatFor(language, shape)
    .format(new Date(`${day}T00:00:00Z`))
    .replaceAll(',', '')

/** Within a Welsh sentence the day's name is small: erbyn dydd Iau. */
export const smallDay = (said: string): string => said.replace(/^Dydd/, 'dydd')
/** After ar, i, o and tan it softens too: ar ddydd Iau. */
export const softDay = (said: string): string => said.replace(/^Dydd/, 'ddydd')

/** `time` is 'HH:MM': 10am, 2.30pm, noon stays 12pm. */
export const sayTime = (language: Language, time: string): string => {
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3, 5)
  const half = language === 'cy' ? (hour < 12 ? 'yb' : 'yp') : hour < 12 ? 'am' : 'pm'
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `.${minutes}`}${half}`
}

const days = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Today, tomorrow, in 8 days, yesterday, 3 days ago. Both are 'YYYY-MM-DD'. */
export const sayWhen = (language: Language, today: string, day: string): string => {
  const away = days(today, day)
  if (away === 0) return { en: 'today', cy: 'heddiw' }[language]
  if (away === 1) return { en: 'tomorrow', cy: 'yfory' }[language]
  if (away === -1) return { en: 'yesterday', cy: 'ddoe' }[language]
  const count = Math.abs(away)
  const number =
    language === 'en'
      ? plural('en', count, { one: '# day', other: '# days' })
      : plural('cy', count, { one: '# diwrnod', two: '# ddiwrnod', other: '# diwrnod' })
  if (language === 'en') return away > 0 ? `in ${number}` : `${number} ago`
  return away > 0 ? `ymhen ${number}` : `${number} yn ôl`
}

/** A moment in London as 'YYYY-MM-DD' and 'HH:MM', for showing when something happened. */
export const inLondon = (at: Date): { day: string; time: string } => {
  const [day = '', time = ''] = at.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ')
  return { day, time: time.slice(0, 5) }
}
