import type { ComponentChildren } from 'preact'
import { categoriesOf } from '../../conferences/model.ts'
import { categoryWords, decisionWords } from '../../conferences/words.ts'
import { LongText, OneOf, Several, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import type { Meeting } from './meetings.ts'
import { decisions, orderSteps, parts, type PartName, type Question } from './model.ts'
import { words } from './words.ts'

export type DayProps = {
  view: View
  whose: Whose
  meeting: Meeting | undefined
  meetings: readonly Meeting[]
  nation: 'E' | 'W'
  space: Space | undefined
  /** Null: the vault does not answer, and nothing was typed that must not be lost. */
  seen: Readonly<Record<PartName, string>> | null
  questions: readonly Question[]
  fill: Fill
  said: 'saved' | 'same' | null
}

/** The address of one meeting's page. */
export const atMeeting = (party: string, meeting: string | undefined, more = ''): string =>
  `/day/${party}${more}${meeting === undefined ? '' : `?of=${meeting}`}`

/** Which meeting it is, in words. */
export const MeetingLine = ({ view, meeting }: { view: View; meeting: Meeting | undefined }) => {
  const t = say(words, view.language)
  return (
    <p>
      {meeting === undefined
        ? t.noMeeting
        : meeting.day === null
          ? t.noDay
          : t.meeting(meeting.day, meeting.startsAt)}
      {meeting === undefined || meeting.place === '' ? '' : `, ${meeting.place}`}
    </p>
  )
}

const Box = ({ title, view, children }: { title?: string; view: View; children: ComponentChildren }) => (
  <Card {...(title === undefined ? {} : { title })}>
    {children}
    <Button classes="govuk-button--secondary">{say(words, view.language).save}</Button>
  </Card>
)

const Asked = ({ view, whose, questions, fill }: DayProps) => {
  const t = say(words, view.language)
  return (
    <Box view={view} title={t.questions}>
      {questions.length === 0 ? <p>{t.noQuestions}</p> : null}
      {questions.map(({ id, question }) => (
        <div key={id}>
          <p class="as-typed">
            <strong>{question ?? t.shut}</strong>
          </p>
          <Tick fill={fill} name={`asked-${id}`} label={t.asked} />
          <LongText fill={fill} name={`answer-${id}`} label={t.answer} rows={2} />
        </div>
      ))}
      <LongText fill={fill} name="question" label={t.another} rows={2} />
      <p class="no-print">
        <a href={`/day/${whose.party}/questions`}>{t.changeQuestions}</a>
      </p>
    </Box>
  )
}

const Decided = ({ view, nation, fill }: DayProps) => {
  const t = say(words, view.language)
  const d = say(decisionWords, view.language)
  const text = { plan: d.plan(nation), 'no-plan': d.noPlan(nation), adjourned: t.adjourned }
  return (
    <Box view={view}>
      <OneOf
        fill={fill}
        name="decided"
        label={t.decided}
        big
        items={[...decisions.map((value) => ({ value, text: text[value] })), { value: '', text: t.notYet }]}
      />
      <Several
        fill={fill}
        name="category"
        label={t.category}
        hint={t.categoryHint}
        items={categoriesOf[nation].map((value) => ({ value, text: categoryWords[value][view.language] }))}
      />
      <LongText fill={fill} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
    </Box>
  )
}

const Boxes = (props: DayProps) => {
  const { view, whose, fill, seen } = props
  const t = say(words, view.language)
  const text = (name: string, label: string, hint: string, rows = 5) => (
    <LongText fill={fill} name={name} label={label} hint={hint} rows={rows} />
  )
  return (
    <>
      {parts.map((part) => (
        <input type="hidden" name={`seen-${part}`} value={seen?.[part] ?? ''} key={part} />
      ))}
      {whose.own ? null : (
        <Card>
          <HowItCame fill={fill} whose={whose} />
        </Card>
      )}
      <Box view={view}>
        <Several
          fill={fill}
          name="order"
          label={t.order}
          hint={t.orderHint}
          items={orderSteps.map((value) => ({ value, text: t[value] }))}
        />
      </Box>
      <Asked {...props} />
      <Box view={view}>{text('notes', t.notes, t.notesHint, 10)}</Box>
      <Box view={view}>{text('who', t.who, t.whoHint)}</Box>
      <Decided {...props} />
      <Box view={view}>{text('agencies', t.agenciesView, t.agenciesHint)}</Box>
      <Box view={view}>{text('own-view', t.ownView, t.ownViewHint)}</Box>
      <Box view={view}>{text('next', t.next, t.nextHint)}</Box>
    </>
  )
}

const Elsewhere = ({ view, whose: { party }, meeting, meetings }: DayProps) => {
  const t = say(words, view.language)
  const others = meetings.filter(({ id }) => id !== meeting?.id)
  return (
    <>
      <Card title={t.after}>
        <p>{t.afterText}</p>
        <Button href={`/after/${party}${meeting === undefined ? '' : `?of=${meeting.id}`}`}>{t.after}</Button>
      </Card>
      <ul class="govuk-list no-print">
        <li>
          <a href={atMeeting(party, meeting?.id, '/print')}>{t.print}</a>
        </li>
        <li>
          <a href={atMeeting(party, meeting?.id, '/blank')}>{t.blank}</a>
        </li>
        <li>
          <a href={`/share/${party}?from=day`}>{t.share}</a>
        </li>
        <li>
          <a href={`/recording/${party}`}>{t.recording}</a>
        </li>
      </ul>
      {others.length === 0 ? null : (
        <Details summary={t.others}>
          <ul class="govuk-list">
            {others.map(({ id, day }) => (
              <li key={id}>
                <a href={atMeeting(party, id)}>{day === null ? t.noDay : t.on(day)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** One screen for the meeting: big boxes that save by themselves, one after the other. */
export const DayPage = (props: DayProps) => {
  const { view, whose, meeting, seen, fill, said } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/home" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {said === null ? null : (
          <p class="done" role="status">
            {t[said]}
          </p>
        )}
        <h1>{t.title}</h1>
        <ForThem view={view} whose={whose} />
        <MeetingLine view={view} meeting={meeting} />
        <p>
          <strong>{t.yourCopy}</strong>
        </p>
        {seen === null ? (
          <Card>
            <p>{t.down}</p>
            <p>
              <a href={atMeeting(whose.party, meeting?.id, '/blank')}>{t.blank}</a>
            </p>
          </Card>
        ) : (
          <>
            <BeforeWriting
              view={view}
              space={props.space}
              change={whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`}
            />
            <p>{t.intro}</p>
            <FormOf view={view} action={atMeeting(whose.party, meeting?.id)}>
              <Boxes {...props} />
            </FormOf>
            <Elsewhere {...props} />
          </>
        )}
      </div>
    </Layout>
  )
}
