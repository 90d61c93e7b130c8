import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import { dayTyped } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../../spaces/model.ts'
import type { Step } from './actions.ts'
import {
  isAnswer,
  isHappening,
  isPaper,
  isPlace,
  isSentHow,
  isWant,
  type Paper,
  type Recording,
  type StepName,
} from './model.ts'

export type Read<T> = T | { readonly faults: readonly Fault[] }
const faulty = (...faults: (Fault | null)[]): { readonly faults: readonly Fault[] } => ({
  faults: faults.filter((fault) => fault !== null),
})
const fault = (field: string, code: string): Fault => ({ field, code })

/** One step as it was typed; a day of a letter or an answer that was left empty is today. Codes: 'choose-place', 'choose', 'no-day'. */
export const readStep = (step: StepName, form: Form, today: Day): Read<Step> => {
  const on = askedDay(form, 'on')
  const day = on === null ? today : on
  const noDay = day === undefined ? fault('on', 'no-day') : null
  switch (step) {
    case 'asked': {
      const [place, meetsOn] = [form.text('place'), askedDay(form, 'meetsOn')]
      return !isPlace(place) || meetsOn === undefined
        ? faulty(
            isPlace(place) ? null : fault('place', 'choose-place'),
            meetsOn === undefined ? fault('meetsOn', 'no-day') : null,
          )
        : { step, place, meetsOn, wanted: form.all('wanted').filter(isWant), why: form.text('why') }
    }
    case 'sent': {
      const how = form.text('sentHow')
      return day === undefined || !isSentHow(how)
        ? faulty(noDay, isSentHow(how) ? null : fault('sentHow', 'choose'))
        : { step, on: day, how, words: form.text('sentTo') }
    }
    case 'answered': {
      const answer = form.text('answer')
      return day === undefined || !isAnswer(answer)
        ? faulty(noDay, isAnswer(answer) ? null : fault('answer', 'choose'))
        : { step, on: day, answer, words: form.text('answerWords') }
    }
    case 'happened': {
      const happened = form.text('happened')
      return isHappening(happened)
        ? { step, happened, words: form.text('happenedWords') }
        : faulty(fault('happened', 'choose'))
    }
  }
}

/** What stands of a step, as the texts and ticks of its form. */
export const typedStep = (step: StepName, of: Recording) =>
  ({
    asked: {
      typed: { place: of.place, why: of.why ?? '', ...dayTyped('meetsOn', of.meetsOn) },
      ticked: { wanted: of.wanted },
    },
    sent: {
      typed: { sentHow: of.sentHow ?? '', sentTo: of.sentTo ?? '', ...dayTyped('on', of.sentOn) },
      ticked: {},
    },
    answered: {
      typed: { answer: of.answer ?? '', answerWords: of.answerWords ?? '', ...dayTyped('on', of.answeredOn) },
      ticked: {},
    },
    happened: {
      typed: { happened: of.happened ?? '', happenedWords: of.happenedWords ?? '' },
      ticked: {},
    },
  })[step]

type TypedPaper = {
  readonly kind: Paper
  readonly countsFrom: Day
  readonly askedOn: Day | null
  readonly words: string
}
/** Papers that should come. Codes: 'choose-paper', 'no-day'. */
export const readPaper = (form: Form): Read<TypedPaper> => {
  const kind = form.text('kind')
  const [countsFrom, askedOn] = [askedDay(form, 'countsFrom'), askedDay(form, 'askedOn')]
  return !isPaper(kind) || countsFrom === undefined || countsFrom === null || askedOn === undefined
    ? faulty(
        isPaper(kind) ? null : fault('kind', 'choose-paper'),
        countsFrom == null ? fault('countsFrom', 'no-day') : null,
        askedOn === undefined ? fault('askedOn', 'no-day') : null,
      )
    : { kind, countsFrom, askedOn, words: form.text('words') }
}
