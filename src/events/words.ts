import { defineWords, plural } from '../platform/words/words.ts'

const people = (count: number) => ({
  en: plural('en', count, { one: '1 place', other: '# places' }),
  cy: plural('cy', count, { one: '1 lle', two: '2 le', other: '# lle' }),
})

/** What anybody reads who comes to an event. */
export const words = defineWords({
  events: { en: 'Events', cy: 'Digwyddiadau' },
  event: { en: 'An event', cy: 'Digwyddiad' },
  noEvents: {
    en: 'Nothing is planned just now. Look again in a few weeks.',
    cy: 'Does dim byd wedi’i drefnu ar hyn o bryd. Edrychwch eto ymhen ychydig wythnosau.',
  },
  when: { en: 'When', cy: 'Pryd' },
  where: { en: 'Where', cy: 'Ble' },
  online: { en: 'Online. The link comes with your booking.', cy: 'Ar-lein. Daw’r ddolen gyda’ch archeb.' },
  alsoOnline: { en: 'Also online', cy: 'Hefyd ar-lein' },
  reach: { en: 'Getting there', cy: 'Cyrraedd yno' },
  access: { en: 'Access and quiet space', cy: 'Mynediad a lle tawel' },
  until: {
    en: (start: string, end: string) => `${start} to ${end}`,
    cy: (start: string, end: string) => `${start} i ${end}`,
  },
  book: { en: 'Book places', cy: 'Archebu lleoedd' },
  mostText: {
    en: (most: number) => `Up to ${most} tickets in one booking. You can give the names later.`,
    cy: (most: number) => `Hyd at ${most} tocyn mewn un archeb. Gallwch roi’r enwau yn nes ymlaen.`,
  },
  free: { en: 'free', cy: 'am ddim' },
  hardshipText: { en: 'No proof is asked for.', cy: 'Ni ofynnir am brawf.' },
  reserveText: {
    en: 'Some places are kept for families.',
    cy: 'Mae rhai lleoedd wedi’u cadw i deuluoedd.',
  },
  reserveUntil: {
    en: (day: string) => `Some places are kept for families until ${day}.`,
    cy: (day: string) => `Mae rhai lleoedd wedi’u cadw i deuluoedd tan ${day}.`,
  },
  nobodySees: {
    en: 'Nobody sees who comes, or how many. Booking looks at nothing else that you may have told us.',
    cy: 'Does neb yn gweld pwy sy’n dod, na faint. Nid yw archebu’n edrych ar ddim arall y gallech fod wedi’i ddweud wrthym.',
  },
  howMany: { en: (kind: string) => `How many: ${kind}`, cy: (kind: string) => `Faint: ${kind}` },
  hold: { en: 'Go on', cy: 'Ymlaen' },
  holdText: {
    en: 'We keep the places for ten minutes while you fill in the rest.',
    cy: 'Rydym yn cadw’r lleoedd am ddeng munud tra byddwch yn llenwi’r gweddill.',
  },
  over: { en: 'Booking is closed.', cy: 'Mae’r archebu wedi cau.' },
  calledOff: { en: 'This event is called off.', cy: 'Mae’r digwyddiad hwn wedi’i ganslo.' },
  fullNow: {
    en: 'There is no room just now. You can stand in line: when places come free, whoever has waited longest is asked first.',
    cy: 'Does dim lle ar hyn o bryd. Gallwch sefyll yn y llinell: pan ddaw lleoedd yn rhydd, gofynnir yn gyntaf i bwy bynnag sydd wedi aros hiraf.',
  },
  kept: { en: (count: number) => people(count).en, cy: (count: number) => people(count).cy },
  keptUntil: {
    en: (count: number, time: string) => `${people(count).en} kept for you until ${time}`,
    cy: (count: number, time: string) => `${people(count).cy} wedi’u cadw i chi tan ${time}`,
  },
  name: { en: 'Your name', cy: 'Eich enw' },
  nameHint: { en: 'Any name that you answer to.', cy: 'Unrhyw enw rydych yn ateb iddo.' },
  email: { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'Your booking goes there. The subject is only “Your booking”.',
    cy: 'Mae eich archeb yn mynd yno. Y pwnc yw “Eich archeb” yn unig.',
  },
  telephone: { en: 'Telephone (if you like)', cy: 'Ffôn (os mynnwch)' },
  needs: { en: 'Anything you need (if you like)', cy: 'Unrhyw beth sydd ei angen arnoch (os mynnwch)' },
  needsAsked: {
    en: (things: string) => `You can ask for: ${things}.`,
    cy: (things: string) => `Gallwch ofyn am: ${things}.`,
  },
  'asks-access': { en: 'help with access', cy: 'cymorth gyda mynediad' },
  'asks-diet': { en: 'food you can eat', cy: 'bwyd y gallwch ei fwyta' },
  'asks-child-care': { en: 'someone to look after children', cy: 'rhywun i edrych ar ôl plant' },
  'asks-travel': { en: 'help with the fare', cy: 'help gyda chost teithio' },
  badges: { en: 'What should stand on each badge?', cy: 'Beth ddylai fod ar bob bathodyn?' },
  badgesHint: {
    en: 'A first name or any other name, one on each line. Leave it empty if you do not know yet.',
    cy: 'Enw cyntaf neu unrhyw enw arall, un ar bob llinell. Gadewch yn wag os nad ydych yn gwybod eto.',
  },
  confirm: { en: 'Book these places', cy: 'Archebu’r lleoedd hyn' },
  bookedTitle: { en: 'Booked', cy: 'Wedi’i archebu' },
  bookedText: {
    en: 'Your places are booked. A message is on its way, with a file for your calendar and a link to change your mind.',
    cy: 'Mae eich lleoedd wedi’u harchebu. Mae neges ar ei ffordd, gyda ffeil i’ch calendr a dolen i newid eich meddwl.',
  },
  tenOver: {
    en: 'The ten minutes are over, and the places have gone back. Nothing is lost: begin again, and take your time.',
    cy: 'Mae’r deng munud ar ben, ac mae’r lleoedd wedi mynd yn ôl. Does dim wedi’i golli: dechreuwch eto, heb frysio.',
  },
  beginAgain: { en: 'Begin again', cy: 'Dechrau eto' },
  lineTitle: { en: 'Stand in line', cy: 'Sefyll yn y llinell' },
  lineRule: {
    en: (times: number) =>
      `Whoever has waited longest is asked first. A group that comes together is asked when there is room for all of it. Smaller groups behind it may be asked before it ${times} times, never more.`,
    cy: (times: number) =>
      `Gofynnir yn gyntaf i bwy bynnag sydd wedi aros hiraf. Gofynnir i grŵp sy’n dod gyda’i gilydd pan fydd lle i bawb ynddo. Gellir gofyn i grwpiau llai y tu ôl iddo o’i flaen ${times} gwaith, byth mwy.`,
  },
  together: { en: 'If there is not room for all of you', cy: 'Os nad oes lle i bob un ohonoch' },
  wait: { en: 'We wait until we can all come', cy: 'Rydym yn aros nes y gallwn i gyd ddod' },
  take: { en: 'We take what is free', cy: 'Rydym yn cymryd beth sy’n rhydd' },
  join: { en: 'Stand in line', cy: 'Sefyll yn y llinell' },
  joinedTitle: { en: 'You are in line', cy: 'Rydych yn y llinell' },
  joinedText: {
    en: 'A message is on its way, with a link that shows where you stand. When there are places for you, we write again.',
    cy: 'Mae neges ar ei ffordd, gyda dolen sy’n dangos ble rydych yn sefyll. Pan fydd lleoedd i chi, byddwn yn ysgrifennu eto.',
  },

  yours: { en: 'Your booking', cy: 'Eich archeb' },
  continue: { en: 'Continue', cy: 'Ymlaen' },
  continueText: { en: 'Press to see your booking.', cy: 'Pwyswch i weld eich archeb.' },
  standsBooked: { en: 'Your places are booked.', cy: 'Mae eich lleoedd wedi’u harchebu.' },
  standsWaiting: {
    en: (before: number) =>
      before === 0
        ? 'You are first in line.'
        : `${plural('en', before, { one: 'One booking stands', other: '# bookings stand' })} before you.`,
    cy: (before: number) =>
      before === 0
        ? 'Chi sydd gyntaf yn y llinell.'
        : `Mae ${plural('cy', before, { one: 'un archeb', two: 'dwy archeb', few: 'tair archeb', other: '# archeb' })} o’ch blaen.`,
  },
  standsOffered: {
    en: (until: string) => `There are places for you. They are kept until ${until}.`,
    cy: (until: string) => `Mae lleoedd i chi. Maent wedi’u cadw tan ${until}.`,
  },
  standsOver: { en: 'This booking is over.', cy: 'Mae’r archeb hon ar ben.' },
  meetingLink: { en: 'The link for the day', cy: 'Y ddolen ar gyfer y diwrnod' },
  cancel: { en: 'Cancel this booking', cy: 'Canslo’r archeb hon' },
  leave: { en: 'Leave the line', cy: 'Gadael y llinell' },
  cancelText: {
    en: 'Somebody else gets the places at once.',
    cy: 'Bydd rhywun arall yn cael y lleoedd ar unwaith.',
  },
  cancelled: { en: 'It is cancelled.', cy: 'Mae wedi’i ganslo.' },
  cancelledText: { en: 'You need do nothing more.', cy: 'Does dim angen i chi wneud dim arall.' },
  takePlaces: { en: 'Yes, we come', cy: 'Ydym, rydym yn dod' },
  leavePlaces: { en: 'No, give them to somebody else', cy: 'Na, rhowch nhw i rywun arall' },
  linkOver: { en: 'This link is over', cy: 'Mae’r ddolen hon ar ben' },
  linkOverText: {
    en: 'It was used, or its time is over. You can book again on the page of the event.',
    cy: 'Mae wedi’i defnyddio, neu mae ei hamser ar ben. Gallwch archebu eto ar dudalen y digwyddiad.',
  },
})

