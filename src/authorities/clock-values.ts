import type { OwnPeriod } from './model.ts'

type Unit = OwnPeriod['unit']
type ClockChoice = { rule: string; nation: 'england' | 'wales'; units: readonly Unit[] }

/** Clocks that an authority may set for itself (the timetable's `ownValue`); report days in England have a setting of their own. */
export const clockChoices = [
  { rule: 'E-STRAT', nation: 'england', units: ['hours', 'working-days'] },
  { rule: 'E-ICPC-REQ', nation: 'england', units: ['working-days'] },
  { rule: 'E-CG-NEXT', nation: 'england', units: ['weeks', 'days', 'working-days', 'months'] },
  { rule: 'E-MIN', nation: 'england', units: ['working-days'] },
  { rule: 'L-EXCL', nation: 'england', units: ['working-days', 'hours'] },
  { rule: 'EW-TRANS-15', nation: 'england', units: ['working-days'] },
  { rule: 'L-PRE-EDD', nation: 'england', units: ['weeks', 'months', 'working-days'] },
  { rule: 'L-PRE-RCPC', nation: 'england', units: ['weeks', 'working-days', 'days', 'months'] },
  { rule: 'W-REP', nation: 'wales', units: ['working-days'] },
] as const satisfies readonly ClockChoice[]

export type ClockRule = (typeof clockChoices)[number]['rule']
export const isClockRule = (text: string): text is ClockRule => clockChoices.some(({ rule }) => rule === text)
