import { defineWords, formatNumber, plural } from '../../platform/words/words.ts'

/** What a keeper reads about issues. */
export const words = defineWords({
  title: { en: 'Issues', cy: 'Rhifynnau' },
  lede: {
    en: 'Each is written once, as plain text, in both languages. Everybody gets it in their own.',
    cy: 'Ysgrifennir pob un unwaith, fel testun plaen, yn y ddwy iaith. Mae pawb yn ei gael yn eu hiaith eu hunain.',
  },
  write: { en: 'Write an issue', cy: 'Ysgrifennu rhifyn' },
  change: { en: 'Change the draft', cy: 'Newid y drafft' },
  empty: {
    en: 'No issue yet. Write one: it stays a draft until you send it.',
    cy: 'Dim rhifyn eto. Ysgrifennwch un: mae’n aros yn ddrafft nes i chi ei anfon.',
  },
  search: { en: 'Words of a subject', cy: 'Geiriau pennawd' },
  subject: { en: 'Subject', cy: 'Pennawd' },
  stands: { en: 'Stands', cy: 'Sefyllfa' },
  reach: { en: 'Went to', cy: 'Aeth at' },
  online: { en: 'on the web', cy: 'ar y we' },
  'is-draft': { en: 'Draft', cy: 'Drafft' },
  'is-sending': { en: 'Going out', cy: 'Yn mynd allan' },
  'is-paused': { en: 'Paused', cy: 'Wedi’i oedi' },
  'is-stopped': { en: 'Stopped', cy: 'Wedi’i atal' },
  'is-sent': { en: 'Sent', cy: 'Anfonwyd' },
  subjectEn: { en: 'Subject (English)', cy: 'Pennawd (Saesneg)' },
  subjectCy: { en: 'Subject (Welsh)', cy: 'Pennawd (Cymraeg)' },
  subjectHint: {
    en: 'It stands on screens that others see. Say nothing about families, meetings or help.',
    cy: 'Mae’n ymddangos ar sgriniau y mae eraill yn eu gweld. Peidiwch â sôn am deuluoedd, cyfarfodydd na chymorth.',
  },
  bodyEn: { en: 'Text (English)', cy: 'Testun (Saesneg)' },
  bodyCy: { en: 'Text (Welsh)', cy: 'Testun (Cymraeg)' },
  howTo: { en: 'How to write it', cy: 'Sut i’w ysgrifennu' },
  how1: { en: 'Leave an empty line between paragraphs.', cy: 'Gadewch linell wag rhwng paragraffau.' },
  how2: {
    en: 'Begin a line with # and a space: it becomes a heading.',
    cy: 'Dechreuwch linell â # a bwlch: mae’n troi’n bennawd.',
  },
  how3: {
    en: 'Begin lines with - and a space: they become a list.',
    cy: 'Dechreuwch linellau â - a bwlch: maent yn troi’n rhestr.',
  },
  how4: {
    en: 'A web address becomes a link. So does [your words](https://example.org).',
    cy: 'Mae cyfeiriad gwe yn troi’n ddolen. Felly hefyd [eich geiriau](https://example.org).',
  },
  topics: { en: 'Topics that it goes to', cy: 'Y pynciau y mae’n mynd atynt' },
  topicsHint: { en: 'None: it goes to everybody.', cy: 'Dim un: mae’n mynd at bawb.' },
  archived: {
    en: 'Anybody may read it on the web once it is sent',
    cy: 'Gall unrhyw un ei ddarllen ar y we ar ôl ei anfon',
  },
  save: { en: 'Save the draft', cy: 'Cadw’r drafft' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  copied: {
    en: 'This is a copy of an earlier issue. It is not kept until you save it.',
    cy: 'Copi o rifyn cynharach yw hwn. Nid yw’n cael ei gadw nes i chi ei gadw.',
  },
  copy: { en: 'Write a new one from this', cy: 'Ysgrifennu un newydd o hwn' },
  look: { en: 'See it as it will look', cy: 'Ei weld fel y bydd yn edrych' },
  lookTitle: { en: 'As it will look', cy: 'Fel y bydd yn edrych' },
  lookEn: { en: 'In English', cy: 'Yn Saesneg' },
  lookCy: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  locked: {
    en: 'On a locked screen a stranger sees this:',
    cy: 'Ar sgrin wedi’i chloi mae dieithryn yn gweld hyn:',
  },
  asText: { en: 'As text alone', cy: 'Fel testun yn unig' },
  lookNone: {
    en: 'Nothing is written in this language. Whoever reads it gets the other.',
    cy: 'Does dim wedi’i ysgrifennu yn yr iaith hon. Bydd pwy bynnag sy’n ei darllen yn cael y llall.',
  },
  asFile: { en: 'Open the e-mail itself as a file', cy: 'Agor yr e-bost ei hun fel ffeil' },
  test: { en: 'Send it to me first', cy: 'Ei anfon ataf i yn gyntaf' },
  testHint: {
    en: 'It comes to your own address, in your own language.',
    cy: 'Daw i’ch cyfeiriad eich hun, yn eich iaith eich hun.',
  },
  tested: { en: 'It is on its way to you.', cy: 'Mae ar ei ffordd atoch.' },
  testedEnough: {
    en: 'That was often enough for an hour. Try again later.',
    cy: 'Roedd hynny’n ddigon aml am awr. Rhowch gynnig arall arni wedyn.',
  },
  testNoMail: {
    en: 'Your account has no e-mail address, so it cannot be sent to you.',
    cy: 'Nid oes cyfeiriad e-bost gan eich cyfrif, felly ni ellir ei anfon atoch.',
  },
  testNoWay: {
    en: 'Letters cannot go out from here yet: they need a mail server (SMTP), and none is set up. What you write is kept. Ask whoever runs this service.',
    cy: 'Ni all llythyrau fynd allan o’r fan hon eto: mae angen gweinydd post (SMTP) arnynt, ac nid oes un wedi’i osod. Mae’r hyn a ysgrifennwch wedi’i gadw. Gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  send: { en: 'Send it', cy: 'Ei anfon' },
  deleteIt: { en: 'Delete the draft', cy: 'Dileu’r drafft' },
  deleted: { en: 'The draft is deleted.', cy: 'Mae’r drafft wedi’i ddileu.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  putBackDone: { en: 'The draft is back.', cy: 'Mae’r drafft yn ôl.' },
  toAll: {
    en: 'It goes to everybody who gets this newsletter.',
    cy: 'Mae’n mynd at bawb sy’n cael y cylchlythyr hwn.',
  },
  toTopics: {
    en: (names: string) => `It goes to: ${names}.`,
    cy: (names: string) => `Mae’n mynd at: ${names}.`,
  },
  people: {
    en: (n: number) => plural('en', n, { one: '1 person', other: '# people' }),
    cy: (n: number) => `${formatNumber('cy', n)} o bobl`,
  },
})
