import { defineWords } from '../../platform/words/words.ts'

/** What anybody reads who asks for a newsletter. */
export const words = defineWords({
  title: { en: 'Newsletters', cy: 'Cylchlythyrau' },
  one: { en: 'Newsletter', cy: 'Cylchlythyr' },
  lede: {
    en: 'News by e-mail. You can leave at any time, with one press.',
    cy: 'Newyddion drwy e-bost. Gallwch adael unrhyw bryd, ag un gwasgiad.',
  },
  none: { en: 'There is none just now.', cy: 'Does dim un ar hyn o bryd.' },
  nothingSaid: {
    en: 'Getting it says nothing about you. Your address is kept by itself: nobody connects it with anything else that we do, and nobody outside gets it.',
    cy: 'Nid yw ei gael yn dweud dim amdanoch. Caiff eich cyfeiriad ei gadw ar ei ben ei hun: does neb yn ei gysylltu â dim arall a wnawn, a does neb y tu allan yn ei gael.',
  },
  email: { en: 'Your e-mail address', cy: 'Eich cyfeiriad e-bost' },
  emailHint: {
    en: 'One that only you read, if somebody else might mind.',
    cy: 'Un y dim ond chi sy’n ei ddarllen, os gallai fod ots gan rywun arall.',
  },
  language: { en: 'In which language', cy: 'Ym mha iaith' },
  topics: { en: 'About what', cy: 'Am beth' },
  join: { en: 'Send it to me', cy: 'Anfonwch ef ataf' },
  joinHint: {
    en: 'A message comes to this address first. Nothing else comes before you press the button behind its link.',
    cy: 'Daw neges i’r cyfeiriad hwn yn gyntaf. Ni ddaw dim arall cyn i chi bwyso’r botwm y tu ôl i’w dolen.',
  },
  stopped: {
    en: 'Did it come before, and stop? Ask again here. Whoever has one of your letters can leave for you, and your own press undoes that.',
    cy: 'A oedd yn dod o’r blaen, ac wedi peidio? Gofynnwch eto yma. Gall pwy bynnag sydd ag un o’ch llythyrau adael ar eich rhan, ac mae eich gwasgiad chi yn dadwneud hynny.',
  },
  askedTitle: { en: 'Now look at your e-mail', cy: 'Nawr edrychwch ar eich e-bost' },
  askedText: {
    en: 'A message is on its way. Open its link within seven days and press the button. If none comes in an hour, look among the junk, or ring us.',
    cy: 'Mae neges ar ei ffordd. Agorwch ei dolen o fewn saith diwrnod a phwyswch y botwm. Os na ddaw un o fewn awr, edrychwch ymhlith y sothach, neu ffoniwch ni.',
  },
  askedAlike: {
    en: 'We say this whatever the address is, so that nobody can find out here who gets it.',
    cy: 'Rydym yn dweud hyn beth bynnag yw’r cyfeiriad, fel na all neb ddarganfod yma pwy sy’n ei gael.',
  },
  all: { en: 'All newsletters', cy: 'Pob cylchlythyr' },
})

