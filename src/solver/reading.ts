import { largest } from './model.ts'
import type { Family, Pair, Problem, Supporter } from './model.ts'

export type FaultCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-whole-number'
  | 'negative'
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'too-much'
  | 'twice'
  | 'unknown'

/**
 * What is wrong and where: `place` as in `pairs[3].cost`, `value` what stood there, shortened; where it is of the wrong kind,
 * in words (`the text "12"`, `a list`).
 */
export type Fault = { code: FaultCode; place: string; value: string }

/** After this many faults the reader stops looking. */
const enough = 20

/**
 * Reads a problem from anything, e.g. parsed JSON, in time linear in its size. Fields that are not ours are
 * left out. Never throws: either the problem, or the first faults (at most 20) in the order of the input.
 */
export function readProblem(input: unknown): { problem: Problem } | { faults: Fault[] } {
  const faults: Fault[] = []
  const complain = (code: FaultCode, place: string, value: unknown): void => {
    faults.push({ code, place, value: shown(value) })
  }

  const wrongKind = (code: FaultCode, place: string, value: unknown): void => {
    faults.push({ code, place, value: kindOf(value) })
  }

  const text = (place: string, value: unknown): string => {
    if (typeof value === 'string' && value !== '') return value
    wrongKind('not-text', place, value)
    return ''
  }
  const count = (place: string, value: unknown, most: number): number => {
    if (typeof value !== 'number' || !Number.isInteger(value)) wrongKind('not-a-whole-number', place, value)
    else if (value < 0) complain('negative', place, value)
    else if (value > most) complain('too-large', place, value)
    else return value
    return 0
  }
  const list = <T>(
    name: 'families' | 'supporters' | 'pairs',
    read: (place: string, item: object) => T,
  ): T[] => {
    const items = field(input, name)
    const found: T[] = []
    if (!Array.isArray(items)) wrongKind('not-a-list', name, items)
    else if (items.length > largest[name]) complain('too-many', name, items.length)
    else
      for (const [index, item] of items.entries()) {
        const place = `${name}[${index}]`
        if (isObject(item)) found.push(read(place, item))
        else wrongKind('not-an-object', place, item)
        if (faults.length >= enough) break
      }
    return found
  }
  const once = (seen: Set<string>, place: string, key: string, value: unknown): void => {
    if (seen.has(key)) complain('twice', place, value)
    seen.add(key)
  }
  const known = (seen: Set<string>, place: string, value: unknown): string => {
    const id = text(place, value)
    if (id !== '' && !seen.has(id)) complain('unknown', place, id)
    return id
  }

  if (!isObject(input)) {
    wrongKind('not-an-object', 'the problem', input)
    return { faults }
  }
  const familyIds = new Set<string>()
  const families = list('families', (place, item): Family => {
    const id = text(`${place}.id`, field(item, 'id'))
    once(familyIds, `${place}.id`, id, id)
    const unmatched = count(`${place}.unmatched`, field(item, 'unmatched'), largest.cost)
    const day = field(item, 'day')
    if (day === undefined) return { id, unmatched }
    if (typeof day === 'string' && day.length > largest.day) complain('too-long', `${place}.day`, day)
    return { id, unmatched, day: text(`${place}.day`, day) }
  })
  const supporterIds = new Set<string>()
  const supporters = list('supporters', (place, item): Supporter => {
    const id = text(`${place}.id`, field(item, 'id'))
    once(supporterIds, `${place}.id`, id, id)
    return { id, capacity: count(`${place}.capacity`, field(item, 'capacity'), largest.capacity) }
  })
  if (faults.length > 0) return { faults }

  const met = new Map<string, Set<string>>()
  const pairs = list('pairs', (place, item): Pair => {
    const family = known(familyIds, `${place}.family`, field(item, 'family'))
    const supporter = known(supporterIds, `${place}.supporter`, field(item, 'supporter'))
    const others = met.get(family) ?? new Set()
    met.set(family, others)
    once(others, place, supporter, `${family}, ${supporter}`)
    return { family, supporter, cost: count(`${place}.cost`, field(item, 'cost'), largest.cost) }
  })
  return faults.length > 0 ? { faults } : { problem: { families, supporters, pairs } }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, name)
    ? Reflect.get(item, name)
    : undefined
}

function kindOf(value: unknown): string {
  if (typeof value !== 'string') return shown(value)
  return value === '' ? 'an empty text' : `the text "${shown(value)}"`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const text = plain ? `${value}` : value === null ? 'null' : typeof value
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
