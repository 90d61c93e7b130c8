import { pages as account } from './account-routes.tsx'
import { pages as adding } from './adding-routes.tsx'
import { pages as careful } from './careful-routes.tsx'
import { pages as child } from './child-routes.tsx'
import { pages as contact } from './contact-routes.tsx'
import { pages as family } from './family-routes.tsx'
import { pages as outside } from './outside-routes.tsx'
import { pages as people } from './people-routes.tsx'
import { pages as ways } from './ways/routes.tsx'

// Those with fixed words in their paths come before those with an id in the same place.
export const pages = {
  list: [
    ...family.list,
    ...child.list,
    ...adding.list,
    ...people.list,
    ...contact.list,
    ...account.list,
    ...careful.list,
    ...outside.list,
    ...ways.list,
  ],
}
