import { pages as archive } from './archive/routes.tsx'
import { pages as issues } from './issues/routes.tsx'
import { pages as joining } from './joining/routes.tsx'
import { links } from './joining/link-routes.tsx'
import { pages as lists } from './lists/routes.tsx'
import { bringing } from './people/bring-routes.tsx'
import { notWritten } from './people/not-written-routes.tsx'
import { pages as people } from './people/routes.tsx'
import { pages as sending } from './sending/routes.tsx'

/** Lists and who is on them; the keeper's addresses before those of anybody. */
export const peoplePages = [
  ...notWritten.list,
  ...lists.list,
  ...bringing.list,
  ...people.list,
  ...joining.list,
  ...links.list,
]

/** What is written, sent and read afterwards. */
export const issuePages = [...issues.list, ...sending.list, ...archive.list]
