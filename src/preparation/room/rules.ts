import type { Fault } from '../../spaces/model.ts'
import type { GuestDraft, ShutDraft } from './model.ts'

export const longestName = 200
export const longestText = 2_000

const tooLong = (field: string, text: string, most: number): Fault[] =>
  text.length > most ? [{ field, code: 'too-long' }] : []

/** Codes: name 'no-who' (no name and no job either), 'too-long' on each text. Nothing else is asked for. */
export const faultsInGuest = ({ name, job, why, question, answer }: GuestDraft): Fault[] => [
  ...(name === '' && job === 'other' ? [{ field: 'name', code: 'no-who' }] : []),
  ...tooLong('name', name, longestName),
  ...tooLong('why', why, longestText),
  ...tooLong('question', question, longestText),
  ...tooLong('answer', answer, longestText),
]

/** Codes: decided 'empty' when nothing at all was written, 'too-long' on each text. */
export const faultsInShut = ({ decided, why, until, put }: ShutDraft): Fault[] => [
  ...([decided, why, until, put].every((text) => text === '') ? [{ field: 'decided', code: 'empty' }] : []),
  ...tooLong('decided', decided, longestText),
  ...tooLong('why', why, longestText),
  ...tooLong('until', until, longestText),
  ...tooLong('put', put, longestText),
]
