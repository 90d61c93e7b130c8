import { FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Whose } from '../../spaces/whose.tsx'
import { ReportText } from './hard.tsx'
import { marks, type Given, type Meeting, type Point, type Report } from './model.ts'
import { words } from './words.ts'

export type ReadingProps = {
  view: View
  whose: Whose
  report: Report
  meeting: Meeting | undefined
  came: readonly string[]
  points: readonly Point[]
  answers: readonly Given[]
  from: number
  /** How what a supporter presses came: they say it, or it is from paper. */
  how: 'voice' | 'paper'
  done: 'saved' | 'deleted' | 'taken' | null
  /** The point whose answer was just taken back. */
  undone: string | null
}

export const nationSaid = (meeting: Meeting | undefined): 'england' | 'wales' =>
  meeting?.nation === 'W' ? 'wales' : 'england'

/** One part of a report: four things to press, or what was said to it. */
export const OnePoint = ({
  point,
  hard,
  given,
  ...props
}: ReadingProps & { point: Point; hard: ReadonlySet<string>; given: Given | undefined }) => {
  const { view, whose, report, meeting, from, how } = props
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}/point/${point.id}`
  if (point.body === null) return null
  if (point.heading) return <h2 lang="">{point.body}</h2>
  return (
    <section class="card point" id={`part-${point.place}`} aria-label={t.part(point.place)}>
      <p class="soft small">{t.part(point.place)}</p>
      <ReportText view={view} nation={nationSaid(meeting)} text={point.body} hard={hard} />
      {given === undefined ? (
        <FormOf view={view} action={`${at}/mark`} class="point__marks">
          <input type="hidden" name="from" value={from} />
          {whose.own ? null : <input type="hidden" name="how" value={how} />}
          {marks.map((mark) => (
            <button
              key={mark}
              type="submit"
              name="mark"
              value={mark}
              class="govuk-button govuk-button--secondary"
            >
              {t[mark]}
              <span class="govuk-visually-hidden"> ({t.ofPart(point.place)})</span>
            </button>
          ))}
        </FormOf>
      ) : (
        <div class="point__said">
          <p>
            <strong>{whose.own ? t.youSaid(t[given.mark]) : t.theySaid(whose.called, t[given.mark])}</strong>
          </p>
          {given.words === null ? null : <p class="as-typed">{given.words}</p>}
          <div class="note-acts no-print">
            <a href={at}>
              {given.words === null ? t.addWords : t.changeAnswer}
              <span class="govuk-visually-hidden"> ({t.ofPart(point.place)})</span>
            </a>
            <FormOf view={view} action={`${at}/undo`}>
              <input type="hidden" name="from" value={from} />
              <button type="submit" class="al-as-link">
                {t.takeBack}
                <span class="govuk-visually-hidden"> ({t.ofPart(point.place)})</span>
              </button>
            </FormOf>
          </div>
        </div>
      )}
    </section>
  )
}
