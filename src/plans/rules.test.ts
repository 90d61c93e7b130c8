import { expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import type { Kind, Piece } from './model.ts'
import { changesBetween, missingFrom, nextReview, nothing, overdue, piecesIn, standingOf } from './rules.ts'

const [one, two, three] = ['a1', 'b2', 'c3']
const piece = (line: string, more: Partial<Piece> = {}): Piece => ({
  ...nothing,
  id: `${line}${more.from ?? one}`,
  version: 1,
  kind: 'action',
  line,
  from: one,
  until: null,
  words: line,
  ...more,
})

test('a piece stands from its version until another', () => {
  const pieces = [
    piece('kept'),
    piece('gone', { until: two }),
    piece('new', { from: two }),
    piece('last', { from: three }),
  ]
  const lines = (version: string) => piecesIn(pieces, version).map(({ line }) => line)
  expect(lines(one)).toEqual(['kept', 'gone'])
  expect(lines(two)).toEqual(['kept', 'new'])
  expect(lines(three)).toEqual(['kept', 'new', 'last'])
})

test('between two versions a piece is added, changed or gone; being done is no change, and own steps are left out', () => {
  const pieces = [
    piece('same', { state: 'done', stateOn: '2026-11-01' }),
    piece('moved', { until: two, byOn: '2026-11-04' }),
    piece('moved', { from: two, byOn: '2026-12-24' }),
    piece('copied', { until: two }),
    piece('copied', { from: two, state: 'done', stateOn: '2026-11-01' }),
    piece('gone', { until: two }),
    piece('new', { from: two }),
    piece('mine', { from: two, kind: 'step' }),
  ]
  const said = changesBetween(pieces, one, two).map(
    (change) => `${change.what} ${change.what === 'gone' ? change.before.line : change.now.line}`,
  )
  expect(said).toEqual(['changed moved', 'added new', 'gone gone'])
})

test('only agencies are ever late, from the day after the one that they gave', () => {
  const at = (kind: Kind, more: Partial<Piece>, today: '2026-11-04' | '2026-11-18') =>
    standingOf(piece('x', { kind, byOn: '2026-11-04', ...more }), today)
  expect(at('action', {}, '2026-11-04')).toEqual({ is: 'open', after: 0 })
  expect(at('action', {}, '2026-11-18')).toEqual({ is: 'open', after: 14 })
  expect(at('action', { byOn: null }, '2026-11-18')).toEqual({ is: 'no-day' })
  expect(at('action', { state: 'done', stateOn: '2026-11-02' }, '2026-11-18')).toMatchObject({ after: 0 })
  expect(at('action', { state: 'not-done', stateOn: '2026-11-05' }, '2026-11-18')).toMatchObject({
    after: 14,
  })
  for (const kind of ['step', 'date', 'worry'] as const) expect(at(kind, {}, '2026-11-18')).toBeUndefined()
  expect(overdue([piece('step', { kind: 'step', byOn: '2026-11-04' })], '2026-11-18')).toEqual([])
})

test('what a plan should say and does not is asked for', () => {
  expect(missingFrom([piece('x'), piece('w', { kind: 'worry' })])).toEqual([
    'needs', 'aim', 'seen', 'help', 'if-not', 'person', 'family', 'wishes', 'views', 'better', 'who', 'by-when',
  ]) // prettier-ignore
})

test('the next review is the one that is booked, else 3 months after the first meeting and 6 after a review', () => {
  const holidays = holidaysFor(builtInYears, [])
  const held = (kind: string, day: `${number}-${number}-${number}`, was = true) => ({ kind, day, held: was })
  const today = '2026-11-18'
  expect(nextReview([], today, holidays)).toBeNull()
  expect(nextReview([held('initial', '2026-11-02')], today, holidays)).toEqual({
    day: '2027-02-02',
    booked: false,
  })
  expect(nextReview([held('initial', '2026-05-04'), held('review', '2026-08-03')], today, holidays)).toEqual({
    day: '2027-02-03',
    booked: false,
  })
  const booked = [held('initial', '2026-11-02'), held('review', '2027-01-20', false)]
  expect(nextReview(booked, today, holidays)).toEqual({ day: '2027-01-20', booked: true })
  expect(nextReview([held('initial', '2026-12-01', false)], today, holidays)).toBeNull()
})
