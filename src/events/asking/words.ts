import { defineWords } from '../../platform/words/words.ts'

/** What anybody reads who asks something. */
export const words = defineWords({
  ask: { en: 'Ask us', cy: 'Gofynnwch i ni' },
  askLine: { en: 'Something to ask? Write to us', cy: 'Cwestiwn? Ysgrifennwch atom' },
  askText: {
    en: 'Is something not clear? Did booking not work? Is there a mistake on this page?',
    cy: 'Oes rhywbeth nad yw’n glir? Oedd problem wrth archebu? Oes camgymeriad ar y dudalen hon?',
  },
  title: { en: 'Ask us', cy: 'Gofyn i ni' },
  free: {
    en: 'You need no account, and need not have booked.',
    cy: 'Does dim angen cyfrif, na bod wedi archebu.',
  },
  by: {
    en: (day: string) => `We answer by ${day}.`,
    cy: (day: string) => `Byddwn yn ateb erbyn ${day}.`,
  },
  ring: {
    en: (telephone: string, hours: string) => `Or ring us: ${telephone}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (telephone: string, hours: string) =>
      `Neu ffoniwch ni: ${telephone}${hours === '' ? '' : `, ${hours}`}.`,
  },
  now: {
    en: 'Do you need help today, for you or your family?',
    cy: 'A oes angen help arnoch heddiw, i chi neu’ch teulu?',
  },
  nowLink: { en: 'Help for now', cy: 'Help ar gyfer nawr' },
  kind: { en: 'What is it about?', cy: 'Am beth mae hyn?' },
  'kind-question': { en: 'A question about the event', cy: 'Cwestiwn am y digwyddiad' },
  'kind-booking': { en: 'Booking, or my booking', cy: 'Archebu, neu fy archeb' },
  'kind-typo': { en: 'Is this a mistake on the page?', cy: 'Ai camgymeriad ar y dudalen yw hyn?' },
  'kind-other': { en: 'Something else', cy: 'Rhywbeth arall' },
  words: { en: 'Your question', cy: 'Eich cwestiwn' },
  wordsHint: {
    en: 'Please leave out names and what is private. Only those who run our events read it. We delete it 12 months after the event.',
    cy: 'Gadewch allan enwau a phethau preifat. Dim ond y rhai sy’n rhedeg ein digwyddiadau sy’n ei ddarllen. Byddwn yn ei ddileu 12 mis ar ôl y digwyddiad.',
  },
  reply: { en: 'How should we answer?', cy: 'Sut dylem ateb?' },
  'reply-email': { en: 'By e-mail', cy: 'Drwy e-bost' },
  'reply-none': { en: 'I need no answer', cy: 'Does dim angen ateb arnaf' },
  email: { en: 'Your e-mail address', cy: 'Eich cyfeiriad e-bost' },
  emailHint: {
    en: 'The message says only that there is an answer, with a link. It does not say what about.',
    cy: 'Mae’r neges yn dweud bod ateb, gyda dolen, a dim mwy. Nid yw’n dweud am beth.',
  },
  send: { en: 'Send', cy: 'Anfon' },
  sent: { en: 'We have your question', cy: 'Mae eich cwestiwn gennym' },
  sentBy: {
    en: (day: string) => `An answer comes to your e-mail by ${day}.`,
    cy: (day: string) => `Daw ateb i’ch e-bost erbyn ${day}.`,
  },
  sentNone: {
    en: 'We read it. You asked for no answer.',
    cy: 'Byddwn yn ei ddarllen. Ni ofynnoch am ateb.',
  },
  number: {
    en: (code: string) => `Its number is ${code}, if you ring us about it.`,
    cy: (code: string) => `Ei rif yw ${code}, os ffoniwch ni amdano.`,
  },
  toEvent: { en: 'Back to the event', cy: 'Yn ôl i’r digwyddiad' },
  yours: { en: 'Your question', cy: 'Eich cwestiwn' },
  pressText: { en: 'Press to go on.', cy: 'Pwyswch i barhau.' },
  gone: { en: 'This link is over', cy: 'Mae’r ddolen hon wedi dod i ben' },
  goneText: {
    en: 'A newer message has a newer link. After three months a link ends. You can always ask again on the page of the event.',
    cy: 'Mae dolen newydd mewn neges newydd. Ar ôl tri mis mae dolen yn dod i ben. Gallwch ofyn eto bob amser ar dudalen y digwyddiad.',
  },
  wasItYou: { en: 'Was it you?', cy: 'Ai chi oedd hynny?' },
  wasItYouText: {
    en: (day: string) => `On ${day} somebody asked us something and gave this e-mail address for the answer.`,
    cy: (day: string) =>
      `Ar ${day} gofynnodd rhywun rywbeth i ni, a rhoi’r cyfeiriad e-bost hwn ar gyfer yr ateb.`,
  },
  itWasMe: { en: 'Yes, show me the answer', cy: 'Ie, dangoswch yr ateb i mi' },
  notMe: { en: 'It was not me', cy: 'Nid fi oedd hynny' },
  notYou: { en: 'Thank you for telling us', cy: 'Diolch am ddweud wrthym' },
  notYouText: {
    en: 'We have deleted your address. Nothing more comes about this.',
    cy: 'Rydym wedi dileu eich cyfeiriad. Ni ddaw dim mwy am hyn.',
  },
  events: { en: 'All events', cy: 'Pob digwyddiad' },
  youWrote: { en: (day: string) => `You wrote on ${day}`, cy: (day: string) => `Ysgrifennoch ar ${day}` },
  weWrote: { en: (day: string) => `We answered on ${day}`, cy: (day: string) => `Atebom ar ${day}` },
  more: { en: 'Write once more', cy: 'Ysgrifennu unwaith eto' },
  faq: { en: 'Questions people ask', cy: 'Cwestiynau mae pobl yn eu gofyn' },
  corrections: { en: 'What we put right', cy: 'Yr hyn a gywirwyd gennym' },
  correctedOn: { en: (day: string) => `Corrected on ${day}`, cy: (day: string) => `Cywirwyd ar ${day}` },
  was: { en: (text: string) => `It said: ${text}`, cy: (text: string) => `Roedd yn dweud: ${text}` },
  is: { en: (text: string) => `It is: ${text}`, cy: (text: string) => `Y gwir yw: ${text}` },
  thanks: { en: 'Thank you to whoever told us.', cy: 'Diolch i bwy bynnag a ddywedodd wrthym.' },
})
