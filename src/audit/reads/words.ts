import { sayDay, smallDay } from '../../platform/words/dates.ts'
import { defineWords, formatNumber, plural } from '../../platform/words/words.ts'
import { least } from './rules.ts'

const number = (language: 'en' | 'cy', n: number): string => formatNumber(language, n)

export const words = defineWords({
  title: { en: 'Reads to ask about', cy: 'Darlleniadau i holi amdanynt' },
  intro: {
    en: 'Each Monday last week is looked through: who opened records of people, and whether there was work to do for them. A line is a question, not a reproach. Most have a good reason; write it down.',
    cy: 'Bob dydd Llun edrychir trwy’r wythnos ddiwethaf: pwy agorodd gofnodion pobl, ac a oedd gwaith i’w wneud drostynt. Cwestiwn yw pob llinell, nid cerydd. Mae rheswm da dros y rhan fwyaf; ysgrifennwch ef.',
  },
  how: { en: 'When a line appears', cy: 'Pryd mae llinell yn ymddangos' },
  howGrant: {
    en: 'Supporters and others who read by assignment: as soon as they opened one person whom they were not assigned to then.',
    cy: 'Cefnogwyr ac eraill sy’n darllen drwy aseiniad: cyn gynted ag y maent wedi agor un person nad oeddent wedi’u haseinio iddo ar y pryd.',
  },
  howWork: {
    en: `Coordinators, safeguarding leads and second approvers may open anyone, by their function. A line appears when they opened ${least.unworked} or more people for whom they did nothing in the four weeks until then: no call, no letter, no change.`,
    cy: `Caiff cydlynwyr, arweinwyr diogelu ac ail gymeradwywyr agor unrhyw un, oherwydd eu swyddogaeth. Mae llinell yn ymddangos pan fyddant wedi agor ${least.unworked} neu fwy o bobl na wnaethant ddim drostynt yn y pedair wythnos hyd hynny: dim galwad, dim llythyr, dim newid.`,
  },
  howMany: {
    en: `Anyone who opened records more than ${least.times} times as often as the middle person of their function, at least ${least.reads} times, where ${least.colleagues} or more of that function opened any.`,
    cy: `Unrhyw un a agorodd gofnodion fwy na ${least.times} gwaith mor aml â’r person canol yn eu swyddogaeth, o leiaf ${least.reads} o weithiau, lle’r agorodd ${least.colleagues} neu fwy o’r swyddogaeth honno rai.`,
  },
  notHere: {
    en: 'Whose records they were is not shown here. Reads of one’s own record and lists of names are not counted.',
    cy: 'Nid yw’n dangos yma gofnodion pwy oeddent. Ni chyfrifir darllen eich cofnod eich hun na rhestrau o enwau.',
  },
  open: { en: 'To answer', cy: 'I’w hateb' },
  answered: { en: 'Answered', cy: 'Wedi’u hateb' },
  noneOpen: { en: 'There is nothing to answer.', cy: 'Nid oes dim i’w ateb.' },
  lookedThrough: {
    en: (week: string) => `The week of ${sayDay('en', week, 'full')} was looked through last.`,
    cy: (week: string) =>
      `Edrychwyd ddiwethaf trwy’r wythnos a ddechreuodd ${smallDay(sayDay('cy', week, 'full'))}.`,
  },
  never: {
    en: 'No week has been looked through yet. The first is on Monday.',
    cy: 'Nid edrychwyd trwy unrhyw wythnos eto. Bydd y gyntaf ddydd Llun.',
  },
  weekOf: {
    en: (week: string) => `Week of ${sayDay('en', week, 'date')}`,
    cy: (week: string) => `Wythnos ${sayDay('cy', week, 'date')}`,
  },
  'no-grant': {
    en: (people: number) =>
      plural('en', people, {
        one: 'Opened 1 person whom they were not assigned to',
        other: 'Opened # people whom they were not assigned to',
      }),
    cy: (people: number) =>
      plural('cy', people, {
        one: 'Agorodd 1 person nad oeddent wedi’u haseinio iddo',
        two: 'Agorodd 2 berson nad oeddent wedi’u haseinio iddynt',
        few: 'Agorodd # pherson nad oeddent wedi’u haseinio iddynt',
        other: 'Agorodd # o bobl nad oeddent wedi’u haseinio iddynt',
      }),
  },
  'no-work': {
    en: (people: number) =>
      `Opened ${number('en', people)} people for whom they did nothing in the four weeks until then`,
    cy: (people: number) =>
      `Agorodd ${number('cy', people)} o bobl na wnaethant ddim drostynt yn y pedair wythnos hyd hynny`,
  },
  many: {
    en: (reads: number, median: number) =>
      `Opened records ${number('en', reads)} times; the middle person of their function ${number('en', median)} times`,
    cy: (reads: number, median: number) =>
      `Agorodd gofnodion ${number('cy', reads)} o weithiau; y person canol yn eu swyddogaeth ${number('cy', median)} o weithiau`,
  },
  again: {
    en: (times: number) =>
      plural('en', times, { one: 'It was asked once before.', other: 'It was asked # times before.' }),
    cy: (times: number) =>
      plural('cy', times, {
        one: 'Holwyd am hyn unwaith o’r blaen.',
        two: 'Holwyd am hyn ddwywaith o’r blaen.',
        few: 'Holwyd am hyn deirgwaith o’r blaen.',
        other: 'Holwyd am hyn # gwaith o’r blaen.',
      }),
  },
  lastSaid: {
    en: (reason: string) => `Last answer: ${reason}`,
    cy: (reason: string) => `Ateb diwethaf: ${reason}`,
  },
  answer: { en: 'Answer', cy: 'Ateb' },
  answerAbout: { en: (name: string) => `Answer about ${name}`, cy: (name: string) => `Ateb am ${name}` },
  aboutYou: {
    en: 'This is about you. Somebody else answers it.',
    cy: 'Mae hyn amdanoch chi. Rhywun arall sy’n ei ateb.',
  },
  by: {
    en: (name: string, day: string) => `${name}, ${sayDay('en', day, 'date')}`,
    cy: (name: string, day: string) => `${name}, ${sayDay('cy', day, 'date')}`,
  },
  why: { en: 'What was the reason?', cy: 'Beth oedd y rheswm?' },
  more: { en: 'In your own words', cy: 'Yn eich geiriau eich hun' },
  moreHint: {
    en: 'No names of parents. Only safeguarding leads read this.',
    cy: 'Dim enwau rhieni. Arweinwyr diogelu’n unig sy’n darllen hyn.',
  },
  save: { en: 'Write it down', cy: 'Ei ysgrifennu' },
  role: {
    en: (name: string, role: string) => `${name}, ${role}`,
    cy: (name: string, role: string) => `${name}, ${role}`,
  },
  'no-reason': { en: 'Choose a reason', cy: 'Dewiswch reswm' },
  'no-words': { en: 'Write what it was', cy: 'Ysgrifennwch beth ydoedd' },
  'too-long': { en: 'Write no more than 2,000 letters', cy: 'Ysgrifennwch ddim mwy na 2,000 o lythrennau' },
  gone: { en: 'This was answered meanwhile', cy: 'Atebwyd hyn yn y cyfamser' },
})

export const reasonWords = defineWords({
  'their-work': { en: 'It was part of their work', cy: 'Roedd yn rhan o’u gwaith' },
  'stood-in': { en: 'They stood in for somebody', cy: 'Roeddent yn cymryd lle rhywun' },
  learning: { en: 'They were learning, or showing somebody', cy: 'Roeddent yn dysgu, neu’n dangos i rywun' },
  'spoken-to': { en: 'There was no reason. I spoke with them', cy: 'Nid oedd rheswm. Siaradais â nhw' },
  'taken-further': {
    en: 'There was no reason. It is being taken further',
    cy: 'Nid oedd rheswm. Mae’n cael ei gymryd ymhellach',
  },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
})
