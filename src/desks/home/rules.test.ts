import { expect, test } from 'vitest'
import { threeThings, type Facts } from './rules.ts'

const nothing: Facts = {
  party: 'p',
  day: null,
  lastDay: null,
  heard: false,
  unread: 0,
  report: null,
  pageOn: null,
  asked: 0,
  answeredAsks: 0,
  people: 0,
  planOn: null,
  questions: 0,
}
const today = '2026-11-18'

test('before a meeting: the report, what they want to say, what would help', () => {
  expect(threeThings({ ...nothing, day: '2026-11-26' }, today)).toEqual(['papers', 'say', 'helps'])
})

test('what is done makes room for what is not', () => {
  const ready = {
    ...nothing,
    day: '2026-11-26',
    report: { receivedOn: '2026-11-16', points: 14, answered: 14 },
    pageOn: '2026-11-15',
  } as const
  expect(threeThings(ready, today)).toEqual(['helps', 'ask', 'room'])
  expect(threeThings({ ...ready, asked: 2, questions: 1, people: 4 }, today)).toEqual([
    'papers',
    'say',
    'helps',
  ])
})

test('a report that is half answered stays first', () => {
  const report = { receivedOn: '2026-11-16', points: 14, answered: 3 } as const
  expect(threeThings({ ...nothing, day: '2026-11-26', report, pageOn: '2026-11-15' }, today)).toEqual([
    'papers',
    'helps',
    'ask',
  ])
})

test('just after a meeting: how it was, before everything else; two weeks later nobody asks any more', () => {
  const over = { ...nothing, lastDay: '2026-11-17' } as const
  expect(threeThings(over, today)).toEqual(['after', 'plan', 'notes'])
  expect(threeThings({ ...over, heard: true }, today)).toEqual(['plan', 'notes', 'say'])
  expect(threeThings(over, '2026-12-02')).toEqual(['plan', 'notes', 'say'])
})

test('with no meeting at all there are still three things', () => {
  expect(threeThings(nothing, today)).toEqual(['notes', 'say', 'nearby'])
})
