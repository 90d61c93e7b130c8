import { Details, Table, type View } from '../platform/html/index.ts'
import { sayDay } from '../platform/words/dates.ts'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import { Columns, Lines } from './drawn.tsx'
import type { Report } from './report.ts'
import { CountsTable } from './tables.tsx'
import { sayDays, tenths, words } from './words.ts'

type Of = { view: View; report: Report }

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)

const endsOf = (view: View, weeks: Report['weeks']): readonly [string, string] => {
  const said = (week: Report['weeks'][number] | undefined): string =>
    week === undefined ? '' : sayDay(view.language, week.from, 'short')
  return [said(weeks[0]), said(weeks.at(-1))]
}

/** Coverage by week, three lines. */
export const Weeks = ({ view, report: { weeks } }: Of) => {
  const t = say(words, view.language)
  const number = (text: string) => ({ text, format: 'numeric' as const })
  const said = (part: number, of: number) => number(of === 0 ? '–' : percent(view.language, part / of))
  return (
    <section>
      <h2>{t.coverage}</h2>
      <Lines
        language={view.language}
        label={t.drawnWeeks}
        ends={endsOf(view, weeks)}
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
            classes="stacks stacks--named"
            caption={t.coverage}
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[
              { text: t.week },
              ...[t.parents, t.held, t.inTimeShort, t.acceptedShort, t.metShort, t.placesTaken].map(number),
            ]}
            rows={weeks.map((week) => [
              { text: sayDay(view.language, week.from, 'short') },
              number(formatNumber(view.language, week.parents)),
              number(formatNumber(view.language, week.held)),
              said(week.inTime, week.due),
              said(week.accepted, week.offered),
              said(week.metBefore, week.pastAccepted),
              said(week.load, week.capacity),
            ])}
          />
        </div>
      </Details>
    </section>
  )
}

/** The longest waits that have a column of their own; whoever waited longer stands in the last one. */
const shownDays = 15

/** Working days from a yes to somebody. */
export const Waiting = ({ view, report: { waiting, totals } }: Of) => {
  const t = say(words, view.language)
  const counts = waiting.histogram.slice(0, shownDays)
  const beyond = waiting.histogram.slice(shownDays).reduce((sum, count) => sum + count, 0)
  const still = formatNumber(view.language, totals.stillWaiting)
  const names = [...counts.keys().map(String), `${shownDays}+`]
  return (
    <section>
      <h2>{t.waiting}</h2>
      <p>
        {waiting.parents === 0
          ? t.waitingNone(still)
          : t.waitingSaid(sayDays(view.language, waiting.p50), sayDays(view.language, waiting.p90), still)}
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

/** How full supporters were, in tenths. */
export const Load = ({ view, report: { load, weeks, totals } }: Of) => {
  const t = say(words, view.language)
  if (totals.supporters === 0) return null
  const tens = Array.from({ length: 10 }, (_, ten) =>
    load.histogram.slice(ten * 10, ten === 9 ? 101 : ten * 10 + 10).reduce((sum, count) => sum + count, 0),
  )
  const said = (value: number) => tenths(view.language, value)
  const names = tens.map((_, ten) => `${ten * 10}–${ten === 9 ? 100 : ten * 10 + 9}`)
  return (
    <section>
      <h2>{t.load}</h2>
      <p>{t.loadSaid(said(load.mean), said(load.p10), said(load.p90))}</p>
      <Lines
        language={view.language}
        label={t.drawnWeeks}
        ends={endsOf(view, weeks)}
        lines={[{ name: t.placesWeekly, shares: weeks.map((week) => share(week.load, week.capacity)) }]}
      />
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
