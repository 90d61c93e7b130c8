import type { Change } from './model.ts'

/** What is said of a change, in this order. */
export const sorts = ['off', 'on', 'day', 'time', 'way', 'place', 'link'] as const
export type Sort = (typeof sorts)[number]

/** What is different now, as codes. Another day with the same hour is 'day' alone. */
export const whatChanged = ({ was, now, link }: Change): Sort[] => {
  const is: Readonly<Record<Sort, boolean>> = {
    off: now.off && !was.off,
    on: was.off && !now.off,
    day: was.day !== now.day,
    time: was.startsAt !== now.startsAt || was.endsAt !== now.endsAt,
    way: was.way !== now.way,
    place: was.venue !== now.venue,
    link,
  }
  return sorts.filter((sort) => is[sort])
}

/** Minutes of quiet after an edit, before those who booked are written to: as in app.tell_changes. */
export const quiet = 5
