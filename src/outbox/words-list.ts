import { defineWords, plural } from '../platform/words/words.ts'

/** What coordinators read about messages. */
export const words = defineWords({
  title: { en: 'Messages we send', cy: 'Negeseuon a anfonwn' },
  intro: {
    en: 'What went out and what could not: to whom and when, never what it said. Whoever is marked “Ring them” gets nothing from us until you do.',
    cy: 'Yr hyn a anfonwyd a’r hyn na ellid ei anfon: at bwy a phryd, byth beth oedd ynddo. Ni chaiff unrhyw un sydd wedi’i nodi “Ffoniwch nhw” ddim gennym nes i chi wneud hynny.',
  },
  about: { en: 'About', cy: 'Ynghylch' },
  reader: { en: 'To whom', cy: 'At bwy' },
  state: { en: 'Where it stands', cy: 'Ei sefyllfa' },
  when: { en: 'Written', cy: 'Ysgrifennwyd' },
  all: { en: 'All', cy: 'Pob un' },
  searchHint: { en: 'A name', cy: 'Enw' },
  empty: {
    en: 'No message has gone out yet. When something happens that somebody should know, it stands here.',
    cy: 'Does dim neges wedi’i hanfon eto. Pan fydd rhywbeth yn digwydd y dylai rhywun ei wybod, bydd yma.',
  },
  file: { en: 'messages.csv', cy: 'negeseuon.csv' },
  nobody: { en: 'Somebody who is not here any more', cy: 'Rhywun nad yw yma mwyach' },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  seenTo: { en: 'I rang them', cy: 'Rwyf wedi’u ffonio' },
  ring: { en: 'Ring them', cy: 'Ffoniwch nhw' },
  waiting: { en: 'Waiting', cy: 'Yn aros' },
  sent: { en: 'Sent', cy: 'Anfonwyd' },
  over: { en: 'Nothing to do', cy: 'Dim i’w wneud' },
  waitsUntil: { en: (when: string) => `Waits until ${when}`, cy: (when: string) => `Yn aros tan ${when}` },
  goingOut: { en: 'Going out now', cy: 'Yn mynd allan nawr' },
  triedAgainAt: {
    en: (tries: number, when: string) =>
      `${plural('en', tries, { one: 'Tried once', two: 'Tried twice', other: 'Tried # times' })}, again ${when}`,
    cy: (tries: number, when: string) =>
      `${plural('cy', tries, { one: 'Un cynnig', two: 'Dau gynnig', few: 'Tri chynnig', other: '# cynnig' })}, eto ${when}`,
  },
  byEmail: { en: (when: string) => `By e-mail, ${when}`, cy: (when: string) => `Drwy e-bost, ${when}` },
  byText: { en: (when: string) => `By text, ${when}`, cy: (when: string) => `Drwy neges destun, ${when}` },
})

