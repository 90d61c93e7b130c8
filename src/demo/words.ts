import type { Role } from '../access/model.ts'
import { defineWords, type Both } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Look around', cy: 'Edrych o gwmpas' },
  heading: {
    en: (name: string) => `Look around as ${name}`,
    cy: (name: string) => `Edrych o gwmpas fel ${name}`,
  },
  text: {
    en: 'Everybody here is invented, and so are their addresses. Press whatever you like.',
    cy: 'Mae pawb yma’n ddychmygol, a’u cyfeiriadau hefyd. Pwyswch beth bynnag y mynnwch.',
  },
  press: {
    en: (name: string, role: string) => `Look around as ${name}, ${role}`,
    cy: (name: string, role: string) => `Edrych o gwmpas fel ${name}, ${role}`,
  },
})

/** In the middle of a sentence. */
export const roleWords: Readonly<Record<Role, Both>> = defineWords({
  administrator: { en: 'administrator', cy: 'gweinyddwr' },
  coordinator: { en: 'coordinator', cy: 'cydlynydd' },
  'parent-lead': { en: 'parent lead', cy: 'rhiant arweiniol' },
  supporter: { en: 'parent support partner', cy: 'partner cymorth i rieni' },
  parent: { en: 'parent', cy: 'rhiant' },
  'social-worker': { en: 'social worker', cy: 'gweithiwr cymdeithasol' },
  chair: { en: 'conference administrator', cy: 'gweinyddwr cynadleddau' },
  handler: { en: 'outside handler', cy: 'triniwr allanol' },
  'safeguarding-lead': { en: 'safeguarding lead', cy: 'arweinydd diogelu' },
  approver: { en: 'second approver', cy: 'ail gymeradwywr' },
  organiser: { en: 'organiser of events', cy: 'trefnydd digwyddiadau' },
})
