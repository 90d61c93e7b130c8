import { defineWords } from '../../platform/words/words.ts'

/** What anybody reads of earlier issues. */
export const words = defineWords({
  title: { en: 'Earlier issues', cy: 'Rhifynnau blaenorol' },
  issue: { en: 'An issue', cy: 'Rhifyn' },
  none: {
    en: 'There is nothing to read here yet.',
    cy: 'Does dim byd i’w ddarllen yma eto.',
  },
  join: { en: 'Get it by e-mail', cy: 'Ei gael drwy e-bost' },
  feed: { en: 'Follow it in a feed reader', cy: 'Ei ddilyn mewn darllenydd ffrydiau' },
  other: {
    en: 'This issue was written in one language alone.',
    cy: 'Mewn un iaith yn unig yr ysgrifennwyd y rhifyn hwn.',
  },
})
