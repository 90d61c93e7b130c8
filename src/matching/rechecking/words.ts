import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const dydd = (day: string): string => softDay(sayDay('cy', day))

export const words = defineWords({
  title: { en: 'Stopped and held up', cy: 'Wedi’u stopio a’u dal yn ôl' },
  lede: {
    en: 'Every rule that nobody may cross is checked when somebody is proposed, when they are chosen, when they say yes, each time something changes, and once a day. What is no longer safe is stopped at once.',
    cy: 'Mae pob rheol na chaiff neb ei chroesi yn cael ei gwirio pan gynigir rhywun, pan gânt eu dewis, pan ddywedant ie, bob tro y bydd rhywbeth yn newid, ac unwaith y dydd. Caiff yr hyn nad yw’n ddiogel mwyach ei stopio ar unwaith.',
  },
  sayNothing: {
    en: 'Neither of them is told why, or that it was a rule. To both it reads as when a supporter can’t any more. Ring both, and say only that.',
    cy: 'Ni ddywedir wrth y naill na’r llall pam, na mai rheol oedd hi. I’r ddau, mae’n darllen fel pan na all cefnogwr mwyach. Ffoniwch y ddau, a dywedwch hynny’n unig.',
  },
  heldTitle: { en: 'Held up: mend it first', cy: 'Wedi’u dal yn ôl: trwsiwch yn gyntaf' },
  heldNone: { en: 'Nothing is held up.', cy: 'Nid oes dim wedi’i ddal yn ôl.' },
  heldHint: {
    en: (days: number) =>
      `Nobody visits before it is mended. Papers out of date or a pause: after ${days} days it ends, unless somebody stands in.`,
    cy: (days: number) =>
      `Nid oes neb yn ymweld cyn ei drwsio. Papurau wedi dod i ben neu saib: ar ôl ${days} diwrnod daw i ben, oni bai bod rhywun yn llenwi’r bwlch.`,
  },
  since: { en: 'Since', cy: 'Ers' },
  pair: { en: 'Who', cy: 'Pwy' },
  with: {
    en: (parent: string, supporter: string) => `${parent} with ${supporter}`,
    cy: (parent: string, supporter: string) => `${parent} gyda ${supporter}`,
  },
  unnamed: { en: 'A parent', cy: 'Rhiant' },
  someone: { en: 'their supporter', cy: 'eu cefnogwr' },
  toMend: { en: 'What to do', cy: 'Beth i’w wneud' },
  'lapse-not-ready': {
    en: 'Their papers are out of date, or they are paused. Put that right, or arrange cover.',
    cy: 'Mae eu papurau wedi dod i ben, neu maent wedi oedi. Rhowch hynny’n iawn, neu trefnwch i rywun lenwi’r bwlch.',
  },
  'lapse-ask-first': {
    en: 'They have a place in common. Ask the parent whether they mind.',
    cy: 'Mae ganddynt le yn gyffredin. Gofynnwch i’r rhiant a oes ots ganddynt.',
  },
  'lapse-supervisor': {
    en: 'Choose another supervisor for the supporter.',
    cy: 'Dewiswch oruchwyliwr arall i’r cefnogwr.',
  },
  openSupporter: { en: 'Open the supporter', cy: 'Agor y cefnogwr' },
  openWishes: { en: 'Open what they would like', cy: 'Agor yr hyn yr hoffent' },
  openSupport: { en: 'Arrange cover', cy: 'Trefnu i lenwi’r bwlch' },
  stopsTitle: { en: 'Stopped', cy: 'Wedi’u stopio' },
  stopsNone: {
    en: 'Nothing was stopped. What is stopped stands here and on Today, with what to do next.',
    cy: 'Ni stopiwyd dim. Bydd yr hyn a stopir yn sefyll yma ac ar Heddiw, gyda’r hyn i’w wneud nesaf.',
  },
  day: { en: 'Day', cy: 'Diwrnod' },
  what: { en: 'What', cy: 'Beth' },
  choice: { en: 'Asked, and not answered yet', cy: 'Wedi gofyn, heb ateb eto' },
  support: { en: 'Beside each other', cy: 'Wrth ochr ei gilydd' },
  cover: { en: 'Standing in', cy: 'Llenwi bwlch' },
  why: { en: 'Why', cy: 'Pam' },
  apart: { en: 'Can’t be brought together', cy: 'Ni ellir dod â nhw at ei gilydd' },
  'needs-accredited': {
    en: 'Here somebody accredited is needed',
    cy: 'Mae angen rhywun achrededig yma',
  },
  'not-ready': {
    en: 'The supporter’s own standing: see their record',
    cy: 'Sefyllfa’r cefnogwr ei hun: gweler eu cofnod',
  },
  was: {
    en: (supporter: string, day: string) => `Stopped on ${sayDay('en', day)}, with ${supporter}.`,
    cy: (supporter: string, day: string) => `Wedi’i stopio ar ${dydd(day)}, gyda ${supporter}.`,
  },
  next: { en: 'Next', cy: 'Nesaf' },
  find: { en: 'Find somebody else', cy: 'Dod o hyd i rywun arall' },
  mend: { en: 'It was an error', cy: 'Camgymeriad oedd hyn' },
  mended: {
    en: (day: string, who: string) => `Called an error on ${sayDay('en', day)} by ${who}`,
    cy: (day: string, who: string) => `Galwyd yn gamgymeriad ar ${dydd(day)} gan ${who}`,
  },
  readWhy: { en: 'Read why', cy: 'Darllen pam' },
  mendedHeading: {
    en: (parent: string, supporter: string) => `${parent} and ${supporter}: it was an error`,
    cy: (parent: string, supporter: string) => `${parent} a ${supporter}: camgymeriad oedd hyn`,
  },
  cantRead: {
    en: 'What was written can’t be read just now. Try again in a few minutes.',
    cy: 'Ni ellir darllen yr hyn a ysgrifennwyd ar hyn o bryd. Rhowch gynnig arall arni mewn ychydig funudau.',
  },
  mayAgain: {
    en: 'The two may be proposed to each other again.',
    cy: 'Gellir cynnig y ddau i’w gilydd eto.',
  },
  mendHeading: {
    en: (parent: string, supporter: string) => `${parent} and ${supporter}: was it an error?`,
    cy: (parent: string, supporter: string) => `${parent} a ${supporter}: ai camgymeriad oedd hyn?`,
  },
  mendLede: {
    en: 'Somebody bore the same name by chance, a link was entered by mistake and taken out, or what was said was taken back. Then the two may be proposed to each other again. What still keeps them apart stays, whatever is written here.',
    cy: 'Roedd gan rywun yr un enw ar hap, rhoddwyd cyswllt i mewn drwy gamgymeriad a’i dynnu allan, neu tynnwyd yr hyn a ddywedwyd yn ôl. Yna gellir cynnig y ddau i’w gilydd eto. Mae’r hyn sy’n dal i’w cadw ar wahân yn aros, beth bynnag a ysgrifennir yma.',
  },
  whyError: { en: 'Why was it an error?', cy: 'Pam yr oedd yn gamgymeriad?' },
  whyErrorHint: {
    en: 'Kept with your name. Write what was wrong, not what you know of anybody.',
    cy: 'Cedwir hyn gyda’ch enw. Ysgrifennwch beth oedd o’i le, nid yr hyn a wyddoch am neb.',
  },
  mendDo: { en: 'Say that it was an error', cy: 'Dweud mai camgymeriad oedd hyn' },
  'why-empty': { en: 'Write why it was an error', cy: 'Ysgrifennwch pam yr oedd yn gamgymeriad' },
  'why-too-long': {
    en: 'Write 500 characters at most',
    cy: 'Ysgrifennwch 500 nod ar y mwyaf',
  },
  'why-stands': {
    en: 'What keeps these two apart is still so. It can’t be called an error',
    cy: 'Mae’r hyn sy’n cadw’r ddau hyn ar wahân yn dal felly. Ni ellir ei alw’n gamgymeriad',
  },
})
