import { expect, test } from 'vitest'
import type { Day } from '../calendar/model.ts'
import { nationalFor } from './national.ts'
import { faultsInDraft, inOrder, isWeb, standingOf } from './rules.ts'

const today: Day = '2026-11-18'
const checked = (on: Day) => ({ by: 'Nadia', on })

test('a check of six months ago to the day still holds; a day more and it is said plainly', () => {
  expect(standingOf(checked('2026-05-18'), today)).toBe('checked')
  expect(standingOf(checked('2026-05-17'), today)).toBe('long-ago')
  expect(standingOf(null, today)).toBe('never')
})

test('what was checked lately stands first, everything else after it, each as it was put', () => {
  const card = [
    { name: 'never', checked: null },
    { name: 'new', checked: checked('2026-11-01') },
    { name: 'old', checked: checked('2025-11-01') },
    { name: 'newer', checked: checked('2026-11-17') },
  ]
  expect(inOrder(card, today).map(({ name }) => name)).toEqual(['new', 'newer', 'never', 'old'])
})

test('only an address that opens as a page is taken', () => {
  for (const good of ['', 'https://example.org', 'http://example.org/a?b=c']) expect(isWeb(good)).toBe(true)
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    'mailto:a@b.org',
    'ftp://example.org',
    'https://localhost',
  ])
    expect(isWeb(bad)).toBe(false)
})

test('the national numbers have no fault in them, and each nation has its own line for abuse', () => {
  for (const gss of ['E09000007', 'W06000015'])
    for (const draft of nationalFor(gss)) expect(faultsInDraft(draft)).toEqual([])
  const names = (gss: string) => nationalFor(gss).map(({ telephone }) => telephone)
  expect(names('W06000015')).toContain('0808 80 10 800')
  expect(names('W06000015')).not.toContain('0808 2000 247')
  expect(names('E09000007')).not.toContain('0808 80 10 800')
})
