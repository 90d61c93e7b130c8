import { sayDay, sayTime } from '../../platform/words/dates.ts'
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
  now: { en: 'What you can do now', cy: 'Beth allwch chi ei wneud nawr' },
  ring: { en: 'Ring us', cy: 'Ffoniwch ni' },
  ringText: {
    en: (number: string, hours: string) => `${number}${hours === '' ? '' : `, ${hours}`}`,
    cy: (number: string, hours: string) => `${number}${hours === '' ? '' : `, ${hours}`}`,
  },
  tonight: { en: 'Who can help right now', cy: 'Pwy all helpu ar hyn o bryd' },
  tonightText: { en: 'In danger, or need someone tonight', cy: 'Mewn perygl, neu angen rhywun heno' },
  looked: { en: 'See who has looked', cy: 'Gweld pwy sydd wedi edrych' },
  lookedText: { en: 'At what we hold about you', cy: 'Ar yr hyn rydym yn ei gadw amdanoch' },
  notes: { en: 'My notes', cy: 'Fy nodiadau' },
  notesText: {
    en: 'What you want to remember, ask or say. Only you, and whoever you choose, can read them',
    cy: 'Yr hyn rydych am ei gofio, ei ofyn neu ei ddweud. Dim ond chi, a phwy bynnag a ddewiswch, all eu darllen',
  },
  promise: { en: 'What we promise you', cy: 'Yr hyn rydym yn ei addo i chi' },
  promiseText: {
    en: 'Who can read what, and when we must act',
    cy: 'Pwy all ddarllen beth, a phryd mae’n rhaid i ni weithredu',
  },
  copy: { en: 'A copy of what is yours', cy: 'Copi o’r hyn sy’n eiddo i chi' },
  copyText: {
    en: 'Everything we hold from you, in one file',
    cy: 'Popeth sydd gennym gennych chi, mewn un ffeil',
  },
  devices: { en: 'See where you are signed in', cy: 'Gweld ble rydych wedi mewngofnodi' },
  devicesText: { en: 'And sign out everywhere else', cy: 'Ac allgofnodi ym mhob man arall' },
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
