import { defineWords } from '../../platform/words/words.ts'

/** The pages about letters; what the letters themselves say is in words-letters.ts. */
export const words = defineWords({
  title: { en: 'Letters', cy: 'Llythyrau' },
  heading: { en: 'Letters you can use', cy: 'Llythyrau y gallwch eu defnyddio' },
  lede: {
    en: 'Fill in what you like. You get a letter to print or to save. We do not keep it and we do not send it.',
    cy: 'Llenwch yr hyn a fynnwch. Cewch lythyr i’w argraffu neu i’w gadw. Nid ydym yn ei gadw nac yn ei anfon.',
  },
  boxes: {
    en: 'You can leave any box empty. Then there is a line to write on.',
    cy: 'Gallwch adael unrhyw flwch yn wag. Yna bydd llinell i ysgrifennu arni.',
  },
  see: { en: 'See the letter', cy: 'Gweld y llythyr' },
  change: { en: 'Change it', cy: 'Ei newid' },
  download: { en: 'Save as a file', cy: 'Ei gadw fel ffeil' },
  kept: {
    en: 'Print this page, or save it as a file. When you leave the page, it is gone.',
    cy: 'Argraffwch y dudalen hon, neu ei chadw fel ffeil. Pan adewch y dudalen, bydd wedi mynd.',
  },
  sharedPhone: {
    en: 'Does someone else use this phone? A saved file stays on it.',
    cy: 'A oes rhywun arall yn defnyddio’r ffôn hwn? Mae ffeil sydd wedi’i chadw yn aros arno.',
  },
  sendIt: {
    en: 'Sign it. Give it or send it to them, and keep a copy. Write down the day.',
    cy: 'Llofnodwch ef. Rhowch neu anfonwch ef atynt, a chadwch gopi. Ysgrifennwch y dyddiad.',
  },
  tooLong: {
    en: 'This is too long. Leave out some of it.',
    cy: 'Mae hwn yn rhy hir. Gadewch beth ohono allan.',
  },
  more: { en: 'Words and guides', cy: 'Geiriau a chanllawiau' },
  askSolicitor: {
    en: 'If you can, speak to a solicitor before you send it.',
    cy: 'Os gallwch, siaradwch â chyfreithiwr cyn ei anfon.',
  },
  courtMay: {
    en: 'When you take back your yes, the council may go to court. It is still your right.',
    cy: 'Pan fyddwch yn tynnu eich cytundeb yn ôl, gall y cyngor fynd i’r llys. Eich hawl chi yw hyn o hyd.',
  },
  reprisal: {
    en: 'Asking can change how people see you. It should not, but it can. Talk it over with your supporter first.',
    cy: 'Gall gofyn newid y ffordd y mae pobl yn eich gweld. Ni ddylai, ond fe all. Trafodwch hyn gyda’ch cefnogwr yn gyntaf.',
  },

  'correct-title': { en: 'Put wrong facts right', cy: 'Cywiro ffeithiau anghywir' },
  'correct-for': {
    en: 'To whoever wrote a report with wrong facts in it.',
    cy: 'At y sawl a ysgrifennodd adroddiad â ffeithiau anghywir ynddo.',
  },
  'minutes-title': { en: 'Ask for the record of a meeting', cy: 'Gofyn am gofnod cyfarfod' },
  'minutes-for': {
    en: 'When you want the notes, the plan or the full record.',
    cy: 'Pan fyddwch am gael y nodiadau, y cynllun neu’r cofnod llawn.',
  },
  'help-title': { en: 'Ask for help at a meeting', cy: 'Gofyn am help mewn cyfarfod' },
  'help-for': {
    en: 'A break, an interpreter, another time, a quiet room: what would help you.',
    cy: 'Seibiant, cyfieithydd, amser arall, ystafell dawel: yr hyn a fyddai’n eich helpu.',
  },
  'recording-title': { en: 'Ask to record a meeting', cy: 'Gofyn am recordio cyfarfod' },
  'recording-for': {
    en: 'So that you can listen to it again at home.',
    cy: 'Er mwyn i chi allu gwrando arno eto gartref.',
  },
  'change-my-mind-title': { en: 'I want my child home', cy: 'Rwyf am i fy mhlentyn ddod adref' },
  'change-my-mind-for': {
    en: 'You said yes to section 20 or section 76, and now you say no.',
    cy: 'Dywedoch chi ie i adran 20 neu adran 76, a nawr rydych yn dweud na.',
  },
  'records-title': { en: 'Ask for a copy of my records', cy: 'Gofyn am gopi o fy nghofnodion' },
  'records-for': {
    en: 'What the council, a school or a health service has written about you. They have one month.',
    cy: 'Yr hyn y mae’r cyngor, ysgol neu wasanaeth iechyd wedi’i ysgrifennu amdanoch. Mae ganddynt fis.',
  },
  'complain-title': { en: 'Complain about how it was done', cy: 'Cwyno am y ffordd y gwnaed pethau' },
  'complain-for': {
    en: 'When you were not told, not heard or not treated well.',
    cy: 'Pan na chawsoch wybod, na chawsoch eich clywed neu na chawsoch eich trin yn dda.',
  },

  from: { en: 'Your name', cy: 'Eich enw' },
  to: { en: 'Who is it to?', cy: 'At bwy mae’r llythyr?' },
  toHint: { en: 'A name, or a job such as “the chair”', cy: 'Enw, neu swydd fel “y cadeirydd”' },
  child: { en: 'Your child’s name', cy: 'Enw eich plentyn' },
  meeting: { en: 'Which meeting, and when?', cy: 'Pa gyfarfod, a phryd?' },
  'change-my-mind-when': {
    en: 'When should your child come home?',
    cy: 'Pryd dylai eich plentyn ddod adref?',
  },
  'change-my-mind-whenHint': { en: '“Today”, or a day and a time', cy: '“Heddiw”, neu ddiwrnod ac amser' },
  'correct-lines': {
    en: 'What is wrong, and what is right? One on each line',
    cy: 'Beth sy’n anghywir, a beth sy’n gywir? Un ar bob llinell',
  },
  'help-lines': {
    en: 'What would help you? One on each line',
    cy: 'Beth fyddai’n eich helpu? Un ar bob llinell',
  },
  'records-lines': {
    en: 'Anything special that you want to see? One on each line',
    cy: 'Oes rhywbeth penodol rydych am ei weld? Un ar bob llinell',
  },
  'complain-lines': { en: 'What happened, and when?', cy: 'Beth ddigwyddodd, a phryd?' },
  why: { en: 'Why would it help you?', cy: 'Pam byddai’n eich helpu?' },
  want: { en: 'What do you want them to do?', cy: 'Beth ydych chi am iddynt ei wneud?' },
  disability: {
    en: 'I have a disability, or a health problem that lasts',
    cy: 'Mae gen i anabledd, neu broblem iechyd sy’n para',
  },
  disabilityHint: {
    en: 'Then they must think about it as a “reasonable adjustment”. You do not have to say what it is.',
    cy: 'Yna rhaid iddynt ei ystyried fel “addasiad rhesymol”. Does dim rhaid i chi ddweud beth yw e.',
  },
})
