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

type WordProps = {
  view: View
  nation: Nation
  piece: Piece
  /** The points and marks that follow it stay with it, so that no line begins with one. */
  after: string
}
/** A word that opens where it stands, by touch or by keyboard, without JavaScript; on paper its meaning follows it. */
const Word = ({ view, nation, piece: { text, term }, after }: WordProps) =>
  term === null ? (
    <>{text}</>
  ) : (
    <details class="al-word">
      <summary>
        <span class="al-word__name">{text}</span>
        {after}
      </summary>
      <span class="al-word__means" lang={view.language}>
        {meaningOf(term, view.language, nation)}
      </span>
    </details>
  )

const marksOf = (piece: Piece | undefined): string =>
  piece === undefined || piece.term !== null ? '' : (/^(?:’s\b)?[.,;:!?)\]”’…]*/u.exec(piece.text)?.[0] ?? '')

/**
 * A text with the words of the field explained in place. Its lines stay as they were typed. It holds `<details>`, so it stands
 * in a `<div>` or `<li>`, never in a `<p>`.
 */
export const Explained = ({ view, nation, text, again }: Props) => (
  <div class="as-typed al-explained">
    {findTerms(text, { nation, ...(again === undefined ? {} : { again }) }).map((piece, at, all) => (
      <Word
        key={at}
        {...{ view, nation }}
        piece={
          all[at - 1]?.term == null ? piece : { ...piece, text: piece.text.slice(marksOf(piece).length) }
        }
        after={piece.term === null ? '' : marksOf(all[at + 1])}
      />
    ))}
  </div>
)
