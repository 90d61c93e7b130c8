import { defineWords } from '../../platform/words/words.ts'

export const independenceWords = defineWords({
  'parent-led': { en: 'Led by parents', cy: 'Dan arweiniad rhieni' },
  charity: { en: 'A charity that the council pays', cy: 'Elusen y mae’r cyngor yn ei thalu' },
  'council-hosted': {
    en: 'Inside the council, with its own management',
    cy: 'Y tu mewn i’r cyngor, gyda’i rheolaeth ei hun',
  },
  professional: { en: 'A professional service', cy: 'Gwasanaeth proffesiynol' },
})

export const words = defineWords({
  title: { en: 'Settings', cy: 'Gosodiadau' },
  councils: { en: 'Councils and what each has agreed', cy: 'Cynghorau a’r hyn y mae pob un wedi’i gytuno' },
  workingDays: { en: 'Working days and bank holidays', cy: 'Diwrnodau gwaith a gwyliau banc' },
  outOfSight: { en: 'Families out of sight', cy: 'Teuluoedd o’r golwg' },
  safety: {
    en: 'Safety: who hears concerns, and who else must agree',
    cy: 'Diogelwch: pwy sy’n clywed pryderon, a phwy arall sy’n gorfod cytuno',
  },
  ownPeople: { en: 'Families of our own people', cy: 'Teuluoedd ein pobl ein hunain' },
  realNames: { en: 'Real people’s names', cy: 'Enwau pobl go iawn' },
  host: { en: 'Who we are', cy: 'Pwy ydym ni' },
  name: { en: 'Name of the organisation', cy: 'Enw’r sefydliad' },
  sender: { en: 'Name that messages come from', cy: 'Yr enw y daw negeseuon oddi wrtho' },
  senderHint: {
    en: 'Someone else may see it on a locked phone. Choose a name that gives nothing away.',
    cy: 'Gall rhywun arall ei weld ar ffôn sydd wedi’i gloi. Dewiswch enw nad yw’n datgelu dim.',
  },
  telephone: { en: 'Telephone number', cy: 'Rhif ffôn' },
  hours: { en: 'When somebody answers, in English', cy: 'Pryd mae rhywun yn ateb, yn Saesneg' },
  hoursCy: { en: 'When somebody answers, in Welsh', cy: 'Pryd mae rhywun yn ateb, yn Gymraeg' },
  hoursCyHint: {
    en: 'For example, dydd Llun i ddydd Gwener, 9yb i 5yp',
    cy: 'Er enghraifft, dydd Llun i ddydd Gwener, 9yb i 5yp',
  },
  hoursHint: {
    en: 'For example, Monday to Friday, 9am to 5pm',
    cy: 'Er enghraifft, dydd Llun i ddydd Gwener, 9yb i 5yp',
  },
  independence: { en: 'How independent it is', cy: 'Pa mor annibynnol ydyw' },
  independenceHint: {
    en: 'Parents read this before they trust us. Say it as it is.',
    cy: 'Mae rhieni’n darllen hyn cyn ymddiried ynom. Dywedwch fel y mae.',
  },
  writtenEn: { en: 'Written out in English', cy: 'Mewn geiriau yn Saesneg' },
  writtenCy: { en: 'Written out in Welsh', cy: 'Mewn geiriau yn Gymraeg' },
  writtenHint: {
    en: 'Who pays, who decides, who inside the council can and can’t read what is here.',
    cy: 'Pwy sy’n talu, pwy sy’n penderfynu, pwy yn y cyngor sy’n cael darllen yr hyn sydd yma a phwy na chaiff.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  now: { en: 'It says now', cy: 'Yr hyn sydd yno nawr' },
  logo: { en: 'Logo', cy: 'Logo' },
  logoHint: {
    en: 'PNG or JPEG, 100 KB or smaller. It stands at the foot of every page.',
    cy: 'PNG neu JPEG, 100 KB neu lai. Mae’n sefyll ar waelod pob tudalen.',
  },
  logoNone: { en: 'There is no logo.', cy: 'Does dim logo.' },
  logoAlt: { en: 'The logo as it is now', cy: 'Y logo fel y mae nawr' },
  logoSave: { en: 'Use this picture', cy: 'Defnyddio’r llun hwn' },
  logoRemove: { en: 'Remove the logo', cy: 'Tynnu’r logo' },
  texts: { en: 'Our own words on public pages', cy: 'Ein geiriau ein hunain ar dudalennau cyhoeddus' },
  textsIntro: {
    en: 'Each text stands on its page beside what is there already. Leave one empty and nothing is shown. Fill both languages or neither.',
    cy: 'Mae pob testun yn sefyll ar ei dudalen wrth ochr yr hyn sydd yno eisoes. Gadewch un yn wag ac ni ddangosir dim. Llenwch y ddwy iaith neu’r un.',
  },
  textEn: { en: 'In English', cy: 'Yn Saesneg' },
  textCy: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  textEmpty: { en: 'Nothing yet', cy: 'Dim eto' },
  change: { en: 'Change', cy: 'Newid' },
})

export const textWords = defineWords({
  'front-door': { en: 'Front page: a word of welcome', cy: 'Tudalen flaen: gair o groeso' },
  ask: {
    en: 'Asking for a supporter: what happens next here',
    cy: 'Gofyn am gefnogwr: beth sy’n digwydd nesaf yma',
  },
  tonight: { en: 'Someone tonight: local numbers', cy: 'Rhywun heno: rhifau lleol' },
  about: { en: 'About us', cy: 'Amdanom ni' },
  join: { en: 'Becoming a supporter here', cy: 'Dod yn gefnogwr yma' },
  begin: { en: 'For councils', cy: 'I gynghorau' },
})
