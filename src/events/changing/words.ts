import { defineWords, plural } from '../../platform/words/words.ts'

const bookings = {
  en: (n: number) => plural('en', n, { one: '1 booking', other: '# bookings' }),
  cy: (n: number) => plural('cy', n, { one: '1 archeb', two: '2 archeb', other: '# archeb' }),
}

const nobody = {
  en: 'Nobody has booked or waits. Nobody will be written to.',
  cy: 'Does neb wedi archebu nac yn aros. Ni fydd neb yn cael neges.',
}

export const changeWords = defineWords({
  title: { en: 'What was changed', cy: 'Beth a newidiwyd' },
  lede: {
    en: 'When day, time, place or link change, everybody who booked or waits is written to once, after five quiet minutes.',
    cy: 'Pan fydd diwrnod, amser, lle neu ddolen yn newid, ysgrifennir unwaith at bawb sydd wedi archebu neu’n aros, ar ôl pum munud tawel.',
  },
  none: {
    en: 'Nothing has changed since it was published.',
    cy: 'Does dim wedi newid ers ei gyhoeddi.',
  },
  sending: {
    en: (n: number, time: string) =>
      n === 0 ? nobody.en : `${bookings.en(n)} will be written to at about ${time}.`,
    cy: (n: number, time: string) => (n === 0 ? nobody.cy : `Ysgrifennir at ${bookings.cy(n)} tua ${time}.`),
  },
  sent: {
    en: (n: number, when: string) =>
      n === 0
        ? `Nobody was written to: nobody had booked, ${when}.`
        : `${bookings.en(n)} written to, ${when}.`,
    cy: (n: number, when: string) =>
      n === 0
        ? `Nid ysgrifennwyd at neb: doedd neb wedi archebu, ${when}.`
        : `Ysgrifennwyd at ${bookings.cy(n)}, ${when}.`,
  },
  callOff: { en: 'Call it off', cy: 'Canslo’r digwyddiad' },
  callOffText: {
    en: (n: number) =>
      n === 0
        ? nobody.en
        : `${bookings.en(n)} will be written to. They read the reason on the page of their booking, not in the message.`,
    cy: (n: number) =>
      n === 0
        ? nobody.cy
        : `Ysgrifennir at ${bookings.cy(n)}. Byddant yn darllen y rheswm ar dudalen eu harcheb, nid yn y neges.`,
  },
  callOffUndo: {
    en: 'You can undo it for five minutes, until the messages go. Nobody can book in the meantime.',
    cy: 'Gallwch ei ddadwneud am bum munud, nes i’r negeseuon fynd. Ni all neb archebu yn y cyfamser.',
  },
  whyEn: { en: 'Why, for those who booked (English)', cy: 'Pam, i’r rhai a archebodd (Saesneg)' },
  whyCy: { en: 'Why, for those who booked (Welsh)', cy: 'Pam, i’r rhai a archebodd (Cymraeg)' },
  whyHint: {
    en: 'Say if it will be held on another day, and what happens with money that was paid.',
    cy: 'Dywedwch a fydd yn cael ei gynnal ar ddiwrnod arall, a beth sy’n digwydd i arian a dalwyd.',
  },
  sure: {
    en: (n: number) => (n === 0 ? 'Call it off' : `Call it off and write to ${bookings.en(n)}`),
    cy: (n: number) => (n === 0 ? 'Canslo’r digwyddiad' : `Canslo ac ysgrifennu at ${bookings.cy(n)}`),
  },
  undo: { en: 'Undo: it takes place', cy: 'Dadwneud: mae’n mynd yn ei flaen' },
  undone: {
    en: 'It takes place after all. Nobody was written to.',
    cy: 'Mae’n mynd yn ei flaen wedi’r cyfan. Nid ysgrifennwyd at neb.',
  },
  tooLate: {
    en: 'The messages have gone. It can’t be undone now.',
    cy: 'Mae’r negeseuon wedi mynd. Ni ellir ei ddadwneud nawr.',
  },
  itIsOff: { en: 'It is called off.', cy: 'Mae wedi’i ganslo.' },
  again: {
    en: 'For another day, make a copy of it and publish that.',
    cy: 'Ar gyfer diwrnod arall, gwnewch gopi ohono a chyhoeddwch hwnnw.',
  },

  // For whoever booked.
  different: { en: 'What is different now', cy: 'Beth sy’n wahanol nawr' },
  shortlyBefore: {
    en: 'This changed shortly before you booked',
    cy: 'Newidiodd hyn ychydig cyn i chi archebu',
  },
  before: { en: (was: string) => `Before: ${was}`, cy: (was: string) => `Cynt: ${was}` },
  offTitle: { en: 'It does not take place', cy: 'Nid yw’n mynd yn ei flaen' },
  'is-off': { en: 'It is called off.', cy: 'Mae wedi’i ganslo.' },
  'is-on': { en: 'It takes place after all.', cy: 'Mae’n mynd yn ei flaen wedi’r cyfan.' },
  'is-day': { en: (now: string) => `The day: ${now}.`, cy: (now: string) => `Y diwrnod: ${now}.` },
  'is-time': { en: (now: string) => `The time: ${now}.`, cy: (now: string) => `Yr amser: ${now}.` },
  'is-place': { en: (now: string) => `The place: ${now}.`, cy: (now: string) => `Y lle: ${now}.` },
  'is-online': { en: 'It is online now.', cy: 'Mae ar-lein nawr.' },
  'is-venue': { en: 'It is at a place now, not online.', cy: 'Mae mewn lle nawr, nid ar-lein.' },
  'is-both': {
    en: 'You can come to the place or join online.',
    cy: 'Gallwch ddod i’r lle neu ymuno ar-lein.',
  },
  'is-link': {
    en: 'The link for the day is another one.',
    cy: 'Mae’r ddolen ar gyfer y diwrnod yn un arall.',
  },
  placesStay: {
    en: 'Your places stay yours. If you can’t come now, cancel below.',
    cy: 'Mae eich lleoedd yn dal i fod gennych. Os na allwch ddod nawr, canslwch isod.',
  },
})
