import { filledAgain, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { defineWords, type Language } from '../../platform/words/words.ts'
import type { Fault } from '../model.ts'
import { faultWords } from '../words.ts'

const own = defineWords({
  'no-words': { en: 'Write something here', cy: 'Ysgrifennwch rywbeth yma' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'no-about': { en: 'Say what it is about', cy: 'Dywedwch am beth mae hyn' },
  'no-first-answer': { en: 'Write the question', cy: 'Ysgrifennwch y cwestiwn' },
  'no-second-answer': { en: 'Write the answer', cy: 'Ysgrifennwch yr ateb' },
  'no-first-correction': { en: 'Write what it said', cy: 'Ysgrifennwch beth roedd yn ei ddweud' },
  'no-second-correction': { en: 'Write what it is', cy: 'Ysgrifennwch beth yw’r gwir' },
  'no-how': { en: 'Say how it was', cy: 'Dywedwch sut aeth hi' },
  'no-area': { en: 'Choose the council area', cy: 'Dewiswch ardal y cyngor' },
  'no-who': { en: 'Say who you are', cy: 'Dywedwch pwy ydych chi' },
  'no-summary': { en: 'Write what happened', cy: 'Ysgrifennwch beth ddigwyddodd' },
  'no-decision': { en: 'Write what was decided', cy: 'Ysgrifennwch beth a benderfynwyd' },
  'no-action': { en: 'Write what is to be done', cy: 'Ysgrifennwch beth sydd i’w wneud' },
  'no-reply': {
    en: 'Say whether you would like an answer',
    cy: 'Dywedwch a hoffech gael ateb',
  },
  'too-often-asked': {
    en: 'A lot was sent from here just now, so this one was not. Try again in an hour, or ring us.',
    cy: 'Anfonwyd llawer o’r fan hon nawr, felly ni anfonwyd hwn. Rhowch gynnig arall arni ymhen awr, neu ffoniwch ni.',
  },
  'said-already': {
    en: 'You have told us already from this phone or computer. Thank you.',
    cy: 'Rydych wedi dweud wrthym yn barod o’r ffôn neu’r cyfrifiadur hwn. Diolch.',
  },
  once: {
    en: 'We have what you wrote. You can write again when we have answered.',
    cy: 'Mae’r hyn a ysgrifennoch gennym. Gallwch ysgrifennu eto pan fyddwn wedi ateb.',
  },
  'no-where': { en: 'Say whom you pointed them to', cy: 'Dywedwch at bwy y gwnaethoch eu cyfeirio' },
  'no-owner': { en: 'Say who does it', cy: 'Dywedwch pwy sy’n ei wneud' },
  'days-1-20': { en: 'Between 1 and 20', cy: 'Rhwng 1 a 20' },
  'not-over': { en: 'The day is not over yet', cy: 'Nid yw’r diwrnod wedi bod eto' },
  'no-day-given': { en: 'Give a day, like 14 1 2027', cy: 'Rhowch ddiwrnod, fel 14 1 2027' },
})
const all = { ...faultWords, ...own }
type Key = keyof typeof all
const isKey = (text: string): text is Key => Object.hasOwn(all, text)

/** The same form again, with what is wrong. */
export const askedAgain = (
  language: Language,
  form: Form,
  faults: readonly Fault[],
  now?: Record<string, string>,
): Fill => filledAgain(language, form, faults, ({ code }) => (isKey(code) ? all[code][language] : code), now)
