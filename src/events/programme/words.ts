import { defineWords, plural } from '../../platform/words/words.ts'

/** What anybody reads of a programme. */
export const words = defineWords({
  programme: { en: 'Programme', cy: 'Rhaglen' },
  whole: {
    en: (parts: number) => `What happens when: ${plural('en', parts, { one: '1 part', other: '# parts' })}`,
    cy: (parts: number) =>
      `Beth sy’n digwydd pryd: ${plural('cy', parts, { one: '1 rhan', two: '2 ran', few: '3 rhan', other: '# rhan' })}`,
  },
  printable: { en: 'The programme for printing', cy: 'Y rhaglen i’w hargraffu' },
  noSessions: {
    en: 'The programme is not made yet. Look again soon.',
    cy: 'Nid yw’r rhaglen wedi’i llunio eto. Edrychwch eto cyn bo hir.',
  },
  'kind-speech': { en: 'Speech', cy: 'Araith' },
  'kind-workshop': { en: 'Workshop', cy: 'Gweithdy' },
  'kind-panel': { en: 'Panel', cy: 'Panel' },
  'kind-break': { en: 'Break', cy: 'Egwyl' },
  toDecide: { en: 'To be decided:', cy: 'I’w benderfynu:' },
  someone: { en: 'Speaker to be announced', cy: 'Siaradwr i’w gyhoeddi' },
  signUp: {
    en: 'Places are limited. Choose it with the link of your booking.',
    cy: 'Mae nifer y lleoedd yn gyfyngedig. Dewiswch ef drwy ddolen eich archeb.',
  },
  full: {
    en: 'Full. You can wait for a place with the link of your booking.',
    cy: 'Llawn. Gallwch aros am le drwy ddolen eich archeb.',
  },
  documents: { en: 'To read', cy: 'I’w ddarllen' },
  documentsAfter: { en: 'After the day', cy: 'Ar ôl y diwrnod' },
  years: { en: 'Earlier years', cy: 'Blynyddoedd cynharach' },
  size: {
    en: (type: string, size: string) => `${type}, ${size}`,
    cy: (type: string, size: string) => `${type}, ${size}`,
  },
})

