import { upFrom } from '../../access/up.ts'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import { Button, Card, Details, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import { ForThem } from '../../spaces/whose.tsx'
import { Boxes, type DayProps } from './boxes.tsx'
import { atMeeting, MeetingLine } from './meeting-line.tsx'
import { words } from './words.ts'

const Elsewhere = ({ view, whose: { party }, meeting, meetings }: DayProps) => {
  const t = say(words, view.language)
  const others = meetings.filter(({ id }) => id !== meeting?.id)
  return (
    <>
      {meeting?.day != null && meeting.day > view.today ? null : (
        <Card title={t.after}>
          <p>{t.afterText}</p>
          <Button href={`/after/${party}${meeting === undefined ? '' : `?of=${meeting.id}`}`}>
            {t.after}
          </Button>
        </Card>
      )}
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

/** One screen for the meeting: parts that open, and one button that keeps them all. */
export const DayPage = (props: DayProps) => {
  const { view, whose, meeting, seen, fill, said } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)} faulty={fill.faults.length > 0}>
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
