import { pagesOf } from '../../access/pages.ts'
import { again, goTo } from '../../platform/http/answer.ts'
import { typedAgain } from '../typed-again.ts'
import { oneBooking, page } from './one-routes.tsx'
import { lowerPrice } from './pricing.ts'

export const pages = pagesOf()

pages.post(
  '/events/keep/:announced/money/bookings/:booked/price',
  'event:keep',
  oneBooking(async (ask, of, one) => {
    const { tx, actor, language, form } = ask
    const typed = one.prices.map((price) => ({ ...price, pounds: form.text(`each-${price.kind}`) }))
    const outcome = await lowerPrice(tx, actor, { event: of.id, booking: one.id }, typed)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/money/bookings/${one.id}?done`)
    return again(await page(ask, of, one, { price: typedAgain(language, form, outcome.faults) }))
  }),
)
