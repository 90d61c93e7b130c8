import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  addressLabel: {
    en: 'Your e-mail address or mobile number',
    cy: 'Eich cyfeiriad e-bost neu rif ffôn symudol',
  },
  addressHint: {
    en: 'The one that you gave us. We send a link by e-mail, or a code by text message. There is no password.',
    cy: 'Yr un a roesoch i ni. Byddwn yn anfon dolen drwy e-bost, neu god drwy neges destun. Does dim cyfrinair.',
  },
  addressFault: {
    en: 'Enter an e-mail address, like name@example.org, or a mobile number, like 07700 900 123',
    cy: 'Rhowch gyfeiriad e-bost, fel enw@example.org, neu rif ffôn symudol, fel 07700 900 123',
  },
  ownDevice: { en: 'Only I use this device', cy: 'Dim ond fi sy’n defnyddio’r ddyfais hon' },
  ownDeviceHint: {
    en: 'Leave this empty if someone else may pick it up. Then you are signed out after 15 minutes without a press.',
    cy: 'Gadewch hwn yn wag os gallai rhywun arall godi’r ddyfais. Yna cewch eich allgofnodi ar ôl 15 munud heb bwyso dim.',
  },
  council: { en: 'I work for a council', cy: 'Rwy’n gweithio i gyngor' },
  send: { en: 'Send me a link or a code', cy: 'Anfonwch ddolen neu god ataf' },
  lookTitle: { en: 'Look for our message', cy: 'Chwiliwch am ein neges' },
  lookText: {
    en: 'If we know the address, a message is on its way to it. It can take a minute.',
    cy: 'Os ydym yn adnabod y cyfeiriad, mae neges ar ei ffordd yno. Gall gymryd munud.',
  },
  lookFrom: {
    en: (sender: string) =>
      `It comes from “${sender}” and says nothing about why. It works for ten minutes, once.`,
    cy: (sender: string) =>
      `Daw oddi wrth “${sender}” ac nid yw’n dweud pam. Mae’n gweithio am ddeng munud, unwaith.`,
  },
  codeLabel: { en: 'The six numbers in the message', cy: 'Y chwe rhif yn y neges' },
  codeHint: {
    en: 'Type them here, or open the link in the message on this device.',
    cy: 'Teipiwch nhw yma, neu agorwch y ddolen yn y neges ar y ddyfais hon.',
  },
  codeShape: { en: 'Enter the six numbers in the message', cy: 'Rhowch y chwe rhif sydd yn y neges' },
  codeWrong: {
    en: (left: number) =>
      plural('en', left, {
        one: 'Those are not the numbers. You can try once more',
        other: 'Those are not the numbers. You can try # more times',
      }),
    cy: (left: number) =>
      plural('cy', left, {
        one: 'Nid dyna’r rhifau. Gallwch roi cynnig arall arni unwaith',
        two: 'Nid dyna’r rhifau. Gallwch roi cynnig arall arni ddwywaith',
        other: 'Nid dyna’r rhifau. Gallwch roi cynnig arall arni # gwaith',
      }),
  },
  codeDead: {
    en: 'Those numbers do not work any more. Ask for new ones below',
    cy: 'Nid yw’r rhifau hynny’n gweithio mwyach. Gofynnwch am rai newydd isod',
  },
  linkTitle: { en: 'Continue', cy: 'Parhau' },
  linkText: { en: 'Press the button to go on.', cy: 'Pwyswch y botwm i fynd ymlaen.' },
  linkButton: { en: 'Continue', cy: 'Parhau' },
  usedTitle: { en: 'This link does not open here', cy: 'Nid yw’r ddolen hon yn agor yma' },
  usedText: {
    en: 'It was used before, it is older than ten minutes, or it was asked for on another device or in another browser.',
    cy: 'Cafodd ei defnyddio o’r blaen, mae’n hŷn na deng munud, neu gofynnwyd amdani ar ddyfais arall neu mewn porwr arall.',
  },
  usedNext: {
    en: 'If you asked on this device, type the six numbers from the message here. Otherwise type them where you asked.',
    cy: 'Os gwnaethoch ofyn ar y ddyfais hon, teipiwch y chwe rhif o’r neges yma. Fel arall, teipiwch nhw lle gwnaethoch ofyn.',
  },
  askAgain: { en: 'Ask for a new message', cy: 'Gofyn am neges newydd' },
  nothingCame: { en: 'Nothing came?', cy: 'Ddaeth dim?' },
  nothingCameText: {
    en: 'Look among junk mail. Check that you gave the address that we have for you.',
    cy: 'Edrychwch yn y post sothach. Gwnewch yn siŵr eich bod wedi rhoi’r cyfeiriad sydd gennym ar eich cyfer.',
  },
  ring: { en: 'Or ring us:', cy: 'Neu ffoniwch ni:' },
})
