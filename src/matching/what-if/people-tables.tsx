import { Bar, Table, type View } from '../../platform/html/index.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { KeptAnswer } from './reading.ts'
import type { Names } from './sayings.ts'
import { words } from './words.ts'

const mostShown = 100

/** Those who wait now and for whom it would be different, by name: the coordinator sees them anyway. */
export const Waiting = ({
  view,
  answer,
  parents,
}: {
  view: View
  answer: KeptAnswer
  parents: ReadonlyMap<string, string>
}) => {
  const t = say(words, view.language)
  // Whoever was sealed or hidden since it was worked out stands in no row, not even without a name.
  const rows = changedFor(answer).filter(({ party }) => parents.has(party))
  if (answer.waiting.length === 0) return null
  return (
    <section>
      <h2>{t.waiting}</h2>
      {rows.length === 0 ? (
        <p>{t.waitingSame}</p>
      ) : (
        <>
          <p>{t.waitingHint}</p>
          <Table
            classes="stacks stacks--named"
            firstCellIsHeader
            head={[{ text: t.group }, { text: t.before }, { text: t.after }]}
            rows={rows
              .slice(0, mostShown)
              .map(({ party, before, after }) => [
                { text: parents.get(party) ?? '' },
                { text: t.ofDraws(before, answer.draws) },
                { text: t.ofDraws(after, answer.draws) },
              ])}
          />
          {rows.length > mostShown ? <p>{t.waitingMany(rows.length - mostShown)}</p> : null}
        </>
      )}
    </section>
  )
}

/** Whoever gains most first, whoever loses last. */
export const changedFor = ({ waiting }: KeptAnswer): KeptAnswer['waiting'] =>
  waiting
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => b.after - b.before - (a.after - a.before))

const mean = (language: Language, value: number): string =>
  new Intl.NumberFormat(language === 'cy' ? 'cy' : 'en-GB', { maximumFractionDigits: 1 }).format(value)

const averages = ({ loads }: KeptAnswer) => {
  const [there, later] = [
    loads.filter(({ capacity }) => capacity > 0),
    loads.filter(({ capacityAfter }) => capacityAfter > 0),
  ]
  const each = (sum: number, of: number): number => (of === 0 ? 0 : sum / of)
  return {
    before: each(
      there.reduce((sum, load) => sum + load.before, 0),
      there.length,
    ),
    after: each(
      later.reduce((sum, load) => sum + load.after, 0),
      later.length,
    ),
    there: there.length,
    later: later.length,
  }
}

/** What a supporter is called: by name, or as one of those who aren't there yet; nothing when the asker may not name them. */
export const calledIn = (
  language: Language,
  answer: KeptAnswer,
  names: Names,
): ((id: string) => string | undefined) => {
  const t = say(words, language)
  const come = answer.loads.filter(({ supporter }) => supporter.startsWith('new-'))
  return (id) => {
    const place = come.findIndex(({ supporter }) => supporter === id)
    return place >= 0 ? t.oneMore(place + 1) : names.supporter(id)
  }
}

/** Each supporter's new parents before and after; for whoever may not name supporters, on average alone. */
type OfLoads = { view: View; answer: KeptAnswer; names: Names }
export const Loads = ({ view, answer, names }: OfLoads) => {
  const t = say(words, view.language)
  const of = averages(answer)
  const called = calledIn(view.language, answer, names)
  const shown = answer.loads.flatMap((load) => {
    const name = called(load.supporter)
    return name === undefined || load.supporter === '' ? [] : [{ ...load, name }]
  })
  const most = Math.max(1, ...shown.map(({ before, after }) => Math.max(before, after)))
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  if (answer.loads.length === 0) return null
  return (
    <section>
      <h2>{t.loads}</h2>
      <p>{t.loadSum(mean(view.language, of.before), mean(view.language, of.after), of.there, of.later)}</p>
      <p class="soft small">{t.loadsHint}</p>
      {shown.every(({ supporter }) => supporter.startsWith('new-')) ? null : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.loads}>
          <Table
            classes="stacks stacks--named"
            caption={t.loads}
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[{ text: t.supporter }, ...[t.standsBeside, t.room, t.newBefore, t.newAfter].map(numeric)]}
            rows={shown.map(({ name, now, capacity, capacityAfter, before, after }) => [
              { text: name },
              numeric(String(now)),
              numeric(capacity === capacityAfter ? String(capacity) : `${capacity} → ${capacityAfter}`),
              {
                text: (
                  <>
                    {mean(view.language, before)}
                    <Bar value={before} max={most} label={mean(view.language, before)} />
                  </>
                ),
                format: 'numeric' as const,
              },
              {
                text: (
                  <>
                    {mean(view.language, after)}
                    <Bar value={after} max={most} label={mean(view.language, after)} />
                  </>
                ),
                format: 'numeric' as const,
              },
            ])}
          />
        </div>
      )}
    </section>
  )
}
