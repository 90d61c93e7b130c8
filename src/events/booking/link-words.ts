import { defineWords, plural } from '../../platform/words/words.ts'

const tickets = (count: number) => ({
  en: plural('en', count, { one: '1 ticket', other: '# tickets' }),
  cy: plural('cy', count, { one: '1 tocyn', two: '2 docyn', other: '# tocyn' }),
})

/** What is read by whoever has the link of a booking. */
export const linkWords = defineWords({
  yours: { en: 'Your booking', cy: 'Eich archeb' },
  continueText: { en: 'Press to see your booking.', cy: 'Pwyswch i weld eich archeb.' },
  back: { en: 'Back to your booking', cy: 'Yn ôl at eich archeb' },
  standsPlaces: {
    en: (until: string) => `These places are kept for you until ${until}. They are not booked yet.`,
    cy: (until: string) => `Mae’r lleoedd hyn wedi’u cadw i chi tan ${until}. Nid ydynt wedi’u harchebu eto.`,
  },
  standsLine: {
    en: (until: string) => `You are not on the list yet. Press before ${until}.`,
    cy: (until: string) => `Nid ydych ar y rhestr eto. Mae gennych tan ${until} i bwyso.`,
  },
  standsGift: {
    en: (until: string) =>
      `Somebody booked these places and would like you to have them. You can take them until ${until}.`,
    cy: (until: string) =>
      `Archebodd rhywun y lleoedd hyn a hoffai i chi eu cael. Gallwch eu cymryd tan ${until}.`,
  },
  standsBooked: { en: 'Your places are booked.', cy: 'Mae eich lleoedd wedi’u harchebu.' },
  standsWaiting: {
    en: (before: number) =>
      before === 0
        ? 'You are first on the list.'
        : `${plural('en', before, { one: 'One booking stands', other: '# bookings stand' })} before you.`,
    cy: (before: number) =>
      before === 0
        ? 'Chi sydd gyntaf ar y rhestr.'
        : `Mae ${plural('cy', before, { one: 'un archeb', two: 'dwy archeb', few: 'tair archeb', other: '# archeb' })} o’ch blaen.`,
  },
  all: {
    en: 'We ask you when there is room for all of you.',
    cy: 'Byddwn yn gofyn i chi pan fydd lle i bob un ohonoch.',
  },
  some: {
    en: 'We ask you as soon as one place is free, and then for the rest.',
    cy: 'Byddwn yn gofyn i chi cyn gynted ag y bydd un lle’n rhydd, ac yna am y gweddill.',
  },
  standsOffered: {
    en: (until: string) => `There are places for you. They are kept until ${until}.`,
    cy: (until: string) => `Mae lleoedd i chi. Maent wedi’u cadw tan ${until}.`,
  },
  theRest: { en: 'The rest of your places', cy: 'Gweddill eich lleoedd' },
  standsOver: { en: 'This booking is over.', cy: 'Mae’r archeb hon ar ben.' },
  standsOff: { en: 'This event is called off.', cy: 'Mae’r digwyddiad hwn wedi’i ganslo.' },
  meetingLink: { en: 'The link for the day', cy: 'Y ddolen ar gyfer y diwrnod' },
  yesPlaces: { en: 'Book these places', cy: 'Archebu’r lleoedd hyn' },
  yesLine: { en: 'Join the list', cy: 'Ymuno â’r rhestr' },
  yesGift: { en: 'Take these places', cy: 'Cymryd y lleoedd hyn' },
  noAsked: {
    en: 'No, I do not want this. Delete my address.',
    cy: 'Na, dydw i ddim eisiau hyn. Dilëwch fy nghyfeiriad.',
  },
  giftName: { en: 'Your name', cy: 'Eich enw' },
  giftNameHint: { en: 'Any name that you answer to.', cy: 'Unrhyw enw rydych yn ateb iddo.' },
  calendar: { en: 'A file for your calendar', cy: 'Ffeil i’ch calendr' },
  change: { en: 'Change something', cy: 'Newid rhywbeth' },
  cancel: { en: 'Cancel this booking', cy: 'Canslo’r archeb hon' },
  cancelNow: { en: 'Yes, cancel it', cy: 'Ie, canslwch hi' },
  cancelText: {
    en: 'Somebody else gets the places at once. To give back only some, change the number of tickets.',
    cy: 'Bydd rhywun arall yn cael y lleoedd ar unwaith. I roi rhai’n ôl yn unig, newidiwch nifer y tocynnau.',
  },
  leave: { en: 'Leave the list', cy: 'Gadael y rhestr' },
  leaveNow: { en: 'Yes, leave the list', cy: 'Ie, gadael y rhestr' },
  leaveText: {
    en: 'We ask you no more. If you join the list again, you stand last.',
    cy: 'Ni fyddwn yn gofyn i chi mwyach. Os ymunwch â’r rhestr eto, chi fydd olaf.',
  },
  takePlaces: { en: 'Yes, take these places', cy: 'Ie, cymryd y lleoedd hyn' },
  leavePlaces: { en: 'No, give them to somebody else', cy: 'Na, rhowch nhw i rywun arall' },
  linkOver: { en: 'This link is over', cy: 'Mae’r ddolen hon ar ben' },
  linkOverText: {
    en: 'It was used, or its time is over. You can book again on the page of the event.',
    cy: 'Mae wedi’i defnyddio, neu mae ei hamser ar ben. Gallwch archebu eto ar dudalen y digwyddiad.',
  },
  events: { en: 'Events', cy: 'Digwyddiadau' },
  'done-booked': {
    en: 'Booked. A message is on its way, with a file for your calendar.',
    cy: 'Wedi’i archebu. Mae neges ar ei ffordd, gyda ffeil i’ch calendr.',
  },
  'done-waiting': {
    en: 'You are on the list. When there are places for you, we write.',
    cy: 'Rydych ar y rhestr. Pan fydd lleoedd i chi, byddwn yn ysgrifennu.',
  },
  'done-still': {
    en: 'These places go to somebody else. You are still on the list: we write when there is room for all of you.',
    cy: 'Bydd y lleoedd hyn yn mynd i rywun arall. Rydych yn dal ar y rhestr: byddwn yn ysgrifennu pan fydd lle i bob un ohonoch.',
  },
  'done-cancelled': {
    en: 'It is cancelled. You need do nothing more.',
    cy: 'Mae wedi’i ganslo. Does dim angen i chi wneud dim arall.',
  },
  'done-paying': { en: 'How you pay is saved.', cy: 'Mae’r modd y byddwch yn talu wedi’i gadw.' },
  'done-not-now': {
    en: 'That can’t be changed here any more. Ask whoever holds the event.',
    cy: 'Ni ellir newid hynny yma bellach. Gofynnwch i bwy bynnag sy’n cynnal y digwyddiad.',
  },
  'done-changed': { en: 'It is changed.', cy: 'Mae wedi’i newid.' },
  'done-given': {
    en: 'A message is on its way to them. The places stay yours until they press the link in it.',
    cy: 'Mae neges ar ei ffordd atynt. Chi fydd piau’r lleoedd nes iddynt bwyso’r ddolen ynddi.',
  },
  'done-back': {
    en: 'The places stay yours. Their link is over.',
    cy: 'Mae’r lleoedd yn aros gyda chi. Mae eu dolen nhw ar ben.',
  },

  tickets: { en: 'Change the number of tickets', cy: 'Newid nifer y tocynnau' },
  ticketsText: {
    en: 'What you give back goes to somebody else at once. To give back all, cancel the booking.',
    cy: 'Mae’r hyn a rowch yn ôl yn mynd i rywun arall ar unwaith. I roi’r cyfan yn ôl, canslwch yr archeb.',
  },
  ticketsWaiting: {
    en: 'You can wait for fewer and keep your place. To wait for more, leave the list and join it again.',
    cy: 'Gallwch aros am lai a chadw eich lle. I aros am fwy, gadewch y rhestr ac ymuno â hi eto.',
  },
  most: {
    en: (most: number) => `Up to ${tickets(most).en} in one booking.`,
    cy: (most: number) => `Hyd at ${tickets(most).cy} mewn un archeb.`,
  },
  save: { en: 'Save', cy: 'Cadw' },
  rest: { en: 'Join the list for the rest', cy: 'Ymuno â’r rhestr am y gweddill' },
  restText: {
    en: 'What you have stays yours. When places come free, we write.',
    cy: 'Chi piau’r hyn sydd gennych o hyd. Pan ddaw lleoedd yn rhydd, byddwn yn ysgrifennu.',
  },
  door: { en: 'Tickets to show at the door', cy: 'Tocynnau i’w dangos wrth y drws' },
  badges: { en: 'Names on the badges', cy: 'Enwau ar y bathodynnau' },
  badgesText: {
    en: 'A first name or any other name. Leave it empty if you do not know yet.',
    cy: 'Enw cyntaf neu unrhyw enw arall. Gadewch yn wag os nad ydych yn gwybod eto.',
  },
  badge: {
    en: (nth: number, kind: string) => `Badge ${nth} (${kind})`,
    cy: (nth: number, kind: string) => `Bathodyn ${nth} (${kind})`,
  },
  more: { en: 'What you told us', cy: 'Beth a ddywedoch wrthym' },
  moreText: {
    en: 'For your safety we do not show what you wrote. What you write here replaces it.',
    cy: 'Er eich diogelwch nid ydym yn dangos beth ysgrifennoch. Mae’r hyn a ysgrifennwch yma yn cymryd ei le.',
  },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  needs: { en: 'Anything you need', cy: 'Unrhyw beth sydd ei angen arnoch' },
  kept: {
    en: 'You gave us something. Leave this empty to keep it.',
    cy: 'Rhoesoch rywbeth i ni. Gadewch hwn yn wag i’w gadw.',
  },
  awayTelephone: { en: 'Delete my number', cy: 'Dilëwch fy rhif' },
  awayNeeds: { en: 'Delete what I wrote here', cy: 'Dilëwch beth ysgrifennais yma' },
  meetsKept: {
    en: 'What you write here replaces anything that you wrote before.',
    cy: 'Mae’r hyn a ysgrifennwch yma yn cymryd lle unrhyw beth a ysgrifennoch o’r blaen.',
  },
  awayMeets: {
    en: 'Delete anything that I wrote before about whom I need not to meet',
    cy: 'Dilëwch unrhyw beth a ysgrifennais o’r blaen am bwy y mae angen i mi beidio â’u cyfarfod',
  },
  language: { en: 'Language of our messages', cy: 'Iaith ein negeseuon' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },

  give: { en: 'Give tickets to somebody else', cy: 'Rhoi tocynnau i rywun arall' },
  giveText: {
    en: 'They get a message with a link. The tickets stay yours until they press it, and you can take them back until then. Your name does not stand in it.',
    cy: 'Byddant yn cael neges gyda dolen. Chi fydd piau’r tocynnau nes iddynt ei phwyso, a gallwch eu tynnu’n ôl tan hynny. Nid yw eich enw ynddi.',
  },
  whichGo: {
    en: 'Tickets without a name on the badge go first, then the last ones. You can change the names afterwards.',
    cy: 'Mae tocynnau heb enw ar y bathodyn yn mynd yn gyntaf, yna’r rhai olaf. Gallwch newid yr enwau wedyn.',
  },
  giveWhich: { en: 'Which tickets do you give?', cy: 'Pa docynnau ydych chi’n eu rhoi?' },
  giveWhichHint: {
    en: 'A name on a badge does not go with the ticket. A workshop that was chosen for it does.',
    cy: 'Nid yw enw ar fathodyn yn mynd gyda’r tocyn. Mae gweithdy a ddewiswyd ar ei gyfer yn mynd.',
  },
  giveEmail: { en: 'Their e-mail address', cy: 'Eu cyfeiriad e-bost' },
  giveSend: { en: 'Send them the link', cy: 'Anfon y ddolen atynt' },
  giving: {
    en: (count: number, until: string) =>
      `You are giving ${tickets(count).en} to somebody else. They can take them until ${until}.`,
    cy: (count: number, until: string) =>
      `Rydych yn rhoi ${tickets(count).cy} i rywun arall. Gallant eu cymryd tan ${until}.`,
  },
  takeBack: { en: 'Take them back', cy: 'Eu tynnu’n ôl' },
})
