import { defineWords, formatNumber, plural } from '../words/words.ts'

export const words = defineWords({
  search: { en: 'Search', cy: 'Chwilio' },
  find: { en: 'Find', cy: 'Dod o hyd' },
  clear: { en: 'Show all', cy: 'Dangos y cyfan' },
  export: { en: 'Download as a spreadsheet', cy: 'Lawrlwytho fel taenlen' },
  count: {
    en: (n: number) => plural('en', n, { one: '1 in this list', other: '# in this list' }),
    cy: (n: number) => plural('cy', n, { other: '# yn y rhestr hon' }),
  },
  many: {
    en: (n: number) => `More than ${formatNumber('en', n)} in this list. Search to narrow it.`,
    cy: (n: number) => `Mwy na ${formatNumber('cy', n)} yn y rhestr hon. Chwiliwch i’w chyfyngu.`,
  },
  nothingFound: { en: 'Nothing was found for that.', cy: 'Ni chafwyd hyd i ddim am hynny.' },
  sortBy: { en: 'Sort by', cy: 'Trefnu yn ôl' },
  previous: { en: 'Previous', cy: 'Blaenorol' },
  next: { en: 'Next', cy: 'Nesaf' },
  pageOf: {
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
    cy: (page: number, pages: number) => `Tudalen ${page} o ${pages}`,
  },
})
