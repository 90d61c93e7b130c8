import { pages as keeping } from './routes.tsx'
import { pages as speaking } from '../speakers/routes.tsx'
import { pages as looking } from './public-routes.tsx'

export const programmePages = [...keeping.list, ...looking.list, ...speaking.list]
