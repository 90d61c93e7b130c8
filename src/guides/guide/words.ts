import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Guides', cy: 'Canllawiau' },
  heading: { en: 'Short guides', cy: 'Canllawiau byr' },
  lede: {
    en: 'Each can be read in a few minutes, and printed.',
    cy: 'Gellir darllen pob un mewn ychydig funudau, a’i argraffu.',
  },
  dictionary: { en: 'What the words mean', cy: 'Beth mae’r geiriau’n ei olygu' },
  print: {
    en: 'To keep it on paper, use your browser’s print button.',
    cy: 'I’w gadw ar bapur, defnyddiwch fotwm argraffu eich porwr.',
  },
})
