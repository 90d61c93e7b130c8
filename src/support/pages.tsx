import { typedDay } from '../calendar/asked.ts'
import {
  Button,
  DateInput,
  ErrorSummary,
  Layout,
  Radios,
  Select,
  SummaryList,
  Tag,
} from '../platform/html/index.ts'
import { FormOf } from '../platform/html/form.tsx'
import type { View } from '../platform/html/view.ts'
import type { Form } from '../platform/http/form.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { endings, meetingWays, type Fault } from './model.ts'
import type { Choosable, SupportShown } from './queries.ts'
import { faultWords, words } from './words.ts'

type Key = keyof typeof faultWords
const key = (text: string): text is Key => text in faultWords
export const sayFault = (view: View, { field, code }: Fault): string => {
  const named = `${field} ${code}`
  return faultWords[key(named) ? named : key(code) ? code : 'unknown'][view.language]
}

type Filled = { view: View; typed: Form; faults: readonly Fault[] }
const marked = ({ view, faults }: Filled, field: string) => {
  const fault = faults.find((one) => one.field === field)
  return fault === undefined ? undefined : sayFault(view, fault)
}
const dates = ['metOn', 'coverFrom', 'coverUntil']
export const Faults = ({ view, faults }: Omit<Filled, 'typed'>) =>
  faults.length === 0 ? null : (
    <ErrorSummary
      errorList={faults.map((fault) => ({
        text: sayFault(view, fault),
        href: `#${fault.field}${dates.includes(fault.field) ? '-day' : ''}`,
      }))}
    />
  )

const DateField = ({ field, legend, ...filled }: Filled & { field: string; legend: string }) => (
  <DateInput
    id={field}
    namePrefix={field}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    values={typedDay(filled.typed, field)}
    errorMessage={marked(filled, field)}
  />
)

type OneProps = Filled & { of: SupportShown; could: readonly Choosable[] }
const at = ({ of }: OneProps) => `/support/${of.support}`

