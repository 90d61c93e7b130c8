import type { Chance } from './chance.ts'

export const tongues = ['en', 'cy', 'pl', 'so', 'ur', 'bn', 'pt', 'bfi'] as const
export type Tongue = (typeof tongues)[number]

/** Everybody here is invented, and the surnames say so, in their own languages. */
type FirstNames = Readonly<Record<Tongue, Readonly<Record<'woman' | 'man', readonly string[]>>>>
const firstNames: FirstNames = {
  en: {
    woman: [
      'Rochelle',
      'Kelly',
      'Donna',
      'Jade',
      'Tanya',
      'Michelle',
      'Stacey',
      'Gemma',
      'Chantelle',
      'Paula',
    ],
    man: ['Darren', 'Lee', 'Jason', 'Craig', 'Marcus', 'Kieran', 'Dean', 'Wayne', 'Tyrone', 'Shaun'],
  },
  cy: {
    woman: ['Siân', 'Carys', 'Nerys', 'Lowri', 'Bethan', 'Ffion', 'Rhian', 'Mared'],
    man: ['Gareth', 'Dafydd', 'Rhys', 'Emyr', 'Iolo', 'Hywel', 'Gethin', 'Aled'],
  },
  pl: { woman: ['Agnieszka', 'Beata', 'Dorota'], man: ['Marek', 'Piotr', 'Tomasz'] },
  so: { woman: ['Hodan', 'Ifrah', 'Sagal'], man: ['Abdi', 'Liban', 'Warsame'] },
  ur: { woman: ['Nasreen', 'Rukhsana', 'Saima'], man: ['Imran', 'Tariq', 'Waqas'] },
  bn: { woman: ['Rahima', 'Shirin'], man: ['Kamal', 'Rafiq'] },
  pt: { woman: ['Inês', 'Fátima'], man: ['Nuno', 'Rui'] },
  bfi: { woman: ['Holly', 'Ruth'], man: ['Owen', 'Peter'] },
}
const surnames = {
  en: ['Example', 'Sample', 'Pretend', 'Storybook', 'Nowhere', 'Makebelieve', 'Placeholder', 'Fable'],
  cy: ['Enghraifft', 'Dychmygol', 'Ffuglen', 'Chwedl'],
  pl: ['Fikcja', 'Przykład'],
  so: ['Tusaale', 'Malo'],
  ur: ['Misaal', 'Farzi'],
  bn: ['Udaharan', 'Kalpanik'],
  pt: ['Exemplo', 'Fictício'],
  bfi: ['Example', 'Fable'],
} as const
/** Supporters have first names of their own, so that nobody is mixed up on a board that says first names. */
const ownFirstNames: FirstNames = {
  en: {
    woman: ['Yvonne', 'Denise', 'Hazel', 'Sandra', 'Bernadette', 'Lorraine', 'Colette', 'Moira', 'Gloria'],
    man: ['Clive', 'Errol', 'Stuart', 'Neil', 'Trevor', 'Malcolm', 'Glen', 'Winston'],
  },
  cy: { woman: ['Eirlys', 'Menna', 'Glenys', 'Heulwen'], man: ['Elfed', 'Arwel', 'Meirion'] },
  pl: { woman: ['Halina', 'Krystyna'], man: ['Zbigniew', 'Leszek'] },
  so: { woman: ['Asha', 'Fadumo'], man: ['Yusuf', 'Bashir'] },
  ur: { woman: ['Farida', 'Shabnam'], man: ['Nadeem', 'Arshad'] },
  bn: { woman: ['Salma', 'Nasima'], man: ['Jahangir', 'Selim'] },
  pt: { woman: ['Graça', 'Lurdes'], man: ['Joaquim', 'Vasco'] },
  bfi: { woman: ['Vera', 'Nora'], man: ['Colin', 'Roy'] },
}
/** Not a parent's surname among these: a party who bears the name of one of our own people is sealed. */
const ownSurnames = ['Invented', 'Madeup', 'Fictional', 'Imaginary', 'Dyfeisiedig'] as const

const childNames = [
  'Alfie',
  'Robin',
  'Ela',
  'Noor',
  'Jo',
  'Casey',
  'Mali',
  'Zane',
  'Poppy',
  'Osian',
  'Ayaan',
  'Zosia',
  'Billie',
  'Macsen',
  'Ruby',
  'Sam',
] as const

export type Named = { readonly name: string; readonly called: string; readonly gender: 'woman' | 'man' }
export type Names = {
  parent(tongue: Tongue, gender: 'woman' | 'man'): Named
  own(tongue: Tongue, gender: 'woman' | 'man'): Named
  child(): string
}

/** No two people bear the same name; a name that is taken is drawn again, then gets a further first name. */
export const namesFrom = (chance: Chance, reserved: readonly string[] = []): Names => {
  const taken = new Set<string>(reserved)
  const draw = (
    tongue: Tongue,
    gender: 'woman' | 'man',
    last: readonly string[],
    first = firstNames,
  ): Named => {
    const called = chance.pick<string>(first[tongue][gender])
    const second = chance.pick<string>(firstNames[chance.pick(tongues)][gender])
    const surname = chance.pick(last)
    const plain = `${called} ${surname}`
    const name = taken.has(plain) ? `${called} ${second} ${surname}` : plain
    if (taken.has(name) || called === second) return draw(tongue, gender, last, first)
    taken.add(name)
    return { name, called, gender }
  }
  return {
    parent: (tongue, gender) => draw(tongue, gender, surnames[tongue]),
    own: (tongue, gender) => draw(tongue, gender, ownSurnames, ownFirstNames),
    child: () => chance.pick(childNames),
  }
}
