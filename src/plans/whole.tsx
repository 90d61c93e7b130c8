import type { Day } from '../calendar/model.ts'
import type { Nation } from '../guides/dictionary/model.ts'
import { Card, InsetText, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { agencies, singles, type Many, type Piece } from './model.ts'
import { Action, Plain, Step, Worry } from './pieces.tsx'
import { overdue, type Review } from './rules.ts'
import { words } from './words.ts'

export type Around = { review: Review | null; groups: readonly Day[] }
type WholeProps = {
  view: View
  nation: Nation
  today: Day
  pieces: readonly Piece[]
  at: string | null
  around: Around | null
}

const Group = ({ kind, ...props }: WholeProps & { kind: Many }) => {
  const t = say(words, props.view.language)
  const One = { worry: Worry, action: Action, step: Step, person: Plain, date: Plain }[kind]
  const own = props.pieces.filter((piece) => piece.kind === kind)
  return own.length === 0 ? null : (
    <Card title={t[`head ${kind}`]}>
      {kind === 'step' ? <p class="soft small">{t.private}</p> : null}
      <ul class="card__list">
        {own.map((piece) => (
          <One key={piece.id} {...props} piece={piece} />
        ))}
      </ul>
    </Card>
  )
}

/** What is past the day that was given: first, and each with where it stands. */
const Past = ({ view, today, pieces, at }: WholeProps) => {
  const t = say(words, view.language)
  const past = at === null ? [] : overdue(pieces, today)
  return past.length === 0 ? null : (
    <Card kind="lead" title={t.past}>
      <ul>
        {past.map((piece) => (
          <li key={piece.id}>
            <a href={`#${piece.id}`}>{piece.words}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What each agency said it would do, agency by agency. */
const Agencies = (props: WholeProps) => {
  const t = say(words, props.view.language)
  const actions = props.pieces.filter(({ kind }) => kind === 'action')
  return actions.length === 0 ? null : (
    <section>
      <h2>{t['head action']}</h2>
      {[...agencies, null].map((agency) => {
        const theirs = actions.filter((piece) => piece.agency === agency)
        return theirs.length === 0 ? null : (
          <Card key={agency ?? ''} headingLevel={3} title={agency === null ? t.agencyUnknown : t[agency]}>
            <ul class="card__list">
              {theirs.map((piece) => (
                <Action key={piece.id} {...props} piece={piece} />
              ))}
            </ul>
          </Card>
        )
      })}
    </section>
  )
}

const Days = ({ around, ...props }: Omit<WholeProps, 'around'> & { around: Around }) => {
  const t = say(words, props.view.language)
  const { review, groups } = around
  const own = props.pieces.filter(({ kind }) => kind === 'date')
  return (
    <Card title={t['head date']}>
      <p>
        {review === null ? t.reviewUnknown : review.booked ? t.reviewOn(review.day) : t.reviewBy(review.day)}
      </p>
      {groups.map((day) => (
        <p key={day}>{t.coreGroup(day)}</p>
      ))}
      <ul class="card__list">
        {own.map((piece) => (
          <Plain key={piece.id} {...props} piece={piece} />
        ))}
      </ul>
    </Card>
  )
}

/** One version, whole. */
export const Whole = (props: WholeProps) => {
  const t = say(words, props.view.language)
  const rest = singles.flatMap((kind) => props.pieces.filter((piece) => piece.kind === kind))
  return (
    <>
      <Past {...props} />
      <Agencies {...props} />
      <Group {...props} kind="worry" />
      {props.around === null ? <Group {...props} kind="date" /> : <Days {...props} around={props.around} />}
      <Group {...props} kind="person" />
      {rest.map((piece) => (
        <Card key={piece.id} title={t[`head ${piece.kind}`]}>
          <ul class="card__list">
            <Plain {...props} piece={piece} />
          </ul>
        </Card>
      ))}
      {rest.some(({ kind }) => kind === 'if-not') || props.pieces.length === 0 ? null : (
        <InsetText>
          <strong>{t['head if-not']}</strong> {t.ifNotBlank}
        </InsetText>
      )}
      <Group {...props} kind="step" />
    </>
  )
}
