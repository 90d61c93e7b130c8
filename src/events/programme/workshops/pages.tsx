import { Tick, WhatIsWrong } from '../../../platform/html/fill.tsx'
import type { Day } from '../../../calendar/model.ts'
import type { Fill } from '../../../platform/html/filling.ts'
import { Button, Details, FormOf, Layout, type View } from '../../../platform/html/index.ts'
import { say } from '../../../platform/words/words.ts'
import { groupsOf } from '../rules.ts'
import { Choice } from './choice.tsx'
import type { Workshops } from './model.ts'
import { canWait, fieldOf, lineOf } from './reading.ts'
import { choiceOf, nameOf } from './said.ts'
import { words } from './words.ts'

type Whole = { view: View; fill: Fill; of: Workshops; ticket: Workshops['tickets'][number]; waiting: boolean }
/** All of one ticket: the first stands open, the others fold away, for they may go where the first goes. */
const Whole = ({ place, ...props }: Whole & { place: number }) => {
  const { view, fill, of, ticket } = props
  const l = view.language
  const t = say(words, l)
  const groups = groupsOf(of.sessions)
  const choices = groups.map((group, at) => <Choice key={at} {...props} {...{ group, at, place }} />)
  if (place === 1)
    return (
      <>
        {choices}
        {of.tickets.length === 1 ? null : <Tick fill={fill} name="same" label={t.same} hint={t.sameHint} />}
      </>
    )
  const chosen = choiceOf(l, of, ticket)
  const fields = groups.flatMap((_, at) => [fieldOf(ticket.id, at), lineOf(ticket.id, at)])
  return (
    <Details
      classes="al-group"
      open={fill.faults.some(({ field }) => fields.includes(field))}
      summary={t.whose(nameOf(l, ticket, place), chosen.length === 0 ? t.noChoice : chosen.join('; '))}
    >
      {choices}
    </Details>
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
              {of.tickets.map((ticket, n) => (
                <Whole key={ticket.id} {...{ view, fill, of, ticket, waiting }} place={n + 1} />
              ))}
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

/** Once it is kept: what each ticket goes to now. */
export const KeptPage = ({ view, link, of }: Pick<Props, 'view' | 'link' | 'of'>) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1>{t.title}</h1>
        <p class="lede" role="status">
          {t.done}
        </p>
        <Chosen {...{ view, of }} />
        <FormOf view={view} action={link} opens>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** A line for each thing that a ticket goes to or waits for; and one for whoever goes to nothing, where others go. */
const Chosen = ({ view, of }: Pick<Props, 'view' | 'of'>) => {
  const l = view.language
  const t = say(words, l)
  const lines = of.tickets.flatMap((ticket, n) => {
    const chosen = choiceOf(l, of, ticket)
    return (chosen.length === 0 ? [t.noChoice] : chosen).map((what) =>
      t.whose(nameOf(l, ticket, n + 1), what),
    )
  })
  return (
    <ul>
      {lines.map((line, n) => (
        <li key={n}>{line}</li>
      ))}
    </ul>
  )
}

/** On the page of a booking: the way to its workshops, where there are any. */
export const WorkshopsPart = ({ view, link, of }: { view: View; link: string; of: Workshops | null }) => {
  const t = say(words, view.language)
  if (of === null || of.sessions.length === 0) return null
  return (
    <>
      <h2>{t.title}</h2>
      {of.tickets.every(({ chosen, waits }) => chosen.length + waits.length === 0) ? null : (
        <Chosen {...{ view, of }} />
      )}
      <FormOf view={view} action={`${link}/workshops`} opens>
        <Button classes="govuk-button--secondary">{t.choose}</Button>
      </FormOf>
    </>
  )
}
