import type { View } from '../../platform/html/index.ts'
import { formatNumber, percent, say } from '../../platform/words/words.ts'
import type { Interval } from './intervals.ts'
import { longestWait } from './model.ts'
import { words } from './words.ts'

/** What was counted as a dark mark on the pale band in which the truth lies; `most` is the scale's end. */
export const Ranged = ({
  at,
  low,
  high,
  most,
  label,
}: Interval & { at: number; most: number; label: string }) => {
  const place = (value: number) => Math.min(100, Math.max(0, (100 * value) / most))
  return (
    <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="bar__whole" width="100" height="2" />
      <rect
        class="bar__part"
        x={place(low).toFixed(1)}
        width={Math.max(0.5, place(high) - place(low)).toFixed(1)}
        height="2"
        opacity="0.4"
      />
      <rect
        class="bar__part"
        x={Math.min(98.6, Math.max(0, place(at) - 0.7)).toFixed(1)}
        width="1.4"
        height="2"
      />
    </svg>
  )
}

export const sayShares = (view: View, { low, high }: Interval): string =>
  say(words, view.language).between(percent(view.language, low), percent(view.language, high))

/** "3", or "10 or more". */
export const sayDays = (view: View, days: number): string => {
  const said = formatNumber(view.language, days)
  return days >= longestWait ? say(words, view.language).orMore(said) : said
}
export const sayRange = (view: View, { low, high }: Interval): string =>
  say(words, view.language).between(sayDays(view, low), sayDays(view, high))
