import { pages as line } from './line-routes.tsx'
import { pages as bookings } from './routes.tsx'

export const attendingPages = [...bookings.list, ...line.list]
