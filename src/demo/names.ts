import type { Chance } from './chance.ts'

/** Everybody here is invented, and the surnames say so, in their own languages. */
const firstNames = {
  en: {
    woman: ['Leanne', 'Kelly', 'Donna', 'Jade', 'Tanya', 'Michelle', 'Stacey', 'Gemma', 'Chantelle', 'Paula'],
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
} as const
const surnames = {
  en: ['Example', 'Sample', 'Pretend', 'Storybook', 'Nowhere', 'Makebelieve', 'Placeholder', 'Fable'],
  cy: ['Enghraifft', 'Dychmygol', 'Ffuglen', 'Chwedl'],
  pl: ['Zmyślona', 'Przykład'],
  so: ['Tusaale', 'Malo'],
  ur: ['Misaal', 'Farzi'],
  bn: ['Udaharan', 'Kalpanik'],
  pt: ['Exemplo', 'Fictício'],
  bfi: ['Example', 'Fable'],
} as const
/** Not a parent's surname among these: a party who bears the name of one of our own people is sealed. */
const ownSurnames = ['Invented', 'Madeup', 'Fictional', 'Imaginary', 'Dyfeisiedig'] as const

export type Tongue = keyof typeof firstNames
export const tongues: readonly Tongue[] = ['en', 'cy', 'pl', 'so', 'ur', 'bn', 'pt', 'bfi']

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
  const draw = (tongue: Tongue, gender: 'woman' | 'man', last: readonly string[]): Named => {
    const called = chance.pick<string>(firstNames[tongue][gender])
    const second = chance.pick<string>(firstNames[chance.pick(tongues)][gender])
    const surname = chance.pick(last)
    const plain = `${called} ${surname}`
    const name = taken.has(plain) ? `${called} ${second} ${surname}` : plain
    if (taken.has(name) || called === second) return draw(tongue, gender, last)
    taken.add(name)
    return { name, called, gender }
  }
  return {
    parent: (tongue, gender) => draw(tongue, gender, surnames[tongue]),
    own: (tongue, gender) => draw(tongue, gender, ownSurnames),
    child: () => chance.pick(childNames),
  }
}
