import { upFrom } from '../../access/up.ts'
import type { Holidays } from '../../calendar/model.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import type { Meeting, Report } from './model.ts'
import { cameSaid, dueSaid, meetingSaid, nameOf } from './sayings.ts'
import { words } from './words.ts'

type Props = {
  view: View
  whose: Whose
  meetings: readonly Meeting[]
  /** Null: the vault does not answer. */
  reports: readonly Report[] | null
  holidays: Holidays
  /** Just taken off. */
  taken: string | null
}

const Awaited = ({ view, meeting }: { view: View; meeting: Meeting }) => {
  const t = say(words, view.language)
  const over = meeting.due !== null && meeting.due < view.today
  return (
    <Card title={meetingSaid(view, meeting)}>
      {dueSaid(view, meeting).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class={over ? '' : 'soft'}>{t.notHere}</p>
      {view.host.telephone === '' ? null : <p class="soft">{t.ring(view.host.telephone)}</p>}
    </Card>
  )
}

const One = ({ view, whose, meetings, holidays, report }: Props & { report: Report }) => {
  const t = say(words, view.language)
  const meeting = meetings.find(({ id }) => id === report.meeting)
  return (
    <Card title={nameOf(view, report)}>
      {meeting === undefined ? null : <p>{meetingSaid(view, meeting)}</p>}
      {report.receivedOn === null ? null : (
        <p>{cameSaid(view, report.receivedOn, meeting?.due ?? null, holidays).join(' ')}</p>
      )}
      <p>
        <a href={`/papers/${whose.party}/read/${report.id}`}>
          {t.openIt}
          <span class="govuk-visually-hidden"> ({nameOf(view, report)})</span>
        </a>
      </p>
    </Card>
  )
}

/** The reports that came, and those that should: what is promised, and what to do when it is not there. */
export const OverviewPage = (props: Props) => {
  const { view, whose, meetings, reports, taken } = props
  const t = say(words, view.language)
  const here = new Set((reports ?? []).map(({ meeting }) => meeting))
  const ahead = meetings.filter(({ id, day }) => !here.has(id) && (day === null || day >= view.today))
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {taken === null ? null : (
          <div class="done" role="status">
            <p>{t.takenOff}</p>
            <FormOf view={view} action={`/papers/${whose.party}/read/${taken}/again`}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        <h1>{t.heading}</h1>
        <p>{t.intro}</p>
        <p class="soft">{t.onlyYou}</p>
        {reports === null ? <p>{t.down}</p> : null}
        {(reports ?? []).map((report) => (
          <One {...props} report={report} key={report.id} />
        ))}
        {reports === null
          ? null
          : ahead.map((meeting) => <Awaited view={view} meeting={meeting} key={meeting.id} />)}
        {reports?.length === 0 && ahead.length === 0 ? <p>{t.nothing}</p> : null}
        <Button href={`/papers/${whose.party}/came`}>
          {(reports?.length ?? 0) === 0 ? t.came : t.another}
        </Button>
      </div>
    </Layout>
  )
}
