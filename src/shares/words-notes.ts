import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'My notes', cy: 'Fy nodiadau' },
  note: { en: 'A note', cy: 'Nodyn' },
})
