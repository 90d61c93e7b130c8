import { pages as series } from '../series/routes.tsx'
import { pages as speaking } from '../speakers/routes.tsx'
import { pages as documents } from './documents/routes.tsx'
import { pages as looking } from './public-routes.tsx'
import { pages as keeping } from './routes.tsx'
import { pages as choosing } from './workshops/routes.tsx'

/** Before the pages of an event: /events/keep/series is no event. */
export const programmePages = [
  ...series.list,
  ...keeping.list,
  ...speaking.list,
  ...documents.list,
  ...looking.list,
  ...choosing.list,
]
