import type { Rule } from './model.ts'

const forward = { direction: 'forward', count: 'X', roll: 'back' } as const
const workingDays = (amount: number) => ({ amount, unit: 'working-days' }) as const

/** The Wales Safeguarding Procedures were launched on 11 November 2019. */
const procedures = {
  ...forward,
  nations: ['W'],
  status: 'procedures',
  source: 'wales-procedures',
  confirmed: true,
  inForce: { from: '2019-11-11', until: null },
  ownValue: [],
} as const

/** Earlier Welsh regulations, of 2007, are a different set. */
const lookedAfter = {
  ...forward,
  nations: ['W'],
  kind: 'looked-after',
  status: 'regulations',
  source: 'care-planning-wales',
  confirmed: false,
  inForce: { from: '2016-04-06', until: null },
  ownValue: [],
} as const

export const rulesOfWales: readonly Rule[] = [
  {
    ...procedures,
    id: 'W-ICPC-15',
    kind: 'conference',
    triggers: ['last-strategy-discussion'],
    limit: workingDays(15),
    place: 'c3pt2.p4',
  },
  {
    ...procedures,
    id: 'W-CG-NEXT',
    kind: 'core-group',
    triggers: ['core-group'],
    limit: { amount: 6, unit: 'weeks' },
    aim: { amount: 1, unit: 'months' },
    place: 'c3pt2.p13',
  },
  {
    ...procedures,
    id: 'W-ASS-42',
    kind: 'assessment',
    triggers: ['section-47-started'],
    limit: workingDays(42),
    place: 'c3pt2.p13',
  },
  {
    ...procedures,
    id: 'W-MIN-5',
    kind: 'minutes',
    triggers: ['conference'],
    limit: workingDays(5),
    place: 'c3pt2.p14',
  },
  {
    ...procedures,
    id: 'W-MIN-20',
    kind: 'minutes',
    triggers: ['conference'],
    limit: workingDays(20),
    status: 'good-practice',
    place: 'c3pt2.p14',
  },
  {
    ...procedures,
    id: 'W-MIN-CORR',
    kind: 'minutes',
    triggers: ['record-received'],
    limit: workingDays(10),
    place: 'c3pt2.p14',
  },
  {
    // "Sufficient time to read and ask questions": each region may say what that is.
    ...procedures,
    id: 'W-REP',
    kind: 'report',
    triggers: ['conference'],
    limit: null,
    direction: 'backward',
    place: 'c3pt2.p6',
    ownValue: ['working-days'],
  },
  { ...lookedAfter, id: 'W-LAC-R1', triggers: ['became-looked-after'], limit: workingDays(20) },
  {
    ...lookedAfter,
    id: 'W-LAC-R2',
    triggers: ['first-looked-after-review'],
    limit: { amount: 3, unit: 'months' },
  },
  { ...lookedAfter, id: 'W-LAC-R3', triggers: ['looked-after-review'], limit: { amount: 6, unit: 'months' } },
]
