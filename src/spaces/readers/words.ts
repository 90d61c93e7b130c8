import { inLondon, sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const day = (language: 'en' | 'cy', at: Date): string => {
  const said = sayDay(language, inLondon(at).day, 'date')
  return language === 'cy' ? softDay(said) : said
}

export const words = defineWords({
  title: { en: 'My notes', cy: 'Fy nodiadau' },
  who: { en: 'Who may read my notes', cy: 'Pwy sy’n cael darllen fy nodiadau' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  stoppedNow: { en: 'Stopped. They read nothing more.', cy: 'Wedi’i atal. Nid ydynt yn darllen dim mwy.' },
  onlyYou: {
    en: 'Only you. Nobody else can read what you write until you say so here, or tell your supporter.',
    cy: 'Dim ond chi. Ni all neb arall ddarllen yr hyn a ysgrifennwch nes i chi ddweud hynny yma, neu ddweud wrth eich cefnogwr.',
  },
  stopText: {
    en: 'You can stop anybody at any time, at once. What they remember stays with them.',
    cy: 'Gallwch stopio unrhyw un ar unrhyw adeg, ar unwaith. Mae’r hyn maen nhw’n ei gofio yn aros gyda nhw.',
  },
  since: { en: (at: Date) => `Since ${day('en', at)}`, cy: (at: Date) => `Ers ${day('cy', at)}` },
  until: { en: (at: Date) => `until ${day('en', at)}`, cy: (at: Date) => `tan ${day('cy', at)}` },
  stopped: {
    en: (at: Date) => `stopped on ${day('en', at)}`,
    cy: (at: Date) => `stopiwyd ar ${day('cy', at)}`,
  },
  'beside-me': { en: 'To stand alongside', cy: 'I sefyll ochr yn ochr' },
  cover: { en: 'While standing in', cy: 'Wrth lenwi’r bwlch' },
  handover: { en: 'To carry on after somebody else', cy: 'I barhau ar ôl rhywun arall' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  onScreen: { en: 'You said yes on screen', cy: 'Dywedoch chi ie ar y sgrin' },
  byVoice: {
    en: (name: string, on: string) =>
      `You said yes to ${name}, who read it back on ${sayDay('en', on, 'date')}`,
    cy: (name: string, on: string) =>
      `Dywedoch chi ie wrth ${name}, a’i darllenodd yn ôl ar ${softDay(sayDay('cy', on, 'date'))}`,
  },
  all: { en: 'Also what you wrote before', cy: 'Hefyd yr hyn a ysgrifennoch o’r blaen' },
  fromOn: {
    en: (at: Date) => `Only what is written from ${day('en', at)} on`,
    cy: (at: Date) => `Dim ond yr hyn a ysgrifennir o ${day('cy', at)} ymlaen`,
  },
  stop: { en: 'Stop this now', cy: 'Stopio hyn nawr' },
  stopOf: { en: (name: string) => `${name}’s reading`, cy: (name: string) => `darllen ${name}` },
  before: { en: 'Who could read before', cy: 'Pwy oedd yn cael darllen o’r blaen' },
  'ended-screen': { en: 'You stopped it', cy: 'Chi a’i stopiodd' },
  'ended-voice': {
    en: 'You said so to the person beside you',
    cy: 'Dywedoch hynny wrth y person wrth eich ochr',
  },
  'ended-phone': { en: 'You said so on the telephone', cy: 'Dywedoch hynny dros y ffôn' },
  'ended-ended': { en: 'They no longer stand beside you', cy: 'Nid ydynt wrth eich ochr mwyach' },
  'ended-over': { en: 'The time was over', cy: 'Roedd yr amser ar ben' },
  let: { en: (name: string) => `Let ${name} read`, cy: (name: string) => `Gadael i ${name} ddarllen` },
  standsNow: {
    en: (name: string) => `${name} stands beside you now. They can’t read your notes.`,
    cy: (name: string) => `Mae ${name} wrth eich ochr nawr. Ni allant ddarllen eich nodiadau.`,
  },
  standsIn: {
    en: (name: string, until: string) =>
      `${name} stands in until ${sayDay('en', until)}. They can’t read your notes.`,
    cy: (name: string, until: string) =>
      `Mae ${name} yn llenwi’r bwlch tan ${softDay(sayDay('cy', until))}. Ni allant ddarllen eich nodiadau.`,
  },
  nobodyBeside: {
    en: 'You can let your supporter read, once you have one.',
    cy: 'Gallwch adael i’ch cefnogwr ddarllen, pan fydd gennych un.',
  },
  letTitle: {
    en: (name: string) => `May ${name} read your notes?`,
    cy: (name: string) => `A gaiff ${name} ddarllen eich nodiadau?`,
  },
  letText: {
    en: 'It is your choice. They stand beside you whatever you say. They can also write notes for you to see.',
    cy: 'Eich dewis chi yw hyn. Maen nhw wrth eich ochr beth bynnag a ddywedwch. Gallant hefyd ysgrifennu nodiadau i chi eu gweld.',
  },
  whatFor: { en: 'What for?', cy: 'I beth?' },
  howMuch: { en: 'What may they read?', cy: 'Beth gânt ei ddarllen?' },
  now: { en: 'Only what is written from now on', cy: 'Dim ond yr hyn a ysgrifennir o hyn ymlaen' },
  earlier: { en: 'Also what was written before', cy: 'Hefyd yr hyn a ysgrifennwyd o’r blaen' },
  howLong: { en: 'For how long?', cy: 'Am ba hyd?' },
  howLongHint: {
    en: 'It ends at once when they no longer stand beside you.',
    cy: 'Mae’n dod i ben ar unwaith pan nad ydynt wrth eich ochr mwyach.',
  },
  weeks: { en: '4 weeks', cy: '4 wythnos' },
  quarter: { en: '3 months', cy: '3 mis' },
  half: { en: '6 months', cy: '6 mis' },
  year: { en: 'A year', cy: 'Blwyddyn' },
  yes: { en: 'Yes, they may read', cy: 'Rwy’n cytuno: cânt ddarllen' },
  no: { en: 'No, not now', cy: 'Na, ddim nawr' },
})

/** A coordinator who is told so on a call. */
export const byPhone = defineWords({
  title: { en: 'Nobody may read their notes', cy: 'Ni chaiff neb ddarllen eu nodiadau' },
  link: {
    en: 'They ring and say: nobody may read my notes',
    cy: 'Maen nhw’n ffonio ac yn dweud: ni chaiff neb ddarllen fy nodiadau',
  },
  text: {
    en: 'This ends all reading of this person’s notes, at once. You are not told whether there are any, or who could read them. Say to them: it is done.',
    cy: 'Mae hyn yn rhoi terfyn ar bob darllen o nodiadau’r person hwn, ar unwaith. Ni ddywedir wrthych a oes rhai, na phwy oedd yn gallu eu darllen. Dywedwch wrthynt: mae wedi’i wneud.',
  },
  end: { en: 'End all reading now', cy: 'Rhoi terfyn ar bob darllen nawr' },
  done: {
    en: 'Done. From now on only they can read their notes.',
    cy: 'Wedi’i wneud. O hyn ymlaen dim ond nhw sy’n gallu darllen eu nodiadau.',
  },
})
