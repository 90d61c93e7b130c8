import { inLondon, sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const moment = (language: 'en' | 'cy', at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'short')}, ${sayTime(language, time)}`
}
const whenWritten = (language: 'en' | 'cy', at: Date): string => {
  const { day, time } = inLondon(at)
  const said = sayDay(language, day)
  return `${sayTime(language, time)}, ${language === 'cy' ? softDay(said) : said}`
}

export const words = defineWords({
  title: { en: 'On call', cy: 'Ar alw' },
  now: { en: 'On call now', cy: 'Ar alw nawr' },
  until: { en: (at: Date) => `until ${moment('en', at)}`, cy: (at: Date) => `tan ${moment('cy', at)}` },
  nobodyNow: {
    en: 'Nobody is on call now.',
    cy: 'Does neb ar alw nawr.',
  },
  office: {
    en: (number: string, hours: string) => `The office: ${number}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (number: string, hours: string) => `Y swyddfa: ${number}${hours === '' ? '' : `, ${hours}`}.`,
  },
  danger: {
    en: 'Somebody is in danger now: 999.',
    cy: 'Mae rhywun mewn perygl nawr: 999.',
  },
  week: { en: 'This week', cy: 'Yr wythnos hon' },
  who: { en: 'Who', cy: 'Pwy' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'Until', cy: 'Tan' },
  number: { en: 'Number', cy: 'Rhif' },
  at: { en: (at: Date) => moment('en', at), cy: (at: Date) => moment('cy', at) },
  gap: {
    en: (from: Date, until: Date) => `Nobody: ${moment('en', from)} to ${moment('en', until)}`,
    cy: (from: Date, until: Date) => `Neb: ${moment('cy', from)} tan ${moment('cy', until)}`,
  },
  overlap: {
    en: (from: Date, until: Date) => `Two at once: ${moment('en', from)} to ${moment('en', until)}`,
    cy: (from: Date, until: Date) => `Dau ar unwaith: ${moment('cy', from)} tan ${moment('cy', until)}`,
  },
  even: { en: 'Somebody is on call all week.', cy: 'Mae rhywun ar alw drwy’r wythnos.' },
  none: {
    en: 'Nobody is on the list this week.',
    cy: 'Does neb ar y rhestr yr wythnos hon.',
  },
  askOffice: {
    en: 'Ask your coordinator who answers.',
    cy: 'Gofynnwch i’ch cydlynydd pwy sy’n ateb.',
  },
  takeOut: { en: 'Take out', cy: 'Tynnu allan' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  addTitle: { en: 'Put somebody on call', cy: 'Rhoi rhywun ar alw' },
  person: { en: 'Who?', cy: 'Pwy?' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  fromDay: { en: 'From which day?', cy: 'O ba ddiwrnod?' },
  fromTime: { en: 'From what time?', cy: 'O faint o’r gloch?' },
  untilDay: { en: 'Until which day?', cy: 'Tan ba ddiwrnod?' },
  untilTime: { en: 'Until what time?', cy: 'Tan faint o’r gloch?' },
  telephone: { en: 'On which number?', cy: 'Ar ba rif?' },
  telephoneHint: {
    en: 'Supporters see it. A number that is answered at these hours.',
    cy: 'Mae cefnogwyr yn ei weld. Rhif sy’n cael ei ateb yn ystod yr oriau hyn.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  waitsTitle: { en: 'Messages that nobody has read', cy: 'Negeseuon nad oes neb wedi’u darllen' },
  waitsHint: {
    en: 'You can’t read them. Ring whoever stands beside the parent, or let somebody stand in.',
    cy: 'Ni allwch eu darllen. Ffoniwch bwy bynnag sydd wrth ochr y rhiant, neu gadewch i rywun lenwi’r bwlch.',
  },
  waitsNone: { en: 'Every message has been read.', cy: 'Mae pob neges wedi’i darllen.' },
  waits: {
    en: (called: string, n: number, at: Date) =>
      n === 1
        ? `${called}: a message of ${whenWritten('en', at)} is unread`
        : `${called}: ${n} messages are unread, the first of ${whenWritten('en', at)}`,
    cy: (called: string, n: number, at: Date) =>
      n === 1
        ? `${called}: mae neges am ${whenWritten('cy', at)} heb ei darllen`
        : `${called}: mae ${n} neges heb eu darllen, y gyntaf am ${whenWritten('cy', at)}`,
  },
  besideThem: {
    en: (name: string) => `${name} stands beside them.`,
    cy: (name: string) => `Mae ${name} wrth eu hochr.`,
  },
  ring: {
    en: (name: string, number: string) => `Ring ${name}: ${number}`,
    cy: (name: string, number: string) => `Ffonio ${name}: ${number}`,
  },
  noNumber: { en: 'We hold no number of theirs.', cy: 'Nid oes gennym rif ar eu cyfer.' },
  nobodyBeside: {
    en: 'Nobody stands beside them now.',
    cy: 'Does neb wrth eu hochr nawr.',
  },
})

export const faultWords = defineWords({
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'needs-date': { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
  'no-day': { en: 'Enter a date that exists, like 27 3 2027', cy: 'Rhowch ddyddiad sy’n bod, fel 27 3 2027' },
  time: { en: 'Enter a time like 17:00', cy: 'Rhowch amser fel 17:00' },
  number: { en: 'Enter a telephone number', cy: 'Rhowch rif ffôn' },
  order: { en: 'The end must come after the beginning', cy: 'Rhaid i’r diwedd ddod ar ôl y dechrau' },
  over: {
    en: 'This is over already. Choose a later end',
    cy: 'Mae hyn ar ben eisoes. Dewiswch ddiwedd diweddarach',
  },
  'too-long': {
    en: 'Two weeks at most. Enter the rest by itself',
    cy: 'Pythefnos ar y mwyaf. Rhowch y gweddill ar wahân',
  },
})
