import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import type { Draft } from './model.ts'

const longest = 6_000
const howFar = 400

/** Nothing has to be said to end. Codes: 'past', 'too-far' on `planned`; 'too-long' on `words` and `onwards`. */
export const faultsInEnding = ({ plannedDay, words, onwards }: Draft, today: Day): Fault[] => [
  ...(plannedDay !== null && plannedDay < today ? [{ field: 'planned', code: 'past' }] : []),
  ...(plannedDay !== null && plannedDay > addDays(today, howFar)
    ? [{ field: 'planned', code: 'too-far' }]
    : []),
  ...(words.length > longest ? [{ field: 'words', code: 'too-long' }] : []),
  ...(onwards.length > longest ? [{ field: 'onwards', code: 'too-long' }] : []),
]
