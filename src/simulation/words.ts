import { defineWords, formatNumber, plural, type Language } from '../platform/words/words.ts'
import type { Fault } from './asking.ts'

export const words = defineWords({
  title: { en: 'An invented year', cy: 'Blwyddyn ddychmygol' },
  lede: {
    en: 'See how many supporters a council, a region or both nations would need. A year is played day by day through the same rules and the same matching that you use.',
    cy: 'Gweld faint o gefnogwyr y byddai eu hangen ar gyngor, rhanbarth neu ddwy wlad. Chwaraeir blwyddyn ddydd ar ôl dydd drwy’r un rheolau a’r un paru ag a ddefnyddiwch chi.',
  },
  invented: {
    en: 'Everybody in it is invented, and nothing of your own families or supporters is used. How many conferences there are, and how soon, is published; what people then do is assumed. It is no forecast for any council.',
    cy: 'Mae pawb ynddi’n ddychmygol, ac ni ddefnyddir dim am eich teuluoedd na’ch cefnogwyr chi. Mae nifer y cynadleddau, a pha mor fuan y’u cynhelir, wedi’u cyhoeddi; tybiaeth yw’r hyn y mae pobl yn ei wneud wedyn. Nid rhagolwg i unrhyw gyngor mohoni.',
  },
  where: { en: 'Where', cy: 'Ble' },
  all: { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  region: { en: (name: string) => `Region: ${name}`, cy: (name: string) => `Rhanbarth: ${name}` },
  per100: {
    en: 'Supporters for each 100 parents of a year',
    cy: 'Cefnogwyr am bob 100 o rieni mewn blwyddyn',
  },
  per100Hint: {
    en: '13 is about 8,000 volunteers for both nations',
    cy: 'Mae 13 tua 8,000 o wirfoddolwyr i’r ddwy wlad',
  },
  weeks: { en: 'Weeks', cy: 'Wythnosau' },
  weeksHint: { en: 'Up to 104', cy: 'Hyd at 104' },
  seed: { en: 'Number of the year', cy: 'Rhif y flwyddyn' },
  seedHint: {
    en: 'The same number plays the same year again',
    cy: 'Mae’r un rhif yn chwarae’r un flwyddyn eto',
  },
  play: { en: 'Play it', cy: 'Chwarae’r flwyddyn' },
  takes: {
    en: 'One council takes a second or two, both nations a few minutes. You can leave the page meanwhile.',
    cy: 'Eiliad neu ddwy a gymer un cyngor, ychydig funudau y ddwy wlad. Cewch adael y dudalen yn y cyfamser.',
  },
  oneAtATime: {
    en: 'One year is being played. Wait for it, or stop it, before the next one begins.',
    cy: 'Mae un flwyddyn yn cael ei chwarae. Arhoswch amdani, neu ei hatal, cyn i’r nesaf ddechrau.',
  },
  seeIt: { en: 'See how far it is', cy: 'Gweld pa mor bell y mae' },
  kept: { en: 'Years that were played', cy: 'Blynyddoedd a chwaraewyd' },
  empty: { en: 'No year has been played yet.', cy: 'Does dim un flwyddyn wedi’i chwarae eto.' },
  emptyNext: { en: 'Choose where, and press the button.', cy: 'Dewiswch ble, a phwyso’r botwm.' },
  what: { en: 'Year', cy: 'Blwyddyn' },
  state: { en: 'State', cy: 'Cyflwr' },
  day: { en: 'Asked on', cy: 'Gofynnwyd' },
  met: { en: 'Met by the conference', cy: 'Wedi cwrdd erbyn y gynhadledd' },
  asked: { en: 'waits its turn', cy: 'yn aros ei thro' },
  working: { en: 'being played', cy: 'yn cael ei chwarae' },
  done: { en: 'played', cy: 'wedi’i chwarae' },
  stopped: { en: 'stopped', cy: 'wedi’i hatal' },
  failed: { en: 'failed', cy: 'wedi methu' },
  played: {
    en: (percent: string) => `${percent} played`,
    cy: (percent: string) => `${percent} wedi’i chwarae`,
  },
  leave: { en: 'It goes on when you leave this page.', cy: 'Mae’n parhau pan adewch y dudalen hon.' },
  lookAgain: { en: 'Look again', cy: 'Edrych eto' },
  stop: { en: 'Stop', cy: 'Atal' },
  remove: { en: 'Remove this year', cy: 'Dileu’r flwyddyn hon' },
  removeHint: { en: 'The same number plays it again.', cy: 'Mae’r un rhif yn ei chwarae eto.' },
  again: { en: 'Play another year', cy: 'Chwarae blwyddyn arall' },
  wasStopped: {
    en: 'It was stopped before its end, so there is nothing to show.',
    cy: 'Cafodd ei hatal cyn ei diwedd, felly does dim i’w ddangos.',
  },
  hasFailed: {
    en: 'It could not be played to its end. Play it again.',
    cy: 'Nid oedd modd ei chwarae i’w diwedd. Chwaraewch hi eto.',
  },
  csvWeeks: { en: 'Weeks as a spreadsheet', cy: 'Wythnosau fel taenlen' },
  json: { en: 'Everything as JSON', cy: 'Popeth fel JSON' },
  councils: { en: 'Council by council', cy: 'Cyngor wrth gyngor' },
  families: { en: 'Conferences', cy: 'Cynadleddau' },
  parents: { en: 'Parents', cy: 'Rhieni' },
  supporters: { en: 'Supporters', cy: 'Cefnogwyr' },
  coverage: { en: 'Offers, week by week', cy: 'Cynigion, wythnos wrth wythnos' },
  inTime: { en: 'offered in time, of those due', cy: 'wedi’u cynnig mewn pryd, o’r rhai dyledus' },
  accepted: { en: 'yes, of those offered', cy: 'ie, o’r rhai a gafodd gynnig' },
  metBefore: {
    en: 'met by the conference, of those who said yes',
    cy: 'wedi cwrdd erbyn y gynhadledd, o’r rhai a ddywedodd ie',
  },
  inTimeShort: { en: 'Offered in time', cy: 'Cynnig mewn pryd' },
  acceptedShort: { en: 'Said yes', cy: 'Dweud ie' },
  metShort: { en: 'Met by then', cy: 'Cwrdd erbyn hynny' },
  held: { en: 'Held', cy: 'Wedi’u dal' },
  week: { en: 'Week from', cy: 'Wythnos o' },
  lately: {
    en: 'In the last three weeks most conferences are still to come.',
    cy: 'Yn y tair wythnos olaf mae’r rhan fwyaf o’r cynadleddau eto i ddod.',
  },
  waiting: { en: 'From a yes to somebody', cy: 'O ie at rywun' },
  waitingSaid: {
    en: (half: string, most: string, still: string) =>
      `Half had somebody within ${half}, nine in ten within ${most}. At the end ${still} had nobody yet.`,
    cy: (half: string, most: string, still: string) =>
      `Roedd gan hanner rywun o fewn ${half}, naw o bob deg o fewn ${most}. Ar y diwedd roedd ${still} heb neb eto.`,
  },
  waitingNone: {
    en: (still: string) => `No parent had a supporter. At the end ${still} had nobody yet.`,
    cy: (still: string) => `Nid oedd gan yr un rhiant gefnogwr. Ar y diwedd roedd ${still} heb neb eto.`,
  },
  workingDays: { en: 'Working days', cy: 'Diwrnodau gwaith' },
  load: { en: 'How full supporters were', cy: 'Pa mor llawn oedd cefnogwyr' },
  loadSaid: {
    en: (mean: string, low: string, high: string) =>
      `On average ${mean} of their places were taken; for a tenth less than ${low}, for a tenth more than ${high}.`,
    cy: (mean: string, low: string, high: string) =>
      `Ar gyfartaledd roedd ${mean} o’u lleoedd wedi’u cymryd; i un o bob deg llai na ${low}, i un o bob deg mwy na ${high}.`,
  },
  placesWeekly: { en: 'places taken, week by week', cy: 'lleoedd wedi’u cymryd, wythnos wrth wythnos' },
  placesTaken: { en: 'Places taken', cy: 'Lleoedd wedi’u cymryd' },
  misses: {
    en: 'Who met nobody by the conference, and why',
    cy: 'Pwy na chwrddodd â neb erbyn y gynhadledd, a pham',
  },
  missesHint: { en: 'Parents who had not said no.', cy: 'Rhieni nad oedd wedi dweud na.' },
  why: { en: 'Why', cy: 'Pam' },
  outcomes: { en: 'What became of all parents', cy: 'Beth ddaeth o’r holl rieni' },
  outcome: { en: 'Outcome', cy: 'Canlyniad' },
  same: { en: 'Is the same done for everybody?', cy: 'A wneir yr un peth i bawb?' },
  group: { en: 'Parents', cy: 'Rhieni' },
  saidYes: { en: 'Said yes', cy: 'Dweud ie' },
  waited: { en: 'Nine in ten had somebody after', cy: 'Roedd gan naw o bob deg rywun ar ôl' },
  meetings: { en: 'Meetings of those who had somebody', cy: 'Cyfarfodydd y rhai a oedd â rhywun' },
  repeated: { en: 'What had to be done again', cy: 'Beth oedd angen ei wneud eto' },
  repeatedWhat: { en: 'What', cy: 'Beth' },
  times: { en: 'Times', cy: 'Troeon' },
  how: { en: 'How', cy: 'Sut' },
  meetingsHead: { en: 'Meetings', cy: 'Cyfarfodydd' },
  offersAgain: { en: 'Offers made again', cy: 'Cynigion a wnaed eto' },
  lapsed: {
    en: 'Proposals that nobody answered in two working days',
    cy: 'Awgrymiadau na chafodd ateb mewn dau ddiwrnod gwaith',
  },
  othersAsked: { en: 'Parents who asked for others', cy: 'Rhieni a ofynnodd am eraill' },
  supportersSaidNo: { en: 'Times that a supporter said no', cy: 'Troeon y dywedodd cefnogwr na' },
  numbers: { en: 'The numbers', cy: 'Y rhifau' },
  share: { en: 'Share', cy: 'Cyfran' },
  back: { en: 'All years', cy: 'Pob blwyddyn' },
  backToYear: { en: 'Back to the year', cy: 'Yn ôl i’r flwyddyn' },
  search: { en: 'A council’s name', cy: 'Enw cyngor' },
  more: { en: 'and more', cy: 'a mwy' },
  totals: {
    en: (families: string, parents: string, supporters: string, hours: string) =>
      `${families} conferences, ${parents} parents, ${supporters} supporters, about ${hours} hours of their time.`,
    cy: (families: string, parents: string, supporters: string, hours: string) =>
      `${families} o gynadleddau, ${parents} o rieni, ${supporters} o gefnogwyr, tua ${hours} o oriau o’u hamser.`,
  },
  summary: {
    en: (where: string, weeks: string, per100: string, seed: string) =>
      `${where}, ${weeks}, ${per100} supporters for 100 parents, year ${seed}`,
    cy: (where: string, weeks: string, per100: string, seed: string) =>
      `${where}, ${weeks}, ${per100} o gefnogwyr am 100 o rieni, blwyddyn ${seed}`,
  },
  drawnWeeks: {
    en: 'By week; the numbers are in the table of the weeks.',
    cy: 'Fesul wythnos; mae’r rhifau yn nhabl yr wythnosau.',
  },
  drawnColumns: {
    en: 'Columns; the numbers are in the table beneath.',
    cy: 'Colofnau; mae’r rhifau yn y tabl oddi tano.',
  },
})

export const sayWeeks = (language: Language, count: number): string =>
  language === 'en'
    ? plural('en', count, { one: '# week', other: '# weeks' })
    : plural('cy', count, {
        one: '# wythnos',
        two: '# wythnos',
        few: '# wythnos',
        many: '# wythnos',
        other: '# wythnos',
      })

/** Days until somebody was there; nobody has anybody on the day of their yes, so none stands for nobody. */
export const sayWait = (language: Language, days: number): string =>
  days === 0 ? '–' : sayDays(language, days)

export const sayDays = (language: Language, count: number): string =>
  language === 'en'
    ? plural('en', count, { one: '# working day', other: '# working days' })
    : plural('cy', count, { two: '# ddiwrnod gwaith', other: '# diwrnod gwaith' })

const faults = {
  place: {
    en: 'Choose a council, a region or England and Wales',
    cy: 'Dewiswch gyngor, rhanbarth neu Gymru a Lloegr',
  },
  weeks: {
    en: 'Weeks must be a whole number from 1 to 104',
    cy: 'Rhaid i’r wythnosau fod yn rhif cyfan o 1 i 104',
  },
  per100: {
    en: 'Supporters must be a whole number from 0 to 100',
    cy: 'Rhaid i nifer y cefnogwyr fod yn rhif cyfan o 0 i 100',
  },
  seed: {
    en: 'The number of the year must be a whole number of up to nine digits',
    cy: 'Rhaid i rif y flwyddyn fod yn rhif cyfan o hyd at naw digid',
  },
} as const
export const sayFault = (language: Language, { code }: Fault): string => faults[code][language]

export const tenths = (language: Language, value: number): string =>
  `${formatNumber(language, Math.round(value))}%`
