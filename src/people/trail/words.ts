import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Who did what', cy: 'Pwy wnaeth beth' },
  intro: {
    en: 'References only, never content: what was done or read, by whom, and how many records it touched.',
    cy: 'Cyfeiriadau yn unig, byth gynnwys: beth a wnaed neu a ddarllenwyd, gan bwy, a faint o gofnodion a gyffyrddwyd.',
  },
  at: { en: 'When', cy: 'Pryd' },
  who: { en: 'Who', cy: 'Pwy' },
  act: { en: 'What', cy: 'Beth' },
  things: { en: 'Records', cy: 'Cofnodion' },
  machine: { en: 'Alongside itself', cy: 'Alongside ei hun' },
  searchHint: { en: 'Part of what was done, like family.read', cy: 'Rhan o’r hyn a wnaed, fel family.read' },
  empty: { en: 'Nothing has been done yet.', cy: 'Does dim wedi’i wneud eto.' },
  file: { en: 'who-did-what.csv', cy: 'pwy-wnaeth-beth.csv' },
})
