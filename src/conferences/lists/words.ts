import { sayDay } from '../../platform/words/dates.ts'
import { defineWords, formatNumber, plural, type Both } from '../../platform/words/words.ts'
import type { Verdict } from './model.ts'

export const words = defineWords({
  title: { en: 'Lists', cy: 'Rhestrau' },
  bring: { en: 'Bring in a council’s list', cy: 'Dod â rhestr cyngor i mewn' },
  council: { en: 'Council', cy: 'Cyngor' },
  chooseCouncil: { en: 'Choose', cy: 'Dewiswch' },
  file: { en: 'The council’s file', cy: 'Ffeil y cyngor' },
  fileHint: {
    en: 'A CSV file, up to 10 MB. The columns may come in any order and under any heading. We keep only what we need, and never the file.',
    cy: 'Ffeil CSV, hyd at 10 MB. Gall y colofnau ddod mewn unrhyw drefn ac o dan unrhyw bennawd. Dim ond yr hyn sydd ei angen arnom a gadwn, a byth y ffeil.',
  },
  askColumns: {
    en: 'Let me say what each heading means',
    cy: 'Gadewch i mi ddweud beth mae pob pennawd yn ei olygu',
  },
  look: { en: 'Look at the list', cy: 'Edrych ar y rhestr' },
  nothingYet: {
    en: 'Nothing enters yet: first you see what the list would do.',
    cy: 'Nid oes dim yn cael ei gofnodi eto: yn gyntaf cewch weld beth fyddai’r rhestr yn ei wneud.',
  },
  none: {
    en: 'No list has come in yet. Bring in the first one above.',
    cy: 'Nid oes rhestr wedi dod i mewn eto. Dewch â’r un gyntaf i mewn uchod.',
  },
  noAuthorities: {
    en: 'This programme serves no council yet. Add one first.',
    cy: 'Nid yw’r rhaglen hon yn gwasanaethu unrhyw gyngor eto. Ychwanegwch un yn gyntaf.',
  },
  broughtIn: { en: 'Brought in', cy: 'Daeth i mewn' },
  state: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  reading: { en: 'being read', cy: 'yn cael ei darllen' },
  read: { en: 'to be entered', cy: 'i’w chofnodi' },
  entering: { en: 'being entered', cy: 'yn cael ei chofnodi' },
  entered: { en: 'entered', cy: 'wedi’i chofnodi' },
  'put-aside': { en: 'put aside', cy: 'wedi’i rhoi o’r neilltu' },
  waiting: { en: 'To do', cy: 'I’w wneud' },

  listOf: {
    en: (council: string, day: string) => `${council}: list of ${sayDay('en', day, 'date')}`,
    cy: (council: string, day: string) => `${council}: rhestr ${sayDay('cy', day, 'date')}`,
  },
  by: { en: (name: string) => `Brought in by ${name}.`, cy: (name: string) => `Daeth ${name} â hi i mewn.` },
  again: {
    en: 'This file came in before. Nothing was changed; this is the list that it made.',
    cy: 'Daeth y ffeil hon i mewn o’r blaen. Ni newidiwyd dim; dyma’r rhestr a wnaeth.',
  },
  progressReading: { en: 'Reading the list', cy: 'Yn darllen y rhestr' },
  progressEntering: { en: 'Entering the conferences', cy: 'Yn cofnodi’r cynadleddau' },
  done: {
    en: (n: number, all: number) => `${formatNumber('en', n)} of ${formatNumber('en', all)} done.`,
    cy: (n: number, all: number) => `${formatNumber('cy', n)} o ${formatNumber('cy', all)} wedi’u gwneud.`,
  },
  leave: {
    en: 'You can go on with other work: it carries on without this page.',
    cy: 'Gallwch fynd ymlaen â gwaith arall: mae’n parhau heb y dudalen hon.',
  },
  lookAgain: { en: 'See how far it is', cy: 'Gweld pa mor bell y mae' },
  enterAll: {
    en: (n: number) =>
      plural('en', n, { one: 'Enter the one that is ready', other: 'Enter all # that are ready' }),
    cy: (n: number) =>
      plural('cy', n, { one: 'Cofnodi’r un sy’n barod', other: 'Cofnodi pob un o’r # sy’n barod' }),
  },
  noneReady: { en: 'Nothing is ready to enter.', cy: 'Nid oes dim yn barod i’w gofnodi.' },
  putListAside: { en: 'Put this whole list aside', cy: 'Rhoi’r rhestr gyfan hon o’r neilltu' },
  putListAsideHint: {
    en: 'Nothing more of it enters. What was entered stays. The same file can come in again.',
    cy: 'Ni chaiff dim mwy ohoni ei gofnodi. Mae’r hyn a gofnodwyd yn aros. Gall yr un ffeil ddod i mewn eto.',
  },
  columnsTitle: { en: 'How we read the columns', cy: 'Sut y darllenwyd y colofnau' },
  columnsFirst: {
    en: 'This is the first list that we have read from this council. Are these columns right?',
    cy: 'Dyma’r rhestr gyntaf i ni ei darllen gan y cyngor hwn. A yw’r colofnau hyn yn gywir?',
  },
  columnsRight: { en: 'Yes, remember this', cy: 'Ydyn, cofiwch hyn' },
  columnsWrong: {
    en: 'No: put this list aside and say what each heading means',
    cy: 'Nac ydyn: rhoi’r rhestr hon o’r neilltu a dweud beth mae pob pennawd yn ei olygu',
  },
  dropped: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 other column was dropped and is stored nowhere.',
        other: '# other columns were dropped and are stored nowhere.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Gollyngwyd 1 golofn arall ac nid yw wedi’i chadw yn unman.',
        two: 'Gollyngwyd 2 golofn arall ac nid ydynt wedi’u cadw yn unman.',
        other: 'Gollyngwyd # colofn arall ac nid ydynt wedi’u cadw yn unman.',
      }),
  },
  confirmFirst: {
    en: 'Say first whether the columns are right.',
    cy: 'Dywedwch yn gyntaf a yw’r colofnau’n gywir.',
  },

  headings: { en: 'What does each heading mean?', cy: 'Beth mae pob pennawd yn ei olygu?' },
  headingsIntro: {
    en: 'We need to know which heading is the reference, the kind of conference and its date. Whatever you leave as “not our business” is dropped before anything is stored. Your answer is remembered for this council.',
    cy: 'Mae angen i ni wybod pa bennawd yw’r cyfeirnod, y math o gynhadledd a’i dyddiad. Caiff beth bynnag a adewch fel “nid ein busnes ni” ei ollwng cyn i ddim gael ei gadw. Cofir eich ateb ar gyfer y cyngor hwn.',
  },
  heading: { en: (name: string) => `“${name}” is`, cy: (name: string) => `“${name}” yw` },
  notOurs: { en: 'not our business', cy: 'nid ein busnes ni' },
  fileAgain: { en: 'Choose the file once more', cy: 'Dewiswch y ffeil unwaith eto' },
  fileAgainHint: {
    en: 'We did not keep it: we did not know yet what may be kept of it.',
    cy: 'Ni chadwyd hi: nid oeddem yn gwybod eto beth y ceir ei gadw ohoni.',
  },

  rows: { en: 'Row', cy: 'Rhes' },
  rowsOf: {
    en: (rows: string, n: number) => (n === 1 ? `Row ${rows}` : `Rows ${rows}`),
    cy: (rows: string, n: number) => (n === 1 ? `Rhes ${rows}` : `Rhesi ${rows}`),
  },
  noRow: { en: 'Not in the list', cy: 'Ddim ar y rhestr' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  conference: { en: 'Conference', cy: 'Cynhadledd' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  toDo: { en: 'To do', cy: 'I’w wneud' },
  open: { en: 'Open', cy: 'Agor' },
  noReference: { en: 'no reference', cy: 'dim cyfeirnod' },
  searchHint: { en: 'A reference', cy: 'Cyfeirnod' },
  nothingHere: { en: 'There is nothing here in this list.', cy: 'Nid oes dim yma yn y rhestr hon.' },
  fileSaid: {
    en: (text: string) => `The file says “${text}”.`,
    cy: (text: string) => `Mae’r ffeil yn dweud “${text}”.`,
  },
})

export const verdictWords: Record<Verdict, Both> = {
  new: { en: 'New', cy: 'Newydd' },
  changed: { en: 'Changed', cy: 'Wedi newid' },
  ask: { en: 'To be asked', cy: 'I’w gofyn' },
  gone: { en: 'Gone from the list', cy: 'Wedi mynd o’r rhestr' },
  'put-right': { en: 'To put right', cy: 'I’w cywiro' },
  unchanged: { en: 'Unchanged', cy: 'Heb newid' },
  entered: { en: 'Entered', cy: 'Wedi’u cofnodi' },
  'put-aside': { en: 'Put aside', cy: 'O’r neilltu' },
}