/** Day and way of the first meeting: for the coordinator's page and the supporter's own. */
export const MeetingFields = (filled: Filled) => {
  const t = say(words, filled.view.language)
  return (
    <>
      <DateField {...filled} field="metOn" legend={t.metOn} />
      <Radios
        name="metHow"
        fieldset={{ legend: { text: t.metHow, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small govuk-radios--inline"
        value={filled.typed.text('metHow')}
        items={meetingWays.map((value) => ({ value, text: t[value] }))}
        errorMessage={marked(filled, 'metHow')}
      />
    </>
  )
}

const Meeting = (props: OneProps) => {
  const t = say(words, props.view.language)
  return (
    <div class="card" id="meeting">
      <h2 class="card__title">{t.firstMeeting}</h2>
      <FormOf view={props.view} action={`${at(props)}/met`}>
        <MeetingFields view={props.view} typed={props.typed} faults={props.faults} />
        <Button>{t.recordMeeting}</Button>
      </FormOf>
    </div>
  )
}

const Who = ({ field, label, could, ...filled }: OneProps & { field: string; label: string }) => {
  const t = say(words, filled.view.language)
  return (
    <Select
      name={field}
      label={label}
      value={filled.typed.text(field)}
      items={could.map(({ supporter, name, left }) => ({ value: supporter, text: t.left(name, left) }))}
      errorMessage={marked(filled, field)}
    />
  )
}

const Why = (filled: Filled & { field: string }) => {
  const t = say(words, filled.view.language)
  return (
    <Select
      name={filled.field}
      label={t.why}
      value={filled.typed.text(filled.field)}
      items={[{ value: '', text: t.choose }, ...endings.map((value) => ({ value, text: t[value] }))]}
      errorMessage={marked(filled, filled.field)}
    />
  )
}

const Cover = (props: OneProps) => {
  const { view, of } = props
  const t = say(words, view.language)
  return (
    <div class="card" id="covering">
      <h2 class="card__title">{t.cover}</h2>
      <p class="soft">{t.coverHint}</p>
      {of.covers.length === 0 ? (
        <p>{t.coverNone}</p>
      ) : (
        <ul class="govuk-list card__list">
          {of.covers.map(({ cover, name, from, until, over }) => (
            <li key={cover}>
              <p>
                {t.coverSaid(name, from, until)} {over ? <Tag>{t.over}</Tag> : null}
              </p>
              {over ? null : (
                <FormOf view={view} action={`${at(props)}/cover/${cover}/end`}>
                  <Button classes="govuk-button--secondary">
                    {t.endCover}
                    <span class="govuk-visually-hidden"> ({name})</span>
                  </Button>
                </FormOf>
              )}
            </li>
          ))}
        </ul>
      )}
      {props.could.length === 0 ? (
        <p>{t.coverNobody}</p>
      ) : (
        <FormOf view={view} action={`${at(props)}/cover`}>
          <Who {...props} field="cover" label={t.coverWho} />
          <DateField {...props} field="coverFrom" legend={t.coverFrom} />
          <DateField {...props} field="coverUntil" legend={t.coverUntil} />
          <Button>{t.arrangeCover}</Button>
        </FormOf>
      )}
    </div>
  )
}

const Ending = (props: OneProps) => {
  const { view } = props
  const t = say(words, view.language)
  return (
    <>
      <div class="card" id="changing">
        <h2 class="card__title">{t.changeTitle}</h2>
        <p class="soft">{t.changeHint}</p>
        <FormOf view={view} action={`${at(props)}/change`}>
          <Who
            {...props}
            could={props.could.filter(({ left }) => left > 0)}
            field="supporter"
            label={t.changeTo}
          />
          <Why {...props} field="changeWhy" />
          <Button classes="govuk-button--secondary">{t.change}</Button>
        </FormOf>
      </div>
      <div class="card" id="ending">
        <h2 class="card__title">{t.endTitle}</h2>
        <p class="soft">{t.endHint}</p>
        <FormOf view={view} action={`${at(props)}/end`}>
          <Why {...props} field="endWhy" />
          <Button classes="govuk-button--secondary">{t.end}</Button>
        </FormOf>
      </div>
    </>
  )
}

const rowsOf = ({ view, of }: OneProps) => {
  const t = say(words, view.language)
  const day = (value: string) => sayDay(view.language, value, 'date')
  const why = of.endedWhy === null ? '' : ` · ${t[of.endedWhy]}`
  const met =
    of.firstMetOn === null
      ? t.notYet
      : `${day(of.firstMetOn)}${of.firstMetHow === null ? '' : ` · ${t[of.firstMetHow]}`}`
  const { next } = of
  return [
    { key: t.parent, value: of.name },
    {
      key: t.supporter,
      value: {
        text: (
          <a class="govuk-link" href={`/supporters/${of.supporter}`}>
            {of.supporterName}
          </a>
        ),
      },
    },
    { key: t.since, value: day(of.fromDay) },
    {
      key: t.state,
      value: {
        text:
          of.untilDay === null ? (
            <Tag classes="tag-done">{t.running}</Tag>
          ) : (
            <>
              <Tag>{t.ended}</Tag> {`${day(of.untilDay)}${why}`}
            </>
          ),
      },
    },
    { key: t.firstMeeting, value: met },
    {
      key: t.conference,
      value:
        next === null
          ? t.noConference
          : `${sayDay(view.language, next.day, 'full')}${next.startsAt === null ? '' : ` ${t.at(next.startsAt)}`}`,
    },
  ]
}

/** One party with one supporter, as the coordinator keeps it. */
export const SupportPage = (props: OneProps) => {
  const { view, of, faults } = props
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      faulty={faults.length > 0}
      back={`/supporters/${of.supporter}/beside`}
    >
      <Faults view={view} faults={faults} />
      <h1>{t.pair(of.name, of.supporterName)}</h1>
      <SummaryList rows={rowsOf(props)} />
      {of.untilDay === null ? (
        <>
          <Cover {...props} />
          <Meeting {...props} />
          <Ending {...props} />
        </>
      ) : (
        <Meeting {...props} />
      )}
    </Layout>
  )
}
