import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'As they are', cy: 'Fel y maent' },
  link: {
    en: 'As they are: prison, refuge, interpreter, someone who speaks for them',
    cy: 'Fel y maent: carchar, lloches, cyfieithydd, rhywun sy’n siarad drostynt',
  },
  lede: {
    en: 'What is so for this parent, and what follows for how we work with them. They read it too, but not the office’s own line.',
    cy: 'Yr hyn sydd felly i’r rhiant hwn, a’r hyn sy’n dilyn i’n ffordd o weithio gyda nhw. Maent yn ei ddarllen hefyd, ond nid llinell y swyddfa.',
  },
  'under-18': { en: 'Under 18', cy: 'Dan 18' },
  prison: { en: 'In prison', cy: 'Yn y carchar' },
  refuge: { en: 'In a refuge', cy: 'Mewn lloches' },
  interpreter: { en: 'An interpreter', cy: 'Cyfieithydd' },
  'easy-read': { en: 'Easy Read', cy: 'Hawdd ei Ddeall' },
  'read-aloud': { en: 'Read aloud', cy: 'Darllen yn uchel' },
  proxy: { en: 'Somebody speaks for them', cy: 'Mae rhywun yn siarad drostynt' },
  notSet: { en: 'Not so', cy: 'Nid felly' },
  none: { en: 'Nothing is written here yet.', cy: 'Nid oes dim wedi’i ysgrifennu yma eto.' },
  add: { en: 'Add', cy: 'Ychwanegu' },
  change: { en: 'Change', cy: 'Newid' },
  off: { en: 'It is so no longer', cy: 'Nid yw felly mwyach' },
  until: {
    en: (day: string) => `Until ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Tan ${sayDay('cy', day, 'date')}`,
  },
  from: {
    en: (day: string) => `From ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `O ${sayDay('cy', day, 'date')}`,
  },
  over: { en: 'This is over: it counts no longer.', cy: 'Mae hyn ar ben: nid yw’n cyfrif mwyach.' },
  follows: { en: 'What follows', cy: 'Yr hyn sy’n dilyn' },
  office: { en: 'For the office alone', cy: 'I’r swyddfa yn unig' },
  seen: {
    en: (day: string) => `Proof seen on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Gwelwyd prawf ar ${sayDay('cy', day, 'date')}`,
  },

  wordsLabel: { en: 'What we should know and do', cy: 'Yr hyn y dylem ei wybod a’i wneud' },
  wordsHint: {
    en: 'Whoever stands beside them reads this.',
    cy: 'Mae pwy bynnag sy’n sefyll wrth eu hochr yn darllen hyn.',
  },
  'hint-refuge': {
    en: 'How we may reach them. Never the address, the town or the name of the refuge.',
    cy: 'Sut cawn eu cyrraedd. Byth y cyfeiriad, y dref nac enw’r lloches.',
  },
  'hint-interpreter': {
    en: 'The language and dialect; a man or a woman; by telephone or in the room. Never a relative, never a child.',
    cy: 'Yr iaith a’r dafodiaith; dyn neu fenyw; dros y ffôn neu yn yr ystafell. Byth berthynas, byth blentyn.',
  },
  whoPrison: { en: 'Which prison', cy: 'Pa garchar' },
  whoProxy: { en: 'Who speaks for them', cy: 'Pwy sy’n siarad drostynt' },
  fromDay: { en: 'From', cy: 'O' },
  untilDay: { en: 'Until', cy: 'Tan' },
  untilUnder18: { en: 'They turn 18 on', cy: 'Byddant yn 18 ar' },
  'paper-under-18': { en: 'A social worker of their own', cy: 'Gweithiwr cymdeithasol eu hunain' },
  'paper-prison': {
    en: 'Prison number, and how a call or a visit is booked',
    cy: 'Rhif carchar, a sut mae galwad neu ymweliad yn cael ei drefnu',
  },
  'paper-refuge': { en: 'Who there knows of us', cy: 'Pwy yno sy’n gwybod amdanom' },
  'paper-proxy': { en: 'What proof was seen', cy: 'Pa brawf a welwyd' },
  paperHint: { en: 'Only coordinators read this.', cy: 'Dim ond cydlynwyr sy’n darllen hyn.' },
  seenOn: { en: 'Proof seen on', cy: 'Gwelwyd prawf ar' },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },

  interpreters: { en: 'Interpreters', cy: 'Cyfieithwyr' },
  noBookings: { en: 'No interpreter is asked for.', cy: 'Ni ofynnwyd am gyfieithydd.' },
  addBooking: {
    en: 'Add an interpreter for a meeting, visit or call',
    cy: 'Ychwanegu cyfieithydd ar gyfer cyfarfod, ymweliad neu alwad',
  },
  changeBooking: { en: 'Change this interpreter', cy: 'Newid y cyfieithydd hwn' },
  languageLabel: { en: 'Language', cy: 'Iaith' },
  forWhat: { en: 'What for', cy: 'Ar gyfer beth' },
  conference: { en: 'Conference', cy: 'Cynhadledd' },
  'core-group': { en: 'Core group', cy: 'Grŵp craidd' },
  'first-meeting': { en: 'First meeting', cy: 'Cyfarfod cyntaf' },
  visit: { en: 'Visit', cy: 'Ymweliad' },
  call: { en: 'Call', cy: 'Galwad' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  dayLabel: { en: 'Day', cy: 'Diwrnod' },
  startsAt: { en: 'Time', cy: 'Amser' },
  startsHint: {
    en: 'For example 10:30. Leave it empty when it is not known.',
    cy: 'Er enghraifft 10:30. Gadewch yn wag os nad yw’n hysbys.',
  },
  bookedBy: { en: 'Who booked it', cy: 'Pwy a’i trefnodd' },
  notBooked: { en: 'Nobody yet', cy: 'Neb eto' },
  us: { en: 'We did', cy: 'Ni' },
  council: { en: 'The council', cy: 'Y cyngor' },
  otherBooker: { en: 'Somebody else', cy: 'Rhywun arall' },
  bookedOn: { en: 'Booked on', cy: 'Trefnwyd ar' },
  at: {
    en: (what: string, day: string, time: string | null) =>
      `${what}, ${sayDay('en', day)}${time === null ? '' : `, ${sayTime('en', time)}`}`,
    cy: (what: string, day: string, time: string | null) =>
      `${what}, ${sayDay('cy', day)}${time === null ? '' : `, ${sayTime('cy', time)}`}`,
  },
  isBooked: {
    en: (day: string) => `booked on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `trefnwyd ar ${sayDay('cy', day, 'date')}`,
  },
  isNotBooked: { en: 'asked for, not booked yet', cy: 'gofynnwyd, heb ei drefnu eto' },
  cancelled: { en: 'Not needed', cy: 'Nid oes ei angen' },
  cancel: { en: 'It is not needed after all', cy: 'Nid oes ei angen wedi’r cyfan' },
  needed: { en: 'It is needed again', cy: 'Mae ei angen eto' },
  came: { en: 'Did they come?', cy: 'A ddaethant?' },
  yes: { en: 'Yes', cy: 'Do' },
  'after-start': { en: 'After it had begun', cy: 'Ar ôl iddo ddechrau' },
  no: { en: 'No', cy: 'Naddo' },
  said: {
    en: (came: string) => `They came: ${came}`,
    cy: (came: string) => `Daethant: ${came}`,
  },
})

