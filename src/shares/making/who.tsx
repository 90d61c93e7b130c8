import { DayBoxes, Dropdown, OneOf, TextBox } from '../../platform/html/fill.tsx'
import { dayTyped } from '../../platform/html/filling.ts'
import { Button, FormOf } from '../../platform/html/index.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'
import { say } from '../../platform/words/words.ts'
import { spans, type Address, type Fault, type Making, type Receiver } from '../model.ts'
import { lastDay } from '../rules.ts'
import { words as shareWords } from '../words.ts'
import { at, Frame, type Props } from './pages.tsx'
import { words } from './words.ts'

type WhoProps = Props & { making: Making; receivers: readonly Receiver[]; meeting: Day | null }
/** The third step: to whom, and until when. */
export const WhoPage = ({ view, whose, fill, making, receivers, meeting }: WhoProps) => {
  const t = say(words, view.language)
  const s = say(shareWords, view.language)
  const chairs = receivers.filter(({ person }) => person === null)
  const people = receivers.filter(({ person }) => person !== null)
  const some = receivers.length > 0
  const paper = (
    <>
      <TextBox fill={fill} name="name" label={t.name} />
      <TextBox fill={fill} name="job" label={t.job} />
    </>
  )
  const person = (
    <Dropdown
      fill={fill}
      name="person"
      label={t.person}
      items={[
        { value: '', text: t.choose },
        ...people.map((one) => ({ value: one.person ?? '', text: s['to-person'](one.name, s[one.role]) })),
      ]}
    />
  )
  const day = <DayBoxes fill={fill} name="day" label={t.lastDay} hint={t.lastDayHint} />
  return (
    <Frame part="who" view={view} whose={whose} fill={fill} title={t.who} back={at(whose, making)}>
      {some ? null : <p>{t.nobody}</p>}
      <FormOf view={view} version={making.version}>
        <OneOf
          fill={fill}
          name="to"
          label={t.to}
          items={[
            ...chairs.map(({ gss, council }) => ({
              value: `chairs-${gss}`,
              text: t.chairs(council[view.language]),
              hint: t.chairsHint,
            })),
            ...(people.length === 0
              ? []
              : [{ value: 'person', text: t.somebody, hint: t.somebodyHint, conditional: person }]),
            { value: 'paper', text: t.paper, hint: t.paperHint, conditional: paper },
          ]}
        />
        {some ? (
          <OneOf
            fill={fill}
            name="until"
            label={t.until}
            items={[
              ...(meeting === null ? [] : [{ value: 'meeting', text: t.meeting(meeting) }]),
              { value: 'weeks', text: t.weeks },
              { value: 'months', text: t.months },
              { value: 'day', text: t.day, conditional: day },
            ]}
          />
        ) : null}
        <Button preventDoubleClick>{t.lookAgain}</Button>
      </FormOf>
    </Frame>
  )
}

/** What stands in the form when somebody comes back to it. */
export const typedOf = ({ address }: Making, meeting: Day | null): Record<string, string> => {
  if (address === null) return { until: meeting === null ? 'weeks' : 'meeting' }
  if ('hand' in address)
    return { to: 'paper', ...address.hand, until: meeting === null ? 'weeks' : 'meeting' }
  const { gss, person, span, until } = address
  return {
    ...(person === null ? { to: `chairs-${gss}` } : { to: 'person', person }),
    until: span,
    ...(span === 'day' ? dayTyped('day', until) : {}),
  }
}

/** Faults on `to`, `person`, `name`, `until`, `day`: nobody or no day was chosen, or one that can't be. */
export const readAddress = (
  form: Form,
  { receivers, meeting, today }: { receivers: readonly Receiver[]; meeting: Day | null; today: Day },
): Address | { readonly faults: readonly Fault[] } => {
  const to = form.text('to')
  if (to === 'paper') {
    const [name, job] = [form.text('name').slice(0, 200), form.text('job').slice(0, 200)]
    return name === '' ? { faults: [{ field: 'name', code: 'empty' }] } : { hand: { name, job } }
  }
  const found = receivers.find(({ gss, person }) =>
    to === 'person'
      ? person !== null && person === form.text('person')
      : person === null && to === `chairs-${gss}`,
  )
  const span = spans.find((one) => one === form.text('until'))
  const until =
    span === undefined
      ? { field: 'until', code: 'choose' }
      : lastDay(span, { today, meeting, named: askedDay(form, 'day') ?? null })
  const faults: Fault[] = [
    ...(found === undefined ? [{ field: to === 'person' ? 'person' : 'to', code: 'choose' }] : []),
    ...(typeof until === 'string' ? [] : [until]),
  ]
  if (found === undefined || span === undefined || typeof until !== 'string') return { faults }
  return { gss: found.gss, role: found.role, person: found.person, until, span }
}
