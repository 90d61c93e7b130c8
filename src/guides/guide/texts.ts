import type { Guide } from './model.ts'
import { meeting, people } from './words-meeting.ts'
import { complaints, recording } from './words-recording.ts'
import { agreeing, papers } from './words-signing.ts'

/** In the order in which they are met. */
export const guides: readonly Guide[] = [meeting, people, recording, agreeing, papers, complaints]
