import { say } from '../../platform/words/words.ts'
import type { ReadingProps } from './one-point.tsx'
import { pageOf } from './rules.ts'
import { words } from './words.ts'

/** From page to page of a long report, and straight to any part. */
export const Turning = (props: ReadingProps) => {
  const { view, whose, report, from } = props
  const t = say(words, view.language)
  if (report.points <= pageOf) return null
  const at = `/papers/${whose.party}/read/${report.id}`
  const asPaper = props.how === 'paper' ? '&how=paper' : ''
  return (
    <nav
      class="list-pages no-print"
      aria-label={t.partsShown(from, Math.min(from + pageOf - 1, report.points), report.points)}
    >
      {from > 1 ? (
        <a href={`${at}?from=${Math.max(1, from - pageOf)}${asPaper}`} rel="prev">
          {t.previous}
        </a>
      ) : null}
      {from + pageOf <= report.points ? (
        <a href={`${at}?from=${from + pageOf}${asPaper}`} rel="next">
          {t.next}
        </a>
      ) : null}
      <form method="get" action={at} class="go-to-part">
        <label class="govuk-label" for="from">
          {t.goToPart}
        </label>
        <input
          class="govuk-input govuk-input--width-3"
          id="from"
          name="from"
          inputMode="numeric"
          autocomplete="off"
        />
        {props.how === 'paper' ? <input type="hidden" name="how" value="paper" /> : null}
        <button type="submit" class="govuk-button govuk-button--secondary">
          {t.go}
        </button>
      </form>
    </nav>
  )
}
