import { defineWords } from '../platform/words/words.ts'

// Whoever holds the telephone may read these: outbox.test.ts holds each against platform/mail/neutral.ts.

/** The text of every message, by kind; `Bare` is the one without a link. A text message is `Text` where there is one. */
export const texts = defineWords({
  subject: { en: 'A message for you', cy: 'Neges i chi' },
  signInSubject: { en: 'Your link and code', cy: 'Eich dolen a’ch cod' },
  signIn: {
    en: (link: string, code: string) =>
      `Open this link on the device where you asked for it:\n${link}\n\nOr type these numbers there: ${code}\n\nBoth work once, for ten minutes. If you did not ask for this, you need do nothing.`,
    cy: (link: string, code: string) =>
      `Agorwch y ddolen hon ar y ddyfais lle gwnaethoch ofyn amdani:\n${link}\n\nNeu teipiwch y rhifau hyn yno: ${code}\n\nMae’r ddau’n gweithio unwaith, am ddeng munud. Os na wnaethoch ofyn am hyn, does dim rhaid i chi wneud dim.`,
  },
  signInText: {
    en: (code: string) => `${code} is your code. It works for ten minutes.`,
    cy: (code: string) => `${code} yw eich cod. Mae’n gweithio am ddeng munud.`,
  },
  invite: {
    en: (link: string) =>
      `An account has been made for you. Open this link within seven days:\n${link}\n\nA code then comes to this address. If you did not expect this, you need do nothing.`,
    cy: (link: string) =>
      `Mae cyfrif wedi’i greu i chi. Agorwch y ddolen hon o fewn saith diwrnod:\n${link}\n\nYna daw cod i’r cyfeiriad hwn. Os nad oeddech yn disgwyl hyn, does dim rhaid i chi wneud dim.`,
  },
  choose: {
    en: (link: string) => `There is something for you to look at, when you like:\n${link}`,
    cy: (link: string) => `Mae rhywbeth i chi edrych arno, pan fynnwch:\n${link}`,
  },
  others: {
    en: (link: string) => `There is something new for you to look at, when you like:\n${link}`,
    cy: (link: string) => `Mae rhywbeth newydd i chi edrych arno, pan fynnwch:\n${link}`,
  },
  othersBare: {
    en: 'There is no news today. We will get in touch again soon.',
    cy: 'Does dim newyddion heddiw. Byddwn yn cysylltu eto’n fuan.',
  },
  beside: {
    en: 'What you asked for has been arranged. You will hear more soon.',
    cy: 'Mae’r hyn y gofynnoch amdano wedi’i drefnu. Cewch glywed mwy yn fuan.',
  },
  asked: {
    en: (link: string) => `There is a question for you. Please answer it when you can:\n${link}`,
    cy: (link: string) => `Mae cwestiwn i chi. Atebwch ef pan allwch, os gwelwch yn dda:\n${link}`,
  },
  cover: {
    en: (link: string) => `There is something new for you. Sign in to read it:\n${link}`,
    cy: (link: string) => `Mae rhywbeth newydd i chi. Mewngofnodwch i’w ddarllen:\n${link}`,
  },
  beganAgain: {
    en: 'The way you sign in was started again today, because somebody asked us to. If it was not you, please ring us on the number that you have for us.',
    cy: 'Cafodd y ffordd rydych yn mewngofnodi ei hailgychwyn heddiw, am fod rhywun wedi gofyn i ni. Os nad chi oedd hynny, ffoniwch ni ar y rhif sydd gennych ar ein cyfer.',
  },
  addressChanged: {
    en: 'The address or number that you sign in with was changed today. If you did not ask for this, please ring us on the number that you have for us.',
    cy: 'Cafodd y cyfeiriad neu’r rhif rydych yn mewngofnodi ag ef ei newid heddiw. Os na wnaethoch ofyn am hyn, ffoniwch ni ar y rhif sydd gennych ar ein cyfer.',
  },
  toHear: {
    en: (link: string) => `There is something for you to read today. Sign in to read it:\n${link}`,
    cy: (link: string) => `Mae rhywbeth i chi ei ddarllen heddiw. Mewngofnodwch i’w ddarllen:\n${link}`,
  },
  somethingNew: {
    en: 'There is something new for you. Have a look when you like.',
    cy: 'Mae rhywbeth newydd i chi. Edrychwch arno pan fynnwch.',
  },
  coverForYou: {
    en: 'Something has changed for a few days. We will get in touch about it.',
    cy: 'Mae rhywbeth wedi newid am ychydig ddyddiau. Byddwn yn cysylltu ynghylch hyn.',
  },
  changedForYou: {
    en: 'Something has changed. We will get in touch about it.',
    cy: 'Mae rhywbeth wedi newid. Byddwn yn cysylltu ynghylch hyn.',
  },
  changedForSupporter: {
    en: 'Something that you had planned has changed. Please ring us before you set out.',
    cy: 'Mae rhywbeth yr oeddech wedi’i drefnu wedi newid. Ffoniwch ni cyn i chi gychwyn.',
  },
  bookedSubject: { en: 'Your booking', cy: 'Eich archeb' },
  placesSubject: { en: 'Places for you', cy: 'Lleoedd i chi' },
  proveSubject: { en: 'Confirm your booking', cy: 'Cadarnhewch eich archeb' },
  proveLineSubject: { en: 'Confirm your place on the list', cy: 'Cadarnhewch eich lle ar y rhestr' },
  listSubject: { en: 'Your place on the list', cy: 'Eich lle ar y rhestr' },
  prove: {
    en: (when: string, until: string, link: string) =>
      `Places are kept for you: ${when}.\n\nThey are not booked yet. Open this link before ${until} and press the button, and they are yours:\n${link}\n\nIf it was not you, you need do nothing. The places go to somebody else and your address is deleted.`,
    cy: (when: string, until: string, link: string) =>
      `Mae lleoedd wedi’u cadw i chi: ${when}.\n\nNid ydynt wedi’u harchebu eto. Mae gennych tan ${until} i agor y ddolen hon a phwyso’r botwm, a chi fydd piau nhw:\n${link}\n\nOs nad chi oedd hynny, does dim rhaid i chi wneud dim. Bydd y lleoedd yn mynd i rywun arall a chaiff eich cyfeiriad ei ddileu.`,
  },
  proveLine: {
    en: (when: string, until: string, link: string) =>
      `You asked to be on the list: ${when}.\n\nOpen this link before ${until} and press the button, and you are on it:\n${link}\n\nIf it was not you, you need do nothing. Your address is deleted.`,
    cy: (when: string, until: string, link: string) =>
      `Gofynnoch am fod ar y rhestr: ${when}.\n\nMae gennych tan ${until} i agor y ddolen hon a phwyso’r botwm, a byddwch arni:\n${link}\n\nOs nad chi oedd hynny, does dim rhaid i chi wneud dim. Caiff eich cyfeiriad ei ddileu.`,
  },
  given: {
    en: (when: string, until: string, link: string) =>
      `Somebody booked places and would like you to have them: ${when}.\n\nOpen this link before ${until} to take them, or to say no:\n${link}\n\nIf you do nothing, they stay with whoever booked, and your address is deleted.`,
    cy: (when: string, until: string, link: string) =>
      `Archebodd rhywun leoedd a hoffai i chi eu cael: ${when}.\n\nMae gennych tan ${until} i agor y ddolen hon a’u cymryd, neu i ddweud na:\n${link}\n\nOs na wnewch ddim, byddant yn aros gyda phwy bynnag a’u harchebodd, a chaiff eich cyfeiriad ei ddileu.`,
  },
  givenTaken: {
    en: (when: string) => `The places that you gave to somebody else are theirs now: ${when}.`,
    cy: (when: string) => `Mae’r lleoedd a roesoch i rywun arall bellach yn eiddo iddyn nhw: ${when}.`,
  },
  bookingChanged: {
    en: (when: string, link: string) =>
      `Your booking is changed: ${when}.\n\nOpen this link to see what stands now, or to change it again:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae eich archeb wedi’i newid: ${when}.\n\nAgorwch y ddolen hon i weld sut mae’n sefyll nawr, neu i’w newid eto:\n${link}`,
  },
  writeAgain: {
    en: (when: string, link: string) =>
      `Something that you wrote with your booking (${when}) was not read, and is deleted. Please write it again if it still matters. Open this link, and choose what you told us:\n${link}`,
    cy: (when: string, link: string) =>
      `Ni ddarllenwyd rhywbeth a ysgrifennoch gyda’ch archeb (${when}), ac mae wedi’i ddileu. Ysgrifennwch ef eto os yw’n dal i gyfrif. Agorwch y ddolen hon, a dewiswch yr hyn a ddywedoch wrthym:\n${link}`,
  },
  booked: {
    en: (when: string, link: string) =>
      `Your places are booked: ${when}.\n\nOpen this link to see your booking, to change it or to cancel it:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae eich lleoedd wedi’u harchebu: ${when}.\n\nAgorwch y ddolen hon i weld eich archeb, i’w newid neu i’w chanslo:\n${link}`,
  },
  workshop: {
    en: (when: string, link: string) =>
      `Something that you waited for has come free, and is yours: ${when}.\n\nOpen this link to see what, or to give it back:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae rhywbeth roeddech yn aros amdano wedi dod yn rhydd, a chi piau ef: ${when}.\n\nAgorwch y ddolen hon i weld beth, neu i’w roi yn ôl:\n${link}`,
  },
  waits: {
    en: (when: string, link: string) =>
      `You are on the list: ${when}. We write as soon as there are places for you.\n\nOpen this link to see where you stand, or to leave the list:\n${link}`,
    cy: (when: string, link: string) =>
      `Rydych ar y rhestr: ${when}. Byddwn yn ysgrifennu cyn gynted ag y bydd lleoedd i chi.\n\nAgorwch y ddolen hon i weld ble rydych ar y rhestr, neu i’w gadael:\n${link}`,
  },
  places: {
    en: (when: string, until: string, link: string) =>
      `There are places for you: ${when}.\n\nThey are kept for you until ${until}. Open this link to take them, or to leave them for somebody else:\n${link}`,
    cy: (when: string, until: string, link: string) =>
      `Mae lleoedd i chi: ${when}.\n\nMaent wedi’u cadw i chi tan ${until}. Agorwch y ddolen hon i’w cymryd, neu i’w gadael i rywun arall:\n${link}`,
  },
  placesOver: {
    en: (when: string, page: string) =>
      `The places that were kept for you (${when}) have gone to the next on the list. You can book again, or join the list again, here:\n${page}`,
    cy: (when: string, page: string) =>
      `Mae’r lleoedd a gadwyd i chi (${when}) wedi mynd i’r nesaf ar y rhestr. Gallwch archebu eto, neu ymuno â’r rhestr eto, yma:\n${page}`,
  },
  stillWaits: {
    en: (when: string, link: string) =>
      `The places that were kept for you (${when}) have gone to the next on the list. You are still on it. We write when there is room for all of you.\n\nOpen this link to see where you stand, or to leave the list:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae’r lleoedd a gadwyd i chi (${when}) wedi mynd i’r nesaf ar y rhestr. Rydych arni o hyd. Byddwn yn ysgrifennu pan fydd lle i bob un ohonoch.\n\nAgorwch y ddolen hon i weld ble rydych ar y rhestr, neu i’w gadael:\n${link}`,
  },
  eventChanged: {
    en: (when: string, link: string) =>
      `Something about your booking has changed. This is how it stands now: ${when}.\n\nOpen this link to see what is different:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae rhywbeth ynghylch eich archeb wedi newid. Dyma sut y mae nawr: ${when}.\n\nAgorwch y ddolen hon i weld beth sy’n wahanol:\n${link}`,
  },
  calledOff: {
    en: (when: string, link: string) =>
      `What you booked does not take place: ${when}.\n\nOpen this link to read why. You need do nothing more:\n${link}`,
    cy: (when: string, link: string) =>
      `Nid yw’r hyn a archeboch yn mynd yn ei flaen: ${when}.\n\nAgorwch y ddolen hon i ddarllen pam. Does dim angen i chi wneud dim arall:\n${link}`,
  },
  invoice: {
    en: (when: string, link: string) =>
      `There is something new with your booking: ${when}.\n\nOpen this link to see it:\n${link}`,
    cy: (when: string, link: string) =>
      `Mae rhywbeth newydd gyda’ch archeb: ${when}.\n\nAgorwch y ddolen hon i’w weld:\n${link}`,
  },
  bookingOver: {
    en: (when: string) => `Your booking is cancelled: ${when}. You need do nothing more.`,
    cy: (when: string) => `Mae eich archeb wedi’i chanslo: ${when}. Does dim angen i chi wneud dim arall.`,
  },
  joinSubject: { en: 'Is this your address?', cy: 'Ai eich cyfeiriad chi yw hwn?' },
  join: {
    en: (link: string) =>
      `Somebody gave us this address, so that news comes to it. If it was you, open this link within seven days and press the button:\n${link}\n\nIf it was not you, you need do nothing. Nothing comes, and the address is deleted.`,
    cy: (link: string) =>
      `Rhoddodd rhywun y cyfeiriad hwn i ni, er mwyn i newyddion ddod iddo. Os chi wnaeth hynny, agorwch y ddolen hon o fewn saith diwrnod a phwyswch y botwm:\n${link}\n\nOs nad chi wnaeth hynny, does dim rhaid i chi wneud dim. Ni ddaw dim, a chaiff y cyfeiriad ei ddileu.`,
  },
  moved: {
    en: 'The news that came to this address now goes to another one, because somebody asked us to change it. If it was not you, please ring us on the number that you have for us.',
    cy: 'Mae’r newyddion a ddeuai i’r cyfeiriad hwn bellach yn mynd i un arall, am fod rhywun wedi gofyn i ni ei newid. Os nad chi oedd hynny, ffoniwch ni ar y rhif sydd gennych ar ein cyfer.',
  },
  question: {
    en: (link: string) => `Somebody has asked something. Sign in to read it and to answer:\n${link}`,
    cy: (link: string) => `Mae rhywun wedi gofyn rhywbeth. Mewngofnodwch i’w ddarllen ac i ateb:\n${link}`,
  },
  questionDue: {
    en: (link: string) =>
      `Somebody waits for an answer that was promised by today. Sign in to write it:\n${link}`,
    cy: (link: string) =>
      `Mae rhywun yn aros am ateb a addawyd erbyn heddiw. Mewngofnodwch i’w ysgrifennu:\n${link}`,
  },
  answeredSubject: { en: 'An answer for you', cy: 'Ateb i chi' },
  answered: {
    en: (link: string) =>
      `There is an answer to what you asked. Open this link to read it, and to write once more if you like:\n${link}\n\nIf you asked nothing, open it and press “It was not me”. Then nothing more comes, and this address is deleted.`,
    cy: (link: string) =>
      `Mae ateb i’r hyn a ofynnoch. Agorwch y ddolen hon i’w ddarllen, ac i ysgrifennu unwaith eto os mynnwch:\n${link}\n\nOs na ofynnoch ddim, agorwch hi a phwyswch “Nid fi oedd hynny”. Yna ni ddaw dim mwy, a chaiff y cyfeiriad hwn ei ddileu.`,
  },
  howSubject: { en: 'How was it?', cy: 'Sut aeth hi?' },
  how: {
    en: (when: string, link: string) =>
      `Thank you for coming: ${when}. If you like, tell us how it was. It takes two minutes, and nobody learns who wrote what:\n${link}`,
    cy: (when: string, link: string) =>
      `Diolch am ddod: ${when}. Os mynnwch, dywedwch wrthym sut aeth hi. Mae’n cymryd dwy funud, ac ni fydd neb yn dod i wybod pwy ysgrifennodd beth:\n${link}`,
  },
  letterTrial: { en: (subject: string) => `Trial: ${subject}`, cy: (subject: string) => `Prawf: ${subject}` },
  letterWhy: {
    en: (from: string, name: string) => `You get this from ${from} because you asked for “${name}”.`,
    cy: (from: string, name: string) => `Rydych yn cael hwn gan ${from} am i chi ofyn am “${name}”.`,
  },
  letterLeave: { en: 'Change what you get, or leave', cy: 'Newid yr hyn a gewch, neu adael' },
  letterYours: {
    en: 'That link is yours: leave it out when you pass this on.',
    cy: 'Chi piau’r ddolen honno: peidiwch â’i chynnwys wrth basio hwn ymlaen.',
  },
  letterOnline: { en: 'Read it on the web', cy: 'Ei ddarllen ar y we' },
  letterIsTrial: {
    en: 'This is a trial. Only you got it.',
    cy: 'Prawf yw hwn. Dim ond chi sydd wedi’i gael.',
  },
  shared: {
    en: (link: string) => `Something has been shared with you. Sign in to read it:\n${link}`,
    cy: (link: string) => `Mae rhywbeth wedi’i rannu gyda chi. Mewngofnodwch i’w ddarllen:\n${link}`,
  },
})
