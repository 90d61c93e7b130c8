import { sayDay, sayTime, sayWhen } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

/** Within a Welsh sentence the day is not capital, and after "ar" and "i" it softens: ar ddydd Iau. */
const onDay = (said: string): string => said.replace(/^Dydd/, 'ddydd')
const plainDay = (said: string): string => said.replace(/^Dydd/, 'dydd')

export const words = defineWords({
  title: { en: 'Support', cy: 'Cefnogaeth' },
  pair: {
    en: (parent: string, supporter: string) => `${parent} with ${supporter}`,
    cy: (parent: string, supporter: string) => `${parent} gyda ${supporter}`,
  },
  parent: { en: 'Parent', cy: 'Rhiant' },
  supporter: { en: 'Supporter', cy: 'Cefnogwr' },
  since: { en: 'Since', cy: 'Ers' },
  until: { en: 'Until', cy: 'Tan' },
  state: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  running: { en: 'beside each other', cy: 'wrth ochr ei gilydd' },
  ended: { en: 'ended', cy: 'wedi dod i ben' },
  firstMeeting: { en: 'First meeting', cy: 'Cyfarfod cyntaf' },
  notYet: { en: 'not yet', cy: 'ddim eto' },
  metOn: { en: 'Day of the first meeting', cy: 'Diwrnod y cyfarfod cyntaf' },
  metHow: { en: 'How?', cy: 'Sut?' },
  'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  video: { en: 'By video', cy: 'Dros fideo' },
  recordMeeting: { en: 'Save the first meeting', cy: 'Cadw’r cyfarfod cyntaf' },
  weMet: { en: 'We met for the first time', cy: 'Cwrddon ni am y tro cyntaf' },
  metSaid: {
    en: (day: string) => `Met on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Cwrddwyd ar ${onDay(sayDay('cy', day, 'full'))}`,
  },
  promiseDue: {
    en: 'At your next meeting: read the promise to them',
    cy: 'Yn eich cyfarfod nesaf: darllenwch yr addewid iddynt',
  },
  ending: { en: 'Ending, and handing over', cy: 'Dod i ben, a throsglwyddo' },
  theirNotes: { en: 'Notes, and the promise', cy: 'Nodiadau, a’r addewid' },
  conference: { en: 'Next conference', cy: 'Y gynhadledd nesaf' },
  noConference: { en: 'No date is known', cy: 'Nid oes dyddiad yn hysbys' },
  at: {
    en: (time: string) => `at ${sayTime('en', time)}`,
    cy: (time: string) => `am ${sayTime('cy', time)}`,
  },
  meetingOn: {
    en: (day: string, today: string) => `Conference on ${sayDay('en', day)}, ${sayWhen('en', today, day)}`,
    cy: (day: string, today: string) =>
      `Cynhadledd ar ${onDay(sayDay('cy', day))}, ${sayWhen('cy', today, day)}`,
  },

  cover: { en: 'Cover', cy: 'Llenwi bwlch' },
  coverHint: {
    en: 'Somebody stands in for a few days, up to six weeks. It takes no place of theirs. Only those are shown whom no rule keeps away.',
    cy: 'Mae rhywun yn llenwi’r bwlch am rai dyddiau, hyd at chwe wythnos. Nid yw’n cymryd lle ganddynt. Dim ond y rhai nad oes rheol yn eu cadw draw a ddangosir.',
  },
  coverNone: { en: 'Nobody stands in.', cy: 'Does neb yn llenwi’r bwlch.' },
  coverWho: { en: 'Who stands in?', cy: 'Pwy sy’n llenwi’r bwlch?' },
  coverFrom: { en: 'First day', cy: 'Diwrnod cyntaf' },
  coverUntil: { en: 'Last day', cy: 'Diwrnod olaf' },
  arrangeCover: { en: 'Arrange cover', cy: 'Trefnu i lenwi’r bwlch' },
  coverSaid: {
    en: (name: string, from: string, until: string) =>
      `${name}, ${sayDay('en', from)} to ${sayDay('en', until)}`,
    cy: (name: string, from: string, until: string) =>
      `${name}, ${plainDay(sayDay('cy', from))} tan ${onDay(sayDay('cy', until))}`,
  },
  coverNobody: {
    en: 'Nobody can stand in on these days without crossing a rule. Prepare by phone, or ask a neighbouring programme.',
    cy: 'Ni all neb lenwi’r bwlch ar y diwrnodau hyn heb groesi rheol. Paratowch dros y ffôn, neu gofynnwch i raglen gyfagos.',
  },
  endCover: { en: 'End the cover', cy: 'Rhoi’r gorau i lenwi’r bwlch' },
  over: { en: 'over', cy: 'ar ben' },

  changeTitle: { en: 'Another supporter', cy: 'Cefnogwr arall' },
  changeHint: {
    en: 'Only on the parent’s yes. Their notes do not move without it.',
    cy: 'Dim ond os yw’r rhiant yn dweud ie. Nid yw eu nodiadau’n symud heb hynny.',
  },
  changeTo: { en: 'Who takes over?', cy: 'Pwy sy’n cymryd drosodd?' },
  change: { en: 'Change supporter', cy: 'Newid cefnogwr' },
  endTitle: { en: 'End it', cy: 'Ei orffen' },
  endHint: {
    en: 'The supporter no longer sees this parent from now on.',
    cy: 'Ni fydd y cefnogwr yn gweld y rhiant hwn o hyn ymlaen.',
  },
  why: { en: 'Why?', cy: 'Pam?' },
  'parent-asked': { en: 'The parent asked', cy: 'Gofynnodd y rhiant' },
  'supporter-asked': { en: 'The supporter asked', cy: 'Gofynnodd y cefnogwr' },
  finished: { en: 'It is finished', cy: 'Mae wedi’i orffen' },
  unsafe: { en: 'It is not safe', cy: 'Nid yw’n ddiogel' },
  moved: { en: 'The family moved', cy: 'Symudodd y teulu' },
  end: { en: 'End the support', cy: 'Gorffen y gefnogaeth' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  left: {
    en: (name: string, left: number) => `${name} (room for ${left})`,
    cy: (name: string, left: number) => `${name} (lle i ${left})`,
  },

  supervisor: { en: 'Who supervises them?', cy: 'Pwy sy’n eu goruchwylio?' },
  supervisorHint: {
    en: 'The two sides of one family never have one supervisor between them.',
    cy: 'Nid oes gan ddwy ochr un teulu byth yr un goruchwyliwr rhyngddynt.',
  },
  supervisorNone: { en: 'Nobody yet', cy: 'Neb eto' },
  supervisorSave: { en: 'Save', cy: 'Cadw' },
  besideTitle: { en: 'Whom they stand beside', cy: 'Wrth ochr pwy y maent yn sefyll' },
  besideNone: { en: 'They have stood beside nobody yet.', cy: 'Nid ydynt wedi sefyll wrth ochr neb eto.' },

  today: { en: 'Today', cy: 'Heddiw' },
  nothingPlanned: {
    en: 'No visit or call is planned.',
    cy: 'Nid oes ymweliad na galwad wedi’u trefnu.',
  },
  holdOn: {
    en: (called: string) => `Don’t visit ${called} yet: ring your coordinator first`,
    cy: (called: string) => `Peidiwch ag ymweld â ${called} eto: ffoniwch eich cydlynydd yn gyntaf`,
  },
  noteDue: {
    en: (called: string) => `Say how it went with ${called}`,
    cy: (called: string) => `Dweud sut aeth hi gyda ${called}`,
  },
  allOf: {
    en: (called: string) => `${called}’s pages: the report, the meeting, the plan`,
    cy: (called: string) => `Tudalennau ${called}: yr adroddiad, y cyfarfod, y cynllun`,
  },
  mine: { en: 'Who you stand beside', cy: 'Wrth ochr pwy rydych yn sefyll' },
  onCall: { en: 'Who is on call now', cy: 'Pwy sydd ar alw nawr' },
  mineNone: {
    en: 'You stand beside nobody now. When a parent chooses you, you are asked here.',
    cy: 'Nid ydych yn sefyll wrth ochr neb nawr. Pan fydd rhiant yn eich dewis, gofynnir i chi yma.',
  },
  standingIn: {
    en: (day: string) => `You stand in until ${sayDay('en', day)}`,
    cy: (day: string) => `Rydych yn llenwi’r bwlch tan ${onDay(sayDay('cy', day))}`,
  },
  reach: { en: 'How to reach them safely', cy: 'Sut i’w cyrraedd yn ddiogel' },
  reachNone: {
    en: 'No safe way is known yet. Ask your coordinator; don’t try another way.',
    cy: 'Nid oes ffordd ddiogel yn hysbys eto. Gofynnwch i’ch cydlynydd; peidiwch â rhoi cynnig ar ffordd arall.',
  },
  byPhone: { en: (number: string) => `Ring ${number}`, cy: (number: string) => `Ffoniwch ${number}` },
  byText: {
    en: (number: string) => `Text ${number}`,
    cy: (number: string) => `Anfonwch neges destun i ${number}`,
  },
  byEmail: {
    en: (address: string) => `Write to ${address}`,
    cy: (address: string) => `Ysgrifennwch at ${address}`,
  },
  throughWorker: { en: 'Only through their worker', cy: 'Drwy eu gweithiwr cymdeithasol yn unig' },
  inPersonOnly: { en: 'Only in person', cy: 'Wyneb yn wyneb yn unig' },
  hours: {
    en: (from: string, until: string) => `between ${sayTime('en', from)} and ${sayTime('en', until)}`,
    cy: (from: string, until: string) => `rhwng ${sayTime('cy', from)} a ${sayTime('cy', until)}`,
  },
  weekdaysOnly: { en: 'Monday to Friday only', cy: 'dydd Llun i ddydd Gwener yn unig' },
  noVoicemail: { en: 'leave no voicemail', cy: 'peidiwch â gadael neges llais' },
  sayWords: {
    en: (text: string) => `Words to say: ${text}`,
    cy: (text: string) => `Geiriau i’w dweud: ${text}`,
  },
})

export const faultWords = defineWords({
  'needs-date': { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
  'no-day': { en: 'Enter a date that exists, like 27 3 2027', cy: 'Rhowch ddyddiad sy’n bod, fel 27 3 2027' },
  future: {
    en: 'The first meeting must be today or earlier',
    cy: 'Rhaid i’r cyfarfod cyntaf fod heddiw neu’n gynharach',
  },
  none: { en: 'Choose one', cy: 'Dewiswch un' },
  'metOn before-start': {
    en: 'The first meeting can’t be before the support began',
    cy: 'Ni all y cyfarfod cyntaf fod cyn i’r gefnogaeth ddechrau',
  },
  'before-start': {
    en: 'The last day must not be before the first',
    cy: 'Ni all y diwrnod olaf fod cyn y cyntaf',
  },
  past: {
    en: 'The first day must be today or later',
    cy: 'Rhaid i’r diwrnod cyntaf fod heddiw neu’n hwyrach',
  },
  'too-long': {
    en: 'Cover is for six weeks at most. For longer, the parent chooses another supporter',
    cy: 'Chwe wythnos ar y mwyaf yw llenwi bwlch. Am fwy na hynny, mae’r rhiant yn dewis cefnogwr arall',
  },
  full: { en: 'This supporter has no room left', cy: 'Nid oes gan y cefnogwr hwn le ar ôl' },
  oneself: {
    en: 'You cannot put yourself beside a parent: a colleague does it, or the parent chooses you',
    cy: 'Ni allwch eich rhoi eich hun wrth ochr rhiant: cydweithiwr sy’n gwneud hynny, neu’r rhiant sy’n eich dewis chi',
  },
  'has-support': {
    en: 'Somebody stands beside this parent already',
    cy: 'Mae rhywun eisoes yn sefyll wrth ochr y rhiant hwn',
  },
  'same-supporter': { en: 'This is the supporter whom they have', cy: 'Dyma’r cefnogwr sydd ganddynt' },
  covered: {
    en: 'Somebody stands in on these days already',
    cy: 'Mae rhywun eisoes yn llenwi’r bwlch ar y diwrnodau hyn',
  },
  away: { en: 'This supporter is away on these days', cy: 'Mae’r cefnogwr hwn i ffwrdd ar y diwrnodau hyn' },
  paused: { en: 'This supporter is paused', cy: 'Mae’r cefnogwr hwn wedi oedi' },
  left: { en: 'This supporter has left', cy: 'Mae’r cefnogwr hwn wedi gadael' },
  'accreditation-lapsed': {
    en: 'Their accreditation is not in date',
    cy: 'Nid yw eu hachrediad yn gyfredol',
  },
  'check-lapsed': { en: 'Their check is not in date', cy: 'Nid yw eu gwiriad yn gyfredol' },
  'no-references': { en: 'Their references are not in', cy: 'Nid yw eu geirda wedi dod i law' },
  'needs-accredited': {
    en: 'Here somebody accredited is needed',
    cy: 'Mae angen rhywun achrededig yma',
  },
  'own-case-open': { en: 'Their own case is open', cy: 'Mae eu hachos eu hunain ar agor' },
  'own-case-recent': {
    en: 'Their own case closed less than 12 months ago',
    cy: 'Caewyd eu hachos eu hunain lai na 12 mis yn ôl',
  },
  // One sentence for all that is absolute: docs/decisions/0010.
  apart: {
    en: 'These two can’t be brought together',
    cy: 'Ni ellir dod â’r ddau hyn at ei gilydd',
  },
  conflict: {
    en: 'The supporter declared something that fits this parent’s circle',
    cy: 'Datganodd y cefnogwr rywbeth sy’n cyfateb i gylch y rhiant hwn',
  },
  supervisor: {
    en: 'Somebody linked with this parent has a supporter with the same supervisor. Choose somebody who has another',
    cy: 'Mae gan rywun sy’n gysylltiedig â’r rhiant hwn gefnogwr â’r un goruchwyliwr. Dewiswch rywun sydd ag un arall',
  },
  ended: { en: 'This has ended meanwhile', cy: 'Mae hyn wedi dod i ben yn y cyfamser' },
  'not-possible': {
    en: 'This is no longer possible. Your coordinator knows what to do next',
    cy: 'Nid yw hyn yn bosibl mwyach. Mae eich cydlynydd yn gwybod beth i’w wneud nesaf',
  },
  unknown: { en: 'This is not known here', cy: 'Nid yw hyn yn hysbys yma' },
})
