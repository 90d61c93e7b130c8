import { clean } from '../platform/http/form.ts'
import type { House, Visit } from './visit.ts'

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const gss = /^[EW][0-9]{8}$/
/** Free text only where the name says so, so that no handler meets an id that the database would choke on. */
export const sound = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(([name, value]) =>
    /(Token|Name)$/.test(name)
      ? value.length <= 200 && value === clean(value)
      : name === 'gss'
        ? gss.test(value)
        : uuid.test(value),
  )

/** The form was sent from a page of ours: Origin and Sec-Fetch-Site say so. */
export const fromHere = (house: House, { request }: Visit): boolean => {
  const site = request.headers.get('sec-fetch-site')
  return request.headers.get('origin') === house.origin && (site === null || site === 'same-origin')
}
