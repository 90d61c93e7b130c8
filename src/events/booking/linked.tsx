import type { Actor } from '../../access/model.ts'
import type { Ask } from '../../access/pages.ts'
import { isDay, today as dayOfClock } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Fill } from '../../platform/html/filling.ts'
import { goTo, show, type Answer } from '../../platform/http/answer.ts'
import { newsByLink } from '../changing/queries.ts'
import { WhatChanged } from '../changing/said.tsx'
import type { ByLink } from '../model.ts'
import { MoneyPart } from '../money/payer.tsx'
import { readMoneyByLink } from '../money/queries.ts'
import { WorkshopsPart } from '../programme/workshops/pages.tsx'
import { workshopsByLink } from '../programme/workshops/queries.ts'
import { LinkOverPage, type outcomes } from './link-bare-pages.tsx'
import { BookingPage } from './link-pages.tsx'

export type Linked = Ask<'/b/:linkToken', Actor | null>
/** The house's day, as the page carries it. */
export const dayOf = (text: string): Day => (isDay(text) ? text : dayOfClock(new Date()))
export const done = (of: 'b' | 'o', token: string, what: (typeof outcomes)[number]): Answer =>
  goTo(`/${of}/${token}/done?what=${what}`)
export const over = ({ view }: Pick<Linked, 'view'>): Answer => show(<LinkOverPage view={view} />)

/** The booking with what other parts show of it: what changed, its workshops, what it costs. */
export const bookingPage = async ({ tx, view, params }: Linked, of: ByLink, link: string, fill: Fill) => {
  const [news, money] = [await newsByLink(tx, params.linkToken), await readMoneyByLink(tx, params.linkToken)]
  const workshops = await workshopsByLink(tx, params.linkToken)
  const stands = of.state === 'booked'
  return (
    <BookingPage {...{ view, of, link, fill }} news={<WhatChanged {...{ view, news, stands }} />}>
      <WorkshopsPart {...{ view, link }} of={workshops} />
      <MoneyPart {...{ view, link, money, fill }} asks={of.state === 'booked' || of.state === 'waiting'} />
    </BookingPage>
  )
}
