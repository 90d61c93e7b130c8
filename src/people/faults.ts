import type { ErrorItem } from '../platform/html/index.ts'
import { defineWords, say, type Language } from '../platform/words/words.ts'

const words = defineWords({
  'name-missing': { en: 'Enter their name', cy: 'Rhowch eu henw' },
  'organisation-missing': { en: 'Enter the name of the organisation', cy: 'Rhowch enw’r sefydliad' },
  'name-long': { en: 'The name must be 100 characters or fewer', cy: 'Rhaid i’r enw fod yn 100 nod neu lai' },
  'address-missing': {
    en: 'Enter an e-mail address or a mobile number: without one they can’t sign in',
    cy: 'Rhowch gyfeiriad e-bost neu rif ffôn symudol: heb un ni allant fewngofnodi',
  },
  'email-wrong': {
    en: 'Enter an e-mail address, like name@example.org',
    cy: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  },
  'phone-wrong': {
    en: 'Enter a mobile number, like 07700 900 123',
    cy: 'Rhowch rif ffôn symudol, fel 07700 900 123',
  },
  'address-taken': {
    en: 'Somebody here already has this e-mail address or number. Find them in the list',
    cy: 'Mae gan rywun yma’r cyfeiriad e-bost neu’r rhif hwn eisoes. Chwiliwch amdanynt yn y rhestr',
  },
  'role-missing': { en: 'Choose what they do', cy: 'Dewiswch beth maent yn ei wneud' },
  'authority-missing': {
    en: 'Choose the council they work for',
    cy: 'Dewiswch y cyngor y maent yn gweithio iddo',
  },
  'council-alone': {
    en: 'Somebody who works for a council can’t hold another function here as well',
    cy: 'Ni all rhywun sy’n gweithio i gyngor wneud gwaith arall yma hefyd',
  },
  'last-administrator': {
    en: 'They are the last administrator. Make somebody else one first',
    cy: 'Nhw yw’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf',
  },
  changed: {
    en: 'Somebody changed this while you had it open. What it says now is shown; check yours and save again',
    cy: 'Newidiodd rhywun hyn tra oedd ar agor gennych. Dangosir yr hyn sydd yno nawr; gwiriwch eich un chi a chadwch eto',
  },
  'independence-missing': {
    en: 'Choose how independent the organisation is',
    cy: 'Dewiswch pa mor annibynnol yw’r sefydliad',
  },
  'written-missing': {
    en: 'Write out in English how independent it is: parents read it',
    cy: 'Eglurwch yn Saesneg pa mor annibynnol ydyw: bydd rhieni’n ei ddarllen',
  },
  'written-welsh-missing': {
    en: 'Write out in Welsh how independent it is: parents read it',
    cy: 'Eglurwch yn Gymraeg pa mor annibynnol ydyw: bydd rhieni’n ei ddarllen',
  },
  'text-long': { en: 'This must be 2,000 characters or fewer', cy: 'Rhaid i hwn fod yn 2,000 nod neu lai' },
  'text-one-language': {
    en: 'Fill this language too, or empty the other: nobody should meet the wrong language',
    cy: 'Llenwch yr iaith hon hefyd, neu gwagiwch y llall: ni ddylai neb gwrdd â’r iaith anghywir',
  },
  'sender-missing': {
    en: 'Enter the name that messages come from',
    cy: 'Rhowch yr enw y daw negeseuon oddi wrtho',
  },
  'sender-long': {
    en: 'The sender must be 40 characters or fewer',
    cy: 'Rhaid i’r anfonwr fod yn 40 nod neu lai',
  },
  'sender-telling': {
    en: 'The sender must give nothing away: leave out words like child, family, council, protection or parent',
    cy: 'Rhaid i’r anfonwr beidio â datgelu dim: peidiwch â rhoi geiriau fel plentyn, teulu, cyngor, amddiffyn neu riant',
  },
  'telephone-long': {
    en: 'The telephone number must be 40 characters or fewer',
    cy: 'Rhaid i’r rhif ffôn fod yn 40 nod neu lai',
  },
  'hours-long': {
    en: 'The hours must be 100 characters or fewer',
    cy: 'Rhaid i’r oriau fod yn 100 nod neu lai',
  },
  'logo-missing': { en: 'Choose a picture', cy: 'Dewiswch lun' },
  'logo-kind': {
    en: 'The logo must be a PNG or JPEG picture',
    cy: 'Rhaid i’r logo fod yn llun PNG neu JPEG',
  },
  'logo-large': { en: 'The logo must be 100 KB or smaller', cy: 'Rhaid i’r logo fod yn 100 KB neu’n llai' },
  'authorities-missing': { en: 'Choose at least one council area', cy: 'Dewiswch o leiaf un ardal cyngor' },
  'code-wrong': {
    en: 'That is not the set-up code. It stands where Alongside was started, like KX4M-T7QP-9WDC-E2HV',
    cy: 'Nid dyna’r cod gosod. Mae lle cafodd Alongside ei gychwyn, fel KX4M-T7QP-9WDC-E2HV',
  },
})

export type FaultCode = keyof typeof words
/** What is wrong with a form: the field, and a code that only pages turn into words. */
export type Fault = { readonly field: string; readonly code: FaultCode }

/** The faults of a form as its reader meets them: all in the summary, each at its field. */
export const sayFaults = (
  language: Language,
  faults: readonly Fault[],
): { list: ErrorItem[]; at: (field: string) => string | undefined } => {
  const said = say(words, language)
  const at = (field: string) => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? undefined : said[fault.code]
  }
  return { list: faults.map(({ field, code }) => ({ text: said[code], href: `#${field}` })), at }
}
