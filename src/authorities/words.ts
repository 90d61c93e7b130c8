import { sayDay } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Councils', cy: 'Cynghorau' },
  intro: {
    en: 'The councils that this programme works with, and what each has agreed.',
    cy: 'Y cynghorau y mae’r rhaglen hon yn gweithio gyda nhw, a’r hyn y mae pob un wedi’i gytuno.',
  },
  search: { en: 'A council’s name', cy: 'Enw cyngor' },
  caption: { en: 'Councils of this programme', cy: 'Cynghorau’r rhaglen hon' },
  name: { en: 'Council', cy: 'Cyngor' },
  nation: { en: 'Nation', cy: 'Gwlad' },
  england: { en: 'England', cy: 'Lloegr' },
  wales: { en: 'Wales', cy: 'Cymru' },
  since: { en: 'Since', cy: 'Ers' },
  until: { en: 'Until', cy: 'Tan' },
  who: { en: 'Who offers first', cy: 'Pwy sy’n cynnig gyntaf' },
  empty: {
    en: 'No council yet. Add the first one below: families, conferences and offers all belong to a council.',
    cy: 'Dim cyngor eto. Ychwanegwch yr un cyntaf isod: i gyngor y mae pob teulu, cynhadledd a chynnig yn perthyn.',
  },
  add: { en: 'Add a council', cy: 'Ychwanegu cyngor' },
  addHint: {
    en: 'All 175 in England and Wales are here.',
    cy: 'Mae pob un o’r 175 yng Nghymru a Lloegr yma.',
  },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  addButton: { en: 'Add', cy: 'Ychwanegu' },
  calendar: { en: 'Working days and bank holidays', cy: 'Diwrnodau gwaith a gwyliau banc' },

  signIn: { en: 'How its people sign in', cy: 'Sut mae ei bobl yn mewngofnodi' },
  signInText: {
    en: 'Social workers and chairs can sign in with the council’s own sign-in.',
    cy: 'Gall gweithwyr cymdeithasol a chadeiryddion fewngofnodi gyda system fewngofnodi’r cyngor ei hun.',
  },
  stop: { en: 'Stop working with this council', cy: 'Rhoi’r gorau i weithio gyda’r cyngor hwn' },
  stopText: {
    en: 'Its families stay. It leaves the choices for new ones. You can begin again at any time.',
    cy: 'Mae ei deuluoedd yn aros. Ni fydd yn ddewis ar gyfer rhai newydd. Gallwch ddechrau eto unrhyw bryd.',
  },
  begin: { en: 'Begin again', cy: 'Dechrau eto' },
  servedSince: {
    en: (from: string) => `With this programme since ${sayDay('en', from, 'date')}`,
    cy: (from: string) => `Gyda’r rhaglen hon ers ${sayDay('cy', from, 'date')}`,
  },
  servedUntil: {
    en: (day: string) => `No longer with this programme, from ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Nid yw gyda’r rhaglen hon mwyach, o ${sayDay('cy', day, 'date')}`,
  },

  referral: { en: 'Who makes the first offer', cy: 'Pwy sy’n gwneud y cynnig cyntaf' },
  'council-offers-first': { en: 'The council', cy: 'Y cyngor' },
  'full-list': { en: 'We do: a full list', cy: 'Ni: rhestr lawn' },
  councilFirstHint: {
    en: 'We hold a reference, a date and how many parents. A name comes with the parent’s yes.',
    cy: 'Rydym yn cadw cyfeirnod, dyddiad a nifer y rhieni. Daw enw gyda chydsyniad y rhiant.',
  },
  fullListHint: {
    en: 'The council sends names. Only with an agreement and an impact assessment.',
    cy: 'Mae’r cyngor yn anfon enwau. Dim ond gyda chytundeb ac asesiad effaith.',
  },
  agreedOn: { en: 'Day of the agreement', cy: 'Diwrnod y cytundeb' },
  assessedOn: { en: 'Day of the impact assessment', cy: 'Diwrnod yr asesiad effaith' },
  saidAgreed: {
    en: (a: string, b: string) =>
      `Agreement ${sayDay('en', a, 'date')}, impact assessment ${sayDay('en', b, 'date')}`,
    cy: (a: string, b: string) =>
      `Cytundeb ${sayDay('cy', a, 'date')}, asesiad effaith ${sayDay('cy', b, 'date')}`,
  },
  reports: { en: 'Report to parents before a conference', cy: 'Adroddiad i rieni cyn cynhadledd' },
  initial: { en: 'First conference: working days before', cy: 'Cynhadledd gychwynnol: diwrnodau gwaith cyn' },
  review: { en: 'Review: working days before', cy: 'Adolygiad: diwrnodau gwaith cyn' },
  saidReports: {
    en: (first: number, later: number) => `First: ${first}. Review: ${later}. Working days before`,
    cy: (first: number, later: number) => `Cyntaf: ${first}. Adolygiad: ${later}. Diwrnodau gwaith cyn`,
  },
  chair: { en: 'Who chairs', cy: 'Pwy sy’n cadeirio' },
  chairWho: { en: 'Who chairs conferences', cy: 'Pwy sy’n cadeirio cynadleddau' },
  chairHint: {
    en: 'A job, not a name: “conference chair in the quality team”.',
    cy: 'Swydd, nid enw: “cadeirydd cynhadledd yn y tîm ansawdd”.',
  },
  independent: {
    en: 'Independent of the family’s social work team?',
    cy: 'Yn annibynnol ar dîm gwaith cymdeithasol y teulu?',
  },
  yes: { en: 'Yes', cy: 'Ydyn' },
  no: { en: 'No', cy: 'Nac ydyn' },
  'not-known': { en: 'Not known', cy: 'Ddim yn hysbys' },
  isIndependent: { en: 'independent', cy: 'yn annibynnol' },
  notIndependent: { en: 'not independent', cy: 'ddim yn annibynnol' },
  standing: { en: 'Promised to every parent', cy: 'Wedi’i addo i bob rhiant' },
  standingHint: {
    en: 'One on each line: “Parents enter first”. It then needs no asking for each conference. A line may begin with its number in the list of what would help, like “B1 Parents enter first”.',
    cy: 'Un ar bob llinell: “Rhieni’n mynd i mewn gyntaf”. Yna nid oes angen gofyn ar gyfer pob cynhadledd. Gall llinell ddechrau gyda’i rhif yn y rhestr o’r hyn a fyddai’n helpu, fel “B1 Rhieni’n mynd i mewn gyntaf”.',
  },
  outOfHours: { en: 'At night and at weekends', cy: 'Gyda’r nos ac ar benwythnosau' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  hours: { en: 'When somebody answers', cy: 'Pryd mae rhywun yn ateb' },
  hoursHint: {
    en: 'For example: 5pm to 9am and all weekend',
    cy: 'Er enghraifft: 5yp tan 9yb a thrwy’r penwythnos',
  },
  administrator: { en: 'Conference administrator', cy: 'Gweinyddwr cynadleddau' },
  adminName: { en: 'Name or team', cy: 'Enw neu dîm' },
  email: { en: 'E-mail', cy: 'E-bost' },
  address: { en: 'Address for letters', cy: 'Cyfeiriad ar gyfer llythyrau' },
  clocks: { en: 'This council’s own time limits', cy: 'Terfynau amser y cyngor hwn ei hun' },
  clocksHint: {
    en: 'Leave empty what the council has not said. The general rule then counts.',
    cy: 'Gadewch yn wag yr hyn nad yw’r cyngor wedi’i ddweud. Y rheol gyffredinol sy’n cyfrif wedyn.',
  },
  amount: { en: 'Number', cy: 'Nifer' },
  unit: { en: 'Of', cy: 'O' },
  'working-days': { en: 'working days', cy: 'diwrnodau gwaith' },
  days: { en: 'days', cy: 'diwrnodau' },
  weeks: { en: 'weeks', cy: 'wythnosau' },
  months: { en: 'months', cy: 'misoedd' },
  hoursUnit: { en: 'hours', cy: 'oriau' },
  'E-STRAT': { en: 'Strategy discussion', cy: 'Trafodaeth strategaeth' },
  'E-ICPC-REQ': { en: 'Request for a conference', cy: 'Cais am gynhadledd' },
  'E-CG-NEXT': { en: 'Next core group', cy: 'Grŵp craidd nesaf' },
  'E-MIN': { en: 'Decisions and minutes', cy: 'Penderfyniadau a chofnodion' },
  'L-EXCL': { en: 'Request to meet without a parent', cy: 'Cais i gyfarfod heb riant' },
  'EW-TRANS-15': { en: 'Transfer-in conference', cy: 'Cynhadledd drosglwyddo' },
  'L-PRE-EDD': { en: 'Conference before a birth', cy: 'Cynhadledd cyn genedigaeth' },
  'L-PRE-RCPC': { en: 'First review after a birth', cy: 'Adolygiad cyntaf ar ôl genedigaeth' },
  'W-REP': { en: 'Report before a conference', cy: 'Adroddiad cyn cynhadledd' },

  recording: { en: 'May parents record meetings?', cy: 'A gaiff rhieni recordio cyfarfodydd?' },
  recordingPolicy: { en: 'What the council says', cy: 'Yr hyn y mae’r cyngor yn ei ddweud' },
  allowed: { en: 'Yes', cy: 'Cânt' },
  conditions: { en: 'Yes, on conditions', cy: 'Cânt, ar amodau' },
  refused: { en: 'No', cy: 'Na chânt' },
  recordingWords: { en: 'In its own words', cy: 'Yn ei eiriau ei hun' },
  recordingWordsHint: {
    en: 'The conditions, or the reason for the no. Parents read this.',
    cy: 'Yr amodau, neu’r rheswm dros wrthod. Mae rhieni’n darllen hyn.',
  },
  recordingSource: { en: 'Where that stands, and of when', cy: 'Ble mae hynny i’w weld, ac o bryd' },
  recordingSourceHint: {
    en: 'A policy and its date, or who said so',
    cy: 'Polisi a’i ddyddiad, neu bwy ddywedodd hynny',
  },

  nothingSaid: { en: 'Nothing recorded yet', cy: 'Dim wedi’i gofnodi eto' },
  change: { en: 'Change', cy: 'Newid' },
  fromDay: { en: 'From which day', cy: 'O ba ddiwrnod' },
  fromHint: {
    en: 'It holds from this day until it is changed again. A past day is fine.',
    cy: 'Mae’n dal o’r diwrnod hwn nes iddo gael ei newid eto. Mae diwrnod yn y gorffennol yn iawn.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  holdsFrom: {
    en: (day: string) => `from ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `o ${sayDay('cy', day, 'date')}`,
  },
  willHold: {
    en: (day: string) => `Changes on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Yn newid ar ${sayDay('cy', day, 'date')}`,
  },
  history: { en: 'How it was before', cy: 'Sut yr oedd o’r blaen' },
  setBy: {
    en: (day: string, who: string) => `entered ${sayDay('en', day, 'date')}${who === '' ? '' : ` by ${who}`}`,
    cy: (day: string, who: string) =>
      `cofnodwyd ${sayDay('cy', day, 'date')}${who === '' ? '' : ` gan ${who}`}`,
  },
  undo: { en: 'Undo this', cy: 'Dadwneud hyn' },

  calendarTitle: { en: 'Working days', cy: 'Diwrnodau gwaith' },
  calendarIntro: {
    en: 'Monday to Friday count, except these days. When you change them, all time limits that run are counted again.',
    cy: 'Dydd Llun i ddydd Gwener sy’n cyfrif, heblaw’r dyddiau hyn. Pan fyddwch yn eu newid, caiff pob terfyn amser sy’n rhedeg ei gyfrif eto.',
  },
  yourChanges: { en: 'What this programme changed', cy: 'Yr hyn a newidiodd y rhaglen hon' },
  noChanges: {
    en: 'Nothing. If a day is proclaimed, add it here on the same day.',
    cy: 'Dim byd. Os caiff diwrnod ei gyhoeddi, ychwanegwch ef yma’r un diwrnod.',
  },
  added: { en: 'added: no working day', cy: 'ychwanegwyd: ddim yn ddiwrnod gwaith' },
  removed: { en: 'taken away: a working day', cy: 'tynnwyd: yn ddiwrnod gwaith' },
  takeBack: { en: 'Take back', cy: 'Tynnu’n ôl' },
  addDay: { en: 'Change a day', cy: 'Newid diwrnod' },
  on: { en: 'Day', cy: 'Diwrnod' },
  what: { en: 'What is it?', cy: 'Beth ydyw?' },
  kindAdded: { en: 'A bank holiday that is not in the list', cy: 'Gŵyl banc nad yw yn y rhestr' },
  kindRemoved: { en: 'In the list, but people work', cy: 'Yn y rhestr, ond mae pobl yn gweithio' },
  dayName: { en: 'Its name, or why', cy: 'Ei enw, neu pam' },
  holidaysOf: {
    en: (year: number) => `Bank holidays in ${year}`,
    cy: (year: number) => `Gwyliau banc ${year}`,
  },

  faultChooseAuthority: { en: 'Choose a council', cy: 'Dewiswch gyngor' },
  faultChooseMode: { en: 'Choose who makes the first offer', cy: 'Dewiswch pwy sy’n gwneud y cynnig cyntaf' },
  faultAgreed: {
    en: 'Enter the day of the agreement: without it there is no full list',
    cy: 'Rhowch ddiwrnod y cytundeb: hebddo nid oes rhestr lawn',
  },
  faultAssessed: {
    en: 'Enter the day of the impact assessment: without it there is no full list',
    cy: 'Rhowch ddiwrnod yr asesiad effaith: hebddo nid oes rhestr lawn',
  },
  faultNotPast: {
    en: 'This day has to be today or earlier',
    cy: 'Rhaid i’r diwrnod hwn fod heddiw neu’n gynharach',
  },
  faultDay: { en: 'Enter a real day, like 27 3 2026', cy: 'Rhowch ddiwrnod go iawn, fel 27 3 2026' },
  faultNumber: { en: 'Enter a whole number from 1 to 20', cy: 'Rhowch rif cyfan o 1 i 20' },
  faultAmount: {
    en: 'Enter a whole number from 1 to 120, or leave it empty',
    cy: 'Rhowch rif cyfan o 1 i 120, neu gadewch ef yn wag',
  },
  faultLong: { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  faultChanged: {
    en: 'Somebody changed this after you opened the page. Look at both and save again.',
    cy: 'Newidiodd rhywun hyn ar ôl i chi agor y dudalen. Edrychwch ar y ddau a chadw eto.',
  },
  faultName: { en: 'Enter a name of up to 100 letters', cy: 'Rhowch enw o hyd at 100 llythyren' },
  faultAlready: {
    en: 'This day is changed already. Take that back first.',
    cy: 'Mae’r diwrnod hwn wedi’i newid yn barod. Tynnwch hynny’n ôl yn gyntaf.',
  },
  faultInList: { en: 'This day is in the list already', cy: 'Mae’r diwrnod hwn yn y rhestr yn barod' },
  faultNotInList: { en: 'This day is not in the list', cy: 'Nid yw’r diwrnod hwn yn y rhestr' },
  faultWeekend: {
    en: 'This is a Saturday or Sunday: no working day as it is',
    cy: 'Dydd Sadwrn neu ddydd Sul yw hwn: nid yw’n ddiwrnod gwaith beth bynnag',
  },
})
