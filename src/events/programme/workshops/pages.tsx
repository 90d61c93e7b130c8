import { OneOf, WhatIsWrong } from '../../../platform/html/fill.tsx'
import type { Fill } from '../../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../../platform/html/index.ts'
import { sayTime } from '../../../platform/words/dates.ts'
import { say } from '../../../platform/words/words.ts'
import { words as eventWords } from '../../booking/words.ts'
import { inTongue } from '../../saying.ts'
import { groupsOf } from '../rules.ts'
import type { Workshops } from './model.ts'
import { fieldOf, nothing } from './reading.ts'
import { words } from './words.ts'

type Group = Workshops['sessions']
const Choice = ({
  view,
  fill,
  of,
  ticket,
  place,
  group,
  at,
}: {
  view: View
  fill: Fill
  of: Workshops
  ticket: Workshops['tickets'][number]
  place: number
  group: Group
  at: number
}) => {
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
  const mixed = group.some(({ startsAt, endsAt }) => startsAt !== from || endsAt !== to)
  const doubled = group.filter(({ id }) => ticket.chosen.includes(id)).length > 1
  const hintOf = (session: Group[number]) =>
    [
      mixed ? e.until(sayTime(l, session.startsAt), sayTime(l, session.endsAt)) : '',
      inTongue(l, session.room),
      // What somebody has is theirs, however full it is.
      session.full && !ticket.chosen.includes(session.id) ? t.full : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  return (
    <>
      {doubled ? <InsetText>{t.doubled}</InsetText> : null}
      <OneOf
        fill={fill}
        name={fieldOf(ticket.id, at)}
        label={of.tickets.length === 1 && ticket.badge === '' ? times : t.whose(name, times)}
        items={[
          { value: nothing, text: t.none },
          ...group.map((session) => {
            const hint = hintOf(session)
            return {
              value: session.id,
              text: inTongue(l, session.title),
              ...(hint === '' ? {} : { hint }),
            }
          }),
        ]}
        small
      />
    </>
  )
}

type Props = { view: View; link: string; of: Workshops; fill: Fill }
/** Which workshop each ticket goes to, by the link of the booking. */
export const WorkshopsPage = ({ view, link, of, fill }: Props) => {
  const t = say(words, view.language)
  const groups = groupsOf(of.sessions)
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
            <FormOf view={view} action={`${link}/workshops`}>
              <input type="hidden" name="sure" value="yes" />
              {of.tickets.map((ticket, n) =>
                groups.map((group, at) => (
                  <Choice
                    key={fieldOf(ticket.id, at)}
                    {...{ view, fill, of, ticket, group, at }}
                    place={n + 1}
                  />
                )),
              )}
              <Button preventDoubleClick>{t.save}</Button>
            </FormOf>
          </>
        )}
        <FormOf view={view} action={link}>
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
        <FormOf view={view} action={link}>
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
  const chosen = of.tickets.flatMap((ticket, n) =>
    of.sessions
      .filter(({ id }) => ticket.chosen.includes(id))
      .map((session) => ({
        key: `${ticket.id} ${session.id}`,
        who: ticket.badge === '' ? t.ticket(n + 1) : ticket.badge,
        what: inTongue(view.language, session.title),
        at: sayTime(view.language, session.startsAt),
      })),
  )
  return (
    <>
      <h2>{t.title}</h2>
      {chosen.length === 0 ? null : (
        <ul>
          {chosen.map(({ key, who, what, at }) => (
            <li key={key}>{t.whose(who, `${at}, ${what}`)}</li>
          ))}
        </ul>
      )}
      <FormOf view={view} action={`${link}/workshops`}>
        <Button classes="govuk-button--secondary">{t.choose}</Button>
      </FormOf>
    </>
  )
}
