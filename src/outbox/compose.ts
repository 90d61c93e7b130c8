import { say, type Language } from '../platform/words/words.ts'
import type { Way } from '../platform/mail/message.ts'
import { inLondon, sayDay, sayTime, smallDay, softDay } from '../platform/words/dates.ts'
import type { Filling, Kind } from './model.ts'
import { texts } from './words.ts'

export type Composed = { readonly subject: string; readonly text: string; readonly calendar?: string }

const sayMoment = (language: Language, at: Date): string => {
  const { day, time } = inLondon(at)
  return `${softDay(sayDay(language, day))}, ${sayTime(language, time)}`
}

/** The words of one message. Null when it needs a link and there is none: then there is nothing to say. */
export const compose = (kind: Kind, way: Way, { language, link, code, when }: Filling): Composed | null => {
  const t = say(texts, language)
  const said = (text: string, subject = t.subject): Composed => ({ subject, text: `${text}\n` })
  const on =
    when === undefined ? '' : `${smallDay(sayDay(language, when.day))}, ${sayTime(language, when.startsAt)}`
  const until = when?.until == null ? '' : sayMoment(language, when.until)
  switch (kind) {
    case 'newsletter':
    case 'newsletter-test':
      // Written by somebody: see letters.ts.
      return null
    case 'prove':
      return link === null ? null : said(t.prove(on, until, link), t.proveSubject)
    case 'prove-line':
      return link === null ? null : said(t.proveLine(on, until, link), t.proveLineSubject)
    case 'given':
      return link === null ? null : said(t.given(on, until, link), t.placesSubject)
    case 'given-taken':
      return said(t.givenTaken(on), t.bookedSubject)
    case 'booking-changed':
      return link === null ? null : said(t.bookingChanged(on, link), t.bookedSubject)
    case 'write-again':
      return link === null ? null : said(t.writeAgain(on, link), t.bookedSubject)
    case 'booked':
      return link === null ? null : said(t.booked(on, link), t.bookedSubject)
    case 'workshop':
      return link === null ? null : said(t.workshop(on, link), t.bookedSubject)
    case 'waits':
      return link === null ? null : said(t.waits(on, link), t.listSubject)
    case 'places':
      return link === null ? null : said(t.places(on, until, link), t.placesSubject)
    case 'places-over':
      return said(t.placesOver(on, when?.web ?? ''), t.bookedSubject)
    case 'still-waits':
      return link === null ? null : said(t.stillWaits(on, link), t.listSubject)
    case 'event-changed':
      return link === null ? null : said(t.eventChanged(on, link), t.bookedSubject)
    case 'called-off':
      return link === null ? null : said(t.calledOff(on, link), t.bookedSubject)
    case 'invoice':
      return link === null ? null : said(t.invoice(on, link), t.bookedSubject)
    case 'booking-over':
      return said(t.bookingOver(on), t.bookedSubject)
    case 'join':
      return link === null ? null : said(t.join(link), t.joinSubject)
    case 'moved':
      return said(t.moved)
    case 'answered':
      return link === null ? null : said(t.answered(link), t.answeredSubject)
    case 'question':
      return link === null ? null : said(t.question(link))
    case 'question-due':
      return link === null ? null : said(t.questionDue(link))
    case 'how-it-was':
      return link === null ? null : said(t.how(on, link), t.howSubject)
    case 'sign-in':
      if (code === null || link === null) return null
      // A code, not a link: on a telephone that others hold, a link would open from the notice.
      return said(way === 'text' ? t.signInText(code) : t.signIn(link, code), t.signInSubject)
    case 'invite':
      return link === null ? null : said(t.invite(link))
    case 'choose':
      return link === null ? null : said(t.choose(link))
    case 'others-to-choose':
      return said(link === null ? t.othersBare : t.others(link))
    case 'beside-you':
      return said(t.beside)
    case 'asked':
      return link === null ? null : said(t.asked(link))
    case 'cover':
      return link === null ? null : said(t.cover(link))
    case 'to-hear':
      return link === null ? null : said(t.toHear(link))
    case 'to-read':
      return link === null ? null : said(t.cover(link))
    case 'something-new':
      return said(t.somethingNew)
    case 'cover-for-you':
      return said(t.coverForYou)
    case 'changed-for-you':
      return said(t.changedForYou)
    case 'changed-for-supporter':
      return said(t.changedForSupporter)
    case 'began-again':
      return said(t.beganAgain)
    case 'address-changed':
      return said(t.addressChanged)
    case 'shared':
      return link === null ? null : said(t.shared(link))
  }
}
