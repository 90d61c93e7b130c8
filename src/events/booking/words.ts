import { defineWords, plural } from '../../platform/words/words.ts'

const people = (count: number) => ({
  en: plural('en', count, { one: '1 place', other: '# places' }),
  cy: plural('cy', count, { one: '1 lle', two: '2 le', other: '# lle' }),
})

const hours = (count: number) => ({
  en: plural('en', count, { one: 'one hour', other: '# hours' }),
  cy: plural('cy', count, {
    one: 'un awr',
    two: 'dwy awr',
    few: 'tair awr',
    many: 'chwe awr',
    other: '# awr',
  }),
})

/** What anybody reads who comes to an event. */
export const words = defineWords({
  events: { en: 'Events', cy: 'Digwyddiadau' },
  eventOn: { en: (day: string) => `An event: ${day}`, cy: (day: string) => `Digwyddiad: ${day}` },
  noEvents: {
    en: 'Nothing is planned just now. Look again in a few weeks.',
    cy: 'Does dim byd wedi’i drefnu ar hyn o bryd. Edrychwch eto ymhen ychydig wythnosau.',
  },
  online: { en: 'Online. The link comes with your booking.', cy: 'Ar-lein. Daw’r ddolen gyda’ch archeb.' },
  alsoOnline: { en: 'Also online', cy: 'Hefyd ar-lein' },
  reach: { en: 'Getting there', cy: 'Cyrraedd yno' },
  access: { en: 'Access', cy: 'Mynediad' },
  quiet: { en: 'Quiet space', cy: 'Lle tawel' },
  childCare: { en: 'Child care', cy: 'Gofal plant' },
  ukTime: { en: (times: string) => `${times}, UK time`, cy: (times: string) => `${times}, amser y DU` },
  until: {
    en: (start: string, end: string) => `${start} to ${end}`,
    cy: (start: string, end: string) => `${start} i ${end}`,
  },
  book: { en: 'Book places', cy: 'Archebu lleoedd' },
  mostText: {
    en: (most: number) => `Up to ${most} tickets in one booking. You can give the names later.`,
    cy: (most: number) => `Hyd at ${most} tocyn mewn un archeb. Gallwch roi’r enwau yn nes ymlaen.`,
  },
  free: { en: 'free', cy: 'am ddim' },
  hardshipText: { en: 'No proof is asked for.', cy: 'Ni ofynnir am brawf.' },
  reserveText: {
    en: 'Some places are kept for families.',
    cy: 'Mae rhai lleoedd wedi’u cadw i deuluoedd.',
  },
  reserveUntil: {
    en: (day: string) => `Some places are kept for families until ${day}.`,
    cy: (day: string) => `Mae rhai lleoedd wedi’u cadw i deuluoedd tan ${day}.`,
  },
  nobodySees: {
    en: 'Nobody sees who comes, or how many. Booking looks at nothing else that you may have told us.',
    cy: 'Does neb yn gweld pwy sy’n dod, na faint. Nid yw archebu’n edrych ar ddim arall y gallech fod wedi’i ddweud wrthym.',
  },
  howMany: { en: (kind: string) => `How many: ${kind}`, cy: (kind: string) => `Faint: ${kind}` },
  hold: { en: 'Go on', cy: 'Ymlaen' },
  holdText: {
    en: 'We keep the places for ten minutes while you fill in the rest.',
    cy: 'Rydym yn cadw’r lleoedd am ddeng munud tra byddwch yn llenwi’r gweddill.',
  },
  over: { en: 'Booking is closed.', cy: 'Mae’r archebu wedi cau.' },
  calledOff: { en: 'This event is called off.', cy: 'Mae’r digwyddiad hwn wedi’i ganslo.' },
  fullNow: {
    en: 'There is no room just now. You can join the list: when places come free, whoever has waited longest is asked first.',
    cy: 'Does dim lle ar hyn o bryd. Gallwch ymuno â’r rhestr: pan ddaw lleoedd yn rhydd, gofynnir yn gyntaf i bwy bynnag sydd wedi aros hiraf.',
  },
  kept: { en: (count: number) => people(count).en, cy: (count: number) => people(count).cy },
  keptUntil: {
    en: (count: number, time: string) => `${people(count).en} kept for you until ${time}`,
    cy: (count: number, time: string) => `${people(count).cy} wedi’u cadw i chi tan ${time}`,
  },
  name: { en: 'Your name', cy: 'Eich enw' },
  nameHint: { en: 'Any name that you answer to.', cy: 'Unrhyw enw rydych yn ateb iddo.' },
  email: { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'A link goes there that you press to book. The message does not say for what.',
    cy: 'Mae dolen yn mynd yno i chi ei phwyso er mwyn archebu. Nid yw’r neges yn dweud am beth.',
  },
  emailHintLine: {
    en: 'A link goes there that you press to join the list. The message does not say for what.',
    cy: 'Mae dolen yn mynd yno i chi ei phwyso er mwyn ymuno â’r rhestr. Nid yw’r neges yn dweud am beth.',
  },
  telephone: { en: 'Telephone (if you like)', cy: 'Ffôn (os mynnwch)' },
  needs: { en: 'Anything you need (if you like)', cy: 'Unrhyw beth sydd ei angen arnoch (os mynnwch)' },
  needsAsked: {
    en: (things: string) => `You can ask for: ${things}.`,
    cy: (things: string) => `Gallwch ofyn am: ${things}.`,
  },
  'asks-access': { en: 'help with access', cy: 'cymorth gyda mynediad' },
  'asks-diet': { en: 'food you can eat', cy: 'bwyd y gallwch ei fwyta' },
  'asks-child-care': { en: 'someone to look after children', cy: 'rhywun i edrych ar ôl plant' },
  'asks-travel': { en: 'help with the fare', cy: 'help gyda chost teithio' },
  badges: { en: 'What should stand on each badge?', cy: 'Beth ddylai fod ar bob bathodyn?' },
  badgesHint: {
    en: 'A first name or any other name, one on each line. Leave it empty if you do not know yet.',
    cy: 'Enw cyntaf neu unrhyw enw arall, un ar bob llinell. Gadewch yn wag os nad ydych yn gwybod eto.',
  },
  confirm: { en: 'Send', cy: 'Anfon' },
  pressTitle: { en: 'Now look at your messages', cy: 'Nawr edrychwch ar eich negeseuon' },
  pressText: {
    en: (count: number) =>
      `We keep the places for ${hours(count).en}. They are booked when you open the link in our message and press the button. No message? Look among the junk mail.`,
    cy: (count: number) =>
      `Rydym yn cadw’r lleoedd am ${hours(count).cy}. Byddant wedi’u harchebu pan agorwch y ddolen yn ein neges a phwyso’r botwm. Dim neges? Edrychwch ymhlith y post sothach.`,
  },
  pressLineText: {
    en: (count: number) =>
      `You are on the list from the moment when you open the link in our message and press the button. It waits for you for ${hours(count).en}. No message? Look among the junk mail.`,
    cy: (count: number) =>
      `Rydych ar y rhestr o’r eiliad yr agorwch y ddolen yn ein neges a phwyso’r botwm. Mae’n aros amdanoch am ${hours(count).cy}. Dim neges? Edrychwch ymhlith y post sothach.`,
  },
  againLink: {
    en: 'Wrong address, or no message? Send it again',
    cy: 'Cyfeiriad anghywir, neu ddim neges? Anfonwch hi eto',
  },
  againLine: {
    en: 'Wrong address, or no message? Fill it in again',
    cy: 'Cyfeiriad anghywir, neu ddim neges? Llenwch ef eto',
  },
  againTitle: { en: 'Send the message again', cy: 'Anfon y neges eto' },
  againText: {
    en: 'Your places stay kept. The link in the message before is over.',
    cy: 'Mae eich lleoedd wedi’u cadw o hyd. Mae’r ddolen yn y neges flaenorol ar ben.',
  },
  againSend: { en: 'Send again', cy: 'Anfon eto' },
  tenOver: {
    en: 'The ten minutes are over, and the places have gone back. Nothing is lost: begin again, and take your time.',
    cy: 'Mae’r deng munud ar ben, ac mae’r lleoedd wedi mynd yn ôl. Does dim wedi’i golli: dechreuwch eto, heb frysio.',
  },
  beginAgain: { en: 'Begin again', cy: 'Dechrau eto' },
  notSoMany: {
    en: 'There is not room for that many just now. You can go back and choose fewer, or join the list.',
    cy: 'Does dim lle i gynifer ar hyn o bryd. Gallwch fynd yn ôl a dewis llai, neu ymuno â’r rhestr.',
  },
  lineTitle: { en: 'Join the list', cy: 'Ymuno â’r rhestr' },
  lineRule: {
    en: (times: number) =>
      `Whoever has waited longest is asked first. A group that comes together is asked when there is room for all of it. Smaller groups behind it may be asked before it ${times} times, never more. What is not taken in time goes to the next. The organiser may ask somebody out of turn, for a reason that is written down.`,
    cy: (times: number) =>
      `Gofynnir yn gyntaf i bwy bynnag sydd wedi aros hiraf. Gofynnir i grŵp sy’n dod gyda’i gilydd pan fydd lle i bawb ynddo. Gellir gofyn i grwpiau llai y tu ôl iddo o’i flaen ${times} gwaith, byth mwy. Mae’r hyn na chaiff ei gymryd mewn pryd yn mynd i’r nesaf. Gall y trefnydd ofyn i rywun allan o’u tro, am reswm a gofnodir.`,
  },
  lineProve: {
    en: 'We send you a link. You are on the list from the moment when you press it.',
    cy: 'Rydym yn anfon dolen atoch. Rydych ar y rhestr o’r eiliad yr ydych yn ei phwyso.',
  },
  together: { en: 'If there is not room for all of you', cy: 'Os nad oes lle i bob un ohonoch' },
  wait: { en: 'We wait until we can all come', cy: 'Rydym yn aros nes y gallwn i gyd ddod' },
  take: { en: 'We take what is free', cy: 'Rydym yn cymryd beth sy’n rhydd' },
  join: { en: 'Join the list', cy: 'Ymuno â’r rhestr' },
})
