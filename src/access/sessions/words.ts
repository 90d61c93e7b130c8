import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  looked: {
    en: 'See who has looked at what we hold about you',
    cy: 'Gweld pwy sydd wedi edrych ar yr hyn rydym yn ei gadw amdanoch',
  },
  title: { en: 'Where you are signed in', cy: 'Lle rydych wedi mewngofnodi' },
  text: {
    en: 'Each line is a phone or computer where somebody signed in as you. If you do not know one, end it.',
    cy: 'Mae pob llinell yn ddyfais lle mae rhywun wedi mewngofnodi yn eich enw chi. Allgofnodwch o unrhyw un nad ydych yn ei hadnabod.',
  },
  unknown: { en: 'A phone or computer', cy: 'Ffôn neu gyfrifiadur' },
  here: { en: 'This device', cy: 'Y ddyfais hon' },
  since: { en: (when: string) => `Signed in on ${when}`, cy: (when: string) => `Mewngofnodwyd ar ${when}` },
  seen: {
    en: (when: string) => `Last used on ${when}`,
    cy: (when: string) => `Defnyddiwyd ddiwethaf ar ${when}`,
  },
  at: {
    en: (day: string, time: string) => `${day} at ${time}`,
    cy: (day: string, time: string) => `${day} am ${time}`,
  },
  end: { en: 'End this one', cy: 'Allgofnodi o hon' },
  endHere: { en: 'Sign out here', cy: 'Allgofnodi yma' },
  endOthers: { en: 'End all the others', cy: 'Allgofnodi o’r lleill i gyd' },
  count: {
    en: (n: number) => plural('en', n, { one: 'Signed in on 1 device', other: 'Signed in on # devices' }),
    cy: (n: number) =>
      plural('cy', n, { two: 'Wedi mewngofnodi ar 2 ddyfais', other: 'Wedi mewngofnodi ar # dyfais' }),
  },
  idle: {
    en: (minutes: number) =>
      `Signs out by itself after ${minutes % 60 === 0 ? plural('en', minutes / 60, { one: '1 hour', other: '# hours' }) : plural('en', minutes, { one: '1 minute', other: '# minutes' })} without a press.`,
    cy: (minutes: number) =>
      `Mae’n allgofnodi ohono’i hun ar ôl ${minutes % 60 === 0 ? `${minutes / 60} awr` : `${minutes} munud`} heb bwyso dim.`,
  },
  shared: {
    en: 'Others may use this device.',
    cy: 'Gallai eraill ddefnyddio’r ddyfais hon.',
  },
  until: {
    en: (when: string) => `It ends on ${when} at the latest.`,
    cy: (when: string) => `Mae’n dod i ben ar ${when} fan bellaf.`,
  },
  endEverywhere: { en: 'Sign out everywhere, here too', cy: 'Allgofnodi ym mhobman, yma hefyd' },
  firstMore: {
    en: 'Sign in fully to see where else you are signed in.',
    cy: 'Mewngofnodwch yn llawn i weld lle arall rydych wedi mewngofnodi.',
  },
  ways: { en: 'How we know that it is you', cy: 'Sut rydym yn gwybod mai chi sydd yno' },
  waysText: {
    en: 'Before you change anything here, we check once more that it is you.',
    cy: 'Cyn i chi newid dim yma, byddwn yn gwirio unwaith eto mai chi sydd yno.',
  },
  hasPin: { en: 'You have a PIN.', cy: 'Mae gennych PIN.' },
  noPin: { en: 'You have no PIN.', cy: 'Does gennych ddim PIN.' },
  changePin: { en: 'Change the PIN', cy: 'Newid y PIN' },
  choosePin: { en: 'Choose a PIN', cy: 'Dewis PIN' },
  made: { en: (day: string) => `Passkey made on ${day}`, cy: (day: string) => `Allwedd a grëwyd ar ${day}` },
  used: {
    en: (day: string) => `last used on ${day}`,
    cy: (day: string) => `defnyddiwyd ddiwethaf ar ${day}`,
  },
  remove: { en: 'Remove this passkey', cy: 'Dileu’r allwedd hon' },
  addPasskey: { en: 'Add a passkey', cy: 'Ychwanegu allwedd' },
  passkeyText: {
    en: 'Then your fingerprint, your face, or what opens this device signs you in, after the link or the code. Only do this where nobody else can open the device.',
    cy: 'Yna bydd ôl eich bys, eich wyneb, neu’r hyn sy’n agor y ddyfais hon yn eich mewngofnodi, ar ôl y ddolen neu’r cod. Gwnewch hyn dim ond lle na all neb arall agor y ddyfais.',
  },
  passkeyNeeds: {
    en: 'No button here? Then this browser can’t do it. Your PIN works everywhere.',
    cy: 'Dim botwm yma? Yna ni all y porwr hwn wneud hyn. Mae eich PIN yn gweithio ym mhobman.',
  },
  pinTitle: { en: 'A new PIN', cy: 'PIN newydd' },
  pinText: {
    en: 'With a new PIN you are signed out everywhere but here.',
    cy: 'Gyda PIN newydd cewch eich allgofnodi ym mhobman ond yma.',
  },
  keepPin: { en: 'Keep this PIN', cy: 'Cadw’r PIN hwn' },
  pinKept: { en: 'Your new PIN is kept.', cy: 'Mae eich PIN newydd wedi’i gadw.' },
  passkeyKept: { en: 'Your passkey is kept.', cy: 'Mae eich allwedd wedi’i chadw.' },
  last: {
    en: 'That is your only way in. Choose a PIN first, or add another passkey',
    cy: 'Dyna eich unig ffordd i mewn. Dewiswch PIN yn gyntaf, neu ychwanegwch allwedd arall',
  },
  refused: {
    en: 'That did not work. Nothing was changed. Try again',
    cy: 'Ni weithiodd hynny. Ni newidiwyd dim. Rhowch gynnig arall arni',
  },
  alone: { en: 'You are signed in nowhere else.', cy: 'Nid ydych wedi mewngofnodi yn unman arall.' },
})
