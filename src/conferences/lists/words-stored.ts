import { defineWords } from '../../platform/words/words.ts'

/** What is written into records when a list is entered, in the language of whoever pressed. */
export const storedWords = defineWords({
  parent: { en: (n: number) => `Parent ${n}`, cy: (n: number) => `Rhiant ${n}` },
  theList: { en: 'the council’s list', cy: 'rhestr y cyngor' },
  onTheList: { en: 'It stands so on the council’s list.', cy: 'Felly y mae ar restr y cyngor.' },
})
