import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'What parents asked for', cy: 'Yr hyn y gofynnodd rhieni amdano' },
  listIntro: {
    en: 'Conferences at which a parent asked for something. Send the letter, then enter what was answered.',
    cy: 'Cynadleddau lle gofynnodd rhiant am rywbeth. Anfonwch y llythyr, yna nodwch yr ateb.',
  },
  listEmpty: {
    en: 'No parent has asked for anything that is still to be answered. When one does, it stands here.',
    cy: 'Nid oes rhiant wedi gofyn am ddim sy’n dal i aros am ateb. Pan fydd un yn gofyn, bydd yn ymddangos yma.',
  },
  noDay: { en: 'no day yet', cy: 'dim diwrnod eto' },
  about: {
    en: (reference: string, when: string) => `Reference ${reference}: ${when}`,
    cy: (reference: string, when: string) => `Cyfeirnod ${reference}: ${when}`,
  },
  toConference: { en: 'The conference', cy: 'Y gynhadledd' },
  unanswered: {
    en: (n: number) => plural('en', n, { one: '1 to answer', other: '# to answer' }),
    cy: (n: number) => plural('cy', n, { one: '1 i’w ateb', two: '2 i’w hateb', other: '# i’w hateb' }),
  },
  noLetter: { en: 'letter to send', cy: 'llythyr i’w anfon' },

  promised: { en: 'Promised to every parent', cy: 'Wedi’i addo i bob rhiant' },
  notPromised: {
    en: 'This council has promised nothing to every parent, as far as we know. Enter it with the council’s settings.',
    cy: 'Nid yw’r cyngor hwn wedi addo dim i bob rhiant, hyd y gwyddom. Nodwch ef gyda gosodiadau’r cyngor.',
  },
  notConfirmed: {
    en: 'Not confirmed yet for this conference.',
    cy: 'Heb ei gadarnhau eto ar gyfer y gynhadledd hon.',
  },
  confirmed: {
    en: (who: string, day: string) => `Confirmed. Said by ${who} on ${sayDay('en', day, 'date')}.`,
    cy: (who: string, day: string) =>
      `Wedi’i gadarnhau. Dywedwyd gan ${who} ar ${softDay(sayDay('cy', day, 'date'))}.`,
  },
  except: {
    en: (line: string, why: string) => `Not this time: ${line} Why: ${why}`,
    cy: (line: string, why: string) => `Nid y tro hwn: ${line} Pam: ${why}`,
  },
  enterPromised: { en: 'Enter what the chair said', cy: 'Nodi beth ddywedodd y cadeirydd' },
  parent: { en: (label: string) => `Asked for by ${label}`, cy: (label: string) => `Gofynnwyd gan ${label}` },
  noneAsked: {
    en: 'No parent has asked for anything at this conference.',
    cy: 'Nid oes rhiant wedi gofyn am ddim yn y gynhadledd hon.',
  },
  noneNote: {
    en: 'What parents wish and have not asked for is theirs alone: it is not shown here.',
    cy: 'Eiddo’r rhieni’n unig yw’r hyn maen nhw’n ei ddymuno heb ofyn amdano: nid yw’n cael ei ddangos yma.',
  },
  noAnswer: { en: 'No answer yet', cy: 'Dim ateb eto' },
  agreed: { en: 'Agreed', cy: 'Cytunwyd' },
  refused: { en: 'Can’t be done', cy: 'Ni ellir ei wneud' },
  saidBy: {
    en: (who: string, day: string) => `said by ${who} on ${sayDay('en', day, 'date')}`,
    cy: (who: string, day: string) => `dywedwyd gan ${who} ar ${softDay(sayDay('cy', day, 'date'))}`,
  },
  letter: { en: 'Read and print the letter', cy: 'Darllen ac argraffu’r llythyr' },
  wentOut: {
    en: (how: string, day: string) => `${how} on ${sayDay('en', day, 'date')}`,
    cy: (how: string, day: string) => `${how} ar ${softDay(sayDay('cy', day, 'date'))}`,
  },
  printed: { en: 'Sent by post', cy: 'Anfonwyd drwy’r post' },
  email: { en: 'Sent by email', cy: 'Anfonwyd drwy e-bost' },
  'read-out': { en: 'Read out by phone', cy: 'Darllenwyd dros y ffôn' },
  enter: { en: 'Enter the answer', cy: 'Nodi’r ateb' },
  change: { en: 'Change the answer', cy: 'Newid yr ateb' },

  letterTitle: { en: 'Letter to the conference administrator', cy: 'Llythyr at weinyddwr y gynhadledd' },
  print: {
    en: 'Print this page, or copy it into an email.',
    cy: 'Argraffwch y dudalen hon, neu copïwch hi i e-bost.',
  },
  dear: { en: (name: string) => `Dear ${name}`, cy: (name: string) => `Annwyl ${name}` },
  dearNobody: { en: 'Dear conference administrator', cy: 'Annwyl weinyddwr y gynhadledd' },
  letterText: {
    en: (label: string) =>
      `${label} asks for what stands below, so that they can take part. Please ask the chair, and tell us for each whether it is agreed; where it can’t be done, who decided and why.`,
    cy: (label: string) =>
      `Mae ${label} yn gofyn am yr hyn sydd isod, er mwyn gallu cymryd rhan. Gofynnwch i’r cadeirydd, a dywedwch wrthym ar gyfer pob un a gytunwyd; lle na ellir ei wneud, pwy benderfynodd a pham.`,
  },
  letterOnly: {
    en: 'This letter is about this parent only. Please do not show it to anybody else in the family.',
    cy: 'Mae’r llythyr hwn yn ymwneud â’r rhiant hwn yn unig. Peidiwch â’i ddangos i neb arall yn y teulu.',
  },
  tickAgreed: { en: '☐ agreed', cy: '☐ cytunwyd' },
  tickRefused: { en: '☐ no, because ____________________', cy: '☐ na, oherwydd ____________________' },
  letterPromised: {
    en: 'Your council has promised these to every parent. Please confirm them for this conference:',
    cy: 'Mae eich cyngor wedi addo’r rhain i bob rhiant. Cadarnhewch nhw ar gyfer y gynhadledd hon:',
  },
  tickAll: {
    en: '☐ all of these   ☐ all but: ____________________',
    cy: '☐ pob un   ☐ pob un heblaw: ____________________',
  },
  sign: {
    en: 'Name and job ____________________   Day ______________',
    cy: 'Enw a swydd ____________________   Dyddiad ______________',
  },
  reply: {
    en: (telephone: string) =>
      telephone === ''
        ? 'Please answer by reply.'
        : `Please answer by reply, or ring ${telephone}: it takes two minutes.`,
    cy: (telephone: string) =>
      telephone === ''
        ? 'Atebwch y llythyr hwn.'
        : `Atebwch y llythyr hwn, neu ffoniwch ${telephone}: mae’n cymryd dwy funud.`,
  },
  sentTitle: { en: 'It has gone out', cy: 'Mae wedi mynd' },
  sentHow: { en: 'How did the letter go out?', cy: 'Sut yr aeth y llythyr allan?' },
  sentOn: { en: 'On what day?', cy: 'Ar ba ddiwrnod?' },
  save: { en: 'Save', cy: 'Cadw' },

  answerTitle: { en: 'What was answered?', cy: 'Beth oedd yr ateb?' },
  yes: { en: 'Yes', cy: 'Iawn' },
  no: { en: 'No', cy: 'Na' },
  whyNot: { en: 'If not: why?', cy: 'Os na: pam?' },
  whyHint: {
    en: 'The parent reads this, word for word.',
    cy: 'Mae’r rhiant yn darllen hyn, air am air.',
  },
  whyAllHint: {
    en: 'Every parent at this conference reads this. Say nothing of any one of them.',
    cy: 'Mae pob rhiant yn y gynhadledd hon yn darllen hyn. Peidiwch â dweud dim am unrhyw un ohonynt.',
  },
  whoSaid: { en: 'Who said so? Name and job', cy: 'Pwy ddywedodd? Enw a swydd' },
  onDay: { en: 'On what day?', cy: 'Ar ba ddiwrnod?' },
  howSaid: { en: 'How?', cy: 'Sut?' },
  letterBack: { en: 'By letter or email', cy: 'Drwy lythyr neu e-bost' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  notThisOne: { en: 'This can’t be kept', cy: 'Ni ellir cadw hyn' },
  tickWhat: {
    en: 'Tick what can’t be kept this time, and say why. All else is confirmed.',
    cy: 'Ticiwch yr hyn na ellir ei gadw y tro hwn, a dywedwch pam. Mae popeth arall wedi’i gadarnhau.',
  },

  chairTitle: { en: 'To answer', cy: 'I’w ateb' },
  chairIntro: {
    en: 'What your council has promised to every parent, and what a parent has asked for. One press answers a conference.',
    cy: 'Yr hyn y mae eich cyngor wedi’i addo i bob rhiant, a’r hyn y mae rhiant wedi gofyn amdano. Mae un gwasgiad yn ateb cynhadledd.',
  },
  chairEmpty: {
    en: 'There is nothing to answer. When a parent asks for something at one of your conferences, it stands here.',
    cy: 'Does dim i’w ateb. Pan fydd rhiant yn gofyn am rywbeth yn un o’ch cynadleddau, bydd yn ymddangos yma.',
  },
  allYes: { en: 'Yes to all', cy: 'Iawn i’r cyfan' },
  restYes: { en: 'Yes to the rest', cy: 'Iawn i’r gweddill' },
  someNot: { en: 'Something can’t be done', cy: 'Ni ellir gwneud rhywbeth' },
  answered: {
    en: 'Thank you. Your answer stands here, and the parents can read it.',
    cy: 'Diolch. Mae eich ateb yma, a gall y rhieni ei ddarllen.',
  },
  changeIt: { en: 'Change your answer', cy: 'Newid eich ateb' },
  forOne: {
    en: 'What one parent asked for is for that parent only. Please do not tell it to anybody else in the family.',
    cy: 'Mae’r hyn y gofynnodd un rhiant amdano ar gyfer y rhiant hwnnw’n unig. Peidiwch â’i ddweud wrth neb arall yn y teulu.',
  },
  basis: { en: (basis: string) => `(${basis})`, cy: (basis: string) => `(${basis})` },
})
