import { places, regions } from './places.ts'
import type { Place } from './model.ts'
import { volumes } from './volumes.ts'

/** Of a page: longer ones are for the command line. */
export const mostWeeks = 104
export const mostSupporters = 100
const largestSeed = 2_147_483_647

/** What somebody asks to be played. `place`: 'all', a region's name or an authority's GSS code. */
export type Asked = {
  readonly place: string
  readonly weeks: number
  readonly per100: number
  readonly seed: number
}
export type Typed = Readonly<Record<'place' | 'weeks' | 'per100' | 'seed', string>>
export type Fault = { readonly field: keyof Typed; readonly code: 'place' | 'weeks' | 'per100' | 'seed' }

export const usual: Typed = { place: 'all', weeks: '52', per100: String(volumes.supportersPer100), seed: '1' }

/** The authorities that are meant; none where there is no such place. */
export const placesIn = (place: string): readonly Place[] =>
  place === 'all'
    ? places
    : places.filter(({ gss, region }) => place === (regions.includes(place) ? region : gss))

const whole = (text: string, first: number, last: number): number | undefined =>
  /^\d{1,10}$/.test(text.trim()) && Number(text) >= first && Number(text) <= last ? Number(text) : undefined

/** What was typed, or what is wrong with it. */
export const readAsked = (typed: Typed): Asked | { readonly faults: readonly Fault[] } => {
  const { place } = typed
  const weeks = whole(typed.weeks, 1, mostWeeks)
  const per100 = whole(typed.per100, 0, mostSupporters)
  const seed = whole(typed.seed, 0, largestSeed)
  const known = placesIn(place).length > 0
  if (known && weeks !== undefined && per100 !== undefined && seed !== undefined)
    return { place, weeks, per100, seed }
  return {
    faults: [
      ...(known ? [] : [{ field: 'place', code: 'place' } as const]),
      ...(weeks === undefined ? [{ field: 'weeks', code: 'weeks' } as const] : []),
      ...(per100 === undefined ? [{ field: 'per100', code: 'per100' } as const] : []),
      ...(seed === undefined ? [{ field: 'seed', code: 'seed' } as const] : []),
    ],
  }
}
