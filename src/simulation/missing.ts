import type { Attendance, Game, Miss, Party } from './model.ts'

/** The first day on which a party met somebody who stood beside them; null while they have met nobody. */
export const firstMet = ({ supports }: Pick<Party, 'supports'>) =>
  supports.reduce<Party['toldUsOn'] | null>(
    (first, { metOn }) => (metOn !== null && (first === null || metOn < first) ? metOn : first),
    null,
  )

/** Told so few working days before the conference that nothing could be done. */
const tooLate = 2

/**
 * Why a parent comes to the conference without having met anybody; null when they have, or said no. `came` is how the
 * conference went where somebody stood beside them.
 */
export const missOf = (party: Party, came: Attendance | null, { at, today }: Game): Miss | null => {
  const { first, toldOn, family } = party
  if (firstMet(party) !== null || first.said === 'no') return null
  const left = (from: Party['toldUsOn']): number => (at.get(today) ?? 0) - (at.get(from) ?? 0)
  if (first.possibleOn === null) {
    if (toldOn === null || toldOn >= today) return 'not-told'
    return left(family.toldUsOn) <= tooLate ? 'told-too-late' : 'not-safe'
  }
  if (left(first.possibleOn) <= tooLate) return 'told-too-late'
  if (first.offeredOn === null) return 'not-reached'
  if (first.said === null) return 'no-answer'
  if (came !== null) return came === 'ill' ? 'ill' : 'no-day-to-meet'
  if (party.choice !== null) return 'not-answered-yet'
  if (party.shortage !== null && party.proposals === null) return party.shortage
  return party.refusals > 0 ? 'supporters-said-no' : 'not-chosen-yet'
}
