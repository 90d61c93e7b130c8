import { pages as contact } from './contact-routes.tsx'
import { pages as family } from './family-routes.tsx'
import { pages as people } from './people-routes.tsx'

export const pages = { list: [...family.list, ...people.list, ...contact.list] }
