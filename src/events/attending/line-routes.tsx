import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { keeping } from '../door/routes.tsx'
import { kindsKept, type Kept } from '../queries.ts'
import { offerHours } from '../rules.ts'
import type { Order } from '../waiting/model.ts'
import { partOf, size } from '../waiting/rules.ts'
import { offerOutOfTurn } from './actions.ts'
import { LinePage, OfferPage } from './line-page.tsx'
import { bookingOne, lineOf, orderOf, overridesOf } from './queries.ts'
import { hallOf, roomFor } from './rules.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get(
  '/events/keep/:announced/line',
  'event:keep',
  keeping(async ({ tx, actor, view, language, query }, of) => {
    const line = await lineOf(tx, of.id, language)
    const overrides = await overridesOf(tx, of.id)
    await record(tx, actor, 'booking.listed', [of.id, ...line.map(({ id }) => id)])
    return show(<LinePage {...{ view, of, line, overrides }} done={query.has('done')} />)
  }),
)

type Asking = Pick<
  Ask<'/events/keep/:announced/line/:booked'>,
  'tx' | 'actor' | 'view' | 'language' | 'params'
>
/**
 * Who waits, and what they can be offered now: all of it, or the part that they said they take; where nothing is free, all of it with
 * `more` places than there are.
 */
const waiter = async ({ tx, actor, language, params }: Asking, of: Kept) => {
  const one = await bookingOne(tx, of.id, params.booked, language)
  if (one === undefined) return undefined
  const [kinds, order] = [await kindsKept(tx, of.id), await orderOf(tx, one.id)]
  const taken = new Map(kinds.map((kind) => [kind.id, kind.taken]))
  const free = partOf(hallOf(of, kinds, actor.today), taken, order)
  const none: Order = new Map()
  if (one.state !== 'waiting') return { one, kinds, part: none, more: 0 }
  const fits = size(free) > 0 && (!one.together || size(free) === size(order))
  const more = fits ? 0 : roomFor(hallOf(of, kinds, actor.today), taken, order)
  return { one, kinds, part: fits ? free : more === null ? none : order, more: more ?? 0 }
}
const page = (
  view: Asking['view'],
  of: Kept,
  at: NonNullable<Awaited<ReturnType<typeof waiter>>>,
  fill: Fill,
) => <OfferPage {...{ view, of, fill }} {...at} />
pages.get(
  '/events/keep/:announced/line/:booked',
  'event:keep',
  keeping(async (ask, of) => {
    const at = await waiter(ask, of)
    return at === undefined ? missing : show(page(ask.view, of, at, fresh(ask.language)))
  }),
)
const codes = ['no-why', 'too-long', 'full', 'gone', 'later'] as const
pages.post(
  '/events/keep/:announced/line/:booked',
  'event:keep',
  keeping(async (ask, of): Promise<Answer> => {
    const { tx, actor, view, language, form } = ask
    const at = await waiter(ask, of)
    if (at === undefined) return missing
    if (at.one.state !== 'waiting') return show(page(view, of, at, fresh(language)))
    const refused = (code: (typeof codes)[number]) => {
      const fault = { field: 'why', code }
      return again(
        page(
          view,
          of,
          at,
          filledAgain(language, form, [fault], () => say(words, language)[code]),
        ),
      )
    }
    const why = form.text('why')
    if (why === '') return refused('no-why')
    if (why.length > 500) return refused('too-long')
    // Only as many more as were said on the page.
    if (at.part.size === 0 || form.text('more') !== String(at.more)) return refused('full')
    try {
      const hours = offerHours(of.day, actor.today)
      const outcome = await offerOutOfTurn(
        tx,
        actor,
        { event: of.id, booking: at.one.id, hours, more: at.more },
        at.part,
        why,
      )
      return outcome === 'offered' ? goTo(`/events/keep/${of.id}/line?done`) : refused(outcome)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return refused('later')
    }
  }),
)
