import { sayDay } from '../platform/words/dates.ts'
import { defineWords, plural } from '../platform/words/words.ts'

/** After "ar" the day of the week softens: ar ddydd Iau. */
const onDay = (said: string): string => said.replace(/^Dydd/, 'ddydd')

export const words = defineWords({
  title: { en: 'Supporters', cy: 'Cefnogwyr' },
  name: { en: 'Name', cy: 'Enw' },
  state: { en: 'Where they stand', cy: 'Ble maent yn sefyll' },
  room: { en: 'Room left', cy: 'Lle ar ôl' },
  roomOf: {
    en: (left: number, capacity: number) => `${left} of ${capacity}`,
    cy: (left: number, capacity: number) => `${left} o ${capacity}`,
  },
  languages: { en: 'Languages', cy: 'Ieithoedd' },
  areas: { en: 'Areas', cy: 'Ardaloedd' },
  dates: { en: 'Dates', cy: 'Dyddiadau' },
  searchHint: { en: 'A name', cy: 'Enw' },
  withRoom: { en: 'With room only', cy: 'Gyda lle yn unig' },
  show: { en: 'Show', cy: 'Dangos' },
  everybody: { en: 'Everybody', cy: 'Pawb' },
  empty: {
    en: 'There are no supporters yet. Add the first one, or bring in the list that you already keep.',
    cy: 'Does dim cefnogwyr eto. Ychwanegwch yr un cyntaf, neu dewch â’r rhestr sydd gennych eisoes i mewn.',
  },
  add: { en: 'Add a supporter', cy: 'Ychwanegu cefnogwr' },
  bringIn: { en: 'Bring in a list', cy: 'Dod â rhestr i mewn' },
  accreditedUntil: { en: 'Accredited until', cy: 'Achrededig tan' },
  checkUntil: { en: 'Check holds until', cy: 'Gwiriad yn ddilys tan' },
  accreditedBy: {
    en: (day: string) => `Accreditation: ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Achrediad: ${sayDay('cy', day, 'date')}`,
  },
  checkBy: {
    en: (day: string) => `Check: ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Gwiriad: ${sayDay('cy', day, 'date')}`,
  },
  noCheck: { en: 'No check yet', cy: 'Dim gwiriad eto' },
  inDate: { en: 'in date', cy: 'yn gyfredol' },
  soon: { en: 'soon', cy: 'yn fuan' },
  lapsed: { en: 'lapsed', cy: 'wedi dod i ben' },

  change: { en: 'Change', cy: 'Newid' },
  save: { en: 'Save', cy: 'Cadw' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  nowSaved: { en: (text: string) => `Saved now: ${text}`, cy: (text: string) => `Wedi’i gadw nawr: ${text}` },
  nothing: { en: 'nothing', cy: 'dim' },
  person: { en: 'The person', cy: 'Y person' },
  email: { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  phone: { en: 'Telephone', cy: 'Ffôn' },
  writeIn: { en: 'We write to them in', cy: 'Rydym yn ysgrifennu atynt yn' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  emailHint: { en: 'They sign in with it', cy: 'Maent yn mewngofnodi gydag ef' },

  profile: { en: 'What parents read', cy: 'Yr hyn y mae rhieni’n ei ddarllen' },
  profileEmpty: { en: 'Nothing is written yet', cy: 'Does dim wedi’i ysgrifennu eto' },
  called: { en: 'Called', cy: 'Enw i’w ddefnyddio' },
  calledHint: {
    en: 'A first name or any name you like; no surname',
    cy: 'Enw cyntaf neu unrhyw enw a hoffwch; dim cyfenw',
  },
  aboutEn: { en: 'In English', cy: 'Yn Saesneg' },
  aboutCy: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  aboutHint: {
    en: 'What you are like to be with. No town, no photo, nothing of what happened in your own family: that is told only when both have said yes.',
    cy: 'Sut brofiad yw bod yn eich cwmni. Dim tref, dim llun, dim byd am yr hyn a ddigwyddodd yn eich teulu eich hun: dim ond pan fydd y ddau wedi dweud ie y caiff hynny ei rannu.',
  },

  details: { en: 'Details', cy: 'Manylion' },
  gender: { en: 'Gender', cy: 'Rhywedd' },
  notSaid: { en: 'Not said', cy: 'Heb ddweud' },
  moreLanguages: { en: 'More languages', cy: 'Mwy o ieithoedd' },
  areasHint: {
    en: 'None ticked: they go to families of any council',
    cy: 'Dim tic: maent yn mynd at deuluoedd unrhyw gyngor',
  },
  travel: { en: 'Travels up to', cy: 'Yn teithio hyd at' },
  travelHint: {
    en: 'Kilometres; leave empty if not known. For you to read: no parent’s home is held here, so it is not weighed',
    cy: 'Cilometrau; gadewch yn wag os nad yw’n hysbys. I chi ei ddarllen: ni chedwir cartref unrhyw riant yma, felly nid yw’n cael ei bwyso',
  },
  km: { en: (km: number) => `${km} km`, cy: (km: number) => `${km} km` },
  weekdays: { en: 'Days', cy: 'Diwrnodau' },
  capacity: { en: 'Parents at one time', cy: 'Rhieni ar yr un pryd' },
  capacityHint: {
    en: 'A lower number takes nobody away: it only lets nobody new begin',
    cy: 'Nid yw rhif is yn mynd â neb i ffwrdd: dim ond peidio â gadael i neb newydd ddechrau',
  },
  besideNow: {
    en: (n: number) =>
      n === 0 ? 'Nobody now' : plural('en', n, { one: 'Beside 1 parent now', other: 'Beside # parents now' }),
    cy: (n: number) =>
      plural('cy', n, {
        zero: 'Neb nawr',
        one: 'Wrth ochr 1 rhiant nawr',
        two: 'Wrth ochr 2 riant nawr',
        other: 'Wrth ochr # o rieni nawr',
      }),
  },
  whoBeside: { en: 'Whom they stand beside', cy: 'Wrth ochr pwy y maent yn sefyll' },
  experience: { en: 'Experience', cy: 'Profiad' },
  experienceHint: {
    en: 'As they chose to say it. Used to find a fitting supporter; shown to a parent only when both have said yes.',
    cy: 'Fel y dewisasant ei ddweud. Fe’i defnyddir i ddod o hyd i gefnogwr addas; dim ond pan fydd y ddau wedi dweud ie y caiff rhiant ei weld.',
  },

  checks: { en: 'Checks', cy: 'Gwiriadau' },
  checksHint: {
    en: 'Dates only. What a check says is kept nowhere here.',
    cy: 'Dyddiadau yn unig. Nid yw’r hyn y mae gwiriad yn ei ddweud yn cael ei gadw yma.',
  },
  references: { en: 'References', cy: 'Geirda' },
  referencesOk: { en: 'References are in and good', cy: 'Mae’r geirda wedi dod i law ac yn dda' },
  yes: { en: 'In and good', cy: 'Wedi dod i law ac yn dda' },
  no: { en: 'Not yet', cy: 'Ddim eto' },
  ownCase: { en: 'Own case', cy: 'Eu hachos eu hunain' },
  ownCaseOpen: {
    en: 'They have a case of their own that is open',
    cy: 'Mae ganddynt achos eu hunain sydd ar agor',
  },
  ownCaseClosed: { en: 'Their own case closed on', cy: 'Caewyd eu hachos eu hunain ar' },
  ownCaseHint: { en: 'Leave empty if there was none', cy: 'Gadewch yn wag os nad oedd un' },
  none: { en: 'None', cy: 'Dim' },
  open: { en: 'Open', cy: 'Ar agor' },
  closedOn: {
    en: (day: string) => `Closed on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Caewyd ar ${sayDay('cy', day, 'date')}`,
  },
  gatesTitle: { en: 'Cannot begin with anybody new now', cy: 'Ni all ddechrau gyda neb newydd nawr' },
  gatesNone: {
    en: 'Nothing stands in the way of beginning with a parent',
    cy: 'Does dim yn rhwystro dechrau gyda rhiant',
  },

  away: { en: 'Away', cy: 'I ffwrdd' },
  awayNone: { en: 'No time away is entered.', cy: 'Nid oes amser i ffwrdd wedi’i nodi.' },
  awayFrom: { en: 'First day away', cy: 'Diwrnod cyntaf i ffwrdd' },
  awayUntil: { en: 'Last day away', cy: 'Diwrnod olaf i ffwrdd' },
  fromTo: {
    en: (from: string, until: string) => `${sayDay('en', from, 'date')} to ${sayDay('en', until, 'date')}`,
    cy: (from: string, until: string) => `${sayDay('cy', from, 'date')} tan ${sayDay('cy', until, 'date')}`,
  },
  addAway: { en: 'Add time away', cy: 'Ychwanegu amser i ffwrdd' },
  takeBack: { en: 'Take back', cy: 'Tynnu’n ôl' },

  conflicts: { en: 'Never to meet in the work', cy: 'Byth i gwrdd yn y gwaith' },
  conflictsHint: {
    en: 'Their own former social worker, chair, school or street. It is used when supporters are proposed; what it is is not shown here.',
    cy: 'Eu cyn-weithiwr cymdeithasol, cadeirydd, ysgol neu stryd eu hunain. Fe’i defnyddir wrth gynnig cefnogwyr; ni ddangosir yma beth ydyw.',
  },
  myConflictsHint: {
    en: 'Your own former social worker, chair, school or street. Only you see this list. We use it to keep you apart from them.',
    cy: 'Eich cyn-weithiwr cymdeithasol, cadeirydd, ysgol neu stryd eich hun. Dim ond chi sy’n gweld y rhestr hon. Rydym yn ei defnyddio i’ch cadw ar wahân iddynt.',
  },
  conflictCount: {
    en: (n: number) =>
      n === 0 ? 'None declared' : plural('en', n, { one: '1 declared', other: '# declared' }),
    cy: (n: number) =>
      plural('cy', n, {
        zero: 'Dim wedi’i ddatgan',
        one: '1 wedi’i ddatgan',
        two: '2 wedi’u datgan',
        other: '# wedi’u datgan',
      }),
  },
  conflictKind: { en: 'What is it?', cy: 'Beth ydyw?' },
  conflictWhat: { en: 'Who or which?', cy: 'Pwy neu ba un?' },
  addConflict: { en: 'Declare it', cy: 'Ei ddatgan' },

  apart: { en: 'Never together', cy: 'Byth gyda’i gilydd' },
  apartHint: {
    en: 'No reason is asked, and neither of them ever sees this list.',
    cy: 'Ni ofynnir am reswm, ac nid yw’r naill na’r llall byth yn gweld y rhestr hon.',
  },
  apartNone: { en: 'Nobody is on this list.', cy: 'Does neb ar y rhestr hon.' },
  apartOwn: {
    en: 'This is your own: a colleague reads who is on it, and you do not.',
    cy: 'Eich rhestr chi yw hon: cydweithiwr sy’n darllen pwy sydd arni, nid chi.',
  },
  apartFind: { en: 'Find a parent by name or reference', cy: 'Dod o hyd i riant yn ôl enw neu gyfeirnod' },
  find: { en: 'Find', cy: 'Dod o hyd' },
  apartFound: { en: 'Nobody was found for that.', cy: 'Ni chafwyd hyd i neb am hynny.' },
  apartSaidBy: { en: 'Who asked for it?', cy: 'Pwy ofynnodd am hyn?' },
  bySupporter: { en: 'The supporter', cy: 'Y cefnogwr' },
  byParty: { en: 'The parent', cy: 'Y rhiant' },
  byCoordinator: { en: 'The coordinator', cy: 'Y cydlynydd' },
  keepApart: { en: 'Never bring them together', cy: 'Peidio byth â dod â nhw at ei gilydd' },
  hiddenParty: { en: 'Somebody closed to you', cy: 'Rhywun sydd ar gau i chi' },

  me: { en: 'About me', cy: 'Amdanaf i' },
  meSaved: { en: 'Saved. Thank you.', cy: 'Wedi’i gadw. Diolch.' },
  myProfile: { en: 'What parents read about you', cy: 'Yr hyn y mae rhieni’n ei ddarllen amdanoch chi' },
  myAway: { en: 'When you are away', cy: 'Pan fyddwch i ffwrdd' },
  myAwayHint: {
    en: 'Nobody new is asked of you on these days.',
    cy: 'Ni ofynnir i chi am neb newydd ar y diwrnodau hyn.',
  },
  myConflicts: {
    en: 'Whom you must never meet in this work',
    cy: 'Pwy na ddylech byth gwrdd â nhw yn y gwaith hwn',
  },
  myConflictsNone: { en: 'You have declared nobody.', cy: 'Nid ydych wedi datgan neb.' },
  myApart: { en: 'People you were asked about', cy: 'Pobl y gofynnwyd i chi amdanynt' },
  myApartHint: {
    en: 'If you must never be brought together with one of them, say so here. No reason is asked, nobody is told, and this page looks the same afterwards. Ring your coordinator if you stand beside them now.',
    cy: 'Os na ddylech byth gael eich dwyn ynghyd ag un ohonynt, dywedwch hynny yma. Ni ofynnir am reswm, ni ddywedir wrth neb, ac mae’r dudalen hon yn edrych yr un fath wedyn. Ffoniwch eich cydlynydd os ydych yn sefyll wrth eu hochr nawr.',
  },
  askedOn: {
    en: (day: string) => `You were asked on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Gofynnwyd i chi ar ${onDay(sayDay('cy', day, 'full'))}`,
  },
  neverMe: { en: 'Never bring us together', cy: 'Peidio byth â dod â ni at ein gilydd' },
  notSupporter: {
    en: 'You have no page as a supporter here yet. Your coordinator can make one.',
    cy: 'Nid oes gennych dudalen fel cefnogwr yma eto. Gall eich cydlynydd greu un.',
  },
})
