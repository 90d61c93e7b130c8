import { sayDay, sayTime, smallDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const at = (language: 'en' | 'cy', time: string | null): string =>
  time === null ? '' : `, ${sayTime(language, time)}`

export const words = defineWords({
  title: { en: 'The day', cy: 'Y diwrnod' },
  meeting: {
    en: (day: string, time: string | null) => `The meeting on ${sayDay('en', day, 'full')}${at('en', time)}`,
    cy: (day: string, time: string | null) =>
      `Y cyfarfod, ${smallDay(sayDay('cy', day, 'full'))}${at('cy', time)}`,
  },
  noMeeting: {
    en: 'We know of no meeting yet. You can still write here.',
    cy: 'Nid ydym yn gwybod am gyfarfod eto. Gallwch ysgrifennu yma o hyd.',
  },
  yourCopy: {
    en: 'This is your copy. The council’s is the one that counts.',
    cy: 'Eich copi chi yw hwn. Un y cyngor sy’n cyfrif.',
  },
  others: { en: 'Your other meetings', cy: 'Eich cyfarfodydd eraill' },
  on: { en: (day: string) => sayDay('en', day, 'date'), cy: (day: string) => sayDay('cy', day, 'date') },
  noDay: { en: 'A meeting with no day yet', cy: 'Cyfarfod heb ddyddiad eto' },
  intro: {
    en: 'Open what you need. Leave the rest. Save keeps all of it.',
    cy: 'Agorwch yr hyn sydd ei angen arnoch. Gadewch y gweddill. Mae Cadw yn cadw’r cyfan.',
  },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  same: { en: 'Nothing was new, so nothing changed.', cy: 'Doedd dim byd newydd, felly ni newidiodd dim.' },
  save: { en: 'Save', cy: 'Cadw' },
  down: {
    en: 'We can’t open this just now. What you saved is safe. Please try again in a few minutes, or write on paper.',
    cy: 'Ni allwn agor hyn ar hyn o bryd. Mae’r hyn a gadwyd yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau, neu ysgrifennwch ar bapur.',
  },

  questions: { en: 'Questions I want to ask', cy: 'Cwestiynau rwyf am eu gofyn' },
  questionsText: {
    en: 'Write them before the meeting. Tick them off when they are asked.',
    cy: 'Ysgrifennwch nhw cyn y cyfarfod. Ticiwch nhw ar ôl eu gofyn.',
  },
  noQuestions: {
    en: 'There are none yet. For example: “What would show you that it is better?”',
    cy: 'Does dim eto. Er enghraifft: “Beth fyddai’n dangos i chi ei fod yn well?”',
  },
  question: { en: 'A question', cy: 'Cwestiwn' },
  another: { en: 'One more question', cy: 'Un cwestiwn arall' },
  addQuestion: { en: 'Add it to the list', cy: 'Ei ychwanegu at y rhestr' },
  asked: { en: 'Asked', cy: 'Wedi’i ofyn' },
  answer: { en: 'What they said', cy: 'Beth ddywedon nhw' },
  takeBack: { en: 'Take it off the list', cy: 'Ei dynnu oddi ar y rhestr' },
  taken: { en: 'Taken off the list.', cy: 'Wedi’i dynnu oddi ar y rhestr.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  toDay: { en: 'Go to the day itself', cy: 'Mynd i’r diwrnod ei hun' },
  changeQuestions: { en: 'Change the list', cy: 'Newid y rhestr' },
  shut: { en: 'This can’t be shown.', cy: 'Ni ellir dangos hyn.' },

  orderTitle: { en: 'How a meeting goes', cy: 'Sut mae cyfarfod yn mynd' },
  order: { en: 'What usually happens, in this order', cy: 'Yr hyn sy’n digwydd fel arfer, yn y drefn hon' },
  orderHint: {
    en: 'Tick what has been. You can ask for a break at any time.',
    cy: 'Ticiwch yr hyn sydd wedi bod. Gallwch ofyn am egwyl unrhyw bryd.',
  },
  hello: { en: 'Everybody says who they are', cy: 'Pawb yn dweud pwy ydyn nhw' },
  purpose: {
    en: 'The chair says what the meeting is for',
    cy: 'Y cadeirydd yn dweud beth yw pwrpas y cyfarfod',
  },
  report: { en: 'The social worker’s report', cy: 'Adroddiad y gweithiwr cymdeithasol' },
  agencies: {
    en: 'What school, health and others say',
    cy: 'Yr hyn y mae’r ysgol, iechyd ac eraill yn ei ddweud',
  },
  you: { en: 'What you say', cy: 'Yr hyn rydych chi’n ei ddweud' },
  children: { en: 'What the children think', cy: 'Barn y plant' },
  decision: { en: 'The decision', cy: 'Y penderfyniad' },
  plan: { en: 'Who will do what', cy: 'Pwy fydd yn gwneud beth' },
  dates: { en: 'The next dates', cy: 'Y dyddiadau nesaf' },

  notes: { en: 'Notes', cy: 'Nodiadau' },
  notesLabel: { en: 'Your notes', cy: 'Eich nodiadau' },
  notesHint: {
    en: 'What was said, and by whom. Short is fine.',
    cy: 'Yr hyn a ddywedwyd, a chan bwy. Mae byr yn iawn.',
  },
  people: {
    en: 'Who was there, and what they thought',
    cy: 'Pwy oedd yno, a beth oedd eu barn',
  },
  who: { en: 'Who was there', cy: 'Pwy oedd yno' },
  whoHint: {
    en: 'Jobs are enough: school nurse, police. And who did not come.',
    cy: 'Mae swyddi’n ddigon: nyrs ysgol, heddlu. A phwy na ddaeth.',
  },
  decided: { en: 'What was decided?', cy: 'Beth a benderfynwyd?' },
  adjourned: {
    en: 'Nothing yet: they will meet again',
    cy: 'Dim eto: byddant yn cyfarfod eto',
  },
  notYet: { en: 'Not decided yet, or I don’t know', cy: 'Heb ei benderfynu eto, neu nid wyf yn gwybod' },
  category: { en: 'Under which heading?', cy: 'O dan ba bennawd?' },
  categoryHint: {
    en: 'Only if there is a plan. There can be more than one. The chair says it.',
    cy: 'Dim ond os oes cynllun. Gall fod mwy nag un. Y cadeirydd sy’n ei ddweud.',
  },
  reasons: { en: 'Why they decided this', cy: 'Pam y penderfynon nhw hyn' },
  reasonsHint: {
    en: 'In plain words. If it is not clear, ask the chair: “Can you say why, in one sentence?”',
    cy: 'Mewn geiriau plaen. Os nad yw’n glir, gofynnwch i’r cadeirydd: “Allwch chi ddweud pam, mewn un frawddeg?”',
  },
  agenciesView: { en: 'What each of them thought', cy: 'Barn pob un ohonyn nhw' },
  agenciesHint: {
    en: 'Only if you want to keep it. Who said plan, who said no plan.',
    cy: 'Dim ond os ydych am ei gadw. Pwy ddywedodd cynllun, pwy ddywedodd dim cynllun.',
  },
  ownView: { en: 'What you don’t agree with', cy: 'Yr hyn nad ydych yn cytuno ag ef' },
  ownViewHint: {
    en: 'In your own words. You can ask for it to be put in the minutes just like this.',
    cy: 'Yn eich geiriau eich hun. Gallwch ofyn i’r union eiriau fynd i’r cofnodion.',
  },
  next: { en: 'What comes next', cy: 'Beth ddaw nesaf' },
  nextLabel: { en: 'Dates, and who does what', cy: 'Dyddiadau, a phwy sy’n gwneud beth' },
  nextHint: {
    en: 'The next meeting, the next visit, who rings you.',
    cy: 'Y cyfarfod nesaf, yr ymweliad nesaf, pwy fydd yn eich ffonio.',
  },
  after: { en: 'After the meeting', cy: 'Ar ôl y cyfarfod' },
  afterText: { en: 'How was it? Talk about it today.', cy: 'Sut oedd hi? Siaradwch amdano heddiw.' },
  print: { en: 'Print this', cy: 'Argraffu hwn' },
  blank: { en: 'Print it empty, for writing by hand', cy: 'Ei argraffu’n wag, i ysgrifennu â llaw' },
  share: { en: 'Show some of it to somebody', cy: 'Dangos rhan ohono i rywun' },
  recording: { en: 'Recording, and the minutes', cy: 'Recordio, a’r cofnodion' },
  printed: { en: 'Use your browser’s print button.', cy: 'Defnyddiwch fotwm argraffu eich porwr.' },
  nothing: { en: 'Nothing written.', cy: 'Dim wedi’i ysgrifennu.' },
})
