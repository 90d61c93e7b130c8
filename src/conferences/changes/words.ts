import { defineWords } from '../../platform/words/words.ts'

export const changeKinds = ['move', 'adjourn', 'split', 'cancel', 'reinstate', 'held'] as const
export type ChangeKind = (typeof changeKinds)[number]

type Both = { en: string; cy: string }
/** The link, and what the form says first. */
export const changeWords = {
  move: {
    link: { en: 'Move it', cy: 'Symud' },
    intro: {
      en: 'The date by which it must be held stays the same. Later than that, your reason is kept as the reason for being late.',
      cy: 'Mae’r dyddiad olaf ar gyfer ei chynnal yn aros yr un fath. Yn hwyrach na hynny, cedwir eich rheswm fel y rheswm dros fod yn hwyr.',
    },
  },
  adjourn: {
    link: { en: 'It was adjourned', cy: 'Cafodd ei gohirio' },
    intro: {
      en: 'It began and could not be finished, or too few people came. The date by which it was due does not change.',
      cy: 'Dechreuodd ond ni ellid ei gorffen, neu daeth rhy ychydig o bobl. Nid yw’r dyddiad olaf ar gyfer ei chynnal yn newid.',
    },
  },
  split: {
    link: { en: 'Parents at separate times', cy: 'Rhieni ar adegau gwahanol' },
    intro: {
      en: 'The parents come at separate times to the same conference. Brothers and sisters who are heard on different days have a conference each: book another one instead.',
      cy: 'Mae’r rhieni’n dod ar adegau gwahanol i’r un gynhadledd. Mae gan frodyr a chwiorydd a glywir ar ddiwrnodau gwahanol gynhadledd yr un: trefnwch un arall yn lle hynny.',
    },
  },
  cancel: {
    link: { en: 'Cancel it', cy: 'Canslo' },
    intro: {
      en: 'It will not take place. Its clocks stop. If a review is due, that clock runs on.',
      cy: 'Ni fydd yn digwydd. Mae ei chlociau’n stopio. Os oes adolygiad i’w gynnal, mae’r cloc hwnnw’n dal i redeg.',
    },
  },
  reinstate: {
    link: { en: 'It is on again', cy: 'Mae’n digwydd eto' },
    intro: {
      en: 'Its clocks run again from where they ran before.',
      cy: 'Mae ei chlociau’n rhedeg eto o’r lle roeddent yn rhedeg o’r blaen.',
    },
  },
  held: {
    link: { en: 'It was held', cy: 'Cafodd ei chynnal' },
    intro: {
      en: 'After this you can enter what was decided.',
      cy: 'Ar ôl hyn gallwch nodi’r hyn a benderfynwyd.',
    },
  },
} as const satisfies Record<ChangeKind, { link: Both; intro: Both }>

export const doneWords = {
  booked: { en: 'Booked', cy: 'Trefnwyd' },
  moved: { en: 'Moved', cy: 'Symudwyd' },
  adjourned: { en: 'Adjourned', cy: 'Gohiriwyd' },
  split: { en: 'Parents to come at separate times', cy: 'Y rhieni i ddod ar adegau gwahanol' },
  cancelled: { en: 'Cancelled', cy: 'Canslwyd' },
  held: { en: 'Took place', cy: 'Cynhaliwyd' },
  reinstated: { en: 'On again', cy: 'Ymlaen eto' },
  corrected: { en: 'Put right', cy: 'Cywirwyd' },
} as const satisfies Record<string, Both>

export const correctWords = defineWords({
  others: { en: 'Is it about another child too?', cy: 'A yw hi am blentyn arall hefyd?' },
  link: { en: 'Put right what was typed wrongly', cy: 'Cywiro’r hyn a deipiwyd yn anghywir' },
  intro: {
    en: 'For slips of typing. If the council moved it, use “Move it”, so that the reason is kept.',
    cy: 'Ar gyfer camgymeriadau teipio. Os symudodd y cyngor hi, defnyddiwch “Symud”, fel bod y rheswm yn cael ei gadw.',
  },
})