/** What follows from each, for whoever works with them. */
export const follows = defineWords({
  'under-18': {
    en: 'They have a right to a supporter of their own. We speak with them, not through their parents. Their own social worker, if they have one, is another than the child’s.',
    cy: 'Mae ganddynt hawl i gefnogwr eu hunain. Rydym yn siarad â nhw, nid drwy eu rhieni. Mae eu gweithiwr cymdeithasol eu hunain, os oes un, yn wahanol i un y plentyn.',
  },
  prison: {
    en: 'Write letters; staff there may read them. Book calls and visits in good time. Ask the council for remote attendance at the meeting, in writing, as early as you can.',
    cy: 'Ysgrifennwch lythyrau; gall staff yno eu darllen. Trefnwch alwadau ac ymweliadau mewn da bryd. Gofynnwch i’r cyngor am fod yn bresennol o bell yn y cyfarfod, yn ysgrifenedig, cyn gynted ag y gallwch.',
  },
  refuge: {
    en: 'No post, ever. The address is written nowhere and said to nobody. Meet elsewhere. Ask before every call whether it is still safe.',
    cy: 'Dim post, byth. Nid yw’r cyfeiriad wedi’i ysgrifennu yn unman nac yn cael ei ddweud wrth neb. Cwrdd yn rhywle arall. Gofynnwch cyn pob galwad a yw’n dal yn ddiogel.',
  },
  interpreter: {
    en: 'Book one for every meeting, visit and call, and write down whether they came. Nobody of the family interprets.',
    cy: 'Trefnwch un ar gyfer pob cyfarfod, ymweliad a galwad, ac ysgrifennwch a ddaethant. Nid oes neb o’r teulu yn cyfieithu.',
  },
  'easy-read': {
    en: 'Give Easy Read where there is one, one idea a line. Ask the council for an Easy Read report. Give more time.',
    cy: 'Rhowch fersiwn Hawdd ei Ddeall lle mae un, un syniad i bob llinell. Gofynnwch i’r cyngor am adroddiad Hawdd ei Ddeall. Rhowch fwy o amser.',
  },
  'read-aloud': {
    en: 'Read everything aloud, the promise and the report too, in a place where nobody else hears. Write for them what they say.',
    cy: 'Darllenwch bopeth yn uchel, yr addewid a’r adroddiad hefyd, mewn man lle nad oes neb arall yn clywed. Ysgrifennwch drostynt yr hyn a ddywedant.',
  },
  proxy: {
    en: 'They speak for the parent by voice, and no more: they have no account and are told nothing that the parent did not agree to. After the last day they do not speak for them.',
    cy: 'Maent yn siarad dros y rhiant ar lafar, a dim mwy: nid oes ganddynt gyfrif ac ni ddywedir dim wrthynt nad oedd y rhiant yn cytuno iddo. Ar ôl y diwrnod olaf nid ydynt yn siarad drostynt.',
  },
})

