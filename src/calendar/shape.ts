import { z } from 'zod'
import { isDay } from './days.ts'
import type { Day } from './model.ts'

/** A day that comes out of JSON or a stored value. */
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value))
