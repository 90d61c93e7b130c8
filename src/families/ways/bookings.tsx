import type { Day } from '../../calendar/model.ts'
import { FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { comings, type Booking } from './model.ts'
import { words } from './words.ts'

type Props = {
  view: View
  bookings: readonly Booking[]
  today: Day
  /** Where its acts are. */
  at: string
  /** Whoever books may change and cancel. */
  keeps?: boolean
}
const Came = ({ view, of, at }: { view: View; of: Booking; at: string }) => {
  const t = say(words, view.language)
  const what = t.at(t[of.forWhat], of.day, of.startsAt)
  return (
    <FormOf view={view} action={`${at}/${of.id}/came`}>
      <p>{t.came}</p>
      <ul class="govuk-list">
        {comings.map((value) => (
          <li key={value}>
            <button type="submit" name="came" value={value} class="al-as-link">
              {t[value]}
              <span class="govuk-visually-hidden"> ({what})</span>
            </button>
          </li>
        ))}
      </ul>
    </FormOf>
  )
}
/** Who interprets when, whether it is booked, and whether they came. */
export const Bookings = ({ view, bookings, today, at, keeps = false }: Props) => {
  const t = say(words, view.language)
  if (bookings.length === 0) return <p>{t.noBookings}</p>
  return (
    <ul class="card__list">
      {bookings.map((of) => {
        const what = t.at(t[of.forWhat], of.day, of.startsAt)
        return (
          <li key={of.id}>
            <p>
              {what}: {of.language},{' '}
              {of.cancelled ? t.cancelled : of.booked === null ? t.isNotBooked : t.isBooked(of.booked.on)}
            </p>
            {of.came === null ? null : <p class="soft">{t.said(t[of.came])}</p>}
            {of.cancelled || of.day > today ? null : <Came view={view} of={of} at={at} />}
            {keeps ? (
              <div class="note-acts">
                <a href={`${at}/${of.id}`}>
                  {t.change}
                  <span class="govuk-visually-hidden"> ({what})</span>
                </a>
                <FormOf view={view} action={`${at}/${of.id}/${of.cancelled ? 'back' : 'cancel'}`}>
                  <button type="submit" class="al-as-link">
                    {of.cancelled ? t.needed : t.cancel}
                    <span class="govuk-visually-hidden"> ({what})</span>
                  </button>
                </FormOf>
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
