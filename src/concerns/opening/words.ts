import { sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const cyOn = (day: string) => softDay(sayDay('cy', day, 'full'))
export const whoseWords = defineWords({
  pointed: {
    en: 'The notes that the one who raised it pointed to',
    cy: 'Y nodiadau y pwyntiodd yr un a’i cododd atynt',
  },
  author: {
    en: 'Notes written by the one who raised it',
    cy: 'Nodiadau a ysgrifennwyd gan yr un a’i cododd',
  },
  parent: { en: 'Notes the parent wrote themself', cy: 'Nodiadau a ysgrifennodd y rhiant ei hun' },
  beside: {
    en: 'Notes written by anybody beside the parent',
    cy: 'Nodiadau a ysgrifennwyd gan unrhyw un wrth ochr y rhiant',
  },
})
export const wayWords = defineWords({
  page: { en: 'On their own page, from now on', cy: 'Ar eu tudalen eu hunain, o hyn ymlaen' },
  voice: { en: 'By telephone', cy: 'Dros y ffôn' },
  'in-person': { en: 'Face to face', cy: 'Wyneb yn wyneb' },
})

export const words = defineWords({
  title: { en: 'Opening notes', cy: 'Agor nodiadau' },
  askTitle: { en: 'Ask to open named notes', cy: 'Gofyn am agor nodiadau penodol' },
  askIntro: {
    en: 'You see no list. Name whose notes and which days; a second person says yes or no. If yes, you can read exactly those for 72 hours, and each reading stands in who looked at their record.',
    cy: 'Nid ydych yn gweld rhestr. Enwch nodiadau pwy a pha ddiwrnodau; mae ail berson yn dweud ie neu na. Os ie, gallwch ddarllen y rheini’n union am 72 awr, ac mae pob darlleniad i’w weld yn pwy edrychodd ar eu cofnod.',
  },
  nobodyAgrees: {
    en: 'The parent is told: at once, or on a day that you set with a reason.',
    cy: 'Mae’r rhiant yn cael gwybod: ar unwaith, neu ar ddiwrnod a osodwch gyda rheswm.',
  },
  ofWhom: { en: 'Which notes?', cy: 'Pa nodiadau?' },
  from: { en: 'First day', cy: 'Y diwrnod cyntaf' },
  until: { en: 'Last day', cy: 'Y diwrnod olaf' },
  daysHint: {
    en: 'Not needed for notes that were pointed to. At most 31 days.',
    cy: 'Nid oes ei angen ar gyfer nodiadau y pwyntiwyd atynt. 31 diwrnod ar y mwyaf.',
  },
  reason: { en: 'Why must they be read?', cy: 'Pam mae’n rhaid eu darllen?' },
  reasonHint: {
    en: 'The second person decides by this alone: they don’t read the concern. What is feared, and what the notes would settle.',
    cy: 'Mae’r ail berson yn penderfynu ar sail hyn yn unig: nid yw’n darllen y pryder. Beth a ofnir, a beth fyddai’r nodiadau’n ei egluro.',
  },
  said: { en: 'What the parent will read', cy: 'Yr hyn y bydd y rhiant yn ei ddarllen' },
  saidHint: {
    en: 'Finish the sentence “We read notes of yours because …”, in plain words, to them.',
    cy: 'Gorffennwch y frawddeg “Darllenasom nodiadau o’ch eiddo oherwydd …”, mewn geiriau plaen, iddyn nhw.',
  },
  tell: { en: 'When is the parent told?', cy: 'Pryd mae’r rhiant yn cael gwybod?' },
  atOnce: { en: 'At once, when it is agreed', cy: 'Ar unwaith, pan gytunir' },
  later: {
    en: 'Later, because now it would make it more dangerous',
    cy: 'Yn ddiweddarach, am y byddai nawr yn ei gwneud yn fwy peryglus',
  },
  reviewOn: { en: 'Look again on', cy: 'Edrych eto ar' },
  reviewHint: {
    en: 'At most four weeks from today. From that day it stands first on your page.',
    cy: 'Pedair wythnos o heddiw ar y mwyaf. O’r diwrnod hwnnw mae’n gyntaf ar eich tudalen.',
  },
  whyLater: { en: 'Why not now?', cy: 'Pam ddim nawr?' },
  ask: { en: 'Ask', cy: 'Gofyn' },

  stateAsked: { en: 'Waits for a second person', cy: 'Yn aros am ail berson' },
  stateRefused: { en: 'The second person said no', cy: 'Dywedodd yr ail berson na' },
  stateOpen: { en: 'Open', cy: 'Ar agor' },
  stateOver: { en: 'Over', cy: 'Ar ben' },
  askedBy: {
    en: (name: string, day: string) => `${name} asked on ${sayDay('en', day, 'full')}`,
    cy: (name: string, day: string) => `Gofynnodd ${name} ${cyOn(day)}`,
  },
  answeredBy: {
    en: (name: string, day: string) => `${name} answered on ${sayDay('en', day, 'full')}`,
    cy: (name: string, day: string) => `Atebodd ${name} ${cyOn(day)}`,
  },
  untilWhen: {
    en: (day: string, time: string) =>
      `You can read them until ${sayTime('en', time)} on ${sayDay('en', day, 'full')}.`,
    cy: (day: string, time: string) => `Gallwch eu darllen tan ${sayTime('cy', time)} ${cyOn(day)}.`,
  },
  span: {
    en: (from: string, until: string) => `${sayDay('en', from, 'full')} to ${sayDay('en', until, 'full')}`,
    cy: (from: string, until: string) => `${sayDay('cy', from, 'full')} i ${cyOn(until)}`,
  },
  notesOf: { en: (name: string) => `Notes of ${name}`, cy: (name: string) => `Nodiadau ${name}` },
  which: { en: 'Which notes', cy: 'Pa nodiadau' },
  raisedBy: { en: 'Who raised the concern', cy: 'Pwy gododd y pryder' },
  why: { en: 'Why', cy: 'Pam' },
  toParent: { en: 'The parent', cy: 'Y rhiant' },
  toldOn: {
    en: (day: string) => `Told on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Dywedwyd ${cyOn(day)}`,
  },
  notTold: {
    en: 'Not told yet. Until then these readings stand nowhere that they can see.',
    cy: 'Heb gael gwybod eto. Tan hynny nid yw’r darlleniadau hyn yn unman y gallant ei weld.',
  },
  toldWhenAgreed: { en: 'Told when it is agreed', cy: 'Yn cael gwybod pan gytunir' },
  toldLater: {
    en: (day: string) => `Told later. Looked at again on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Yn cael gwybod yn ddiweddarach. Edrychir eto ${cyOn(day)}`,
  },
  noNotes: { en: 'There are no such notes.', cy: 'Nid oes nodiadau o’r fath.' },
  noteOn: { en: (day: string) => sayDay('en', day, 'full'), cy: (day: string) => sayDay('cy', day, 'full') },
  erased: { en: 'Nothing is left of this note.', cy: 'Nid oes dim ar ôl o’r nodyn hwn.' },
  overText: {
    en: 'The 72 hours are over. To read again, ask again.',
    cy: 'Mae’r 72 awr ar ben. I ddarllen eto, gofynnwch eto.',
  },
  giveBack: { en: 'I have read what I needed', cy: 'Rwyf wedi darllen yr hyn yr oedd ei angen' },

  tellTitle: { en: 'Tell the parent', cy: 'Dweud wrth y rhiant' },
  tellText: {
    en: 'They read, or hear, who asked, who agreed, how many notes, and this:',
    cy: 'Maent yn darllen, neu’n clywed, pwy ofynnodd, pwy gytunodd, faint o nodiadau, a hyn:',
  },
  how: { en: 'How are they told?', cy: 'Sut maent yn cael gwybod?' },
  toldOnLabel: { en: 'On which day?', cy: 'Ar ba ddiwrnod?' },
  toldOnHint: { en: 'For a call or a visit.', cy: 'Ar gyfer galwad neu ymweliad.' },
  tellNow: { en: 'They are told', cy: 'Maent yn cael gwybod' },
  notNow: { en: 'Still not now', cy: 'Ddim nawr o hyd' },
  saveLater: { en: 'Look again then', cy: 'Edrych eto bryd hynny' },

  agreeTitle: { en: 'Yes or no', cy: 'Ie neu na' },
  agreeIntro: {
    en: 'The safeguarding lead asks to read named notes of a parent. You read neither the concern nor the notes. Without your yes nothing opens.',
    cy: 'Mae’r arweinydd diogelu’n gofyn am ddarllen nodiadau penodol rhiant. Nid ydych yn darllen y pryder na’r nodiadau. Heb eich ie nid oes dim yn agor.',
  },
  agreeNone: {
    en: 'Nobody asks at the moment. When somebody does, you get a message.',
    cy: 'Does neb yn gofyn ar hyn o bryd. Pan fydd rhywun yn gwneud, cewch neges.',
  },
  agreeHow: {
    en: 'Say yes only if the reason is serious harm to a child or an adult, these notes could settle it, and nothing milder would do. If you know the family, say no and ring the safeguarding lead.',
    cy: 'Dywedwch ie dim ond os yw’r rheswm yn niwed difrifol i blentyn neu oedolyn, y gallai’r nodiadau hyn ei egluro, ac na fyddai dim llai yn gwneud y tro. Os ydych yn adnabod y teulu, dywedwch na a ffoniwch yr arweinydd diogelu.',
  },
  answer: { en: 'What do you say?', cy: 'Beth yw eich ateb?' },
  yes: { en: 'Yes, open exactly these for 72 hours', cy: 'Ie, agor y rhain yn union am 72 awr' },
  no: { en: 'No', cy: 'Na' },
  answerWhy: { en: 'Why?', cy: 'Pam?' },
  send: { en: 'Answer', cy: 'Ateb' },
  youSaid: { en: 'You said', cy: 'Dywedasoch' },
  saidYes: { en: 'Yes', cy: 'Ie' },
})

export const faultWords = defineWords({
  'of-whom': { en: 'Choose which notes', cy: 'Dewiswch pa nodiadau' },
  'nothing-pointed': { en: 'Nobody pointed to a note', cy: 'Ni phwyntiodd neb at nodyn' },
  'no-day': { en: 'Enter a day', cy: 'Rhowch ddiwrnod' },
  future: { en: 'That day is still to come', cy: 'Mae’r diwrnod hwnnw eto i ddod' },
  span: {
    en: 'Name at most 31 days, the first before the last',
    cy: 'Enwch 31 diwrnod ar y mwyaf, y cyntaf cyn yr olaf',
  },
  reason: { en: 'Say why they must be read', cy: 'Dywedwch pam mae’n rhaid eu darllen' },
  said: { en: 'Write what the parent will read', cy: 'Ysgrifennwch yr hyn y bydd y rhiant yn ei ddarllen' },
  tell: { en: 'Say when the parent is told', cy: 'Dywedwch pryd mae’r rhiant yn cael gwybod' },
  past: { en: 'Choose a day after today', cy: 'Dewiswch ddiwrnod ar ôl heddiw' },
  far: { en: 'Choose a day in the next four weeks', cy: 'Dewiswch ddiwrnod o fewn y pedair wythnos nesaf' },
  'why-later': { en: 'Say why not now', cy: 'Dywedwch pam ddim nawr' },
  why: { en: 'Say why', cy: 'Dywedwch pam' },
  answer: { en: 'Say yes or no', cy: 'Dywedwch ie neu na' },
  how: { en: 'Choose how they are told', cy: 'Dewiswch sut maent yn cael gwybod' },
  'no-account': {
    en: 'They have no account: tell them by telephone or face to face',
    cy: 'Does ganddynt ddim cyfrif: dywedwch wrthynt dros y ffôn neu wyneb yn wyneb',
  },
})
