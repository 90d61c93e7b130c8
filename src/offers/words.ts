import { defineWords } from '../platform/words/words.ts'
import { sayDay, sayTime, smallDay } from '../platform/words/dates.ts'

export const words = defineWords({
  title: { en: 'Make the offer', cy: 'Gwneud y cynnig' },
  offers: { en: 'Offers', cy: 'Cynigion' },
  searchHint: { en: 'A reference or a name', cy: 'Cyfeirnod neu enw' },
  none: {
    en: 'There is no offer yet. Offers open by themselves when a conference is entered.',
    cy: 'Does dim cynnig eto. Mae cynigion yn agor ohonynt eu hunain pan gaiff cynhadledd ei chofnodi.',
  },
  enterList: { en: 'Bring in a council’s list', cy: 'Dod â rhestr cyngor i mewn' },
  who: { en: 'Who', cy: 'Pwy' },
  family: { en: 'Family', cy: 'Teulu' },
  state: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  due: { en: 'By', cy: 'Erbyn' },
  conference: { en: 'Conference', cy: 'Cynhadledd' },
  noDay: { en: 'no date yet', cy: 'dim dyddiad eto' },
  at: {
    en: (time: string) => `at ${sayTime('en', time)}`,
    cy: (time: string) => `am ${sayTime('cy', time)}`,
  },
  show: { en: 'Show', cy: 'Dangos' },
  everything: { en: 'Everything', cy: 'Popeth' },

  held: { en: 'held', cy: 'wedi’i ddal yn ôl' },
  dueState: { en: 'to be made', cy: 'i’w wneud' },
  offered: { en: 'offered', cy: 'wedi’i gynnig' },
  yes: { en: 'said yes', cy: 'wedi dweud ie' },
  no: { en: 'said no', cy: 'wedi dweud na' },
  closed: { en: 'closed', cy: 'ar gau' },
  'not-told': { en: 'Not told yet by the social worker', cy: 'Heb glywed eto gan y gweithiwr cymdeithasol' },
  'not-safe': { en: 'No safe way to reach them yet', cy: 'Dim ffordd ddiogel o’u cyrraedd eto' },
  'no-name': { en: 'The council makes the first offer', cy: 'Y cyngor sy’n gwneud y cynnig cyntaf' },
  'asked-not-to': { en: 'Asked us not to', cy: 'Gofynnwyd i ni beidio' },
  dueBy: {
    en: (day: string) => `by ${sayDay('en', day)}`,
    cy: (day: string) => `erbyn ${smallDay(sayDay('cy', day))}`,
  },
  heldNext: {
    en: 'Held is not late. The offer opens by itself as soon as this is known.',
    cy: 'Nid yw hyn yn hwyr. Bydd y cynnig yn agor ohono’i hun cyn gynted ag y bydd hyn yn hysbys.',
  },
  tellWhen: { en: 'Enter when they were told', cy: 'Nodi pryd y cawsant wybod' },
  setSafe: { en: 'Enter a safe way to reach them', cy: 'Nodi ffordd ddiogel o’u cyrraedd' },

  reach: { en: 'How to reach them safely', cy: 'Sut i’w cyrraedd yn ddiogel' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  text: { en: 'By text message', cy: 'Drwy neges destun' },
  email: { en: 'By e-mail', cy: 'Drwy e-bost' },
  'through-worker': { en: 'Through their worker', cy: 'Drwy eu gweithiwr' },
  'in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  letter: { en: 'By letter', cy: 'Drwy lythyr' },
  council: { en: 'By the council', cy: 'Gan y cyngor' },
  site: { en: 'On this site', cy: 'Ar y wefan hon' },
  hours: {
    en: (from: string, until: string) => `from ${sayTime('en', from)} to ${sayTime('en', until)}`,
    cy: (from: string, until: string) => `o ${sayTime('cy', from)} tan ${sayTime('cy', until)}`,
  },
  anyHour: { en: 'at any hour', cy: 'ar unrhyw awr' },
  weekdaysOnly: { en: 'Monday to Friday only', cy: 'dydd Llun i ddydd Gwener yn unig' },
  noVoicemail: { en: 'No voicemail', cy: 'Dim neges llais' },
  voicemail: { en: 'Voicemail is all right', cy: 'Mae neges llais yn iawn' },
  speaks: {
    en: (language: string) => `Speaks ${language}`,
    cy: (language: string) => `Yn siarad ${language}`,
  },
  notNow: {
    en: 'It is not a safe hour to ring now.',
    cy: 'Nid yw’n awr ddiogel i ffonio nawr.',
  },
  say: { en: 'Words to say', cy: 'Geiriau i’w dweud' },
  sayFirst: {
    en: (called: string) => `“Hello, could I speak to ${called}, please?”`,
    cy: (called: string) => `“Helo, a gaf i siarad â ${called}, os gwelwch yn dda?”`,
  },
  sayNoName: {
    en: '“Hello. Is this a good moment to talk?” Say nothing more until you know who it is.',
    cy: '“Helo. Ydy hi’n gyfleus siarad nawr?” Peidiwch â dweud dim mwy nes i chi wybod pwy sydd yno.',
  },
  sayVoicemail: {
    en: 'If a machine answers, hang up: leave no message.',
    cy: 'Os bydd peiriant yn ateb, rhowch y ffôn i lawr: peidiwch â gadael neges.',
  },
  sayVoicemailFine: {
    en: (name: string) =>
      `If a machine answers: “It’s ${name}. It isn’t urgent, I’ll try another time. Goodbye.”`,
    cy: (name: string) =>
      `Os bydd peiriant yn ateb: “${name} sydd yma. Nid yw’n fater brys, rhof gynnig arall arni rywbryd eto. Hwyl.”`,
  },
  sayOther: {
    en: (name: string) =>
      `If someone else answers: “It’s ${name}. It isn’t urgent, I’ll try another time. Goodbye.” Do not say where you ring from, and never pose as anybody else: no school, surgery, police, bank or parcel.`,
    cy: (name: string) =>
      `Os bydd rhywun arall yn ateb: “${name} sydd yma. Nid yw’n fater brys, rhof gynnig arall arni rywbryd eto. Hwyl.” Peidiwch â dweud o ble rydych yn ffonio, a pheidiwch byth â chymryd arnoch fod yn rhywun arall: nid ysgol, meddygfa, heddlu, banc na pharsel.`,
  },
  sayThem: {
    en: (council: string) =>
      `When it is them, and they can talk: “I look after parent support partners. You have a meeting with the council. A parent who has been through it can stand beside you, before it, in it and after. It costs nothing. ${council} A no is fine and needs no reason. Would you like that?”`,
    cy: (council: string) =>
      `Pan fyddwch yn siarad â nhw, a’u bod yn gallu siarad: “Rwy’n cydlynu partneriaid cymorth i rieni. Mae gennych gyfarfod gyda’r cyngor. Gall rhiant sydd wedi bod drwy hyn sefyll wrth eich ochr, cyn y cyfarfod, ynddo ac wedyn. Nid yw’n costio dim. ${council} Mae na yn iawn, heb roi rheswm. A hoffech chi hynny?”`,
  },
  'says-parent-led': {
    en: 'The council doesn’t run your conversations with them.',
    cy: 'Nid y cyngor sy’n rhedeg eich sgyrsiau gyda nhw.',
  },
  'says-charity': {
    en: 'The council pays for it, and doesn’t run your conversations with them.',
    cy: 'Y cyngor sy’n talu amdano, ond nid y cyngor sy’n rhedeg eich sgyrsiau gyda nhw.',
  },
  'says-council-hosted': {
    en: 'We are part of the council, with managers of our own. Ask me who can read what, and I will tell you.',
    cy: 'Rydym yn rhan o’r cyngor, gyda’n rheolwyr ein hunain. Gofynnwch i mi pwy sy’n cael darllen beth, ac fe ddywedaf wrthych.',
  },
  'says-professional': {
    en: 'Ask me who pays for it and who can read what, and I will tell you.',
    cy: 'Gofynnwch i mi pwy sy’n talu amdano a phwy sy’n cael darllen beth, ac fe ddywedaf wrthych.',
  },
  ownWords: { en: 'Their own safe words', cy: 'Eu geiriau diogel eu hunain' },

  happened: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  'no-answer': { en: 'No answer', cy: 'Dim ateb' },
  'someone-else-answered': { en: 'Someone else answered', cy: 'Atebodd rhywun arall' },
  'call-back': { en: 'Call back', cy: 'Galw’n ôl' },
  callBackOn: { en: 'Call back on', cy: 'Galw’n ôl ar' },
  saidYes: { en: 'They said yes', cy: 'Dywedon nhw ie' },
  saidNo: { en: 'They said no', cy: 'Dywedon nhw na' },
  thinking: { en: 'They want to think', cy: 'Maen nhw eisiau meddwl' },
  askAgainTick: {
    en: 'If it is a no: they invited us to ask again',
    cy: 'Os na yw’r ateb: fe’n gwahoddwyd i ofyn eto',
  },
  noReason: {
    en: 'A no needs no reason. Don’t ask for one.',
    cy: 'Nid oes angen rheswm dros na. Peidiwch â gofyn am un.',
  },
  howMade: { en: 'How?', cy: 'Sut?' },
  councilOffered: { en: 'The council made the offer', cy: 'Gwnaeth y cyngor y cynnig' },
  councilOfferedOn: { en: 'Day on which the council offered', cy: 'Y diwrnod y gwnaeth y cyngor y cynnig' },
  record: { en: 'Save', cy: 'Cadw' },
  thenName: {
    en: 'If they said yes, enter their name and a safe way to reach them next: both come with their yes.',
    cy: 'Os dywedon nhw ie, nodwch eu henw a ffordd ddiogel o’u cyrraedd nesaf: daw’r ddau gyda’u hie.',
  },
  enterName: { en: 'Enter their name and how to reach them', cy: 'Nodwch eu henw a sut i’w cyrraedd' },
  nextProposals: { en: 'Show who could stand beside them', cy: 'Dangos pwy allai sefyll wrth eu hochr' },
  takeBack: { en: 'That was a slip: take it back', cy: 'Llithriad oedd hynny: ei dynnu’n ôl' },
  reopen: { en: 'They asked us to offer again', cy: 'Gofynnon nhw i ni gynnig eto' },
  history: { en: 'What has been done', cy: 'Beth sydd wedi’i wneud' },
  opened: { en: 'Opened', cy: 'Agorwyd' },
  possible: { en: 'Can be made', cy: 'Gellir ei wneud' },
  reopened: { en: 'Opened again', cy: 'Ailagorwyd' },
  'ask-again': { en: 'Invited us to ask again', cy: 'Gwahoddiad i ofyn eto' },
  'taken-back': { en: 'Taken back', cy: 'Tynnwyd yn ôl' },
  'already-beside': { en: 'Someone is beside them already', cy: 'Mae rhywun wrth eu hochr eisoes' },
  'came-back': {
    en: 'they asked for somebody beside them again',
    cy: 'gofynnon nhw am rywun wrth eu hochr eto',
  },
  'taken-out': { en: 'Taken out of this family', cy: 'Wedi’u tynnu o’r teulu hwn' },
  cancelled: { en: 'The conference was cancelled', cy: 'Canslwyd y gynhadledd' },

  faultGone: { en: 'This offer is no longer there', cy: 'Nid yw’r cynnig hwn yno mwyach' },
  faultNotPossible: {
    en: 'The offer can’t be made yet: look at why it is held',
    cy: 'Ni ellir gwneud y cynnig eto: edrychwch pam mae wedi’i ddal yn ôl',
  },
  faultDay: {
    en: 'Enter the day to call back, like 27 3 2026',
    cy: 'Rhowch y diwrnod i alw’n ôl, fel 27 3 2026',
  },
  faultFuture: { en: 'The day can’t be in the future', cy: 'Ni all y diwrnod fod yn y dyfodol' },
  faultState: {
    en: 'Somebody else has just changed this offer: look at where it stands now',
    cy: 'Mae rhywun arall newydd newid y cynnig hwn: edrychwch ble mae’n sefyll nawr',
  },
})
