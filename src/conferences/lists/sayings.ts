import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import { isKind } from '../model.ts'
import { conferenceWords } from '../words.ts'
import type { Stored } from './stored.ts'
import type { Change } from './model.ts'
import { sayFault } from './words-faults.ts'
import { entryWords } from './words-entry.ts'
import { words } from './words.ts'

const kindSaid = (kind: string | null, language: Language): string =>
  kind !== null && isKind(kind) ? conferenceWords[kind][language] : ''

export const sayChange = ({ field, before, after }: Change, language: Language): string => {
  const t = say(entryWords, language)
  if (field === 'day') return t.wasMoved(before, after)
  if (field === 'startsAt') return t.otherTime(before, after)
  if (field === 'place') return t.otherPlace(before ?? '', after ?? '')
  if (field === 'kind') return t.otherKind(kindSaid(before, language), kindSaid(after, language))
  if (field === 'parentCount') return t.moreParents(Number(before), Number(after))
  return field === 'toldOn' ? t.told(after) : t.onAgain
}

const twoDays = (typed: string | undefined, language: Language): string | undefined =>
  typed === undefined
    ? undefined
    : listOf(
        language,
        typed.split(', ').map((day) => sayDay(language, day, 'date')),
      )

/** What the file said where it could not be read. */
const typedFor = (field: string, { draft }: Stored, language: Language): string =>
  (field === 'day' ? (twoDays(draft.typed['twoDates'], language) ?? draft.typed['day']) : undefined) ??
  (field === 'startsAt' ? (draft.typed['twoTimes'] ?? draft.typed['startsAt']) : draft.typed[field]) ??
  ''

const became = ({ draft }: Stored, language: Language): string[] => {
  const t = say(entryWords, language)
  const said = {
    '': '',
    new: t.becameNew,
    changed: t.becameChanged,
    cancelled: t.becameCancelled,
    'still-on': t.becameStillOn,
    'next-week': t.becameNextWeek,
  }[draft.became]
  return said === '' ? [] : [said]
}

const sayNew = ({ draft }: Stored, language: Language): string[] => {
  const t = say(entryWords, language)
  const parents =
    draft.parents.length > 0 ? Math.max(draft.parents.length, draft.parentCount ?? 0) : draft.parentCount
  const said = [draft.place, parents === null ? '' : t.parentsIn(parents)].filter((part) => part !== '')
  return said.length === 0 ? [] : [said.join(' · ')]
}

/** What there is to say about an entry: why it waits, what would change, what became of it. */
export const sayWhat = (entry: Stored, language: Language): string[] => {
  const t = say(words, language)
  const faults = entry.faults.map((fault) => {
    const typed = typedFor(fault.field, entry, language)
    return `${sayFault(fault, language)}${typed === '' ? '' : ` ${t.fileSaid(typed)}`}`
  })
  const changes =
    entry.verdict === 'unchanged' ? [] : entry.draft.changes.map((change) => sayChange(change, language))
  const isNew = entry.verdict === 'new' && faults.length === 0
  return [...faults, ...changes, ...(isNew ? sayNew(entry, language) : []), ...became(entry, language)]
}

export const kindOf = ({ draft }: Stored, language: Language): string =>
  draft.kind === null ? (draft.typed['kind'] ?? '') : conferenceWords[draft.kind][language]

export const whenOf = ({ draft }: Stored, language: Language): string =>
  draft.day === null
    ? ''
    : `${sayDay(language, draft.day, 'short')} ${draft.day.slice(0, 4)}${draft.startsAt === null ? '' : ` ${sayTime(language, draft.startsAt)}`}`
