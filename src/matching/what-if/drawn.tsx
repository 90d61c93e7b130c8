import { Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Line, Range } from './model.ts'
import { sayDifference, sayRange } from './sayings.ts'
import { words } from './words.ts'

type Drawn = {
  view: View
  title: string
  lines: readonly Line[]
  called: (key: string) => string
  /** Nothing is different: there is nothing to compare with. */
  stands: boolean
}

/** Full as far as the lowest of nine in ten draws, paler up to the highest. */
const RangeBar = ({ range, of, label }: { range: Range; of: number; label?: string }) => {
  const at = (value: number) => (of === 0 ? 0 : Math.min(100, (100 * value) / of))
  return (
    <svg
      class="bar"
      viewBox="0 0 100 2"
      preserveAspectRatio="none"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      <rect class="bar__whole" width="100" height="2" />
      <rect class="bar__part" width={at(range.high).toFixed(1)} height="2" opacity="0.45" />
      <rect class="bar__part" width={at(range.low).toFixed(1)} height="2" />
    </svg>
  )
}

/** Two bars for each group, drawn to one scale, so that groups can be compared. */
const Bars = ({ view, lines, called, stands }: Omit<Drawn, 'title'>) => {
  const t = say(words, view.language)
  const most = Math.max(1, ...lines.map(({ asking }) => asking.high))
  return (
    <ul class="card__list">
      {lines.map((line) => {
        const [before, after, asking] = [line.before, line.after, line.asking].map((range) =>
          sayRange(view.language, range),
        )
        return (
          <li key={line.key}>
            <strong>{called(line.key)}</strong>
            {stands ? null : <RangeBar range={line.before} of={most} />}
            <RangeBar
              range={line.after}
              of={most}
              label={
                stands
                  ? t.drawnNow(called(line.key), before ?? '', asking ?? '')
                  : t.drawn(called(line.key), before ?? '', after ?? '', asking ?? '')
              }
            />
          </li>
        )
      })}
    </ul>
  )
}

/** One way of grouping, drawn, with its table beneath. */
export const Section = (props: Drawn) => {
  const { view, title, lines, called, stands } = props
  const t = say(words, view.language)
  const number = (text: string) => ({ text, format: 'numeric' as const })
  const heads = stands ? [t.ask, t.now] : [t.ask, t.now, t.afterwards, t.gain]
  const cells = ({ asking, before, after, gain }: Line): string[] => [
    ...(stands ? [asking, before] : [asking, before, after]).map((range) => sayRange(view.language, range)),
    ...(stands ? [] : [sayDifference(view.language, gain)]),
  ]
  return (
    <section>
      <h2>{title}</h2>
      <Bars {...props} />
      <p class="soft small">{stands ? t.keyNow : t.key}</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <Table
          classes="stacks stacks--named"
          caption={title}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[{ text: t.group }, ...heads.map(number)]}
          rows={lines.map((line) => [{ text: called(line.key) }, ...cells(line).map(number)])}
        />
      </div>
    </section>
  )
}
