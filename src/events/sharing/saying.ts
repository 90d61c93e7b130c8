import { encodeQR } from 'qr'
import type { SharedCard } from '../../platform/html/index.ts'
import { pdf, type Block } from '../../platform/pdf/pdf.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import type { Shown } from '../model.ts'
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

const side = (language: Language, origin: string, event: Told): Block[] => {
  const t = say(shareWords, language)
  const address = shortAddress(origin, event.code)
  const [about, access] = [inTongue(language, event.about), inTongue(language, event.access)]
  return [
    ...(about === '' ? [] : [{ text: about }]),
    { heading: t.when },
    { text: sayWhen(language, event) },
    { heading: t.where },
    { text: sayWhere(language, event) },
    ...(access === '' ? [] : [{ text: access }]),
    { heading: t.book(address).split(':')[0] ?? '' },
    { text: address.replace(/^https?:\/\//, '') },
    { squares: qrOf(address), said: t.qrOf(address) },
    { small: t.noAccount },
  ]
}
/** A flyer of two sides, one in each language, each told to be so. */
export const flyer = (first: Language, origin: string, event: Told): Promise<Buffer> => {
  const second = first === 'en' ? 'cy' : 'en'
  return pdf({
    title: inTongue(first, event.title),
    language: first,
    blocks: [
      ...side(first, origin, event),
      { turn: second, title: inTongue(second, event.title) },
      ...side(second, origin, event),
    ],
  })
}
