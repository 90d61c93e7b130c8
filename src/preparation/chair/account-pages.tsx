import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Asked, Confirmed, Meeting } from '../help/model.ts'
import { sayStanding } from '../help/sayings.tsx'
import { AnswerFields, StandingFields } from './fields.tsx'
import { AskedList, sayMeetingDay } from './office-pages.tsx'
import type { ChairMeeting } from './queries.ts'
import { words } from './words.ts'

export type ToAnswer = { meeting: ChairMeeting; asked: readonly Asked[]; confirmed: Confirmed | null }

const One = ({ view, meeting, asked, confirmed }: ToAnswer & { view: View }) => {
  const { language } = view
  const t = say(words, language)
  const parents = [...Map.groupBy(asked, ({ party }) => party)]
  const open =
    asked.some(({ agreed }) => agreed === null) || (meeting.standing.length > 0 && confirmed === null)
  return (
    <Card title={t.about(meeting.reference, sayMeetingDay(language, meeting))}>
      {meeting.standing.length === 0 ? null : (
        <>
          <h3>{t.promised}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {meeting.standing.map((one) => (
              <li key={one.line}>
                {sayStanding(language, one, 'ask')}
                {(confirmed?.except ?? [])
                  .filter(({ line }) => line === one.line)
                  .map(({ why }) => (
                    <p key={why}>
                      {t.refused}: {why}
                    </p>
                  ))}
              </li>
            ))}
          </ul>
          {confirmed === null ? null : <p class="soft">{t.confirmed(confirmed.saidBy, confirmed.saidOn)}</p>}
        </>
      )}
      {parents.map(([party, own]) => (
        <div key={party}>
          <h3>{t.parent(own[0]?.label ?? '')}</h3>
          <AskedList view={view} asked={own} />
        </div>
      ))}
      <div class="govuk-button-group">
        {open ? (
          <FormOf view={view} action={`/answer-help/${meeting.id}/all`}>
            {asked.map(({ id }) => (
              <input type="hidden" name="ask" value={id} key={id} />
            ))}
            <Button preventDoubleClick>
              {confirmed !== null || asked.some(({ agreed }) => agreed !== null) ? t.restYes : t.allYes}
            </Button>
          </FormOf>
        ) : null}
        <Button href={`/answer-help/${meeting.id}`} classes="govuk-button--secondary">
          {open ? t.someNot : t.changeIt}
        </Button>
      </div>
    </Card>
  )
}

/** A chair's own page: what is promised and asked, conference by conference; one press each. */
export const ChairPage = ({
  view,
  meetings,
  done,
}: {
  view: View
  meetings: readonly ToAnswer[]
  done: boolean
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.chairTitle}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.answered}
          </p>
        ) : null}
        <h1>{t.chairTitle}</h1>
        <p>{meetings.length === 0 ? t.chairEmpty : t.chairIntro}</p>
        {meetings.some(({ asked }) => asked.length > 0) ? <p class="soft">{t.forOne}</p> : null}
        {meetings.map((one) => (
          <One view={view} {...one} key={one.meeting.id} />
        ))}
      </div>
    </Layout>
  )
}

type EachProps = { view: View; meeting: Meeting; asked: readonly Asked[]; fill: Fill }
/** With exceptions: each thing by itself, yes beforehand. */
export const EachPage = ({ view, meeting, asked, fill }: EachProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.chairTitle} back="/answer-help" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.chairTitle}</h1>
        <p class="soft">{t.about(meeting.reference, sayMeetingDay(view.language, meeting))}</p>
        <FormOf view={view}>
          {asked.length === 0 ? null : <AnswerFields fill={fill} asked={asked} />}
          {meeting.standing.length === 0 ? null : (
            <>
              <h2>{t.promised}</h2>
              <StandingFields fill={fill} standing={meeting.standing} />
            </>
          )}
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
