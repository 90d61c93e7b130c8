import type { Page } from '../access/pages.ts'
import { pages as ending } from './ending/routes.tsx'
import { pages as handing } from './handing/routes.tsx'
import { pages as messages } from './messages/routes.tsx'
import { pages as onCall } from './oncall/routes.tsx'
import { pages as note } from './visits/note-routes.tsx'
import { pages as visits } from './visits/routes.tsx'

/** What is between a parent and whoever stands beside them. */
export const between: readonly Page[] = [
  ...visits.list,
  ...note.list,
  ...messages.list,
  ...onCall.list,
  ...handing.list,
  ...ending.list,
]
