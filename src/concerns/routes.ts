import type { Page } from '../access/pages.ts'
import { pages as concern } from './concern/routes.tsx'
import { pages as copy } from './copy/routes.tsx'
import { pages as hearing } from './hearing/routes.tsx'
import { pages as opening } from './opening/routes.tsx'
import { pages as outside } from './outside/routes.tsx'
import { pages as ringing } from './ringing/routes.tsx'
import { pages as told } from './told/routes.tsx'

export const pages: readonly Page[] = [concern, copy, hearing, opening, outside, ringing, told].flatMap(
  ({ list }) => list,
)
