import { Card, Layout, type View } from '../platform/html/index.ts'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import { Remove, sayAsked, type Called } from './pages.tsx'
import type { Simulation } from './queries.ts'
import type { Report } from './report.ts'
import { words } from './words.ts'
import { Counted, Same } from './year-counted.tsx'
import { Load, Waiting, Weeks } from './year-drawn.tsx'

/** What an invented year came to: drawn, with the numbers beneath. */
export const YearPage = ({
  view,
  run,
  report,
  called,
}: {
  view: View
  run: Simulation
  report: Report
  called: Called
}) => {
  const t = say(words, view.language)
  const number = (value: number) => formatNumber(view.language, value)
  const { totals, coverage } = report
  const cards = [
    { name: t.inTime, part: coverage.inTime, of: coverage.due },
    { name: t.accepted, part: coverage.accepted, of: coverage.offered },
    { name: t.metBefore, part: coverage.metBefore, of: coverage.pastAccepted },
  ]
  return (
    <Layout view={view} title={t.title} back="/invented-years" wide>
      <h1>{t.title}</h1>
      <p class="lede">{sayAsked(view, run, called)}</p>
      <p>{t.invented}</p>
      <p>
        {t.totals(
          number(totals.families),
          number(totals.parties),
          number(totals.supporters),
          number(totals.hours),
        )}
      </p>
      <div class="cards">
        {cards.map(({ name, part, of }) => (
          <Card key={name}>
            <p class="number">{of === 0 ? '–' : percent(view.language, part / of)}</p>
            <p>{name}</p>
          </Card>
        ))}
      </div>
      <Weeks view={view} report={report} />
      <Waiting view={view} report={report} />
      <Load view={view} report={report} />
      <Counted view={view} report={report} />
      <Same view={view} report={report} />
      <ul>
        <li>
          <a class="govuk-link" href={`/invented-years/${run.id}/councils`}>
            {t.councils}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/invented-years/${run.id}?as=csv`} download>
            {t.csvWeeks}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/invented-years/${run.id}?as=json`} download>
            {t.json}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/invented-years">
            {t.again}
          </a>
        </li>
      </ul>
      <Remove view={view} id={run.id} />
    </Layout>
  )
}
