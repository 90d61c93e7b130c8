import { runEvents, type Subscriber } from './audit/events.ts'
import type { House } from './access/serve.tsx'

/** What later rooms do when an earlier one tells them something. */
export const subscribers: readonly Subscriber[] = []

/** The other way in: what happens without a click. One round; the caller repeats it. */
export const workOnce = async ({ db, clock }: House): Promise<number> => runEvents(db, subscribers, clock)
