import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Settings', cy: 'Gosodiadau' },
  heading: { en: 'Real people’s names', cy: 'Enwau pobl go iawn' },
  intro: {
    en: 'Real people’s names may be written down here only while a data-sharing agreement and a data protection impact assessment (DPIA) are recorded and in date. Until then every page says: invented people only.',
    cy: 'Dim ond tra bo cytundeb rhannu data ac asesiad effaith diogelu data (DPIA) wedi’u cofnodi ac yn gyfredol y caniateir nodi enwau pobl go iawn yma. Tan hynny bydd pob tudalen yn dweud: pobl ddychmygol yn unig.',
  },
  may: {
    en: 'Both are recorded and in date. Real people’s names may be written down.',
    cy: 'Mae’r ddau wedi’u cofnodi ac yn gyfredol. Caniateir nodi enwau pobl go iawn.',
  },
  mayNot: { en: 'Invented people only, because:', cy: 'Pobl ddychmygol yn unig, oherwydd:' },
  demo: {
    en: 'This is a demo. Its people stay invented, whatever is recorded here.',
    cy: 'Demo yw hwn. Mae ei bobl yn aros yn ddychmygol, beth bynnag a gofnodir yma.',
  },
  perCouncil: {
    en: 'A council’s own list with names needs its agreement and assessment as well: they are recorded with that council.',
    cy: 'Mae angen cytundeb ac asesiad y cyngor ei hun hefyd ar gyfer rhestr enwau’r cyngor: cofnodir y rheini gyda’r cyngor hwnnw.',
  },
  councils: { en: 'Councils and what each has agreed', cy: 'Cynghorau a’r hyn y mae pob un wedi’i gytuno' },
  agreement: { en: 'Data-sharing agreement', cy: 'Cytundeb rhannu data' },
  assessment: { en: 'Impact assessment (DPIA)', cy: 'Asesiad effaith (DPIA)' },
  none: { en: 'Nothing is recorded yet.', cy: 'Does dim wedi’i gofnodi eto.' },
  over: { en: 'Its review day has passed.', cy: 'Mae dyddiad ei adolygu wedi mynd heibio.' },
  missingAgreement: {
    en: 'no data-sharing agreement is recorded and in date',
    cy: 'nid oes cytundeb rhannu data wedi’i gofnodi sy’n gyfredol',
  },
  missingAssessment: {
    en: 'no impact assessment is recorded and in date',
    cy: 'nid oes asesiad effaith wedi’i gofnodi sy’n gyfredol',
  },
  madeOn: { en: 'Day it was signed or approved', cy: 'Y diwrnod y’i llofnodwyd neu y’i cymeradwywyd' },
  byWhom: { en: 'By whom', cy: 'Gan bwy' },
  byWhomHint: {
    en: 'Name and post, for example: A. Invented, data protection officer',
    cy: 'Enw a swydd, er enghraifft: A. Dychmygol, swyddog diogelu data',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  referenceHint: { en: 'Where the paper itself can be found', cy: 'Ble gellir dod o hyd i’r papur ei hun' },
  reviewOn: { en: 'Review by', cy: 'I’w adolygu erbyn' },
  reviewHint: {
    en: 'After this day it no longer counts, until it is recorded again',
    cy: 'Ar ôl y diwrnod hwn ni fydd yn cyfrif mwyach, nes ei gofnodi eto',
  },
  record: { en: 'Record it', cy: 'Ei gofnodi' },
  correct: { en: 'Record it again, or put it right', cy: 'Ei gofnodi eto, neu ei gywiro' },
  save: { en: 'Save', cy: 'Cadw' },
  takeBack: { en: 'Take this back', cy: 'Tynnu hwn yn ôl' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  history: { en: 'What was recorded', cy: 'Yr hyn a gofnodwyd' },
  recorded: { en: 'Recorded', cy: 'Cofnodwyd' },
  takenBack: { en: 'Taken back', cy: 'Tynnwyd yn ôl' },
  dayBy: {
    en: (day: string, who: string) => `${day}, ${who}`,
    cy: (day: string, who: string) => `${day}, ${who}`,
  },
})

export const faultWords = defineWords({
  'day-missing': {
    en: 'Enter the day it was signed or approved',
    cy: 'Rhowch y diwrnod y’i llofnodwyd neu y’i cymeradwywyd',
  },
  'day-wrong': { en: 'Enter a real day, like 3 2 2026', cy: 'Rhowch ddiwrnod go iawn, fel 3 2 2026' },
  'day-ahead': { en: 'This day is still to come', cy: 'Mae’r diwrnod hwn eto i ddod' },
  'by-whom-missing': {
    en: 'Enter who signed or approved it',
    cy: 'Rhowch pwy a’i llofnododd neu a’i cymeradwyodd',
  },
  long: { en: 'This must be 200 characters or fewer', cy: 'Rhaid i hwn fod yn 200 nod neu lai' },
  'review-missing': {
    en: 'Enter the day by which it is reviewed',
    cy: 'Rhowch y diwrnod y caiff ei adolygu erbyn',
  },
  'review-wrong': {
    en: 'Enter a real day for the review, like 3 2 2027',
    cy: 'Rhowch ddiwrnod go iawn ar gyfer yr adolygiad, fel 3 2 2027',
  },
  'review-before': {
    en: 'The review comes after the day it was signed',
    cy: 'Daw’r adolygiad ar ôl y diwrnod y’i llofnodwyd',
  },
  'review-over': {
    en: 'The review day has passed already',
    cy: 'Mae diwrnod yr adolygiad wedi mynd heibio eisoes',
  },
})
