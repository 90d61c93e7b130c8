import type { Guide } from './model.ts'
import { meeting, people } from './texts-meeting.ts'
import { complaints, recording } from './texts-recording.ts'
import { agreeing, papers } from './texts-signing.ts'

/** In the order in which they are met. */
export const guides: readonly Guide[] = [meeting, people, recording, agreeing, papers, complaints]
