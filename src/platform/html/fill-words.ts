import { defineWords } from '../words/words.ts'

export const words = defineWords({
  begun: { en: '(begun)', cy: '(wedi dechrau)' },
  nowSays: {
    en: (text: string) =>
      `Somebody changed this in the meantime. Now it says: ${text === '' ? 'nothing' : text}`,
    cy: (text: string) =>
      `Mae rhywun wedi newid hyn yn y cyfamser. Nawr mae’n dweud: ${text === '' ? 'dim byd' : text}`,
  },
})
