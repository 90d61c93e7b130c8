import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Words', cy: 'Geiriau' },
  heading: { en: 'What the words mean', cy: 'Beth mae’r geiriau’n ei olygu' },
  lede: {
    en: 'Words and letters that you may meet in a report or a meeting. You can always ask: “What do you mean by that?”',
    cy: 'Geiriau a llythrennau y gallech eu gweld mewn adroddiad neu eu clywed mewn cyfarfod. Gallwch ofyn bob amser: “Beth ydych chi’n ei olygu?”',
  },
  search: { en: 'Look for a word', cy: 'Chwilio am air' },
  searchHint: { en: 'Part of it will do: “core”, “IRO”', cy: 'Mae rhan ohono’n ddigon: “craidd”, “IRO”' },
  look: { en: 'Look', cy: 'Chwilio' },
  all: { en: 'All the words', cy: 'Yr holl eiriau' },
  found: {
    en: (n: number) => plural('en', n, { one: '# word', other: '# words' }),
    cy: (n: number) => plural('cy', n, { one: '# gair', two: '# air', other: '# gair' }),
  },
  none: {
    en: 'We don’t have that word. Try fewer letters. Or ask whoever said it what they mean.',
    cy: 'Nid yw’r gair hwnnw gennym. Rhowch gynnig ar lai o lythrennau. Neu gofynnwch i’r sawl a’i dywedodd beth maen nhw’n ei olygu.',
  },
  also: { en: (forms: string) => `Also: ${forms}`, cy: (forms: string) => `Hefyd: ${forms}` },
  where: { en: 'Where', cy: 'Ble' },
  everywhere: { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  letters: { en: 'By letter', cy: 'Yn ôl llythyren' },
  otherLanguage: { en: (name: string) => `In Welsh: ${name}`, cy: (name: string) => `Yn Saesneg: ${name}` },
})
