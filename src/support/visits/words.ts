import { sayDay, sayTime, sayWhen, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

const kindsEn: Record<string, string> = {
  'in-person': 'Visit',
  phone: 'Call',
  video: 'Video call',
  text: 'Text messages',
}
const kindsCy: Record<string, string> = {
  'in-person': 'Ymweliad',
  phone: 'Galwad',
  video: 'Galwad fideo',
  text: 'Negeseuon testun',
}

export const words = defineWords({
  title: { en: 'Visits and calls', cy: 'Ymweliadau a galwadau' },
  next: {
    en: (kind: string, day: string, time: string | null, today: string) =>
      `${kindsEn[kind] ?? ''} on ${sayDay('en', day)}${time === null ? '' : `, ${sayTime('en', time)}`}, ${sayWhen('en', today, day)}`,
    cy: (kind: string, day: string, time: string | null, today: string) =>
      `${kindsCy[kind] ?? ''} ar ${softDay(sayDay('cy', day))}${time === null ? '' : `, ${sayTime('cy', time)}`}, ${sayWhen('cy', today, day)}`,
  },
  was: {
    en: (kind: string, day: string) => `${kindsEn[kind] ?? ''} on ${sayDay('en', day, 'date')}`,
    cy: (kind: string, day: string) => `${kindsCy[kind] ?? ''}, ${sayDay('cy', day, 'date')}`,
  },
  nobody: {
    en: 'Nobody stands beside you now, so there is nothing to plan.',
    cy: 'Does neb wrth eich ochr nawr, felly does dim i’w drefnu.',
  },
  ask: { en: 'Ask for someone beside you', cy: 'Gofyn am rywun wrth eich ochr' },
  plan: { en: 'Plan a visit or a call', cy: 'Trefnu ymweliad neu alwad' },
  planned: { en: 'Planned', cy: 'Wedi’u trefnu' },
  none: {
    en: 'Nothing is planned. Plan the next one when it suits you both.',
    cy: 'Does dim wedi’i drefnu. Trefnwch y nesaf pan fydd yn gyfleus i chi’ch dau.',
  },
  past: { en: 'So far', cy: 'Hyd yma' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  off: { en: 'Taken off', cy: 'Wedi’i dynnu' },
  change: { en: 'Change', cy: 'Newid' },
  minutes: { en: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`), cy: (n: number) => `${n} munud` },
  well: { en: 'It went well', cy: 'Aeth yn dda' },
  hard: { en: 'It was hard', cy: 'Roedd yn anodd' },
  worry: { en: 'Something worries me', cy: 'Mae rhywbeth yn fy mhoeni' },
  withOther: { en: 'Somebody else is there too', cy: 'Mae rhywun arall yno hefyd' },

  newTitle: { en: 'Plan a visit or a call', cy: 'Trefnu ymweliad neu alwad' },
  changeTitle: { en: 'Change this', cy: 'Newid hyn' },
  kind: { en: 'How?', cy: 'Sut?' },
  'in-person': { en: 'Meet in person', cy: 'Cwrdd wyneb yn wyneb' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  video: { en: 'By video', cy: 'Dros fideo' },
  text: { en: 'By text', cy: 'Drwy neges destun' },
  day: { en: 'Which day?', cy: 'Pa ddiwrnod?' },
  startsAt: { en: 'What time? (you can leave this out)', cy: 'Faint o’r gloch? (gallwch adael hyn allan)' },
  place: { en: 'Where? (you can leave this out)', cy: 'Ble? (gallwch adael hyn allan)' },
  placeHint: {
    en: 'Words that give nothing away if somebody else reads them, like “the usual bench”.',
    cy: 'Geiriau nad ydynt yn datgelu dim os bydd rhywun arall yn eu darllen, fel “y fainc arferol”.',
  },
  together: { en: 'Who is there?', cy: 'Pwy sydd yno?' },
  alone: { en: 'The two of you', cy: 'Chi’ch dau' },
  other: { en: 'Somebody else too', cy: 'Rhywun arall hefyd' },
  askAlone: {
    en: 'Did you ask them while they were alone?',
    cy: 'A wnaethoch chi ofyn iddynt pan oeddent ar eu pen eu hunain?',
  },
  askWants: { en: 'Do they want the other person there?', cy: 'A ydynt am i’r person arall fod yno?' },
  askAfraid: {
    en: 'Are they afraid of the other person, or of what comes after?',
    cy: 'A ydynt yn ofni’r person arall, neu’r hyn a ddaw wedyn?',
  },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  save: { en: 'Save', cy: 'Cadw' },
  takeOff: { en: 'Take it off', cy: 'Ei dynnu' },
  putBackHint: {
    en: 'This was taken off. Save it with a new day to plan it again.',
    cy: 'Cafodd hwn ei dynnu. Cadwch ef gyda diwrnod newydd i’w drefnu eto.',
  },
  doneAlready: { en: 'This has been.', cy: 'Mae hyn wedi bod.' },
  doneLink: { en: 'It’s done: write a note', cy: 'Mae wedi’i wneud: ysgrifennu nodyn' },

  noteTitle: { en: 'A note in a minute', cy: 'Nodyn mewn munud' },
  note: { en: 'What matters', cy: 'Beth sy’n bwysig' },
  noteHint: {
    en: 'They can read it. You can leave it out.',
    cy: 'Gallant ei ddarllen. Gallwch ei adael allan.',
  },
  noteNot: {
    en: 'They have not said that you may write in their notes. You can still say that it is done.',
    cy: 'Nid ydynt wedi dweud y cewch ysgrifennu yn eu nodiadau. Gallwch ddweud o hyd ei fod wedi’i wneud.',
  },
  askThem: { en: 'Ask them', cy: 'Gofyn iddynt' },
  howWent: { en: 'How was it?', cy: 'Sut oedd hi?' },
  howWentHint: {
    en: 'You can leave this out. They see it too; not what worries you, which you write on the next page.',
    cy: 'Gallwch adael hyn allan. Maen nhw’n ei weld hefyd; nid yr hyn sy’n eich poeni, y byddwch yn ei ysgrifennu ar y dudalen nesaf.',
  },
  howLong: { en: 'How many minutes? (you can leave this out)', cy: 'Sawl munud? (gallwch adael hyn allan)' },
  saveNote: { en: 'Save', cy: 'Cadw' },
  hardTitle: {
    en: 'That was hard. Don’t carry it alone.',
    cy: 'Roedd hynny’n anodd. Peidiwch â’i gario ar eich pen eich hun.',
  },
  hardText: {
    en: (number: string, hours: string) => `Ring us: ${number}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (number: string, hours: string) => `Ffoniwch ni: ${number}${hours === '' ? '' : `, ${hours}`}.`,
  },
  hardOnCall: { en: 'See who is on call', cy: 'Gweld pwy sydd ar alw' },
  found: {
    en: 'You wrote this before the signal dropped. It waited on this phone, locked.',
    cy: 'Ysgrifennoch hyn cyn i’r signal ddiflannu. Bu’n aros ar y ffôn hwn, dan glo.',
  },
  sendNow: { en: 'Send it now', cy: 'Ei anfon nawr' },
  putIn: { en: 'Put it in the box', cy: 'Ei roi yn y blwch' },
  drop: { en: 'Throw it away', cy: 'Ei daflu' },
  kept: {
    en: 'No signal. Your words are kept on this phone, locked. Press Save again when you have a signal.',
    cy: 'Dim signal. Mae eich geiriau wedi’u cadw ar y ffôn hwn, dan glo. Pwyswch Cadw eto pan fydd gennych signal.',
  },
  back: { en: 'The signal is back. Press Save.', cy: 'Mae’r signal yn ôl. Pwyswch Cadw.' },
})

export const faultWords = defineWords({
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'needs-date': { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
  'no-day': { en: 'Enter a date that exists, like 27 3 2027', cy: 'Rhowch ddyddiad sy’n bod, fel 27 3 2027' },
  past: { en: 'Choose today or a later day', cy: 'Dewiswch heddiw neu ddiwrnod diweddarach' },
  'too-far': { en: 'Choose a day within a year', cy: 'Dewiswch ddiwrnod o fewn blwyddyn' },
  time: { en: 'Enter a time like 14:30', cy: 'Rhowch amser fel 14:30' },
  minutes: { en: 'Enter a number from 1 to 720', cy: 'Rhowch rif o 1 i 720' },
  'too-long': { en: 'Use fewer words', cy: 'Defnyddiwch lai o eiriau' },
  'held-up': {
    en: 'Don’t visit yet. Ring your coordinator first; a call or a text is fine meanwhile',
    cy: 'Peidiwch ag ymweld eto. Ffoniwch eich cydlynydd yn gyntaf; mae galwad neu neges destun yn iawn yn y cyfamser',
  },
  'with-coordinator': {
    en: 'Plan this one with your coordinator: ring them. You can save it for the two of you alone',
    cy: 'Trefnwch hwn gyda’ch cydlynydd: ffoniwch nhw. Gallwch ei gadw i chi’ch dau yn unig',
  },
  'no-reading': {
    en: 'They have not said that you may write in their notes',
    cy: 'Nid ydynt wedi dweud y cewch ysgrifennu yn eu nodiadau',
  },
  'not-now': {
    en: 'We can’t save this just now. Nothing is lost. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Does dim wedi’i golli. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'This was changed somewhere else meanwhile. Open it again',
    cy: 'Newidiwyd hyn yn rhywle arall yn y cyfamser. Agorwch ef eto',
  },
})
