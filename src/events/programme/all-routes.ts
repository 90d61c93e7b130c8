import { pages as keeping } from './routes.tsx'
import { pages as speaking } from '../speakers/routes.tsx'
import { pages as choosing } from './workshops/routes.tsx'
import { pages as documents } from './documents/routes.tsx'
import { pages as series } from '../series/routes.tsx'
import { pages as looking } from './public-routes.tsx'

export const programmePages = [
  ...keeping.list,
  ...looking.list,
  ...speaking.list,
  ...choosing.list,
  ...documents.list,
]
