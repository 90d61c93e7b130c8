import { sayDay, sayWhen, smallDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Papers', cy: 'Papurau' },
  heading: { en: 'Before you sign', cy: 'Cyn i chi lofnodi' },
  lede: {
    en: 'You don’t have to sign today. You can ask first, and you can ask for time.',
    cy: 'Does dim rhaid i chi lofnodi heddiw. Gallwch ofyn yn gyntaf, a gallwch ofyn am amser.',
  },
  care: {
    en: 'They ask if my child can live somewhere else',
    cy: 'Maen nhw’n gofyn a all fy mhlentyn fyw yn rhywle arall',
  },
  careHint: {
    en: '“Section 20” in England, “section 76” in Wales',
    cy: '“Adran 20” yn Lloegr, “adran 76” yng Nghymru',
  },
  agreement: { en: 'They ask me to sign an agreement', cy: 'Maen nhw’n gofyn i mi lofnodi cytundeb' },
  agreementHint: {
    en: 'A “written agreement” or a “safety plan”',
    cy: '“Cytundeb ysgrifenedig” neu “gynllun diogelwch”',
  },
  mine: { en: 'Your papers', cy: 'Eich papurau' },
  empty: {
    en: 'Nothing is here yet. Choose one above to read about it. You can print the questions and take them with you.',
    cy: 'Does dim byd yma eto. Dewiswch un uchod i ddarllen amdano. Gallwch argraffu’r cwestiynau a mynd â nhw gyda chi.',
  },
  since: {
    en: (day: string) => `Begun ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Dechreuwyd ${sayDay('cy', day, 'date')}`,
  },
  careName: { en: 'My child living somewhere else', cy: 'Fy mhlentyn yn byw yn rhywle arall' },
  agreementName: { en: 'An agreement to sign', cy: 'Cytundeb i’w lofnodi' },
  down: {
    en: 'We can’t open this just now. It is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor hwn ar hyn o bryd. Mae’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },

  toAsk: { en: 'Questions you can ask', cy: 'Cwestiynau y gallwch eu gofyn' },
  keep: { en: 'Keep my questions and answers here', cy: 'Cadw fy nghwestiynau a’r atebion yma' },
  keepText: {
    en: 'Only you see them, and whoever you say may.',
    cy: 'Dim ond chi sy’n eu gweld, a’r rhai rydych chi’n caniatáu iddynt.',
  },
  print: {
    en: 'To take the questions with you, use your browser’s print button.',
    cy: 'I fynd â’r cwestiynau gyda chi, defnyddiwch fotwm argraffu eich porwr.',
  },
  readAbout: {
    en: 'What it is, and what happens if I don’t',
    cy: 'Beth yw e, a beth sy’n digwydd os na wnaf',
  },

  myQuestions: { en: 'What I want to ask', cy: 'Yr hyn rwyf am ei ofyn' },
  choose: { en: 'Choose questions', cy: 'Dewis cwestiynau' },
  chooseHint: { en: 'Tick as many as you like, or none.', cy: 'Ticiwch gynifer ag y mynnwch, neu ddim un.' },
  noneChosen: { en: 'You have chosen none yet.', cy: 'Nid ydych wedi dewis yr un eto.' },
  noteAnswer: { en: 'Write down the answer', cy: 'Ysgrifennu’r ateb' },
  changeAnswer: { en: 'Change the answer', cy: 'Newid yr ateb' },
  answer: { en: 'What did they say?', cy: 'Beth ddywedon nhw?' },
  answerHint: {
    en: 'Who said it, and when, helps too. Leave it empty to take it out.',
    cy: 'Mae pwy ddywedodd hynny, a phryd, yn helpu hefyd. Gadewch ef yn wag i’w dynnu allan.',
  },

  toldTitle: { en: 'What have they told me?', cy: 'Beth maen nhw wedi’i ddweud wrthyf?' },
  toldHow: { en: 'How did they tell you?', cy: 'Sut dywedon nhw wrthych?' },
  nothing: { en: 'They have told me nothing yet', cy: 'Nid ydyn nhw wedi dweud dim wrthyf eto' },
  said: { en: 'They said it, but not in writing', cy: 'Dywedon nhw hynny, ond nid yn ysgrifenedig' },
  written: { en: 'In writing', cy: 'Yn ysgrifenedig' },
  shouldWrite: {
    en: 'They should tell you your rights and their duties in writing, before you say yes or as soon as they can after it. You can ask for that today.',
    cy: 'Dylen nhw ddweud eich hawliau a’u dyletswyddau wrthych yn ysgrifenedig, cyn i chi gytuno neu cyn gynted ag y gallant wedyn. Gallwch ofyn am hynny heddiw.',
  },
  agreementInWriting: {
    en: 'Ask for the paper itself, so that you can read it at home before you sign.',
    cy: 'Gofynnwch am y papur ei hun, er mwyn i chi ei ddarllen gartref cyn llofnodi.',
  },
  toldWords: { en: 'What did they say?', cy: 'Beth ddywedon nhw?' },
  toldHint: {
    en: 'Why, for how long, your rights, what happens next',
    cy: 'Pam, am ba hyd, eich hawliau, beth sy’n digwydd nesaf',
  },
  child: { en: 'Which child is it about?', cy: 'Pa blentyn yw hwn amdano?' },
  others: { en: 'Who else must be asked?', cy: 'I bwy arall y mae’n rhaid gofyn?' },
  othersHint: {
    en: 'Everyone with parental responsibility: often the other parent, sometimes a grandparent or a guardian. The council asks them; you don’t have to.',
    cy: 'Pawb sydd â chyfrifoldeb rhiant: y rhiant arall yn aml, weithiau mam-gu, tad-cu neu warcheidwad. Y cyngor sy’n gofyn iddynt; does dim rhaid i chi.',
  },
  more: {
    en: 'Anything else you want to ask or remember',
    cy: 'Unrhyw beth arall rydych am ei ofyn neu ei gofio',
  },
  write: { en: 'Write it down', cy: 'Ysgrifennu hyn' },
  change: { en: 'Change', cy: 'Newid' },
  save: { en: 'Save', cy: 'Cadw' },
  nothingYet: { en: 'Nothing is written yet.', cy: 'Does dim wedi’i ysgrifennu eto.' },

  awayTitle: { en: 'Days away from home', cy: 'Diwrnodau oddi cartref' },
  awayNone: {
    en: 'Is your child living somewhere else now? Put in the first day. Then you see by when the next review must be held.',
    cy: 'A yw eich plentyn yn byw yn rhywle arall nawr? Rhowch y diwrnod cyntaf. Yna gwelwch erbyn pryd mae’n rhaid cynnal yr adolygiad nesaf.',
  },
  awayDays: {
    en: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
    cy: (n: number) => plural('cy', n, { one: '# diwrnod', two: '# ddiwrnod', other: '# diwrnod' }),
  },
  awaySince: {
    en: (day: string) => `Since ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Ers ${smallDay(sayDay('cy', day, 'full'))}.`,
  },
  awayWas: {
    en: (from: string, until: string) =>
      `From ${sayDay('en', from, 'date')} to ${sayDay('en', until, 'date')}.`,
    cy: (from: string, until: string) =>
      `O ${sayDay('cy', from, 'date')} tan ${sayDay('cy', until, 'date')}.`,
  },
  review: {
    en: (day: string, today: string) =>
      `The next review must be held by ${sayDay('en', day, 'full')}, ${sayWhen('en', today, day)}.`,
    cy: (day: string, today: string) =>
      `Rhaid cynnal yr adolygiad nesaf erbyn ${smallDay(sayDay('cy', day, 'full'))}, ${sayWhen('cy', today, day)}.`,
  },
  reviewOver: {
    en: (day: string) =>
      `The council had until ${sayDay('en', day, 'full')} to hold the next review. Has it been held? Put in the day. If not, ask for the date.`,
    cy: (day: string) =>
      `Roedd gan y cyngor tan ${smallDay(sayDay('cy', day, 'full'))} i gynnal yr adolygiad nesaf. A gafodd ei gynnal? Rhowch y diwrnod. Os na, gofynnwch am y dyddiad.`,
  },
  setDays: { en: 'Put in the days', cy: 'Rhoi’r diwrnodau' },
  correctDays: { en: 'Change the days', cy: 'Newid y diwrnodau' },
  from: { en: 'First day away from home', cy: 'Diwrnod cyntaf oddi cartref' },
  until: { en: 'Day they came home', cy: 'Y diwrnod y daethant adref' },
  untilHint: { en: 'Leave it empty while they are away', cy: 'Gadewch ef yn wag tra maen nhw i ffwrdd' },
  firstReview: { en: 'Day of the first review', cy: 'Diwrnod yr adolygiad cyntaf' },
  lastReview: {
    en: 'Day of the newest review after that',
    cy: 'Diwrnod yr adolygiad diweddaraf ar ôl hynny',
  },
  notYet: { en: 'Leave it empty if there was none', cy: 'Gadewch ef yn wag os nad oedd un' },

  answerTitle: { en: 'What I said', cy: 'Beth ddywedais i' },
  thinking: { en: 'Nothing yet', cy: 'Dim eto' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  stopped: { en: 'I said yes, and have changed my mind', cy: 'Dywedais ie, ac rwyf wedi newid fy meddwl' },
  saidOn: {
    en: (day: string) => `on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `ar ${sayDay('cy', day, 'date')}`,
  },
  sayHint: { en: 'You can change this at any time.', cy: 'Gallwch newid hyn ar unrhyw adeg.' },

  homeTitle: { en: 'I want my child home', cy: 'Rwyf am i fy mhlentyn ddod adref' },
  homeText: {
    en: 'You can take back your yes at any time, with no notice and no reason. If you can, speak to a solicitor first: the council may go to court.',
    cy: 'Gallwch dynnu eich cytundeb yn ôl ar unrhyw adeg, heb rybudd a heb reswm. Os gallwch, siaradwch â chyfreithiwr yn gyntaf: gall y cyngor fynd i’r llys.',
  },
  makeLetter: { en: 'Make the letter', cy: 'Gwneud y llythyr' },
  saveLetter: { en: 'Save it as a file', cy: 'Ei gadw fel ffeil' },
  letterNext: {
    en: 'Print it or save it, sign it, and give it to the social worker. Keep a copy. You can also say it: then write down to whom, and when.',
    cy: 'Argraffwch neu cadwch ef, llofnodwch ef, a’i roi i’r gweithiwr cymdeithasol. Cadwch gopi. Gallwch ei ddweud hefyd: yna ysgrifennwch wrth bwy, a phryd.',
  },
  soon: { en: 'as soon as you can, today if you can', cy: 'cyn gynted ag y gallwch, heddiw os gallwch' },
  changeLetter: { en: 'Change what it says', cy: 'Newid yr hyn mae’n ei ddweud' },
  ended: { en: 'I have given it to them', cy: 'Rwyf wedi’i roi iddynt' },

  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  takeOff: { en: 'Take this off my list', cy: 'Tynnu hwn oddi ar fy rhestr' },
  taken: { en: 'Taken off your list.', cy: 'Wedi’i dynnu oddi ar eich rhestr.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  share: { en: 'Share some of it', cy: 'Rhannu rhywfaint ohono' },
  questionsAndAnswers: { en: 'Question and answer', cy: 'Cwestiwn ac ateb' },
})

export const faultWords = defineWords({
  'too-long': {
    en: 'This is too long. Leave out some of it',
    cy: 'Mae hwn yn rhy hir. Gadewch beth ohono allan',
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
  'to-come': { en: 'This day is still to come', cy: 'Mae’r diwrnod hwn eto i ddod' },
  'from-first': { en: 'Put in the day before it as well', cy: 'Rhowch y diwrnod o’i flaen hefyd' },
  'before-it': {
    en: 'This day is before the one it follows',
    cy: 'Mae’r diwrnod hwn cyn yr un y mae’n ei ddilyn',
  },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
})
