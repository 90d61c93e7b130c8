import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const dayEn = (day: string | null) => (day === null ? 'no date' : sayDay('en', day, 'date'))
const dayCy = (day: string | null) => (day === null ? 'dim dyddiad' : sayDay('cy', day, 'date'))
const timeEn = (time: string | null) => (time === null ? 'no time' : sayTime('en', time))
const timeCy = (time: string | null) => (time === null ? 'dim amser' : sayTime('cy', time))

/** What an entry's own page says. */
export const entryWords = defineWords({
  title: { en: 'One conference of the list', cy: 'Un gynhadledd o’r rhestr' },
  weKnow: { en: 'What we have', cy: 'Yr hyn sydd gennym' },
  listSays: { en: 'What the list says', cy: 'Yr hyn mae’r rhestr yn ei ddweud' },
  family: { en: 'Family', cy: 'Teulu' },
  place: { en: 'Place', cy: 'Lle' },
  parents: { en: 'Parents', cy: 'Rhieni' },
  children: { en: 'Children', cy: 'Plant' },
  toldOn: { en: 'Parents told on', cy: 'Y rhieni wedi cael gwybod ar' },
  strategyDay: { en: 'Strategy discussion', cy: 'Trafodaeth strategaeth' },
  lateReason: { en: 'Why it is late', cy: 'Pam mae’n hwyr' },
  notSaid: { en: 'not said', cy: 'heb ei ddweud' },

  mendTitle: { en: 'Put it right', cy: 'Ei gywiro' },
  mendHint: {
    en: 'Ask the council if you are not sure. When you save, it enters.',
    cy: 'Gofynnwch i’r cyngor os nad ydych yn siŵr. Pan fyddwch yn cadw, caiff ei gofnodi.',
  },
  save: { en: 'Save and enter', cy: 'Cadw a chofnodi' },
  enter: { en: 'Enter this one', cy: 'Cofnodi hon' },
  aside: { en: 'Put this one aside', cy: 'Rhoi hon o’r neilltu' },
  asideHint: {
    en: 'It was a mistake of the list: it will not be entered.',
    cy: 'Camgymeriad ar y rhestr ydoedd: ni chaiff ei chofnodi.',
  },
  kind: { en: 'What kind of conference?', cy: 'Pa fath o gynhadledd?' },
  day: { en: 'On which day?', cy: 'Ar ba ddiwrnod?' },
  time: { en: 'At what time?', cy: 'Am faint o’r gloch?' },
  timeHint: {
    en: 'Like 10am or 14:30. Leave it empty if nobody said.',
    cy: 'Fel 10:00 neu 14:30. Gadewch yn wag os na ddywedodd neb.',
  },
  strategyHint: { en: 'Leave it empty if nobody said.', cy: 'Gadewch yn wag os na ddywedodd neb.' },
  parentsHint: { en: 'A number from 0 to 12', cy: 'Rhif o 0 i 12' },

  question: { en: 'A question', cy: 'Cwestiwn' },
  answer: { en: 'Your answer', cy: 'Eich ateb' },
  join: { en: 'Yes, it is the same family', cy: 'Ie, yr un teulu ydyw' },
  'new-family': { en: 'No, it is another family', cy: 'Na, teulu arall ydyw' },
  same: { en: 'It is the same conference: it has changed', cy: 'Yr un gynhadledd ydyw: mae wedi newid' },
  another: { en: 'It is another conference', cy: 'Cynhadledd arall ydyw' },
  'on-again': { en: 'Yes, it is on again', cy: 'Ydy, mae’n mynd ymlaen eto' },
  answerNow: { en: 'Answer and enter', cy: 'Ateb a chofnodi' },

  cancelled: { en: 'It is cancelled', cy: 'Mae wedi’i chanslo' },
  'still-on': { en: 'It is still on', cy: 'Mae’n dal i fynd ymlaen' },
  'next-week': {
    en: 'I don’t know yet: ask me again with the next list',
    cy: 'Ni wn eto: gofynnwch i mi eto gyda’r rhestr nesaf',
  },
  saidBy: { en: 'Who said so?', cy: 'Pwy ddywedodd hynny?' },
  saidByHint: { en: 'Only when it is cancelled', cy: 'Dim ond pan fydd wedi’i chanslo' },
  saidOn: { en: 'On which day did they say so?', cy: 'Ar ba ddiwrnod y dywedon nhw hynny?' },
  reason: { en: 'Why is it cancelled?', cy: 'Pam mae wedi’i chanslo?' },
  saveAnswer: { en: 'Save the answer', cy: 'Cadw’r ateb' },

  wasMoved: {
    en: (before: string | null, after: string | null) => `Moves from ${dayEn(before)} to ${dayEn(after)}.`,
    cy: (before: string | null, after: string | null) => `Yn symud o ${dayCy(before)} i ${dayCy(after)}.`,
  },
  otherTime: {
    en: (before: string | null, after: string | null) => `Time: ${timeEn(before)}, now ${timeEn(after)}.`,
    cy: (before: string | null, after: string | null) => `Amser: ${timeCy(before)}, nawr ${timeCy(after)}.`,
  },
  otherPlace: {
    en: (before: string, after: string) => `Place: ${before === '' ? 'not known' : before}, now ${after}.`,
    cy: (before: string, after: string) =>
      `Lle: ${before === '' ? 'ddim yn hysbys' : before}, nawr ${after}.`,
  },
  otherKind: {
    en: (before: string, after: string) => `Kind: ${before}, now ${after}.`,
    cy: (before: string, after: string) => `Math: ${before}, nawr ${after}.`,
  },
  onAgain: { en: 'It is on again.', cy: 'Mae’n mynd ymlaen eto.' },
  told: {
    en: (day: string | null) => `The parents were told on ${dayEn(day)}.`,
    cy: (day: string | null) => `Cafodd y rhieni wybod ar ${dayCy(day)}.`,
  },
  parentsIn: {
    en: (n: number) => plural('en', n, { one: '1 parent', other: '# parents' }),
    cy: (n: number) =>
      plural('cy', n, {
        zero: 'dim rhieni',
        one: '1 rhiant',
        two: '2 riant',
        few: '3 rhiant',
        other: '# rhiant',
      }),
  },
  moreParents: {
    en: (before: number, after: number) => `The council counts ${after} parents; we hold ${before}.`,
    cy: (before: number, after: number) => `Mae’r cyngor yn cyfrif ${after} o rieni; ${before} sydd gennym.`,
  },
  becameNew: { en: 'Entered as new.', cy: 'Wedi’i chofnodi fel un newydd.' },
  becameChanged: { en: 'The change was entered.', cy: 'Cofnodwyd y newid.' },
  becameCancelled: { en: 'Entered as cancelled.', cy: 'Wedi’i chofnodi fel un wedi’i chanslo.' },
  becameStillOn: { en: 'Still on.', cy: 'Yn dal i fynd ymlaen.' },
  becameNextWeek: { en: 'To be asked again with the next list.', cy: 'I’w gofyn eto gyda’r rhestr nesaf.' },
  toFamily: { en: 'Open the family', cy: 'Agor y teulu' },
  toConference: { en: 'Open the conference', cy: 'Agor y gynhadledd' },
})
