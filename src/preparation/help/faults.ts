import { sayFault as saySpaceFault } from '../../spaces/faults.ts'
import { filledAgain, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../../spaces/model.ts'
import { defineWords, type Language } from '../../platform/words/words.ts'

const faultWords = defineWords({
  empty: { en: 'Write what would help, or go back', cy: 'Ysgrifennwch beth fyddai’n helpu, neu ewch yn ôl' },
  'too-long': { en: 'This is too long. Say it shorter', cy: 'Mae hyn yn rhy hir. Dywedwch ef yn fyrrach' },
  gone: {
    en: 'This was asked for already, or is no longer on the list. Open the page again',
    cy: 'Gofynnwyd am hyn yn barod, neu nid yw ar y rhestr mwyach. Agorwch y dudalen eto',
  },
  'no-name': { en: 'Enter who said it', cy: 'Rhowch pwy a’i dywedodd' },
  'no-day': { en: 'Enter a real day, like 27 3 2026', cy: 'Rhowch ddiwrnod go iawn, fel 27 3 2026' },
  future: {
    en: 'This day has to be today or earlier',
    cy: 'Rhaid i’r diwrnod hwn fod heddiw neu’n gynharach',
  },
  reason: { en: 'Say why it can’t be done', cy: 'Dywedwch pam na ellir ei wneud' },
  unanswered: {
    en: 'Choose yes or no for each, or leave the page',
    cy: 'Dewiswch ie neu na ar gyfer pob un, neu gadewch y dudalen',
  },
  'no-who': { en: 'Say who it is, by name or job', cy: 'Dywedwch pwy ydyw, yn ôl enw neu swydd' },
})
type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)

export const sayFault =
  (language: Language) =>
  (fault: Fault): string =>
    isKey(fault.code) ? faultWords[fault.code][language] : saySpaceFault(language)(fault)

/** The same form once more, with what was typed in it. */
export const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, sayFault(language))
