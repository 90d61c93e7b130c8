import { defineWords, type Language } from '../platform/words/words.ts'

/** Codes of the model, said. Fault codes are `<field>-<code>` where fields differ, else the code. */
export const kinds = defineWords({
  provisional: { en: 'Provisional', cy: 'Dros dro' },
  accredited: { en: 'Accredited', cy: 'Achrededig' },
  paused: { en: 'Paused', cy: 'Wedi oedi' },
  left: { en: 'Left', cy: 'Wedi gadael' },

  woman: { en: 'Woman', cy: 'Menyw' },
  man: { en: 'Man', cy: 'Dyn' },
  other: { en: 'Another way', cy: 'Ffordd arall' },

  mon: { en: 'Monday', cy: 'Dydd Llun' },
  tue: { en: 'Tuesday', cy: 'Dydd Mawrth' },
  wed: { en: 'Wednesday', cy: 'Dydd Mercher' },
  thu: { en: 'Thursday', cy: 'Dydd Iau' },
  fri: { en: 'Friday', cy: 'Dydd Gwener' },
  sat: { en: 'Saturday', cy: 'Dydd Sadwrn' },
  sun: { en: 'Sunday', cy: 'Dydd Sul' },

  'pre-birth': { en: 'A conference before birth', cy: 'Cynhadledd cyn geni' },
  removal: { en: 'A child living away from home', cy: 'Plentyn yn byw oddi cartref' },
  disability: {
    en: 'Disability or special educational needs',
    cy: 'Anabledd neu anghenion dysgu ychwanegol',
  },
  'domestic-abuse': { en: 'Domestic abuse', cy: 'Cam-drin domestig' },
  'mental-health': { en: 'Mental health', cy: 'Iechyd meddwl' },
  'substance-use': { en: 'Alcohol or drugs', cy: 'Alcohol neu gyffuriau' },
  'care-leaver': { en: 'Grew up in care', cy: 'Tyfu i fyny mewn gofal' },
  'learning-disability': { en: 'A learning disability', cy: 'Anabledd dysgu' },
  immigration: { en: 'Immigration', cy: 'Mewnfudo' },
  'illness-allegation': {
    en: 'Being told they made a child ill',
    cy: 'Clywed eu bod wedi gwneud plentyn yn sâl',
  },
  kinship: { en: 'Raising a relative’s child', cy: 'Magu plentyn perthynas' },

  'social-worker': { en: 'A social worker', cy: 'Gweithiwr cymdeithasol' },
  chair: { en: 'A chair', cy: 'Cadeirydd' },
  team: { en: 'A team', cy: 'Tîm' },
  school: { en: 'A school', cy: 'Ysgol' },
  street: { en: 'A street', cy: 'Stryd' },
  'faith-group': { en: 'A faith group', cy: 'Grŵp ffydd' },
  work: { en: 'A place of work', cy: 'Gweithle' },
  person: { en: 'A person', cy: 'Person' },

  'accreditation-lapsed': { en: 'Accreditation is not in date', cy: 'Nid yw’r achrediad yn gyfredol' },
  'check-lapsed': { en: 'The check is not in date', cy: 'Nid yw’r gwiriad yn gyfredol' },
  'no-references': { en: 'References are not in', cy: 'Nid yw’r geirda wedi dod i law' },
  'own-case-open': { en: 'Their own case is open', cy: 'Mae eu hachos eu hunain ar agor' },
  'own-case-recent': {
    en: 'Their own case closed less than 12 months ago',
    cy: 'Caewyd eu hachos eu hunain lai na 12 mis yn ôl',
  },
})

