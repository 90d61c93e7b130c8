import { smallDay, softDay, sayDay } from '../platform/words/dates.ts'
import { defineWords, plural } from '../platform/words/words.ts'

/** "2 weeks", "3 days": how long after a day something is. */
const long = {
  en: (days: number) =>
    days % 7 === 0
      ? plural('en', days / 7, { one: '# week', other: '# weeks' })
      : plural('en', days, { one: '# day', other: '# days' }),
  cy: (days: number) =>
    days % 7 === 0
      ? plural('cy', days / 7, { one: '# wythnos', two: '# wythnos', other: '# wythnos' })
      : plural('cy', days, { one: '# diwrnod', two: '# ddiwrnod', other: '# diwrnod' }),
}

export const words = defineWords({
  title: { en: 'The plan', cy: 'Y cynllun' },
  fileTitle: { en: 'My copy of the plan', cy: 'Fy nghopi o’r cynllun' },
  blankTitle: { en: 'The plan, to fill in by hand', cy: 'Y cynllun, i’w lenwi â llaw' },
  copy: {
    en: 'Your copy; the council’s is the one that counts.',
    cy: 'Eich copi chi; copi’r cyngor yw’r un sy’n cyfrif.',
  },
  copyFile: {
    en: 'This is my own copy; the council’s is the one that counts.',
    cy: 'Fy nghopi fy hun yw hwn; copi’r cyngor yw’r un sy’n cyfrif.',
  },
  'called england': {
    en: 'The council calls it the child protection plan. The lead social worker keeps it going.',
    cy: 'Mae’r cyngor yn ei alw’n gynllun amddiffyn plant. Y prif weithiwr cymdeithasol sy’n ei gadw i fynd.',
  },
  'called wales': {
    en: 'The council calls it the care and support protection plan. The co-ordinator, who is a social worker, keeps it going.',
    cy: 'Mae’r cyngor yn ei alw’n gynllun gofal, cymorth ac amddiffyn. Y cydgysylltydd, sy’n weithiwr cymdeithasol, sy’n ei gadw i fynd.',
  },
  emptyTitle: { en: 'Nothing is here yet', cy: 'Does dim yma eto' },
  empty: {
    en: 'Put in one thing from the plan: what worries people, or what somebody said they would do. You can add the rest another day.',
    cy: 'Rhowch un peth o’r cynllun: beth sy’n poeni pobl, neu beth ddywedodd rhywun y byddent yn ei wneud. Gallwch ychwanegu’r gweddill ddiwrnod arall.',
  },
  noPlan: {
    en: 'No copy of the plan yet? Ask the social worker for one. You should be given it.',
    cy: 'Dim copi o’r cynllun eto? Gofynnwch i’r gweithiwr cymdeithasol am un. Dylech ei gael.',
  },
  down: {
    en: 'We can’t open this just now. Nothing is lost. Try again in a few minutes.',
    cy: 'Ni allwn agor hwn ar hyn o bryd. Does dim wedi’i golli. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  datedOn: {
    en: (day: string) => `The plan of ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Cynllun ${sayDay('cy', day, 'date')}`,
  },

  'head worry': { en: 'What worries people', cy: 'Beth sy’n poeni pobl' },
  'head action': {
    en: 'What each agency said it would do',
    cy: 'Beth ddywedodd pob asiantaeth y byddai’n ei wneud',
  },
  'head step': { en: 'My own steps', cy: 'Fy nghamau fy hun' },
  'head person': { en: 'Who is in the core group', cy: 'Pwy sydd yn y grŵp craidd' },
  'head date': { en: 'Days to know', cy: 'Diwrnodau i’w gwybod' },
  'head aim': { en: 'What we all want', cy: 'Beth rydym i gyd ei eisiau' },
  'head needs': { en: 'What my child needs', cy: 'Beth sydd ei angen ar fy mhlentyn' },
  'head seen': { en: 'How my child is seen', cy: 'Sut y gwelir fy mhlentyn' },
  'head wishes': { en: 'What my child wants', cy: 'Beth mae fy mhlentyn ei eisiau' },
  'head views': { en: 'What I think of the plan', cy: 'Fy marn i am y cynllun' },
  'head family': { en: 'What our family and friends do', cy: 'Beth mae ein teulu a’n ffrindiau yn ei wneud' },
  'head help': { en: 'Help we are offered', cy: 'Yr help a gynigir i ni' },
  'head if-not': { en: 'What happens if it does not work', cy: 'Beth sy’n digwydd os nad yw’n gweithio' },
  allElse: { en: 'The rest of the plan', cy: 'Gweddill y cynllun' },

  'add worry': { en: 'Add a worry', cy: 'Ychwanegu pryder' },
  'add action': {
    en: 'Add what somebody said they would do',
    cy: 'Ychwanegu beth ddywedodd rhywun y byddent yn ei wneud',
  },
  'add step': { en: 'Add a step of your own', cy: 'Ychwanegu cam o’ch eiddo chi' },
  'add person': { en: 'Add a person', cy: 'Ychwanegu rhywun' },
  'add date': { en: 'Add a day', cy: 'Ychwanegu diwrnod' },
  change: { en: 'Change', cy: 'Newid' },
  changeIt: { en: (what: string) => `Change: ${what}`, cy: (what: string) => `Newid: ${what}` },
  putIn: { en: 'Put it in', cy: 'Ei roi i mewn' },

  'box worry words': { en: 'What they say', cy: 'Beth maen nhw’n ei ddweud' },
  'box worry mine': { en: 'What I say', cy: 'Beth rydw i’n ei ddweud' },
  'box worry better': {
    en: 'What would show us it is better',
    cy: 'Beth fyddai’n dangos i ni ei fod yn well',
  },
  'box action words': { en: 'What they said they would do', cy: 'Beth ddywedon nhw y byddent yn ei wneud' },
  'box action who': { en: 'Who: a name, or their job', cy: 'Pwy: enw, neu eu swydd' },
  'box action note': { en: 'A note for yourself', cy: 'Nodyn i chi’ch hun' },
  'box step words': { en: 'What I will do', cy: 'Beth wnaf i' },
  'box step note': { en: 'A note for yourself', cy: 'Nodyn i chi’ch hun' },
  'box person words': { en: 'Their name', cy: 'Eu henw' },
  'box person who': {
    en: 'Their job, and what they do for your family',
    cy: 'Eu swydd, a beth maen nhw’n ei wneud i’ch teulu',
  },
  'box date words': { en: 'What is on this day, and where', cy: 'Beth sydd ar y diwrnod hwn, ac ymhle' },
  'box views': { en: 'What I think, in my own words', cy: 'Beth rwy’n ei feddwl, yn fy ngeiriau fy hun' },
  'box wishes': { en: 'What my child says', cy: 'Beth mae fy mhlentyn yn ei ddweud' },
  'box words': { en: 'What the plan says', cy: 'Beth mae’r cynllun yn ei ddweud' },
  ownWords: {
    en: 'Your own words are fine. Leave empty what you don’t know.',
    cy: 'Mae eich geiriau eich hun yn iawn. Gadewch yn wag beth nad ydych yn ei wybod.',
  },
  agency: { en: 'Which agency', cy: 'Pa asiantaeth' },
  noAgency: { en: 'Not sure', cy: 'Ddim yn siŵr' },
  'social-care': { en: 'Social workers', cy: 'Gweithwyr cymdeithasol' },
  school: { en: 'School or nursery', cy: 'Ysgol neu feithrinfa' },
  health: { en: 'Health: doctor, midwife, health visitor', cy: 'Iechyd: meddyg, bydwraig, ymwelydd iechyd' },
  'mental-health': { en: 'Mental health', cy: 'Iechyd meddwl' },
  police: { en: 'Police', cy: 'Heddlu' },
  housing: { en: 'Housing', cy: 'Tai' },
  drugs: { en: 'Drugs and alcohol', cy: 'Cyffuriau ac alcohol' },
  abuse: { en: 'Domestic abuse service', cy: 'Gwasanaeth cam-drin domestig' },
  adults: { en: 'Care and help for adults', cy: 'Gofal a help i oedolion' },
  other: { en: 'Somebody else', cy: 'Rhywun arall' },
  byWhen: { en: 'By when', cy: 'Erbyn pryd' },
  onDay: { en: 'Which day', cy: 'Pa ddiwrnod' },
  stepDay: { en: 'A day to aim for, if you like', cy: 'Diwrnod i anelu ato, os hoffech' },
  byHint: {
    en: 'For example 27 3 2027. No day? Leave it empty, and ask for one.',
    cy: 'Er enghraifft 27 3 2027. Dim diwrnod? Gadewch ef yn wag, a gofynnwch am un.',
  },
  dayHint: { en: 'For example 27 3 2027', cy: 'Er enghraifft 27 3 2027' },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  takeOff: { en: 'Take it off', cy: 'Ei dynnu oddi yma' },
  takeOffText: {
    en: 'Earlier versions of the plan keep it. You can put it back.',
    cy: 'Mae fersiynau cynharach o’r cynllun yn ei gadw. Gallwch ei roi’n ôl.',
  },
  taken: { en: 'Taken off.', cy: 'Wedi’i dynnu.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },

  by: {
    en: (day: string) => `by ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `erbyn ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  on: {
    en: (day: string) => `on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `ar ${softDay(sayDay('cy', day, 'full'))}`,
  },
  noDay: { en: 'No day was given. Ask for one.', cy: 'Ni roddwyd diwrnod. Gofynnwch am un.' },
  agencyUnknown: { en: 'Agency not said', cy: 'Asiantaeth heb ei dweud' },
  noWho: { en: 'Nobody is named', cy: 'Nid oes neb wedi’i enwi' },
  doneOn: {
    en: (day: string) => `Done on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Wedi’i wneud ar ${sayDay('cy', day, 'date')}`,
  },
  iDid: { en: 'I did this', cy: 'Fe wnes i hyn' },
  iDidOn: {
    en: (day: string) => `I did this on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Fe wnes i hyn ar ${sayDay('cy', day, 'date')}`,
  },
  notYet: { en: 'Not done yet', cy: 'Heb ei wneud eto' },
  notByDay: { en: 'Not done', cy: 'Heb ei wneud' },
  past: { en: 'Past the day they gave', cy: 'Wedi mynd heibio’r diwrnod a roeson nhw' },
  dayPast: { en: 'The day is past', cy: 'Aeth y diwrnod heibio' },
  after: {
    en: (days: number) => `${long.en(days)} after the day they gave`,
    cy: (days: number) => `${long.cy(days)} ar ôl y diwrnod a roeson nhw`,
  },
  theyDid: { en: 'They did it', cy: 'Fe wnaethon nhw hyn' },
  theyDidNot: { en: 'They did not', cy: 'Wnaethon nhw ddim' },
  undo: { en: 'That’s not right', cy: 'Dydy hynny ddim yn iawn' },
  askAbout: { en: 'Ask what happened', cy: 'Gofyn beth ddigwyddodd' },
  askWords: {
    en: (what: string, day: string | null) =>
      `The plan says: “${what}”${day === null ? '' : `, by ${sayDay('en', day, 'date')}`}. What happened? When will it be done, and who will do it?`,
    cy: (what: string, day: string | null) =>
      `Mae’r cynllun yn dweud: “${what}”${day === null ? '' : `, erbyn ${sayDay('cy', day, 'date')}`}. Beth ddigwyddodd? Pryd caiff ei wneud, a phwy fydd yn ei wneud?`,
  },
  askHow: {
    en: 'You can say this, send it, or ask it at the next meeting.',
    cy: 'Gallwch ddweud hyn, ei anfon, neu ei ofyn yn y cyfarfod nesaf.',
  },
  private: {
    en: 'For you alone. They are no part of the council’s plan, and nobody counts them.',
    cy: 'I chi’n unig. Nid ydynt yn rhan o gynllun y cyngor, ac nid oes neb yn eu cyfrif.',
  },
  ifNotBlank: {
    en: 'Ask to see it. The plan should say what happens if it does not work.',
    cy: 'Gofynnwch am gael ei weld. Dylai’r cynllun ddweud beth sy’n digwydd os nad yw’n gweithio.',
  },
  reviewOn: {
    en: (day: string) => `The next review is on ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Mae’r adolygiad nesaf ar ${softDay(sayDay('cy', day, 'full'))}.`,
  },
  reviewBy: {
    en: (day: string) => `The next review must be held by ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Rhaid cynnal yr adolygiad nesaf erbyn ${smallDay(sayDay('cy', day, 'full'))}.`,
  },
  reviewUnknown: {
    en: 'The day of the next review is not known here. Ask for it.',
    cy: 'Nid yw diwrnod yr adolygiad nesaf yn hysbys yma. Gofynnwch amdano.',
  },
  coreGroup: {
    en: (day: string) => `The core group meets on ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Mae’r grŵp craidd yn cwrdd ar ${softDay(sayDay('cy', day, 'full'))}.`,
  },

  missing: { en: 'What to ask for', cy: 'Beth i ofyn amdano' },
  missingText: {
    en: 'A plan should say these things too. Yours does not yet.',
    cy: 'Dylai cynllun ddweud y pethau hyn hefyd. Nid yw’ch un chi eto.',
  },
  'missing worry': { en: 'What exactly people are worried about', cy: 'Beth yn union sy’n poeni pobl' },
  'missing needs': { en: 'What your child needs', cy: 'Beth sydd ei angen ar eich plentyn' },
  'missing aim': {
    en: 'What should be different, and when the plan can end',
    cy: 'Beth ddylai fod yn wahanol, a phryd y gall y cynllun ddod i ben',
  },
  'missing action': { en: 'Who does what, by when', cy: 'Pwy sy’n gwneud beth, erbyn pryd' },
  'missing seen': {
    en: 'When and how your child is seen, also alone',
    cy: 'Pryd a sut y gwelir eich plentyn, hefyd ar ei ben ei hun',
  },
  'missing help': {
    en: 'What help you get for each thing they ask of you',
    cy: 'Pa help a gewch am bob peth maen nhw’n ei ofyn gennych',
  },
  'missing if-not': {
    en: 'What happens if the plan does not work',
    cy: 'Beth sy’n digwydd os nad yw’r cynllun yn gweithio',
  },
  'missing person': {
    en: 'Who is in the core group, and when it meets',
    cy: 'Pwy sydd yn y grŵp craidd, a phryd mae’n cwrdd',
  },
  'missing family': {
    en: 'What your family and friends can do',
    cy: 'Beth gall eich teulu a’ch ffrindiau ei wneud',
  },
  'missing wishes': { en: 'What your child wants', cy: 'Beth mae eich plentyn ei eisiau' },
  'missing views': { en: 'What you think of it', cy: 'Eich barn chi amdano' },
  'missing better': {
    en: 'For each worry: what would show us it is better',
    cy: 'Ar gyfer pob pryder: beth fyddai’n dangos i ni ei fod yn well',
  },
  'missing who': {
    en: 'For each thing to do: who does it',
    cy: 'Ar gyfer pob peth i’w wneud: pwy sy’n ei wneud',
  },
  'missing by-when': { en: 'For each thing to do: by when', cy: 'Ar gyfer pob peth i’w wneud: erbyn pryd' },

  versions: { en: 'Versions', cy: 'Fersiynau' },
  version: { en: (at: number) => `Version ${at}`, cy: (at: number) => `Fersiwn ${at}` },
  written: {
    en: (day: string) => `written down on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `ysgrifennwyd ar ${sayDay('cy', day, 'date')}`,
  },
  now: { en: 'now', cy: 'nawr' },
  older: {
    en: 'This is an older version. It stays as it was.',
    cy: 'Fersiwn hŷn yw hwn. Mae’n aros fel yr oedd.',
  },
  planChanged: { en: 'The plan changed', cy: 'Newidiodd y cynllun' },
  planChangedText: {
    en: 'A new version begins with everything as it is now. You change what is different; the version before stays readable.',
    cy: 'Mae fersiwn newydd yn dechrau gyda phopeth fel y mae nawr. Rydych yn newid beth sy’n wahanol; gallwch ddarllen y fersiwn blaenorol o hyd.',
  },
  datedLabel: { en: 'Which day is on the new plan?', cy: 'Pa ddiwrnod sydd ar y cynllun newydd?' },
  begin: { en: 'Begin the new version', cy: 'Dechrau’r fersiwn newydd' },
  begun: {
    en: 'A new version. Change what is different.',
    cy: 'Fersiwn newydd. Newidiwch beth sy’n wahanol.',
  },
  notChanged: {
    en: 'The plan did not change: take this version back',
    cy: 'Ni newidiodd y cynllun: tynnu’r fersiwn hwn yn ôl',
  },
  whatChanged: { en: 'What is different', cy: 'Beth sy’n wahanol' },
  sinceVersion: { en: (at: number) => `Since version ${at}`, cy: (at: number) => `Ers fersiwn ${at}` },
  nothingChanged: { en: 'Nothing is different.', cy: 'Does dim yn wahanol.' },
  added: { en: 'Added', cy: 'Wedi’i ychwanegu' },
  changed: { en: 'Changed', cy: 'Wedi’i newid' },
  gone: { en: 'Gone', cy: 'Wedi mynd' },
  before: { en: 'Before', cy: 'Cynt' },
  after2: { en: 'Now', cy: 'Nawr' },
  compareWith: {
    en: (at: number) => `Compare with version ${at}`,
    cy: (at: number) => `Cymharu â fersiwn ${at}`,
  },
  back: { en: 'Back to the plan as it is now', cy: 'Yn ôl i’r cynllun fel y mae nawr' },

  keep: { en: 'Keep, print, show', cy: 'Cadw, argraffu, dangos' },
  file: { en: 'Save it as a file, for taking along', cy: 'Ei gadw fel ffeil, i fynd â hi gyda chi' },
  fileHint: { en: 'Without your own steps and notes.', cy: 'Heb eich camau a’ch nodiadau eich hun.' },
  fileAll: { en: 'Save all of it, for yourself', cy: 'Cadw’r cyfan, i chi’ch hun' },
  fileCy: { en: 'The same in Welsh', cy: 'Yr un peth yn Gymraeg' },
  fileEn: { en: 'The same in English', cy: 'Yr un peth yn Saesneg' },
  blank: { en: 'A blank form to fill in by hand', cy: 'Ffurflen wag i’w llenwi â llaw' },
  blankText: {
    en: 'Fill in what you know. Your supporter can type it in for you.',
    cy: 'Llenwch beth rydych yn ei wybod. Gall eich cefnogwr ei deipio i chi.',
  },
  share: { en: 'Share some of it', cy: 'Rhannu rhywfaint ohono' },
  who: { en: 'Who', cy: 'Pwy' },
  how: { en: 'Done or not', cy: 'Wedi’i wneud ai peidio' },
  tooMuch: {
    en: 'The plan is too long for one file. Print this page instead.',
    cy: 'Mae’r cynllun yn rhy hir i un ffeil. Argraffwch y dudalen hon yn lle hynny.',
  },
})

export const faultWords = defineWords({
  empty: { en: 'Write something, or go back', cy: 'Ysgrifennwch rywbeth, neu ewch yn ôl' },
  'too-long': {
    en: 'This is too long for one box. Make it two',
    cy: 'Mae hwn yn rhy hir i un blwch. Gwnewch ddau ohono',
  },
  'too-many': {
    en: 'There is no room for more. Take something off first',
    cy: 'Does dim lle i ragor. Tynnwch rywbeth oddi yma yn gyntaf',
  },
  'not-now': {
    en: 'We can’t save this just now. Nothing is lost: it is still in the box. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Does dim wedi’i golli: mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'This was changed somewhere else meanwhile. Copy what you need and open it again',
    cy: 'Newidiwyd hyn yn rhywle arall yn y cyfamser. Copïwch yr hyn sydd ei angen arnoch a’i agor eto',
  },
  'no-day': { en: 'Put in a day, a month and a year', cy: 'Rhowch ddiwrnod, mis a blwyddyn' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
})
