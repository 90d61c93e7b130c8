import { holidayName } from '../calendar/words.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { DayBoxes, OneOf, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Card, Layout, Table, type View } from '../platform/html/index.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words.ts'

type Change = { id: string; day: Day; kind: 'added' | 'removed'; name: string }
type Props = {
  view: View
  years: readonly number[]
  holidays: Holidays
  changes: readonly Change[]
  fill: Fill
}

const Changes = ({ view, changes }: { view: View; changes: readonly Change[] }) => {
  const t = say(words, view.language)
  if (changes.length === 0) return <p class="govuk-body">{t.noChanges}</p>
  return (
    <ul class="card__list">
      {changes.map(({ id, day, kind, name }) => (
        <li key={id}>
          <p class="govuk-body">
            <strong>{sayDay(view.language, day, 'full')}</strong>
            <br />
            {name} · {t[kind]}
          </p>
          <FormOf view={view} action={`/calendar/${id}/take-back`}>
            <button type="submit" class="al-as-link">
              {t.takeBack}
              <span class="govuk-visually-hidden"> {sayDay(view.language, day, 'full')}</span>
            </button>
          </FormOf>
        </li>
      ))}
    </ul>
  )
}

export const CalendarPage = ({ view, years, holidays, changes, fill }: Props) => {
  const t = say(words, view.language)
  const own = new Set(changes.map(({ day }) => day))
  const kinds = [
    { value: 'added', text: t.kindAdded },
    { value: 'removed', text: t.kindRemoved },
  ]
  return (
    <Layout view={view} title={t.calendarTitle} back="/authorities" faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={['on']} />
      <h1 class="govuk-heading-l">{t.calendarTitle}</h1>
      <p class="govuk-body">{t.calendarIntro}</p>
      <Card title={t.yourChanges}>
        <Changes view={view} changes={changes} />
      </Card>
      <Card title={t.addDay}>
        <FormOf view={view} action="/calendar">
          <DayBoxes fill={fill} name="on" label={t.on} />
          <OneOf fill={fill} name="kind" label={t.what} items={kinds} />
          <TextBox fill={fill} name="name" label={t.dayName} />
          <Button>{t.save}</Button>
        </FormOf>
      </Card>
      {years.map((year) => (
        <Table
          key={year}
          caption={t.holidaysOf(year)}
          captionClasses="govuk-table__caption--m"
          rows={[...holidays.names]
            .filter(([day]) => day.startsWith(`${year}-`))
            .map(([day, name]) => [
              { text: sayDay(view.language, day, 'long') },
              { text: own.has(day) ? name : holidayName(name, view.language) },
            ])}
        />
      ))}
    </Layout>
  )
}
