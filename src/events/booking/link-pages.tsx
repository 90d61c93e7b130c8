import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { ByLink } from '../model.ts'
import { inTongue } from '../saying.ts'
import { words } from './words.ts'

/** The same for a live, used, old or invented link: nothing is looked up before the press. */
export const ContinuePage = ({ view, action }: { view: View; action: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.yours}</h1>
        <p>{t.continueText}</p>
        <FormOf view={view} action={action}>
          <Button>{t.continue}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const OverPage = ({ view, what = 'link' }: { view: View; what?: 'link' | 'cancelled' | 'booked' }) => {
  const t = say(words, view.language)
  const [title, text] = {
    link: [t.linkOver, t.linkOverText] as const,
    cancelled: [t.cancelled, t.cancelledText] as const,
    booked: [t.bookedTitle, t.bookedText] as const,
  }[what]
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/events">{t.events}</a>
        </p>
      </div>
    </Layout>
  )
}

const Press = ({
  view,
  action,
  says,
  text,
  quiet = false,
}: {
  view: View
  action: string
  says: string
  text: string
  quiet?: boolean
}) => (
  <FormOf view={view} action={action}>
    <input type="hidden" name="says" value={says} />
    <Button classes={quiet ? 'govuk-button--secondary' : ''} preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

/** What a booking is for and how it stands: nobody's name. */
export const BookingPage = ({ view, action, of }: { view: View; action: string; of: ByLink }) => {
  const t = say(words, view.language)
  const l = view.language
  const at = of.until === null ? null : inLondon(of.until)
  const offered = of.state === 'offered' && of.over !== true
  const over = !offered && of.state !== 'booked' && of.state !== 'waiting'
  const stands = over
    ? t.standsOver
    : of.state === 'waiting'
      ? t.standsWaiting(of.before ?? 0)
      : offered && at !== null
        ? t.standsOffered(`${softDay(sayDay(l, at.day))}, ${sayTime(l, at.time)}`)
        : t.standsBooked
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{inTongue(l, of.title)}</h1>
        <p class="lede">{stands}</p>
        <p>
          {sayDay(l, of.day)}, {t.until(sayTime(l, of.startsAt), sayTime(l, of.endsAt))}
          {of.venue === '' ? null : (
            <>
              <br />
              {of.venue}
            </>
          )}
        </p>
        <ul>
          {of.kinds.map(({ name, tickets }, n) => (
            <li key={n}>
              {tickets} × {inTongue(l, name)}
            </li>
          ))}
        </ul>
        {of.online === '' ? null : (
          <p>
            {t.meetingLink}: <a href={of.online}>{of.online}</a>
          </p>
        )}
        {over ? null : of.act === 'offered' ? (
          <>
            <Press {...{ view, action }} says="yes" text={t.takePlaces} />
            <Press {...{ view, action }} says="no" text={t.leavePlaces} quiet />
          </>
        ) : (
          <>
            <p>{of.state === 'waiting' ? null : t.cancelText}</p>
            <Press
              {...{ view, action }}
              says="cancel"
              text={of.state === 'waiting' ? t.leave : t.cancel}
              quiet
            />
          </>
        )}
      </div>
    </Layout>
  )
}
