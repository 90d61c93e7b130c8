import type { Page } from './pages.ts'
import { pages as councilSignIn } from './council-sign-in/routes.tsx'
import { pages as kept } from './kept/routes.tsx'
import { pages as leaving } from './leaving/routes.tsx'
import { pages as levelTwo } from './level-two/routes.tsx'
import { pages as sessions } from './sessions/routes.tsx'
import { pages as signIn } from './sign-in/routes.tsx'

/** The ways in and out, for everybody. What has a path of its own stands before `/sign-in/:linkToken`. */
export const pages: readonly Page[] = [
  ...councilSignIn.list,
  ...levelTwo.list,
  ...signIn.list,
  ...sessions.list,
  ...leaving.list,
  ...kept.list,
]
