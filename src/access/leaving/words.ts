import { defineWords } from '../../platform/words/words.ts'

/** Nothing here says what the page before was. */
export const words = defineWords({
  title: { en: 'Weather', cy: 'Tywydd' },
  link: { en: 'Weather forecast', cy: 'Rhagolygon y tywydd' },
})
