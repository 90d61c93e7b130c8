/**
 * The rooms of the house, in the order in which they may know of each other: a folder may import only
 * from folders that stand before it. The architecture test and the README read this list.
 */
export const order = [
  'platform',
  'calendar',
  'solver',
  'access',
  'audit',
  'people',
  'outbox',
  'authorities',
  'families',
  'clocks',
  'conferences',
  'supporters',
  'support',
  'offers',
  'matching',
  'choosing',
  'desks',
  'demo',
  'cli',
  'prove',
  'bench',
] as const
