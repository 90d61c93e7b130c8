import { expect, test } from 'vitest'
import { faultsInAnswers, faultsInDebrief, figuresOf, needsSomebody } from './rules.ts'

const row = (question: number, choice: number, count: number) => ({
  gss: 'E09000007',
  councils: 1,
  answered: 20,
  question,
  choice,
  count,
})

test('of twenty who answered, fourteen said yes; where one side has fewer than six, nothing is shown', () => {
  const [figure] = figuresOf([row(1, 4, 8), row(1, 3, 6), row(1, 0, 6), row(2, 4, 17), row(2, 1, 3)])
  expect(figure?.questions).toEqual([
    { asked: 'understood', of: 20, yes: 14 },
    { asked: 'heard', of: 20, yes: null },
  ])
})

test('a question that nobody answered has no line, and everybody’s yes hides nobody', () => {
  const [figure] = figuresOf([row(3, 4, 20)])
  expect(figure?.questions).toEqual([{ asked: 'respected', of: 20, yes: 20 }])
})

test('whoever is not sure about tonight is shown whom to ring', () => {
  expect(needsSomebody({ feeling: 'all-right', tonight: 'not-sure' })).toBe(true)
  expect(needsSomebody({ feeling: 'not-good', tonight: 'yes' })).toBe(true)
  expect(needsSomebody({ feeling: 'shaken', tonight: null })).toBe(false)
})

test('one answer is enough, none is not; words have a length', () => {
  expect(faultsInAnswers([null, 2, null], '')).toEqual([])
  expect(faultsInAnswers([null, null, null], 'x'.repeat(401)).map(({ code }) => code)).toEqual([
    'none',
    'too-long',
  ])
  const empty = { feeling: null, tonight: null, surprised: '', next: '' }
  expect(faultsInDebrief(empty)).toEqual([{ field: 'feeling', code: 'nothing' }])
  expect(faultsInDebrief({ ...empty, next: 'x'.repeat(4_001) })).toEqual([
    { field: 'next', code: 'too-long' },
  ])
})
