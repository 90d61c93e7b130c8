import { defineWords } from '../words/words.ts'

export const words = defineWords({
  page: {
    en: (page: number, pages: number) => `${page} of ${pages}`,
    cy: (page: number, pages: number) => `${page} o ${pages}`,
  },
})
