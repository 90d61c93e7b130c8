import { TextBox } from '../../platform/html/fill.tsx'
import { fresh } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { sayCode } from '../door/rules.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { sayStands } from './list-page.tsx'
import type { BookingOne, MarkRow, OverrideRow, TicketRow } from './queries.ts'
import { words } from './words.ts'

/** What was sealed, opened because somebody asked; null while nobody has. */
export type Opened = {
  readonly email: string | null
  readonly telephone: string | null
  readonly needs: string | null
  readonly reasons: Readonly<Record<string, string>>
} | null
export const toldOf = ['saved', 'changed', 'again', 'no-address', 'gone'] as const
export type Told = (typeof toldOf)[number] | null

export const sayMoment = (view: View, at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(view.language, day, 'date')}, ${sayTime(view.language, time)}`
}
const hows = ['press', 'camera', 'paper', 'walk-in'] as const

const Reach = ({ view, of, opened }: { view: View; of: BookingOne; opened: Opened }) => {
  const t = say(words, view.language)
  const path = view.path
  if (opened === null)
    return (
      <>
        <p>
          <a href={`${path}?open`}>{t.show}</a>
        </p>
        <p class="soft">{t.showText}</p>
      </>
    )
  return (
    <>
      <SummaryList
        rows={[
          { key: t.email, value: opened.email ?? t.notGiven },
          { key: t.telephone, value: opened.telephone ?? t.notGiven },
          { key: t.needsOne, value: opened.needs ?? t.nothing },
          { key: t.language, value: t[of.language] },
        ]}
      />
      <p>
        <a href={path}>{t.hide}</a>
      </p>
    </>
  )
}

const Tickets = ({ view, tickets }: { view: View; tickets: readonly TicketRow[] }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.what}>
      {tickets.map((ticket) => (
        <FormOf key={ticket.id} view={view} action={`${view.path}/badge`} version={ticket.version}>
          <input type="hidden" name="ticket" value={ticket.id} />
          <TextBox
            fill={fresh(view.language, { [`badge-${ticket.code}`]: ticket.badge })}
            name={`badge-${ticket.code}`}
            label={t.badge(sayCode(ticket.code))}
            hint={inTongue(view.language, { en: ticket.name_en, cy: ticket.name_cy })}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.save}
          </Button>
        </FormOf>
      ))}
    </Card>
  )
}

type Past = {
  view: View
  of: BookingOne
  marks: readonly MarkRow[]
  overrides: readonly OverrideRow[]
  opened: Opened
}
const History = ({ view, of, marks, overrides, opened }: Past) => {
  const t = say(words, view.language)
  const by = (name: string | null) => (name === null ? '' : ` ${t.by(name)}`)
  const event = view.path.replace(/\/bookings\/.*$/, '')
  return (
    <Card title={t.history}>
      <ul class="card__list">
        <li>{t.madeOn(sayMoment(view, of.at))}</li>
        {of.partOf === null ? null : (
          <li>
            <a href={`${event}/bookings/${of.partOf}`}>{t.partOf}</a>
          </li>
        )}
        {overrides.map((one) => (
          <li key={one.id}>
            {one.kind === 'beyond' ? t['override-beyond'] : t['override-out-of-turn']}:{' '}
            {sayMoment(view, one.at)}
            {by(one.by)}
            {opened === null ? null : <p class="as-typed">{opened.reasons[one.id]}</p>}
          </li>
        ))}
        {marks.map(({ came, how, at, code, by: name }, row) => {
          const known = hows.find((one) => one === how) ?? 'press'
          return (
            <li key={row}>
              {sayCode(code)}: {came ? t[`mark-${known}`] : t['mark-not']}, {sayMoment(view, at)}
              {by(name)}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

type Page = Past & { event: Kept; tickets: readonly TicketRow[]; told: Told }
/** One booking as its keeper sees it. */
export const BookingPage = ({ view, event, of, tickets, marks, overrides, opened, told }: Page) => {
  const t = say(words, view.language)
  const stands = ['booked', 'unconfirmed', 'waiting', 'offered'].includes(of.state)
  return (
    <Layout view={view} title={t.one} back={`/events/keep/${event.id}/bookings`}>
      <div class="column">
        {told === null ? null : (
          <p class={told === 'saved' || told === 'again' ? 'done' : undefined} role="status">
            {
              {
                saved: t.saved,
                changed: t.changed,
                again: t.againDone,
                'no-address': t.noAddress,
                gone: t.gone,
              }[told]
            }
          </p>
        )}
        <h1>{of.name === '' ? t.nobodysName : of.name}</h1>
        <p class="lede">
          {sayStands(view, of)} · {of.kinds}
        </p>
        {of.walkIn ? <p class="soft">{of.beyond ? `${t.walkIn}, ${t.beyond}` : t.walkIn}</p> : null}
        {of.state === 'waiting' ? (
          <p>
            <a href={`/events/keep/${event.id}/line/${of.id}`}>{t.offer}</a>
          </p>
        ) : null}
        <Reach {...{ view, of, opened }} />
        {tickets.length === 0 ? null : <Tickets view={view} tickets={tickets} />}
        <History {...{ view, of, marks, overrides, opened }} />
        {!stands ? null : (
          <>
            {of.hasEmail ? (
              <FormOf view={view} action={`${view.path}/again`}>
                <Button classes="govuk-button--secondary" preventDoubleClick>
                  {t.again}
                </Button>
              </FormOf>
            ) : null}
            <Details summary={t.away}>
              <p>{t.awayText}</p>
              <FormOf view={view} action={`${view.path}/away`}>
                <Button classes="govuk-button--secondary" preventDoubleClick>
                  {t.away}
                </Button>
              </FormOf>
            </Details>
          </>
        )}
      </div>
    </Layout>
  )
}
