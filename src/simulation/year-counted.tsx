import { Table, type View } from '../platform/html/index.ts'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import type { Report } from './report.ts'
import { CountsTable } from './tables.tsx'
import { sayWait, words } from './words.ts'
import { groupWords, meetingWords, missWords, outcomeWords } from './words-counts.ts'

type Of = { view: View; report: Report }

const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): K[] => {
  const isOne = (key: string): key is K => key in of
  return Object.keys(of).filter(isOne)
}

/** Misses, outcomes, meetings, and what had to be done again. */
export const Counted = ({ view, report }: Of) => {
  const t = say(words, view.language)
  const whys = say(missWords, view.language)
  const outs = say(outcomeWords, view.language)
  const ways = say(meetingWords, view.language)
  const named = <K extends string>(
    counts: Readonly<Record<K, number>>,
    called: Readonly<Record<K, string>>,
  ) => keysOf(called).map((key) => ({ name: called[key], count: counts[key] }))
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
        heads={[t.how, t.meetingsHead]}
        rows={named(report.meetings, ways)}
        drawn
      />
      <h2>{t.repeated}</h2>
      <CountsTable
        view={view}
        caption={t.repeated}
        heads={[t.repeatedWhat, t.times]}
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

/** The same for mothers and fathers, and in every language? */
export const Same = ({ view, report: { groups } }: Of) => {
  const t = say(words, view.language)
  const called = say(groupWords, view.language)
  const number = (text: string) => ({ text, format: 'numeric' as const })
  return (
    <section>
      <h2>{t.same}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.same}>
        <Table
          classes="stacks stacks--named"
          caption={t.same}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[{ text: t.group }, ...[t.parents, t.saidYes, t.met, t.waited].map(number)]}
          rows={groups.map((one) => [
            { text: called[one.group] },
            number(formatNumber(view.language, one.parties)),
            number(formatNumber(view.language, one.accepted)),
            number(one.pastAccepted === 0 ? '–' : percent(view.language, one.metBefore / one.pastAccepted)),
            number(sayWait(view.language, one.p90)),
          ])}
        />
      </div>
    </section>
  )
}
