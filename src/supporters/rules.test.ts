import { expect, test } from 'vitest'
import { usualDetails, type Details } from './model.ts'
import { faultsInAway, faultsInDetails, gatesClosed, roomLeft, standingOf } from './rules.ts'

const today = '2026-11-18'
const fit: Details = {
  ...usualDetails,
  state: 'accredited',
  accreditedUntil: today,
  checkUntil: today,
  referencesOk: true,
}

test('dates hold to their last day and close the gate the day after', () => {
  expect(gatesClosed(fit, today)).toEqual([])
  expect(gatesClosed(fit, '2026-11-19')).toEqual(['accreditation-lapsed', 'check-lapsed'])
})

test('a provisional supporter needs no accreditation date, but a check and references', () => {
  const newcomer: Details = { ...fit, state: 'provisional', accreditedUntil: null }
  expect(gatesClosed(newcomer, today)).toEqual([])
  expect(gatesClosed({ ...newcomer, checkUntil: null, referencesOk: false }, today)).toEqual([
    'check-lapsed',
    'no-references',
  ])
})

test('somebody paused or gone begins with nobody, nor does somebody whose own case is open', () => {
  expect(gatesClosed({ ...fit, state: 'paused' }, today)).toEqual(['paused'])
  expect(gatesClosed({ ...fit, state: 'left' }, today)).toEqual(['left'])
  expect(gatesClosed({ ...fit, ownCaseOpen: true }, today)).toEqual(['own-case-open'])
})

test('twelve months after their own case closed the gate opens, on the day itself', () => {
  expect(gatesClosed({ ...fit, ownCaseClosedOn: '2025-11-19' }, today)).toEqual(['own-case-recent'])
  expect(gatesClosed({ ...fit, ownCaseClosedOn: '2025-11-18' }, today)).toEqual([])
})

test('a capacity lowered under the load leaves no room, not less than none', () => {
  expect(roomLeft(1, 3)).toBe(0)
  expect(roomLeft(3, 1)).toBe(2)
})

test('a date is marked soon from thirty days before, and lapsed the day after it', () => {
  expect(standingOf('2026-12-19', today)).toBe('fine')
  expect(standingOf('2026-12-18', today)).toBe('soon')
  expect(standingOf('2026-11-18', today)).toBe('soon')
  expect(standingOf('2026-11-17', today)).toBe('lapsed')
  expect(standingOf(null, today)).toBe('none')
})

test('details name each field that is wrong', () => {
  const wrong: Details = {
    ...fit,
    languages: [],
    weekdays: [],
    areas: ['E09000007', 'E06000001'],
    capacity: Number.NaN,
    travelKm: 501,
    accreditedUntil: null,
    ownCaseOpen: true,
    ownCaseClosedOn: '2026-11-19',
  }
  expect(faultsInDetails(wrong, ['E09000007'], today).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'languages none',
    'areas not-served',
    'weekdays none',
    'capacity range',
    'travelKm range',
    'accreditedUntil needs-date',
    'ownCaseClosedOn future',
    'ownCaseClosedOn open-and-closed',
  ])
})

test('time away needs both days in order and must not be over', () => {
  expect(faultsInAway(null, today, today)).toEqual([{ field: 'awayFrom', code: 'needs-date' }])
  expect(faultsInAway(today, null, today)).toEqual([{ field: 'awayUntil', code: 'needs-date' }])
  expect(faultsInAway('2026-11-20', '2026-11-19', today)[0]?.code).toBe('before-start')
  expect(faultsInAway('2026-11-01', '2026-11-17', today)[0]?.code).toBe('past')
  expect(faultsInAway('2026-11-01', today, today)).toEqual([])
})
