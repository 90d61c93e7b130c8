import { askedDay } from '../calendar/asked.ts'
import { dayTyped, fresh, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import { agencies, dated, refuse, texts, type Kind, type Outcome, type Piece, type Written } from './model.ts'
import { nothing } from './rules.ts'

/** What a form says of one piece; what was said of its being done stays. Fault 'no-day' on 'by'. */
export const readPiece = (form: Form, kind: Kind, before: Written = nothing): Outcome<Written> => {
  const byOn = dated.includes(kind) ? askedDay(form, 'by') : null
  if (byOn === undefined) return refuse('by', 'no-day')
  const [words, mine, better, who, note] = texts.map((text) => form.text(text))
  return {
    words: words ?? '',
    mine: mine ?? '',
    better: better ?? '',
    who: who ?? '',
    note: note ?? '',
    agency: agencies.find((agency) => agency === form.text('agency')) ?? null,
    byOn,
    state: before.state,
    stateOn: before.stateOn,
  }
}

export const filledFrom = (language: Language, { agency, byOn, ...piece }: Piece): Fill =>
  fresh(language, {
    words: piece.words,
    mine: piece.mine,
    better: piece.better,
    who: piece.who,
    note: piece.note,
    agency: agency ?? '',
    ...dayTyped('by', byOn),
  })
