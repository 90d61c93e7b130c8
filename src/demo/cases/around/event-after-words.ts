import type { Interest } from '../../../events/after/actions.ts'
import type { Feedback } from '../../../events/after/model.ts'
import type { ActionDraft, DecisionDraft } from '../../../events/after/rules.ts'
import type { AskDraft } from '../../../events/asking/model.ts'
import type { Telling } from '../../../events/asking/rules.ts'

export const asked: readonly AskDraft[] = [
  {
    kind: 'question',
    words: 'Can I bring my baby into the hall?',
    email: 'rosie.pretend@example.org',
    language: 'en',
  },
  {
    kind: 'other',
    words: 'My assistance dog comes with me. Is that all right?',
    email: 'owen.pretend@example.org',
    language: 'en',
  },
]
export const faq: Telling = {
  firstEn: 'Can I bring my baby?',
  firstCy: 'A gaf i ddod â’m babi?',
  secondEn: 'Yes. There is a quiet room next to the hall, with a sofa.',
  secondCy: 'Cewch. Mae ystafell dawel wrth ymyl y neuadd, gyda soffa.',
}
export const correction: Telling = {
  firstEn: 'Buses 1 and 3 stop outside',
  firstCy: 'Mae bysiau 1 a 3 yn aros y tu allan',
  secondEn: 'Buses 1 and 2 stop outside',
  secondCy: 'Mae bysiau 1 a 2 yn aros y tu allan',
}
export const wishes: readonly Interest[] = [
  { gss: 'W06000015', who: 'parent', contact: '', language: 'cy' },
  { gss: 'E08000003', who: 'organisation', contact: 'nadia@council.invented.example', language: 'en' },
  { gss: 'E08000003', who: 'parent', contact: '07700 900654', language: 'en' },
]

const said = (how: Feedback['how'], role: Feedback['role'], good = '', change = ''): Feedback => ({
  how,
  role,
  welcome: how > 2 ? 'yes' : 'partly',
  good,
  change,
})
export const heard: readonly Feedback[] = [
  ...Array.from({ length: 11 }, () => said(5, 'parent')),
  ...Array.from({ length: 10 }, () => said(4, 'professional')),
  said(5, 'parent', 'Parents spoke first, and nobody hurried us.'),
  said(4, 'professional', 'I will write differently from tomorrow.', 'More time for the workshops.'),
  said(3, '', '', 'The hall was cold.'),
  said(2, 'both', '', 'I could not find the quiet room.'),
]

type Act = ActionDraft & { readonly inDays: number }
const act = (
  [wordsEn, wordsCy]: readonly [string, string],
  [ownerEn, ownerCy]: readonly [string, string],
  inDays: number,
): Act => ({
  wordsEn,
  wordsCy,
  ownerEn,
  ownerCy,
  noteEn: '',
  noteCy: '',
  inDays,
})
const panel = { byEn: 'The panel of parents and chairs', byCy: 'Y panel o rieni a chadeiryddion' }
export const decisions: readonly (readonly [DecisionDraft, ...Act[]])[] = [
  [
    {
      ...panel,
      wordsEn: 'Parents enter the room first and choose where they sit.',
      wordsCy: 'Rhieni sy’n dod i mewn i’r ystafell gyntaf ac yn dewis ble i eistedd.',
    },
    act(
      ['Write it into every invitation', 'Ei ysgrifennu ym mhob gwahoddiad'],
      ['Conference service', 'Y gwasanaeth cynadleddau'],
      -20,
    ),
  ],
  [
    {
      ...panel,
      wordsEn: 'Reports come five working days before the meeting.',
      wordsCy: 'Daw adroddiadau bum diwrnod gwaith cyn y cyfarfod.',
    },
    act(
      ['Count how many do, and tell us', 'Cyfrif faint sy’n gwneud, a dweud wrthym'],
      ['Head of safeguarding', 'Pennaeth diogelu'],
      -3,
    ),
    act(
      ['Ask parents whether it was enough', 'Gofyn i rieni a oedd yn ddigon'],
      ['Parent lead', 'Rhiant arweiniol'],
      40,
    ),
  ],
]
export const becameOf = {
  noteEn: 'It stands in every invitation since the spring.',
  noteCy: 'Mae ym mhob gwahoddiad ers y gwanwyn.',
}
export const summary = {
  en: 'Parents and professionals spent a day in one room. Parents spoke first. The panel decided two things, and both have somebody who does them.',
  cy: 'Treuliodd rhieni a gweithwyr proffesiynol ddiwrnod yn yr un ystafell. Rhieni a siaradodd gyntaf. Penderfynodd y panel ddau beth, ac mae gan y ddau rywun sy’n eu gwneud.',
}
