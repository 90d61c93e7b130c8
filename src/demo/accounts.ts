import type { Role } from '../access/model.ts'

/** Who is looked around as, in the order in which the start lists them: one for each role, and a second parent, with somebody beside her. */
export const accounts = [
  ['coordinator', 'nadia.invented@example.org'],
  ['parent', 'leanne.pretend@example.org'],
  ['parent', 'tasha.pretend@example.org'],
  ['supporter', 'supporter1@example.org'],
  ['social-worker', 'amir.invented@example.org'],
  ['chair', 'ruth.madeup@example.org'],
  ['parent-lead', 'beth.invented@example.org'],
  ['handler', 'grace.elsewhere@example.org'],
  ['safeguarding-lead', 'mair.invented@example.org'],
  ['approver', 'olwen.elsewhere@example.org'],
  ['organiser', 'dewi.invented@example.org'],
  ['administrator', 'sam.invented@example.org'],
] as const satisfies readonly (readonly [Role, string])[]
