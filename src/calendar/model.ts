/** A calendar day as people in England and Wales name it: ISO 8601, 'YYYY-MM-DD', years 1000 to 9999. */
export type Day = `${number}-${number}-${number}`

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** One line of the editable table: a day proclaimed as a holiday, or one that was taken away or moved. */
export type HolidayChange = { day: Day; kind: 'added' | 'removed'; name: string }

/** First and last year, both included. */
export type Years = { first: number; last: number }

/**
 * The bank and public holidays of England and Wales that fall on Monday to Friday, for the years given.
 * `names` says what each day is; `closed` holds the same days as numbers, for counting fast.
 */
export type Holidays = {
  years: Years
  names: ReadonlyMap<Day, string>
  closed: ReadonlySet<number>
}
