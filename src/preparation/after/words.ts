import { sayDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'After', cy: 'Wedyn' },
  heading: { en: 'After the meeting', cy: 'Ar ôl y cyfarfod' },
  intro: {
    en: 'Talk about it today, if you can. Answer what you like, and leave the rest.',
    cy: 'Siaradwch amdano heddiw, os gallwch. Atebwch yr hyn a fynnwch, a gadewch y gweddill.',
  },
  feeling: { en: 'How are you now?', cy: 'Sut ydych chi nawr?' },
  'all-right': { en: 'All right', cy: 'Yn iawn' },
  shaken: { en: 'Shaken', cy: 'Wedi fy ysgwyd' },
  'not-good': { en: 'Not good', cy: 'Ddim yn dda' },
  'rather-not': { en: 'I’d rather not say', cy: 'Mae’n well gen i beidio â dweud' },
  tonight: { en: 'Will you be all right tonight?', cy: 'Fyddwch chi’n iawn heno?' },
  'tonight-yes': { en: 'Yes', cy: 'Byddaf' },
  'tonight-not-sure': { en: 'I’m not sure', cy: 'Nid wyf yn siŵr' },
  'tonight-no': { en: 'No', cy: 'Na fyddaf' },
  surprised: { en: 'What surprised you?', cy: 'Beth wnaeth eich synnu?' },
  next: { en: 'What comes next for you?', cy: 'Beth ddaw nesaf i chi?' },
  nextHint: {
    en: 'One small thing is enough: eat, sleep, ring somebody.',
    cy: 'Mae un peth bach yn ddigon: bwyta, cysgu, ffonio rhywun.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  private: {
    en: 'Only you read this, and whoever you say may.',
    cy: 'Dim ond chi sy’n darllen hyn, a’r rhai rydych chi’n caniatáu iddynt.',
  },
  someone: {
    en: 'You don’t have to be alone with this',
    cy: 'Does dim rhaid i chi fod ar eich pen eich hun gyda hyn',
  },
  samaritans: { en: 'Samaritans, day and night, free', cy: 'Y Samariaid, ddydd a nos, am ddim' },
  danger: { en: 'In danger now', cy: 'Mewn perygl nawr' },
  nhs: {
    en: 'NHS 111: mental health help, choose option 2',
    cy: 'GIG 111: cymorth iechyd meddwl, dewiswch opsiwn 2',
  },
  us: {
    en: (hours: string) => `Us${hours === '' ? '' : `, ${hours}`}`,
    cy: (hours: string) => `Ni${hours === '' ? '' : `, ${hours}`}`,
  },
  tonightLink: { en: 'Everybody you can ring tonight', cy: 'Pawb y gallwch eu ffonio heno' },
  said: {
    en: (day: string) => `On ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Ar ${sayDay('cy', day, 'date')}`,
  },
  earlier: { en: 'What you said before', cy: 'Yr hyn a ddywedoch o’r blaen' },
  down: {
    en: 'We can’t open this just now. It is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor hyn ar hyn o bryd. Mae’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },

  threeTitle: { en: 'Three questions', cy: 'Tri chwestiwn' },
  threeText: {
    en: 'Today, or later. On a screen, aloud, or on paper. They all count the same.',
    cy: 'Heddiw, neu’n nes ymlaen. Ar sgrin, ar lafar, neu ar bapur. Maen nhw i gyd yn cyfrif yr un fath.',
  },
  threeGo: { en: 'Answer three questions', cy: 'Ateb tri chwestiwn' },
  threeDone: { en: 'You have answered. Thank you.', cy: 'Rydych wedi ateb. Diolch.' },
  threeThanks: {
    en: 'Thank you. Your answers are with everybody else’s now, without your name.',
    cy: 'Diolch. Mae eich atebion gydag atebion pawb arall nawr, heb eich enw.',
  },
  noName: {
    en: 'Your answers are kept without your name. Nobody at the council, and nobody here, can see whose they are.',
    cy: 'Caiff eich atebion eu cadw heb eich enw. Ni all neb yn y cyngor, na neb yma, weld pwy a’u rhoddodd.',
  },
  noBack: {
    en: 'So you can’t change them once they are sent.',
    cy: 'Felly ni allwch eu newid ar ôl eu hanfon.',
  },
  noName2: {
    en: 'If somebody types them for you, they know what you said. You can use paper instead.',
    cy: 'Os bydd rhywun yn eu teipio i chi, byddant yn gwybod beth ddywedoch chi. Gallwch ddefnyddio papur yn lle hynny.',
  },
  counted: {
    en: 'When five parents or more have answered about a council, we tell it what needs to change. You can see what came of it.',
    cy: 'Pan fydd pum rhiant neu fwy wedi ateb am gyngor, byddwn yn dweud wrtho beth sydd angen newid. Gallwch weld beth ddaeth o hynny.',
  },
  youSaid: { en: 'You said, we did', cy: 'Fe ddywedoch chi, fe wnaethom ni' },
  sheet: { en: 'Print it on paper', cy: 'Ei argraffu ar bapur' },
  understood: {
    en: 'Did you understand what was going on?',
    cy: 'Oeddech chi’n deall beth oedd yn digwydd?',
  },
  heard: { en: 'Were you heard?', cy: 'Gawsoch chi eich clywed?' },
  respected: { en: 'Were you treated with respect?', cy: 'Gawsoch chi eich trin â pharch?' },
  'knew-who': { en: 'Did you know who would be there?', cy: 'Oeddech chi’n gwybod pwy fyddai yno?' },
  'read-report': {
    en: 'Could you read the report in time?',
    cy: 'Gawsoch chi ddarllen yr adroddiad mewn pryd?',
  },
  corrected: { en: 'Were wrong facts put right?', cy: 'Gafodd ffeithiau anghywir eu cywiro?' },
  'decision-explained': {
    en: 'Was the decision explained to you?',
    cy: 'Gafodd y penderfyniad ei egluro i chi?',
  },
  'know-change': { en: 'Do you know what has to change?', cy: 'Ydych chi’n gwybod beth sy’n rhaid newid?' },
  'know-help': { en: 'Do you know what help you get?', cy: 'Ydych chi’n gwybod pa gymorth a gewch?' },
  'less-alone': { en: 'Did you feel less alone?', cy: 'Oeddech chi’n teimlo’n llai unig?' },
  'trust-worker': {
    en: 'Do you trust your social worker?',
    cy: 'Ydych chi’n ymddiried yn eich gweithiwr cymdeithasol?',
  },
  'trust-process': {
    en: 'Do you trust how it is done?',
    cy: 'Ydych chi’n ymddiried yn y ffordd y caiff ei wneud?',
  },
  'want-again': { en: 'Would you want a supporter again?', cy: 'Fyddech chi eisiau cefnogwr eto?' },
  '4': { en: 'Yes, very much', cy: 'Ie, yn fawr iawn' },
  '3': { en: 'Yes, mostly', cy: 'Ie, gan mwyaf' },
  '2': { en: 'Partly', cy: 'Yn rhannol' },
  '1': { en: 'Not really', cy: 'Ddim mewn gwirionedd' },
  '0': { en: 'Not at all', cy: 'Ddim o gwbl' },
  sentence: { en: 'One sentence, if you like', cy: 'Un frawddeg, os mynnwch' },
  sentenceHint: {
    en: 'No names, please. People at our office read it, among others, in no order.',
    cy: 'Dim enwau, os gwelwch yn dda. Mae pobl yn ein swyddfa yn ei darllen, ymhlith rhai eraill, heb drefn.',
  },
  send: { en: 'Send without my name', cy: 'Anfon heb fy enw' },

  hardTitle: { en: 'And you?', cy: 'A chithau?' },
  hardText: {
    en: 'If this was hard for you, somebody rings you. They learn that you asked, and nothing else.',
    cy: 'Os oedd hyn yn anodd i chi, bydd rhywun yn eich ffonio. Byddant yn gwybod eich bod wedi gofyn, a dim byd arall.',
  },
  ringMe: { en: 'This was hard: ring me', cy: 'Roedd hyn yn anodd: ffoniwch fi' },
  ringAsked: {
    en: 'We know. Somebody will ring you.',
    cy: 'Rydym yn gwybod. Bydd rhywun yn eich ffonio.',
  },
})

