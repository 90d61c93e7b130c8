import type { ComponentChildren } from 'preact'
import type { View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Piece } from './model.ts'
import { words } from './words.ts'

type Props = {
  view: View
  /** What the parent is called, as the council knows them. */
  fromName: string
  day: string
  until: string | null
  pieces: readonly Piece[]
  /** The parent's links to each piece, before it is shared. */
  acts?: (at: number) => ComponentChildren
}
/** What is shown, word for word: this is what the parent sees before they say yes, and what the receiver sees. */
export const Exact = ({ view, fromName, day, until, pieces, acts }: Props) => {
  const t = say(words, view.language)
  return (
    <div class="card card--lead">
      <h2 class="card__title">{t.fromWhom(fromName)}</h2>
      <p class="soft">{t.sharedOn(day)}.</p>
      {until === null ? null : (
        <>
          <p class="soft">{t.readUntil(until)}</p>
          <p>{t.doNotPass}</p>
        </>
      )}
      {pieces.map(({ day: written, label, text }, at) => (
        <div key={`${at}`}>
          {pieces[at - 1]?.label === label && pieces[at - 1]?.day === written ? null : (
            <>
              <h3 lang="">{label}</h3>
              <p class="soft small">{t.ofDay(written)}</p>
            </>
          )}
          <p class="as-typed" lang="">
            {text}
          </p>
          {acts?.(at)}
        </div>
      ))}
    </div>
  )
}
