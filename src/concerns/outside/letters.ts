import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { LetterKind, Request } from './model.ts'
import { words } from './words-letters.ts'

type Facts = Pick<Request, 'whoAsks' | 'reference' | 'about' | 'receivedOn'> & {
  readonly sender: { readonly name: string; readonly telephone: string }
  readonly today: string
  readonly held: boolean
}

/**
 * The answer to a request, a paragraph a line. It is made from the entry in the register alone: for two names and the
 * same days it differs in the name and in nothing else, whoever uses the service.
 */
export const letter = (kind: LetterKind, facts: Facts, language: Language): readonly string[] => {
  const t = say(words, language)
  const { sender } = facts
  const further = {
    neither: [],
    order: [t.noHanding, t.orderNames],
    copy: [t.ownCopy, t.ifYourself, t.complain],
  }
  return [
    sender.name,
    sayDay(language, facts.today, 'date'),
    t.to(facts.whoAsks),
    t.yours(facts.receivedOn, facts.reference),
    t.asked(facts.about),
    t.neither,
    ...(facts.held ? [t.held] : []),
    ...further[kind],
    t.danger,
    sender.telephone === '' ? sender.name : `${sender.name}, ${sender.telephone}`,
  ]
}
