import { smallDay, softDay, sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'What if', cy: 'Beth pe bai' },
  lede: {
    en: 'Try out a change before you make it: more supporters, somebody away, more conferences. The next three months are worked out as they are and with the change, for everybody at once, by the same rules that propose. Nothing real changes.',
    cy: 'Rhowch gynnig ar newid cyn ei wneud: mwy o gefnogwyr, rhywun i ffwrdd, mwy o gynadleddau. Cyfrifir y tri mis nesaf fel y maent a gyda’r newid, i bawb ar unwaith, yn ôl yr un rheolau â’r cynigion. Nid oes dim go iawn yn newid.',
  },
  start: { en: 'Try something out', cy: 'Rhoi cynnig ar rywbeth' },
  asTheyStand: { en: 'See how things stand', cy: 'Gweld sut mae pethau' },
  empty: { en: 'Nothing was tried out yet', cy: 'Ni roddwyd cynnig ar ddim eto' },
  emptyNext: {
    en: 'Begin with how things stand: it says who would have somebody, and whom to look for.',
    cy: 'Dechreuwch gyda sut mae pethau: mae’n dweud pwy fyddai â rhywun, ac am bwy i chwilio.',
  },
  noSupporters: {
    en: 'There are no supporters yet. Add supporters first, or try out some who are not there yet.',
    cy: 'Nid oes cefnogwyr eto. Ychwanegwch gefnogwyr yn gyntaf, neu rhowch gynnig ar rai nad ydynt yno eto.',
  },
  addSupporters: { en: 'Add supporters', cy: 'Ychwanegu cefnogwyr' },
  noCouncils: {
    en: 'No council is served yet: say first which ones.',
    cy: 'Nid oes cyngor yn cael ei wasanaethu eto: dywedwch yn gyntaf pa rai.',
  },
  chooseCouncils: { en: 'Choose councils', cy: 'Dewis cynghorau' },
  kept: { en: 'Tried out', cy: 'Rhoddwyd cynnig arnynt' },
  what: { en: 'What', cy: 'Beth' },
  state: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  difference: { en: 'Difference', cy: 'Gwahaniaeth' },
  day: { en: 'Day', cy: 'Diwrnod' },
  many: {
    en: 'Five are being worked out or wait their turn. Ask again when one of them is done, or stop one.',
    cy: 'Mae pump yn cael eu gweithio allan neu’n aros eu tro. Gofynnwch eto pan fydd un ohonynt wedi’i wneud, neu stopiwch un.',
  },
  draft: { en: 'not asked yet', cy: 'heb ofyn eto' },
  asked: { en: 'waits its turn', cy: 'yn aros ei dro' },
  working: { en: 'being worked out', cy: 'wrthi’n cyfrifo' },
  done: { en: 'done', cy: 'wedi’i wneud' },
  stopped: { en: 'stopped', cy: 'wedi’i stopio' },
  failed: { en: 'did not work', cy: 'ni weithiodd' },

  newTitle: { en: 'What would be different?', cy: 'Beth fyddai’n wahanol?' },
  newHint: {
    en: 'Fill in only what would be different. With nothing filled in you see how things stand.',
    cy: 'Llenwch yr hyn a fyddai’n wahanol yn unig. Heb lenwi dim fe welwch sut mae pethau.',
  },
  name: { en: 'A name, if you like', cy: 'Enw, os hoffech' },
  moreTitle: { en: 'More supporters', cy: 'Mwy o gefnogwyr' },
  more: { en: 'How many more', cy: 'Faint yn fwy' },
  moreHint: {
    en: 'Checked, accredited, and free Monday to Friday.',
    cy: 'Wedi’u gwirio, wedi’u hachredu, ac yn rhydd o ddydd Llun i ddydd Gwener.',
  },
  languages: { en: 'They speak', cy: 'Maent yn siarad' },
  languagesHint: {
    en: 'English when nothing is ticked. Tick English too if they speak it.',
    cy: 'Saesneg pan nad oes dim wedi’i dicio. Ticiwch Saesneg hefyd os ydynt yn ei siarad.',
  },
  moreLanguages: { en: 'More languages', cy: 'Mwy o ieithoedd' },
  moreAbout: { en: 'More about them', cy: 'Mwy amdanynt' },
  areas: { en: 'For families of', cy: 'Ar gyfer teuluoedd' },
  areasHint: { en: 'Everywhere when nothing is ticked.', cy: 'Ym mhobman pan nad oes dim wedi’i dicio.' },
  experience: { en: 'Experience', cy: 'Profiad' },
  gender: { en: 'Woman or man', cy: 'Menyw neu ddyn' },
  any: { en: 'Either', cy: 'Y naill neu’r llall' },
  moreCapacity: { en: 'Room for how many parents each', cy: 'Lle i faint o rieni yr un' },
  moreCapacityHint: {
    en: 'When empty, as many as most of yours have room for.',
    cy: 'Pan yn wag, cynifer ag y mae gan y rhan fwyaf o’ch rhai chi le iddynt.',
  },
  awayTitle: { en: 'Somebody away', cy: 'Rhywun i ffwrdd' },
  away: { en: 'Who is away', cy: 'Pwy sydd i ffwrdd' },
  from: { en: 'From', cy: 'O' },
  until: { en: 'Last day away', cy: 'Diwrnod olaf i ffwrdd' },
  ahead: {
    en: (last: string) => `This looks 13 weeks ahead, to ${sayDay('en', last)}.`,
    cy: (last: string) => `Mae hyn yn edrych 13 wythnos ymlaen, hyd at ${softDay(sayDay('cy', last))}.`,
  },
  leavesTitle: { en: 'Somebody leaves', cy: 'Rhywun yn gadael' },
  leaves: { en: 'Who leaves', cy: 'Pwy sy’n gadael' },
  leavesHint: {
    en: 'Whom they stand beside now would need somebody else.',
    cy: 'Byddai angen rhywun arall ar y rhai y maent wrth eu hochr nawr.',
  },
  capacityTitle: { en: 'More or less room', cy: 'Mwy neu lai o le' },
  capacity: { en: 'Room for how many parents', cy: 'Lle i faint o rieni' },
  capacityOf: { en: 'With whom', cy: 'Gyda phwy' },
  everybody: { en: 'Every supporter', cy: 'Pob cefnogwr' },
  nobody: { en: 'Nobody', cy: 'Neb' },
  conferencesTitle: { en: 'More or fewer conferences', cy: 'Mwy neu lai o gynadleddau' },
  conferences: { en: 'Percent', cy: 'Canran' },
  conferencesHint: {
    en: '20 for a fifth more, −10 for a tenth fewer.',
    cy: '20 am bumed yn fwy, −10 am ddegfed yn llai.',
  },
  weightsTitle: { en: 'Another version of what counts', cy: 'Fersiwn arall o’r hyn sy’n cyfrif' },
  weights: { en: 'Version', cy: 'Fersiwn' },
  asNow: { en: 'The one that holds', cy: 'Yr un sydd mewn grym' },
  version: { en: (number: number) => `Version ${number}`, cy: (number: number) => `Fersiwn ${number}` },
  keep: { en: 'Continue', cy: 'Parhau' },

  workOut: { en: 'Work it out', cy: 'Cyfrifo hyn' },
  takes: {
    en: 'It takes some seconds. You can leave this page meanwhile.',
    cy: 'Mae’n cymryd rhai eiliadau. Gallwch adael y dudalen hon yn y cyfamser.',
  },
  change: { en: 'Change it', cy: 'Ei newid' },
  tryLike: { en: 'Try another one like it', cy: 'Rhoi cynnig ar un arall tebyg' },
  remove: { en: 'Delete', cy: 'Dileu' },
  rename: { en: 'Name', cy: 'Enwi' },
  renameTitle: { en: 'Give it a name', cy: 'Rhoi enw iddo' },
  progressTitle: { en: 'Being worked out', cy: 'Wrthi’n cyfrifo' },
  progress: {
    en: (done: number, of: number) => (of === 0 ? 'It waits its turn.' : `${done} of ${of} steps done.`),
    cy: (done: number, of: number) =>
      of === 0 ? 'Mae’n aros ei dro.' : `${done} o ${of} cam wedi’u gwneud.`,
  },
  look: { en: 'Look again', cy: 'Edrych eto' },
  stop: { en: 'Stop', cy: 'Stopio' },
  stoppedSaid: { en: 'It was stopped before it was done.', cy: 'Fe’i stopiwyd cyn ei orffen.' },
  failedSaid: {
    en: 'It could not be worked out. Try it again; if that does not help, tell whoever looks after the service.',
    cy: 'Nid oedd modd ei gyfrifo. Rhowch gynnig arall arni; os nad yw hynny’n helpu, dywedwch wrth bwy bynnag sy’n gofalu am y gwasanaeth.',
  },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },

  answerHead: {
    en: (gain: string) => `With this, ${gain} would have somebody before the conference.`,
    cy: (gain: string) => `Gyda hyn, byddai gan ${gain} rywun cyn y gynhadledd.`,
  },
  sameHead: {
    en: 'With this, as many parents as now would have somebody before the conference.',
    cy: 'Gyda hyn, byddai gan gynifer o rieni ag yn awr rywun cyn y gynhadledd.',
  },
  standsHead: {
    en: (served: string, asking: string) =>
      `As things stand, ${served} of ${asking} parents will have somebody before the conference.`,
    cy: (served: string, asking: string) =>
      `Fel y mae pethau, bydd gan ${served} o ${asking} o rieni rywun cyn y gynhadledd.`,
  },
  ofAll: {
    en: (asking: string, before: string, after: string) =>
      `Parents who ask in the next 13 weeks: ${asking}. With somebody: ${before} now, ${after} with the change.`,
    cy: (asking: string, before: string, after: string) =>
      `Rhieni sy’n gofyn yn y 13 wythnos nesaf: ${asking}. Gyda rhywun: ${before} yn awr, ${after} gyda’r newid.`,
  },
  ranges: {
    en: (draws: number) =>
      `Nobody knows who will come. So ${draws} times the next weeks were drawn by chance from what was seen before; nine in ten of these lie within the figures shown.`,
    cy: (draws: number) =>
      `Ni ŵyr neb pwy ddaw. Felly tynnwyd yr wythnosau nesaf ${draws} gwaith ar siawns o’r hyn a welwyd o’r blaen; mae naw o bob deg o’r rhain o fewn y ffigurau a ddangosir.`,
  },
  byCouncil: { en: 'By council', cy: 'Yn ôl cyngor' },
  byLanguage: { en: 'By language', cy: 'Yn ôl iaith' },
  byWish: { en: 'By what they asked for', cy: 'Yn ôl yr hyn y gofynnwyd amdano' },
  group: { en: 'Group', cy: 'Grŵp' },
  asking: { en: 'Parents who ask', cy: 'Rhieni sy’n gofyn' },
  before: { en: 'With somebody, now', cy: 'Gyda rhywun, nawr' },
  after: { en: 'With the change', cy: 'Gyda’r newid' },
  gain: { en: 'Difference', cy: 'Gwahaniaeth' },
  all: { en: 'All parents', cy: 'Pob rhiant' },
  others: { en: 'Others, seen with fewer than six', cy: 'Eraill, wedi’u gweld gyda llai na chwech' },
  sameGender: { en: 'Somebody of their own gender', cy: 'Rhywun o’u rhywedd eu hunain' },
  nothing: { en: 'Nothing of this', cy: 'Dim o hyn' },
  drawn: {
    en: (group: string, before: string, after: string, asking: string) =>
      `${group}: ${before} now, ${after} with the change, of ${asking}`,
    cy: (group: string, before: string, after: string, asking: string) =>
      `${group}: ${before} yn awr, ${after} gyda’r newid, o ${asking}`,
  },
  drawnNow: {
    en: (group: string, before: string, asking: string) => `${group}: ${before} of ${asking}`,
    cy: (group: string, before: string, asking: string) => `${group}: ${before} o ${asking}`,
  },
  key: {
    en: 'Parents with somebody before the conference. Above: now. Below: with the change. Dark: at the least. Pale: at the most.',
    cy: 'Rhieni gyda rhywun cyn y gynhadledd. Uwchben: nawr. Isod: gyda’r newid. Tywyll: o leiaf. Golau: ar y mwyaf.',
  },
  keyNow: {
    en: 'Parents with somebody before the conference. Dark: at the least. Pale: at the most.',
    cy: 'Rhieni gyda rhywun cyn y gynhadledd. Tywyll: o leiaf. Golau: ar y mwyaf.',
  },
  ask: { en: 'Ask', cy: 'Gofyn' },
  now: { en: 'Now', cy: 'Nawr' },
  afterwards: { en: 'Then', cy: 'Wedyn' },
  waiting: { en: 'Who waits now', cy: 'Pwy sy’n aros nawr' },
  waitingHint: {
    en: 'Those for whom it would be different. The figure says in how many of the draws they have somebody.',
    cy: 'Y rhai y byddai’n wahanol iddynt. Mae’r ffigur yn dweud ym faint o’r tyniadau y mae ganddynt rywun.',
  },
  waitingSame: {
    en: 'For those who wait now it is no different.',
    cy: 'I’r rhai sy’n aros nawr nid yw’n wahanol.',
  },
  waitingMany: {
    en: (count: number) => `And ${count} more.`,
    cy: (count: number) => `A ${count} arall.`,
  },
  ofDraws: {
    en: (count: number, draws: number) => `${count} of ${draws}`,
    cy: (count: number, draws: number) => `${count} o ${draws}`,
  },
  loads: { en: 'The supporters’ load', cy: 'Llwyth y cefnogwyr' },
  loadsHint: {
    en: 'New parents in 13 weeks, on average over all draws.',
    cy: 'Rhieni newydd mewn 13 wythnos, ar gyfartaledd dros yr holl dyniadau.',
  },
  supporter: { en: 'Supporter', cy: 'Cefnogwr' },
  standsBeside: { en: 'Beside, now', cy: 'Wrth ochr, nawr' },
  room: { en: 'Room', cy: 'Lle' },
  newBefore: { en: 'New, now', cy: 'Newydd, nawr' },
  newAfter: { en: 'New, with the change', cy: 'Newydd, gyda’r newid' },
  oneMore: {
    en: (number: number) => `New supporter ${number}`,
    cy: (number: number) => `Cefnogwr newydd ${number}`,
  },
  loadSum: {
    en: (before: string, after: string, supporters: number, later: number) =>
      `New parents for each supporter: ${before} now (${supporters} supporters), ${after} with the change (${later}).`,
    cy: (before: string, after: string, supporters: number, later: number) =>
      `Rhieni newydd i bob cefnogwr: ${before} yn awr (${supporters} cefnogwr), ${after} gyda’r newid (${later}).`,
  },
  recruit: { en: 'Whom to look for', cy: 'Am bwy i chwilio' },
  recruitLede: {
    en: 'What one more supporter would change most. Each line was worked out again for everybody with that one supporter more.',
    cy: 'Yr hyn a fyddai’n newid fwyaf gydag un cefnogwr arall. Cyfrifwyd pob llinell eto i bawb gyda’r un cefnogwr hwnnw’n fwy.',
  },
  recruitWithChange: {
    en: 'On top of the change:',
    cy: 'Ar ben y newid:',
  },
  recruitNone: {
    en: 'No one more supporter would help more parents to somebody.',
    cy: 'Ni fyddai un cefnogwr arall yn helpu mwy o rieni i gael rhywun.',
  },
  adviceTitle: { en: 'Whom to look for', cy: 'Am bwy i chwilio' },
  adviceDay: {
    en: (day: string) => `As things stood on ${sayDay('en', day)}, over the 13 weeks after it.`,
    cy: (day: string) =>
      `Fel yr oedd pethau ar ${smallDay(sayDay('cy', day)).replace(/^dydd/, 'ddydd')}, dros y 13 wythnos wedyn.`,
  },
  adviceEmpty: { en: 'Nobody asked for this yet', cy: 'Ni ofynnodd neb am hyn eto' },
  adviceEmptyNext: {
    en: 'When a coordinator tries out how things stand, it says here which supporters would help most.',
    cy: 'Pan fydd cydlynydd yn rhoi cynnig ar sut mae pethau, bydd yn dweud yma pa gefnogwyr fyddai’n helpu fwyaf.',
  },
  kind: { en: 'Who', cy: 'Pwy' },
  helps: { en: 'More parents with somebody', cy: 'Mwy o rieni gyda rhywun' },

  how: { en: 'Where the figures come from', cy: 'O ble y daw’r ffigurau' },
  seen: {
    en: (weeks: number) => `You have been told of conferences for ${weeks} of the last 52 weeks.`,
    cy: (weeks: number) => `Rydych wedi cael gwybod am gynadleddau am ${weeks} o’r 52 wythnos ddiwethaf.`,
  },
  ownConferences: {
    en: 'Conferences: as many each week, in each council, as you were told of.',
    cy: 'Cynadleddau: cynifer bob wythnos, ym mhob cyngor, ag y cawsoch wybod amdanynt.',
  },
  usualConferences: {
    en: 'Conferences: too few were seen so far (at least 8 weeks and 20 conferences are needed). So 236 a year are taken for each council in England and 100 in Wales.',
    cy: 'Cynadleddau: gwelwyd rhy ychydig hyd yma (mae angen o leiaf 8 wythnos ac 20 cynhadledd). Felly cymerir 236 y flwyddyn i bob cyngor yn Lloegr a 100 yng Nghymru.',
  },
  ownParties: { en: 'Parents in each conference: as seen.', cy: 'Rhieni ym mhob cynhadledd: fel y gwelwyd.' },
  usualParties: {
    en: 'Parents in each conference: 1.6, the usual figure.',
    cy: 'Rhieni ym mhob cynhadledd: 1.6, y ffigur arferol.',
  },
  ownYes: { en: 'Parents who say yes: as seen.', cy: 'Rhieni sy’n dweud ie: fel y gwelwyd.' },
  usualYes: {
    en: 'Parents who say yes: 40 in 100, the usual figure.',
    cy: 'Rhieni sy’n dweud ie: 40 o bob 100, y ffigur arferol.',
  },
  ownNotice: {
    en: 'Days between being told and the conference: as seen.',
    cy: 'Dyddiau rhwng cael gwybod a’r gynhadledd: fel y gwelwyd.',
  },
  usualNotice: {
    en: 'Days between being told and the conference: 10 to 18, the usual figure.',
    cy: 'Dyddiau rhwng cael gwybod a’r gynhadledd: 10 i 18, y ffigur arferol.',
  },
  ownLength: {
    en: 'How long a support lasts: as yours did.',
    cy: 'Pa mor hir y mae cefnogaeth yn para: fel y gwnaeth eich rhai chi.',
  },
  usualLength: {
    en: 'How long a support lasts: 16 weeks, from before the conference to the first review.',
    cy: 'Pa mor hir y mae cefnogaeth yn para: 16 wythnos, o cyn y gynhadledd hyd at yr adolygiad cyntaf.',
  },
  howRest: {
    en: 'Languages, wishes and weekdays are drawn one by one as often as they were seen, never as they came together in one person. Families that somebody outside looks after are in none of this.',
    cy: 'Tynnir ieithoedd, dymuniadau a dyddiau fesul un mor aml ag y’u gwelwyd, byth fel y daethant ynghyd mewn un person. Nid yw teuluoedd y mae rhywun o’r tu allan yn gofalu amdanynt yn rhan o hyn.',
  },
  download: { en: 'Download as a spreadsheet', cy: 'Lawrlwytho fel taenlen' },
  lowest: { en: 'from', cy: 'o' },
  middle: { en: 'middle', cy: 'canol' },
  highest: { en: 'to', cy: 'i' },
})

