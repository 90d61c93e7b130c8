export type PinFault = 'pin-digits' | 'pin-same' | 'pin-row' | 'pin-again' | 'pin-year' | 'pin-date'

const shortest = 6
const longest = 12

const stepsOf = (pin: string): number[] =>
  Array.from(pin.slice(1)).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10)

const isRow = (pin: string): boolean => {
  const steps = stepsOf(pin)
  return steps.every((step) => step === 1) || steps.every((step) => step === 9)
}

/** 121212, 123123: one short piece, said again. */
const isAgain = (pin: string): boolean => /^(\d{2,6})\1+$/.test(pin)

const hasYear = (pin: string): boolean => /19[2-9]\d|20[0-4]\d/.test(pin)

const isDate = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12

/** Six digits that could be somebody's day, month and year, or year, month and day. */
const isBirthday = (pin: string): boolean =>
  pin.length === 6 && (isDate(pin.slice(0, 2), pin.slice(2, 4)) || isDate(pin.slice(4, 6), pin.slice(2, 4)))

/**
 * Why this can't be somebody's PIN; null when it can. 6 to 12 digits, and nothing that is tried first by somebody who knows
 * them: one digit again and again, digits in a row, a piece that is repeated, a year, a date in six digits (OWASP ASVS 5.0,
 * 6.2.4: not among those that are guessed first).
 */
export const faultInPin = (pin: string): PinFault | null => {
  if (!/^\d+$/.test(pin) || pin.length < shortest || pin.length > longest) return 'pin-digits'
  if (/^(\d)\1+$/.test(pin)) return 'pin-same'
  if (isRow(pin)) return 'pin-row'
  if (isAgain(pin)) return 'pin-again'
  if (hasYear(pin)) return 'pin-year'
  return isBirthday(pin) ? 'pin-date' : null
}
