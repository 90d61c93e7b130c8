import { expect, test } from 'vitest'
import { aPairing } from '../testing.ts'
import {
  didNotSayNo,
  firstFree,
  freeBeforeTheReport,
  freeOnTheDay,
  language,
  meetBy,
  notTurnedDown,
  worksInTheArea,
} from './needs.ts'

test('they speak one language, or an interpreter is booked', () => {
  const polish = { asking: { language: 'pl' } }
  expect(language(aPairing(polish))).toBe('no-language')
  expect(language(aPairing({ ...polish, supporter: { languages: ['en', 'pl'] } }))).toBeNull()
  expect(language(aPairing({ asking: { language: 'pl', interpreter: true } }))).toBeNull()
})

test('the supporter is free on the day of the meeting: neither away, nor off on that weekday, nor at another one', () => {
  expect(freeOnTheDay(aPairing())).toBeNull()
  expect(freeOnTheDay(aPairing({ supporter: { weekdays: ['mon', 'tue', 'thu', 'fri'] } }))).toBe(
    'away-that-day',
  )
  expect(freeOnTheDay(aPairing({ supporter: { away: [{ from: '2026-12-02', until: '2026-12-02' }] } }))).toBe(
    'away-that-day',
  )
  expect(freeOnTheDay(aPairing({ facts: ['other-meeting'] }))).toBe('away-that-day')
  expect(freeOnTheDay(aPairing({ asking: { meeting: null }, supporter: { weekdays: ['sun'] } }))).toBeNull()
})

test('the supporter is free at least once before the report is read', () => {
  const away = { away: [{ from: '2026-11-18', until: '2026-11-27' }] } as const
  expect(freeBeforeTheReport(aPairing({ supporter: { away: [...away.away] } }))).toBe('away-before')
  expect(
    freeBeforeTheReport(aPairing({ supporter: { away: [{ from: '2026-11-18', until: '2026-11-26' }] } })),
  ).toBeNull()
})

test('when the report’s day is over they meet before the meeting, and without one within four weeks', () => {
  expect(meetBy(aPairing({ today: '2026-11-30' }))).toBe('2026-12-02')
  expect(meetBy(aPairing({ asking: { meeting: null, report: null } }))).toBe('2026-12-16')
  expect(firstFree({ weekdays: ['sat'], away: [] }, '2026-11-18', '2026-11-20')).toBeNull()
  expect(firstFree({ weekdays: ['fri'], away: [] }, '2026-11-18', '2026-11-20')).toBe('2026-11-20')
})

test('the supporter works for families of this council, or goes anywhere', () => {
  expect(worksInTheArea(aPairing({ supporter: { areas: ['W06000015'] } }))).toBe('other-area')
  expect(worksInTheArea(aPairing({ supporter: { areas: ['W06000015', 'E09000007'] } }))).toBeNull()
  expect(worksInTheArea(aPairing())).toBeNull()
})

test('nobody is asked twice who said no, and nobody shown twice whom the parent did not want', () => {
  expect(didNotSayNo(aPairing({ facts: ['said-no'] }))).toBe('said-no')
  expect(notTurnedDown(aPairing({ facts: ['others-asked'] }))).toBe('others-asked')
  expect([didNotSayNo(aPairing()), notTurnedDown(aPairing())]).toEqual([null, null])
})
