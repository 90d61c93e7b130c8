import { describe, expect, test } from 'vitest'
import { countWorkingDays } from '../calendar/working-days.ts'
import { arrivalsOf } from './arriving.ts'
import { daysOf, holidays } from './days.ts'
import type { Place } from './model.ts'
import { places } from './places.ts'
import { aPlace } from './testing.ts'

describe('the volumes', () => {
  test('are those of England and Wales: 153 and 22 authorities, 38,200 families, the largest four to six times the mean', () => {
    const [england, wales] = [
      places.filter(({ nation }) => nation === 'E'),
      places.filter(({ nation }) => nation === 'W'),
    ]
    const families = (list: readonly Place[]) => list.reduce((sum, one) => sum + one.families, 0)
    expect([
      england.length,
      wales.length,
      Math.round(families(england)),
      Math.round(families(wales)),
    ]).toEqual([153, 22, 36_000, 2_200])
    const largest = Math.max(...england.map((one) => one.families)) / (36_000 / 153)
    expect(largest).toBeGreaterThan(4)
    expect(largest).toBeLessThan(6)
    expect(new Set(places.map(({ gss }) => gss)).size).toBe(175)
  })

  test('conferences are held after 13, 14 and 15 working days at the quartiles, 81 in 100 in time, 1.6 parents each', () => {
    const { shown } = daysOf(52)
    const place = { ...aPlace(12_000), region: 'South West' }
    const families = [
      ...arrivalsOf(place, 9, [{ name: 'f', days: shown, weeks: 52 }], holidays).values(),
    ].flat()
    expect(families.length).toBe(12_000)
    const inTime = families.filter((family) => family.inTime).length / families.length
    expect(inTime).toBeGreaterThan(0.8)
    expect(inTime).toBeLessThan(0.83)
    const parents = families.flatMap(({ parties }) => parties).length / families.length
    expect(parents).toBeGreaterThan(1.58)
    expect(parents).toBeLessThan(1.62)
    const days = families
      .map(({ began, conference }) => countWorkingDays(began, conference, holidays))
      .toSorted((a, b) => a - b)
    expect([0.25, 0.5, 0.75].map((share) => days[Math.floor(share * days.length)])).toEqual([13, 14, 15])
    expect(families.every(({ toldUsOn, conference }) => toldUsOn < conference)).toBe(true)
  })
})
