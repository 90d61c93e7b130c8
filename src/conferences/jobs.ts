import type { Subscriber } from '../audit/events.ts'
import { births } from './births.ts'
import { subscribers as notices } from './notices/jobs.ts'

/** What this room does when it is told something. */
export const subscribers: readonly Subscriber[] = [...notices, births]
