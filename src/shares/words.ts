import { inLondon, sayDay, softDay } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

const on = (day: string) => softDay(sayDay('cy', day, 'date'))
const moment = (language: 'en' | 'cy', at: Date) => {
  const { day } = inLondon(at)
  return language === 'en' ? sayDay('en', day, 'date') : on(day)
}

/** What everybody reads who has to do with a share: the parent, whoever stands beside them, and whom it is for. */
export const words = defineWords({
  title: { en: 'Share', cy: 'Rhannu' },
  mine: { en: 'What I share', cy: 'Yr hyn rwy’n ei rannu' },
  theirs: {
    en: (called: string) => `What ${called} shares`,
    cy: (called: string) => `Yr hyn y mae ${called} yn ei rannu`,
  },
  intro: {
    en: 'Nobody at the council sees what you write here, unless you show it to them. You choose the words, the person and the last day. You can stop at any time.',
    cy: 'Nid oes neb yn y cyngor yn gweld yr hyn rydych yn ei ysgrifennu yma, oni bai eich bod yn ei ddangos iddynt. Chi sy’n dewis y geiriau, y person a’r diwrnod olaf. Gallwch stopio unrhyw bryd.',
  },
  begin: { en: 'Share something', cy: 'Rhannu rhywbeth' },
  nothing: { en: 'You share nothing now.', cy: 'Nid ydych yn rhannu dim nawr.' },
  down: {
    en: 'We can’t open your words just now. They are safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor eich geiriau ar hyn o bryd. Maen nhw’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  'to-person': {
    en: (name: string, role: string) => `${name}, ${role}`,
    cy: (name: string, role: string) => `${name}, ${role}`,
  },
  'to-chairs': {
    en: (council: string) => `Whoever chairs at ${council}`,
    cy: (council: string) => `Pwy bynnag sy’n cadeirio yn ${council}`,
  },
  'to-hand': {
    en: (name: string, job: string) => (job === '' ? name : `${name}, ${job}`),
    cy: (name: string, job: string) => (job === '' ? name : `${name}, ${job}`),
  },
  onPaper: { en: 'Somebody on paper', cy: 'Rhywun ar bapur' },
  chair: { en: 'chairs meetings', cy: 'yn cadeirio cyfarfodydd' },
  'social-worker': { en: 'social worker', cy: 'gweithiwr cymdeithasol' },
  until: {
    en: (day: string) => `They can read it until ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Gallant ei ddarllen tan ${on(day)}.`,
  },
  notOpened: { en: 'Not opened yet.', cy: 'Heb ei agor eto.' },
  openedBy: {
    en: (name: string, days: readonly string[]) => `Opened by ${name} on ${days.join(', ')}.`,
    cy: (name: string, days: readonly string[]) => `Agorwyd gan ${name} ar ${days.join(', ')}.`,
  },
  over: {
    en: (day: string) => `It ended on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Daeth i ben ar ${on(day)}.`,
  },
  'stopped-screen': {
    en: (at: Date) => `You stopped it on ${moment('en', at)}.`,
    cy: (at: Date) => `Stopioch chi ef ar ${moment('cy', at)}.`,
  },
  'stopped-voice': {
    en: (at: Date) => `You said to stop it on ${moment('en', at)}.`,
    cy: (at: Date) => `Dywedoch chi am ei stopio ar ${moment('cy', at)}.`,
  },
  'stopped-phone': {
    en: (at: Date) => `You said on the telephone to stop it, on ${moment('en', at)}.`,
    cy: (at: Date) => `Dywedoch chi dros y ffôn am ei stopio, ar ${moment('cy', at)}.`,
  },
  handed: {
    en: (day: string) => `Handed over or read out on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Fe’i rhoddwyd neu ei ddarllen yn uchel ar ${on(day)}.`,
  },
  toHand: { en: 'Not handed over yet.', cy: 'Heb ei roi eto.' },
  'by-voice': {
    en: (name: string, day: string) =>
      `You said yes to ${name}, who read it back to you on ${sayDay('en', day, 'date')}.`,
    cy: (name: string, day: string) =>
      `Dywedoch chi ie wrth ${name}, a’i darllenodd yn ôl i chi ar ${on(day)}.`,
  },
  'by-paper': {
    en: (name: string, day: string) =>
      `You said yes on paper. ${name} wrote it down, and read it back to you on ${sayDay('en', day, 'date')}.`,
    cy: (name: string, day: string) =>
      `Dywedoch chi ie ar bapur. Ysgrifennodd ${name} hynny, a’i ddarllen yn ôl i chi ar ${on(day)}.`,
  },
  seeIt: { en: 'See what they see', cy: 'Gweld beth maen nhw’n ei weld' },
  stop: { en: 'Stop sharing this', cy: 'Stopio rhannu hwn' },
  stopPaper: { en: 'Do not hand it over', cy: 'Peidio â’i roi' },
  stopAll: { en: 'Stop sharing everything', cy: 'Stopio rhannu popeth' },
  stopped: {
    en: 'Stopped. Nobody can open it here any more.',
    cy: 'Wedi stopio. Ni all neb ei agor yma mwyach.',
  },
  copied: {
    en: 'What they copied or remember stays with them.',
    cy: 'Mae’r hyn maen nhw wedi’i gopïo neu’n ei gofio yn aros gyda nhw.',
  },
  before: { en: 'What you shared before', cy: 'Yr hyn a rannoch o’r blaen' },
  sharedOn: {
    en: (day: string) => `Shared on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Rhannwyd ar ${on(day)}`,
  },
  deleted: { en: 'You deleted these words.', cy: 'Rydych wedi dileu’r geiriau hyn.' },
  fromWhom: { en: (name: string) => `From ${name}`, cy: (name: string) => `Gan ${name}` },
  readUntil: {
    en: (day: string) => `You can read this until ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Gallwch ddarllen hwn tan ${on(day)}.`,
  },
  doNotPass: {
    en: 'The parent chose to show you these words, and nobody else. Please do not pass them on without asking.',
    cy: 'Dewisodd y rhiant ddangos y geiriau hyn i chi, a neb arall. Peidiwch â’u pasio ymlaen heb ofyn, os gwelwch yn dda.',
  },
  ofDay: { en: (day: string) => sayDay('en', day, 'date'), cy: (day: string) => sayDay('cy', day, 'date') },
  done: { en: 'Shared.', cy: 'Wedi’i rannu.' },
  handNow: {
    en: 'Print it, or open it as a file. When it is handed over or read out, say so here.',
    cy: 'Argraffwch ef, neu agorwch ef fel ffeil. Pan fydd wedi’i roi neu ei ddarllen yn uchel, dywedwch hynny yma.',
  },
  handedOver: { en: 'It is handed over', cy: 'Mae wedi’i roi' },
  file: { en: 'Open it as a file (PDF)', cy: 'Ei agor fel ffeil (PDF)' },
  fileName: { en: 'page.pdf', cy: 'tudalen.pdf' },
  print: {
    en: 'To print it, use your browser’s print button.',
    cy: 'I’w argraffu, defnyddiwch fotwm argraffu eich porwr.',
  },
  hear: { en: 'Hear it', cy: 'Ei glywed' },
})

