import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Where you are signed in', cy: 'Lle rydych wedi mewngofnodi' },
  text: {
    en: 'Each line is a phone or computer where somebody signed in as you. End any that you do not know.',
    cy: 'Mae pob llinell yn ddyfais lle mae rhywun wedi mewngofnodi yn eich enw chi. Allgofnodwch o unrhyw un nad ydych yn ei hadnabod.',
  },
  unknown: { en: 'A phone or computer', cy: 'Ffôn neu gyfrifiadur' },
  here: { en: 'This device', cy: 'Y ddyfais hon' },
  since: { en: (when: string) => `Signed in ${when}`, cy: (when: string) => `Mewngofnodwyd ${when}` },
  seen: { en: (when: string) => `Last used ${when}`, cy: (when: string) => `Defnyddiwyd ddiwethaf ${when}` },
  at: {
    en: (day: string, time: string) => `${day} at ${time}`,
    cy: (day: string, time: string) => `${day} am ${time}`,
  },
  end: { en: 'End this one', cy: 'Allgofnodi o hon' },
  endHere: { en: 'Sign out here', cy: 'Allgofnodi yma' },
  endOthers: { en: 'End all the others', cy: 'Allgofnodi o’r lleill i gyd' },
  count: {
    en: (n: number) => plural('en', n, { one: 'Signed in on 1 device', other: 'Signed in on # devices' }),
    cy: (n: number) =>
      plural('cy', n, { two: 'Wedi mewngofnodi ar 2 ddyfais', other: 'Wedi mewngofnodi ar # dyfais' }),
  },
  alone: { en: 'You are signed in nowhere else.', cy: 'Nid ydych wedi mewngofnodi yn unman arall.' },
})
