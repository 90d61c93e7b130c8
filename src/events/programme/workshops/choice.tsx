import { OneOf, Several } from '../../../platform/html/fill.tsx'
import type { Fill } from '../../../platform/html/filling.ts'
import { InsetText, type View } from '../../../platform/html/index.ts'
import { sayTime } from '../../../platform/words/dates.ts'
import { say } from '../../../platform/words/words.ts'
import { words as eventWords } from '../../booking/words.ts'
import { inTongue } from '../../saying.ts'
import { isOneTime } from '../rules.ts'
import type { Workshops } from './model.ts'
import { fieldOf, lineOf, nothing } from './reading.ts'
import { nameOf } from './said.ts'
import { words } from './words.ts'

type Ticket = Workshops['tickets'][number]
type Group = Workshops['sessions']
type Of = { view: View; fill: Fill; of: Workshops; ticket: Ticket; group: Group; at: number }

const hintsOf = (view: View, group: Group) => {
  const l = view.language
  const [first] = group
  const mixed = group.some(({ startsAt, endsAt }) => startsAt !== first?.startsAt || endsAt !== first.endsAt)
  return (session: Group[number]): string[] => [
    ...(mixed ? [say(eventWords, l).until(sayTime(l, session.startsAt), sayTime(l, session.endsAt))] : []),
    ...[inTongue(l, session.room)].filter((room) => room !== ''),
  ]
}
const item = (view: View, session: Group[number], hints: readonly string[]) => ({
  value: session.id,
  text: inTongue(view.language, session.title),
  ...(hints.length === 0 ? {} : { hint: hints.join(' · ') }),
})

/** What is full for this ticket, and what it can wait for. */
const Full = ({ view, fill, ticket, at, label, full, group, waiting }: Omit<Of, 'of'> & FullOf) => {
  const t = say(words, view.language)
  const hints = hintsOf(view, group)
  if (full.length === 0) return null
  if (!waiting)
    return (
      <p class="soft">
        {t.full}: {full.map(({ title }) => inTongue(view.language, title)).join(', ')}
      </p>
    )
  const placeOf = (id: string) => ticket.waits.find(({ session }) => session === id)
  return (
    <Several
      fill={fill}
      name={lineOf(ticket.id, at)}
      label={t.wait(label)}
      items={full.map((session) => {
        const place = placeOf(session.id)
        return item(view, session, [
          ...hints(session),
          ...(place === undefined ? [] : [t.place(place.before)]),
        ])
      })}
    />
  )
}
type FullOf = { label: string; full: Group; waiting: boolean }

/** What one ticket goes to at one time, and what it waits for. */
export const Choice = ({ place, waiting, ...props }: Of & { place: number; waiting: boolean }) => {
  const { view, fill, of, ticket, group, at } = props
  const t = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  const from = group[0]?.startsAt ?? ''
  const to =
    group
      .map(({ endsAt }) => endsAt)
      .toSorted()
      .at(-1) ?? ''
  const times = e.until(sayTime(l, from), sayTime(l, to))
  const label =
    of.tickets.length === 1 && ticket.badge === '' ? times : t.whose(nameOf(l, ticket, place), times)
  const one = isOneTime(group)
  const has = ({ id }: Group[number]) => ticket.chosen.includes(id)
  const chosen = group.filter(has)
  const doubled = chosen.some((session) =>
    chosen.some((other) => other !== session && isOneTime([session, other])),
  )
  // What somebody has is theirs, however full it is.
  const open = group.filter((session) => has(session) || !session.full)
  const hints = hintsOf(view, group)
  const items = open.map((session) => item(view, session, hints(session)))
  const own = { fill, name: fieldOf(ticket.id, at), label }
  return (
    <>
      {doubled ? <InsetText>{t.doubled}</InsetText> : null}
      {one ? (
        <OneOf {...own} items={[...items, { value: nothing, text: t.none }]} small />
      ) : items.length === 0 ? null : (
        <Several {...own} hint={t.several} items={items} />
      )}
      <Full {...props} {...{ label, waiting }} full={group.filter((session) => !open.includes(session))} />
    </>
  )
}
