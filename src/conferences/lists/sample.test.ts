import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupRows } from './grouping.ts'
import { openMeanings } from './model.ts'
import { readFile } from './reading.ts'
import { judge } from './rules.ts'
import { builtInYears, holidaysFor } from '../../calendar/holidays.ts'

const folder = new URL('../../../docs/samples/', import.meta.url)
const reading = readFile(readFileSync(new URL('council-list.csv', folder)), {}, openMeanings)
const rows = 'rows' in reading ? reading.rows : []
const entries = groupRows(rows)
const timing = { nation: 'E' as const, holidays: holidaysFor(builtInYears, []), own: {} }
const nothing = { family: null, similar: null, conferences: [], toldOn: null, parties: 0 }
const judged = entries.map(({ reference, draft, rows }) => ({
  rows,
  ...judge(reference, draft, nothing, timing, '2026-11-21'),
}))

test('the sample list has 300 rows, and exactly the ten faults that its page names', () => {
  expect(rows).toHaveLength(300)
  const found = judged
    .filter(({ verdict }) => verdict === 'put-right')
    .map(({ rows, faults }) => `${rows.join(' and ')} ${faults.map(({ code }) => code).join(' ')}`)
  expect(found).toHaveLength(10)
  const page = readFileSync(new URL('README.md', folder), 'utf8')
  const named = [...page.matchAll(/^\| ([\d and]+) \| .* \| `([a-z-]+)` \|$/gm)].map(
    ([, at, code]) => `${at} ${code}`,
  )
  expect(found).toEqual(named)
})

test('all others of the sample are new conferences, each with its children’s rows together', () => {
  const others = judged.filter(({ verdict }) => verdict !== 'put-right')
  expect(new Set(others.map(({ verdict }) => verdict))).toEqual(new Set(['new']))
  expect(others.flatMap(({ rows }) => rows).length).toBe(300 - 12)
  expect(Math.max(...others.map(({ rows }) => rows.length))).toBe(4)
})
