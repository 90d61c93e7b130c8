/**
 * Another part of a proof is tried each day, so that in some weeks all of it was. The titles of tests name the day, and DAY=20779
 * tries that day's part again.
 */
export const day = Number(process.env['DAY'] ?? Math.floor(Date.now() / 86_400_000))

/** Today's part of a list that is cut into so many. */
export const partOf = <T>(list: readonly T[], parts: number): T[] =>
  list.filter((_, at) => at % parts === day % parts)
