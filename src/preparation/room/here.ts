import type { How, Whose } from '../../spaces/whose.tsx'
import type { At } from '../help/actions.ts'
import type { Here } from '../help/in-meeting.tsx'
import type { Meeting } from '../help/model.ts'

/** Where these pages stand. */
export const at = ({ params }: Pick<Here, 'params'>): string => `/room/${params.party}/${params.conference}`
export const where = (whose: Whose, meeting: Meeting, how: How): At => ({
  party: whose.party,
  conference: meeting.id,
  how,
})
