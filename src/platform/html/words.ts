import { defineWords } from '../words/words.ts'

export const words = defineWords({
  mark: { en: 'Alongside', cy: 'Alongside' },
  english: { en: 'English', cy: 'English' },
  welsh: { en: 'Cymraeg', cy: 'Cymraeg' },
  language: { en: 'Language', cy: 'Iaith' },
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  menu: { en: 'Menu', cy: 'Dewislen' },
  serviceInformation: { en: 'Service information', cy: 'Gwybodaeth am y gwasanaeth' },
  signedInAs: { en: 'Signed in as', cy: 'Wedi mewngofnodi fel' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  exit: { en: 'Exit this page', cy: 'Gadael y dudalen hon' },
  exitEmergency: { en: 'Emergency', cy: 'Argyfwng' },
  exitActivated: { en: 'Loading.', cy: 'Wrthi’n llwytho.' },
  exitTimedOut: { en: 'Exit this page expired.', cy: 'Mae’r cyfle i adael y dudalen hon wedi dod i ben.' },
  exitPressTwo: { en: 'Shift, press 2 more times to exit.', cy: 'Shift, pwyswch 2 waith eto i adael.' },
  exitPressOne: { en: 'Shift, press 1 more time to exit.', cy: 'Shift, pwyswch unwaith eto i adael.' },
  tonight: {
    en: 'In danger now, or need someone tonight',
    cy: 'Mewn perygl nawr, neu angen rhywun heno',
  },
  keptLine: { en: 'We kept what you typed.', cy: 'Rydym wedi cadw’r hyn a deipioch.' },
  keptLook: { en: 'Look at it', cy: 'Edrych arno' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  trying: { en: 'Trying out', cy: 'Rhoi cynnig' },
  inventedOnly: {
    en: 'This is for trying things out. Use invented people only.',
    cy: 'Lle i roi cynnig ar bethau yw hwn. Defnyddiwch bobl ddychmygol yn unig.',
  },
  back: { en: 'Back', cy: 'Yn ôl' },
  continue: { en: 'Continue', cy: 'Parhau' },
  breadcrumb: { en: 'Breadcrumb', cy: 'Briwsion bara' },
  error: { en: 'Error', cy: 'Gwall' },
  problem: { en: 'There is a problem', cy: 'Mae problem' },
  important: { en: 'Important', cy: 'Pwysig' },
  success: { en: 'Success', cy: 'Llwyddiant' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  pagination: { en: 'Pagination', cy: 'Tudalennau' },
  page: { en: 'Page', cy: 'Tudalen' },
  previous: { en: 'Previous', cy: 'Tudalen flaenorol' },
  previousMore: { en: 'page', cy: '' },
  next: { en: 'Next', cy: 'Tudalen nesaf' },
  nextMore: { en: 'page', cy: '' },
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  upToCharacters: {
    en: 'You can enter up to %{count} characters',
    cy: 'Gallwch roi hyd at %{count} o nodau',
  },
  upToWords: { en: 'You can enter up to %{count} words', cy: 'Gallwch roi hyd at %{count} o eiriau' },
})

/** GOV.UK's counter speaks English unless told: these are its sentences in Welsh, for each of Welsh's plural forms. */
const forms = (one: string, other: string) => ({
  zero: other,
  one,
  two: other,
  few: other,
  many: other,
  other,
})

export const welshCounter = {
  charactersUnderLimitText: forms('Mae gennych %{count} nod ar ôl', 'Mae gennych %{count} o nodau ar ôl'),
  charactersAtLimitText: 'Nid oes gennych ragor o nodau ar ôl',
  charactersOverLimitText: forms('Mae %{count} nod yn ormod', 'Mae %{count} o nodau yn ormod'),
  wordsUnderLimitText: forms('Mae gennych %{count} gair ar ôl', 'Mae gennych %{count} o eiriau ar ôl'),
  wordsAtLimitText: 'Nid oes gennych ragor o eiriau ar ôl',
  wordsOverLimitText: forms('Mae %{count} gair yn ormod', 'Mae %{count} o eiriau yn ormod'),
}
