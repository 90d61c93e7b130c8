import { encodeQR } from 'qr'
import type { SharedCard, View } from '../../platform/html/index.ts'
import { pagesIn, pdf, type Block } from '../../platform/pdf/pdf.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import type { Both, Shown } from '../model.ts'
import { inTongue } from '../saying.ts'
import { shareWords } from './words.ts'

type Told = Pick<
  Shown,
  'title' | 'about' | 'day' | 'startsAt' | 'endsAt' | 'way' | 'venue' | 'access' | 'code'
>

/** A word that tells nothing, short enough to be read out over the telephone. */
export const shortAddress = (origin: string, code: string): string => `${origin}/e/${code}`

const sayWhen = (language: Language, { day, startsAt, endsAt }: Told): string =>
  `${sayDay(language, day, 'full')}, ${say(words, language).until(sayTime(language, startsAt), sayTime(language, endsAt))}`
const sayWhere = (language: Language, { way, venue }: Told): string => {
  const t = say(shareWords, language)
  if (way === 'online') return t.online
  return way === 'both' ? `${venue}\n${t.alsoOnline}` : venue
}

/** What a link to the event shows where it is shared: its title, the day, the place. Nothing of who comes. */
export const cardOf = (language: Language, origin: string, event: Told, picture?: string): SharedCard => ({
  title: inTongue(language, event.title),
  text: `${sayWhen(language, event)}. ${sayWhere(language, event).replaceAll(/\s*\n\s*/g, ', ')}`,
  address: `${origin}/events/${event.code}`,
  picture,
})

/** Words to copy into a message, in one language. */
export const textOf = (language: Language, origin: string, event: Told): string =>
  [
    inTongue(language, event.title),
    sayWhen(language, event),
    sayWhere(language, event),
    '',
    say(shareWords, language).book(shortAddress(origin, event.code)),
  ].join('\n')

export const qrOf = (text: string): boolean[][] => encodeQR(text, 'raw', { border: 4, ecc: 'medium' })

/** What is printed besides: what helps somebody to come, and whose event it is. */
type Beside = {
  readonly quiet: Both
  readonly child: Both
  readonly host: Pick<View['host'], 'name' | 'telephone'>
}
/** `all`: with what it is about and what helps; else only what nobody can come without. */
const side = (language: Language, origin: string, event: Told, beside: Beside, all: boolean): Block[] => {
  const t = say(shareWords, language)
  const w = say(words, language)
  const address = shortAddress(origin, event.code)
  const about = inTongue(language, event.about)
  const helps = [
    [w.access, event.access],
    [w.quiet, beside.quiet],
    [w.childCare, beside.child],
  ] as const
  return [
    ...(all && about !== '' ? [{ text: about }] : []),
    { heading: t.when },
    { large: sayWhen(language, event) },
    { heading: t.where },
    { large: sayWhere(language, event) },
    ...helps.flatMap(([title, said]) => {
      const text = inTongue(language, said)
      return all && text !== '' ? [{ text: `${title}: ${text}` }] : []
    }),
    { heading: t.book(address).split(':')[0] ?? '' },
    { large: address.replace(/^https?:\/\//, '') },
    { squares: qrOf(address), said: t.qrOf(address) },
    { text: [beside.host.name, beside.host.telephone].filter((one) => one !== '').join(' · ') },
    { small: t.noAccount },
  ]
}
/** A flyer of two sides, one in each language, each told to be so. What does not fit on a side is behind its address. */
export const flyer = async (
  first: Language,
  origin: string,
  event: Told,
  beside: Beside,
): Promise<Buffer> => {
  const second = first === 'en' ? 'cy' : 'en'
  const made = (all: boolean) =>
    pdf({
      title: inTongue(first, event.title),
      language: first,
      blocks: [
        ...side(first, origin, event, beside, all),
        { turn: second, title: inTongue(second, event.title) },
        ...side(second, origin, event, beside, all),
      ],
    })
  const whole = await made(true)
  return pagesIn(whole) > 2 ? made(false) : whole
}
