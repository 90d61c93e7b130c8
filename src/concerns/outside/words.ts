import { sayDay, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const cyOn = (day: string) => softDay(sayDay('cy', day, 'full'))
const cyBy = (day: string) => smallDay(sayDay('cy', day, 'full'))

export const kindWords = defineWords({
  police: { en: 'Police', cy: 'Heddlu' },
  solicitor: { en: 'Solicitor', cy: 'Cyfreithiwr' },
  court: { en: 'Court', cy: 'Llys' },
  'other-parent': { en: 'Another parent', cy: 'Rhiant arall' },
  council: { en: 'Council', cy: 'Cyngor' },
  other: { en: 'Somebody else', cy: 'Rhywun arall' },
})
export const formWords = defineWords({
  letter: { en: 'Letter', cy: 'Llythyr' },
  email: { en: 'E-mail', cy: 'E-bost' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  order: { en: 'Order of a court', cy: 'Gorchymyn llys' },
})
export const clockWords = defineWords({
  copy: { en: 'A copy of what we hold about a person', cy: 'Copi o’r hyn sydd gennym am berson' },
  order: { en: 'An order of a court, with a day in it', cy: 'Gorchymyn llys, gyda diwrnod ynddo' },
  said: { en: 'They name a day, without an order', cy: 'Maent yn enwi diwrnod, heb orchymyn' },
  none: { en: 'No day', cy: 'Dim diwrnod' },
})
export const clockHints = defineWords({
  copy: {
    en: 'One month from the day it came: UK GDPR, article 12(3). Two months more if it is complex. On a day off: the next working day (ICO).',
    cy: 'Mis o’r diwrnod y daeth: GDPR y DU, erthygl 12(3). Dau fis arall os yw’n gymhleth. Ar ddiwrnod gŵyl: y diwrnod gwaith nesaf (ICO).',
  },
  order: {
    en: 'The day in the order binds. Ring a solicitor today.',
    cy: 'Mae’r diwrnod yn y gorchymyn yn rhwymo. Ffoniwch gyfreithiwr heddiw.',
  },
  said: {
    en: 'It binds nobody: police, solicitors and councils ask. Data protection law lets us answer in some cases (Data Protection Act 2018, schedule 2, paragraphs 2 and 5); it does not make us.',
    cy: 'Nid yw’n rhwymo neb: gofyn y mae’r heddlu, cyfreithwyr a chynghorau. Mae cyfraith diogelu data’n caniatáu i ni ateb mewn rhai achosion (Deddf Diogelu Data 2018, atodlen 2, paragraffau 2 a 5); nid yw’n ein gorfodi.',
  },
  none: { en: 'Answer soon all the same.', cy: 'Atebwch yn fuan yr un fath.' },
})
export const endingWords = defineWords({
  replied: { en: 'Answered by letter', cy: 'Atebwyd drwy lythyr' },
  'order-met': { en: 'What the order says was done', cy: 'Gwnaed yr hyn y mae’r gorchymyn yn ei ddweud' },
  withdrawn: { en: 'They took it back', cy: 'Tynnwyd ef yn ôl' },
  mistake: { en: 'Entered by mistake', cy: 'Wedi’i gofnodi drwy gamgymeriad' },
})
export const letterWords = defineWords({
  neither: { en: 'Neither yes nor no', cy: 'Na ie na na' },
  order: { en: 'What an order of a court must say', cy: 'Beth sy’n rhaid i orchymyn llys ei ddweud' },
  copy: { en: 'How to ask for a copy', cy: 'Sut i ofyn am gopi' },
})

export const words = defineWords({
  title: { en: 'Requests from outside', cy: 'Ceisiadau o’r tu allan' },
  h1: { en: 'Who asks from outside', cy: 'Pwy sy’n gofyn o’r tu allan' },
  intro: {
    en: 'Police, solicitors, courts, another parent, a council. The name is written down as they gave it and looked up nowhere. Nobody here is told whether that person uses the service, you neither; the answer is the same either way.',
    cy: 'Heddlu, cyfreithwyr, llysoedd, rhiant arall, cyngor. Ysgrifennir yr enw fel y’i rhoddwyd ac ni chwilir amdano yn unman. Ni ddywedir wrth neb yma a yw’r person hwnnw’n defnyddio’r gwasanaeth, na chithau; yr un yw’r ateb y naill ffordd neu’r llall.',
  },
  add: { en: 'Enter a request', cy: 'Cofnodi cais' },
  empty: {
    en: 'Nobody has asked yet. When a letter or call comes, enter it here the same day.',
    cy: 'Does neb wedi gofyn eto. Pan ddaw llythyr neu alwad, cofnodwch ef yma’r un diwrnod.',
  },
  searchHint: { en: 'Who asks, about whom, or a reference', cy: 'Pwy sy’n gofyn, am bwy, neu gyfeirnod' },
  state: { en: 'Show', cy: 'Dangos' },
  openOnes: { en: 'Open', cy: 'Ar agor' },
  closedOnes: { en: 'Closed', cy: 'Wedi’u cau' },
  all: { en: 'All', cy: 'Pob un' },
  file: { en: 'requests-from-outside.csv', cy: 'ceisiadau-allanol.csv' },
  caption: { en: 'Requests', cy: 'Ceisiadau' },

  kind: { en: 'Who asks?', cy: 'Pwy sy’n gofyn?' },
  whoAsks: { en: 'Their name and where they are from', cy: 'Eu henw ac o ble y maent' },
  whoAsksHint: {
    en: 'As it should stand on the letter. Ring them back on a number that you find yourself, to be sure who it is.',
    cy: 'Fel y dylai fod ar y llythyr. Ffoniwch nhw’n ôl ar rif a ddewch o hyd iddo eich hun, i fod yn siŵr pwy ydyw.',
  },
  reference: { en: 'Their reference, if any', cy: 'Eu cyfeirnod, os oes un' },
  form: { en: 'How did they ask?', cy: 'Sut y gwnaethant ofyn?' },
  about: { en: 'About whom?', cy: 'Am bwy?' },
  aboutHint: {
    en: 'The name as they gave it. It is not looked up. What we may hold under it is kept from deletion, without anybody being told whether there is any.',
    cy: 'Yr enw fel y’i rhoddwyd. Ni chwilir amdano. Cedwir yr hyn y gallem fod yn ei ddal o dano rhag ei ddileu, heb ddweud wrth neb a oes rhywbeth.',
  },
  words: { en: 'What do they ask for?', cy: 'Am beth maent yn gofyn?' },
  wordsHint: {
    en: 'In a few words. Keep their papers outside this service: nothing is uploaded here.',
    cy: 'Mewn ychydig eiriau. Cadwch eu papurau y tu allan i’r gwasanaeth hwn: ni lanlwythir dim yma.',
  },
  receivedOn: { en: 'On which day did it come?', cy: 'Ar ba ddiwrnod y daeth?' },
  clock: { en: 'Which day counts?', cy: 'Pa ddiwrnod sy’n cyfrif?' },
  saidDay: {
    en: 'The day in the order, or that they name',
    cy: 'Y diwrnod yn y gorchymyn, neu y maent yn ei enwi',
  },
  save: { en: 'Save', cy: 'Cadw' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  addTitle: { en: 'Enter a request', cy: 'Cofnodi cais' },
  correctTitle: { en: 'Put the entry right', cy: 'Cywiro’r cofnod' },
  correct: { en: 'Put it right', cy: 'Ei gywiro' },

  received: { en: 'Came', cy: 'Daeth' },
  due: { en: 'Answer by', cy: 'Ateb erbyn' },
  dueLate: {
    en: (day: string) => `${sayDay('en', day, 'full')}, which has gone`,
    cy: (day: string) => `${cyBy(day)}, sydd wedi mynd heibio`,
  },
  dueBy: { en: (day: string) => sayDay('en', day, 'full'), cy: (day: string) => cyBy(day) },
  noDay: { en: 'No day', cy: 'Dim diwrnod' },
  keeper: { en: 'Entered by', cy: 'Cofnodwyd gan' },
  aboutCol: { en: 'About', cy: 'Am' },
  who: { en: 'Who asks', cy: 'Pwy sy’n gofyn' },
  asksFor: { en: 'Asks for', cy: 'Yn gofyn am' },
  how: { en: 'How', cy: 'Sut' },
  repliedOn: {
    en: (day: string) => `Letter sent on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Anfonwyd llythyr ${cyOn(day)}`,
  },
  closedOn: {
    en: (day: string, how: string) => `Closed on ${sayDay('en', day, 'full')}: ${how}`,
    cy: (day: string, how: string) => `Caewyd ${cyOn(day)}: ${how}`,
  },
  stands: { en: 'Where it stands', cy: 'Ei sefyllfa' },
  isOpen: { en: 'Open', cy: 'Ar agor' },

  tellAsk: { en: 'Is the person told?', cy: 'Ydy’r person yn cael gwybod?' },
  tellAtOnce: {
    en: 'At once: whoever bears the name reads on their own page that somebody asked',
    cy: 'Ar unwaith: mae unrhyw un sydd â’r enw yn darllen ar eu tudalen eu hunain fod rhywun wedi gofyn',
  },
  tellForbidden: { en: 'Not now: a court forbids it', cy: 'Ddim nawr: mae llys yn ei wahardd' },
  extendTitle: { en: 'Two months more', cy: 'Dau fis arall' },
  extendText: {
    en: 'Only for what is complex, or when there are many from one person. Tell them so, and why, within the first month (article 12(3)).',
    cy: 'Dim ond ar gyfer yr hyn sy’n gymhleth, neu pan fo llawer gan un person. Dywedwch hynny wrthynt, a pham, o fewn y mis cyntaf (erthygl 12(3)).',
  },
  extend: { en: 'Extend by two months', cy: 'Estyn o ddau fis' },
  holdTitle: { en: 'Kept from deletion', cy: 'Wedi’i gadw rhag ei ddileu' },
  holdText: {
    en: (day: string) =>
      `Since ${sayDay('en', day, 'full')}, whatever may be held under this name can’t be deleted, not even by the person themself. This page says the same whether there is anything or not.`,
    cy: (day: string) =>
      `Ers ${cyBy(day)}, ni ellir dileu beth bynnag y gellid bod yn ei ddal o dan yr enw hwn, hyd yn oed gan y person ei hun. Mae’r dudalen hon yn dweud yr un peth pa un a oes rhywbeth ai peidio.`,
  },
  liftedText: {
    en: (day: string) => `Nothing has been kept for this request since ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Nid oes dim wedi’i gadw ar gyfer y cais hwn ers ${cyBy(day)}.`,
  },
  liftWhy: { en: 'Why is nothing to be kept any more?', cy: 'Pam nad oes dim i’w gadw mwyach?' },
  lift: { en: 'Stop keeping', cy: 'Rhoi’r gorau i gadw' },
  hold: { en: 'Keep again', cy: 'Cadw eto' },
  tellTitle: { en: 'Telling the person', cy: 'Dweud wrth y person' },
  tellsFrom: {
    en: (day: string) =>
      `Since ${sayDay('en', day, 'full')}, whoever bears this name and has an account reads on their own first page that somebody asked: which kind of asker, and when.`,
    cy: (day: string) =>
      `Ers ${cyBy(day)}, mae unrhyw un sydd â’r enw hwn ac sydd â chyfrif yn darllen ar eu tudalen gyntaf fod rhywun wedi gofyn: pa fath o ofynnwr, a phryd.`,
  },
  notTelling: {
    en: (day: string) => `Telling is forbidden. Look again on ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Gwaherddir dweud. Edrych eto ${cyOn(day)}.`,
  },
  forbidTitle: { en: 'A court forbids it', cy: 'Mae llys yn ei wahardd' },
  forbidText: {
    en: 'Only an order of a court stops it. On the day of entering it can still be stopped; later it has been said.',
    cy: 'Dim ond gorchymyn llys sy’n ei atal. Ar ddiwrnod y cofnodi gellir ei atal o hyd; yn ddiweddarach mae wedi’i ddweud.',
  },
  tellReviewOn: { en: 'Look again on', cy: 'Edrych eto ar' },
  tellReviewHint: {
    en: 'At most three months from today. From that day it stands first on your page.',
    cy: 'Tri mis o heddiw ar y mwyaf. O’r diwrnod hwnnw mae’n gyntaf ar eich tudalen.',
  },
  tellWhy: { en: 'Which court, which order', cy: 'Pa lys, pa orchymyn' },
  forbid: { en: 'Don’t tell for now', cy: 'Peidio â dweud am y tro' },
  tellNow: { en: 'Tell from now on', cy: 'Dweud o hyn ymlaen' },

  letters: { en: 'Letters', cy: 'Llythyrau' },
  lettersText: {
    en: 'The same for everybody who asks about anybody. Don’t add to them.',
    cy: 'Yr un peth i bawb sy’n gofyn am unrhyw un. Peidiwch ag ychwanegu atynt.',
  },
  inEnglish: { en: 'in English', cy: 'yn Saesneg' },
  inWelsh: { en: 'in Welsh', cy: 'yn Gymraeg' },
  asFile: { en: 'Save as a text file', cy: 'Cadw fel ffeil destun' },
  letterFile: { en: 'letter.txt', cy: 'llythyr.txt' },
  sent: { en: 'The letter is sent', cy: 'Mae’r llythyr wedi’i anfon' },
  closeTitle: { en: 'Close it', cy: 'Ei gau' },
  ending: { en: 'How did it end?', cy: 'Sut y daeth i ben?' },
  close: { en: 'Close', cy: 'Cau' },
  reopen: { en: 'Open it again', cy: 'Ei ailagor' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
})

export const faultWords = defineWords({
  kind: { en: 'Choose who asks', cy: 'Dewiswch pwy sy’n gofyn' },
  'who-asks': { en: 'Write who asks', cy: 'Ysgrifennwch pwy sy’n gofyn' },
  form: { en: 'Choose how they asked', cy: 'Dewiswch sut y gwnaethant ofyn' },
  about: { en: 'Write the name they gave', cy: 'Ysgrifennwch yr enw a roddwyd' },
  'no-day': { en: 'Enter a day', cy: 'Rhowch ddiwrnod' },
  future: { en: 'That day is still to come', cy: 'Mae’r diwrnod hwnnw eto i ddod' },
  clock: { en: 'Choose which day counts', cy: 'Dewiswch pa ddiwrnod sy’n cyfrif' },
  'said-day': { en: 'Enter the day that they name', cy: 'Rhowch y diwrnod y maent yn ei enwi' },
  long: { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  ending: { en: 'Choose how it ended', cy: 'Dewiswch sut y daeth i ben' },
  why: { en: 'Say why', cy: 'Dywedwch pam' },
  past: { en: 'Choose a day after today', cy: 'Dewiswch ddiwrnod ar ôl heddiw' },
  far: { en: 'Choose a day in the next three months', cy: 'Dewiswch ddiwrnod o fewn y tri mis nesaf' },
  'not-copy': {
    en: 'Only an open request for a copy can be extended',
    cy: 'Dim ond cais agored am gopi y gellir ei estyn',
  },
  'too-late': {
    en: 'The month is over: it can’t be extended any more',
    cy: 'Mae’r mis ar ben: ni ellir ei estyn mwyach',
  },
  'told-already': {
    en: 'They may have read it already: it can’t be untold',
    cy: 'Efallai eu bod wedi’i ddarllen eisoes: ni ellir ei ddad-ddweud',
  },
  'still-held': {
    en: 'First say why nothing is to be kept any more',
    cy: 'Dywedwch yn gyntaf pam nad oes dim i’w gadw mwyach',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now, then try again.',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch ar yr hyn sydd yno nawr, yna rhowch gynnig arall arni.',
  },
})
