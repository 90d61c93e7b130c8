import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BookingCard, Press, sayCame, type DoorOf } from './card.tsx'
import type { AtDoor } from './model.ts'
import { words } from './words.ts'

/** What became of the last press. */
type Pressed = {
  readonly what: 'here' | 'again' | 'not' | 'taken-away'
  readonly of: AtDoor
  readonly tickets: readonly string[]
}
export type Told = Pressed | { readonly what: 'unknown' }

const sentence = (view: View, told: Told): string => {
  const t = say(words, view.language)
  if (told.what === 'unknown') return t.unknown
  if (told.what === 'not') return t.notAny
  if (told.what === 'taken-away') return t.takenAway
  const meant = meantBy(told)
  const [first] = meant
  const who = first?.badge === '' ? told.of.name : (first?.badge ?? told.of.name)
  const named = who === '' ? t.nobodysName : who
  if (told.what === 'here') return meant.length > 1 ? t.nowAll(meant.length) : t.nowHere(named)
  return first?.came == null ? t.takenAway : t.hereAlready(named, sayCame(view, first.came))
}
const meantBy = ({ of, tickets }: Pressed) => of.tickets.filter(({ id }) => tickets.includes(id))

export const ToldPart = ({ view, event, told }: DoorOf & { told: Told | null }) => {
  const t = say(words, view.language)
  const all = told?.what === 'here' ? meantBy(told) : []
  const well = told?.what === 'here' || told?.what === 'not'
  return (
    <div data-door-told role="status" tabIndex={-1}>
      {told === null ? null : (
        <>
          <p
            class={`door-told${told.what === 'here' ? ' door-told--here' : ''}`}
            {...(well ? { 'data-door-well': '' } : {})}
          >
            {sentence(view, told)}
          </p>
          {told.what === 'unknown' ? null : <BookingCard {...{ view, event }} of={told.of} mayUndo />}
          {all.length > 1 ? (
            <Press {...{ view, event }} tickets={all} is="not" text={t.undoAll(all.length)} />
          ) : null}
        </>
      )}
    </div>
  )
}
