import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  recognised: { en: 'How do you know that it is them?', cy: 'Sut ydych chi’n gwybod mai nhw sydd yno?' },
  'called-back': {
    en: 'I rang back the number that is safe for them',
    cy: 'Ffoniais yn ôl y rhif sy’n ddiogel iddynt',
  },
  'safe-words': { en: 'They said the words we agreed', cy: 'Dywedon nhw’r geiriau y cytunwyd arnynt' },
  'known-voice': { en: 'I know their voice', cy: 'Rwy’n adnabod eu llais' },
})
