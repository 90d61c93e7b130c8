/**
 * The rooms of the house, in the order in which they may know of each other: a folder may import only
 * from folders that stand before it. The architecture test and the README read this list.
 */
export const order = [
  'platform',
  'calendar',
  'solver',
  'vault',
  'access',
  'audit',
  'people',
  'outbox',
  'authorities',
  'families',
  'spaces',
  'clocks',
  'conferences',
  'supporters',
  'support',
  'concerns',
  'offers',
  'matching',
  'choosing',
  'desks',
  'demo',
  'cli',
  'prove',
  'bench',
] as const
