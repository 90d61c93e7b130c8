import type { ComponentChildren } from 'preact'
import { DayBoxes, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, Tag, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { among } from '../../spaces/model.ts'
import type { Asked, Confirmed, Meeting } from '../help/model.ts'
import { sayEntry, sayStanding } from '../help/sayings.tsx'
import { letterWays } from './actions.ts'
import { AnswerFields, SaidFields, StandingFields } from './fields.tsx'
import type { OpenConference } from './queries.ts'
import { words } from './words.ts'

export const isLetterWay = among(letterWays)
export const sayMeetingDay = (
  language: Language,
  { day, startsAt }: { readonly day: string | null; readonly startsAt: string | null },
): string =>
  day === null
    ? say(words, language).noDay
    : `${sayDay(language, day, 'full')}${startsAt === null ? '' : `, ${sayTime(language, startsAt)}`}`

/** Conferences at which something waits for an answer. */
export const AskedListPage = ({ view, rows }: { view: View; rows: readonly OpenConference[] }) => {
  const { language } = view
  const t = say(words, language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p class="lede">{rows.length === 0 ? t.listEmpty : t.listIntro}</p>
      {rows.length === 0 ? null : (
        <Card>
          <ul class="card__list">
            {rows.map(({ id, reference, day, open, unsent }) => (
              <li key={id}>
                <a href={`/conferences/${id}/help`}>
                  {t.about(reference, sayMeetingDay(language, { day, startsAt: null }))}
                </a>{' '}
                <Tag classes="tag-soon">{t.unanswered(open)}</Tag>{' '}
                {unsent > 0 ? <Tag classes="tag-held">{t.noLetter}</Tag> : null}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

type OfficeProps = { view: View; meeting: Meeting; asked: readonly Asked[]; confirmed: Confirmed | null }
export const ConfirmedCard = ({
  view,
  meeting,
  confirmed,
  enter,
}: Omit<OfficeProps, 'asked'> & { enter: string }) => {
  const { language } = view
  const t = say(words, language)
  const said = (line: string) => {
    const one = meeting.standing.find((each) => each.line === line)
    return one === undefined ? line : sayStanding(language, one, 'ask')
  }
  return (
    <Card title={t.promised}>
      {meeting.standing.length === 0 ? (
        <p>{t.notPromised}</p>
      ) : (
        <>
          <ul class="govuk-list govuk-list--bullet">
            {meeting.standing.map((one) => (
              <li key={one.line}>{sayStanding(language, one, 'ask')}</li>
            ))}
          </ul>
          <p>{confirmed === null ? t.notConfirmed : t.confirmed(confirmed.saidBy, confirmed.saidOn)}</p>
          {(confirmed?.except ?? []).map(({ line, why }) => (
            <p key={line}>{t.except(said(line), why)}</p>
          ))}
          <Button href={enter} classes="govuk-button--secondary">
            {confirmed === null ? t.enterPromised : t.change}
          </Button>
        </>
      )}
    </Card>
  )
}

export const AskedList = ({ view, asked }: { view: View; asked: readonly Asked[] }) => {
  const { language } = view
  const t = say(words, language)
  return (
    <ul class="card__list">
      {asked.map((one) => (
        <li key={one.id}>
          {sayEntry(language, one, 'ask')}
          <p>
            {one.agreed === null ? t.noAnswer : one.agreed ? t.agreed : t.refused}
            {one.saidOn === null ? '' : `, ${t.saidBy(one.saidBy, one.saidOn)}`}
            {one.why === '' ? '' : `: ${one.why}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What was asked at one conference, parent by parent: the letter, whether it went, what was answered. */
export const OfficePage = ({ view, meeting, asked, confirmed }: OfficeProps) => {
  const t = say(words, view.language)
  const at = `/conferences/${meeting.id}`
  const parents = [...Map.groupBy(asked, ({ party }) => party)]
  return (
    <Layout view={view} title={t.title} back={at}>
      <h1>{t.title}</h1>
      <p class="soft">{t.about(meeting.reference, sayMeetingDay(view.language, meeting))}</p>
      {parents.length === 0 ? <p>{t.noneAsked}</p> : null}
      {parents.map(([party, own]) => {
        const sent = own.find(({ letterOn }) => letterOn !== null)
        return (
          <Card title={t.parent(own[0]?.label ?? '')} key={party}>
            <AskedList view={view} asked={own} />
            {sent?.letterOn == null || sent.letterHow === null || !isLetterWay(sent.letterHow) ? null : (
              <p>{t.wentOut(t[sent.letterHow], sent.letterOn)}</p>
            )}
            <div class="govuk-button-group">
              <Button href={`${at}/help/${party}`} classes="govuk-button--secondary">
                {t.letter}
              </Button>
              <Button href={`${at}/help/${party}/answer`} classes="govuk-button--secondary">
                {own.some(({ agreed }) => agreed === null) ? t.enter : t.change}
              </Button>
            </div>
          </Card>
        )
      })}
      <p class="soft">{t.noneNote}</p>
      <ConfirmedCard view={view} meeting={meeting} confirmed={confirmed} enter={`${at}/promised`} />
    </Layout>
  )
}

type EnterProps = { view: View; meeting: Meeting; fill: Fill; back: string; title: string }
const Enter = ({
  view,
  meeting,
  fill,
  back,
  title,
  children,
}: EnterProps & { children: ComponentChildren }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['saidOn', 'sentOn']} />
        <h1>{title}</h1>
        <p class="soft">{t.about(meeting.reference, sayMeetingDay(view.language, meeting))}</p>
        <FormOf view={view}>
          {children}
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const AnswerPage = (props: Omit<EnterProps, 'title' | 'back'> & { asked: readonly Asked[] }) => {
  const t = say(words, props.view.language)
  return (
    <Enter {...props} title={t.answerTitle} back={`/conferences/${props.meeting.id}/help`}>
      <AnswerFields fill={props.fill} asked={props.asked} />
      <SaidFields fill={props.fill} />
    </Enter>
  )
}

export const StandingPage = (props: Omit<EnterProps, 'title' | 'back'>) => {
  const t = say(words, props.view.language)
  return (
    <Enter {...props} title={t.promised} back={`/conferences/${props.meeting.id}/help`}>
      <StandingFields fill={props.fill} standing={props.meeting.standing} />
      <SaidFields fill={props.fill} />
    </Enter>
  )
}

export const SentPage = (props: Omit<EnterProps, 'title' | 'back'> & { party: string }) => {
  const t = say(words, props.view.language)
  return (
    <Enter {...props} title={t.sentTitle} back={`/conferences/${props.meeting.id}/help/${props.party}`}>
      <OneOf
        fill={props.fill}
        name="sentHow"
        label={t.sentHow}
        items={letterWays.map((value) => ({ value, text: t[value] }))}
      />
      <DayBoxes fill={props.fill} name="sentOn" label={t.sentOn} />
    </Enter>
  )
}
