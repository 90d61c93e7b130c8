import { gatesClosed, roomLeft } from '../../supporters/rules.ts'
import type { Rule } from './apart.ts'

/**
 * Checks, accreditation, references, own case, paused, left: in date today and on the day of the meeting. Months
 * since an own case closed are supporters/rules.ts's setting.
 */
export const readyThen: Rule = ({ asking, supporter, today }) =>
  gatesClosed(supporter, today).length > 0 || gatesClosed(supporter, asking.meeting ?? today).length > 0
    ? 'not-ready'
    : null

/** A safety note about the party (alleged abuse by them, lone working, MARAC): nobody who is still provisional. */
export const accreditedWhereRisk: Rule = ({ asking, supporter }) =>
  asking.risk && supporter.state === 'provisional' ? 'needs-accredited' : null

/** Places left; a full supporter is "no room", whoever the others are. */
export const hasRoom: Rule = ({ supporter }) =>
  roomLeft(supporter.capacity, supporter.load) > 0 ? null : 'full'

/** One supporter for each party. */
export const oneForEach: Rule = ({ asking }) => (asking.supported ? 'already-beside' : null)
