import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  parent: { en: (n: number) => `Parent ${n}`, cy: (n: number) => `Rhiant ${n}` },
  title: { en: 'Tell us of a conference', cy: 'Rhoi gwybod i ni am gynhadledd' },
  intro: {
    en: 'This takes a minute. We then offer each parent a parent support partner, once they have been told about the conference and it is safe to contact them.',
    cy: 'Mae hyn yn cymryd munud. Yna rydym yn cynnig partner cymorth i rieni i bob rhiant, ar ôl iddynt gael gwybod am y gynhadledd a phan fydd yn ddiogel cysylltu â nhw.',
  },
  noNames: {
    en: 'Please send no names. A parent’s name comes to us with their own yes.',
    cy: 'Peidiwch ag anfon enwau. Daw enw rhiant atom gyda’u cytundeb eu hunain.',
  },
  done: {
    en: 'Thank you. We have it and take it from here.',
    cy: 'Diolch. Mae gennym ni’r wybodaeth ac fe awn ymlaen o’r fan hon.',
  },
  reference: { en: 'Your reference for the family', cy: 'Eich cyfeirnod ar gyfer y teulu' },
  dayHint: {
    en: 'Leave it empty if no day is set yet.',
    cy: 'Gadewch yn wag os nad oes diwrnod wedi’i bennu eto.',
  },
  parents: { en: 'How many parents are there?', cy: 'Faint o rieni sydd?' },
  parentsHint: {
    en: 'Those who live elsewhere too. Then answer below for each of them. More than 4? Tell us of the others by phone.',
    cy: 'Y rhai sy’n byw yn rhywle arall hefyd. Yna atebwch isod ar gyfer pob un. Mwy na 4? Rhowch wybod am y lleill dros y ffôn.',
  },
  moreParents: { en: 'A third and a fourth parent', cy: 'Trydydd a phedwerydd rhiant' },
  told: {
    en: (n: number) => `Has parent ${n} been told about the conference?`,
    cy: (n: number) => `A yw rhiant ${n} wedi cael gwybod am y gynhadledd?`,
  },
  toldYes: { en: 'Yes', cy: 'Ydy' },
  toldNo: { en: 'Not yet', cy: 'Ddim eto' },
  toldOn: {
    en: (n: number) => `On what day was parent ${n} told?`,
    cy: (n: number) => `Ar ba ddiwrnod y cafodd rhiant ${n} wybod?`,
  },
  language: { en: (n: number) => `Language of parent ${n}`, cy: (n: number) => `Iaith rhiant ${n}` },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' },
  other: { en: 'Another: an interpreter is needed', cy: 'Un arall: mae angen cyfieithydd' },
  name: { en: (n: number) => `Name of parent ${n}`, cy: (n: number) => `Enw rhiant ${n}` },
  strategyOrTransfer: {
    en: 'For a transfer-in, the day on which you told the new council in writing.',
    cy: 'Ar gyfer trosglwyddo i mewn, y diwrnod y rhoesoch wybod i’r cyngor newydd yn ysgrifenedig.',
  },
  send: { en: 'Send', cy: 'Anfon' },
  own: { en: 'What you have told us', cy: 'Yr hyn a ddywedoch wrthym' },
  ownNone: {
    en: 'Nothing yet. What you tell us stands here afterwards.',
    cy: 'Dim byd eto. Bydd yr hyn a ddywedwch wrthym yn sefyll yma wedyn.',
  },
  toldUs: { en: 'Told us on', cy: 'Dywedwyd wrthym ar' },

  lookTitle: { en: 'Notices from councils to look at', cy: 'Hysbysiadau gan gynghorau i edrych arnynt' },
  lookIntro: {
    en: 'Each of these says another day than the one that stands here. Ask the council which is right, and move the conference or leave it.',
    cy: 'Mae pob un o’r rhain yn dweud diwrnod arall na’r un sy’n sefyll yma. Gofynnwch i’r cyngor pa un sy’n iawn, a symudwch y gynhadledd neu gadewch hi.',
  },
  lookNone: {
    en: 'Nothing to look at. Notices that say what we know already need nobody.',
    cy: 'Dim byd i edrych arno. Nid oes angen neb ar hysbysiadau sy’n dweud yr hyn a wyddom eisoes.',
  },
  says: { en: 'The notice says', cy: 'Mae’r hysbysiad yn dweud' },
  stands: { en: 'What stands here', cy: 'Yr hyn sy’n sefyll yma' },
  looked: { en: 'I have looked at it', cy: 'Rwyf wedi edrych arno' },
})
