import { pages as authority } from './authority-routes.tsx'
import { pages as calendar } from './calendar-routes.tsx'
import { pages as signIn } from './sign-in/routes.tsx'

export const pages = { list: [...authority.list, ...signIn.list, ...calendar.list] }
