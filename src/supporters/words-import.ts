import { defineWords, plural } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Bring in a list of supporters', cy: 'Dod â rhestr o gefnogwyr i mewn' },
  what: {
    en: 'A CSV file with a row for each supporter and headings in its first row, in any order. Nothing is saved before you have seen what would happen.',
    cy: 'Ffeil CSV gyda rhes ar gyfer pob cefnogwr a phenawdau yn ei rhes gyntaf, mewn unrhyw drefn. Nid oes dim yn cael ei gadw cyn i chi weld beth fyddai’n digwydd.',
  },
  headings: { en: 'Headings that are understood', cy: 'Penawdau a ddeellir' },
  others: {
    en: 'Name and e-mail are needed. Columns with other headings are left out and stored nowhere. A row whose e-mail address is known changes that supporter: empty cells leave what is there.',
    cy: 'Mae angen enw ac e-bost. Caiff colofnau â phenawdau eraill eu gadael allan, heb eu storio yn unman. Mae rhes y mae ei chyfeiriad e-bost yn hysbys yn newid y cefnogwr hwnnw: mae celloedd gwag yn gadael yr hyn sydd yno.',
  },
  file: { en: 'The file', cy: 'Y ffeil' },
  look: { en: 'See what would happen', cy: 'Gweld beth fyddai’n digwydd' },
  enter: { en: 'Bring them in', cy: 'Dod â nhw i mewn' },
  wouldTitle: { en: 'What would happen', cy: 'Beth fyddai’n digwydd' },
  doneTitle: { en: 'What became of each row', cy: 'Beth ddaeth o bob rhes' },
  row: { en: 'Row', cy: 'Rhes' },
  name: { en: 'Name', cy: 'Enw' },
  fate: { en: 'Outcome', cy: 'Canlyniad' },
  dropped: {
    en: (n: number) => plural('en', n, { one: '1 column is left out.', other: '# columns are left out.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 golofn wedi’i gadael allan.',
        two: '2 golofn wedi’u gadael allan.',
        other: '# o golofnau wedi’u gadael allan.',
      }),
  },
  new: { en: 'new', cy: 'newydd' },
  changed: { en: 'changed', cy: 'wedi newid' },
  unchanged: { en: 'unchanged', cy: 'heb newid' },
  putRight: { en: 'to put right', cy: 'i’w gywiro' },
  nothingNew: { en: 'Nothing in this file is new.', cy: 'Nid oes dim yn y ffeil hon yn newydd.' },
  again: { en: 'Choose another file', cy: 'Dewis ffeil arall' },
  toList: { en: 'To the supporters', cy: 'I’r cefnogwyr' },
})
