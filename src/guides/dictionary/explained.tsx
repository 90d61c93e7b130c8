import type { View } from '../../platform/html/index.ts'
import { findTerms, meaningOf, type Piece } from './find.ts'
import type { Nation } from './model.ts'

type Props = {
  view: View
  nation: Nation
  text: string
  /** Characters after which a word is explained again. */
  again?: number
}

/** A word that opens where it stands, by touch or by keyboard, without JavaScript; on paper its meaning follows it. */
const Word = ({ view, nation, piece: { text, term } }: { view: View; nation: Nation; piece: Piece }) =>
  term === null ? (
    <>{text}</>
  ) : (
    <details class="al-word">
      <summary>{text}</summary>
      <span class="al-word__means" lang={view.language}>
        {meaningOf(term, view.language, nation)}
      </span>
    </details>
  )

/**
 * A text with the words of the field explained in place. Its lines stay as they were typed. It holds `<details>`, so it stands
 * in a `<div>` or `<li>`, never in a `<p>`.
 */
export const Explained = ({ view, nation, text, again }: Props) => (
  <div class="as-typed al-explained">
    {findTerms(text, { nation, ...(again === undefined ? {} : { again }) }).map((piece, at) => (
      <Word key={at} {...{ view, nation, piece }} />
    ))}
  </div>
)
