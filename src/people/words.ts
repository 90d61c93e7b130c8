import { defineWords } from '../platform/words/words.ts'

export const roleWords = defineWords({
  administrator: { en: 'Administrator', cy: 'Gweinyddwr' },
  coordinator: { en: 'Coordinator', cy: 'Cydlynydd' },
  'parent-lead': { en: 'Parent lead', cy: 'Rhiant arweiniol' },
  supporter: { en: 'Parent support partner', cy: 'Partner cymorth i rieni' },
  parent: { en: 'Parent', cy: 'Rhiant' },
  'social-worker': { en: 'Social worker', cy: 'Gweithiwr cymdeithasol' },
  chair: { en: 'Chair or conference administrator', cy: 'Cadeirydd neu weinyddwr cynadleddau' },
  handler: { en: 'Outside handler', cy: 'Gweithiwr achos allanol' },
  'safeguarding-lead': { en: 'Safeguarding lead', cy: 'Arweinydd diogelu' },
  approver: { en: 'Second approver', cy: 'Ail gymeradwywr' },
  organiser: { en: 'Organiser of events', cy: 'Trefnydd digwyddiadau' },
})

export const roleHints = defineWords({
  administrator: {
    en: 'Settings, people and who did what. No families.',
    cy: 'Gosodiadau, pobl a phwy wnaeth beth. Dim teuluoedd.',
  },
  coordinator: {
    en: 'All families of the programme, offers and supporters.',
    cy: 'Holl deuluoedd y rhaglen, cynigion a chefnogwyr.',
  },
  'parent-lead': {
    en: 'A parent who helps to run the programme: texts and figures.',
    cy: 'Rhiant sy’n helpu i redeg y rhaglen: testunau a ffigurau.',
  },
  supporter: {
    en: 'Stands beside parents. Sees only those.',
    cy: 'Yn sefyll wrth ochr rhieni. Yn gweld y rheini yn unig.',
  },
  parent: { en: 'A parent with an account of their own.', cy: 'Rhiant â chyfrif personol.' },
  'social-worker': {
    en: 'Tells us about conferences of their own council.',
    cy: 'Yn dweud wrthym am gynadleddau eu cyngor eu hunain.',
  },
  chair: {
    en: 'Tells us about conferences of their own council.',
    cy: 'Yn dweud wrthym am gynadleddau eu cyngor eu hunain.',
  },
  handler: {
    en: 'Outside the programme: handles the families of our own people.',
    cy: 'Y tu allan i’r rhaglen: yn ymdrin â theuluoedd ein pobl ein hunain.',
  },
  'safeguarding-lead': {
    en: 'Hears concerns about somebody’s safety. Sees no family and no notes of their own accord.',
    cy: 'Yn clywed pryderon am ddiogelwch rhywun. Nid yw’n gweld unrhyw deulu nac unrhyw nodiadau ohono’i hun.',
  },
  approver: {
    en: 'Outside the programme’s line: agrees, or doesn’t, before anything private is opened for safety.',
    cy: 'Y tu allan i linell reoli’r rhaglen: yn cytuno, neu beidio, cyn agor dim preifat er diogelwch.',
  },
  organiser: {
    en: 'Makes events and sees who booked. No families.',
    cy: 'Yn trefnu digwyddiadau ac yn gweld pwy sydd wedi archebu. Dim teuluoedd.',
  },
})
