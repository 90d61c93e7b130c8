import type { Page } from './pages.ts'
import { pages as leaving } from './leaving/routes.tsx'
import { pages as sessions } from './sessions/routes.tsx'
import { pages as signIn } from './sign-in/routes.tsx'

/** The ways in and out, for everybody. */
export const pages: readonly Page[] = [...signIn.list, ...sessions.list, ...leaving.list]