/** What the reader of a newsletter finds behind the link of a letter. */
export const linkWords = defineWords({
  title: { en: 'Your newsletter', cy: 'Eich cylchlythyr' },
  continueText: {
    en: 'Press to see what you get, or to change it.',
    cy: 'Pwyswch i weld beth rydych yn ei gael, neu i’w newid.',
  },
  askedTitle: { en: 'Was it you?', cy: 'Ai chi ofynnodd?' },
  askedText: {
    en: 'Somebody asked us to send news to this address. Press to go on. Nothing is done yet.',
    cy: 'Gofynnodd rhywun i ni anfon newyddion i’r cyfeiriad hwn. Pwyswch i fynd ymlaen. Does dim wedi’i wneud eto.',
  },
  confirmTitle: { en: 'Do you want it?', cy: 'Ydych chi ei eisiau?' },
  confirmText: {
    en: 'Press if it was you who asked. If it was not, close this page: nothing comes.',
    cy: 'Pwyswch os chi ofynnodd. Os nad chi, caewch y dudalen hon: ni ddaw dim.',
  },
  confirm: { en: 'Yes, send it to me', cy: 'Ie, anfonwch ef ataf' },
  inTitle: { en: 'You will get it', cy: 'Byddwch yn ei gael' },
  inText: {
    en: 'The next one comes to you. Each has a link to change what you get, and one to leave.',
    cy: 'Daw’r un nesaf atoch. Mae gan bob un ddolen i newid beth rydych yn ei gael, ac un i adael.',
  },
  see: { en: 'See what you get', cy: 'Gweld beth rydych yn ei gael' },
  overTitle: { en: 'This link is over', cy: 'Mae’r ddolen hon ar ben' },
  overText: {
    en: 'It is too old, or you have left. If letters still come, use the link in the newest.',
    cy: 'Mae’n rhy hen, neu rydych wedi gadael. Os yw llythyrau’n dal i ddod, defnyddiwch y ddolen yn yr un diweddaraf.',
  },
  leaveTitle: { en: 'Leave the newsletter', cy: 'Gadael y cylchlythyr' },
  leaveText: { en: 'Press, and no more of it comes.', cy: 'Pwyswch, ac ni ddaw rhagor ohono.' },
  leave: { en: 'Leave', cy: 'Gadael' },
  leaveAll: {
    en: 'Leave everything that we send to this address',
    cy: 'Gadael popeth a anfonwn i’r cyfeiriad hwn',
  },
  leaveAllText: {
    en: 'No newsletter from here comes to that address any more. Whoever has this letter can press it. If it was not you, ask for it again on our page: your own press undoes it.',
    cy: 'Ni ddaw unrhyw gylchlythyr oddi yma i’r cyfeiriad hwnnw mwyach. Gall pwy bynnag sydd â’r llythyr hwn ei bwyso. Os nad chi wnaeth, gofynnwch amdano eto ar ein tudalen: mae eich gwasgiad chi yn ei ddadwneud.',
  },
  leaveAllNow: { en: 'Leave everything', cy: 'Gadael popeth' },
  leftTitle: { en: 'You have left', cy: 'Rydych wedi gadael' },
  leftText: {
    en: 'No more comes. Your address is deleted. What stays is a mark from which it cannot be read, so that nobody puts you back by mistake.',
    cy: 'Ni ddaw rhagor. Mae eich cyfeiriad wedi’i ddileu. Yr hyn sy’n aros yw marc na ellir ei ddarllen ohono, fel na all neb eich rhoi’n ôl drwy gamgymeriad.',
  },
  leftOne: {
    en: 'Another letter may be on its way already. If more come after it, use the link in the newest.',
    cy: 'Efallai fod llythyr arall ar ei ffordd eisoes. Os daw rhagor ar ei ôl, defnyddiwch y ddolen yn yr un diweddaraf.',
  },
  joinAgain: { en: 'Join again', cy: 'Ymuno eto' },
  getsTitle: { en: 'What you get', cy: 'Beth rydych yn ei gael' },
  getsText: {
    en: 'It goes to the address that this link was sent to. We don’t show it here: a letter may be passed on.',
    cy: 'Mae’n mynd i’r cyfeiriad yr anfonwyd y ddolen hon iddo. Nid ydym yn ei ddangos yma: gellir pasio llythyr ymlaen.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  pauseTitle: { en: 'Pause', cy: 'Oedi' },
  pauseFor: { en: 'Send nothing for', cy: 'Anfon dim am' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  months1: { en: '1 month', cy: '1 mis' },
  months3: { en: '3 months', cy: '3 mis' },
  months6: { en: '6 months', cy: '6 mis' },
  pause: { en: 'Pause', cy: 'Oedi' },
  pausedUntil: {
    en: (day: string) => `Nothing comes before ${day}.`,
    cy: (day: string) => `Ni ddaw dim cyn ${day}.`,
  },
  goOn: { en: 'Send it again from now', cy: 'Ei anfon eto o hyn ymlaen' },
  moveTitle: { en: 'Another address', cy: 'Cyfeiriad arall' },
  email: { en: 'Your new e-mail address', cy: 'Eich cyfeiriad e-bost newydd' },
  moveHint: {
    en: 'A message goes there first. It changes when you press the button behind its link. We then tell the old address.',
    cy: 'Mae neges yn mynd yno yn gyntaf. Mae’n newid pan fyddwch yn pwyso’r botwm y tu ôl i’w dolen. Yna byddwn yn dweud wrth yr hen gyfeiriad.',
  },
  move: { en: 'Change the address', cy: 'Newid y cyfeiriad' },
  movedTitle: { en: 'Now look at the other address', cy: 'Nawr edrychwch ar y cyfeiriad arall' },
  movedText: {
    en: 'A message is on its way there. Until you press the button behind its link, everything comes here as before.',
    cy: 'Mae neges ar ei ffordd yno. Hyd nes i chi bwyso’r botwm y tu ôl i’w dolen, daw popeth yma fel o’r blaen.',
  },
  heldTitle: { en: 'What we hold about you', cy: 'Beth rydym yn ei gadw amdanoch' },
  heldAddress: {
    en: 'Your address, sealed: the one that this link was sent to.',
    cy: 'Eich cyfeiriad, dan sêl: yr un yr anfonwyd y ddolen hon iddo.',
  },
  heldName: { en: (name: string) => `Newsletter: ${name}`, cy: (name: string) => `Cylchlythyr: ${name}` },
  heldLanguage: { en: (name: string) => `Language: ${name}`, cy: (name: string) => `Iaith: ${name}` },
  heldTopics: { en: (names: string) => `Topics: ${names}`, cy: (names: string) => `Pynciau: ${names}` },
  heldAsked: {
    en: (day: string) => `Asked for on ${day}`,
    cy: (day: string) => `Gofynnwyd amdano ar ${day}`,
  },
  heldConfirmed: {
    en: (day: string) => `You said yes on ${day}`,
    cy: (day: string) => `Dywedoch ie ar ${day}`,
  },
  heldConsent: {
    en: (where: string, day: string) => `You agreed on ${day}: ${where}`,
    cy: (where: string, day: string) => `Cytunoch ar ${day}: ${where}`,
  },
  heldAgreed: { en: (day: string) => `You agreed on ${day}`, cy: (day: string) => `Cytunoch ar ${day}` },
  'held-own': { en: 'You asked for it on our pages', cy: 'Gofynnoch amdano ar ein tudalennau' },
  'held-by-hand': { en: 'Somebody here typed it in for you', cy: 'Teipiodd rhywun yma ef ar eich rhan' },
  'held-import': { en: 'It came with a list from elsewhere', cy: 'Daeth gyda rhestr o rywle arall' },
  heldMarks: {
    en: 'Which letters went to you, and marks of their links, which open this page.',
    cy: 'Pa lythyrau a aeth atoch, a marciau eu dolenni, sy’n agor y dudalen hon.',
  },
  file: { en: 'Save it as a file', cy: 'Ei gadw fel ffeil' },
  fileName: { en: 'what-we-hold.txt', cy: 'beth-rydym-yn-ei-gadw.txt' },
  delete: { en: 'Delete all of it now', cy: 'Dileu’r cyfan nawr' },
  deleteText: {
    en: 'You leave everything, and all of this goes at once, with what letters you got. Only the mark stays.',
    cy: 'Byddwch yn gadael popeth, ac aiff hyn i gyd ar unwaith, gyda pha lythyrau a gawsoch. Dim ond y marc sy’n aros.',
  },
  deletedTitle: { en: 'It is deleted', cy: 'Mae wedi’i ddileu' },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
})
