import { inLondon, sayDay, sayTime, sayWhen, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const when = (language: 'en' | 'cy', at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'date')}, ${sayTime(language, time)}`
}

export const words = defineWords({
  title: { en: 'Messages', cy: 'Negeseuon' },
  with: { en: (name: string) => `Messages with ${name}`, cy: (name: string) => `Negeseuon gyda ${name}` },
  intro: {
    en: 'Only the two of you read these.',
    cy: 'Dim ond chi’ch dau sy’n darllen y rhain.',
  },
  introMore: {
    en: 'Only you and the people beside you read these.',
    cy: 'Dim ond chi a’r bobl wrth eich ochr sy’n darllen y rhain.',
  },
  box: { en: 'Your message', cy: 'Eich neges' },
  send: { en: 'Send', cy: 'Anfon' },
  whenTitle: { en: 'When this will be read', cy: 'Pryd caiff hyn ei ddarllen' },
  reads: {
    en: (name: string, day: string, today: string) =>
      `${name} reads on ${sayDay('en', day)}, ${sayWhen('en', today, day)}. Perhaps earlier.`,
    cy: (name: string, day: string, today: string) =>
      `Bydd ${name} yn darllen ar ${softDay(sayDay('cy', day))}, ${sayWhen('cy', today, day)}. Efallai’n gynt.`,
  },
  readsToday: {
    en: (name: string) => `${name} reads today, by this evening.`,
    cy: (name: string) => `Bydd ${name} yn darllen heddiw, erbyn heno.`,
  },
  readsNever: {
    en: (name: string) => `${name} is away. Ring us and we will find somebody.`,
    cy: (name: string) => `Mae ${name} i ffwrdd. Ffoniwch ni ac fe ddown ni o hyd i rywun.`,
  },
  readsParent: {
    en: 'They read it when they next sign in. If it is safe, a message that says nothing of this tells them that something is there. At night nothing goes out.',
    cy: 'Byddant yn ei darllen pan fyddant yn mewngofnodi nesaf. Os yw’n ddiogel, bydd neges nad yw’n dweud dim am hyn yn rhoi gwybod bod rhywbeth yno. Nid oes dim yn mynd allan yn ystod y nos.',
  },
  night: { en: 'Nobody reads at night.', cy: 'Nid oes neb yn darllen yn ystod y nos.' },
  nowTitle: { en: 'Who answers now', cy: 'Pwy sy’n ateb nawr' },
  danger: {
    en: 'if somebody is in danger now. Can’t speak? Press 55 when asked.',
    cy: 'os oes rhywun mewn perygl nawr. Methu siarad? Pwyswch 55 pan ofynnir i chi.',
  },
  us: {
    en: (hours: string) => (hours === '' ? 'Us' : `Us, ${hours}`),
    cy: (hours: string) => (hours === '' ? 'Ni' : `Ni, ${hours}`),
  },
  council: {
    en: (name: string) => `${name}: children’s services, at night too`,
    cy: (name: string) => `${name}: gwasanaethau plant, yn ystod y nos hefyd`,
  },
  samaritans: { en: 'Samaritans, day and night', cy: 'Y Samariaid, ddydd a nos' },
  samaritansWelsh: {
    en: 'Samaritans in Welsh, every evening',
    cy: 'Y Samariaid yn Gymraeg, bob noswaith',
  },
  nhs: {
    en: 'NHS, day and night. Press 2 if your mind is not well.',
    cy: 'GIG, ddydd a nos. Pwyswch 2 os nad yw eich meddwl yn dda.',
  },
  sent: { en: 'Sent.', cy: 'Wedi’i hanfon.' },
  taken: { en: 'Taken back. Nobody read it.', cy: 'Wedi’i thynnu’n ôl. Ni ddarllenodd neb hi.' },
  tooLate: {
    en: 'It was read already, so it can’t be taken back.',
    cy: 'Roedd wedi’i darllen eisoes, felly ni ellir ei thynnu’n ôl.',
  },
  nobody: {
    en: 'Nobody stands beside you now, so nobody would read a message. Ring us.',
    cy: 'Does neb wrth eich ochr nawr, felly ni fyddai neb yn darllen neges. Ffoniwch ni.',
  },
  again: { en: 'Have somebody beside me', cy: 'Cael rhywun wrth fy ochr' },
  none: { en: 'No messages yet.', cy: 'Dim negeseuon eto.' },
  before: { en: 'Messages so far', cy: 'Negeseuon hyd yma' },
  by: {
    en: (name: string, at: Date) => `${name}, ${when('en', at)}`,
    cy: (name: string, at: Date) => `${name}, ${when('cy', at)}`,
  },
  you: { en: 'You', cy: 'Chi' },
  someone: { en: 'Somebody beside you', cy: 'Rhywun wrth eich ochr' },
  readOn: { en: (at: Date) => `Read on ${when('en', at)}`, cy: (at: Date) => `Darllenwyd ${when('cy', at)}` },
  unread: { en: 'Not read yet', cy: 'Heb ei darllen eto' },
  takeBack: { en: 'Take it back', cy: 'Ei thynnu’n ôl' },
  of: { en: (at: Date) => `message of ${when('en', at)}`, cy: (at: Date) => `neges ${when('cy', at)}` },
  shut: { en: 'This message can’t be shown.', cy: 'Ni ellir dangos y neges hon.' },
  down: {
    en: 'We can’t open your messages just now. They are safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor eich negeseuon ar hyn o bryd. Maen nhw’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  older: { en: 'Older messages', cy: 'Negeseuon hŷn' },
  waits: {
    en: (n: number) => (n === 1 ? '1 new message' : `${n} new messages`),
    cy: (n: number) => (n === 1 ? '1 neges newydd' : n === 2 ? '2 neges newydd' : `${n} neges newydd`),
  },
  waitsSince: {
    en: (at: Date) => `since ${when('en', at)}`,
    cy: (at: Date) => `ers ${when('cy', at)}`,
  },
  read: { en: 'Read', cy: 'Darllen' },
})

export const faultWords = defineWords({
  empty: { en: 'Write something, or go back', cy: 'Ysgrifennwch rywbeth, neu ewch yn ôl' },
  'too-long': {
    en: 'This is too long for one message. Send it in two',
    cy: 'Mae hyn yn rhy hir i un neges. Anfonwch hi mewn dwy',
  },
  nobody: {
    en: 'Nobody stands beside you now, so nobody would read it. Ring us',
    cy: 'Does neb wrth eich ochr nawr, felly ni fyddai neb yn ei darllen. Ffoniwch ni',
  },
  'not-now': {
    en: 'We can’t send this just now. It is still in the box. Try again in a few minutes',
    cy: 'Ni allwn anfon hyn ar hyn o bryd. Mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
})
