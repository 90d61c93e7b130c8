import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'My notes', cy: 'Fy nodiadau' },
  mine: { en: 'A note you wrote', cy: 'Nodyn a ysgrifennoch chi' },
  by: {
    en: (name: string) => `A note by ${name}`,
    cy: (name: string) => `Nodyn gan ${name}`,
  },
  someone: { en: 'someone beside you', cy: 'rhywun wrth eich ochr' },
})
