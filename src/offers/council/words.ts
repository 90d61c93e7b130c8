import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Offered', cy: 'Cynigiwyd' },
  lede: {
    en: 'For each parent whom you told us of: the day on which they were offered a parent support partner. We say no more than that, to anyone. What a parent answers is theirs.',
    cy: 'Ar gyfer pob rhiant y dywedoch wrthym amdanynt: y diwrnod y cynigiwyd partner cymorth i rieni iddynt. Nid ydym yn dweud mwy na hynny wrth neb. Eiddo’r rhiant yw’r hyn y maent yn ei ateb.',
  },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  conference: { en: 'Conference', cy: 'Cynhadledd' },
  who: { en: 'Parent', cy: 'Rhiant' },
  offeredOn: { en: 'Offered on', cy: 'Cynigiwyd ar' },
  notYet: { en: 'not yet', cy: 'ddim eto' },
  noDay: { en: 'no date yet', cy: 'dim dyddiad eto' },
  searchHint: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  empty: {
    en: 'You have not told us of a conference yet.',
    cy: 'Nid ydych wedi dweud wrthym am gynhadledd eto.',
  },
  tell: { en: 'Tell us of a conference', cy: 'Dweud wrthym am gynhadledd' },
})
