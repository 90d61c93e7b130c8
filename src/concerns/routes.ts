import type { Page } from '../access/pages.ts'
import type { Source } from '../shares/model.ts'
import { pages as concern } from './concern/routes.tsx'
import { copyPages } from './copy/routes.tsx'
import { pages as hearing } from './hearing/routes.tsx'
import { pages as opening } from './opening/routes.tsx'
import { pages as outside } from './outside/routes.tsx'
import { pages as ringing } from './ringing/routes.tsx'
import { pages as told } from './told/routes.tsx'

/** `sources`: the rooms in which a parent writes, for the copy of what is theirs. */
export const concernPages = (sources: readonly Source[]): readonly Page[] => [
  ...concern.list,
  ...copyPages(sources),
  ...[hearing, opening, outside, ringing, told].flatMap(({ list }) => list),
]
