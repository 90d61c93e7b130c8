import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Where you are signed in', cy: 'Lle rydych wedi mewngofnodi' },
  text: {
    en: 'Each line is a device where somebody signed in as you. End any that you do not know.',
    cy: 'Dyfais lle mewngofnododd rhywun fel chi yw pob llinell. Dewch ag unrhyw un nad ydych yn ei hadnabod i ben.',
  },
  unknown: { en: 'A device that does not say what it is', cy: 'Dyfais nad yw’n dweud beth yw hi' },
  here: { en: 'This device', cy: 'Y ddyfais hon' },
  since: { en: (when: string) => `Signed in ${when}`, cy: (when: string) => `Mewngofnodwyd ${when}` },
  seen: { en: (when: string) => `Last used ${when}`, cy: (when: string) => `Defnyddiwyd ddiwethaf ${when}` },
  at: {
    en: (day: string, time: string) => `${day} at ${time}`,
    cy: (day: string, time: string) => `${day} am ${time}`,
  },
  end: { en: 'End this one', cy: 'Dod â hon i ben' },
  endHere: { en: 'Sign out here', cy: 'Allgofnodi yma' },
  endOthers: { en: 'End all the others', cy: 'Dod â’r lleill i gyd i ben' },
  count: {
    en: (n: number) => plural('en', n, { one: 'Signed in on 1 device', other: 'Signed in on # devices' }),
    cy: (n: number) =>
      plural('cy', n, { two: 'Wedi mewngofnodi ar 2 ddyfais', other: 'Wedi mewngofnodi ar # dyfais' }),
  },
  alone: { en: 'You are signed in nowhere else.', cy: 'Nid ydych wedi mewngofnodi yn unman arall.' },
})
