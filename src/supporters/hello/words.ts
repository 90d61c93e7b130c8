import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Your hello', cy: 'Eich helô' },
  /** On a page that a parent reads. */
  listen: {
    en: (called: string) => `${called} says hello`,
    cy: (called: string) => `Mae ${called} yn dweud helô`,
  },
  listenText: { en: 'Press play to listen.', cy: 'Pwyswch chwarae i wrando.' },
  read: { en: 'Read what is said', cy: 'Darllen yr hyn a ddywedir' },
  inEnglish: { en: 'It is in English.', cy: 'Mae yn Saesneg.' },
  inWelsh: { en: 'It is in Welsh.', cy: 'Mae yn Gymraeg.' },
  inOther: { en: 'It is in another language.', cy: 'Mae mewn iaith arall.' },
  intro: {
    en: 'You can record a short hello. A parent who may choose you can listen to it. You do not have to.',
    cy: 'Cewch recordio helô byr. Gall rhiant a allai eich dewis wrando arno. Nid oes rhaid i chi.',
  },
  say: {
    en: 'Say your first name, what you are like, and that you have been through it too. About a minute at most.',
    cy: 'Dywedwch eich enw cyntaf, sut un ydych chi, a’ch bod chithau wedi bod drwyddo. Tua munud ar y mwyaf.',
  },
  leaveOut: {
    en: 'Leave out your surname, your town, your children’s names and your own case. A voice can be known: if somebody must not find you, do not record one.',
    cy: 'Gadewch allan eich cyfenw, eich tref, enwau eich plant a’ch achos eich hun. Gellir adnabod llais: os oes rhywun na ddylai ddod o hyd i chi, peidiwch â recordio un.',
  },
  how: {
    en: 'Record it with your phone’s own recorder, then choose the file here. We take out what the phone writes into it about you.',
    cy: 'Recordiwch ef gyda recordydd eich ffôn, yna dewiswch y ffeil yma. Rydym yn tynnu allan yr hyn y mae’r ffôn yn ei ysgrifennu ynddo amdanoch.',
  },
  sound: { en: 'Your recording', cy: 'Eich recordiad' },
  soundHint: {
    en: 'MP3, M4A, OGG, WAV, WEBM or AAC. Up to 1 MB and about a minute.',
    cy: 'MP3, M4A, OGG, WAV, WEBM neu AAC. Hyd at 1 MB a thua munud.',
  },
  spoken: { en: 'What language do you speak in it?', cy: 'Pa iaith ydych chi’n ei siarad ynddo?' },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
  other: { en: 'Another language', cy: 'Iaith arall' },
  saidEn: { en: 'What you say, written in English', cy: 'Yr hyn a ddywedwch, wedi’i ysgrifennu yn Saesneg' },
  saidCy: { en: 'What you say, written in Welsh', cy: 'Yr hyn a ddywedwch, wedi’i ysgrifennu yn Gymraeg' },
  saidHint: {
    en: 'For parents who can’t hear it, or can’t listen just now. One language is enough.',
    cy: 'I rieni na allant ei glywed, neu na allant wrando nawr. Mae un iaith yn ddigon.',
  },
  save: { en: 'Save my hello', cy: 'Cadw fy helô' },
  replace: { en: 'Save the new one', cy: 'Cadw’r un newydd' },
  replaceText: {
    en: 'A new recording takes the place of this one.',
    cy: 'Mae recordiad newydd yn cymryd lle hwn.',
  },
  now: { en: 'This is what parents hear', cy: 'Dyma’r hyn y mae rhieni’n ei glywed' },
  stopped: {
    en: 'A coordinator has stopped it. No parent hears it. Ask them why, or record another.',
    cy: 'Mae cydlynydd wedi’i atal. Nid oes rhiant yn ei glywed. Gofynnwch iddynt pam, neu recordiwch un arall.',
  },
  remove: { en: 'Delete my hello', cy: 'Dileu fy helô' },
  removeText: { en: 'It is gone for good.', cy: 'Mae’n mynd am byth.' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  removed: { en: 'Deleted.', cy: 'Wedi’i ddileu.' },
  link: { en: 'Record a hello', cy: 'Recordio helô' },
  /** For coordinators. */
  theirs: { en: 'Their hello', cy: 'Eu helô' },
  none: { en: 'They have not recorded one.', cy: 'Nid ydynt wedi recordio un.' },
  since: { en: 'Recorded on', cy: 'Recordiwyd ar' },
  listenFor: {
    en: 'Listen for a surname, a town, a child’s name or their own case. If you hear one, stop it and tell them.',
    cy: 'Gwrandewch am gyfenw, tref, enw plentyn neu eu hachos eu hunain. Os clywch un, ataliwch ef a dywedwch wrthynt.',
  },
  stop: { en: 'Stop it: no parent hears it', cy: 'Ei atal: ni fydd rhiant yn ei glywed' },
  let: { en: 'Let parents hear it again', cy: 'Gadael i rieni ei glywed eto' },
  isStopped: {
    en: 'It is stopped: no parent hears it.',
    cy: 'Mae wedi’i atal: nid oes rhiant yn ei glywed.',
  },
})

export const faultWords = defineWords({
  'no-file': { en: 'Choose a recording', cy: 'Dewiswch recordiad' },
  'too-large': {
    en: 'The recording is larger than 1 MB. Make it shorter',
    cy: 'Mae’r recordiad yn fwy nag 1 MB. Gwnewch ef yn fyrrach',
  },
  'no-sound': {
    en: 'We can’t read this as a sound. Choose an MP3, M4A, OGG, WAV, WEBM or AAC file',
    cy: 'Ni allwn ddarllen hwn fel sain. Dewiswch ffeil MP3, M4A, OGG, WAV, WEBM neu AAC',
  },
  'too-long-sound': {
    en: 'The recording is longer than about a minute',
    cy: 'Mae’r recordiad yn hirach na thua munud',
  },
  'no-words': {
    en: 'Write down what you say, in English or in Welsh',
    cy: 'Ysgrifennwch yr hyn a ddywedwch, yn Gymraeg neu yn Saesneg',
  },
  surname: { en: 'Leave out your surname', cy: 'Gadewch eich cyfenw allan' },
  place: { en: 'Leave out where you live', cy: 'Gadewch allan ble rydych yn byw' },
  postcode: { en: 'Leave out the postcode', cy: 'Gadewch y cod post allan' },
  telephone: { en: 'Leave out telephone numbers', cy: 'Gadewch rifau ffôn allan' },
  address: { en: 'Leave out addresses', cy: 'Gadewch gyfeiriadau allan' },
  history: {
    en: 'Leave out your own case: it is told when you both have said yes',
    cy: 'Gadewch eich achos eich hun allan: caiff ei ddweud pan fydd y ddau ohonoch wedi dweud ie',
  },
  'too-long': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  'not-now': {
    en: 'We can’t save it just now. Please try again in a few minutes',
    cy: 'Ni allwn ei gadw nawr. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
})
