import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const when = (language: 'en' | 'cy', at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'date')}, ${sayTime(language, time)}`
}

export const words = defineWords({
  title: { en: 'My page', cy: 'Fy nhudalen' },
  heading: { en: 'What I want you to know', cy: 'Yr hyn rwyf am i chi ei wybod' },
  intro: {
    en: 'This is your page for the meeting. Say it in your own words. You can read it out, let somebody else read it out, or give it to the chair. You can also keep it for yourself.',
    cy: 'Dyma’ch tudalen ar gyfer y cyfarfod. Dywedwch ef yn eich geiriau eich hun. Gallwch ei ddarllen yn uchel, gadael i rywun arall ei ddarllen, neu ei roi i’r cadeirydd. Gallwch hefyd ei gadw i chi’ch hun.',
  },
  onlyYou: {
    en: 'Only you read it, and whoever you say may, until you share it.',
    cy: 'Dim ond chi sy’n ei darllen, a’r rhai rydych chi’n caniatáu iddynt, nes i chi ei rhannu.',
  },
  child: { en: 'My child', cy: 'Fy mhlentyn' },
  'child-hint': {
    en: 'What are they like? What makes them laugh? What do they need?',
    cy: 'Sut un ydyn nhw? Beth sy’n gwneud iddyn nhw chwerthin? Beth sydd ei angen arnynt?',
  },
  well: { en: 'What is going well', cy: 'Beth sy’n mynd yn dda' },
  'well-hint': {
    en: 'Small things count. What do you do well as a parent?',
    cy: 'Mae pethau bach yn cyfrif. Beth rydych chi’n ei wneud yn dda fel rhiant?',
  },
  worries: { en: 'What worries me', cy: 'Beth sy’n fy mhoeni' },
  'worries-hint': {
    en: 'For your child, for you, about the meeting.',
    cy: 'I’ch plentyn, i chi, am y cyfarfod.',
  },
  help: { en: 'What would help', cy: 'Beth fyddai’n helpu' },
  'help-hint': {
    en: 'Help at home, somebody to talk to, money, a place, time. What have you asked for and not got?',
    cy: 'Help gartref, rhywun i siarad â nhw, arian, lle, amser. Beth rydych wedi gofyn amdano heb ei gael?',
  },
  wrong: { en: 'What you got wrong', cy: 'Beth gawsoch chi’n anghywir' },
  'wrong-hint': {
    en: 'What do they say about you that is not so?',
    cy: 'Beth maen nhw’n ei ddweud amdanoch nad yw’n wir?',
  },
  want: { en: 'What I want to happen', cy: 'Beth rwyf am iddo ddigwydd' },
  'want-hint': { en: 'Now, and in a year.', cy: 'Nawr, ac ymhen blwyddyn.' },
  more: { en: 'Anything else', cy: 'Unrhyw beth arall' },
  'more-hint': {
    en: 'What else should they know before they decide?',
    cy: 'Beth arall dylen nhw ei wybod cyn penderfynu?',
  },
  write: { en: 'Write it', cy: 'Ei hysgrifennu' },
  change: { en: 'Change it', cy: 'Ei newid' },
  allOptional: {
    en: 'Write in one box or in all. You can leave any box empty.',
    cy: 'Ysgrifennwch mewn un blwch neu ym mhob un. Gallwch adael unrhyw flwch yn wag.',
  },
  speak: {
    en: 'You can speak instead of typing: touch a box, then press the microphone on your phone’s keyboard.',
    cy: 'Gallwch siarad yn lle teipio: cyffyrddwch â blwch, yna pwyswch y meicroffon ar fysellfwrdd eich ffôn.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: {
    en: 'Saved. What was here before is kept too.',
    cy: 'Wedi’i chadw. Mae’r hyn oedd yma o’r blaen wedi’i gadw hefyd.',
  },
  empty: {
    en: 'Nothing is written yet. You don’t have to write anything.',
    cy: 'Does dim wedi’i ysgrifennu eto. Does dim rhaid i chi ysgrifennu dim.',
  },
  savedAt: { en: (at: Date) => `Saved ${when('en', at)}`, cy: (at: Date) => `Cadwyd ${when('cy', at)}` },
  voice: { en: 'spoken, written down by a supporter', cy: 'ar lafar, wedi’i nodi gan gefnogwr' },
  paper: { en: 'copied from paper by a supporter', cy: 'wedi’i chopïo o bapur gan gefnogwr' },
  screen: { en: 'written on a screen', cy: 'wedi’i hysgrifennu ar sgrin' },
  print: { en: 'Print it in large letters', cy: 'Ei hargraffu mewn llythrennau mawr' },
  blank: {
    en: 'An empty page to print and fill in by hand',
    cy: 'Tudalen wag i’w hargraffu a’i llenwi â llaw',
  },
  share: { en: 'Share some of it', cy: 'Rhannu rhywfaint ohoni' },
  earlier: {
    en: (n: number) => plural('en', n, { one: '1 earlier version', other: '# earlier versions' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 fersiwn gynharach',
        two: '2 fersiwn gynharach',
        other: '# fersiwn gynharach',
      }),
  },
  earlierTitle: { en: 'Earlier versions', cy: 'Fersiynau cynharach' },
  asItWas: { en: 'As it was', cy: 'Fel yr oedd' },
  bringBack: { en: 'Bring this version back', cy: 'Dod â’r fersiwn hon yn ôl' },
  bringBackHint: {
    en: 'It becomes your page again. The one that is your page now is kept.',
    cy: 'Daw’n dudalen i chi eto. Caiff yr un sy’n dudalen i chi nawr ei chadw.',
  },
  printHint: { en: 'Use your browser’s print button.', cy: 'Defnyddiwch fotwm argraffu eich porwr.' },
  down: {
    en: 'We can’t open your page just now. It is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor eich tudalen ar hyn o bryd. Mae’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
})
