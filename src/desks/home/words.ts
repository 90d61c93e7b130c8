import { sayDay, sayTime, sayWhen, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Home', cy: 'Hafan' },
  hello: { en: (name: string) => `Hello ${name}`, cy: (name: string) => `Helo ${name}` },
  yourMeeting: { en: 'Your meeting', cy: 'Eich cyfarfod' },
  meetingOn: {
    en: (day: string, time: string | null) =>
      `${sayDay('en', day)}${time === null ? '' : `, ${sayTime('en', time)}`}`,
    cy: (day: string, time: string | null) =>
      `${sayDay('cy', day)}${time === null ? '' : `, ${sayTime('cy', time)}`}`,
  },
  thatIs: { en: (when: string) => `That is ${when}.`, cy: (when: string) => `Mae hynny ${when}.` },
  noMeeting: {
    en: 'We have no date for your meeting yet.',
    cy: 'Nid oes gennym ddyddiad ar gyfer eich cyfarfod eto.',
  },
  beside: {
    en: (name: string) => `${name} is beside you`,
    cy: (name: string) => `Mae ${name} wrth eich ochr`,
  },
  standsIn: {
    en: (name: string) => `${name} stands in for now.`,
    cy: (name: string) => `Mae ${name} yn cymryd eu lle am y tro.`,
  },
  partner: { en: 'Your parent support partner', cy: 'Eich partner cymorth i rieni' },
  notMet: {
    en: 'They will be in touch about a first meeting.',
    cy: 'Byddant mewn cysylltiad am gyfarfod cyntaf.',
  },
  chooseWho: { en: 'Choose who', cy: 'Dewis pwy' },
  chooseText: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 person could stand beside you. Read about them.',
        other: '# people could stand beside you. Read about them and choose.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Gallai 1 person sefyll wrth eich ochr. Darllenwch amdanynt.',
        two: 'Gallai 2 berson sefyll wrth eich ochr. Darllenwch amdanynt a dewiswch.',
        few: 'Gallai # pherson sefyll wrth eich ochr. Darllenwch amdanynt a dewiswch.',
        other: 'Gallai # o bobl sefyll wrth eich ochr. Darllenwch amdanynt a dewiswch.',
      }),
  },
  chose: { en: (name: string) => `You chose ${name}`, cy: (name: string) => `Dewisoch ${name}` },
  choseText: {
    en: 'We have asked them. You will hear from us.',
    cy: 'Rydym wedi gofyn iddynt. Byddwch yn clywed gennym.',
  },
  looking: { en: 'We are finding people for you', cy: 'Rydym yn chwilio am bobl i chi' },
  lookingText: {
    en: 'You will be able to choose. If your meeting is close, ring us: we can prepare with you by phone.',
    cy: 'Byddwch yn gallu dewis. Os yw’ch cyfarfod yn agos, ffoniwch ni: gallwn baratoi gyda chi dros y ffôn.',
  },
  calendar: { en: 'Put it in my calendar', cy: 'Ei roi yn fy nghalendr' },
  next: {
    en: (day: string, time: string | null, today: string) =>
      `Next: ${sayDay('en', day)}${time === null ? '' : `, ${sayTime('en', time)}`}, ${sayWhen('en', today, day)}.`,
    cy: (day: string, time: string | null, today: string) =>
      `Nesaf: ${smallDay(sayDay('cy', day))}${time === null ? '' : `, ${sayTime('cy', time)}`}, ${sayWhen('cy', today, day)}.`,
  },
  message: { en: (name: string) => `Message ${name}`, cy: (name: string) => `Anfon neges at ${name}` },
  unread: {
    en: (n: number) => plural('en', n, { one: 'Read 1 new message', other: 'Read # new messages' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Darllen 1 neges newydd',
        two: 'Darllen 2 neges newydd',
        few: 'Darllen # neges newydd',
        other: 'Darllen # neges newydd',
      }),
  },
  nobodyNow: { en: 'Nobody is beside you now', cy: 'Nid oes neb wrth eich ochr nawr' },
  nobodyNowText: {
    en: 'What you wrote here is still yours. You can ask for someone again at any time.',
    cy: 'Chi sydd biau’r hyn a ysgrifennoch yma o hyd. Gallwch ofyn am rywun eto unrhyw bryd.',
  },
  again: { en: 'I’d like someone beside me again', cy: 'Hoffwn gael rhywun wrth fy ochr eto' },
  now: { en: 'Three things you can do now', cy: 'Tri pheth y gallwch eu gwneud nawr' },
  after: {
    en: 'Say how the meeting was',
    cy: 'Dweud sut oedd y cyfarfod',
  },
  afterText: {
    en: 'Three short questions. Your name is not kept with the answers.',
    cy: 'Tri chwestiwn byr. Ni chedwir eich enw gyda’r atebion.',
  },
  papers: { en: 'Read the report', cy: 'Darllen yr adroddiad' },
  papersWith: {
    en: (name: string) => `Read the report with ${name}`,
    cy: (name: string) => `Darllen yr adroddiad gyda ${name}`,
  },
  papersNot: {
    en: 'When it should come, and what to do if it does not.',
    cy: 'Pryd y dylai ddod, a beth i’w wneud os na ddaw.',
  },
  papersCame: {
    en: (day: string) => `It came on ${sayDay('en', day)}.`,
    cy: (day: string) => `Daeth ar ${softDay(sayDay('cy', day))}.`,
  },
  papersPoints: {
    en: (points: number, answered: number) =>
      `${plural('en', points, { one: '1 part', other: '# parts' })}, you have answered ${answered}.`,
    cy: (points: number, answered: number) =>
      `${plural('cy', points, { one: '1 rhan', two: '2 ran', other: '# rhan' })}, rydych wedi ateb ${answered}.`,
  },
  say: {
    en: 'Say what you want people to know',
    cy: 'Dweud yr hyn rydych am i bobl ei wybod',
  },
  pageNot: {
    en: 'In your own words. It is private until you share it.',
    cy: 'Yn eich geiriau eich hun. Mae’n breifat nes i chi ei rannu.',
  },
  pageBegun: {
    en: (day: string) => `You wrote on ${sayDay('en', day)}. It is private until you share it.`,
    cy: (day: string) => `Ysgrifennoch ar ${softDay(sayDay('cy', day))}. Mae’n breifat nes i chi ei rannu.`,
  },
  helps: {
    en: 'Ask for what would help at the meeting',
    cy: 'Gofyn am yr hyn fyddai’n helpu yn y cyfarfod',
  },
  helpsNot: {
    en: 'A break, plain words, someone to watch the children.',
    cy: 'Saib, geiriau plaen, rhywun i warchod y plant.',
  },
  helpsAsked: {
    en: (asked: number, answered: number) =>
      `${plural('en', asked, { one: 'You asked for 1 thing', other: 'You asked for # things' })}, ${answered} answered.`,
    cy: (asked: number, answered: number) =>
      `${plural('cy', asked, { one: 'Gofynnoch am 1 peth', two: 'Gofynnoch am 2 beth', few: 'Gofynnoch am # pheth', many: 'Gofynnoch am # pheth', other: 'Gofynnoch am # peth' })}, ${answered} wedi’u hateb.`,
  },
  ask: {
    en: 'Write down what you want to ask',
    cy: 'Ysgrifennu’r hyn rydych am ei ofyn',
  },
  askNot: { en: 'A short list to take in with you.', cy: 'Rhestr fer i fynd â hi i mewn gyda chi.' },
  askSome: {
    en: (n: number) => plural('en', n, { one: 'You have 1 question.', other: 'You have # questions.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae gennych 1 cwestiwn.',
        two: 'Mae gennych 2 gwestiwn.',
        few: 'Mae gennych # chwestiwn.',
        many: 'Mae gennych # chwestiwn.',
        other: 'Mae gennych # cwestiwn.',
      }),
  },
  room: {
    en: 'See who will be in the room',
    cy: 'Gweld pwy fydd yn yr ystafell',
  },
  roomNot: { en: 'Names, jobs, and why each one comes.', cy: 'Enwau, swyddi, a pham mae pob un yn dod.' },
  roomSome: {
    en: (n: number) => plural('en', n, { one: '1 person on the list.', other: '# people on the list.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 person ar y rhestr.',
        two: '2 berson ar y rhestr.',
        few: '# pherson ar y rhestr.',
        other: '# o bobl ar y rhestr.',
      }),
  },
  plan: {
    en: 'Look at your plan',
    cy: 'Edrych ar eich cynllun',
  },
  planNot: {
    en: 'What each agency said it would do, and whether it did.',
    cy: 'Yr hyn y dywedodd pob asiantaeth y byddai’n ei wneud, ac a wnaeth.',
  },
  planOn: {
    en: (day: string) => `Your copy of ${sayDay('en', day)}.`,
    cy: (day: string) => `Eich copi, ${smallDay(sayDay('cy', day))}.`,
  },
  notes: {
    en: 'Write a note for yourself',
    cy: 'Ysgrifennu nodyn i chi’ch hun',
  },
  notesText: {
    en: 'Only you, and whoever you choose, can read it.',
    cy: 'Dim ond chi, a phwy bynnag a ddewiswch, all ei ddarllen.',
  },
  nearby: {
    en: 'Find help near you',
    cy: 'Dod o hyd i gymorth yn eich ardal',
  },
  nearbyText: {
    en: 'Solicitors, money, home, health: who to ring.',
    cy: 'Cyfreithwyr, arian, cartref, iechyd: pwy i’w ffonio.',
  },
  sharedTitle: { en: 'What you shared', cy: 'Yr hyn a rannoch' },
  shared: {
    en: (n: number) => plural('en', n, { one: 'One thing is shared.', other: '# things are shared.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae un peth wedi’i rannu.',
        two: 'Mae dau beth wedi’u rhannu.',
        few: 'Mae # pheth wedi’u rhannu.',
        many: 'Mae # pheth wedi’u rhannu.',
        other: 'Mae # peth wedi’u rhannu.',
      }),
  },
  notOpened: { en: 'Nobody has opened it yet.', cy: 'Nid oes neb wedi’i agor eto.' },
  opened: {
    en: (name: string, day: string) => `${name} opened it on ${sayDay('en', day)}.`,
    cy: (name: string, day: string) => `Agorodd ${name} ef ar ${softDay(sayDay('cy', day))}.`,
  },
  sharedLink: { en: 'See it, or stop it', cy: 'Ei weld, neu ei atal' },
  mine: { en: 'All my pages', cy: 'Fy holl dudalennau' },
  today: { en: 'Today', cy: 'Heddiw' },
  asked: {
    en: (n: number) =>
      plural('en', n, { one: '1 parent has chosen you', other: '# parents have chosen you' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae 1 rhiant wedi’ch dewis chi',
        two: 'Mae 2 riant wedi’ch dewis chi',
        other: 'Mae # rhiant wedi’ch dewis chi',
      }),
  },
  answer: { en: 'Look and answer', cy: 'Edrych ac ateb' },
  hard: { en: 'If it was hard', cy: 'Os oedd yn anodd' },
  hardText: {
    en: (number: string, hours: string) =>
      `Ring your coordinator: ${number}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (number: string, hours: string) =>
      `Ffoniwch eich cydlynydd: ${number}${hours === '' ? '' : `, ${hours}`}.`,
  },
})
