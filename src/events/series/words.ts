import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Series', cy: 'Cyfresi' },
  part: { en: 'Series and copy', cy: 'Cyfres a chopi' },
  lede: {
    en: 'Events that belong together, one year after another.',
    cy: 'Digwyddiadau sy’n perthyn i’w gilydd, o flwyddyn i flwyddyn.',
  },
  empty: {
    en: 'No series yet. Begin one when an event comes back every year.',
    cy: 'Dim cyfres eto. Dechreuwch un pan fydd digwyddiad yn dod yn ôl bob blwyddyn.',
  },
  begin: { en: 'Begin a series', cy: 'Dechrau cyfres' },
  rename: { en: 'Change its name', cy: 'Newid ei henw' },
  nameEn: { en: 'What it is called (English)', cy: 'Ei henw (Saesneg)' },
  nameCy: { en: 'What it is called (Welsh)', cy: 'Ei henw (Cymraeg)' },
  save: { en: 'Save', cy: 'Cadw' },
  belongs: { en: 'Which series it belongs to', cy: 'I ba gyfres y mae’n perthyn' },
  none: { en: 'None', cy: 'Dim un' },
  events: {
    en: (count: number) => plural('en', count, { one: '1 event', other: '# events' }),
    cy: (count: number) =>
      plural('cy', count, { one: '1 digwyddiad', two: '2 ddigwyddiad', other: '# digwyddiad' }),
  },
  noYears: {
    en: 'No event belongs to it yet. Open an event and say that it does.',
    cy: 'Does dim digwyddiad yn perthyn iddi eto. Agorwch ddigwyddiad a dywedwch ei fod.',
  },
  file: { en: 'years.csv', cy: 'blynyddoedd.csv' },
  year: { en: 'Event', cy: 'Digwyddiad' },
  day: { en: 'Day', cy: 'Diwrnod' },
  places: { en: 'Places', cy: 'Lleoedd' },
  taken: { en: 'Taken', cy: 'Wedi’u cymryd' },
  came: { en: 'Came', cy: 'Daeth' },
  waiting: { en: 'On the list', cy: 'Ar y rhestr' },
  sessions: { en: 'Sessions', cy: 'Sesiynau' },
  onlyKeepers: {
    en: 'These numbers are for whoever keeps events: small ones never go further.',
    cy: 'Mae’r rhifau hyn i’r rhai sy’n cadw digwyddiadau: nid yw rhai bach byth yn mynd ymhellach.',
  },
  copy: { en: 'Make a new one like this', cy: 'Creu un newydd fel hwn' },
  copyText: {
    en: 'A new draft with the same texts, places, kinds of ticket, sessions, common questions and documents to read before. Look through the answers: they are last time’s. Speakers come along to be asked anew, without what they said or were paid. Bookings, money, what came afterwards and the link for the day stay here.',
    cy: 'Drafft newydd gyda’r un testunau, lleoedd, mathau o docyn, sesiynau, cwestiynau cyffredin a dogfennau i’w darllen ymlaen llaw. Edrychwch drwy’r atebion: rhai’r tro diwethaf ydynt. Daw’r siaradwyr hefyd, i ofyn iddynt o’r newydd, heb yr hyn a ddywedwyd na’r hyn a dalwyd. Mae archebion, arian, yr hyn a ddaeth wedyn a’r ddolen ar gyfer y diwrnod yn aros yma.',
  },
  copyDay: { en: 'On which day it is', cy: 'Ar ba ddiwrnod y bydd' },
  copyFrom: { en: 'It is a copy of this event', cy: 'Copi o’r digwyddiad hwn ydyw' },
})
