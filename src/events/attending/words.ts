import { defineWords, plural } from '../../platform/words/words.ts'

const placesMore = (more: number) => ({
  en: plural('en', more, { one: '1 place more', other: '# places more' }),
  cy: plural('cy', more, { one: '1 lle arall', two: '2 le arall', other: '# lle arall' }),
})

export const words = defineWords({
  title: { en: 'Bookings', cy: 'Archebion' },
  line: { en: 'Waiting list', cy: 'Rhestr aros' },
  needs: { en: 'What people need', cy: 'Beth sydd ei angen ar bobl' },
  mix: { en: 'Figures to hand on', cy: 'Ffigurau i’w rhannu' },
  ticketsIn: {
    en: (tickets: number, bookings: number) =>
      `${plural('en', tickets, { one: '1 ticket', other: '# tickets' })} in ${plural('en', bookings, { one: '1 booking', other: '# bookings' })}`,
    cy: (tickets: number, bookings: number) =>
      `${plural('cy', tickets, { one: '1 tocyn', two: '2 docyn', other: '# tocyn' })} mewn ${plural('cy', bookings, { one: '1 archeb', two: '2 archeb', other: '# archeb' })}`,
  },
  all: { en: 'See all bookings', cy: 'Gweld yr holl archebion' },
  searchHint: { en: 'A name, a badge, or a ticket’s code.', cy: 'Enw, bathodyn, neu god tocyn.' },
  none: {
    en: 'Nobody has booked yet. When the event is published, bookings stand here.',
    cy: 'Does neb wedi archebu eto. Pan gyhoeddir y digwyddiad, bydd archebion yma.',
  },
  who: { en: 'Who', cy: 'Pwy' },
  nobodysName: { en: 'No name', cy: 'Dim enw' },
  what: { en: 'Tickets', cy: 'Tocynnau' },
  how: { en: 'Stands', cy: 'Sefyllfa' },
  came: { en: 'Came', cy: 'Wedi dod' },
  on: { en: 'Booked on', cy: 'Archebwyd ar' },
  asked: { en: 'Asked for something', cy: 'Wedi gofyn am rywbeth' },
  yes: { en: 'yes', cy: 'do' },
  state: { en: 'Show', cy: 'Dangos' },
  standing: { en: 'All that stand', cy: 'Pob un sy’n sefyll' },
  kind: { en: 'Kind of ticket', cy: 'Math o docyn' },
  everyKind: { en: 'Every kind', cy: 'Pob math' },
  'is-booked': { en: 'Booked', cy: 'Wedi archebu' },
  'is-unconfirmed': { en: 'Link not pressed yet', cy: 'Dolen heb ei phwyso eto' },
  'is-waiting': { en: 'Waits', cy: 'Yn aros' },
  'is-offered': { en: 'Places offered', cy: 'Cynigiwyd lleoedd' },
  'is-over': { en: 'Over', cy: 'Ar ben' },
  'is-cancelled': { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  'is-lapsed': { en: 'Time ran out', cy: 'Daeth yr amser i ben' },
  walkIn: { en: 'came without a ticket', cy: 'daeth heb docyn' },
  beyond: { en: 'let in beyond the places', cy: 'gadawyd i mewn y tu hwnt i’r lleoedd' },
  place: { en: (at: number) => `${at} on the list`, cy: (at: number) => `${at} ar y rhestr` },

  // One booking.
  one: { en: 'A booking', cy: 'Archeb' },
  show: {
    en: 'Show how to reach them, and what they wrote',
    cy: 'Dangos sut i’w cyrraedd, a beth ysgrifenasant',
  },
  showText: { en: 'That you looked is recorded.', cy: 'Cofnodir eich bod wedi edrych.' },
  hide: { en: 'Hide it again', cy: 'Ei guddio eto' },
  email: { en: 'E-mail', cy: 'E-bost' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  needsOne: { en: 'What they need', cy: 'Beth sydd ei angen arnynt' },
  language: { en: 'Messages in', cy: 'Negeseuon yn' },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
  nothing: { en: 'nothing', cy: 'dim byd' },
  notGiven: { en: 'not given', cy: 'heb ei roi' },
  badge: { en: (code: string) => `Badge of ${code}`, cy: (code: string) => `Bathodyn ${code}` },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  changed: {
    en: 'Somebody else changed this badge in the meantime. Look at what stands now.',
    cy: 'Mae rhywun arall wedi newid y bathodyn hwn yn y cyfamser. Edrychwch ar beth sydd yno nawr.',
  },
  again: { en: 'Send the message again', cy: 'Anfon y neges eto' },
  againDone: {
    en: 'The message is on its way again. The earlier link goes on working.',
    cy: 'Mae’r neges ar ei ffordd eto. Mae’r ddolen gynharach yn dal i weithio.',
  },
  noAddress: {
    en: 'They gave no address, so there is nowhere to send it.',
    cy: 'Ni roesant gyfeiriad, felly does unman i’w hanfon.',
  },
  away: { en: 'Take the booking away', cy: 'Tynnu’r archeb' },
  awayText: {
    en: 'Because they rang, or because it is nobody. They get a message that it is cancelled, and the places go to the next.',
    cy: 'Am iddynt ffonio, neu am nad oes neb yno. Cânt neges ei bod wedi’i chanslo, ac aiff y lleoedd i’r nesaf.',
  },
  awayDone: { en: 'The booking is taken away.', cy: 'Mae’r archeb wedi’i thynnu.' },
  gone: { en: 'That could not be done any more.', cy: 'Ni ellid gwneud hynny mwyach.' },
  history: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  madeOn: { en: (when: string) => `Booked: ${when}`, cy: (when: string) => `Archebwyd: ${when}` },
  partOf: { en: 'A part of another booking', cy: 'Rhan o archeb arall' },
  'mark-press': { en: 'said to be here', cy: 'dywedwyd eu bod yma' },
  'mark-camera': { en: 'here, by the camera', cy: 'yma, gyda’r camera' },
  'mark-paper': { en: 'here, typed in from paper', cy: 'yma, wedi’i deipio o bapur' },
  'mark-walk-in': { en: 'came without a ticket', cy: 'daeth heb docyn' },
  'mark-not': { en: 'taken back: not here', cy: 'wedi’i dynnu’n ôl: nid yma' },
  'override-beyond': { en: 'Let in beyond the places', cy: 'Gadawyd i mewn y tu hwnt i’r lleoedd' },
  'override-out-of-turn': { en: 'Offered places out of turn', cy: 'Cynigiwyd lleoedd allan o’u tro' },
  by: { en: (name: string) => `by ${name}`, cy: (name: string) => `gan ${name}` },

  // Needs.
  needsHint: {
    en: 'In their own words, for planning. Nobody’s name or address stands here. That you looked is recorded.',
    cy: 'Yn eu geiriau eu hunain, ar gyfer trefnu. Nid oes enw na chyfeiriad neb yma. Cofnodir eich bod wedi edrych.',
  },
  noNeeds: { en: 'Nobody has asked for anything yet.', cy: 'Does neb wedi gofyn am ddim eto.' },
  forPeople: {
    en: (count: number) => plural('en', count, { one: 'for 1 person', other: 'for # people' }),
    cy: (count: number) => plural('cy', count, { one: 'i 1 person', two: 'i 2 berson', other: 'i # o bobl' }),
  },
  print: {
    en: 'Print this page with your browser: Ctrl + P, or Share and Print on a phone.',
    cy: 'Argraffwch y dudalen hon gyda’ch porwr: Ctrl + P, neu Rhannu ac Argraffu ar ffôn.',
  },

  // Who waits.
  lineRule: {
    en: 'Whoever has waited longest is asked first. The list goes on by itself.',
    cy: 'Gofynnir yn gyntaf i bwy bynnag sydd wedi aros hiraf. Mae’r rhestr yn mynd yn ei blaen ar ei phen ei hun.',
  },
  noLine: { en: 'Nobody waits.', cy: 'Does neb yn aros.' },
  togetherYes: { en: 'all or nobody', cy: 'pawb neu neb' },
  togetherNo: { en: 'take what is free', cy: 'yn cymryd beth sy’n rhydd' },
  passed: {
    en: (count: number) =>
      plural('en', count, {
        one: 'others were asked before them once',
        other: 'others were asked before them # times',
      }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'gofynnwyd i eraill o’u blaen unwaith',
        two: 'gofynnwyd i eraill o’u blaen ddwywaith',
        other: 'gofynnwyd i eraill o’u blaen # gwaith',
      }),
  },
  offer: { en: 'Offer places out of turn', cy: 'Cynnig lleoedd allan o’u tro' },
  offerText: {
    en: 'The rule on the page says that this can happen, and that the reason is kept. Nobody loses a place that they have.',
    cy: 'Mae’r rheol ar y dudalen yn dweud y gall hyn ddigwydd, ac y cedwir y rheswm. Nid oes neb yn colli lle sydd ganddynt.',
  },
  wants: { en: 'They want', cy: 'Maent eisiau' },
  free: { en: 'Free for them now', cy: 'Yn rhydd iddynt nawr' },
  notFree: {
    en: 'There are not enough free places of their kind for them now. Change how many of that kind there are.',
    cy: 'Does dim digon o leoedd rhydd o’u math nhw iddynt nawr. Newidiwch faint o’r math hwnnw sydd.',
  },
  roomText: {
    en: (more: number) =>
      `There are not enough free places for them. If the room can safely hold more, the event gets ${placesMore(more).en}, for these people alone: nobody else is asked for them.`,
    cy: (more: number) =>
      `Does dim digon o leoedd rhydd iddynt. Os gall yr ystafell ddal rhagor yn ddiogel, mae’r digwyddiad yn cael ${placesMore(more).cy}, i’r bobl hyn yn unig: ni ofynnir i neb arall amdanynt.`,
  },
  offerRoom: {
    en: (more: number) => `Make ${placesMore(more).en}, and offer them`,
    cy: (more: number) => `Creu ${placesMore(more).cy}, a’u cynnig`,
  },
  notWaiting: {
    en: 'They do not wait any more: look at their booking.',
    cy: 'Nid ydynt yn aros mwyach: edrychwch ar eu harcheb.',
  },
  whyTurn: { en: 'Why they are asked before their turn', cy: 'Pam y gofynnir iddynt cyn eu tro' },
  whyHint: { en: 'Kept with your name.', cy: 'Cedwir gyda’ch enw.' },
  offerDone: {
    en: 'The places are offered. A message is on its way to them.',
    cy: 'Mae’r lleoedd wedi’u cynnig. Mae neges ar ei ffordd atynt.',
  },
  'no-why': { en: 'Say why', cy: 'Dywedwch pam' },
  'too-long': { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  full: { en: 'The places are not free any more.', cy: 'Nid yw’r lleoedd yn rhydd mwyach.' },
  later: {
    en: 'That could not be kept just now. Send it again in a minute.',
    cy: 'Ni ellid cadw hynny nawr. Anfonwch eto ymhen munud.',
  },
  overridden: {
    en: 'Done out of turn, or beyond the places',
    cy: 'Wedi’i wneud allan o dro, neu y tu hwnt i’r lleoedd',
  },

  // Figures.
  mixHint: {
    en: 'For a funder or a council. No names, and no number under 10. Where one is left out, so is whatever would give it away. Until the day is over there are only whole tens.',
    cy: 'I gyllidwr neu gyngor. Dim enwau, a dim rhif o dan 10. Lle gadewir un allan, gadewir hefyd beth bynnag a fyddai’n ei ddatgelu. Nes bod y diwrnod ar ben, degau cyfan yn unig sydd.',
  },
  mixCouncil: { en: 'For a council: professionals only', cy: 'I gyngor: gweithwyr proffesiynol yn unig' },
  mixNoCouncil: {
    en: 'This event has no tickets for professionals.',
    cy: 'Does gan y digwyddiad hwn ddim tocynnau i weithwyr proffesiynol.',
  },
  orMore: { en: (count: number) => `${count} or more`, cy: (count: number) => `${count} neu fwy` },
  mixFunder: { en: 'For a funder: all kinds', cy: 'I gyllidwr: pob math' },
  booked: { en: 'Booked', cy: 'Wedi archebu' },
  sum: { en: 'All', cy: 'Pawb' },
  leftOut: { en: 'not said', cy: 'heb ei ddweud' },
  file: { en: 'Download as a spreadsheet', cy: 'Lawrlwytho fel taenlen' },
})
