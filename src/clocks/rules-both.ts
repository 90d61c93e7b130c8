import type { Rule } from './model.ts'

const both = { nations: ['E', 'W'], direction: 'forward', ownValue: [] } as const

const guidance = {
  ...both,
  count: 'X',
  roll: 'back',
  status: 'statutory-guidance',
  source: 'both-nations-guidance',
  place: 'c3pt2.p13',
  confirmed: true,
  inForce: { from: '2013-04-15', until: null },
} as const

/** The Children Act 1989 came into force on 14 October 1991; section 32's weeks on 22 April 2014. */
const childrenAct = { from: '1991-10-14', until: null } as const
const since2014 = { from: '2014-04-22', until: null } as const

export const rulesOfBoth: readonly Rule[] = [
  {
    ...guidance,
    id: 'EW-CG-10',
    kind: 'core-group',
    triggers: ['initial-conference'],
    limit: { amount: 10, unit: 'working-days' },
  },
  {
    ...guidance,
    id: 'EW-RCPC-3M',
    kind: 'review',
    triggers: ['initial-conference'],
    limit: { amount: 3, unit: 'months' },
  },
  {
    // From the day on which the last review was held, never from the day for which it was planned.
    ...guidance,
    id: 'EW-RCPC-6M',
    kind: 'review',
    triggers: ['review-conference'],
    limit: { amount: 6, unit: 'months' },
  },
  {
    ...both,
    id: 'E-PLO-16W',
    kind: 'proceedings',
    triggers: ['letter-before-proceedings'],
    limit: { amount: 16, unit: 'weeks' },
    extension: { amount: 8, unit: 'weeks' },
    count: 'X',
    roll: 'back',
    status: 'best-practice-guidance',
    source: 'public-law-working-group',
    confirmed: false,
    inForce: { from: '2021-03-01', until: null },
  },
  {
    // Nothing is handed in: the court must have decided by then, so the last hearing rolls back.
    ...both,
    id: 'EW-CARE-26W',
    kind: 'proceedings',
    triggers: ['application-issued'],
    limit: { amount: 26, unit: 'weeks' },
    extension: { amount: 8, unit: 'weeks' },
    count: 'I',
    roll: 'back',
    status: 'statute',
    source: 'children-act-32',
    confirmed: true,
    inForce: since2014,
  },
  {
    // In this practice direction a day is a business day, and day 1 is the day of issue.
    ...both,
    id: 'EW-CMH',
    kind: 'proceedings',
    triggers: ['application-issued'],
    opens: { amount: 12, unit: 'working-days' },
    limit: { amount: 18, unit: 'working-days' },
    count: 'I',
    roll: 'back',
    status: 'practice-direction',
    source: 'pd12a',
    confirmed: false,
    inForce: since2014,
  },
  {
    ...both,
    id: 'EW-S46',
    kind: 'protection',
    triggers: ['police-protection-started'],
    limit: { amount: 72, unit: 'hours' },
    count: 'X',
    roll: 'none',
    status: 'statute',
    source: 'children-act-46',
    confirmed: true,
    inForce: childrenAct,
  },
  {
    // The order ends when it ends. Only the court may let it run to noon of the next day that is no holiday.
    ...both,
    id: 'EW-EPO',
    kind: 'protection',
    triggers: ['emergency-order-made'],
    limit: { amount: 8, unit: 'days' },
    extension: { amount: 7, unit: 'days' },
    count: 'I',
    roll: 'none',
    status: 'statute',
    source: 'children-act-45',
    confirmed: false,
    inForce: childrenAct,
  },
  {
    // An answer that falls due at a weekend or on a bank holiday is in time on the next working day.
    ...both,
    id: 'DSAR',
    kind: 'records',
    triggers: ['records-requested'],
    limit: { amount: 1, unit: 'months' },
    extension: { amount: 2, unit: 'months' },
    count: 'X',
    roll: 'forward',
    status: 'statute',
    source: 'data-article-12',
    confirmed: false,
    inForce: { from: '2018-05-25', until: null },
  },
  {
    ...both,
    id: 'DP-COMPL',
    kind: 'complaints',
    triggers: ['complaint-received'],
    limit: { amount: 30, unit: 'days' },
    count: 'X',
    roll: 'forward',
    status: 'statute',
    source: 'data-act-2025',
    confirmed: true,
    inForce: { from: '2026-06-19', until: null },
  },
]