export const faultWords = defineWords({
  'name long': { en: 'The name must be 120 characters or fewer', cy: 'Rhaid i’r enw fod yn 120 nod neu lai' },
  'more how-many': { en: 'Say how many more supporters', cy: 'Dywedwch faint yn fwy o gefnogwyr' },
  'more range': {
    en: 'How many more: enter a whole number from 0 to 50',
    cy: 'Faint yn fwy: rhowch rif cyfan o 0 i 50',
  },
  'moreCapacity range': {
    en: 'Room each: enter a whole number from 0 to 30',
    cy: 'Lle yr un: rhowch rif cyfan o 0 i 30',
  },
  'capacity range': {
    en: 'Room: enter a whole number from 0 to 30',
    cy: 'Lle: rhowch rif cyfan o 0 i 30',
  },
  'capacity how-many': { en: 'Say room for how many parents', cy: 'Dywedwch lle i faint o rieni' },
  'conferences range': {
    en: 'Enter a percentage from −100 to 300, like 20 or −10',
    cy: 'Rhowch ganran o −100 i 300, fel 20 neu −10',
  },
  'areas not-served': {
    en: 'Choose councils that the programme serves',
    cy: 'Dewiswch gynghorau y mae’r rhaglen yn eu gwasanaethu',
  },
  'away who': { en: 'Say who is away', cy: 'Dywedwch pwy sydd i ffwrdd' },
  'from no-day': { en: 'Enter the first day away', cy: 'Rhowch y diwrnod cyntaf i ffwrdd' },
  'until no-day': { en: 'Enter the last day away', cy: 'Rhowch y diwrnod olaf i ffwrdd' },
  'until before': {
    en: 'The last day away must not be before the first',
    cy: 'Ni chaiff y diwrnod olaf i ffwrdd fod cyn y cyntaf',
  },
  'until over': {
    en: 'The last day away is over already',
    cy: 'Mae’r diwrnod olaf i ffwrdd eisoes wedi bod',
  },
  'version changed-meanwhile': {
    en: 'Somebody else changed this meanwhile. Look at it and change it again.',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch arno a’i newid eto.',
  },
  'not-one': { en: 'Choose one from the list', cy: 'Dewiswch un o’r rhestr' },
})

const isKey = (key: string): key is keyof typeof faultWords => Object.hasOwn(faultWords, key)
/** A fault as its reader says it. */
export const sayFault = (language: 'en' | 'cy', { field, code }: { field: string; code: string }): string => {
  const key = `${field} ${code}`
  return (isKey(key) ? faultWords[key] : faultWords['not-one'])[language]
}
