import { pages as papers } from './papers-routes.tsx'
import { pages as requests } from './routes.tsx'

export const pages = [...requests.list, ...papers.list]
