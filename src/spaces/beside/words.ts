import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  notes: { en: 'Notes', cy: 'Nodiadau' },
  notesOf: { en: (name: string) => `${name}’s notes`, cy: (name: string) => `Nodiadau ${name}` },
  mayRead: {
    en: 'They said that you may read these. They see what you write here, and when you read.',
    cy: 'Dywedon nhw eich bod yn cael darllen y rhain. Maen nhw’n gweld yr hyn rydych yn ei ysgrifennu yma, a phryd rydych yn darllen.',
  },
  mayNot: {
    en: 'You can’t read their notes, nor see whether there are any. It is theirs to say.',
    cy: 'Ni allwch ddarllen eu nodiadau, na gweld a oes rhai. Nhw sydd i ddweud.',
  },
  none: { en: 'Nothing is written yet.', cy: 'Does dim wedi’i ysgrifennu eto.' },
  write: { en: 'Write a note beside them', cy: 'Ysgrifennu nodyn wrth eu hochr' },
  hint: {
    en: 'Their words, not yours. They can read it as soon as it is among their notes.',
    cy: 'Eu geiriau nhw, nid eich rhai chi. Gallant ei ddarllen cyn gynted ag y bydd ymhlith eu nodiadau.',
  },
  note: { en: 'Note', cy: 'Nodyn' },
  putIn: { en: 'Put it among their notes', cy: 'Ei roi ymhlith eu nodiadau' },
  keepDraft: { en: 'Keep it as my draft', cy: 'Ei gadw fel fy nrafft' },
  draft: { en: 'Your draft: only you see it', cy: 'Eich drafft: dim ond chi sy’n ei weld' },
  allPages: { en: 'All their pages', cy: 'Eu holl dudalennau' },
  yesLink: { en: 'They have no screen: ask them by voice', cy: 'Does ganddynt ddim sgrin: gofyn ar lafar' },
  share: { en: 'Share something for them', cy: 'Rhannu rhywbeth drostynt' },
  promiseLink: { en: 'Read the promise to them', cy: 'Darllen yr addewid iddynt' },
  promiseDue: {
    en: 'The promise is still to be read to them, or it has changed. Read it at your next meeting.',
    cy: 'Mae’r addewid eto i’w ddarllen iddynt, neu mae wedi newid. Darllenwch ef yn eich cyfarfod nesaf.',
  },
  stopTitle: {
    en: 'They say: nobody may read my notes',
    cy: 'Maen nhw’n dweud: ni chaiff neb ddarllen fy nodiadau',
  },
  stopText: {
    en: 'This ends all reading at once: yours, and everybody else’s.',
    cy: 'Mae hyn yn rhoi terfyn ar bob darllen ar unwaith: gennych chi, a chan bawb arall.',
  },
  stop: { en: 'End all reading', cy: 'Rhoi terfyn ar bob darllen' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  down: {
    en: 'Notes can’t be opened just now. Nothing is lost. Try again in a few minutes.',
    cy: 'Ni ellir agor nodiadau ar hyn o bryd. Does dim wedi’i golli. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  askAloud: {
    en: 'Ask them aloud. They don’t have to answer.',
    cy: 'Gofynnwch iddynt ar lafar. Does dim rhaid iddynt ateb.',
  },

  yesTitle: { en: 'Ask them, and read it back', cy: 'Gofynnwch iddynt, a’i ddarllen yn ôl' },
  sayThis: { en: 'Say this', cy: 'Dywedwch hyn' },
  sayFirst: {
    en: 'Your notes are yours. Nobody reads them unless you say so. I stand beside you whatever you say.',
    cy: 'Eich nodiadau chi ydyn nhw. Does neb yn eu darllen oni bai eich bod chi’n dweud hynny. Rydw i wrth eich ochr beth bynnag a ddywedwch.',
  },
  sayMe: {
    en: 'May I read your notes, and write some down for you?',
    cy: 'A gaf i ddarllen eich nodiadau, ac ysgrifennu rhai i chi?',
  },
  sayOther: {
    en: (names: string) => `Or is it about ${names}, who stands beside you too? May they read them?`,
    cy: (names: string) => `Neu ai am ${names} y mae hyn, sydd wrth eich ochr hefyd? A gân nhw eu darllen?`,
  },
  sayBefore: {
    en: 'Also what was written before, or only what is written from now on?',
    cy: 'Yr hyn a ysgrifennwyd o’r blaen hefyd, neu ddim ond yr hyn a ysgrifennir o hyn ymlaen?',
  },
  sayStop: {
    en: (number: string) =>
      `You can end it at any time. Tell me, or ring ${number === '' ? 'the office' : number}.`,
    cy: (number: string) =>
      `Gallwch roi terfyn arno ar unrhyw adeg. Dywedwch wrthyf i, neu ffoniwch ${number === '' ? 'y swyddfa' : number}.`,
  },
  whom: { en: 'Who may read?', cy: 'Pwy sy’n cael darllen?' },
  me: { en: 'I may', cy: 'Fi' },
  saidYes: { en: 'They said yes', cy: 'Dywedon nhw ie' },
  readBack: {
    en: 'I read back to them what I enter here, and they said that it is right',
    cy: 'Darllenais yn ôl iddynt yr hyn rwy’n ei nodi yma, a dywedon nhw ei fod yn gywir',
  },
  enter: { en: 'Enter their yes', cy: 'Nodi eu hateb' },
  entered: {
    en: 'It goes down with your name and today’s date, and they can see it.',
    cy: 'Caiff ei nodi gyda’ch enw a dyddiad heddiw, a gallant ei weld.',
  },
})