export const faultWords = defineWords({
  'name empty': { en: 'Enter a name', cy: 'Rhowch enw' },
  'name too-long': {
    en: 'The name must be 120 characters or fewer',
    cy: 'Rhaid i’r enw fod yn 120 nod neu lai',
  },
  'email email': {
    en: 'Enter an e-mail address, like name@example.org',
    cy: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  },
  'email already': {
    en: 'Somebody with this e-mail address is already a supporter here',
    cy: 'Mae rhywun â’r cyfeiriad e-bost hwn eisoes yn gefnogwr yma',
  },
  'phone phone': { en: 'Enter a telephone number', cy: 'Rhowch rif ffôn' },
  'phone taken': {
    en: 'Somebody else here has this telephone number',
    cy: 'Mae’r rhif ffôn hwn gan rywun arall yma',
  },
  'called empty': {
    en: 'Enter a first name or another name to be called by',
    cy: 'Rhowch enw cyntaf neu enw arall i’w ddefnyddio',
  },
  'called too-long': {
    en: 'This name must be 40 characters or fewer',
    cy: 'Rhaid i’r enw hwn fod yn 40 nod neu lai',
  },
  'called surname': {
    en: 'Leave out the surname: parents read this name',
    cy: 'Gadewch y cyfenw allan: mae rhieni’n darllen yr enw hwn',
  },
  'about postcode': { en: 'Leave out the postcode', cy: 'Gadewch y cod post allan' },
  'about telephone': { en: 'Leave out the telephone number', cy: 'Gadewch y rhif ffôn allan' },
  'about address': {
    en: 'Leave out web and e-mail addresses',
    cy: 'Gadewch gyfeiriadau gwe ac e-bost allan',
  },
  'about place': {
    en: 'Leave out where they live or come from',
    cy: 'Gadewch allan ble maent yn byw neu o ble y maent yn dod',
  },
  'about history': {
    en: 'Leave out what happened in their own family. It is told only when both have said yes',
    cy: 'Gadewch allan beth ddigwyddodd yn eu teulu eu hunain. Dim ond pan fydd y ddau wedi dweud ie y caiff ei rannu',
  },
  'about too-long': { en: 'This must be 400 characters or fewer', cy: 'Rhaid i hwn fod yn 400 nod neu lai' },
  'languages none': { en: 'Choose at least one language', cy: 'Dewiswch o leiaf un iaith' },
  'weekdays none': { en: 'Choose at least one day', cy: 'Dewiswch o leiaf un diwrnod' },
  'areas not-served': {
    en: 'Choose only areas that this programme serves',
    cy: 'Dewiswch ardaloedd y mae’r rhaglen hon yn eu gwasanaethu yn unig',
  },
  'capacity range': { en: 'Enter a number from 0 to 30', cy: 'Rhowch rif o 0 i 30' },
  'travelKm range': { en: 'Enter whole kilometres from 0 to 500', cy: 'Rhowch gilometrau cyfan o 0 i 500' },
  'accreditedUntil needs-date': {
    en: 'Enter the last day of the accreditation',
    cy: 'Rhowch ddiwrnod olaf yr achrediad',
  },
  'no-day': { en: 'Enter a date that exists, like 27 3 2027', cy: 'Rhowch ddyddiad sy’n bod, fel 27 3 2027' },
  'ownCaseClosedOn future': {
    en: 'The day on which it closed must be today or earlier',
    cy: 'Rhaid i’r diwrnod y caewyd ef fod heddiw neu’n gynharach',
  },
  'ownCaseClosedOn open-and-closed': {
    en: 'A case is either open or closed: leave the day empty while it is open',
    cy: 'Mae achos naill ai ar agor neu wedi cau: gadewch y diwrnod yn wag tra bydd ar agor',
  },
  'state still-beside': {
    en: 'They still stand beside a parent. Change or end that first, then they can leave',
    cy: 'Maent yn dal i sefyll wrth ochr rhiant. Newidiwch neu gorffennwch hynny’n gyntaf, yna gallant adael',
  },
  'version changed': {
    en: 'Somebody else changed this meanwhile. What is saved now stands below; what you typed is still in the fields. Save again to keep yours',
    cy: 'Newidiodd rhywun arall hwn yn y cyfamser. Mae’r hyn sydd wedi’i gadw nawr isod; mae’r hyn a deipioch chi yn y meysydd o hyd. Cadwch eto i gadw’ch un chi',
  },
  'needs-date': { en: 'Enter the day', cy: 'Rhowch y diwrnod' },
  'before-start': {
    en: 'The last day must not be before the first',
    cy: 'Ni all y diwrnod olaf fod cyn y cyntaf',
  },
  past: { en: 'The last day must be today or later', cy: 'Rhaid i’r diwrnod olaf fod heddiw neu’n hwyrach' },
  'what too-many': {
    en: 'That is a great many for one month. Ring your coordinator about this one',
    cy: 'Mae hynny’n llawer iawn am un mis. Ffoniwch eich cydlynydd ynghylch hwn',
  },
  'what empty': { en: 'Enter who or what it is', cy: 'Rhowch pwy neu beth ydyw' },
  'what too-long': { en: 'This must be 200 characters or fewer', cy: 'Rhaid i hwn fod yn 200 nod neu lai' },
  'kind none': { en: 'Choose what it is', cy: 'Dewiswch beth ydyw' },
  'state none': { en: 'Choose where they stand', cy: 'Dewiswch ble maent yn sefyll' },
  'file empty': { en: 'Choose a file', cy: 'Dewiswch ffeil' },
  'file unreadable': {
    en: 'This file could not be read as a list. Save it as CSV and try again',
    cy: 'Ni ellid darllen y ffeil hon fel rhestr. Cadwch hi fel CSV a rhowch gynnig arall arni',
  },
  'file no-columns': {
    en: 'The file needs headings in its first row: name and e-mail at least',
    cy: 'Mae angen penawdau yn rhes gyntaf y ffeil: enw ac e-bost o leiaf',
  },
  'file too-many': {
    en: 'The file has more than 2,000 rows. Split it',
    cy: 'Mae gan y ffeil fwy na 2,000 o resi. Rhannwch hi',
  },
  'email empty': {
    en: 'Enter an e-mail address: the row is known by it',
    cy: 'Rhowch gyfeiriad e-bost: trwyddo y mae’r rhes yn cael ei hadnabod',
  },
  'email twice': {
    en: 'This e-mail address stands in an earlier row too',
    cy: 'Mae’r cyfeiriad e-bost hwn mewn rhes gynharach hefyd',
  },
  unknown: { en: 'This is not known here', cy: 'Nid yw hyn yn hysbys yma' },
})

const key = (text: string): text is keyof typeof faultWords => text in faultWords

/** A fault said: by field and code, else by the code alone, else that it is not known. */
export const sayFault = (language: Language, { field, code }: { field: string; code: string }): string => {
  const named = `${field.startsWith('about') ? 'about' : field} ${code}`
  if (key(named)) return faultWords[named][language]
  return key(code) ? faultWords[code][language] : faultWords.unknown[language]
}

// Intl does not know British Sign Language by its code.
const bsl = { en: 'British Sign Language', cy: 'Iaith Arwyddion Prydain' }
const names = {
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
  cy: new Intl.DisplayNames('cy', { type: 'language' }),
}
/** The name of a language in the reader's: `sayLanguage('cy', 'pl')` is Pwyleg. A code that is none comes back as it is. */
export const sayLanguage = (language: Language, code: string): string =>
  code === 'bfi' ? bsl[language] : /^[a-z]{2,3}$/.test(code) ? (names[language].of(code) ?? code) : code
