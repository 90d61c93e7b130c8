import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Is it fair?', cy: 'A yw’n deg?' },
  lede: {
    en: 'The same three questions for each group of parents: were they offered somebody in time, how long did they wait, and did they get what they asked for?',
    cy: 'Yr un tri chwestiwn ar gyfer pob grŵp o rieni: a gawsant gynnig rhywun mewn pryd, am ba hyd y buont heb neb, ac a gawsant yr hyn y gofynnwyd amdano?',
  },
  period: { en: 'Half-year', cy: 'Hanner blwyddyn' },
  periodSaid: {
    en: (from: string, until: string) => `${sayDay('en', from, 'date')} to ${sayDay('en', until, 'date')}`,
    cy: (from: string, until: string) => `${sayDay('cy', from, 'date')} tan ${sayDay('cy', until, 'date')}`,
  },
  show: { en: 'Show', cy: 'Dangos' },
  empty: {
    en: 'There is nothing to compare in these months yet. Choose others, or look at the figures.',
    cy: 'Does dim i’w gymharu yn y misoedd hyn eto. Dewiswch eraill, neu edrychwch ar y ffigurau.',
  },
  figures: { en: 'Figures', cy: 'Ffigurau' },
  parent: { en: 'Mothers, fathers and others', cy: 'Mamau, tadau ac eraill' },
  language: { en: 'Language', cy: 'Iaith' },
  needs: { en: 'Access needs or disability', cy: 'Anghenion mynediad neu anabledd' },
  interpreter: { en: 'Interpreter', cy: 'Cyfieithydd' },
  area: { en: 'Council', cy: 'Cyngor' },
  'parent-mother': { en: 'Mothers', cy: 'Mamau' },
  'parent-father': { en: 'Fathers', cy: 'Tadau' },
  'parent-other': { en: 'Others', cy: 'Eraill' },
  'language-en': { en: 'English', cy: 'Saesneg' },
  'language-cy': { en: 'Welsh', cy: 'Cymraeg' },
  'language-other': { en: 'Another language', cy: 'Iaith arall' },
  'needs-yes': { en: 'Written down', cy: 'Wedi’u nodi' },
  'needs-no': { en: 'None written down', cy: 'Dim wedi’u nodi' },
  'interpreter-yes': { en: 'With an interpreter', cy: 'Gyda chyfieithydd' },
  'interpreter-no': { en: 'Without', cy: 'Heb gyfieithydd' },
  group: { en: 'Group', cy: 'Grŵp' },
  'measure-offer': { en: 'Offered in time', cy: 'Cynigiwyd mewn pryd' },
  'measure-wait': {
    en: 'Working days from yes to somebody beside them',
    cy: 'Diwrnodau gwaith o’r ie nes bod rhywun wrth eu hochr',
  },
  'measure-without': { en: 'Nobody yet', cy: 'Neb eto' },
  'measure-fit': { en: 'Got all they asked for', cy: 'Cawsant bopeth y gofynnwyd amdano' },
  'measure-experience': { en: 'The experience asked for', cy: 'Y profiad y gofynnwyd amdano' },
  'measure-gender': { en: 'The gender asked for', cy: 'Y rhywedd y gofynnwyd amdano' },
  'measure-language': { en: 'Speaks their language', cy: 'Yn siarad eu hiaith' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  by: { en: 'Compared by', cy: 'Cymharwyd yn ôl' },
  people: { en: 'Parents', cy: 'Rhieni' },
  counted: { en: 'Share or days', cy: 'Cyfran neu ddiwrnodau' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'I' },
  ofThem: { en: (n: string) => `of ${n}`, cy: (n: string) => `o ${n}` },
  between: {
    en: (low: string, high: string) => `${low} to ${high}`,
    cy: (low: string, high: string) => `${low} i ${high}`,
  },
  orMore: { en: (days: string) => `${days} or more`, cy: (days: string) => `${days} neu fwy` },
  withheld: { en: 'c', cy: 'c' },
  withheldSaid: { en: 'not shown, because small', cy: 'heb ei ddangos, oherwydd ei fod yn fach' },
  difference: {
    en: (what: string, who: string) =>
      `${what}: a difference. ${who} fare worst. Chance alone would seldom show as much.`,
    cy: (what: string, who: string) =>
      `${what}: gwahaniaeth. ${who} sydd waethaf eu byd. Anaml y byddai hap yn unig yn dangos cymaint.`,
  },
  noneShare: {
    en: (what: string, points: string) =>
      `${what}: no difference that we could see. With this many people, a difference smaller than ${points} percentage points would often not be seen.`,
    cy: (what: string, points: string) =>
      `${what}: dim gwahaniaeth y gallem ei weld. Gyda chynifer â hyn o bobl, ni fyddai gwahaniaeth llai na ${points} pwynt canran i’w weld yn aml.`,
  },
  noneDays: {
    en: (what: string, days: string) =>
      `${what}: no difference that we could see. With this many people, a difference smaller than ${days} working days would often not be seen.`,
    cy: (what: string, days: string) =>
      `${what}: dim gwahaniaeth y gallem ei weld. Gyda chynifer â hyn o bobl, ni fyddai gwahaniaeth llai na ${days} diwrnod gwaith i’w weld yn aml.`,
  },
  few: {
    en: (what: string) => `${what}: too few people to say.`,
    cy: (what: string) => `${what}: rhy ychydig o bobl i ddweud.`,
  },
  same: {
    en: (what: string) => `${what}: the same for everybody.`,
    cy: (what: string) => `${what}: yr un fath i bawb.`,
  },
  drawn: {
    en: (who: string, what: string, at: string, range: string) => `${who}, ${what}: ${at}, ${range}`,
    cy: (who: string, what: string, at: string, range: string) => `${who}, ${what}: ${at}, ${range}`,
  },
  key: {
    en: 'The dark mark is what we counted; the pale band is where the truth is, 95 times in 100.',
    cy: 'Y marc tywyll yw’r hyn a gyfrifwyd; y band golau yw lle mae’r gwir, 95 gwaith o 100.',
  },
  keyWithheld: {
    en: 'In the table, c is a number that is not shown because it is small.',
    cy: 'Yn y tabl, mae c yn rhif na ddangosir am ei fod yn fach.',
  },
  download: { en: 'Download as a spreadsheet', cy: 'Lawrlwytho fel taenlen' },
  howTitle: { en: 'How this is worked out', cy: 'Sut y cyfrifir hyn' },
  howCounted: {
    en: 'Offered in time: of the offers that were due. Waiting: of those who said yes at least ten working days before the end, so that everybody is followed equally long; 10 stands for ten or more, and for nobody yet. Asked for: of those who have somebody; experience counts as met when the supporter has lived through one of the things that were asked for.',
    cy: 'Cynigiwyd mewn pryd: o’r cynigion oedd yn ddyledus. Diwrnodau: o’r rhai a ddywedodd ie o leiaf ddeg diwrnod gwaith cyn y diwedd, fel y dilynir pawb am yr un hyd; mae 10 yn golygu deg neu fwy, a neb eto. Gofynnwyd amdano: o’r rhai sydd â rhywun; mae profiad yn cyfrif pan fo’r cefnogwr wedi byw drwy un o’r pethau y gofynnwyd amdanynt.',
  },
  howIntervals: {
    en: 'The bands: for shares Wilson’s interval (1927), for days an interval from ranks alone (Conover, 1999). The tests: Pearson’s chi-squared for shares, Kruskal and Wallis’s for days; up to fifteen looks, corrected together by Holm’s rule (1979).',
    cy: 'Y bandiau: cyfwng Wilson (1927) ar gyfer cyfrannau, a chyfwng o safleoedd yn unig (Conover, 1999) ar gyfer diwrnodau. Y profion: chi-sgwâr Pearson ar gyfer cyfrannau, prawf Kruskal a Wallis ar gyfer diwrnodau; hyd at bymtheg golwg, wedi’u cywiro gyda’i gilydd yn ôl rheol Holm (1979).',
  },
  howProven: {
    en: (inEach: number, most: number, least: number, found: number, alarms: number) =>
      `Tried on 400 invented worlds: where ${inEach} mothers were offered somebody in time in ${most} of 100 cases and ${inEach} fathers in ${least}, this page found it in ${found} of 100 worlds. Where there was no difference at all, it raised an alarm in ${alarms} of 100.`,
    cy: (inEach: number, most: number, least: number, found: number, alarms: number) =>
      `Wedi’i brofi ar 400 o fydoedd dychmygol: lle cafodd ${inEach} o famau gynnig rhywun mewn pryd mewn ${most} o bob 100 achos a ${inEach} o dadau mewn ${least}, daeth y dudalen hon o hyd i hynny mewn ${found} o bob 100 byd. Lle nad oedd gwahaniaeth o gwbl, cododd larwm mewn ${alarms} o bob 100.`,
  },
  howHidden: {
    en: 'Numbers of one to five, and those that would give them away, are not shown; nor are medians of fewer than ten. Groups are never crossed with each other. A half-year is counted when a quarter is over, so that two looks never differ by one person.',
    cy: 'Ni ddangosir rhifau o un i bump, na’r rhai a fyddai’n eu datgelu; na chanolrifau o lai na deg. Ni chroesir grwpiau â’i gilydd byth. Cyfrifir hanner blwyddyn pan fo chwarter ar ben, fel na fydd dau olwg byth yn wahanol o un person.',
  },
  loadTitle: { en: 'Supporters’ load', cy: 'Baich y cefnogwyr' },
  loadHint: {
    en: 'Whom each stands beside, as a share of what they said they can. Nobody can begin beyond it.',
    cy: 'Wrth ochr pwy y mae pob un yn sefyll, fel cyfran o’r hyn y dywedasant y gallant. Ni all neb ddechrau y tu hwnt iddo.',
  },
  loadNone: { en: 'There is no supporter yet.', cy: 'Nid oes cefnogwr eto.' },
  loadSpread: {
    en: (median: string, low: string, high: string) =>
      `Half of them have ${median} or less; the middle half lie between ${low} and ${high}.`,
    cy: (median: string, low: string, high: string) =>
      `Mae gan hanner ohonynt ${median} neu lai; mae’r hanner canol rhwng ${low} a ${high}.`,
  },
  loadShare: { en: 'Load', cy: 'Baich' },
  supporters: { en: 'Supporters', cy: 'Cefnogwyr' },
  'band-none': { en: 'Nobody', cy: 'Neb' },
  'band-half': { en: 'Up to half', cy: 'Hyd at hanner' },
  'band-some': { en: 'More than half', cy: 'Mwy na hanner' },
  'band-full': { en: 'Full', cy: 'Llawn' },
  'band-over': { en: 'Over', cy: 'Gormod' },
  overTitle: { en: 'Over what they said they can', cy: 'Yn fwy na’r hyn y dywedasant y gallant' },
  overNone: { en: 'Nobody is over it.', cy: 'Nid oes neb drosto.' },
  overSaid: {
    en: (name: string, load: number, capacity: number) => `${name}: ${load}, of ${capacity}`,
    cy: (name: string, load: number, capacity: number) => `${name}: ${load}, o ${capacity}`,
  },
})
