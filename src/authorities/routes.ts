import { pages as authority } from './authority-routes.tsx'
import { pages as calendar } from './calendar-routes.tsx'

export const pages = { list: [...authority.list, ...calendar.list] }
