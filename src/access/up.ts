import type { View } from '../platform/html/view.ts'

/**
 * One step up, in everything that is one parent's own: from home to all their pages, from there to the first page of each
 * thing, from that to what lies beneath. Back leads up these steps, whichever way somebody came. Whoever stands beside a
 * parent and may not read yet has no page of all pages: they go home.
 */
export const upFrom = ({ party, reads = true }: { party: string; reads?: boolean }): string =>
  reads ? `/mine/${party}` : '/home'

/** The same step from a page that belongs to nobody alone: a parent's own pages, anybody else's home, a stranger's front door. */
export const upFor = ({ actor }: View): string =>
  actor === undefined ? '/' : actor.roles.includes('parent') ? '/mine' : '/home'
