import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Handing over', cy: 'Trosglwyddo' },
  own: { en: 'Somebody new beside you', cy: 'Rhywun newydd wrth eich ochr' },
  ownText: {
    en: 'Nothing you wrote goes to somebody new by itself. You say what they may read.',
    cy: 'Nid oes dim a ysgrifennoch yn mynd at rywun newydd ohono’i hun. Chi sy’n dweud beth y cânt ei ddarllen.',
  },
  may: {
    en: (name: string) => `May ${name} read what was written before?`,
    cy: (name: string) => `A gaiff ${name} ddarllen yr hyn a ysgrifennwyd o’r blaen?`,
  },
  yesAll: { en: 'Yes, for three months', cy: 'Caiff, am dri mis' },
  no: { en: 'No', cy: 'Na chaiff' },
  noText: {
    en: 'If you say no, nothing changes. You can change your mind at any time.',
    cy: 'Os dywedwch na, does dim yn newid. Gallwch newid eich meddwl unrhyw bryd.',
  },
  reads: {
    en: (name: string) => `${name} may read your notes.`,
    cy: (name: string) => `Caiff ${name} ddarllen eich nodiadau.`,
  },
  whoReads: { en: 'Who may read my notes', cy: 'Pwy sy’n cael darllen fy nodiadau' },
  nobody: {
    en: 'Nobody stands beside you now. When somebody does, you are asked here.',
    cy: 'Does neb wrth eich ochr nawr. Pan fydd rhywun, gofynnir i chi yma.',
  },
  notes: { en: 'What was handed over', cy: 'Yr hyn a drosglwyddwyd' },
  by: {
    en: (name: string, day: string) => `${name}, ${sayDay('en', day, 'date')}`,
    cy: (name: string, day: string) => `${name}, ${sayDay('cy', day, 'date')}`,
  },
  you: { en: 'You', cy: 'Chi' },
  someone: { en: 'Somebody beside you', cy: 'Rhywun wrth eich ochr' },
  someoneBefore: { en: 'Whoever stood here before', cy: 'Pwy bynnag oedd yma o’r blaen' },
  mayNext: {
    en: 'Whoever comes next may read this. You said so.',
    cy: 'Caiff pwy bynnag a ddaw nesaf ddarllen hyn. Chi a ddywedodd hynny.',
  },
  mayNotNext: {
    en: 'Only you, and whoever wrote it, can read this.',
    cy: 'Dim ond chi, a phwy bynnag a’i hysgrifennodd, sy’n gallu darllen hyn.',
  },
  stop: { en: 'Nobody new may read this', cy: 'Ni chaiff neb newydd ddarllen hyn' },
  let: { en: 'Whoever comes next may read this', cy: 'Caiff pwy bynnag a ddaw nesaf ddarllen hyn' },
  none: { en: 'Nothing was handed over yet.', cy: 'Does dim wedi’i drosglwyddo eto.' },
  write: { en: 'A note for whoever comes next', cy: 'Nodyn i bwy bynnag a ddaw nesaf' },
  writeText: {
    en: (called: string) =>
      `Only when ${called} says yes. Read it aloud to them before you save it. They see it too.`,
    cy: (called: string) =>
      `Dim ond os yw ${called} yn cytuno. Darllenwch ef yn uchel iddynt cyn i chi ei gadw. Maen nhw’n ei weld hefyd.`,
  },
  note: { en: 'What the next one should know', cy: 'Beth ddylai’r nesaf ei wybod' },
  saidYes: {
    en: 'I read it to them. They said: whoever comes next may read it.',
    cy: 'Fe’i darllenais iddynt. Dywedon nhw: caiff pwy bynnag a ddaw nesaf ei ddarllen.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  byVoice: {
    en: 'They can also say aloud that you may read their earlier notes.',
    cy: 'Gallant hefyd ddweud ar lafar y cewch ddarllen eu nodiadau cynharach.',
  },
  askAloud: { en: 'Ask them', cy: 'Gofyn iddynt' },
  shut: { en: 'This can’t be shown just now.', cy: 'Ni ellir dangos hyn ar hyn o bryd.' },
  ending: { en: 'Ending', cy: 'Dod i ben' },
})

export const faultWords = defineWords({
  empty: { en: 'Write something, or go back', cy: 'Ysgrifennwch rywbeth, neu ewch yn ôl' },
  'too-long': { en: 'This is too long. Use fewer words', cy: 'Mae hyn yn rhy hir. Defnyddiwch lai o eiriau' },
  'said-yes': {
    en: 'Only when they said yes. If they did not, go back: nothing moves',
    cy: 'Dim ond os dywedon nhw ie. Os na wnaethon nhw, ewch yn ôl: does dim yn symud',
  },
  'not-now': {
    en: 'We can’t save this just now. It is still in the box. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
})
