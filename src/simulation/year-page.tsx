import { Card, Details, Layout, Table, type View } from '../platform/html/index.ts'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import { sayDay } from '../platform/words/dates.ts'
import { Columns, Lines } from './drawn.tsx'
import { Remove, sayAsked, type Called } from './pages.tsx'
import type { Simulation } from './queries.ts'
import type { Report } from './report.ts'
import { CountsTable } from './tables.tsx'
import { sayDays, tenths, words } from './words.ts'
import { groupWords, meetingWords, missWords, outcomeWords } from './words-counts.ts'

type Of = { view: View; report: Report }

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)

const Weeks = ({ view, report: { weeks } }: Of) => {
  const t = say(words, view.language)
  const number = (text: string) => ({ text, format: 'numeric' as const })
  const said = (part: number, of: number) => number(of === 0 ? '–' : percent(view.language, part / of))
  const [first, last] = [weeks[0], weeks.at(-1)]
  return (
    <section>
      <h2>{t.coverage}</h2>
      <Lines
        language={view.language}
        label={t.drawnWeeks}
        ends={[
          first === undefined ? '' : sayDay(view.language, first.from, 'short'),
          last === undefined ? '' : sayDay(view.language, last.from, 'short'),
        ]}
        lines={[
          { name: t.inTime, shares: weeks.map((week) => share(week.inTime, week.due)) },
          { name: t.accepted, shares: weeks.map((week) => share(week.accepted, week.offered)) },
          { name: t.metBefore, shares: weeks.map((week) => share(week.metBefore, week.pastAccepted)) },
        ]}
      />
      <p class="soft">{t.lately}</p>
      <Details summary={t.numbers}>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.coverage}>
          <Table
            caption={t.coverage}
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[
              { text: t.week },
              ...[t.parents, t.held, t.inTimeShort, t.acceptedShort, t.metShort].map(number),
            ]}
            rows={weeks.map((week) => [
              { text: sayDay(view.language, week.from, 'short') },
              number(formatNumber(view.language, week.parents)),
              number(formatNumber(view.language, week.held)),
              said(week.inTime, week.due),
              said(week.accepted, week.offered),
              said(week.metBefore, week.pastAccepted),
            ])}
          />
        </div>
      </Details>
    </section>
  )
}

/** The longest waits that have a column of their own; whoever waited longer stands in the last one. */
const shownDays = 15

const Waiting = ({ view, report: { waiting, totals } }: Of) => {
  const t = say(words, view.language)
  const counts = waiting.histogram.slice(0, shownDays)
  const beyond = waiting.histogram.slice(shownDays).reduce((sum, count) => sum + count, 0)
  const names = [...counts.keys().map(String), `${shownDays}+`]
  return (
    <section>
      <h2>{t.waiting}</h2>
      <p>
        {t.waitingSaid(
          sayDays(view.language, waiting.p50),
          sayDays(view.language, waiting.p90),
          formatNumber(view.language, totals.stillWaiting),
        )}
      </p>
      <Columns language={view.language} label={t.drawnColumns} counts={[...counts, beyond]} names={names} />
      <Details summary={t.numbers}>
        <CountsTable
          view={view}
          caption={t.waiting}
          heads={[t.workingDays, t.parents]}
          rows={[...counts, beyond].map((count, index) => ({ name: names[index] ?? '', count }))}
        />
      </Details>
    </section>
  )
}

const Load = ({ view, report: { load } }: Of) => {
  const t = say(words, view.language)
  const tens = Array.from({ length: 10 }, (_, ten) =>
    load.histogram.slice(ten * 10, ten === 9 ? 101 : ten * 10 + 10).reduce((sum, count) => sum + count, 0),
  )
  const said = (value: number) => tenths(view.language, value)
  const names = tens.map((_, ten) => `${ten * 10}–${ten === 9 ? 100 : ten * 10 + 9}`)
  return (
    <section>
      <h2>{t.load}</h2>
      <p>{t.loadSaid(said(load.mean), said(load.p10), said(load.p90))}</p>
      <Columns
        language={view.language}
        label={t.drawnColumns}
        counts={tens}
        names={tens.map((_, ten) => said(ten * 10))}
      />
      <Details summary={t.numbers}>
        <CountsTable
          view={view}
          caption={t.load}
          heads={[t.placesTaken, t.supporters]}
          rows={tens.map((count, ten) => ({ name: `${names[ten]}%`, count }))}
        />
      </Details>
    </section>
  )
}

const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): K[] => {
  const isOne = (key: string): key is K => key in of
  return Object.keys(of).filter(isOne)
}

const Counted = ({ view, report }: Of) => {
  const t = say(words, view.language)
  const whys = say(missWords, view.language)
  const outs = say(outcomeWords, view.language)
  const ways = say(meetingWords, view.language)
  const named = <K extends string>(
    counts: Readonly<Record<K, number>>,
    called: Readonly<Record<K, string>>,
  ) => keysOf(counts).map((key) => ({ name: called[key], count: counts[key] }))
  const missed = report.misses.filter(({ parents }) => parents > 0).toSorted((a, b) => b.parents - a.parents)
  return (
    <>
      <h2>{t.misses}</h2>
      <p class="soft">{t.missesHint}</p>
      <CountsTable
        view={view}
        caption={t.misses}
        heads={[t.why, t.parents]}
        rows={missed.map(({ reason, parents }) => ({ name: whys[reason], count: parents }))}
        drawn
      />
      <h2>{t.outcomes}</h2>
      <CountsTable
        view={view}
        caption={t.outcomes}
        heads={[t.outcome, t.parents]}
        rows={named(report.outcomes, outs)}
        drawn
      />
      <h2>{t.meetings}</h2>
      <CountsTable
        view={view}
        caption={t.meetings}
        heads={[t.outcome, t.parents]}
        rows={named(report.meetings, ways)}
        drawn
      />
      <h2>{t.repeated}</h2>
      <CountsTable
        view={view}
        caption={t.repeated}
        heads={[t.what, t.parents]}
        rows={named(report.repeated, {
          offersAgain: t.offersAgain,
          lapsed: t.lapsed,
          othersAsked: t.othersAsked,
          supportersSaidNo: t.supportersSaidNo,
        })}
        shares={false}
      />
    </>
  )
}

const Same = ({ view, report: { groups } }: Of) => {
  const t = say(words, view.language)
  const called = say(groupWords, view.language)
  const number = (text: string) => ({ text, format: 'numeric' as const })
  return (
    <section>
      <h2>{t.same}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.same}>
        <Table
          caption={t.same}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[{ text: t.group }, ...[t.parents, t.saidYes, t.met, t.waited].map(number)]}
          rows={groups.map((one) => [
            { text: called[one.group] },
            number(formatNumber(view.language, one.parties)),
            number(formatNumber(view.language, one.accepted)),
            number(one.pastAccepted === 0 ? '–' : percent(view.language, one.metBefore / one.pastAccepted)),
            number(one.accepted === 0 ? '–' : sayDays(view.language, one.p90)),
          ])}
        />
      </div>
    </section>
  )
}

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
