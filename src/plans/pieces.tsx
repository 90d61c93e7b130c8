import type { Day } from '../calendar/model.ts'
import { Explained } from '../guides/dictionary/explained.tsx'
import type { Nation } from '../guides/dictionary/model.ts'
import { Button, Details, FormOf, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Piece } from './model.ts'
import { overdue, standingOf } from './rules.ts'
import { sayBy, sayWho, Standing } from './standing.tsx'
import { words } from './words.ts'

export type PieceProps = {
  view: View
  nation: Nation
  piece: Piece
  today: Day
  /** Null on a version that is no longer changed. */
  at: string | null
}

const Change = ({ view, piece, at }: Pick<PieceProps, 'view' | 'piece' | 'at'>) => {
  const t = say(words, view.language)
  return at === null ? null : (
    <a class="govuk-link no-print" href={`${at}/pieces/${piece.id}`}>
      {t.change}
      <span class="govuk-visually-hidden">: {piece.words}</span>
    </a>
  )
}

const Line = ({ name, view, nation, text }: { name: string; view: View; nation: Nation; text: string }) =>
  text === '' ? null : (
    <div>
      <h3 class="small">{name}</h3>
      <div class="as-typed">
        <Explained view={view} nation={nation} text={text} />
      </div>
    </div>
  )

export const Worry = ({ view, nation, piece, at }: PieceProps) => {
  const t = say(words, view.language)
  return (
    <li id={piece.id}>
      <Line view={view} nation={nation} name={t['box worry words']} text={piece.words} />
      <Line view={view} nation={nation} name={t['box worry mine']} text={piece.mine} />
      <Line view={view} nation={nation} name={t['box worry better']} text={piece.better} />
      <Change view={view} piece={piece} at={at} />
    </li>
  )
}

/** What an agency said it would do: who, by when, done or not. The buttons are for saying so, and for taking it back. */
export const Action = ({ view, nation, piece, today, at }: PieceProps) => {
  const t = say(words, view.language)
  const late = overdue([piece], today).length > 0
  const open = standingOf(piece, today)
  const saying = (value: string, text: string) => (
    <button type="submit" class="al-as-link" name="state" value={value}>
      {text}
      <span class="govuk-visually-hidden"> ({piece.words})</span>
    </button>
  )
  return (
    <li id={piece.id}>
      <div class="as-typed">
        <strong>
          <Explained view={view} nation={nation} text={piece.words} />
        </strong>
      </div>
      <p class="soft">
        {piece.who !== '' ? `${piece.who}. ` : piece.agency === null ? `${t.noWho}. ` : ''}
        {sayBy(view.language, piece)}
      </p>
      <Standing language={view.language} piece={piece} today={today} />
      {piece.note === '' ? null : <p class="as-typed soft">{piece.note}</p>}
      {at !== null && late ? (
        <Details summary={t.askAbout} classes="no-print">
          <p class="as-typed">{t.askWords(piece.words, piece.byOn)}</p>
          <p class="soft small">{t.askHow}</p>
        </Details>
      ) : null}
      {at === null ? null : (
        <FormOf view={view} action={`${at}/pieces/${piece.id}/state`} class="note-acts no-print">
          {piece.state === null || piece.state === 'not-done' ? saying('done', t.theyDid) : null}
          {piece.state === null && open !== undefined && open.is === 'open' && open.after > 0
            ? saying('not-done', t.theyDidNot)
            : null}
          {piece.state === null ? null : saying('', t.undo)}
          <Change view={view} piece={piece} at={at} />
        </FormOf>
      )}
    </li>
  )
}

/** A step of the parent's own: a tick for themselves, without a score. */
export const Step = ({ view, piece, at }: PieceProps) => {
  const t = say(words, view.language)
  return (
    <li id={piece.id}>
      <p class="as-typed">{piece.words}</p>
      {piece.byOn === null ? null : <p class="soft">{sayBy(view.language, piece)}</p>}
      {piece.note === '' ? null : <p class="as-typed soft">{piece.note}</p>}
      {piece.state === 'done' && piece.stateOn !== null ? <p>✓ {t.iDidOn(piece.stateOn)}</p> : null}
      {at === null ? null : (
        <FormOf view={view} action={`${at}/pieces/${piece.id}/state`} class="note-acts no-print">
          {piece.state === 'done' ? (
            <button type="submit" class="al-as-link" name="state" value="">
              {t.undo}
            </button>
          ) : (
            <Button classes="govuk-button--secondary govuk-button--small" name="state" value="done">
              {t.iDid}
            </Button>
          )}{' '}
          <Change view={view} piece={piece} at={at} />
        </FormOf>
      )}
    </li>
  )
}

/** Somebody of the core group, a day, or anything that a plan says once. */
export const Plain = ({ view, nation, piece, at }: PieceProps) => (
  <li id={piece.id}>
    {piece.kind === 'date' && piece.byOn !== null ? <p>{sayBy(view.language, piece)}</p> : null}
    <div class="as-typed">
      <Explained view={view} nation={nation} text={piece.words} />
    </div>
    {piece.who === '' ? null : <p class="soft">{sayWho(view.language, piece)}</p>}
    <Change view={view} piece={piece} at={at} />
  </li>
)
