import { Button, Layout, SummaryList, Tag } from '../platform/html/index.ts'
import { FormOf } from '../platform/html/form.tsx'
import { say } from '../platform/words/words.ts'
import { DateField, Faults, MeetingFields, Who, Why, type Filled } from './fields.tsx'
import type { Choosable, SupportShown } from './queries.ts'
import { rowsOf } from './shown.tsx'
import { words } from './words.ts'

type OneProps = Filled & { of: SupportShown; could: readonly Choosable[] }
const at = ({ of }: OneProps) => `/support/${of.support}`

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
