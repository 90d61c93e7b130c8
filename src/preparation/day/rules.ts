import type { Fault } from '../../spaces/model.ts'
import type { PartName, Parts, Question, Typed } from './model.ts'

/** Characters in one box. A body of 64 KiB holds all of them. */
export const longest = 6_000
/** Characters in one question, and in what was answered. */
export const longestQuestion = 1_000
/** Questions that stand on the page. */
export const mostQuestions = 30

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))

/** Only what says something new is saved: boxes that say what they said when they were opened (`was`) nobody touched. */
export const changedParts = (typed: readonly Typed[], was: Parts): Typed[] =>
  typed.filter(({ part, choices, body }) => {
    const stood = was[part]
    return body !== (stood?.body ?? '') || !same(choices, stood?.choices ?? [])
  })

/** Where a part stands in the form. */
export const fieldOf = (part: PartName): string => (part === 'decision' ? 'decided' : part)

/** Codes on the part's own field: 'too-long'; 'changed-meanwhile' when somebody else saved this part since it was opened. */
export const faultsInParts = (typed: readonly Typed[], now: Parts): Fault[] =>
  typed.flatMap(({ part, body, seen }): Fault[] => {
    if (body.length > longest) return [{ field: fieldOf(part), code: 'too-long' }]
    return (now[part]?.id ?? '') === seen ? [] : [{ field: fieldOf(part), code: 'changed-meanwhile' }]
  })

export type TypedQuestion = { readonly id: string; readonly asked: boolean; readonly answer: string }
/** Those whose tick or answer is not what stands. */
export const changedQuestions = (
  typed: readonly TypedQuestion[],
  now: readonly Question[],
): TypedQuestion[] =>
  typed.filter(({ id, asked, answer }) => {
    const stands = now.find((one) => one.id === id)
    return stands !== undefined && (asked !== (stands.askedOn !== null) || answer !== (stands.answer ?? ''))
  })

/** Codes: 'empty', 'too-long'. */
export const faultsInQuestion = (field: string, text: string): Fault[] =>
  text === ''
    ? [{ field, code: 'empty' }]
    : text.length > longestQuestion
      ? [{ field, code: 'too-long' }]
      : []
