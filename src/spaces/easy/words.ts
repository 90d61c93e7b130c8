import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  on: { en: 'Easy Read', cy: 'Hawdd ei Ddeall' },
  off: { en: 'The usual pages', cy: 'Y tudalennau arferol' },
})
