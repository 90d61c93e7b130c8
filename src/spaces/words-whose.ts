import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  forThem: {
    en: (called: string) =>
      `These are ${called}’s own pages. You are here because they said you may read. What you write here, you write for them.`,
    cy: (called: string) =>
      `Tudalennau ${called} ei hun yw’r rhain. Rydych chi yma am eu bod wedi dweud y cewch ddarllen. Yr hyn rydych yn ei ysgrifennu yma, rydych yn ei ysgrifennu drostynt.`,
  },
  how: {
    en: (called: string) => `How did you get this from ${called}?`,
    cy: (called: string) => `Sut cawsoch chi hyn gan ${called}?`,
  },
  voice: {
    en: 'They said it, and I read it back to them',
    cy: 'Dywedon nhw hyn, ac fe’i darllenais yn ôl iddynt',
  },
  paper: {
    en: 'They wrote it on paper, and I copied it',
    cy: 'Ysgrifennon nhw hyn ar bapur, ac fe’i copïais',
  },
})