/** What an organiser reads. */
export const keepWords = defineWords({
  lede: {
    en: 'What happens when, in which room, and who speaks.',
    cy: 'Beth sy’n digwydd pryd, ym mha ystafell, a phwy sy’n siarad.',
  },
  hours: {
    en: (from: string, to: string) => `The day is from ${from} to ${to}, UK time.`,
    cy: (from: string, to: string) => `Mae’r diwrnod o ${from} i ${to}, amser y DU.`,
  },
  empty: {
    en: 'Nothing stands in the programme yet. Begin with the welcome; people see the programme on the page of the event.',
    cy: 'Does dim yn y rhaglen eto. Dechreuwch gyda’r croeso; bydd pobl yn gweld y rhaglen ar dudalen y digwyddiad.',
  },
  add: { en: 'Add a session', cy: 'Ychwanegu sesiwn' },
  change: { en: 'Change the session', cy: 'Newid y sesiwn' },
  changeIt: { en: 'Change', cy: 'Newid' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  gone: {
    en: (count: number) => plural('en', count, { one: 'Removed: 1 session', other: 'Removed: # sessions' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Wedi’u tynnu: 1 sesiwn',
        two: 'Wedi’u tynnu: 2 sesiwn',
        other: 'Wedi’u tynnu: # sesiwn',
      }),
  },
  putBack: { en: 'Put back', cy: 'Rhoi yn ôl' },
  kind: { en: 'What kind', cy: 'Pa fath' },
  titleEn: { en: 'What it is called (English)', cy: 'Ei henw (Saesneg)' },
  titleCy: { en: 'What it is called (Welsh)', cy: 'Ei henw (Cymraeg)' },
  aboutEn: { en: 'What it is about (English)', cy: 'Am beth y mae (Saesneg)' },
  aboutCy: { en: 'What it is about (Welsh)', cy: 'Am beth y mae (Cymraeg)' },
  questionEn: {
    en: 'For a panel: what it decides (English)',
    cy: 'Ar gyfer panel: beth y mae’n ei benderfynu (Saesneg)',
  },
  questionCy: {
    en: 'For a panel: what it decides (Welsh)',
    cy: 'Ar gyfer panel: beth y mae’n ei benderfynu (Cymraeg)',
  },
  startsAt: { en: 'Begins at', cy: 'Yn dechrau am' },
  endsAt: { en: 'Ends at', cy: 'Yn gorffen am' },
  roomEn: { en: 'Room, if it has one (English)', cy: 'Ystafell, os oes un (Saesneg)' },
  roomCy: { en: 'Room, if it has one (Welsh)', cy: 'Ystafell, os oes un (Cymraeg)' },
  places: { en: 'Places, if people sign up for it', cy: 'Lleoedd, os yw pobl yn cofrestru' },
  placesHint: {
    en: 'For workshops. Leave it empty when everybody can come in.',
    cy: 'Ar gyfer gweithdai. Gadewch yn wag os gall pawb ddod i mewn.',
  },
  speakers: { en: 'Who speaks', cy: 'Pwy sy’n siarad' },
  noSpeakers: {
    en: 'Nobody is on the list of speakers yet.',
    cy: 'Does neb ar y rhestr siaradwyr eto.',
  },
  toSpeakers: { en: 'Speakers', cy: 'Siaradwyr' },
  save: { en: 'Save', cy: 'Cadw' },
  signedUp: {
    en: (taken: number, places: number) => `${taken} of ${places} places taken`,
    cy: (taken: number, places: number) => `${taken} o ${places} lle wedi’u cymryd`,
  },
  waiting: {
    en: (count: number) => plural('en', count, { one: 'One ticket waits', other: '# tickets wait' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae un tocyn yn aros',
        two: 'Mae dau docyn yn aros',
        few: 'Mae tri thocyn yn aros',
        other: 'Mae # tocyn yn aros',
      }),
  },
  roomClash: {
    en: (others: string) => `At the same time in this room: ${others}`,
    cy: (others: string) => `Ar yr un pryd yn yr ystafell hon: ${others}`,
  },
  speakerClash: {
    en: (who: string) => `Somewhere else at the same time: ${who}`,
    cy: (who: string) => `Yn rhywle arall ar yr un pryd: ${who}`,
  },
  doubled: {
    en: (count: number) =>
      plural('en', count, {
        one: '1 ticket has another workshop at this time. Whoever booked sees that and chooses.',
        other: '# tickets have another workshop at this time. Whoever booked sees that and chooses.',
      }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Mae gan 1 tocyn weithdy arall ar yr un pryd. Mae’r sawl a archebodd yn gweld hynny ac yn dewis.',
        two: 'Mae gan 2 docyn weithdy arall ar yr un pryd. Mae’r sawl a archebodd yn gweld hynny ac yn dewis.',
        other:
          'Mae gan # tocyn weithdy arall ar yr un pryd. Mae’r sawl a archebodd yn gweld hynny ac yn dewis.',
      }),
  },
  outside: {
    en: 'Outside the hours of the event: change it or the event.',
    cy: 'Y tu allan i oriau’r digwyddiad: newidiwch hi neu’r digwyddiad.',
  },
  move: { en: 'Move it', cy: 'Ei symud' },
  moveTo: { en: 'It begins at', cy: 'Mae’n dechrau am' },
  moveAfter: { en: 'And what comes after it, by as much', cy: 'A’r hyn a ddaw ar ei hôl, gymaint â hynny' },
  signedUpStay: {
    en: 'Those who signed up keep their place until you put it back.',
    cy: 'Mae’r rhai sydd wedi cofrestru’n cadw eu lle nes i chi ei rhoi yn ôl.',
  },
})
