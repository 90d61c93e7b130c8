import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const on = (language: 'en' | 'cy', day: string): string => sayDay(language, day, 'date')

export const words = defineWords({
  title: { en: 'Recording and minutes', cy: 'Recordio a chofnodion' },
  intro: {
    en: 'A recording, or good minutes, can help you to remember. You can ask for either.',
    cy: 'Gall recordiad, neu gofnodion da, eich helpu i gofio. Gallwch ofyn am y naill neu’r llall.',
  },
  private: {
    en: 'What you write here is private. We send nothing. You send it yourself, if and when you want.',
    cy: 'Mae’r hyn rydych yn ei ysgrifennu yma yn breifat. Nid ydym yn anfon dim. Chi sy’n ei anfon, os a phan fyddwch am wneud.',
  },
  reprisal: {
    en: 'Asking can have a price. Some people take it as a sign that you don’t trust them. Talk with your supporter about when and how to ask.',
    cy: 'Gall gofyn gostio. Mae rhai’n ei weld fel arwydd nad ydych yn ymddiried ynddynt. Siaradwch â’ch cefnogwr am bryd a sut i ofyn.',
  },
  know: { en: 'Good to know', cy: 'Da gwybod' },
  knowOwn: {
    en: 'Recording your own meeting for yourself is not usually a crime. Asking first is safer for you.',
    cy: 'Fel arfer nid yw recordio eich cyfarfod eich hun i chi’ch hun yn drosedd. Mae gofyn yn gyntaf yn fwy diogel i chi.',
  },
  knowSharing: {
    en: 'Trouble starts with sharing it. Don’t put it online, and don’t send it on. It can name your child.',
    cy: 'Mae’r drafferth yn dechrau wrth ei rannu. Peidiwch â’i roi ar-lein, a pheidiwch â’i anfon ymlaen. Gall enwi eich plentyn.',
  },
  knowCourt: {
    en: 'Never record in a court. That is an offence.',
    cy: 'Peidiwch byth â recordio mewn llys. Mae hynny’n drosedd.',
  },
  knowChildren: {
    en: 'Don’t record your children in secret. Courts have criticised parents for that.',
    cy: 'Peidiwch â recordio eich plant yn gyfrinachol. Mae llysoedd wedi beirniadu rhieni am hynny.',
  },
  knowKept: {
    en: 'We keep no recordings. Keep yours somewhere safe.',
    cy: 'Nid ydym yn cadw recordiadau. Cadwch eich un chi yn rhywle diogel.',
  },
  knowLaw: {
    en: 'This is not legal advice. A solicitor can tell you more.',
    cy: 'Nid cyngor cyfreithiol yw hyn. Gall cyfreithiwr ddweud mwy wrthych.',
  },
  policy: {
    en: (council: string) => `What ${council} says about recording`,
    cy: (council: string) => `Yr hyn y mae ${council} yn ei ddweud am recordio`,
  },
  allowed: { en: 'Parents may record.', cy: 'Caiff rhieni recordio.' },
  'on-conditions': { en: 'Parents may record, on conditions:', cy: 'Caiff rhieni recordio, ar amodau:' },
  refused: {
    en: 'It says no. You can still ask, and ask for the reason in writing.',
    cy: 'Mae’n dweud na. Gallwch ofyn o hyd, a gofyn am y rheswm yn ysgrifenedig.',
  },
  'not-known': {
    en: 'We don’t know of any rule. Most councils have none written down. You can ask.',
    cy: 'Nid ydym yn gwybod am unrhyw reol. Nid oes gan y rhan fwyaf o gynghorau un ar bapur. Gallwch ofyn.',
  },
  source: {
    en: (text: string) => `Where that stands: ${text}`,
    cy: (text: string) => `Ble mae hynny: ${text}`,
  },

  requests: { en: 'What I asked, or want to ask', cy: 'Yr hyn a ofynnais, neu rwyf am ei ofyn' },
  none: { en: 'Nothing yet. You don’t have to ask.', cy: 'Dim eto. Does dim rhaid i chi ofyn.' },
  write: { en: 'Write a request', cy: 'Ysgrifennu cais' },
  newTitle: { en: 'A request', cy: 'Cais' },
  place: { en: 'Which meeting is it about?', cy: 'Am ba gyfarfod y mae?' },
  conference: { en: 'The conference', cy: 'Y gynhadledd' },
  'core-group': { en: 'A core group', cy: 'Grŵp craidd' },
  home: { en: 'A visit at my home', cy: 'Ymweliad â’m cartref' },
  office: { en: 'A meeting at an office', cy: 'Cyfarfod mewn swyddfa' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  meetsOn: { en: 'When is it? (if you know)', cy: 'Pryd mae? (os ydych yn gwybod)' },
  wanted: { en: 'What would help you?', cy: 'Beth fyddai’n eich helpu?' },
  'we-record': { en: 'That I may record it openly', cy: 'Fy mod yn cael ei recordio’n agored' },
  'they-record': {
    en: 'That they record it and give me a copy',
    cy: 'Eu bod nhw’n ei recordio ac yn rhoi copi i mi',
  },
  transcript: { en: 'That I get it written out', cy: 'Fy mod yn ei gael wedi’i ysgrifennu air am air' },
  'note-taker': { en: 'That somebody takes notes for me', cy: 'Bod rhywun yn cymryd nodiadau i mi' },
  why: { en: 'Why it would help (if you want to say)', cy: 'Pam y byddai’n helpu (os ydych am ddweud)' },
  whyHint: {
    en: 'For example: “I find it hard to take everything in.”',
    cy: 'Er enghraifft: “Mae’n anodd i mi gymryd popeth i mewn.”',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },

  oneTitle: { en: 'My request', cy: 'Fy nghais' },
  written: {
    en: (day: string) => `Written on ${on('en', day)}`,
    cy: (day: string) => `Ysgrifennwyd ar ${on('cy', day)}`,
  },
  notSent: {
    en: 'Not sent. Only you see it, and whoever you said may.',
    cy: 'Heb ei anfon. Dim ond chi sy’n ei weld, a’r rhai rydych wedi’u caniatáu.',
  },
  meets: { en: (day: string) => `for ${on('en', day)}`, cy: (day: string) => `ar gyfer ${on('cy', day)}` },
  letter: { en: 'See it as a letter', cy: 'Ei weld fel llythyr' },
  sentTitle: { en: 'When you have sent it or said it', cy: 'Pan fyddwch wedi’i anfon neu ei ddweud' },
  sentOn: { en: 'On which day?', cy: 'Ar ba ddiwrnod?' },
  sentHow: { en: 'How?', cy: 'Sut?' },
  'how-letter': { en: 'By letter', cy: 'Drwy lythyr' },
  'how-email': { en: 'By e-mail', cy: 'Drwy e-bost' },
  'how-said': { en: 'I said it', cy: 'Fe’i dywedais' },
  sentTo: { en: 'To whom?', cy: 'At bwy?' },
  sent: {
    en: (day: string) => `Sent or said on ${on('en', day)}`,
    cy: (day: string) => `Anfonwyd neu dywedwyd ar ${on('cy', day)}`,
  },
  answerTitle: { en: 'What they answered', cy: 'Beth oedd yr ateb' },
  answer: { en: 'Their answer', cy: 'Eu hateb' },
  'answer-yes': { en: 'Yes', cy: 'Ie' },
  'answer-conditions': { en: 'Yes, on conditions', cy: 'Ie, ar amodau' },
  'answer-no': { en: 'No', cy: 'Na' },
  answerWords: { en: 'Who said so, and why', cy: 'Pwy ddywedodd hynny, a pham' },
  answered: {
    en: (day: string) => `Answered on ${on('en', day)}`,
    cy: (day: string) => `Atebwyd ar ${on('cy', day)}`,
  },
  happenedTitle: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  happened: { en: 'In the meeting', cy: 'Yn y cyfarfod' },
  recorded: { en: 'It was recorded', cy: 'Fe’i recordiwyd' },
  notes: { en: 'Somebody took notes for me', cy: 'Cymerodd rhywun nodiadau i mi' },
  'not-recorded': { en: 'It was not recorded', cy: 'Ni chafodd ei recordio' },
  stopped: { en: 'They stopped the meeting', cy: 'Fe wnaethon nhw atal y cyfarfod' },
  'shut-out': { en: 'I was shut out', cy: 'Cefais fy nghau allan' },
  happenedWords: { en: 'More about it, in your words', cy: 'Mwy amdano, yn eich geiriau chi' },
  happenedHint: {
    en: 'If you were shut out: who decided it, and how could you still say your part?',
    cy: 'Os cawsoch eich cau allan: pwy benderfynodd, a sut y gallech ddweud eich rhan o hyd?',
  },
  change: { en: 'Change the request', cy: 'Newid y cais' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  taken: { en: 'Taken back.', cy: 'Wedi’i dynnu’n ôl.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  down: {
    en: 'We can’t open this just now. It is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor hyn ar hyn o bryd. Mae’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },

  dear: { en: 'To whom it concerns,', cy: 'At bwy bynnag y mae’n berthnasol,' },
  letterAsk: {
    en: (what: string, day: string | null) =>
      `I am writing about ${what}${day === null ? '' : ` on ${on('en', day)}`}. I would like to ask:`,
    cy: (what: string, day: string | null) =>
      `Rwy’n ysgrifennu ynghylch ${what}${day === null ? '' : ` ar ${on('cy', day)}`}. Hoffwn ofyn:`,
  },
  'letter-conference': { en: 'the conference', cy: 'y gynhadledd' },
  'letter-core-group': { en: 'the core group', cy: 'y grŵp craidd' },
  'letter-home': { en: 'your visit at my home', cy: 'eich ymweliad â’m cartref' },
  'letter-office': { en: 'our meeting at your office', cy: 'ein cyfarfod yn eich swyddfa' },
  'letter-other': { en: 'our meeting', cy: 'ein cyfarfod' },
  'letter-we-record': {
    en: 'to record it openly, for my own use. I will not publish it.',
    cy: 'am gael ei recordio’n agored, at fy nefnydd fy hun. Ni fyddaf yn ei gyhoeddi.',
  },
  'letter-they-record': {
    en: 'that you record it, and give me a copy.',
    cy: 'i chi ei recordio, a rhoi copi i mi.',
  },
  'letter-transcript': {
    en: 'for a written record of what is said, word for word.',
    cy: 'am gofnod ysgrifenedig o’r hyn a ddywedir, air am air.',
  },
  'letter-note-taker': {
    en: 'that somebody comes with me who takes notes.',
    cy: 'i rywun ddod gyda mi i gymryd nodiadau.',
  },
  letterNone: { en: 'whether the meeting may be recorded.', cy: 'a gaiff y cyfarfod ei recordio.' },
  letterEnd: {
    en: 'If the answer is no, please tell me the reason in writing.',
    cy: 'Os mai na yw’r ateb, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.',
  },
  signed: { en: 'Name and date:', cy: 'Enw a dyddiad:' },
  printed: {
    en: 'Print it, or copy it into your own message. We send nothing.',
    cy: 'Argraffwch ef, neu ei gopïo i’ch neges eich hun. Nid ydym yn anfon dim.',
  },

  papers: { en: 'Minutes and transcripts', cy: 'Cofnodion a thrawsgrifiadau' },
  papersText: {
    en: 'Write down what should come, and we reckon when.',
    cy: 'Nodwch yr hyn a ddylai ddod, a byddwn yn cyfrif pryd.',
  },
  noPapers: { en: 'Nothing written down yet.', cy: 'Dim wedi’i nodi eto.' },
  addPaper: { en: 'Write down what should come', cy: 'Nodi’r hyn a ddylai ddod' },
  paperKind: { en: 'What is it?', cy: 'Beth yw ef?' },
  'paper-summary': { en: 'The short summary, with the decision', cy: 'Y crynodeb byr, gyda’r penderfyniad' },
  'paper-record': { en: 'The full minutes', cy: 'Y cofnodion llawn' },
  'paper-transcript': { en: 'A transcript or a recording', cy: 'Trawsgrifiad neu recordiad' },
  'paper-correction': { en: 'My corrections to the minutes', cy: 'Fy nghywiriadau i’r cofnodion' },
  countsFrom: { en: 'The day of the meeting', cy: 'Diwrnod y cyfarfod' },
  countsHint: {
    en: 'For corrections: the day on which the minutes came to you.',
    cy: 'Ar gyfer cywiriadau: y diwrnod y daeth y cofnodion atoch.',
  },
  askedOn: { en: 'When did you ask for it? (if you did)', cy: 'Pryd y gofynnoch amdano? (os gwnaethoch)' },
  paperWords: { en: 'Anything to remember about it', cy: 'Unrhyw beth i’w gofio amdano' },
  paperWordsHint: {
    en: 'For corrections: what is wrong, and what is right.',
    cy: 'Ar gyfer cywiriadau: beth sy’n anghywir, a beth sy’n gywir.',
  },
  due: {
    en: (day: string) => `Due by ${on('en', day)}`,
    cy: (day: string) => `I ddod erbyn ${on('cy', day)}`,
  },
  sendBy: {
    en: (day: string) => `Send yours to the chair by ${on('en', day)}`,
    cy: (day: string) => `Anfonwch eich rhai chi at y cadeirydd erbyn ${on('cy', day)}`,
  },
  noRule: {
    en: 'No rule says when. Ask for a date.',
    cy: 'Nid oes rheol yn dweud pryd. Gofynnwch am ddyddiad.',
  },
  overdue: {
    en: (day: string) => `It should have come by ${on('en', day)}. You can ring and ask for it.`,
    cy: (day: string) => `Dylai fod wedi dod erbyn ${on('cy', day)}. Gallwch ffonio a gofyn amdano.`,
  },
  came: { en: (day: string) => `Came on ${on('en', day)}`, cy: (day: string) => `Daeth ar ${on('cy', day)}` },
  done: {
    en: (day: string) => `Sent on ${on('en', day)}`,
    cy: (day: string) => `Anfonwyd ar ${on('cy', day)}`,
  },
  'asked-on': {
    en: (day: string) => `asked for on ${on('en', day)}`,
    cy: (day: string) => `gofynnwyd ar ${on('cy', day)}`,
  },
  of: { en: (day: string) => `of ${on('en', day)}`, cy: (day: string) => `o ${on('cy', day)}` },
  cameToday: { en: 'It came today', cy: 'Daeth heddiw' },
  sentToday: { en: 'I sent them today', cy: 'Fe’u hanfonais heddiw' },
  notCame: { en: 'No, it has not come', cy: 'Na, nid yw wedi dod' },
  'rule-W-MIN-5': {
    en: 'Wales: five working days, or by the first core group',
    cy: 'Cymru: pum diwrnod gwaith, neu erbyn y grŵp craidd cyntaf',
  },
  'rule-W-MIN-20': { en: 'Wales: good practice, 20 working days', cy: 'Cymru: arfer da, 20 diwrnod gwaith' },
  'rule-W-MIN-CORR': {
    en: 'Wales: ten working days after the minutes came',
    cy: 'Cymru: deg diwrnod gwaith ar ôl i’r cofnodion ddod',
  },
  'rule-E-MIN': {
    en: 'England: each area has its own limit. This is a usual one, or your council’s own',
    cy: 'Lloegr: mae gan bob ardal ei therfyn ei hun. Dyma un arferol, neu un eich cyngor chi',
  },
  back: { en: 'All of it', cy: 'Y cyfan' },
})

export const faultWords = defineWords({
  'choose-place': { en: 'Say which meeting it is about', cy: 'Dywedwch am ba gyfarfod y mae' },
  'choose-paper': { en: 'Say what should come', cy: 'Dywedwch beth a ddylai ddod' },
  'no-day': { en: 'Enter a day, like 14 1 2027', cy: 'Rhowch ddiwrnod, fel 14 1 2027' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'too-long': {
    en: 'This is too long for one box. Make it shorter',
    cy: 'Mae hyn yn rhy hir i un blwch. Gwnewch ef yn fyrrach',
  },
  'not-now': {
    en: 'We can’t save this just now. Nothing is lost: it is still in the box. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Does dim wedi’i golli: mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'This was changed somewhere else meanwhile. Copy what you need and open it again',
    cy: 'Newidiwyd hyn yn rhywle arall yn y cyfamser. Copïwch yr hyn sydd ei angen arnoch a’i agor eto',
  },
  unknown: {
    en: 'This is no longer so. Open the page again',
    cy: 'Nid yw hyn yn wir mwyach. Agorwch y dudalen eto',
  },
})
