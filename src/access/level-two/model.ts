import { say, type Language } from '../../platform/words/words.ts'
import { faultInPin } from './rules.ts'
import { words } from './words.ts'

export type PinFaults = Readonly<Partial<Record<'pin' | 'again' | 'passkey', string>>>

/** What was typed as a PIN, without the spaces that people put between numbers; '' when it is too long to be one. */
export const readPin = (text: string): string => {
  const bare = text.replaceAll(/[\s.-]/g, '')
  return bare.length > 64 ? '' : bare
}

/** What is wrong with a new PIN that was typed twice, in the reader's words, by field. */
export const faultsInNewPin = (language: Language, pin: string, typedAgain: string): PinFaults => {
  const t = say(words, language)
  if (pin === '') return { pin: t['pin-empty'] }
  const fault = faultInPin(pin)
  if (fault !== null) return { pin: t[fault] }
  return pin === typedAgain ? {} : { again: t['pin-differ'] }
}
