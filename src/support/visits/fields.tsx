import { DayBoxes, OneOf, TextBox } from '../../platform/html/fill.tsx'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import { say } from '../../platform/words/words.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Fault } from '../model.ts'
import type { Pair } from '../pair.ts'
import { isKind, kinds, questions, type Draft, type Visit } from './model.ts'
import { faultWords, words } from './words.ts'

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)
export const sayFault =
  (language: Language) =>
  ({ code }: Fault): string =>
    faultWords[isKey(code) ? code : 'not-now'][language]

/** The draft as it was typed; 'no-day' when the boxes are no date. */
export const readVisit = (form: Form): Draft | { readonly faults: readonly Fault[] } => {
  const kind = form.text('kind')
  const day = askedDay(form, 'day')
  if (day === undefined) return { faults: [{ field: 'day', code: 'no-day' }] }
  const [alone, wants, afraid] = [form.text('alone'), form.text('wants'), form.text('afraid')]
  const time = form.text('startsAt')
  return {
    kind: isKind(kind) ? kind : null,
    day,
    startsAt: time === '' ? null : time.slice(0, 5),
    place: form.text('place'),
    together: form.text('together') === 'other' ? { alone, wants, afraid } : null,
  }
}

/** What stands in the form before anybody typed: a new one, or one that is changed. */
export const filledVisit = (language: Language, of?: Visit): Fill =>
  of === undefined
    ? fresh(language, { together: 'alone' })
    : fresh(language, {
        kind: of.kind,
        ...dayTyped('day', of.day),
        startsAt: of.startsAt ?? '',
        place: of.place ?? '',
        together: of.together ? 'other' : 'alone',
      })

/** Asked only of whoever stands beside the parent, and only when somebody else is to be there. */
const Screening = ({ fill }: { fill: Fill }) => {
  const t = say(words, fill.language)
  const said = { alone: t.askAlone, wants: t.askWants, afraid: t.askAfraid }
  return (
    <>
      {questions.map((question) => (
        <OneOf
          key={question}
          fill={fill}
          name={question}
          label={said[question]}
          small
          items={[
            { value: 'yes', text: t.yes },
            { value: 'no', text: t.no },
          ]}
        />
      ))}
    </>
  )
}

export const VisitFields = ({ fill, pair }: { fill: Fill; pair: Pair }) => {
  const t = say(words, fill.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="kind"
        label={t.kind}
        items={kinds.map((value) => ({ value, text: t[value] }))}
      />
      <DayBoxes fill={fill} name="day" label={t.day} />
      <TextBox fill={fill} name="startsAt" type="time" label={t.startsAt} classes="govuk-input--width-10" />
      <TextBox fill={fill} name="place" label={t.place} hint={t.placeHint} />
      {pair.own ? null : (
        <OneOf
          fill={fill}
          name="together"
          label={t.together}
          items={[
            { value: 'alone', text: t.alone },
            { value: 'other', text: t.other, conditional: <Screening fill={fill} /> },
          ]}
        />
      )}
    </>
  )
}
