import type { Day } from '../../calendar/model.ts'
import { Button, Card, Layout, Tag, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { clockOf } from '../concern/rules.ts'
import { outcomeWords } from '../concern/words.ts'
import type { Duty, Heard } from './model.ts'
import { words } from './words.ts'

const dutyLine = (view: View, { kind, id, name, day }: Duty): { href: string; text: string } => {
  const t = say(words, view.language)
  const whom = name === '' ? t.somebody : name
  switch (kind) {
    case 'hear':
      return { href: `/heard/${id}`, text: t.dutyHear(whom, day) }
    case 'tell':
      return { href: `/heard/${id}#telling`, text: t.dutyTell(whom, day) }
    case 'tell-opening':
      return { href: `/opened/${id}#telling`, text: t.dutyTellOpening(whom, day) }
    case 'read-opening':
      return { href: `/opened/${id}`, text: t.dutyRead(whom) }
    case 'tell-request':
      return { href: `/asked-of-us/${id}#telling`, text: t.dutyTellRequest(whom, day) }
    case 'answer-request':
      return { href: `/asked-of-us/${id}`, text: t.dutyAnswerRequest(whom, day) }
    case 'agree':
      return { href: `/agree/${id}`, text: t.dutyAgree(whom, day) }
  }
}

/** What nags until it is done. */
export const Duties = ({ view, duties }: { view: View; duties: readonly Duty[] }) => {
  const t = say(words, view.language)
  if (duties.length === 0) return null
  return (
    <Card title={t.first} kind="lead">
      <ul class="card__list">
        {duties.map((duty) => {
          const { href, text } = dutyLine(view, duty)
          return (
            <li key={`${duty.kind} ${duty.id}`}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

export const Clock = ({ view, of, today }: { view: View; of: Heard; today: Day }) => {
  const t = say(words, view.language)
  const clock = clockOf(of.day, of.heardOn, today)
  if (clock.state === 'today') return <Tag classes="tag-soon">{t.today}</Tag>
  if (clock.state === 'since')
    return (
      <>
        <Tag classes="tag-soon">{t.today}</Tag> {t.sinceDays(clock.days)}
      </>
    )
  return of.heardOn === null ? null : (
    <>
      <Tag classes="tag-held">{t.heardTag}</Tag> {sayDay(view.language, of.heardOn, 'date')}
    </>
  )
}

type Props = {
  view: View
  today: Day
  concerns: readonly Heard[]
  duties: readonly Duty[]
  keepsRegister: boolean
}
/** The safeguarding lead's first page: what must be done, then the open concerns, the oldest first. */
export const HeardPage = ({ view, today, concerns, duties, keepsRegister }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <h1>{t.title}</h1>
      <Duties view={view} duties={duties} />
      <h2>{t.open}</h2>
      {concerns.length === 0 ? (
        <Card>
          <p>{t.none}</p>
        </Card>
      ) : (
        concerns.map((of) => (
          <Card key={of.id}>
            <h3 class="card__title">
              <a class="govuk-link" href={`/heard/${of.id}`}>
                {of.about === '' ? t.somebody : of.about}
              </a>
            </h3>
            <p>{t.raisedBy(of.author, of.day)}</p>
            <p>
              <Clock view={view} of={of} today={today} />
            </p>
          </Card>
        ))
      )}
      <div class="govuk-button-group">
        <Button href="/heard/closed" classes="govuk-button--secondary">
          {t.closedLink}
        </Button>
        {keepsRegister ? (
          <Button href="/asked-of-us" classes="govuk-button--secondary">
            {t.register}
          </Button>
        ) : null}
      </div>
    </Layout>
  )
}

const columns = (view: View): Column<Heard>[] => {
  const t = say(words, view.language)
  const about = ({ about }: Heard) => (about === '' ? t.somebody : about)
  const closed = ({ closedOn }: Heard) => (closedOn === null ? '' : sayDay(view.language, closedOn, 'date'))
  const ended = ({ outcome }: Heard) => (outcome === null ? '' : say(outcomeWords, view.language)[outcome])
  const link = (of: Heard) => (
    <a class="govuk-link" href={`/heard/${of.id}`}>
      {about(of)}
    </a>
  )
  return [
    { key: 'about', head: t.about, cell: link, text: about, sort: 'about' },
    { key: 'from', head: t.from, cell: ({ author }) => author, text: ({ author }) => author },
    { key: 'closed', head: t.closedCol, cell: closed, text: closed, sort: 'closed' },
    { key: 'outcome', head: t.outcome, cell: ended, text: ended },
  ]
}

export const ClosedPage = ({
  view,
  asking,
  rows,
  total,
}: {
  view: View
  asking: ListAsking
  rows: readonly Heard[]
  total: number
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/heard" wide>
      <h1>{t.closedTitle}</h1>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columns(view)}
        caption={t.closedTitle}
        empty={<p>{t.closedEmpty}</p>}
        searchHint={t.searchHint}
        id={({ id }) => id}
      />
    </Layout>
  )
}
