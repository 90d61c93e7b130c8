import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  chooseTitle: { en: 'Which council do you work for?', cy: 'I ba gyngor rydych chi’n gweithio?' },
  chooseHint: {
    en: 'You sign in where you sign in at work. We never see your password.',
    cy: 'Rydych yn mewngofnodi yn yr un lle ag yn y gwaith. Ni fyddwn byth yn gweld eich cyfrinair.',
  },
  chooseFault: { en: 'Choose your council', cy: 'Dewiswch eich cyngor' },
  goOn: { en: 'Continue', cy: 'Parhau' },
  none: {
    en: 'No council signs in this way here yet. Sign in by e-mail or text message.',
    cy: 'Nid oes unrhyw gyngor yn mewngofnodi fel hyn yma eto. Mewngofnodwch drwy e-bost neu neges destun.',
  },
  notListed: {
    en: 'My council is not here: sign in by e-mail or text message',
    cy: 'Nid yw fy nghyngor yma: mewngofnodi drwy e-bost neu neges destun',
  },
  thereTitle: {
    en: (name: string) => `Go to ${name}’s own page`,
    cy: (name: string) => `Ewch i dudalen ${name} ei hun`,
  },
  thereText: {
    en: (host: string) =>
      `You leave this page for ${host}. Sign in there as you do at work, with your second step: an app, a key or a code. Then you come back here.`,
    cy: (host: string) =>
      `Byddwch yn gadael y dudalen hon am ${host}. Mewngofnodwch yno fel yn y gwaith, gyda’ch ail gam: ap, allwedd neu god. Yna byddwch yn dod yn ôl yma.`,
  },
  thereButton: { en: (host: string) => `Go to ${host}`, cy: (host: string) => `Mynd i ${host}` },
  codeTitle: { en: 'The first time, we ask for a start code', cy: 'Y tro cyntaf, gofynnwn am god cychwyn' },
  codeText: {
    en: 'Your council says who you are. So that nobody else gets your account here, type the start code that our coordinator gave you by telephone or on paper.',
    cy: 'Mae eich cyngor yn dweud pwy ydych chi. Fel na chaiff neb arall eich cyfrif yma, teipiwch y cod cychwyn a roddodd ein cydlynydd i chi dros y ffôn neu ar bapur.',
  },
  codeLabel: { en: 'Start code', cy: 'Cod cychwyn' },
  codeHint: {
    en: 'Twelve letters and numbers, like ABCD-2346-WXYZ. No code? Ring us.',
    cy: 'Deuddeg o lythrennau a rhifau, fel ABCD-2346-WXYZ. Dim cod? Ffoniwch ni.',
  },
  codeShape: { en: 'Enter the twelve letters and numbers', cy: 'Rhowch y deuddeg o lythrennau a rhifau' },
  codeWrong: {
    en: (left: number) =>
      plural('en', left, {
        one: 'That is not a code for you. You can try once more',
        other: 'That is not a code for you. You can try # more times',
      }),
    cy: (left: number) =>
      plural('cy', left, {
        one: 'Nid yw hwnnw’n god i chi. Gallwch roi cynnig arall arni unwaith',
        two: 'Nid yw hwnnw’n god i chi. Gallwch roi cynnig arall arni ddwywaith',
        other: 'Nid yw hwnnw’n god i chi. Gallwch roi cynnig arall arni # gwaith',
      }),
  },
  codeDead: {
    en: 'That does not work any more. Start again from your council’s page',
    cy: 'Nid yw hynny’n gweithio mwyach. Dechreuwch eto o dudalen eich cyngor',
  },
  notInTitle: { en: 'You are not signed in', cy: 'Nid ydych wedi mewngofnodi' },
  'no-second-step': {
    en: 'Your council did not tell us that you used a second step, like an app, a key or a code. We need that here. Sign in again with it, or ask your council’s IT people to switch it on for this service.',
    cy: 'Ni ddywedodd eich cyngor wrthym eich bod wedi defnyddio ail gam, fel ap, allwedd neu god. Mae angen hynny arnom yma. Mewngofnodwch eto gydag ef, neu gofynnwch i bobl TG eich cyngor ei droi ymlaen ar gyfer y gwasanaeth hwn.',
  },
  'too-long-ago': {
    en: 'You signed in at your council too long ago for this. Start again, and it asks you anew.',
    cy: 'Roedd yn rhy hir ers i chi fewngofnodi gyda’ch cyngor. Dechreuwch eto, a bydd yn gofyn i chi o’r newydd.',
  },
  'not-finished': {
    en: 'The sign-in at your council was not finished. Start again when you are ready.',
    cy: 'Ni orffennwyd y mewngofnodi gyda’ch cyngor. Dechreuwch eto pan fyddwch yn barod.',
  },
  'no-answer': {
    en: 'Your council’s sign-in does not answer just now. Try again in a few minutes. If you can’t wait, ring us.',
    cy: 'Nid yw system fewngofnodi eich cyngor yn ateb ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau. Os na allwch aros, ffoniwch ni.',
  },
  'not-right': {
    en: 'What came back from your council is not what we asked for, so we did not use it. Start again. If it happens twice, ring us.',
    cy: 'Nid yr hyn y gofynnwyd amdano a ddaeth yn ôl oddi wrth eich cyngor, felly ni wnaethom ei ddefnyddio. Dechreuwch eto. Os bydd yn digwydd ddwywaith, ffoniwch ni.',
  },
  'not-open': {
    en: 'This was used before, is older than ten minutes, or began in another browser. Start again.',
    cy: 'Cafodd hwn ei ddefnyddio o’r blaen, mae’n hŷn na deng munud, neu mewn porwr arall y dechreuodd. Dechreuwch eto.',
  },
  closed: {
    en: 'Your account here has ended. If that is wrong, ring us.',
    cy: 'Mae eich cyfrif yma wedi dod i ben. Os yw hynny’n anghywir, ffoniwch ni.',
  },
  startAgain: { en: 'Start again', cy: 'Dechrau eto' },
  ring: { en: 'Ring us:', cy: 'Ffoniwch ni:' },
})
