import { pages as questions } from './questions-routes.tsx'
import { pages as day } from './routes.tsx'

export const pages = [...day.list, ...questions.list]