export const faultWords = defineWords({
  'too-long': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  postcode: {
    en: 'Take the postcode out: where a refuge is stands nowhere',
    cy: 'Tynnwch y cod post allan: nid yw lleoliad lloches yn cael ei ysgrifennu yn unman',
  },
  order: { en: 'It must not end before it begins', cy: 'Rhaid iddo beidio â gorffen cyn dechrau' },
  who: { en: 'Write who speaks for them', cy: 'Ysgrifennwch pwy sy’n siarad drostynt' },
  until: { en: 'Write until when, a day still to come', cy: 'Ysgrifennwch tan pryd, diwrnod sydd i ddod' },
  seen: { en: 'Write on which day the proof was seen', cy: 'Ysgrifennwch ar ba ddiwrnod y gwelwyd y prawf' },
  proof: { en: 'Write what proof was seen', cy: 'Ysgrifennwch pa brawf a welwyd' },
  'no-day': { en: 'There is no such day', cy: 'Nid oes diwrnod o’r fath' },
  'no-time': { en: 'Write a time, for example 10:30', cy: 'Ysgrifennwch amser, er enghraifft 10:30' },
  language: { en: 'Write the language', cy: 'Ysgrifennwch yr iaith' },
  future: { en: 'This day is still to come', cy: 'Nid yw’r diwrnod hwn wedi dod eto' },
  how: { en: 'Choose how you got this', cy: 'Dewiswch sut cawsoch hyn' },
  'not-now': {
    en: 'We can’t save it just now. Nothing is lost: try again in a few minutes',
    cy: 'Ni allwn ei gadw nawr. Nid oes dim ar goll: rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this meanwhile. Look again, then save',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch eto, yna cadw',
  },
})
