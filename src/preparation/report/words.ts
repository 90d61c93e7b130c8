import { sayDay, sayWhen, softDay, smallDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const day = (language: 'en' | 'cy', on: string) => sayDay(language, on)

export const words = defineWords({
  title: { en: 'My papers', cy: 'Fy mhapurau' },
  heading: { en: 'The report', cy: 'Yr adroddiad' },
  intro: {
    en: 'The council writes a report for the meeting. You have a right to read it before. Read it here, a bit at a time, with your supporter if you have one. Say what is right, what is wrong and what is missing.',
    cy: 'Mae’r cyngor yn ysgrifennu adroddiad ar gyfer y cyfarfod. Mae gennych hawl i’w ddarllen ymlaen llaw. Darllenwch ef yma, fesul tipyn, gyda’ch cefnogwr os oes gennych un. Dywedwch beth sy’n iawn, beth sy’n anghywir a beth sydd ar goll.',
  },
  onlyYou: {
    en: 'Only you read this, and whoever you say may. The council does not see it.',
    cy: 'Dim ond chi sy’n darllen hyn, a’r rhai rydych chi’n caniatáu iddynt. Nid yw’r cyngor yn ei weld.',
  },
  'meeting-initial': { en: 'First meeting', cy: 'Cyfarfod cyntaf' },
  'meeting-review': { en: 'Review meeting', cy: 'Cyfarfod adolygu' },
  'meeting-pre-birth': { en: 'Meeting before the birth', cy: 'Cyfarfod cyn yr enedigaeth' },
  'meeting-transfer-in': { en: 'Meeting after a move', cy: 'Cyfarfod ar ôl symud' },
  meetingOn: {
    en: (kind: string, on: string) => `${kind}, ${day('en', on)}`,
    cy: (kind: string, on: string) => `${kind}, ${smallDay(day('cy', on))}`,
  },
  meetingNoDay: {
    en: (kind: string) => `${kind}, no day yet`,
    cy: (kind: string) => `${kind}, dim diwrnod eto`,
  },
  noMeeting: { en: 'Another meeting, or I don’t know', cy: 'Cyfarfod arall, neu dydw i ddim yn gwybod' },
  due: {
    en: (on: string, today: string) =>
      `The council promises you the report by ${day('en', on)}, ${sayWhen('en', today, on)}.`,
    cy: (on: string, today: string) =>
      `Mae’r cyngor yn addo’r adroddiad i chi erbyn ${smallDay(day('cy', on))}, ${sayWhen('cy', today, on)}.`,
  },
  dueNow: {
    en: 'The council promises you the report by today.',
    cy: 'Mae’r cyngor yn addo’r adroddiad i chi erbyn heddiw.',
  },
  dueOver: {
    en: (on: string) => `The council promised you the report by ${day('en', on)}. It should be here.`,
    cy: (on: string) =>
      `Addawodd y cyngor yr adroddiad i chi erbyn ${smallDay(day('cy', on))}. Dylai fod yma.`,
  },
  dueWales: {
    en: 'In Wales there is no set day. You must get the report in good time, so that you can read it and ask about it.',
    cy: 'Yng Nghymru does dim diwrnod penodol. Rhaid i chi gael yr adroddiad mewn da bryd, fel y gallwch ei ddarllen a holi amdano.',
  },
  dueUnknown: {
    en: 'You should get the report some days before the meeting.',
    cy: 'Dylech gael yr adroddiad rai dyddiau cyn y cyfarfod.',
  },
  before: {
    en: (n: number) =>
      plural('en', n, {
        one: 'That is 1 working day before the meeting.',
        other: 'That is # working days before the meeting.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Hynny yw 1 diwrnod gwaith cyn y cyfarfod.',
        two: 'Hynny yw 2 ddiwrnod gwaith cyn y cyfarfod.',
        other: 'Hynny yw # diwrnod gwaith cyn y cyfarfod.',
      }),
  },
  notHere: {
    en: 'Has it not come? Ask the social worker for it. You can ask for more time to read it too. Your supporter can do this with you.',
    cy: 'Heb gyrraedd? Gofynnwch i’r gweithiwr cymdeithasol amdano. Gallwch ofyn am ragor o amser i’w ddarllen hefyd. Gall eich cefnogwr wneud hyn gyda chi.',
  },
  ring: {
    en: (telephone: string) => `Or ring us, and we help you ask: ${telephone}.`,
    cy: (telephone: string) => `Neu ffoniwch ni, ac fe wnawn ni eich helpu i ofyn: ${telephone}.`,
  },
  came: { en: 'A report has come', cy: 'Mae adroddiad wedi dod' },
  another: { en: 'Another report has come', cy: 'Mae adroddiad arall wedi dod' },
  cameTitle: { en: 'When did it come?', cy: 'Pryd daeth ef?' },
  changeTitle: { en: 'Change what is noted', cy: 'Newid yr hyn a nodwyd' },
  receivedOn: { en: 'The day you got it', cy: 'Y diwrnod y cawsoch ef' },
  receivedHint: {
    en: 'Leave this empty if you are not sure.',
    cy: 'Gadewch hwn yn wag os nad ydych yn siŵr.',
  },
  forMeeting: { en: 'Which meeting is it for?', cy: 'Ar gyfer pa gyfarfod y mae?' },
  author: { en: 'Who wrote it?', cy: 'Pwy a’i hysgrifennodd?' },
  authorHint: {
    en: 'A name and a job, as it stands on the report. You can leave this out.',
    cy: 'Enw a swydd, fel y mae ar yr adroddiad. Gallwch adael hyn allan.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  receivedAt: {
    en: (on: string) => `It came on ${day('en', on)}.`,
    cy: (on: string) => `Daeth ar ${softDay(day('cy', on))}.`,
  },
  inTime: { en: 'That was in time.', cy: 'Roedd hynny mewn pryd.' },
  over: {
    en: (n: number) =>
      plural('en', n, {
        one: 'It came 1 working day after the day it was promised.',
        other: 'It came # working days after the day it was promised.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Daeth 1 diwrnod gwaith ar ôl y diwrnod a addawyd.',
        two: 'Daeth 2 ddiwrnod gwaith ar ôl y diwrnod a addawyd.',
        other: 'Daeth # diwrnod gwaith ar ôl y diwrnod a addawyd.',
      }),
  },
  overSay: {
    en: 'You can say so at the meeting, and ask for time to read it.',
    cy: 'Gallwch ddweud hynny yn y cyfarfod, a gofyn am amser i’w ddarllen.',
  },
  reportBy: {
    en: (author: string) => `Report by ${author}`,
    cy: (author: string) => `Adroddiad gan ${author}`,
  },
  aReport: { en: 'A report', cy: 'Adroddiad' },
  openIt: { en: 'Open it', cy: 'Ei agor' },
  nothing: {
    en: 'No report is here yet. When it comes, press the button.',
    cy: 'Does dim adroddiad yma eto. Pan ddaw, pwyswch y botwm.',
  },
  change: { en: 'Change the day, the meeting or the name', cy: 'Newid y diwrnod, y cyfarfod neu’r enw' },
  takeOff: { en: 'Take this report off my pages', cy: 'Tynnu’r adroddiad hwn oddi ar fy nhudalennau' },
  takenOff: { en: 'Taken off your pages.', cy: 'Wedi’i dynnu oddi ar eich tudalennau.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  down: {
    en: 'We can’t open this just now. Nothing is lost. Please try again in a few minutes.',
    cy: 'Ni allwn agor hyn ar hyn o bryd. Does dim wedi’i golli. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },

  // One question before any words.
  courtTitle: { en: 'One question first', cy: 'Un cwestiwn yn gyntaf' },
  court: { en: 'Is this from a court, or for a court?', cy: 'Ai o lys y mae hwn, neu ar gyfer llys?' },
  courtHint: {
    en: 'Look at the first page. Does it name a court, a judge or a case number?',
    cy: 'Edrychwch ar y dudalen gyntaf. A yw’n enwi llys, barnwr neu rif achos?',
  },
  'court-yes': { en: 'Yes', cy: 'Ydy' },
  'court-not-sure': { en: 'I’m not sure', cy: 'Dydw i ddim yn siŵr' },
  'court-no': { en: 'No. It is for the meeting', cy: 'Nac ydy. Mae ar gyfer y cyfarfod' },
  goOn: { en: 'Go on', cy: 'Ymlaen' },
  stopTitle: { en: 'Please don’t put it here', cy: 'Peidiwch â’i roi yma, os gwelwch yn dda' },
  stopWhy: {
    en: 'Court papers about children are private by law. Whoever copies them or shows them to the wrong person can be punished by the court. So we don’t take them. We have kept nothing.',
    cy: 'Mae papurau llys am blant yn breifat yn ôl y gyfraith. Gall y llys gosbi unrhyw un sy’n eu copïo neu’n eu dangos i’r person anghywir. Felly nid ydym yn eu cymryd. Nid ydym wedi cadw dim.',
  },
  stopDo: {
    en: 'Show it to a solicitor. A solicitor may read it and can tell you what it means. Ask your supporter how to find one.',
    cy: 'Dangoswch ef i gyfreithiwr. Caiff cyfreithiwr ei ddarllen a gall ddweud wrthych beth mae’n ei olygu. Gofynnwch i’ch cefnogwr sut i ddod o hyd i un.',
  },
  stopSure: {
    en: 'If you are not sure, ask whoever gave it to you. You can come back any time.',
    cy: 'Os nad ydych yn siŵr, gofynnwch i’r un a’i rhoddodd i chi. Gallwch ddod yn ôl unrhyw bryd.',
  },
  stopBack: { en: 'Back to my papers', cy: 'Yn ôl i fy mhapurau' },

  // Its words.
  putWords: { en: 'Put its words here', cy: 'Rhoi ei eiriau yma' },
  putWordsWhy: {
    en: 'Then you can read it here in small parts, with hard words explained.',
    cy: 'Yna gallwch ei ddarllen yma mewn darnau bach, gydag esboniad o’r geiriau anodd.',
  },
  wordsTitle: { en: 'Put the report here', cy: 'Rhoi’r adroddiad yma' },
  wordsGo: {
    en: (on: string) => `The words and the file are deleted on ${day('en', on)}. Your answers stay.`,
    cy: (on: string) =>
      `Caiff y geiriau a’r ffeil eu dileu ar ${softDay(day('cy', on))}. Mae eich atebion yn aros.`,
  },
  goRule: {
    en: 'That is 28 days after the meeting. If the meeting moves, this day moves.',
    cy: 'Hynny yw 28 diwrnod ar ôl y cyfarfod. Os bydd y cyfarfod yn symud, bydd y diwrnod hwn yn symud.',
  },
  goRuleNone: {
    en: 'We know no day for the meeting, so it is 28 days after it came here.',
    cy: 'Nid ydym yn gwybod diwrnod y cyfarfod, felly mae’n 28 diwrnod ar ôl iddo ddod yma.',
  },
  file: { en: 'A file', cy: 'Ffeil' },
  fileHint: {
    en: 'Word (.docx) or PDF, up to 3 MB.',
    cy: 'Word (.docx) neu PDF, hyd at 3 MB.',
  },
  orWords: { en: 'Or type or paste the words', cy: 'Neu deipio neu ludo’r geiriau' },
  orWordsHint: {
    en: 'A photo does not work here. You can read it aloud into your phone: use the microphone key.',
    cy: 'Nid yw llun yn gweithio yma. Gallwch ei ddarllen yn uchel i’ch ffôn: defnyddiwch fysell y meicroffon.',
  },
  put: { en: 'Put it here', cy: 'Ei roi yma' },
  original: { en: 'The file as it came', cy: 'Y ffeil fel y daeth' },
  originalName: { en: 'paper', cy: 'papur' },
  goneTime: {
    en: (on: string) =>
      `The words of this report were deleted on ${day('en', on)}, as we said. What you answered is still here.`,
    cy: (on: string) =>
      `Cafodd geiriau’r adroddiad hwn eu dileu ar ${softDay(day('cy', on))}, fel y dywedom. Mae eich atebion yma o hyd.`,
  },
  goneAsked: {
    en: (on: string) =>
      `You had the words of this report deleted on ${day('en', on)}. What you answered is still here.`,
    cy: (on: string) =>
      `Gofynnoch am ddileu geiriau’r adroddiad hwn ar ${softDay(day('cy', on))}. Mae eich atebion yma o hyd.`,
  },
  delete: { en: 'Delete the words and the file now', cy: 'Dileu’r geiriau a’r ffeil nawr' },
  deleteText: {
    en: 'The words of the report and the file go, for good. Your answers stay. Nobody can bring the words back.',
    cy: 'Bydd geiriau’r adroddiad a’r ffeil yn mynd, am byth. Mae eich atebion yn aros. Ni all neb ddod â’r geiriau’n ôl.',
  },
  deleteSure: { en: 'Yes, delete the words and the file', cy: 'Ydw, dileu’r geiriau a’r ffeil' },
  deleteNow: { en: 'Delete now', cy: 'Dileu nawr' },
  keep: { en: 'Keep them', cy: 'Eu cadw' },
  deleted: { en: 'Deleted, for good.', cy: 'Wedi’u dileu, am byth.' },

  // Reading.
  part: { en: (n: number) => `Part ${n}`, cy: (n: number) => `Rhan ${n}` },
  partsShown: {
    en: (from: number, to: number, of: number) => `Parts ${from} to ${to} of ${of}`,
    cy: (from: number, to: number, of: number) => `Rhannau ${from} i ${to} o ${of}`,
  },
  howToRead: {
    en: 'Press what is so. You can change it or take it back. You don’t have to answer every part. A word with dots under it opens what it means.',
    cy: 'Pwyswch yr hyn sy’n wir. Gallwch ei newid neu ei dynnu’n ôl. Does dim rhaid ateb pob rhan. Mae gair â dotiau oddi tano yn agor ei ystyr.',
  },
  hardMark: {
    en: 'A line beside a sentence: it is a hard one. Read it slowly, together. Only you two see these lines.',
    cy: 'Llinell wrth ochr brawddeg: mae’n un anodd. Darllenwch hi’n araf, gyda’ch gilydd. Dim ond chi’ch dau sy’n gweld y llinellau hyn.',
  },
  hardSentence: { en: 'A hard sentence:', cy: 'Brawddeg anodd:' },
  right: { en: 'Right', cy: 'Yn iawn' },
  wrong: { en: 'A wrong fact', cy: 'Ffaith anghywir' },
  missing: { en: 'Something is missing', cy: 'Mae rhywbeth ar goll' },
  answer: { en: 'My answer', cy: 'Fy ateb' },
  youSaid: { en: (mark: string) => `You said: ${mark}`, cy: (mark: string) => `Dywedoch: ${mark}` },
  theySaid: {
    en: (called: string, mark: string) => `${called} said: ${mark}`,
    cy: (called: string, mark: string) => `Dywedodd ${called}: ${mark}`,
  },
  addWords: { en: 'Add words', cy: 'Ychwanegu geiriau' },
  changeAnswer: { en: 'Change', cy: 'Newid' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  takenBack: { en: 'Your answer is taken back.', cy: 'Mae eich ateb wedi’i dynnu’n ôl.' },
  ofPart: { en: (n: number) => `for part ${n}`, cy: (n: number) => `ar gyfer rhan ${n}` },
  next: { en: 'Next parts', cy: 'Rhannau nesaf' },
  previous: { en: 'Parts before', cy: 'Rhannau blaenorol' },
  goToPart: { en: 'Go to part', cy: 'Mynd i ran' },
  go: { en: 'Go', cy: 'Mynd' },
  pressedVoice: {
    en: (called: string) => `What you press is noted as: ${called} said it.`,
    cy: (called: string) => `Nodir yr hyn rydych yn ei bwyso fel: ${called} a’i dywedodd.`,
  },
  pressedPaper: {
    en: (called: string) => `What you press is noted as: ${called} wrote it on paper.`,
    cy: (called: string) => `Nodir yr hyn rydych yn ei bwyso fel: ${called} a’i hysgrifennodd ar bapur.`,
  },
  fromPaper: { en: 'It is from paper', cy: 'O bapur y mae' },
  fromVoice: { en: 'They say it', cy: 'Maen nhw’n ei ddweud' },

  // One point.
  whatIsSo: { en: 'What do you say to this part?', cy: 'Beth rydych chi’n ei ddweud am y rhan hon?' },
  yourWords: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
  yourWordsHint: {
    en: 'What is wrong? What should it say? You can leave this empty. You can speak: use the microphone key of your phone.',
    cy: 'Beth sy’n anghywir? Beth ddylai ei ddweud? Gallwch adael hwn yn wag. Gallwch siarad: defnyddiwch fysell meicroffon eich ffôn.',
  },
  keepQuote: {
    en: 'Keep the first words of this part with my answer',
    cy: 'Cadw geiriau cyntaf y rhan hon gyda fy ateb',
  },
  keepQuoteHint: {
    en: 'So that you still know what you answered when the report is deleted.',
    cy: 'Fel eich bod yn dal i wybod beth roeddech yn ei ateb pan gaiff yr adroddiad ei ddileu.',
  },

  // All answers.
  letter: { en: 'A letter that asks for corrections', cy: 'Llythyr sy’n gofyn am gywiriadau' },
  answers: { en: 'All my answers', cy: 'Fy holl atebion' },
  answersNone: {
    en: 'You have answered nothing yet. You don’t have to.',
    cy: 'Nid ydych wedi ateb dim eto. Does dim rhaid i chi.',
  },
  answersPrivate: {
    en: 'These are yours. Nobody at the meeting sees them unless you share them or send a letter.',
    cy: 'Chi piau’r rhain. Nid oes neb yn y cyfarfod yn eu gweld oni bai eich bod yn eu rhannu neu’n anfon llythyr.',
  },
  count: {
    en: (n: number) => plural('en', n, { one: '1 answer', other: '# answers' }),
    cy: (n: number) => plural('cy', n, { one: '1 ateb', two: '2 ateb', other: '# ateb' }),
  },
  share: { en: 'Share some of these', cy: 'Rhannu rhai o’r rhain' },
  printHint: { en: 'Use your browser’s print button.', cy: 'Defnyddiwch fotwm argraffu eich porwr.' },
  blank: { en: 'A form to print and fill in by hand', cy: 'Ffurflen i’w hargraffu a’i llenwi â llaw' },
  blankHow: {
    en: 'Tick what is so, and write beside it. Give it to your supporter, or copy it here yourself.',
    cy: 'Ticiwch yr hyn sy’n wir, ac ysgrifennwch wrth ei ochr. Rhowch ef i’ch cefnogwr, neu copïwch ef yma eich hun.',
  },
  quoted: {
    en: (text: string) => `The report says: “${text}”`,
    cy: (text: string) => `Mae’r adroddiad yn dweud: “${text}”`,
  },
})
