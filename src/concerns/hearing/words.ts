import { sayDay, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const stepWords = defineWords({
  talked: { en: 'Talked with somebody', cy: 'Siarad â rhywun' },
  referred: { en: 'Referred to the council', cy: 'Atgyfeirio at y cyngor' },
  'no-further': { en: 'Nothing further to do', cy: 'Dim byd pellach i’w wneud' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  heard: { en: 'Read', cy: 'Darllenwyd' },
  told: { en: 'The parent was told', cy: 'Dywedwyd wrth y rhiant' },
  'not-told': { en: 'The parent is not told yet', cy: 'Nid yw’r rhiant yn cael gwybod eto' },
  closed: { en: 'Closed', cy: 'Caewyd' },
})
export const wayWords = defineWords({
  supporter: { en: 'by the one who raised it', cy: 'gan yr un a’i cododd' },
  voice: { en: 'By telephone', cy: 'Dros y ffôn' },
  'in-person': { en: 'Face to face', cy: 'Wyneb yn wyneb' },
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
})
const since = (day: string) => ({ en: sayDay('en', day, 'full'), cy: softDay(sayDay('cy', day, 'full')) })

export const words = defineWords({
  title: { en: 'Concerns', cy: 'Pryderon' },
  open: { en: 'Open, the oldest first', cy: 'Ar agor, yr hynaf yn gyntaf' },
  none: {
    en: 'No open concern. When somebody raises one, it stands here and you get a message.',
    cy: 'Dim pryder ar agor. Pan fydd rhywun yn codi un, bydd yma a chewch neges.',
  },
  first: { en: 'First', cy: 'Yn gyntaf' },
  closedLink: { en: 'Closed concerns', cy: 'Pryderon a gaewyd' },
  register: { en: 'Who asks from outside', cy: 'Pwy sy’n gofyn o’r tu allan' },
  closedTitle: { en: 'Closed concerns', cy: 'Pryderon a gaewyd' },
  closedEmpty: { en: 'No concern has been closed yet.', cy: 'Nid oes pryder wedi’i gau eto.' },
  searchHint: { en: 'A name', cy: 'Enw' },
  about: { en: 'About', cy: 'Am' },
  from: { en: 'From', cy: 'Gan' },
  closedCol: { en: 'Closed', cy: 'Caewyd' },
  outcome: { en: 'How it ended', cy: 'Sut y daeth i ben' },
  somebody: { en: 'Somebody', cy: 'Rhywun' },

  dutyHear: {
    en: (name: string, day: string) => `Read today: ${name}, raised on ${since(day).en}`,
    cy: (name: string, day: string) => `Darllenwch heddiw: ${name}, codwyd ${since(day).cy}`,
  },
  dutyTell: {
    en: (name: string, day: string) => `Tell the parent, or say by when: ${name}, since ${since(day).en}`,
    cy: (name: string, day: string) =>
      `Dywedwch wrth y rhiant, neu dywedwch erbyn pryd: ${name}, ers ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  dutyTellOpening: {
    en: (name: string, day: string) => `Tell ${name} that their notes were read, since ${since(day).en}`,
    cy: (name: string, day: string) =>
      `Dywedwch wrth ${name} fod eu nodiadau wedi’u darllen, ers ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  dutyRead: {
    en: (name: string) => `Opened for you: notes of ${name}`,
    cy: (name: string) => `Wedi’u hagor i chi: nodiadau ${name}`,
  },
  dutyTellRequest: {
    en: (name: string, day: string) =>
      `Look again whether they may be told that ${name} asked, since ${since(day).en}`,
    cy: (name: string, day: string) =>
      `Edrychwch eto a gânt wybod bod ${name} wedi gofyn, ers ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  dutyAnswerRequest: {
    en: (name: string, day: string) => `Answer ${name} by ${since(day).en}`,
    cy: (name: string, day: string) => `Atebwch ${name} erbyn ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  dutyAgree: {
    en: (name: string, day: string) => `Yes or no: notes of ${name}, asked on ${since(day).en}`,
    cy: (name: string, day: string) => `Ie neu na: nodiadau ${name}, gofynnwyd ${since(day).cy}`,
  },

  today: { en: 'Read it today', cy: 'Darllenwch heddiw' },
  sinceDays: {
    en: (days: number) =>
      plural('en', days, {
        one: 'Should have been read yesterday',
        other: 'Should have been read # days ago',
      }),
    cy: (days: number) =>
      plural('cy', days, {
        one: 'Dylid bod wedi’i ddarllen ddoe',
        two: 'Dylid bod wedi’i ddarllen 2 ddiwrnod yn ôl',
        other: 'Dylid bod wedi’i ddarllen # diwrnod yn ôl',
      }),
  },
  heardTag: { en: 'Read', cy: 'Darllenwyd' },
  raisedBy: {
    en: (name: string, day: string) => `Raised by ${name} on ${since(day).en}`,
    cy: (name: string, day: string) => `Codwyd gan ${name} ${since(day).cy}`,
  },
  atRisk: { en: 'Who is at risk', cy: 'Pwy sydd mewn perygl' },
  parentKnows: { en: 'Does the parent know?', cy: 'Ydy’r rhiant yn gwybod?' },
  toldOn: {
    en: (day: string) => `Told on ${since(day).en}`,
    cy: (day: string) => `Dywedwyd ${since(day).cy}`,
  },
  reviewOn: {
    en: (day: string) => `Not yet. Look again on ${since(day).en}`,
    cy: (day: string) => `Ddim eto. Edrych eto ${since(day).cy}`,
  },
  notTold: {
    en: 'Not told, and no day to look again',
    cy: 'Heb gael gwybod, a dim diwrnod i edrych eto',
  },
  theirWords: { en: 'In their words', cy: 'Yn eu geiriau nhw' },
  whoItIs: { en: 'Who it is, as they say', cy: 'Pwy yw’r person, yn eu geiriau nhw' },
  whyNot: { en: 'Why the parent was not told', cy: 'Pam na ddywedwyd wrth y rhiant' },
  opensNothing: {
    en: 'A concern opens nobody’s notes.',
    cy: 'Nid yw pryder yn agor nodiadau neb.',
  },
  points: {
    en: (n: number) => plural('en', n, { one: 'They pointed to 1 note.', other: 'They pointed to # notes.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Pwyntiwyd at 1 nodyn.',
        two: 'Pwyntiwyd at 2 nodyn.',
        other: 'Pwyntiwyd at # nodyn.',
      }),
  },
  askOpening: { en: 'Ask to open named notes', cy: 'Gofyn am agor nodiadau penodol' },
  openings: { en: 'Notes asked for', cy: 'Nodiadau y gofynnwyd amdanynt' },
  markHeard: { en: 'I have read it', cy: 'Rwyf wedi’i ddarllen' },
  history: { en: 'What was done', cy: 'Yr hyn a wnaed' },
  historyNone: { en: 'Nothing yet.', cy: 'Dim byd eto.' },
  byYou: { en: 'by you', cy: 'gennych chi' },
  byOther: { en: 'by a colleague', cy: 'gan gydweithiwr' },

  addTitle: { en: 'Write down what was done', cy: 'Nodi’r hyn a wnaed' },
  kind: { en: 'What was done?', cy: 'Beth wnaed?' },
  on: { en: 'When?', cy: 'Pryd?' },
  stepWordsLabel: { en: 'With whom, and what was said', cy: 'Gyda phwy, a beth a ddywedwyd' },
  stepHint: {
    en: 'Only you and other safeguarding leads read it.',
    cy: 'Dim ond chi ac arweinwyr diogelu eraill sy’n ei ddarllen.',
  },
  add: { en: 'Add', cy: 'Ychwanegu' },

  tellTitle: { en: 'Tell the parent', cy: 'Dweud wrth y rhiant' },
  tellText: {
    en: 'They are told that somebody was worried, and what was done. If that would make it more dangerous now, say why and when you look again.',
    cy: 'Dywedir wrthynt fod rhywun wedi poeni, a beth wnaed. Os byddai hynny’n ei gwneud yn fwy peryglus nawr, dywedwch pam a phryd rydych yn edrych eto.',
  },
  toldOnLabel: { en: 'On which day were they told?', cy: 'Ar ba ddiwrnod y dywedwyd wrthynt?' },
  toldHow: { en: 'How?', cy: 'Sut?' },
  toldWords: { en: 'What was said', cy: 'Beth a ddywedwyd' },
  recordTold: { en: 'They were told', cy: 'Dywedwyd wrthynt' },
  laterTitle: { en: 'Not now', cy: 'Ddim nawr' },
  reviewLabel: { en: 'Look again on', cy: 'Edrych eto ar' },
  reviewHint: {
    en: 'At most four weeks from today. From that day it stands first on your page until it is done.',
    cy: 'Pedair wythnos o heddiw ar y mwyaf. O’r diwrnod hwnnw mae’n gyntaf ar eich tudalen nes ei wneud.',
  },
  tellWhy: { en: 'Why not now?', cy: 'Pam ddim nawr?' },
  saveLater: { en: 'Look again then', cy: 'Edrych eto bryd hynny' },

  closeTitle: { en: 'Close it', cy: 'Ei gau' },
  closeOutcome: { en: 'How did it end?', cy: 'Sut y daeth i ben?' },
  reply: {
    en: 'What the one who raised it reads',
    cy: 'Yr hyn y mae’r un a’i cododd yn ei ddarllen',
  },
  replyHint: {
    en: 'Thank them. Say what they need to know to stand beside this parent, no more.',
    cy: 'Diolchwch iddynt. Dywedwch yr hyn sydd angen iddynt ei wybod i sefyll wrth ochr y rhiant hwn, dim mwy.',
  },
  close: { en: 'Close', cy: 'Cau' },
  reopen: { en: 'Open it again', cy: 'Ei ailagor' },
  closedOn: {
    en: (day: string, outcome: string) => `Closed on ${since(day).en}: ${outcome}`,
    cy: (day: string, outcome: string) => `Caewyd ${since(day).cy}: ${outcome}`,
  },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
})

export const faultWords = defineWords({
  kind: { en: 'Choose what was done', cy: 'Dewiswch beth wnaed' },
  'no-day': { en: 'Enter a day', cy: 'Rhowch ddiwrnod' },
  future: { en: 'That day is still to come', cy: 'Mae’r diwrnod hwnnw eto i ddod' },
  past: { en: 'Choose a day after today', cy: 'Dewiswch ddiwrnod ar ôl heddiw' },
  far: {
    en: 'Choose a day in the next four weeks',
    cy: 'Dewiswch ddiwrnod o fewn y pedair wythnos nesaf',
  },
  words: { en: 'Write a line about it', cy: 'Ysgrifennwch linell amdano' },
  outcome: { en: 'Choose how it ended', cy: 'Dewiswch sut y daeth i ben' },
  'tell-first': {
    en: 'First say when the parent was told, or when you look again',
    cy: 'Dywedwch yn gyntaf pryd y dywedwyd wrth y rhiant, neu pryd rydych yn edrych eto',
  },
  how: { en: 'Choose how they were told', cy: 'Dewiswch sut y dywedwyd wrthynt' },
  closed: { en: 'It is closed already', cy: 'Mae wedi’i gau eisoes' },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now, then try again.',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch ar yr hyn sydd yno nawr, yna rhowch gynnig arall arni.',
  },
})
