import { defineWords } from '../platform/words/words.ts'

/** What was just done, said on the page that it leads to. */
export const doneWords = defineWords({
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  removed: {
    en: 'Removed. You can put it back: it stands at the foot of this page.',
    cy: 'Wedi’i dynnu. Gallwch ei roi yn ôl: mae wrth droed y dudalen hon.',
  },
  back: { en: 'It is back.', cy: 'Mae yn ei ôl.' },
})

/** What is wrong with a form, by the fault's code. */
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
  'is-free': {
    en: 'This kind is free: leave the price empty, or choose another kind',
    cy: 'Mae’r math hwn am ddim: gadewch y pris yn wag, neu dewiswch fath arall',
  },
  'no-price': { en: 'Say what it costs, like 12 or 12.50', cy: 'Dywedwch beth yw’r pris, fel 12 neu 12.50' },
  'no-email': { en: 'An e-mail address, like name@example.org', cy: 'Cyfeiriad e-bost, fel enw@example.org' },
  'too-long': { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  'no-ticket': { en: 'Tick a ticket that you give', cy: 'Ticiwch docyn rydych yn ei roi' },
  nothing: { en: 'Say how many tickets you would like', cy: 'Dywedwch faint o docynnau yr hoffech' },
  'too-many': {
    en: 'That is more than one booking may hold',
    cy: 'Mae hynny’n fwy nag y gall un archeb ei gynnwys',
  },
  'too-often': {
    en: 'Too many bookings were begun from here. Try again in an hour, or ring us.',
    cy: 'Dechreuwyd gormod o archebion o’r fan hon. Rhowch gynnig arall arni ymhen awr, neu ffoniwch ni.',
  },
  together: { en: 'Say whether you wait for all', cy: 'Dywedwch a ydych yn aros i bawb' },
  later: {
    en: 'That could not be kept just now. Send it again in a minute.',
    cy: 'Ni ellid cadw hynny nawr. Anfonwch eto ymhen munud.',
  },
  'no-step': {
    en: 'That cannot be done from where it stands now',
    cy: 'Ni ellir gwneud hynny o’r sefyllfa bresennol',
  },
  'not-yet': { en: 'The day is not over yet', cy: 'Nid yw’r diwrnod ar ben eto' },
  'answer-before': {
    en: 'The answer cannot come before the question',
    cy: 'Ni all yr ateb ddod cyn y cwestiwn',
  },
  'workshop-full': {
    en: 'This one has just become full. Choose another.',
    cy: 'Mae hwn newydd lenwi. Dewiswch un arall.',
  },
  'workshop-wait': {
    en: 'This one has just become full. You can wait for a place, or choose another.',
    cy: 'Mae hwn newydd lenwi. Gallwch aros am le, neu ddewis un arall.',
  },
  'workshop-clash': {
    en: 'This one is at the same time as another that you chose',
    cy: 'Mae hwn ar yr un pryd ag un arall a ddewisoch',
  },
  'workshop-gone': {
    en: 'This one is not in the programme any more. Choose another.',
    cy: 'Nid yw hwn yn y rhaglen bellach. Dewiswch un arall.',
  },
  'copy-later': {
    en: 'Choose a day to come, later than this event',
    cy: 'Dewiswch ddiwrnod i ddod, yn hwyrach na’r digwyddiad hwn',
  },
  'outside-day': {
    en: 'That is outside the hours of the event',
    cy: 'Mae hynny y tu allan i oriau’r digwyddiad',
  },
  'no-sign-up': { en: 'Nobody signs up for a break', cy: 'Does neb yn cofrestru ar gyfer egwyl' },
  'fewer-than-taken': {
    en: 'More people than that have signed up already',
    cy: 'Mae mwy o bobl na hynny wedi cofrestru’n barod',
  },
  'no-file': { en: 'Choose a file', cy: 'Dewiswch ffeil' },
  'file-kind': {
    en: 'That is no PDF, Word, OpenDocument or PowerPoint file',
    cy: 'Nid ffeil PDF, Word, OpenDocument neu PowerPoint yw honno',
  },
  'file-large': {
    en: 'The file is larger than 8 MB. Save it smaller, as a PDF say.',
    cy: 'Mae’r ffeil yn fwy nag 8 MB. Cadwch hi’n llai, fel PDF er enghraifft.',
  },
  both: {
    en: 'Write something new, or take it away: not both',
    cy: 'Ysgrifennwch rywbeth newydd, neu tynnwch ef yn ôl: nid y ddau',
  },
  'no-room': {
    en: 'There is no room for more just now, or others wait. Nothing was changed.',
    cy: 'Does dim lle i ragor ar hyn o bryd, neu mae eraill yn aros. Ni newidiwyd dim.',
  },
  'booking-closed': {
    en: 'Booking is closed: you can give tickets back, but not take more',
    cy: 'Mae’r archebu wedi cau: gallwch roi tocynnau’n ôl, ond nid cymryd rhagor',
  },
  'line-more': {
    en: 'You can wait for fewer, not for more',
    cy: 'Gallwch aros am lai, nid am fwy',
  },
  came: {
    en: 'Somebody is here already with one of these tickets',
    cy: 'Mae rhywun yma’n barod gydag un o’r tocynnau hyn',
  },
  already: {
    en: 'You are giving tickets to somebody else already. Take those back first.',
    cy: 'Rydych yn rhoi tocynnau i rywun arall yn barod. Tynnwch y rheiny’n ôl yn gyntaf.',
  },
  'sent-often': {
    en: 'It was sent four times already. Ring us.',
    cy: 'Fe’i hanfonwyd bedair gwaith yn barod. Ffoniwch ni.',
  },
  'given-often': {
    en: 'You have given tickets ten times. Ring us.',
    cy: 'Rydych wedi rhoi tocynnau ddeg gwaith. Ffoniwch ni.',
  },
  'changed-often': {
    en: 'This booking was changed forty times. Ring us.',
    cy: 'Newidiwyd yr archeb hon ddeugain gwaith. Ffoniwch ni.',
  },
  past: { en: 'The day is over', cy: 'Mae’r diwrnod wedi bod' },
  'no-places': { en: 'Say how many places there are first', cy: 'Dywedwch faint o leoedd sydd yn gyntaf' },
  'no-kinds': { en: 'Add a kind of ticket first', cy: 'Ychwanegwch fath o docyn yn gyntaf' },
  'booked-already': {
    en: 'Somebody has booked: close it instead',
    cy: 'Mae rhywun wedi archebu: caewch ef yn lle hynny',
  },
  'no-organisation': { en: 'Say who is invoiced', cy: 'Dywedwch pwy sy’n cael yr anfoneb' },
  'no-address': { en: 'Give their postal address', cy: 'Rhowch eu cyfeiriad post' },
  'how-paid': { en: 'Say how you will pay', cy: 'Dywedwch sut y byddwch yn talu' },
  'not-more': {
    en: 'Not more than when they booked',
    cy: 'Dim mwy na phan archebwyd',
  },
  'has-invoice': {
    en: 'There is an invoice already. Credit it first.',
    cy: 'Mae anfoneb eisoes. Credydwch hi yn gyntaf.',
  },
  'credit-nothing': { en: 'Say how many to take back', cy: 'Dywedwch faint i’w tynnu yn ôl' },
  'credit-too-many': { en: 'More than still stands', cy: 'Mwy nag sy’n dal i sefyll' },
  'nothing-due': { en: 'There is nothing to pay', cy: 'Does dim i’w dalu' },
  'not-yet-come': { en: 'That day has not come yet', cy: 'Nid yw’r diwrnod hwnnw wedi dod eto' },
  'no-why': {
    en: 'Say why, for those who booked',
    cy: 'Dywedwch pam, i’r rhai a archebodd',
  },
  'family-stays': {
    en: 'Places for families stay for families, and others for all. Make another kind instead.',
    cy: 'Mae lleoedd i deuluoedd yn aros i deuluoedd, a’r lleill i bawb. Crëwch fath arall yn lle hynny.',
  },
  'kind-held': {
    en: 'Somebody booked this kind, or did once. Hide it instead.',
    cy: 'Mae rhywun wedi archebu’r math hwn, neu wedi gwneud hynny unwaith. Cuddiwch ef yn lle hynny.',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now and save again.',
    cy: 'Mae rhywun arall wedi newid hyn yn y cyfamser. Edrychwch ar beth sydd yno nawr a chadwch eto.',
  },
})
