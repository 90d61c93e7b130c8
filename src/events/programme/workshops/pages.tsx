import type { Day } from '../../../calendar/model.ts'
import { OneOf, Several, WhatIsWrong } from '../../../platform/html/fill.tsx'
import type { Fill } from '../../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../../platform/html/index.ts'
import { sayTime } from '../../../platform/words/dates.ts'
import { say } from '../../../platform/words/words.ts'
import { words as eventWords } from '../../booking/words.ts'
import { inTongue } from '../../saying.ts'
import { groupsOf, isOneTime } from '../rules.ts'
import type { Workshops } from './model.ts'
import { canWait, fieldOf, lineOf, nothing } from './reading.ts'
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

const Choice = ({ place, waiting, ...props }: Of & { place: number; waiting: boolean }) => {
  const { view, fill, of, ticket, group, at } = props
  const t = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  const name = ticket.badge === '' ? t.ticket(place) : ticket.badge
  const from = group[0]?.startsAt ?? ''
  const to =
    group
      .map(({ endsAt }) => endsAt)
      .toSorted()
      .at(-1) ?? ''
  const times = e.until(sayTime(l, from), sayTime(l, to))
  const label = of.tickets.length === 1 && ticket.badge === '' ? times : t.whose(name, times)
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

type Props = { view: View; link: string; of: Workshops; fill: Fill; today: Day }
/** Which workshop each ticket goes to, by the link of the booking. */
export const WorkshopsPage = ({ view, link, of, fill, today }: Props) => {
  const t = say(words, view.language)
  const groups = groupsOf(of.sessions)
  const waiting = canWait(of, today)
  return (
    <Layout view={view} title={t.title} bare faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.title}</h1>
        {groups.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <>
            {fill.faults.length === 0 ? null : <p role="status">{t.partly}</p>}
            <p class="lede">{t.lede}</p>
            {waiting && of.sessions.some(({ full }) => full) ? <p>{t.waitText}</p> : null}
            <FormOf view={view} action={`${link}/workshops`}>
              <input type="hidden" name="sure" value="yes" />
              {of.tickets.map((ticket, n) =>
                groups.map((group, at) => (
                  <Choice
                    key={fieldOf(ticket.id, at)}
                    {...{ view, fill, of, ticket, group, at, waiting }}
                    place={n + 1}
                  />
                )),
              )}
              <Button preventDoubleClick>{t.save}</Button>
            </FormOf>
          </>
        )}
        <FormOf view={view} action={link} opens>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const KeptPage = ({ view, link }: { view: View; link: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1>{t.title}</h1>
        <p class="lede" role="status">
          {t.done}
        </p>
        <FormOf view={view} action={link} opens>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** On the page of a booking: the way to its workshops, where there are any. */
export const WorkshopsPart = ({ view, link, of }: { view: View; link: string; of: Workshops | null }) => {
  const t = say(words, view.language)
  if (of === null || of.sessions.length === 0) return null
  const l = view.language
  const lines = of.tickets.flatMap((ticket, n) => {
    const who = ticket.badge === '' ? t.ticket(n + 1) : ticket.badge
    return of.sessions.flatMap(({ id, title, startsAt }) => {
      const what = `${sayTime(l, startsAt)}, ${inTongue(l, title)}`
      const waits = ticket.waits.find(({ session }) => session === id)
      return [
        ...(ticket.chosen.includes(id) ? [t.whose(who, what)] : []),
        ...(waits === undefined ? [] : [t.whose(who, t.waitsFor(what, t.place(waits.before)))]),
      ]
    })
  })
  return (
    <>
      <h2>{t.title}</h2>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <FormOf view={view} action={`${link}/workshops`} opens>
        <Button classes="govuk-button--secondary">{t.choose}</Button>
      </FormOf>
    </>
  )
}
