import type { ComponentChildren } from 'preact'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { ByLink } from '../model.ts'
import { inTongue } from '../saying.ts'
import { linkWords } from './link-words.ts'
import { Tickets } from './sheet.tsx'
import { words } from './words.ts'

const moment = (language: Language, when: Date): string => {
  const { day, time } = inLondon(when)
  return `${softDay(sayDay(language, day))}, ${sayTime(language, time)}`
}

type PressOf = {
  view: View
  action: string
  says: string
  text: string
  quiet?: boolean
  children?: ComponentChildren
}
const Press = ({ view, action, says, text, quiet = false, children }: PressOf) => (
  <FormOf view={view} action={action}>
    <input type="hidden" name="says" value={says} />
    {children}
    <Button classes={quiet ? 'govuk-button--secondary' : ''} preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

type Of = { view: View; link: string; of: ByLink; fill: Fill }

/** The form is sent, and this press proves the address. */
const Proving = ({ view, link, of, fill }: Of) => {
  const t = say(linkWords, view.language)
  const yes = { places: t.yesPlaces, line: t.yesLine, gift: t.yesGift }[of.forWhat]
  return (
    <>
      <Press {...{ view, action: `${link}/now` }} says="yes" text={yes}>
        {of.forWhat === 'gift' ? (
          <TextBox fill={fill} name="name" label={t.giftName} hint={t.giftNameHint} autocomplete="name" />
        ) : null}
      </Press>
      <Press {...{ view, action: `${link}/now` }} says="cancel" text={t.noAsked} quiet />
    </>
  )
}

/** What is done seldom: as calm as a list, below what everybody needs. */
const Changing = ({ view, link, of }: Omit<Of, 'fill'>) => {
  const t = say(linkWords, view.language)
  const booked = of.state === 'booked'
  const parts = [
    ...(booked ? (['badges'] as const) : []),
    'tickets',
    'more',
    ...(booked && of.gift === null ? (['give'] as const) : []),
    'cancel',
  ] as const
  return (
    <>
      {of.gift === null ? null : (
        <InsetText>
          <p>{t.giving(of.gift.tickets, moment(view.language, of.gift.until))}</p>
          <Press {...{ view, action: `${link}/now` }} says="back" text={t.takeBack} quiet />
        </InsetText>
      )}
      <h2>{t.change}</h2>
      <ul class="al-many">
        {parts.map((part) => (
          <li key={part}>
            <FormOf view={view} action={`${link}/${part}`} opens>
              <button type="submit" class="al-as-link">
                {part === 'cancel' && !booked ? t.leave : t[part]}
              </button>
            </FormOf>
          </li>
        ))}
      </ul>
    </>
  )
}

const standing = (language: Language, of: ByLink): string => {
  const t = say(linkWords, language)
  const until = of.until === null || of.over === true ? null : moment(language, of.until)
  if (of.off) return t.standsOff
  if (of.state === 'booked') return t.standsBooked
  if (of.state === 'waiting')
    return of.part === null
      ? t.standsWaiting(of.before ?? 0)
      : t.standsOffered(moment(language, of.part.until))
  if (until === null) return t.standsOver
  if (of.state === 'offered') return t.standsOffered(until)
  if (of.state !== 'unconfirmed') return t.standsOver
  return { places: t.standsPlaces, line: t.standsLine, gift: t.standsGift }[of.forWhat](until)
}

/** What is offered just now; the rest goes on waiting. */
const PartOffered = ({ view, link, of }: Omit<Of, 'fill'>) => {
  const t = say(linkWords, view.language)
  if (of.part === null) return null
  const action = `${link}/now`
  return (
    <>
      <Tickets view={view} of={of.part} />
      <Press {...{ view, action }} says="take" text={t.takePlaces} />
      <Press {...{ view, action }} says="leave" text={t.leavePlaces} quiet />
      <h2>{t.theRest}</h2>
      <p>{t.standsWaiting(of.before ?? 0)}</p>
    </>
  )
}

type Booking = Of & { news?: ComponentChildren; children?: ComponentChildren }
/** What a booking is for and how it stands: nobody's name. `news` and `children`: what other parts show of a booking. */
export const BookingPage = ({ view, link, of, fill, news, children }: Booking) => {
  const t = say(linkWords, view.language)
  const l = view.language
  const live = !of.off && of.over !== true
  return (
    <Layout view={view} title={t.yours} bare faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{inTongue(l, of.title)}</h1>
        <p class="lede">{standing(l, of)}</p>
        {news}
        <p>
          {sayDay(l, of.day)},{' '}
          {say(words, l).ukTime(say(words, l).until(sayTime(l, of.startsAt), sayTime(l, of.endsAt)))}
          {of.venue === '' ? null : (
            <>
              <br />
              <span class="as-typed">{of.venue}</span>
            </>
          )}
        </p>
        {live ? <PartOffered {...{ view, link, of }} /> : null}
        <Tickets view={view} of={of} />
        {of.state !== 'waiting' || of.kinds.reduce((sum, { tickets }) => sum + tickets, 0) < 2 ? null : (
          <p>{of.together ? t.all : t.some}</p>
        )}
        {of.online === '' || of.off ? null : (
          <p>
            {t.meetingLink}: <a href={of.online}>{of.online}</a>
          </p>
        )}
        {of.state === 'booked' && live ? (
          <>
            <FormOf view={view} action={`${link}/door`} opens>
              <Button>{t.door}</Button>
            </FormOf>
            <FormOf view={view} action={`${link}/calendar`} opens>
              <button type="submit" class="al-as-link">
                {t.calendar}
              </button>
            </FormOf>
          </>
        ) : null}
        {children}
        {!live ? null : of.state === 'offered' ? (
          <>
            <Press
              {...{ view, action: `${link}/now` }}
              says={of.act === 'offered' ? 'yes' : 'take'}
              text={t.takePlaces}
            />
            <Press
              {...{ view, action: `${link}/now` }}
              says={of.act === 'offered' ? 'no' : 'cancel'}
              text={t.leavePlaces}
              quiet
            />
          </>
        ) : of.act === 'offered' ? null : of.state === 'unconfirmed' ? (
          <Proving {...{ view, link, of, fill }} />
        ) : of.state === 'booked' || of.state === 'waiting' ? (
          <Changing {...{ view, link, of }} />
        ) : null}
      </div>
    </Layout>
  )
}
