import type { Subscriber } from '../audit/events.ts'
import { complaintNotices } from './complaint/jobs.ts'
import { askNotices } from './help/jobs.ts'

/** Who hears of what a parent sends, and how the parent hears of the answer. */
export const subscribers: readonly Subscriber[] = [...askNotices, ...complaintNotices]
