import { z } from 'zod'
import type { Actor } from '../access/model.ts'
import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { askedDay } from '../calendar/asked.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import type { Form } from '../platform/http/form.ts'
import type { HostRow, Tx } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import { readAsking } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { answer, askAgain, attempt, makeOffer, takeBack } from './actions.ts'
import { attempts, ways, type Fault, type Outcome } from './model.ts'
import { isOpen, OfferPage } from './offer-page.tsx'
import { offerColumns, OffersPage } from './pages.tsx'
import { offerById, safeContactOf, stepsOf } from './queries.ts'
import { offerList, offerSorts } from './queries-list.ts'

export const pages = pagesOf()

type At = { tx: Tx; actor: Actor; view: View; host: HostRow | null; params: Readonly<{ offer: string }> }

const page = async (
  { tx, actor, view, host, params }: At,
  faults: readonly Fault[] = [],
): Promise<Answer> => {
  const offer = await offerById(tx, params.offer)
  if (offer === undefined) return missing
  const contact = isOpen(offer) ? await safeContactOf(tx, offer.party_id) : undefined
  const steps = await stepsOf(tx, offer.id)
  const independence = host?.independence ?? 'professional'
  const props = { view, offer, contact, steps, now: actor.now, independence, faults }
  if (faults.length > 0) return again(<OfferPage {...props} />)
  await record(tx, actor, 'offer.read', [offer.id, offer.party_id])
  return show(<OfferPage {...props} />)
}

/** Does the act if nobody else changed the offer meanwhile; otherwise shows where it stands now. */
const act = async (at: At & { form: Form }, work: () => Promise<Outcome>, next: string): Promise<Answer> => {
  const row = await offerById(at.tx, at.params.offer)
  if (row === undefined) return missing
  if (at.form.text('version') !== '' && at.form.text('version') !== String(row.version))
    return page(at, [{ field: 'offer', code: 'changed' }])
  const outcome = await work()
  return 'faults' in outcome ? page(at, outcome.faults) : goTo(next)
}

pages.get('/offers', 'offer:list', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: offerSorts, descending: true, filters: ['state'] })
  const { rows, total, ids } = await offerList(tx, asking)
  await record(tx, actor, asking.csv ? 'offer.exported' : 'offer.listed', ids)
  if (!asking.csv) return show(<OffersPage view={view} asking={asking} rows={rows} total={total} />)
  const columns = offerColumns(view)
  return listFile('list.csv', columns, rows)
})

pages.get('/offers/:offer', 'offer:make', (ask) => page(ask))

const attempted = z.object({ what: z.enum(attempts), way: z.enum(ways) })
pages.post('/offers/:offer/attempts', 'offer:make', async (ask) => {
  const { tx, actor, params, form } = ask
  const read = attempted.safeParse({ what: form.text('what'), way: form.text('way') })
  if (!read.success) return page(ask, [{ field: 'offer', code: 'changed' }])
  const callBackOn = askedDay(form, 'callBackOn')
  if (callBackOn === undefined) return page(ask, [{ field: 'callBackOn', code: 'day' }])
  return act(ask, () => attempt(tx, actor, params.offer, { ...read.data, callBackOn }), '/today')
})

const answered = z.object({ says: z.enum(['yes', 'no', 'thinking']), way: z.enum(ways) })
/** One press on the telephone: the offer was made, and perhaps answered at once. */
pages.post('/offers/:offer/answers', 'offer:make', async (ask) => {
  const { tx, actor, params, form } = ask
  const read = answered.safeParse({ says: form.text('says'), way: form.text('way') })
  if (!read.success) return page(ask, [{ field: 'offer', code: 'changed' }])
  const { says, way } = read.data
  return act(
    ask,
    async () => {
      const row = await offerById(tx, params.offer)
      if (row?.state !== 'offered') {
        const made = await makeOffer(tx, actor, params.offer, { by: 'programme', way })
        if ('faults' in made || says === 'thinking') return made
      }
      if (says === 'thinking') return { offer: params.offer }
      return answer(tx, actor, params.offer, { says, askAgain: form.text('askAgain') === 'yes' })
    },
    says === 'yes' ? `/offers/${params.offer}` : '/today',
  )
})

/** The council says that it made the offer, on a day, and perhaps what the parent said. */
pages.post('/offers/:offer/council', 'offer:make', async (ask) => {
  const { tx, actor, params, form } = ask
  const says = answered.shape.says.safeParse(form.text('says'))
  const onDay = askedDay(form, 'onDay')
  if (onDay === undefined || !says.success) return page(ask, [{ field: 'onDay', code: 'day' }])
  const day = onDay === null ? {} : { onDay }
  return act(
    ask,
    async () => {
      const made = await makeOffer(tx, actor, params.offer, { by: 'council', way: 'council', ...day })
      return 'faults' in made || says.data === 'thinking'
        ? made
        : answer(tx, actor, params.offer, { says: says.data, ...day })
    },
    `/offers/${params.offer}`,
  )
})

pages.post('/offers/:offer/again', 'offer:make', (ask) =>
  act(ask, () => askAgain(ask.tx, ask.actor, ask.params.offer), `/offers/${ask.params.offer}`),
)
pages.post('/offers/:offer/take-back', 'offer:make', (ask) =>
  act(ask, () => takeBack(ask.tx, ask.actor, ask.params.offer), `/offers/${ask.params.offer}`),
)
