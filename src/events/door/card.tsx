import { Button, Card, FormOf, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import type { AtDoor, TicketAtDoor } from './model.ts'
import { sayCode } from './rules.ts'
import { words } from './words.ts'

export type DoorOf = { readonly view: View; readonly event: string }
export const doorPath = (event: string): string => `/events/keep/${event}/door`
/** When somebody came: the time, and the day where the door was tried before it. */
export const sayCame = (view: View, at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayTime(view.language, time)}${day === view.today ? '' : `, ${sayDay(view.language, day)}`}`
}
const stated = ['unconfirmed', 'waiting', 'offered', 'cancelled', 'lapsed'] as const

export const Press = ({
  view,
  event,
  tickets,
  is,
  text,
}: DoorOf & { tickets: readonly TicketAtDoor[]; is: 'here' | 'not'; text: string }) => (
  <FormOf view={view} action={`${doorPath(event)}/press`}>
    <input type="hidden" name="is" value={is} />
    {tickets.map(({ id }) => (
      <input key={id} type="hidden" name="ticket" value={id} />
    ))}
    <Button classes={is === 'here' ? '' : 'govuk-button--secondary'} preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

const Ticket = ({ view, event, of, live }: DoorOf & { of: TicketAtDoor; live: boolean }) => {
  const t = say(words, view.language)
  const since = of.came === null ? '' : t.hereSince(sayCame(view, of.came))
  return (
    <li class="door-ticket">
      <div>
        <p>
          <strong>{of.badge === '' ? t.nobodysName : of.badge}</strong>
        </p>
        <p class="soft">
          {inTongue(view.language, of.kind)} · <span class="door-code">{sayCode(of.code)}</span>
        </p>
        {of.came === null ? null : (
          <p class="done">
            {since}
            {of.by === null ? null : <span class="soft"> {t.by(of.by)}</span>}
          </p>
        )}
      </div>
      {!live ? null : of.came === null ? (
        <Press {...{ view, event }} tickets={[of]} is="here" text={t.comeIn} />
      ) : (
        <Press {...{ view, event }} tickets={[of]} is="not" text={t.notHere} />
      )}
    </li>
  )
}

/** One booking at the door: who it is for, and one press for each, or for all of them. */
export const BookingCard = ({
  view,
  event,
  of,
  mayUndo = false,
}: DoorOf & { of: AtDoor; mayUndo?: boolean }) => {
  const t = say(words, view.language)
  const live = of.state === 'booked' || of.state === 'unconfirmed'
  const still = of.tickets.filter(({ came }) => came === null)
  const state = stated.find((one) => one === of.state)
  return (
    <Card title={of.name === '' ? t['is-walk-in'] : of.name}>
      {of.walkIn && of.name !== '' ? <p class="soft">{t['is-walk-in']}</p> : null}
      {state === undefined ? null : <p class="soft">{t[`is-${state}`]}</p>}
      {of.toPay === 0 ? null : (
        <p>
          <strong>{t.toPay(sayMoney(view.language, of.toPay))}</strong>{' '}
          <a href={`/events/keep/${event}/money/bookings/${of.id}`}>{t.notePaid}</a>
        </p>
      )}
      {of.tickets.length === 0 ? null : (
        <ul class="door-tickets">
          {of.tickets.map((one) => (
            <Ticket key={one.id} {...{ view, event, live }} of={one} />
          ))}
        </ul>
      )}
      {live && still.length > 1 ? (
        <Press {...{ view, event }} tickets={still} is="here" text={t.allCome(still.length)} />
      ) : null}
      {live ? null : (
        <p>
          <a href={`${doorPath(event)}/walk-in?of=${of.id}`}>{t.letIn}</a>
        </p>
      )}
      {mayUndo && of.walkIn && live ? (
        <FormOf view={view} action={`${doorPath(event)}/out`}>
          <input type="hidden" name="booking" value={of.id} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.undoWalkIn}
          </Button>
        </FormOf>
      ) : null}
    </Card>
  )
}