/** For the people of the house. */
export const staffWords = defineWords({
  title: { en: 'What parents answered', cy: 'Atebion rhieni' },
  intro: {
    en: 'Answers without names, of months that are over. A council stands here from ten answers on.',
    cy: 'Atebion heb enwau, o fisoedd sydd wedi dod i ben. Mae cyngor yn ymddangos yma o ddeg ateb ymlaen.',
  },
  none: {
    en: 'Not enough answers to show yet. Give out the sheet, and ask supporters to leave it with parents.',
    cy: 'Dim digon o atebion i’w dangos eto. Dosbarthwch y daflen, a gofynnwch i gefnogwyr ei gadael gyda rhieni.',
  },
  others: {
    en: (n: number) => plural('en', n, { one: 'One smaller council', other: '# smaller councils together' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Un cyngor llai',
        two: 'Dau gyngor llai gyda’i gilydd',
        few: 'Tri chyngor llai gyda’i gilydd',
        many: '# chyngor llai gyda’i gilydd',
        other: '# o gynghorau llai gyda’i gilydd',
      }),
  },
  answered: {
    en: (n: number) => plural('en', n, { one: '1 parent answered', other: '# parents answered' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Atebodd 1 rhiant',
        two: 'Atebodd # riant',
        few: 'Atebodd # rhiant',
        many: 'Atebodd # rhiant',
        other: 'Atebodd # o rieni',
      }),
  },
  yesOf: {
    en: (yes: number, of: number) => `${yes} of ${of} said yes`,
    cy: (yes: number, of: number) => `Dywedodd ${yes} o ${of} ie`,
  },
  withheld: {
    en: 'Withheld: too few on one side',
    cy: 'Heb ei ddangos: rhy ychydig ar un ochr',
  },
  question: { en: 'Question', cy: 'Cwestiwn' },
  yes: { en: 'Said yes', cy: 'Dywedodd ie' },
  sentences: { en: 'What some added, in no order', cy: 'Yr hyn a ychwanegodd rhai, heb drefn' },
  sentencesHint: {
    en: 'From five answers on. Never pass one on word for word with a name or a place.',
    cy: 'O bum ateb ymlaen. Peidiwch byth â throsglwyddo un air am air gydag enw neu le.',
  },
  sentencesDown: {
    en: 'The sentences can’t be opened just now. Try again in a few minutes.',
    cy: 'Ni ellir agor y brawddegau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  ask: { en: 'Ask for a change', cy: 'Gofyn am newid' },
  typePaper: { en: 'Type in a paper', cy: 'Teipio papur' },
  sheet: { en: 'The sheet to print', cy: 'Y daflen i’w hargraffu' },
  council: { en: 'Which council was it about?', cy: 'Am ba gyngor yr oedd?' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  kind: { en: 'Which kind of meeting?', cy: 'Pa fath o gyfarfod?' },
  notKnown: { en: 'It does not say', cy: 'Nid yw’n dweud' },
  paperHint: {
    en: 'Type it as it stands. If there is a name on it, leave the name out and shred the paper.',
    cy: 'Teipiwch ef fel y mae. Os oes enw arno, gadewch yr enw allan a rhwygo’r papur.',
  },
  put: { en: 'Count it', cy: 'Ei gyfrif' },
  counted: { en: 'Counted, with all the others.', cy: 'Wedi’i gyfrif, gyda’r lleill i gyd.' },
  fullerTitle: { en: 'The longer set, for a pilot', cy: 'Y set hirach, ar gyfer peilot' },
  fullerText: {
    en: 'Ten more questions, only while you take part in a pilot that asks for them.',
    cy: 'Deg cwestiwn arall, dim ond tra byddwch yn rhan o beilot sy’n gofyn amdanynt.',
  },
  fullerOn: { en: 'The longer set is asked.', cy: 'Gofynnir y set hirach.' },
  fullerOff: { en: 'Only the three are asked.', cy: 'Dim ond y tri a ofynnir.' },
  turnOn: { en: 'Ask the longer set', cy: 'Gofyn y set hirach' },
  turnOff: { en: 'Ask only the three', cy: 'Gofyn y tri yn unig' },

  ringTitle: { en: 'Supporters to ring', cy: 'Cefnogwyr i’w ffonio' },
  ringNone: { en: 'Nobody has asked to be rung.', cy: 'Nid oes neb wedi gofyn am alwad.' },
  ringText: {
    en: 'It was hard, and they asked for a call. Listen first. You need not know about whom.',
    cy: 'Roedd yn anodd, a gofynnon nhw am alwad. Gwrandewch yn gyntaf. Does dim angen i chi wybod am bwy.',
  },
  ringAsked: {
    en: (day: string) => `Asked on ${sayDay('en', day, 'long')}`,
    cy: (day: string) => `Gofynnwyd ddydd ${sayDay('cy', day, 'long').replace(/^[Dd]ydd /, '')}`,
  },
  rung: { en: 'I rang them', cy: 'Fe’u ffoniais' },
  rungSaid: { en: 'Noted.', cy: 'Wedi’i nodi.' },
  noPhone: { en: 'No number in their account', cy: 'Dim rhif yn eu cyfrif' },
})

export const faultWords = defineWords({
  nothing: { en: 'Say one thing, or go back', cy: 'Dywedwch un peth, neu ewch yn ôl' },
  none: { en: 'Answer at least one question', cy: 'Atebwch o leiaf un cwestiwn' },
  answered: {
    en: 'There is an answer about this meeting already',
    cy: 'Mae ateb am y cyfarfod hwn eisoes',
  },
  'too-long': { en: 'This is too long. Make it shorter', cy: 'Mae hyn yn rhy hir. Gwnewch ef yn fyrrach' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'not-now': {
    en: 'We can’t save this just now. Nothing is lost: it is still here. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Does dim wedi’i golli: mae yma o hyd. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  unknown: {
    en: 'This is no longer so. Open the page again',
    cy: 'Nid yw hyn yn wir mwyach. Agorwch y dudalen eto',
  },
})
