import { defineWords, formatNumber, plural } from '../../platform/words/words.ts'

/** What a keeper reads when an issue is sent, and afterwards. */
export const words = defineWords({
  sendTitle: { en: 'Send this issue', cy: 'Anfon y rhifyn hwn' },
  before: { en: 'Before you send it', cy: 'Cyn i chi ei anfon' },
  allWell: { en: 'Nothing stands in the way.', cy: 'Does dim yn y ffordd.' },
  goesOut: {
    en: (n: number) => plural('en', n, { one: 'It goes to 1 person.', other: 'It goes to # people.' }),
    cy: (n: number) => plural('cy', n, { one: 'Mae’n mynd at 1 person.', other: 'Mae’n mynd at # o bobl.' }),
  },
  onceOnly: {
    en: 'You can pause or stop it while it goes out. What has gone cannot be called back.',
    cy: 'Gallwch ei oedi neu ei atal tra bydd yn mynd allan. Ni ellir galw’r hyn sydd wedi mynd yn ôl.',
  },
  pace: { en: 'How fast it goes', cy: 'Pa mor gyflym y mae’n mynd' },
  paceHint: {
    en: 'Mail services trust a steady stream. Links and bookings always go first.',
    cy: 'Mae gwasanaethau post yn ymddiried mewn llif cyson. Mae dolenni ac archebion bob amser yn mynd yn gyntaf.',
  },
  aMinute: { en: (n: number) => `${n} letters a minute`, cy: (n: number) => `${n} llythyr y funud` },
  sendTo: {
    en: (n: number) => plural('en', n, { one: 'Send it to 1 person', other: 'Send it to # people' }),
    cy: (n: number) => plural('cy', n, { one: 'Ei anfon at 1 person', other: 'Ei anfon at # o bobl' }),
  },
  notYet: { en: 'It cannot be sent yet:', cy: 'Ni ellir ei anfon eto:' },
  know: { en: 'Good to know:', cy: 'Da gwybod:' },
  'check-no-words': {
    en: 'Write a subject and a text in at least one language.',
    cy: 'Ysgrifennwch bennawd a thestun mewn o leiaf un iaith.',
  },
  'check-half': {
    en: 'In one language there is a subject without a text, or a text without a subject.',
    cy: 'Mewn un iaith mae pennawd heb destun, neu destun heb bennawd.',
  },
  'check-one-language': {
    en: 'It is written in one language alone. Everybody gets that one.',
    cy: 'Mae wedi’i ysgrifennu mewn un iaith yn unig. Bydd pawb yn cael honno.',
  },
  'check-telling-subject': {
    en: 'The subject says too much: it stands on screens that others see.',
    cy: 'Mae’r pennawd yn dweud gormod: mae’n ymddangos ar sgriniau y mae eraill yn eu gweld.',
  },
  'check-telling-name': {
    en: 'The public name of the newsletter says too much. Change it first.',
    cy: 'Mae enw cyhoeddus y cylchlythyr yn dweud gormod. Newidiwch ef yn gyntaf.',
  },
  'check-broken-link': {
    en: (what: string) => `This is no web address: ${what}`,
    cy: (what: string) => `Nid cyfeiriad gwe yw hwn: ${what}`,
  },
  'check-nobody': {
    en: 'Nobody would get it: nobody has joined, or nobody chose these topics.',
    cy: 'Ni fyddai neb yn ei gael: does neb wedi ymuno, neu does neb wedi dewis y pynciau hyn.',
  },
  'check-hidden': {
    en: 'It will not be read on the web: the newsletter itself is not shown there.',
    cy: 'Ni fydd i’w ddarllen ar y we: nid yw’r cylchlythyr ei hun yn cael ei ddangos yno.',
  },
  'check-telling-start': {
    en: (what: string) =>
      `Its first words stand on locked screens beside the subject, and “${what}” tells a stranger something. Begin with something else if you can.`,
    cy: (what: string) =>
      `Mae ei eiriau cyntaf ar sgriniau wedi’u cloi wrth ymyl y pennawd, ac mae “${what}” yn dweud rhywbeth wrth ddieithryn. Dechreuwch gyda rhywbeth arall os gallwch.`,
  },
  'check-no-way': {
    en: 'Letters cannot go out from here yet: they need a mail server (SMTP), and none is set up. Your draft is kept. Ask whoever runs this service.',
    cy: 'Ni all llythyrau fynd allan o’r fan hon eto: mae angen gweinydd post (SMTP) arnynt, ac nid oes un wedi’i osod. Mae eich drafft wedi’i gadw. Gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  'check-unsigned': {
    en: 'Letters are not signed here (DKIM). Mail services may take them for junk, and show no button to leave. Tell whoever runs this service.',
    cy: 'Nid yw llythyrau’n cael eu llofnodi yma (DKIM). Gall gwasanaethau post eu cymryd yn sothach, heb ddangos botwm i adael. Dywedwch wrth bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  'check-uncounted': {
    en: 'What comes back is not counted here: no mailbox is set up for it. Tell whoever runs this service.',
    cy: 'Nid yw’r hyn sy’n dod yn ôl yn cael ei gyfrif yma: does dim blwch post wedi’i osod ar ei gyfer. Dywedwch wrth bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  changedMeanwhile: {
    en: 'It was changed or sent in the meantime. Look at it again.',
    cy: 'Cafodd ei newid neu ei anfon yn y cyfamser. Edrychwch arno eto.',
  },
  nobodyNow: { en: 'Nobody would get it now.', cy: 'Ni fyddai neb yn ei gael nawr.' },
  progress: {
    en: (done: number, all: number) =>
      `${formatNumber('en', done)} of ${formatNumber('en', all)} letters dealt with`,
    cy: (done: number, all: number) =>
      `Deliwyd â ${formatNumber('cy', done)} o ${formatNumber('cy', all)} llythyr`,
  },
  left: {
    en: (n: number) => plural('en', n, { one: 'About 1 minute more.', other: 'About # minutes more.' }),
    cy: (n: number) =>
      plural('cy', n, { one: 'Tua 1 munud arall.', two: 'Tua 2 funud arall.', other: 'Tua # munud arall.' }),
  },
  spread: {
    en: (n: number) => `They go evenly, no more than ${n} in any minute.`,
    cy: (n: number) => `Maent yn mynd yn gyson, dim mwy na ${n} mewn unrhyw funud.`,
  },
  lastWent: {
    en: (when: string) => `The last one went on ${when}.`,
    cy: (when: string) => `Aeth yr un olaf ${when}.`,
  },
  still: {
    en: 'Nothing has gone for a while. It goes on by itself, and nothing is lost. If this stays so, tell whoever runs this service.',
    cy: 'Does dim wedi mynd ers tro. Mae’n parhau ohono’i hun, ac nid oes dim yn cael ei golli. Os yw’n aros felly, dywedwch wrth bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  noWay: {
    en: 'Nothing can go just now: letters need a mail server (SMTP), and none is set up. They wait here and none is lost. You can stop it.',
    cy: 'Ni all dim fynd ar hyn o bryd: mae angen gweinydd post (SMTP) ar lythyrau, ac nid oes un wedi’i osod. Maent yn aros yma ac nid oes yr un yn cael ei golli. Gallwch ei atal.',
  },
  refresh: { en: 'Look again', cy: 'Edrych eto' },
  pause: { en: 'Pause', cy: 'Oedi' },
  goOn: { en: 'Go on sending', cy: 'Parhau i anfon' },
  stop: { en: 'Stop for good', cy: 'Atal am byth' },
  stopHint: {
    en: 'What has not gone does not go, and cannot be sent later.',
    cy: 'Ni fydd yr hyn nad yw wedi mynd yn mynd, ac ni ellir ei anfon wedyn.',
  },
  table: { en: 'What became of the letters', cy: 'Beth ddaeth o’r llythyrau' },
  what: { en: 'Letters', cy: 'Llythyrau' },
  many: { en: 'How many', cy: 'Faint' },
  'n-queued': { en: 'Still to go', cy: 'Eto i fynd' },
  'n-going': { en: 'Going now', cy: 'Yn mynd nawr' },
  'n-sent': { en: 'Sent', cy: 'Anfonwyd' },
  'n-bounced': { en: 'Came back', cy: 'Daeth yn ôl' },
  'n-refused': { en: 'Could not be sent', cy: 'Methwyd eu hanfon' },
  'n-skipped': {
    en: 'Not sent: they had left or paused, or it was stopped',
    cy: 'Heb eu hanfon: roeddent wedi gadael neu oedi, neu cafodd ei atal',
  },
  'n-soft': {
    en: 'Box full, or could not be handed on',
    cy: 'Blwch yn llawn, neu ni ellid ei basio ymlaen',
  },
  'n-complained': { en: 'Called spam by their reader', cy: 'Galwyd yn sbam gan eu darllenydd' },
  nobodyNamed: {
    en: 'Nobody’s name or address stands here. Nothing shows who opened it: that is not measured.',
    cy: 'Nid oes enw na chyfeiriad neb yma. Does dim yn dangos pwy a’i hagorodd: nid yw hynny’n cael ei fesur.',
  },
  onWeb: { en: 'On the web', cy: 'Ar y we' },
  isOnWeb: { en: 'Anybody can read it here:', cy: 'Gall unrhyw un ei ddarllen yma:' },
  takeDown: { en: 'Take it down', cy: 'Ei dynnu i lawr' },
  notOnWeb: { en: 'Nobody can read it on the web.', cy: 'Ni all neb ei ddarllen ar y we.' },
  hiddenOnWeb: {
    en: 'It is put up, but nobody can read it: the newsletter itself is not shown.',
    cy: 'Mae wedi’i roi ar y we, ond ni all neb ei ddarllen: nid yw’r cylchlythyr ei hun yn cael ei ddangos.',
  },
  putUp: { en: 'Put it on the web', cy: 'Ei roi ar y we' },
  hand: { en: 'For a council’s own list', cy: 'Ar gyfer rhestr cyngor ei hun' },
  done: { en: 'Done.', cy: 'Wedi’i wneud.' },
  sent: { en: 'It goes out now.', cy: 'Mae’n mynd allan nawr.' },
  handTitle: { en: 'Text and link to hand on', cy: 'Testun a dolen i’w trosglwyddo' },
  handLede: {
    en: 'A council can send this to its own people by its own service. It gets the text and the link, never anybody’s name or address.',
    cy: 'Gall cyngor anfon hwn at ei bobl ei hun drwy ei wasanaeth ei hun. Mae’n cael y testun a’r ddolen, byth enw na chyfeiriad neb.',
  },
  handText: { en: 'The text', cy: 'Y testun' },
  handLink: { en: 'The link', cy: 'Y ddolen' },
  handNoLink: {
    en: 'There is no link: it is not on the web.',
    cy: 'Does dim dolen: nid yw ar y we.',
  },
  handWhom: { en: 'Which service did you hand it to?', cy: 'I ba wasanaeth y rhoesoch ef?' },
  handWhomHint: {
    en: 'Like “E-mail alerts, Invented Council”.',
    cy: 'Fel “Hysbysiadau e-bost, Cyngor Dychmygol”.',
  },
  handNote: { en: 'Note that it was handed on', cy: 'Nodi iddo gael ei drosglwyddo' },
  handed: { en: 'Handed on', cy: 'Trosglwyddwyd' },
  handedNone: { en: 'To nobody yet.', cy: 'I neb eto.' },
  takeBack: { en: 'Take this note back', cy: 'Tynnu’r nodyn hwn yn ôl' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  takenBack: { en: 'taken back', cy: 'wedi’i dynnu’n ôl' },
  toDownload: { en: 'Download the text', cy: 'Lawrlwytho’r testun' },
})
