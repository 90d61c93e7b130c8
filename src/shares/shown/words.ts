import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Shared', cy: 'Rhannwyd' },
  heading: { en: 'Shared with you', cy: 'Wedi’i rannu gyda chi' },
  intro: {
    en: 'What parents chose to show you, until the day that they chose. They see when you open it.',
    cy: 'Yr hyn y dewisodd rhieni ei ddangos i chi, tan y diwrnod a ddewison nhw. Maen nhw’n gweld pan fyddwch yn ei agor.',
  },
  empty: {
    en: 'Nothing is shared with you now. When a parent shows you something, a message tells you to look here.',
    cy: 'Nid oes dim wedi’i rannu gyda chi nawr. Pan fydd rhiant yn dangos rhywbeth i chi, bydd neges yn dweud wrthych am edrych yma.',
  },
  from: {
    en: (name: string) => `From ${name}`,
    cy: (name: string) => `Gan ${name}`,
  },
  days: {
    en: (day: string, until: string) =>
      `Shared on ${sayDay('en', day, 'date')}, until ${sayDay('en', until, 'date')}`,
    cy: (day: string, until: string) =>
      `Rhannwyd ar ${softDay(sayDay('cy', day, 'date'))}, tan ${softDay(sayDay('cy', until, 'date'))}`,
  },
  open: { en: 'Open it', cy: 'Ei agor' },
  willSee: {
    en: 'When you open it, the parent sees that you did, and on which day.',
    cy: 'Pan fyddwch yn ei agor, bydd y rhiant yn gweld hynny, ac ar ba ddiwrnod.',
  },
  sees: {
    en: 'The parent sees that you opened this today.',
    cy: 'Mae’r rhiant yn gweld eich bod wedi agor hwn heddiw.',
  },
  down: {
    en: 'We can’t open this just now. Please try again in a few minutes.',
    cy: 'Ni allwn agor hwn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
})
