import { defineWords, plural } from '../platform/words/words.ts'
import type { Kind } from './codes.ts'

export const words = defineWords({
  title: { en: 'Clocks', cy: 'Clociau' },
  searchHint: { en: 'A family’s reference', cy: 'Cyfeirnod teulu' },
  empty: {
    en: 'No clock is running. Clocks start when a conference is booked or a decision is entered.',
    cy: 'Nid oes cloc yn rhedeg. Mae clociau’n dechrau pan drefnir cynhadledd neu pan nodir penderfyniad.',
  },
  toConferences: { en: 'Conferences', cy: 'Cynadleddau' },
  left: { en: 'Working days left', cy: 'Diwrnodau gwaith ar ôl' },
  by: { en: 'By', cy: 'Erbyn' },
  rule: { en: 'What is due', cy: 'Yr hyn sydd i’w wneud' },
  everyRule: { en: 'Everything', cy: 'Popeth' },
  family: { en: 'Family', cy: 'Teulu' },
  council: { en: 'Council', cy: 'Cyngor' },
  source: { en: 'Where the rule comes from', cy: 'O ble mae’r rheol yn dod' },
  own: { en: 'The council’s own value', cy: 'Gwerth y cyngor ei hun' },
  limit: {
    en: (day: string) => `The limit itself is ${day}, no working day.`,
    cy: (day: string) => `Y terfyn ei hun yw ${day}, nad yw’n ddiwrnod gwaith.`,
  },
  daysLeft: {
    en: (n: number) => plural('en', n, { one: '1 day', other: '# days' }),
    cy: (n: number) => plural('cy', n, { one: '1 diwrnod', two: '2 ddiwrnod', other: '# diwrnod' }),
  },
  today: { en: 'Today', cy: 'Heddiw' },
  over: {
    en: (n: number) => plural('en', n, { one: '1 day over', other: '# days over' }),
    cy: (n: number) =>
      plural('cy', n, { one: '1 diwrnod drosodd', two: '2 ddiwrnod drosodd', other: '# diwrnod drosodd' }),
  },
  moved: { en: 'What moved', cy: 'Beth symudodd' },
  movedNone: {
    en: 'No clock has moved. When a bank holiday is added or a council’s value changes, what moves stands here.',
    cy: 'Nid oes cloc wedi symud. Pan ychwanegir gŵyl banc neu pan newidia gwerth cyngor, bydd yr hyn sy’n symud yn sefyll yma.',
  },
  fromTo: {
    en: (from: string, to: string) => `from ${from} to ${to}`,
    cy: (from: string, to: string) => `o ${from} i ${to}`,
  },
  holidays: { en: 'The calendar changed', cy: 'Newidiodd y calendr' },
  authority: { en: 'The council’s own value changed', cy: 'Newidiodd gwerth y cyngor ei hun' },
  keep: { en: 'Choose which clocks to keep', cy: 'Dewis pa glociau i’w cadw' },
  keepIntro: {
    en: 'A programme keeps only the clocks that it has business keeping. One that you turn off stops; turned on again, it runs from where it ran.',
    cy: 'Dim ond y clociau y mae gan raglen reswm i’w cadw y mae’n eu cadw. Mae un a ddiffoddwch yn stopio; o’i droi ymlaen eto, mae’n rhedeg o’r lle roedd yn rhedeg.',
  },
  keepSaved: {
    en: 'Saved. These are the clocks that are kept.',
    cy: 'Cadwyd. Dyma’r clociau sy’n cael eu cadw.',
  },
  noNumber: {
    en: 'The source gives no number: it runs only where the council has set one.',
    cy: 'Nid yw’r ffynhonnell yn rhoi rhif: dim ond lle mae’r cyngor wedi pennu un y mae’n rhedeg.',
  },
  save: { en: 'Save', cy: 'Cadw' },
})

export const kindWords = {
  conference: { en: 'Conferences', cy: 'Cynadleddau' },
  report: { en: 'Reports before a conference', cy: 'Adroddiadau cyn cynhadledd' },
  'core-group': { en: 'Core groups', cy: 'Grwpiau craidd' },
  review: { en: 'Review conferences', cy: 'Cynadleddau adolygu' },
  'looked-after': { en: 'Looked-after reviews', cy: 'Adolygiadau plant sy’n derbyn gofal' },
  records: { en: 'Copies of records', cy: 'Copïau o gofnodion' },
  complaints: { en: 'Complaints', cy: 'Cwynion' },
  referral: { en: 'Referrals', cy: 'Atgyfeiriadau' },
  assessment: { en: 'Assessments', cy: 'Asesiadau' },
  strategy: { en: 'Strategy discussions', cy: 'Trafodaethau strategaeth' },
  minutes: { en: 'Minutes', cy: 'Cofnodion cyfarfod' },
  exclusion: { en: 'Asking to keep somebody out', cy: 'Gofyn am gadw rhywun allan' },
  proceedings: { en: 'Court', cy: 'Llys' },
  protection: { en: 'Protection in an emergency', cy: 'Amddiffyn mewn argyfwng' },
} as const satisfies Record<Kind, { en: string; cy: string }>