export const kindWords = defineWords({
  'sign-in': { en: 'Signing in', cy: 'Mewngofnodi' },
  invite: { en: 'Invitation to an account', cy: 'Gwahoddiad i gyfrif' },
  choose: { en: 'Choosing a supporter', cy: 'Dewis cefnogwr' },
  'others-to-choose': { en: 'The supporter said no', cy: 'Ni all y cefnogwr' },
  'beside-you': { en: 'The supporter said yes', cy: 'Cytunodd y cefnogwr' },
  asked: { en: 'A parent has chosen them', cy: 'Mae rhiant wedi’u dewis' },
  cover: { en: 'Standing in for somebody', cy: 'Llenwi bwlch rhywun' },
  'something-new': { en: 'Something new to read', cy: 'Rhywbeth newydd i’w ddarllen' },
  'cover-for-you': { en: 'Somebody stands in', cy: 'Mae rhywun yn llenwi’r bwlch' },
  'changed-for-you': { en: 'Something has changed for them', cy: 'Mae rhywbeth wedi newid iddynt' },
  'changed-for-supporter': { en: 'Something has changed for them', cy: 'Mae rhywbeth wedi newid iddynt' },
  'to-hear': { en: 'Something to read today', cy: 'Rhywbeth i’w ddarllen heddiw' },
  'to-read': { en: 'Something new to read', cy: 'Rhywbeth newydd i’w ddarllen' },
  'began-again': { en: 'Signing in was started again', cy: 'Ailgychwynnwyd eu mewngofnodi' },
  'address-changed': { en: 'Their address was changed', cy: 'Newidiwyd eu cyfeiriad' },
  shared: { en: 'Something was shared', cy: 'Rhannwyd rhywbeth' },
  prove: { en: 'Places at an event, to be confirmed', cy: 'Lleoedd mewn digwyddiad, i’w cadarnhau' },
  'prove-line': { en: 'The list of an event, to be confirmed', cy: 'Rhestr digwyddiad, i’w chadarnhau' },
  given: { en: 'Places at an event, given by somebody', cy: 'Lleoedd mewn digwyddiad, gan rywun arall' },
  'event-changed': { en: 'What was booked has changed', cy: 'Mae’r hyn a archebwyd wedi newid' },
  'called-off': { en: 'What was booked is called off', cy: 'Mae’r hyn a archebwyd wedi’i ganslo' },
  invoice: { en: 'An invoice for a booking', cy: 'Anfoneb am archeb' },
  'given-taken': { en: 'Places that were given are taken', cy: 'Cymerwyd y lleoedd a roddwyd' },
  'booking-changed': { en: 'A booking is changed', cy: 'Newidiwyd archeb' },
  'write-again': { en: 'Asked to write something again', cy: 'Gofynnwyd iddynt ysgrifennu rhywbeth eto' },
  booked: { en: 'Places at an event are booked', cy: 'Archebwyd lleoedd mewn digwyddiad' },
  workshop: { en: 'What they waited for came free', cy: 'Daeth yr hyn y bu’n aros amdano yn rhydd' },
  waits: { en: 'On the list of an event', cy: 'Ar restr digwyddiad' },
  places: { en: 'Places at an event are offered', cy: 'Cynigir lleoedd mewn digwyddiad' },
  'still-waits': {
    en: 'The offer of places is over, and they still wait',
    cy: 'Mae’r cynnig o leoedd ar ben, ac maent yn dal i aros',
  },
  'places-over': { en: 'The offer of places is over', cy: 'Mae’r cynnig o leoedd ar ben' },
  newsletter: { en: 'An issue of a newsletter', cy: 'Rhifyn o gylchlythyr' },
  'newsletter-test': { en: 'A trial of an issue', cy: 'Prawf o rifyn' },
  join: {
    en: 'Is it their address, for a newsletter',
    cy: 'Ai eu cyfeiriad nhw yw hwn, ar gyfer cylchlythyr',
  },
  moved: { en: 'A newsletter goes to another address', cy: 'Mae cylchlythyr yn mynd i gyfeiriad arall' },
  answered: { en: 'There is an answer to a question', cy: 'Mae ateb i gwestiwn' },
  question: { en: 'Somebody asked about an event', cy: 'Gofynnodd rhywun am ddigwyddiad' },
  'question-due': { en: 'An answer is due today', cy: 'Mae ateb i fod heddiw' },
  'how-it-was': { en: 'How an event was', cy: 'Sut aeth digwyddiad' },
  'booking-over': { en: 'A booking is cancelled', cy: 'Canslwyd archeb' },
})

/** In the state's own words; those of `ringing` say what to do. */
export const whyWords = defineWords({
  'not-safe': {
    en: 'Not marked as safe to contact: see how they can be reached',
    cy: 'Heb eu nodi’n ddiogel i gysylltu â nhw: gwelwch sut mae eu cyrraedd',
  },
  'by-hand': {
    en: 'They are to be reached by a person, not a machine',
    cy: 'Person, nid peiriant, sydd i gysylltu â nhw',
  },
  'no-address': { en: 'No address or number that works', cy: 'Dim cyfeiriad na rhif sy’n gweithio' },
  'no-way': {
    en: 'We can’t send in that way yet',
    cy: 'Ni allwn anfon yn y modd hwnnw eto',
  },
  refused: { en: 'Their address or number was refused', cy: 'Gwrthodwyd eu cyfeiriad neu eu rhif' },
  'gave-up': { en: 'It did not get through in a day', cy: 'Nid aeth drwodd mewn diwrnod' },
  nothing: { en: 'Over before it went', cy: 'Ar ben cyn ei hanfon' },
  limit: { en: 'Asked too often', cy: 'Gofynnwyd yn rhy aml' },
  demo: { en: 'Invented people get no messages', cy: 'Nid yw pobl ddychmygol yn cael negeseuon' },
  rang: { en: 'Seen to', cy: 'Wedi’i wneud' },
})

/** The page that a developer reads. */
export const developWords = defineWords({
  title: { en: 'Messages kept here', cy: 'Negeseuon a gadwyd yma' },
  intro: {
    en: 'No provider is set up, so nothing left this machine. The last 200 messages stand here until it stops; only this machine sees them.',
    cy: 'Nid oes darparwr wedi’i osod, felly ni adawodd dim y peiriant hwn. Mae’r 200 neges ddiwethaf yma nes iddo stopio; dim ond y peiriant hwn sy’n eu gweld.',
  },
  empty: {
    en: 'Nothing yet. Ask for a link at the sign-in page, then come back.',
    cy: 'Dim eto. Gofynnwch am ddolen ar y dudalen mewngofnodi, yna dewch yn ôl.',
  },
  signIn: { en: 'Go to the sign-in page', cy: 'Mynd i’r dudalen mewngofnodi' },
  to: { en: 'To', cy: 'At' },
  from: { en: 'From', cy: 'Oddi wrth' },
  at: { en: 'When', cy: 'Pryd' },
  text: { en: 'Text message', cy: 'Neges destun' },
})
