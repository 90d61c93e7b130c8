import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import { kinds } from '../model.ts'

/** What a column can mean. Anything else in a council's file is dropped before it is stored or logged. */
export const openMeanings = [
  'reference',
  'kind',
  'day',
  'startsAt',
  'place',
  'conference',
  'strategyDay',
  'parents',
  'toldOn',
  'lateReason',
] as const
/** Read only where the authority sends its full list: in the default referral mode these are dropped too. */
export const personMeanings = [
  'familyName',
  'childName',
  'childBorn',
  'childDue',
  'mother',
  'father',
  'parent',
] as const
export const meanings = [...openMeanings, ...personMeanings] as const
export type Meaning = (typeof meanings)[number]
export const isMeaning = (text: string): text is Meaning => meanings.some((one) => one === text)
/** Without these no row can be read. */
export const needed = ['reference', 'kind', 'day'] as const satisfies readonly Meaning[]
/** Several columns may say this: "Parent 1", "Parent 2". */
export const repeatable: readonly Meaning[] = ['mother', 'father', 'parent']

export type Mode = 'council-offers-first' | 'full-list'
export const meaningsIn = (mode: Mode): readonly Meaning[] => (mode === 'full-list' ? meanings : openMeanings)

export type Heading = { readonly heading: string; readonly meaning: Meaning | null }
/** A heading's plain form and what it means; '' means that the column is dropped. */
export type Mapping = Readonly<Record<string, Meaning | ''>>

const someDay = day.nullable().default(null)
const text = z.string().default('')

export const decisions = ['join', 'new-family', 'same', 'another', 'on-again'] as const
export const draftShape = z.object({
  kind: z.enum(kinds).nullable().default(null),
  day: someDay,
  startsAt: z.string().nullable().default(null),
  place: text,
  conference: text,
  strategyDay: someDay,
  parentCount: z.number().int().nullable().default(null),
  toldOn: someDay,
  lateReason: text,
  familyName: text,
  children: z.array(z.object({ name: text, bornOn: someDay, dueOn: someDay })).default([]),
  /** `of` counts the draft's children whose parent this is. */
  parents: z
    .array(
      z.object({
        name: text,
        relation: z.enum(['mother', 'father', 'parent', 'not-known']),
        of: z.array(z.number().int()),
      }),
    )
    .default([]),
  /** What the file said where it could not be read, by field: shown, and typed over by a person. */
  typed: z.record(z.string(), z.string()).default({}),
  /** Other days on which the same list has a conference of this family and kind. */
  alsoOn: z.array(day).default([]),
  /** What a person answered to the question of this entry. */
  decision: z.enum(decisions).nullable().default(null),
  changes: z
    .array(
      z.object({
        field: z.enum(['day', 'startsAt', 'place', 'kind', 'state', 'toldOn', 'parentCount']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .default([]),
  /** What became of it: entered as new or as a change; of one that was gone, the answer. */
  became: z.enum(['', 'new', 'changed', 'cancelled', 'still-on', 'next-week']).default(''),
})
/** One conference of a list. Days are 'YYYY-MM-DD', `startsAt` is 'HH:MM'. */
export type EntryDraft = z.infer<typeof draftShape>
export type Change = EntryDraft['changes'][number]
export type Entry = { readonly rows: number[]; readonly reference: string; readonly draft: EntryDraft }
export const emptyDraft: EntryDraft = draftShape.parse({})

export const faultsShape = z.array(z.object({ field: z.string(), code: z.string() }))
export type EntryFault = z.infer<typeof faultsShape>[number]
export const verdicts = [
  'new',
  'changed',
  'unchanged',
  'ask',
  'put-right',
  'gone',
  'entered',
  'put-aside',
] as const
export type Verdict = (typeof verdicts)[number]

/** Largest file, in bytes, and most rows. */
export const largestFile = 10 * 1024 * 1024
export const mostRows = 20_000
