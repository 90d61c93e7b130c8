import { sayDay, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const riskWords = defineWords({
  child: { en: 'A child', cy: 'Plentyn' },
  parent: { en: 'The parent', cy: 'Y rhiant' },
  adult: { en: 'Another adult', cy: 'Oedolyn arall' },
  us: { en: 'Me or a colleague', cy: 'Fi neu gydweithiwr' },
})
export const toldWords = defineWords({
  yes: { en: 'Yes, I told them', cy: 'Ydy, dywedais i wrthynt' },
  'not-yet': { en: 'Not yet', cy: 'Ddim eto' },
  'more-dangerous': {
    en: 'No: it would make it more dangerous',
    cy: 'Na: byddai’n ei gwneud yn fwy peryglus',
  },
})
export const outcomeWords = defineWords({
  talked: { en: 'Talked it through', cy: 'Wedi trafod' },
  referred: { en: 'Referred to the council', cy: 'Wedi’i atgyfeirio at y cyngor' },
  'no-further': { en: 'Nothing further to do', cy: 'Dim byd pellach i’w wneud' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
})

export const words = defineWords({
  title: { en: 'Worried about somebody', cy: 'Poeni am rywun' },
  h1: { en: 'I’m worried about somebody', cy: 'Rwy’n poeni am rywun' },
  intro: {
    en: 'Then tell us in your own words. The safeguarding lead reads it today. Nobody else does: not your coordinator, not the council. Nobody’s notes are opened by it.',
    cy: 'Yna dywedwch wrthym yn eich geiriau eich hun. Mae’r arweinydd diogelu’n ei ddarllen heddiw. Neb arall: nid eich cydlynydd, nid y cyngor. Nid yw’n agor nodiadau neb.',
  },
  who: { en: 'About whom?', cy: 'Am bwy?' },
  someoneElse: { en: 'Somebody who is not in this list', cy: 'Rhywun nad yw yn y rhestr hon' },
  about: { en: 'Who is it, if not in the list?', cy: 'Pwy yw’r person, os nad yw yn y rhestr?' },
  aboutHint: {
    en: 'A name, or how you know them. Leave it empty if you chose somebody above.',
    cy: 'Enw, neu sut rydych yn eu hadnabod. Gadewch yn wag os dewisoch rywun uchod.',
  },
  atRisk: { en: 'Who is at risk?', cy: 'Pwy sydd mewn perygl?' },
  words: { en: 'What worries you?', cy: 'Beth sy’n eich poeni?' },
  wordsHint: {
    en: 'What you saw or heard, when, and what you are afraid of. Their words as they said them. You need not be sure.',
    cy: 'Beth welsoch neu glywsoch, pryd, a beth rydych yn ei ofni. Eu geiriau nhw fel y’u dywedwyd. Does dim rhaid i chi fod yn sicr.',
  },
  told: {
    en: 'Does the parent know that you are telling us?',
    cy: 'Ydy’r rhiant yn gwybod eich bod yn dweud wrthym?',
  },
  toldHint: {
    en: 'Tell them first, unless that makes it more dangerous for somebody.',
    cy: 'Dywedwch wrthynt yn gyntaf, oni bai bod hynny’n ei gwneud yn fwy peryglus i rywun.',
  },
  whyNot: { en: 'Why not?', cy: 'Pam ddim?' },
  send: { en: 'Send it to the safeguarding lead', cy: 'Ei anfon at yr arweinydd diogelu' },
  mine: { en: 'What you sent before', cy: 'Yr hyn a anfonoch o’r blaen' },
  sentOn: {
    en: (day: string) => `Sent on ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Anfonwyd ${softDay(sayDay('cy', day, 'full'))}`,
  },
  done: {
    en: 'It is with the safeguarding lead. If you need somebody now, ring.',
    cy: 'Mae gyda’r arweinydd diogelu. Os oes angen rhywun arnoch nawr, ffoniwch.',
  },
  doneNobody: {
    en: 'It is kept, but nobody is named who reads it. Ring one of the numbers below now. Your coordinator is told that there is something, not what.',
    cy: 'Mae wedi’i gadw, ond does neb wedi’i enwi i’w ddarllen. Ffoniwch un o’r rhifau isod nawr. Dywedir wrth eich cydlynydd fod rhywbeth, nid beth.',
  },
  heardTag: { en: 'Read', cy: 'Darllenwyd' },
  closedTag: { en: 'Closed', cy: 'Caewyd' },
  notHeard: { en: 'Not read yet', cy: 'Heb ei ddarllen eto' },
  outcome: { en: 'How it ended', cy: 'Sut y daeth i ben' },
  reply: { en: 'The safeguarding lead says', cy: 'Mae’r arweinydd diogelu’n dweud' },
  yourWords: { en: 'What you wrote', cy: 'Yr hyn a ysgrifennoch' },
  state: { en: 'Where it stands', cy: 'Ei sefyllfa' },
  pointTitle: { en: 'Notes that show it', cy: 'Nodiadau sy’n ei ddangos' },
  pointText: {
    en: 'If a note that you can read shows what worries you, point to it. That opens nothing: the safeguarding lead would still have to ask, and a second person to agree.',
    cy: 'Os oes nodyn y gallwch ei ddarllen yn dangos yr hyn sy’n eich poeni, pwyntiwch ato. Nid yw hynny’n agor dim: byddai’n rhaid i’r arweinydd diogelu ofyn o hyd, ac i ail berson gytuno.',
  },
  pointWhich: { en: 'Which notes?', cy: 'Pa nodiadau?' },
  noteOf: {
    en: (day: string) => `The note of ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Nodyn ${smallDay(sayDay('cy', day, 'full'))}`,
  },
  pointed: {
    en: (n: number) => plural('en', n, { one: 'You pointed to 1 note.', other: 'You pointed to # notes.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Pwyntioch at 1 nodyn.',
        two: 'Pwyntioch at 2 nodyn.',
        other: 'Pwyntioch at # nodyn.',
      }),
  },
  point: { en: 'Point to these', cy: 'Pwyntio at y rhain' },
  back: { en: 'Back to your page', cy: 'Yn ôl i’ch tudalen' },

  cardTitle: { en: 'Worried about somebody’s safety?', cy: 'Yn poeni am ddiogelwch rhywun?' },
  cardText: {
    en: 'Numbers to ring, and a way to tell the safeguarding lead today.',
    cy: 'Rhifau i’w ffonio, a ffordd o ddweud wrth yr arweinydd diogelu heddiw.',
  },
  cardButton: { en: 'I’m worried', cy: 'Rwy’n poeni' },

  unheardTitle: { en: 'Who reads concerns', cy: 'Pwy sy’n darllen pryderon' },
  unheardText: {
    en: (n: number) =>
      plural('en', n, {
        one: 'There is 1 concern about somebody’s safety, and nobody is there to read it.',
        other: 'There are # concerns about somebody’s safety, and nobody is there to read them.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae 1 pryder am ddiogelwch rhywun, a does neb yno i’w ddarllen.',
        two: 'Mae 2 bryder am ddiogelwch rhywun, a does neb yno i’w darllen.',
        other: 'Mae # pryder am ddiogelwch rhywun, a does neb yno i’w darllen.',
      }),
  },
  unheardNext: {
    en: 'You don’t see what it says, or about whom. Ask your supporters whether anybody needs to ring somebody now, and have an administrator name a safeguarding lead today: whoever it is then reads it at once.',
    cy: 'Nid ydych yn gweld beth mae’n ei ddweud, nac am bwy. Gofynnwch i’ch cefnogwyr a oes angen i rywun ffonio nawr, a chael gweinyddwr i enwi arweinydd diogelu heddiw: bydd y person hwnnw’n ei ddarllen ar unwaith.',
  },
  unheardNone: { en: 'Every concern has a reader.', cy: 'Mae gan bob pryder ddarllenydd.' },
  nameOne: { en: 'Name a safeguarding lead', cy: 'Enwi arweinydd diogelu' },
})

export const faultWords = defineWords({
  'no-words': { en: 'Write what worries you', cy: 'Ysgrifennwch beth sy’n eich poeni' },
  long: {
    en: 'That is too long: keep it under 10,000 characters, and ring about the rest',
    cy: 'Mae hynny’n rhy hir: llai na 10,000 o nodau, a ffoniwch am y gweddill',
  },
  who: { en: 'Choose somebody, or say who it is', cy: 'Dewiswch rywun, neu dywedwch pwy yw’r person' },
  'nobody-at-risk': { en: 'Tick who is at risk', cy: 'Ticiwch pwy sydd mewn perygl' },
  told: { en: 'Say whether the parent knows', cy: 'Dywedwch a yw’r rhiant yn gwybod' },
  'why-not': {
    en: 'Say why it would make it more dangerous',
    cy: 'Dywedwch pam y byddai’n ei gwneud yn fwy peryglus',
  },
  'not-there': { en: 'Choose somebody from the list', cy: 'Dewiswch rywun o’r rhestr' },
})
