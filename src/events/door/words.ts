import { defineWords, plural } from '../../platform/words/words.ts'

const tickets = (count: number) => ({
  en: plural('en', count, { one: '1 ticket', other: '# tickets' }),
  cy: plural('cy', count, { one: '1 tocyn', two: '2 docyn', other: '# tocyn' }),
})

export const words = defineWords({
  // On the booker's own page.
  showThis: {
    en: 'Show this on your phone or on paper, or say your name. Each person has a picture of their own.',
    cy: 'Dangoswch hwn ar eich ffôn neu ar bapur, neu dywedwch eich enw. Mae gan bob person ei lun ei hun.',
  },
  qrOf: { en: (code: string) => `Picture of the code ${code}`, cy: (code: string) => `Llun o’r cod ${code}` },
  noBadge: { en: 'No name on the badge yet', cy: 'Dim enw ar y bathodyn eto' },

  // The door.
  door: { en: 'The door', cy: 'Y drws' },
  find: { en: 'Name, badge or code', cy: 'Enw, bathodyn neu god' },
  findHint: { en: 'Some letters are enough.', cy: 'Mae ychydig o lythrennau’n ddigon.' },
  go: { en: 'Find', cy: 'Dod o hyd' },
  scan: { en: 'Use the camera', cy: 'Defnyddio’r camera' },
  stop: { en: 'Stop the camera', cy: 'Stopio’r camera' },
  noCamera: {
    en: 'The camera can’t be used here. Type the code or the name instead.',
    cy: 'Ni ellir defnyddio’r camera yma. Teipiwch y cod neu’r enw yn lle hynny.',
  },
  waits: { en: 'No signal. Waiting to be sent:', cy: 'Dim signal. Yn aros i’w hanfon:' },
  waitsHint: {
    en: 'Go on, and keep this page open.',
    cy: 'Ewch ymlaen, a chadwch y dudalen hon ar agor.',
  },
  signedOut: {
    en: 'You were signed out. Nothing is lost: sign in in another tab, then come back to this one.',
    cy: 'Cawsoch eich allgofnodi. Does dim wedi’i golli: mewngofnodwch mewn tab arall, yna dewch yn ôl i hwn.',
  },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  lost: {
    en: 'No signal, so nobody can be looked for, and no other page opened. Try again in a moment, or use the list on paper.',
    cy: 'Dim signal, felly ni ellir chwilio am neb, nac agor tudalen arall. Rhowch gynnig arall arni ymhen munud, neu defnyddiwch y rhestr bapur.',
  },
  notYet: {
    en: (day: string) => `The event is on ${day}. You can try the door now: undo it afterwards.`,
    cy: (day: string) =>
      `Mae’r digwyddiad ar ${day}. Gallwch roi cynnig ar y drws nawr: dadwnewch hynny wedyn.`,
  },
  off: {
    en: 'The event is not announced, or is called off: nobody is let in.',
    cy: 'Nid yw’r digwyddiad wedi’i gyhoeddi, neu mae wedi’i ganslo: ni adewir neb i mewn.',
  },
  came: { en: 'here', cy: 'yma' },
  booked: { en: 'tickets', cy: 'o docynnau' },
  comeIn: { en: 'Is here', cy: 'Yma' },
  allCome: {
    en: (count: number) => `All ${count} are here`,
    cy: (count: number) => `Mae pob un o’r ${count} yma`,
  },
  notHere: { en: 'Undo', cy: 'Dadwneud' },
  hereSince: { en: (time: string) => `Here since ${time}`, cy: (time: string) => `Yma ers ${time}` },
  by: { en: (name: string) => `by ${name}`, cy: (name: string) => `gan ${name}` },
  nowHere: {
    en: (who: string) => `${who} is here.`,
    cy: (who: string) => `Mae ${who} yma.`,
  },
  nowAll: {
    en: (count: number) => `${tickets(count).en} marked as here.`,
    cy: (count: number) => `${tickets(count).cy} wedi’u nodi fel yma.`,
  },
  hereAlready: {
    en: (who: string, time: string) => `${who} already came, at ${time}.`,
    cy: (who: string, time: string) => `Mae ${who} wedi dod eisoes, am ${time}.`,
  },
  undoAll: {
    en: (count: number) => `Undo all ${count}`,
    cy: (count: number) => `Dadwneud y ${count}`,
  },
  notAny: { en: 'Taken back: not here.', cy: 'Wedi’i dynnu’n ôl: nid yma.' },
  unknown: {
    en: 'No ticket of this event has that code.',
    cy: 'Does gan yr un tocyn i’r digwyddiad hwn y cod hwnnw.',
  },
  takenAway: {
    en: 'That booking is not booked any more.',
    cy: 'Nid yw’r archeb honno wedi’i harchebu mwyach.',
  },
  nobody: { en: 'Nobody found.', cy: 'Ni chafwyd hyd i neb.' },
  nobodyHint: {
    en: 'Try fewer letters, or another name: they may have booked under somebody else’s.',
    cy: 'Rhowch gynnig ar lai o lythrennau, neu enw arall: efallai eu bod wedi archebu o dan enw rhywun arall.',
  },
  more: {
    en: (count: number) => `The first ${count}. Type another letter.`,
    cy: (count: number) => `Y ${count} cyntaf. Teipiwch lythyren arall.`,
  },
  last: { en: 'Came last', cy: 'Y rhai diwethaf i ddod' },
  noneYet: { en: 'Nobody has come yet.', cy: 'Does neb wedi dod eto.' },
  walkIn: { en: 'Somebody without a ticket', cy: 'Rhywun heb docyn' },
  'is-unconfirmed': { en: 'Did not press the link yet', cy: 'Heb bwyso’r ddolen eto' },
  'is-waiting': { en: 'On the list, no places', cy: 'Ar y rhestr, dim lleoedd' },
  'is-offered': { en: 'Places offered, not taken', cy: 'Cynigiwyd lleoedd, heb eu cymryd' },
  'is-cancelled': { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  'is-lapsed': { en: 'Time ran out', cy: 'Daeth yr amser i ben' },
  'is-walk-in': { en: 'Without a ticket', cy: 'Heb docyn' },
  toPay: { en: (sum: string) => `To pay: ${sum}.`, cy: (sum: string) => `I’w dalu: ${sum}.` },
  notePaid: { en: 'Note what they paid', cy: 'Nodi’r hyn a dalwyd' },
  letIn: { en: 'Let them in all the same', cy: 'Eu gadael i mewn serch hynny' },
  nobodysName: { en: 'No name', cy: 'Dim enw' },

  // Without a ticket.
  kind: { en: 'Kind of ticket', cy: 'Math o docyn' },
  many: { en: 'How many people', cy: 'Faint o bobl' },
  name: { en: 'Name (if they like)', cy: 'Enw (os mynnant)' },
  badges: { en: 'What stands on each badge (if they like)', cy: 'Beth sydd ar bob bathodyn (os mynnant)' },
  badgesHint: {
    en: 'A first name or any other name, one on each line.',
    cy: 'Enw cyntaf neu unrhyw enw arall, un ar bob llinell.',
  },
  add: { en: 'Let them in', cy: 'Eu gadael i mewn' },
  linesWait: {
    en: (count: number) =>
      plural('en', count, {
        one: '1 booking waits for places. Whoever stands at the door comes first now.',
        other: '# bookings wait for places. Whoever stands at the door comes first now.',
      }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae 1 archeb yn aros am leoedd. Pwy bynnag sydd wrth y drws sy’n dod gyntaf nawr.',
        two: 'Mae 2 archeb yn aros am leoedd. Pwy bynnag sydd wrth y drws sy’n dod gyntaf nawr.',
        other: 'Mae # archeb yn aros am leoedd. Pwy bynnag sydd wrth y drws sy’n dod gyntaf nawr.',
      }),
  },
  why: {
    en: 'Why you let them in beyond the places',
    cy: 'Pam rydych yn eu gadael i mewn y tu hwnt i’r lleoedd',
  },
  whyHint: {
    en: 'Only if the room can safely hold them. The reason is kept.',
    cy: 'Dim ond os gall yr ystafell eu dal yn ddiogel. Cedwir y rheswm.',
  },
  onTheDay: {
    en: 'People without a ticket are let in on the day. Until then they book like everybody.',
    cy: 'Gadewir pobl heb docyn i mewn ar y diwrnod. Tan hynny maent yn archebu fel pawb.',
  },
  undoWalkIn: { en: 'That was a mistake: take them out', cy: 'Camgymeriad oedd hynny: eu tynnu allan' },
  'no-kind': { en: 'Choose a kind of ticket', cy: 'Dewiswch fath o docyn' },
  'how-many': { en: 'Between 1 and 20', cy: 'Rhwng 1 ac 20' },
  'too-long': { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  'no-places': {
    en: 'There is no place left for that. To let them in all the same, say why.',
    cy: 'Does dim lle ar ôl i hynny. I’w gadael i mewn serch hynny, dywedwch pam.',
  },
  'no-number': { en: 'A whole number', cy: 'Rhif cyfan' },
  gone: {
    en: 'That could not be done. Look at what stands now.',
    cy: 'Ni ellid gwneud hynny. Edrychwch ar beth sydd yno nawr.',
  },
  later: {
    en: 'That could not be kept just now. Send it again in a minute.',
    cy: 'Ni ellid cadw hynny nawr. Anfonwch eto ymhen munud.',
  },

  // Heads.
  count: { en: 'How many came', cy: 'Faint ddaeth' },
  cameOf: {
    en: (came: number, booked: number) => `${came} of ${booked} came`,
    cy: (came: number, booked: number) => `Daeth ${came} o ${booked}`,
  },
  cameHead: { en: 'Came', cy: 'Wedi dod' },
  bookedHead: { en: 'Booked', cy: 'Wedi archebu' },
  walkInHead: { en: 'Of these without a ticket', cy: 'O’r rhain heb docyn' },
  all: { en: 'All', cy: 'Pawb' },
  hours: { en: 'When they came', cy: 'Pryd y daethant' },
  fromPaper: {
    en: (count: number) => `${tickets(count).en} typed in from paper afterwards.`,
    cy: (count: number) =>
      `${tickets(count).cy} ${count === 1 ? 'wedi’i deipio' : 'wedi’u teipio'} o bapur wedyn.`,
  },
  byHand: { en: 'Counted by hand', cy: 'Wedi’u cyfrif â llaw' },
  heads: { en: 'How many people are in the room', cy: 'Faint o bobl sydd yn yr ystafell' },
  keep: { en: 'Keep the number', cy: 'Cadw’r rhif' },
  handLine: {
    en: (count: number, when: string) =>
      `${plural('en', count, { one: '1 person', other: '# people' })}, ${when}`,
    cy: (count: number, when: string) =>
      `${plural('cy', count, { one: '1 person', two: '2 berson', other: '# o bobl' })}, ${when}`,
  },
  noHands: { en: 'Nobody has counted yet.', cy: 'Does neb wedi cyfrif eto.' },

  // Paper.
  list: { en: 'Door list on paper', cy: 'Rhestr y drws ar bapur' },
  listHint: {
    en: 'For a hall without signal. Tick with a pen, then type it in afterwards. Shred it when it is typed in.',
    cy: 'Ar gyfer neuadd heb signal. Ticiwch â beiro, yna teipiwch ef i mewn wedyn. Rhwygwch ef ar ôl ei deipio.',
  },
  print: {
    en: 'Print this page with your browser: Ctrl + P, or Share and Print on a phone.',
    cy: 'Argraffwch y dudalen hon gyda’ch porwr: Ctrl + P, neu Rhannu ac Argraffu ar ffôn.',
  },
  needsMark: {
    en: 'Mark who asked for something (not what)',
    cy: 'Marcio pwy ofynnodd am rywbeth (nid beth)',
  },
  owingMark: { en: 'Mark who has still to pay', cy: 'Marcio pwy sydd eto i dalu' },
  owingOff: { en: 'Without what is to pay', cy: 'Heb yr hyn sydd i’w dalu' },
  owingHint: {
    en: 'It tells who pays, and so who comes free: keep it in your hand, not on the table.',
    cy: 'Mae’n dweud pwy sy’n talu, ac felly pwy sy’n dod am ddim: cadwch ef yn eich llaw, nid ar y bwrdd.',
  },
  needsOff: { en: 'Without the mark', cy: 'Heb y marc' },
  asked: { en: 'asked for something', cy: 'wedi gofyn am rywbeth' },
  tick: { en: 'Here', cy: 'Yma' },
  nameHead: { en: 'Name', cy: 'Enw' },
  badgeHead: { en: 'Badge', cy: 'Bathodyn' },
  codeHead: { en: 'Code', cy: 'Cod' },
  spare: { en: 'Without a ticket: write them here', cy: 'Heb docyn: ysgrifennwch nhw yma' },
  nobodyBooked: {
    en: 'Nobody has booked yet. Come back when somebody has.',
    cy: 'Does neb wedi archebu eto. Dewch yn ôl pan fydd rhywun wedi gwneud.',
  },
  typeIn: { en: 'Type in the paper list', cy: 'Teipio’r rhestr bapur i mewn' },
  typeInHint: {
    en: 'Tick everybody who has a tick on paper, then save. Who is ticked already was marked at the door.',
    cy: 'Ticiwch bawb sydd â thic ar bapur, yna cadwch. Nodwyd y rhai sydd wedi’u ticio eisoes wrth y drws.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: {
    en: (now: number, before: number) =>
      `${tickets(now).en} marked as here.${before === 0 ? '' : ` ${before} could not be marked: here already, or not booked any more.`}`,
    cy: (now: number, before: number) =>
      `${tickets(now).cy} ${now === 1 ? 'wedi’i farcio' : 'wedi’u marcio'} fel yma.${before === 0 ? '' : ` Ni ellid nodi ${before}: yma eisoes, neu heb archeb mwyach.`}`,
  },
  typed: { en: 'typed in from paper', cy: 'wedi’i deipio o bapur' },
  page: {
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
    cy: (page: number, pages: number) => `Tudalen ${page} o ${pages}`,
  },
  next: { en: 'Next', cy: 'Nesaf' },
  previous: { en: 'Previous', cy: 'Blaenorol' },

  sheets: { en: 'Workshops’ sheets', cy: 'Taflenni’r gweithdai' },
  noSheets: {
    en: 'No workshop takes sign-ups. Give one places in the programme of the event.',
    cy: 'Does dim gweithdy sy’n cymryd enwau. Rhowch leoedd i un yn rhaglen y digwyddiad.',
  },
  nobodySigned: { en: 'Nobody has signed up yet.', cy: 'Does neb wedi rhoi eu henw eto.' },
  signed: {
    en: (count: number, places: number) => `${count} of ${places} places`,
    cy: (count: number, places: number) => `${count} o ${places} lle`,
  },

  badgesFile: { en: 'Badges (PDF)', cy: 'Bathodynnau (PDF)' },
  badgesHow: {
    en: 'A4 sheets of 8 labels, each 99.1 by 67.7 mm. A ticket without a name has a line to write on.',
    cy: 'Taflenni A4 o 8 label, pob un yn 99.1 wrth 67.7 mm. Mae gan docyn heb enw linell i ysgrifennu arni.',
  },
  badgesNamed: {
    en: (named: number, all: number) => `${named} of ${all} have a name.`,
    cy: (named: number, all: number) => `Mae gan ${named} o ${all} enw.`,
  },
  badgesTitle: { en: 'Badges', cy: 'Bathodynnau' },
  spareBadges: { en: 'A sheet of empty badges', cy: 'Taflen o fathodynnau gwag' },
  paper: { en: 'On paper', cy: 'Ar bapur' },
})