export const faultWords = defineWords({
  'no-title': { en: 'Say what it is called', cy: 'Dywedwch beth yw ei enw' },
  'no-day': { en: 'Say on which day', cy: 'Dywedwch ar ba ddiwrnod' },
  'no-time': { en: 'Say a time, like 10:00', cy: 'Rhowch amser, fel 10:00' },
  'ends-before': { en: 'It must end after it begins', cy: 'Rhaid iddo orffen ar ôl dechrau' },
  'no-venue': { en: 'Say where it is', cy: 'Dywedwch ble mae' },
  'no-web': { en: 'An address that begins with https://', cy: 'Cyfeiriad sy’n dechrau gyda https://' },
  'no-number': { en: 'A whole number', cy: 'Rhif cyfan' },
  'too-many-kept': { en: 'Not more than there are places', cy: 'Dim mwy nag sydd o leoedd' },
  most: { en: 'Between 1 and 50', cy: 'Rhwng 1 a 50' },
  'after-it': { en: 'Not after the event', cy: 'Dim ar ôl y digwyddiad' },
  'no-name': { en: 'Give a name', cy: 'Rhowch enw' },
  'no-money': { en: 'Pounds, like 12 or 12.50', cy: 'Punnoedd, fel 12 neu 12.50' },
  'no-email': { en: 'An e-mail address, like name@example.org', cy: 'Cyfeiriad e-bost, fel enw@example.org' },
  'too-long': { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  nothing: { en: 'Say how many tickets you would like', cy: 'Dywedwch faint o docynnau yr hoffech' },
  'too-many': {
    en: 'That is more than one booking may hold',
    cy: 'Mae hynny’n fwy nag y gall un archeb ei gynnwys',
  },
  together: { en: 'Say whether you wait for all', cy: 'Dywedwch a ydych yn aros i bawb' },
  later: {
    en: 'That could not be kept just now. Send it again in a minute.',
    cy: 'Ni ellid cadw hynny nawr. Anfonwch eto ymhen munud.',
  },
  past: { en: 'The day is over', cy: 'Mae’r diwrnod wedi bod' },
  'no-kinds': { en: 'Add a kind of ticket first', cy: 'Ychwanegwch fath o docyn yn gyntaf' },
  'booked-already': {
    en: 'Somebody has booked: close it instead',
    cy: 'Mae rhywun wedi archebu: caewch ef yn lle hynny',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now and save again.',
    cy: 'Mae rhywun arall wedi newid hyn yn y cyfamser. Edrychwch ar beth sydd yno nawr a chadwch eto.',
  },
})

/** What an organiser reads. */
export const keepWords = defineWords({
  title: { en: 'Events', cy: 'Digwyddiadau' },
  lede: {
    en: 'What you plan, who books and who waits.',
    cy: 'Beth rydych yn ei drefnu, pwy sy’n archebu a phwy sy’n aros.',
  },
  make: { en: 'Make an event', cy: 'Creu digwyddiad' },
  change: { en: 'Change the event', cy: 'Newid y digwyddiad' },
  empty: {
    en: 'No event yet. Make one: it stays a draft until you publish it.',
    cy: 'Dim digwyddiad eto. Crëwch un: mae’n aros yn ddrafft nes i chi ei gyhoeddi.',
  },
  titleEn: { en: 'What it is called (English)', cy: 'Ei enw (Saesneg)' },
  titleCy: { en: 'What it is called (Welsh)', cy: 'Ei enw (Cymraeg)' },
  aboutEn: { en: 'What it is about (English)', cy: 'Am beth y mae (Saesneg)' },
  aboutCy: { en: 'What it is about (Welsh)', cy: 'Am beth y mae (Cymraeg)' },
  day: { en: 'Day', cy: 'Diwrnod' },
  startsAt: { en: 'Begins at', cy: 'Yn dechrau am' },
  endsAt: { en: 'Ends at', cy: 'Yn gorffen am' },
  way: { en: 'How people come', cy: 'Sut mae pobl yn dod' },
  'way-venue': { en: 'To a place', cy: 'I le' },
  'way-online': { en: 'Online', cy: 'Ar-lein' },
  'way-both': { en: 'Both', cy: 'Y ddau' },
  venue: { en: 'Place and address', cy: 'Lle a chyfeiriad' },
  reachEn: { en: 'How to get there (English)', cy: 'Sut i gyrraedd yno (Saesneg)' },
  reachCy: { en: 'How to get there (Welsh)', cy: 'Sut i gyrraedd yno (Cymraeg)' },
  accessEn: {
    en: 'Access, quiet space, child care (English)',
    cy: 'Mynediad, lle tawel, gofal plant (Saesneg)',
  },
  accessCy: {
    en: 'Access, quiet space, child care (Welsh)',
    cy: 'Mynediad, lle tawel, gofal plant (Cymraeg)',
  },
  online: { en: 'Link for the day', cy: 'Dolen ar gyfer y diwrnod' },
  onlineHint: { en: 'Only those who booked see it.', cy: 'Dim ond y rhai sydd wedi archebu sy’n ei gweld.' },
  places: { en: 'How many places there are', cy: 'Faint o leoedd sydd' },
  reserve: { en: 'Of these kept for families', cy: 'O’r rhain wedi’u cadw i deuluoedd' },
  reserveOpens: { en: 'The kept places open to all on', cy: 'Mae’r lleoedd a gadwyd yn agor i bawb ar' },
  most: { en: 'Most tickets in one booking', cy: 'Y nifer mwyaf o docynnau mewn un archeb' },
  until: { en: 'Last day for booking', cy: 'Diwrnod olaf i archebu' },
  asks: { en: 'What people can ask for when they book', cy: 'Beth all pobl ofyn amdano wrth archebu' },
  asksHint: {
    en: 'Tick only what you will really offer.',
    cy: 'Ticiwch beth y byddwch wir yn ei gynnig yn unig.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  'state-draft': { en: 'Draft', cy: 'Drafft' },
  'state-published': { en: 'Published', cy: 'Cyhoeddwyd' },
  'state-closed': { en: 'Closed', cy: 'Ar gau' },
  'state-held': { en: 'Held', cy: 'Cynhaliwyd' },
  'state-reported': { en: 'Reported', cy: 'Adroddwyd' },
  'state-called-off': { en: 'Called off', cy: 'Canslwyd' },
  publish: { en: 'Publish', cy: 'Cyhoeddi' },
  close: { en: 'Close booking', cy: 'Cau archebu' },
  open: { en: 'Open booking again', cy: 'Ailagor archebu' },
  back: { en: 'Back to a draft', cy: 'Yn ôl yn ddrafft' },
  callOff: { en: 'Call it off', cy: 'Canslo’r digwyddiad' },
  seen: { en: 'The page as people see it', cy: 'Y dudalen fel mae pobl yn ei gweld' },
  taken: {
    en: (taken: number, places: number) => `${taken} of ${places} taken`,
    cy: (taken: number, places: number) => `${taken} o ${places} wedi’u cymryd`,
  },
  waiting: {
    en: (count: number) => plural('en', count, { one: '1 booking waits', other: '# bookings wait' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 archeb yn aros',
        two: 'Mae 2 archeb yn aros',
        other: 'Mae # archeb yn aros',
      }),
  },
  kinds: { en: 'Kinds of ticket', cy: 'Mathau o docyn' },
  noKinds: {
    en: 'None yet. Add one, so that people can book.',
    cy: 'Dim un eto. Ychwanegwch un, fel y gall pobl archebu.',
  },
  addKind: { en: 'Add a kind of ticket', cy: 'Ychwanegu math o docyn' },
  kind: { en: 'Kind', cy: 'Math' },
  'kind-family': {
    en: 'For families (may use the kept places)',
    cy: 'I deuluoedd (gall ddefnyddio’r lleoedd a gadwyd)',
  },
  'kind-free': { en: 'Free', cy: 'Am ddim' },
  'kind-hardship': {
    en: 'Free where money is short, without proof',
    cy: 'Am ddim lle mae arian yn brin, heb brawf',
  },
  'kind-paid': { en: 'Paid', cy: 'Gyda thâl' },
  'kind-professional': { en: 'For professionals', cy: 'I weithwyr proffesiynol' },
  nameEn: { en: 'What it is called (English)', cy: 'Ei enw (Saesneg)' },
  nameCy: { en: 'What it is called (Welsh)', cy: 'Ei enw (Cymraeg)' },
  mostOf: { en: 'How many of these at most (if you like)', cy: 'Faint o’r rhain ar y mwyaf (os mynnwch)' },
  pounds: {
    en: 'Price in pounds (leave empty if free)',
    cy: 'Pris mewn punnoedd (gadewch yn wag os am ddim)',
  },
  bookings: { en: 'Bookings', cy: 'Archebion' },
  noBookings: { en: 'Nobody has booked yet.', cy: 'Does neb wedi archebu eto.' },
  who: { en: 'Who', cy: 'Pwy' },
  what: { en: 'Tickets', cy: 'Tocynnau' },
  how: { en: 'Stands', cy: 'Sefyllfa' },
  'is-booked': { en: 'Booked', cy: 'Wedi archebu' },
  'is-waiting': { en: 'Waits', cy: 'Yn aros' },
  'is-offered': { en: 'Places offered', cy: 'Cynigiwyd lleoedd' },
})
