import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, filledAgain, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { kindsKept, type Kept } from '../queries.ts'
import { letIn, takeOut } from './actions.ts'
import { doorPath } from './card.tsx'
import { bookingAtDoor } from './queries.ts'
import { idIn, keeping } from './routes.tsx'
import { faultsInWalkIn, mostWalkIns, readHeads } from './rules.ts'
import { WalkInPage } from './walk-in-page.tsx'
import { words } from './words.ts'

export const pages = pagesOf()

type Asking = Pick<Ask, 'tx' | 'view'>
const page = async ({ tx, view }: Asking, of: Kept, fill: Fill, full: boolean) => (
  <WalkInPage
    {...{ view, of, fill, full }}
    kinds={(await kindsKept(tx, of.id)).filter(({ shown }) => shown)}
  />
)
pages.get(
  '/events/keep/:announced/door/walk-in',
  'event:keep',
  keeping(async (ask, of) => {
    const was = await bookingAtDoor(ask.tx, of.id, idIn(ask.query.get('of')))
    const typed = { many: String(Math.max(1, was?.tickets.length ?? 1)), name: was?.name ?? '' }
    return show(await page(ask, of, fresh(ask.language, typed), false))
  }),
)

/** As many badges as there are people; a line for each that was named. */
const readWalkIn = (form: Form) => {
  const many = readHeads(form.text('many')) ?? 0
  const lines = form.text('badges').split('\n')
  return {
    kind: form.text('kind'),
    name: form.text('name'),
    why: form.text('why'),
    many: form.text('many'),
    badges: Array.from({ length: Math.min(many, mostWalkIns + 1) }, (_, at) =>
      (lines[at] ?? '').trim().slice(0, 60),
    ),
  }
}
const faultCodes = ['no-kind', 'how-many', 'too-long', 'no-places', 'gone', 'later'] as const
pages.post(
  '/events/keep/:announced/door/walk-in',
  'event:keep',
  keeping(async (ask, of) => {
    const { tx, actor, language, form } = ask
    const t = say(words, language)
    const walkIn = readWalkIn(form)
    const refused = async (faults: readonly { field: string; code: string }[], full = form.has('why')) => {
      const sayFault = ({ code }: { code: string }) => {
        const known = faultCodes.find((one) => one === code)
        return known === undefined ? code : t[known]
      }
      return again(await page(ask, of, filledAgain(language, form, faults, sayFault), full))
    }
    if (actor.today < of.day) return refused([])
    const kinds = (await kindsKept(tx, of.id)).map(({ id }) => id)
    const faults = faultsInWalkIn(walkIn, kinds)
    if (faults.length > 0) return refused(faults)
    try {
      const outcome = await letIn(tx, actor, of.id, walkIn)
      if (outcome === 'gone') return refused([{ field: 'kind', code: 'gone' }])
      if (outcome === 'full') return refused([{ field: 'why', code: 'no-places' }], true)
      const here = await bookingAtDoor(tx, of.id, outcome.booking)
      const tickets = (here?.tickets ?? []).map(({ id }) => ['ticket', id])
      return goTo(
        `${doorPath(of.id)}?${new URLSearchParams([['what', 'here'], ['at', outcome.booking], ...tickets])}`,
      )
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return refused([{ field: 'why', code: 'later' }])
    }
  }),
)
pages.post(
  '/events/keep/:announced/door/out',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    const booking = z.uuid().safeParse(form.text('booking'))
    if (!booking.success) return missing
    const out = await takeOut(tx, actor, of.id, booking.data)
    return goTo(out ? `${doorPath(of.id)}?what=not&at=${booking.data}` : doorPath(of.id))
  }),
)
