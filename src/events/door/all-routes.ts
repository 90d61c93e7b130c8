import { pages as paper } from './paper-routes.tsx'
import { pages as door } from './routes.tsx'
import { pages as walkIn } from './walk-in-routes.tsx'

export const doorPages = [...door.list, ...walkIn.list, ...paper.list]
