import { expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../../calendar/holidays.ts'
import { emptyDraft, type EntryDraft } from './model.ts'
import { judge, type Known, type KnownConference } from './rules.ts'

const timing = { nation: 'E' as const, holidays: holidaysFor(builtInYears, []), own: {} }
const today = '2026-11-18'
const draftOf = (more: Partial<EntryDraft> = {}): EntryDraft => ({
  ...emptyDraft,
  kind: 'review',
  day: '2027-01-14',
  ...more,
})
const held = (more: Partial<KnownConference> = {}): KnownConference => ({
  id: 'c1',
  kind: 'review',
  day: '2027-01-14',
  startsAt: '10:00',
  place: 'Invented House',
  reference: '',
  state: 'booked',
  ...more,
})
const knownOf = (conferences: readonly KnownConference[], more: Partial<Known> = {}): Known => ({
  family: 'f1',
  similar: null,
  conferences,
  toldOn: null,
  parties: 2,
  ...more,
})
const of = (draft: EntryDraft, known: Known) => {
  const { verdict, faults, changes, conference } = judge('A-1', draft, known, timing, today)
  return [verdict, conference, ...faults.map(({ code }) => code), ...changes.map(({ field }) => field)]
}

test('a list without times and places changes neither', () => {
  expect(of(draftOf(), knownOf([held()]))).toEqual(['unchanged', 'c1'])
  expect(of(draftOf({ startsAt: '11:00' }), knownOf([held()]))).toEqual(['changed', 'c1', 'startsAt'])
})

test('one that was held stays as it was held; one that is over leaves room for a new one', () => {
  expect(of(draftOf({ startsAt: '11:00' }), knownOf([held({ state: 'held' })]))).toEqual(['unchanged', 'c1'])
  expect(of(draftOf(), knownOf([held({ day: '2026-10-01' })]))).toEqual(['new', null])
})

test('the only one of its kind ahead has moved; with two ahead, or a brother’s on another day, a person is asked', () => {
  const later = held({ day: '2027-01-21' })
  expect(of(draftOf(), knownOf([later]))).toEqual(['changed', 'c1', 'day'])
  expect(of(draftOf(), knownOf([later, held({ id: 'c2', day: '2027-06-01' })]))).toEqual([
    'ask',
    'c1',
    'maybe-moved',
    'day',
  ])
  expect(of(draftOf({ alsoOn: ['2027-01-21'] }), knownOf([later]))).toEqual(['new', null])
  expect(of(draftOf({ decision: 'another' }), knownOf([later]))).toEqual(['new', null])
  expect(of(draftOf({ decision: 'same' }), knownOf([later]))).toEqual(['changed', 'c1', 'day'])
})

test('the council’s own reference of a conference says which one moved', () => {
  const two = [held({ day: '2027-01-21' }), held({ id: 'c2', day: '2027-06-01', reference: 'M-2' })]
  expect(of(draftOf({ conference: 'M-2' }), knownOf(two))).toEqual(['changed', 'c2', 'day'])
})

test('a new one in the past, and a late one without a reason, wait; with the reason it enters', () => {
  expect(of(draftOf({ day: '2026-11-17' }), knownOf([]))).toEqual(['put-right', null, 'day-past'])
  const late = draftOf({ kind: 'initial', strategyDay: '2026-11-02' })
  expect(of(late, knownOf([]))).toEqual(['put-right', null, 'late-without-reason'])
  expect(of({ ...late, lateReason: 'The interpreter was ill' }, knownOf([]))).toEqual(['new', null])
})

test('a move past the limit says why, as a new one does', () => {
  const moved = draftOf({ kind: 'initial', strategyDay: '2026-11-02' })
  const stands = held({ kind: 'initial', day: '2026-11-20' })
  expect(of(moved, knownOf([stands]))).toEqual(['put-right', 'c1', 'late-without-reason', 'day'])
})

test('a family that only looks alike is a question; nothing is joined by a guess', () => {
  const alike = knownOf([held()], { family: null, similar: { family: 'f2', why: 'same-child' } })
  expect(of(draftOf(), alike)).toEqual(['ask', null, 'same-child'])
  expect(of(draftOf({ decision: 'join' }), alike)).toEqual(['unchanged', 'c1'])
  expect(
    judge('A-1', draftOf({ decision: 'new-family' }), { ...alike, conferences: [] }, timing, today),
  ).toMatchObject({
    verdict: 'new',
    family: null,
  })
})

test('more parents than we hold, or a later day of telling, is a change; fewer is none', () => {
  expect(of(draftOf({ parentCount: 3 }), knownOf([held()]))).toEqual(['changed', 'c1', 'parentCount'])
  expect(of(draftOf({ parentCount: 1 }), knownOf([held()]))).toEqual(['unchanged', 'c1'])
  expect(of(draftOf({ toldOn: '2026-11-16' }), knownOf([held()]))).toEqual(['changed', 'c1', 'toldOn'])
  expect(of(draftOf({ toldOn: '2026-11-16' }), knownOf([held()], { toldOn: '2026-11-17' }))).toEqual([
    'unchanged',
    'c1',
  ])
})
