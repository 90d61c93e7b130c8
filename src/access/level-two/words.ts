import { defineWords, plural } from '../../platform/words/words.ts'

const again = {
  en: (left: number) =>
    plural('en', left, { one: 'You can try once more', other: 'You can try # more times' }),
  cy: (left: number) =>
    plural('cy', left, {
      one: 'Gallwch roi cynnig arall arni unwaith',
      two: 'Gallwch roi cynnig arall arni ddwywaith',
      other: 'Gallwch roi cynnig arall arni # gwaith',
    }),
}

export const words = defineWords({
  title: { en: 'One more step', cy: 'Un cam arall' },
  why: {
    en: 'Someone who reads your messages could get this far. So we ask for something that only you have.',
    cy: 'Gallai rhywun sy’n darllen eich negeseuon ddod mor bell â hyn. Felly gofynnwn am rywbeth nad oes gan neb ond chi.',
  },
  usePasskey: { en: 'Use your passkey', cy: 'Defnyddio eich allwedd' },
  passkeyHint: {
    en: 'Your fingerprint, your face, or what opens this device.',
    cy: 'Ôl eich bys, eich wyneb, neu’r hyn sy’n agor y ddyfais hon.',
  },
  passkeyWithoutScript: {
    en: 'Your passkey does not work in this browser. Try another browser, or ring us.',
    cy: 'Nid yw eich allwedd yn gweithio yn y porwr hwn. Rhowch gynnig ar borwr arall, neu ffoniwch ni.',
  },
  or: { en: 'Or your PIN', cy: 'Neu eich PIN' },
  pin: { en: 'Your PIN', cy: 'Eich PIN' },
  pinHint: {
    en: 'The 6 to 12 numbers that you chose. Nobody here knows them.',
    cy: 'Y 6 i 12 rhif a ddewisoch chi. Does neb yma’n eu gwybod.',
  },
  goOn: { en: 'Continue', cy: 'Parhau' },
  forgotten: { en: 'Can’t do this?', cy: 'Methu gwneud hyn?' },
  forgottenText: {
    en: 'Ring us. When we know that it is you, we give you a new start code.',
    cy: 'Ffoniwch ni. Pan wyddom mai chi sydd yno, rhown god cychwyn newydd i chi.',
  },
  startTitle: { en: 'Your start code', cy: 'Eich cod cychwyn' },
  startText: {
    en: 'We gave you a code, by voice or on paper. It shows that this is you, and not someone who reads your messages. You need it only once.',
    cy: 'Rhoesom god i chi, ar lafar neu ar bapur. Mae’n dangos mai chi sydd yma, ac nid rhywun sy’n darllen eich negeseuon. Dim ond unwaith y bydd ei angen arnoch.',
  },
  startLabel: { en: 'Start code', cy: 'Cod cychwyn' },
  startHint: { en: 'Like 4821 0937 5562', cy: 'Fel 4821 0937 5562' },
  startSetUp: {
    en: 'If you have just set this up, your start code is the set-up code.',
    cy: 'Os ydych newydd osod hyn, y cod gosod yw eich cod cychwyn.',
  },
  startNone: { en: 'No code, or it does not work?', cy: 'Dim cod, neu nid yw’n gweithio?' },
  startNoneText: {
    en: 'A code works for 7 days. Ring us: when we know that it is you, we give you a new one.',
    cy: 'Mae cod yn gweithio am 7 diwrnod. Ffoniwch ni: pan wyddom mai chi sydd yno, rhown un newydd i chi.',
  },
  chooseTitle: { en: 'Choose something that only you have', cy: 'Dewiswch rywbeth nad oes gan neb ond chi' },
  chooseText: {
    en: 'From now on we ask for it each time you sign in.',
    cy: 'O hyn ymlaen byddwn yn gofyn amdano bob tro y byddwch yn mewngofnodi.',
  },
  pinTitle: { en: 'A PIN', cy: 'PIN' },
  passkeyTitle: { en: 'A passkey on this device', cy: 'Allwedd ar y ddyfais hon' },
  makePasskeyText: {
    en: 'You use your fingerprint, your face, or what opens this device. Choose this only if nobody else can open it.',
    cy: 'Byddwch yn defnyddio ôl eich bys, eich wyneb, neu’r hyn sy’n agor y ddyfais hon. Dewiswch hyn dim ond os na all neb arall ei hagor.',
  },
  makePasskey: { en: 'Make a passkey', cy: 'Creu allwedd' },
  newPin: { en: 'Choose a PIN', cy: 'Dewiswch PIN' },
  newPinHint: {
    en: '6 to 12 numbers. No birthday, no year, not 123456.',
    cy: '6 i 12 rhif. Dim pen-blwydd, dim blwyddyn, nid 123456.',
  },
  pinAgain: { en: 'The same PIN again', cy: 'Yr un PIN eto' },
  keep: { en: 'Keep this PIN', cy: 'Cadw’r PIN hwn' },
  overTitle: { en: 'You are signed out', cy: 'Rydych wedi’ch allgofnodi' },
  overText: {
    en: 'There were five wrong tries, or this took too long. Nothing is locked: sign in again when you like.',
    cy: 'Bu pum cynnig anghywir, neu aeth gormod o amser heibio. Does dim wedi’i gloi: mewngofnodwch eto pan fynnwch.',
  },
  signIn: { en: 'Sign in again', cy: 'Mewngofnodi eto' },
  ring: { en: 'Ring us:', cy: 'Ffoniwch ni:' },
  pinWrong: {
    en: (left: number) => `That is not the PIN. ${again.en(left)}`,
    cy: (left: number) => `Nid dyna’r PIN. ${again.cy(left)}`,
  },
  startWrong: {
    en: (left: number) => `That is not the code. ${again.en(left)}`,
    cy: (left: number) => `Nid dyna’r cod. ${again.cy(left)}`,
  },
  pinMissing: { en: 'Enter your PIN', cy: 'Rhowch eich PIN' },
  startMissing: { en: 'Enter your start code', cy: 'Rhowch eich cod cychwyn' },
  enough: {
    en: 'Too many wrong PINs were tried today. Sign in on a device where you did so before, use your passkey, or ring us',
    cy: 'Rhoddwyd cynnig ar ormod o PINau anghywir heddiw. Mewngofnodwch ar ddyfais lle gwnaethoch hynny o’r blaen, defnyddiwch eich allwedd, neu ffoniwch ni',
  },
  refused: {
    en: 'That did not work. Try again, or use the other way',
    cy: 'Ni weithiodd hynny. Rhowch gynnig arall arni, neu defnyddiwch y ffordd arall',
  },
  'pin-digits': {
    en: 'Choose 6 to 12 numbers, and no letters',
    cy: 'Dewiswch 6 i 12 rhif, a dim llythrennau',
  },
  'pin-same': {
    en: 'That is one number again and again. People guess that first. Choose another PIN',
    cy: 'Yr un rhif drosodd a throsodd yw hwnnw. Mae pobl yn dyfalu hwnnw gyntaf. Dewiswch PIN arall',
  },
  'pin-row': {
    en: 'Those numbers are in a row, like 123456. People guess those first. Choose another PIN',
    cy: 'Mae’r rhifau hynny mewn rhes, fel 123456. Mae pobl yn dyfalu’r rheini gyntaf. Dewiswch PIN arall',
  },
  'pin-again': {
    en: 'The same numbers come again in that. It is easy to guess. Choose another PIN',
    cy: 'Daw’r un rhifau eto yn hwnnw. Mae’n hawdd ei ddyfalu. Dewiswch PIN arall',
  },
  'pin-year': {
    en: 'There is a year in that. Someone who knows you would try it. Choose another PIN',
    cy: 'Mae blwyddyn yn hwnnw. Byddai rhywun sy’n eich adnabod yn ei drio. Dewiswch PIN arall',
  },
  'pin-date': {
    en: 'That could be a birthday. Someone who knows you would try it. Choose another PIN',
    cy: 'Gallai hwnnw fod yn ben-blwydd. Byddai rhywun sy’n eich adnabod yn ei drio. Dewiswch PIN arall',
  },
  'pin-differ': { en: 'The two PINs are not the same', cy: 'Nid yw’r ddau PIN yr un fath' },
  'pin-empty': { en: 'Choose a PIN', cy: 'Dewiswch PIN' },
})
