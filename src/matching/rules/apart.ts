import type { Circle, Code, Pairing } from '../model.ts'

/**
 * Absolute (domain.md 2.5, 2.9; product.md step 3): never crossed, by nobody's yes. Each answers its code, or null.
 * A reader sees one and the same sentence for all of these, because some are about somebody else.
 */
export type Rule = (pairing: Pairing) => Code | null

/** Nobody stands beside two people linked through any child or safety note, be it now, once, or by being asked. */
export const besideSomeoneLinked: Rule = ({ facts }) => (facts.has('linked') ? 'linked' : null)

/** A supporter's own family, one that they said they know (families/hiding.ts), or one linked with it. */
export const ownFamily: Rule = ({ facts }) => (facts.has('own-family') ? 'own-family' : null)

/** Either of them, or a coordinator, asked that they never be brought together. */
export const askedNeverTogether: Rule = ({ asking, supporter, facts }) =>
  facts.has('never-together') || supporter.never.includes(asking.party) ? 'never-together' : null

/** It was unsafe before. */
export const foundUnsafe: Rule = ({ facts }) => (facts.has('unsafe') ? 'unsafe' : null)

/**
 * Do the two share this kind of circle? With `waived` those that the parent said yes to count too. Prints are compared,
 * as app.why_not_beside does: "St Mary's School" and "st marys school " have the same one.
 */
export const shares = (
  { asking, supporter }: Pairing,
  kind: Circle['kind'],
  { waived }: { waived: boolean },
): boolean =>
  supporter.conflicts.some(
    (conflict) =>
      conflict.kind === kind &&
      asking.circles.some(
        (circle) =>
          circle.kind === kind &&
          (waived || !circle.waived) &&
          circle.print !== null &&
          circle.print === conflict.print,
      ),
  )

/** The supporter's own case was with this social worker. */
export const sameSocialWorker: Rule = (pairing) =>
  shares(pairing, 'social-worker', { waived: true }) ? 'shares-social-worker' : null

/** The supporter's own case was with this team. */
export const sameTeam: Rule = (pairing) => (shares(pairing, 'team', { waived: true }) ? 'shares-team' : null)

/** Both know a person whom one of them must not meet. */
export const knowsSamePerson: Rule = (pairing) =>
  shares(pairing, 'person', { waived: true }) ? 'knows-person' : null