export const faultWords = defineWords({
  none: { en: 'Tick at least one', cy: 'Ticiwch o leiaf un' },
  'too-many': { en: 'Tick no more than 30', cy: 'Ticiwch ddim mwy na 30' },
  'not-now': {
    en: 'We can’t lock your words away just now. Nothing is lost: please try again in a few minutes',
    cy: 'Ni allwn gloi eich geiriau ar hyn o bryd. Does dim wedi’i golli: rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'This was changed or shared already. Look at what you share before you go on',
    cy: 'Cafodd hwn ei newid neu ei rannu eisoes. Edrychwch ar yr hyn rydych yn ei rannu cyn mynd ymlaen',
  },
  empty: { en: 'Write what they should see', cy: 'Ysgrifennwch yr hyn y dylent ei weld' },
  'too-long': { en: 'Use no more than 10,000 letters', cy: 'Defnyddiwch ddim mwy na 10,000 o lythrennau' },
  'to choose': { en: 'Choose to whom', cy: 'Dewiswch i bwy' },
  'person choose': { en: 'Choose the person', cy: 'Dewiswch y person' },
  'name empty': { en: 'Write who it is', cy: 'Ysgrifennwch pwy ydyw' },
  'until choose': { en: 'Choose until when', cy: 'Dewiswch tan pryd' },
  'no-meeting': {
    en: 'No day is set for a meeting. Choose another end',
    cy: 'Nid oes diwrnod wedi’i bennu ar gyfer cyfarfod. Dewiswch ddiwedd arall',
  },
  'no-day': { en: 'Write the last day, like 14 1 2027', cy: 'Ysgrifennwch y diwrnod olaf, fel 14 1 2027' },
  past: { en: 'Choose a day that is still to come', cy: 'Dewiswch ddiwrnod sydd eto i ddod' },
  'too-far': { en: 'Choose a day within a year', cy: 'Dewiswch ddiwrnod o fewn blwyddyn' },
  gone: {
    en: 'They can’t be reached here any more. Go back and choose somebody else',
    cy: 'Ni ellir eu cyrraedd yma mwyach. Ewch yn ôl a dewiswch rywun arall',
  },
  'no-address': { en: 'Go back and choose to whom', cy: 'Ewch yn ôl a dewiswch i bwy' },
  'own-screen': {
    en: 'You work in the office too. They can share on their own screen, or with somebody else beside them',
    cy: 'Rydych yn gweithio yn y swyddfa hefyd. Gallant rannu ar eu sgrin eu hun, neu gyda rhywun arall wrth eu hochr',
  },
  'aloud said-yes': {
    en: 'First read the exact words to them',
    cy: 'Yn gyntaf darllenwch yr union eiriau iddynt',
  },
  'said said-yes': { en: 'Without their yes nothing is shared', cy: 'Heb eu cytundeb ni rennir dim' },
  'how choose': { en: 'Choose how they said it', cy: 'Dewiswch sut y dywedon nhw hyn' },
  unknown: { en: 'Something is not right here', cy: 'Mae rhywbeth o’i le yma' },
})
