import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { open } from '../../vault/door.ts'
import { outcomes } from '../concern/model.ts'
import { OpeningsOf } from '../opening/pages.tsx'
import { openingsFor } from '../opening/queries.ts'
import { addStep, close, hear, recordTold, reopen, tellLater } from './actions.ts'
import { ClosedPage, HeardPage } from './list-pages.tsx'
import { stepKinds, toldWays } from './model.ts'
import { ConcernPage } from './pages.tsx'
import { closedConcerns, concernWith, duties, openConcerns, stepsOf } from './queries.ts'
import type { Fault } from './rules.ts'
import { faultWords } from './words.ts'

const pages = pagesOf()

pages.get('/heard', 'concern:hear', async ({ tx, actor, view }) => {
  const [concerns, first] = [await openConcerns(tx), await duties(tx, actor.today)]
  await record(
    tx,
    actor,
    'concern.listed',
    concerns.map(({ id }) => id),
  )
  return show(
    <HeardPage
      view={view}
      today={actor.today}
      concerns={concerns}
      duties={first}
      keepsRegister={may(actor, 'outside:keep')}
    />,
  )
})

pages.get('/heard/closed', 'concern:hear', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['closed', 'about'], descending: true })
  const { rows, total } = await closedConcerns(tx, asking)
  await record(
    tx,
    actor,
    'concern.listed',
    rows.map(({ id }) => id),
  )
  return show(<ClosedPage view={view} asking={asking} rows={rows} total={total} />)
})

const concernPage = async ({ tx, actor, view }: Ask, concern: string, fill: Fill): Promise<Answer> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return missing
  await record(tx, actor, 'concern.read', concern)
  const steps = await stepsOf(tx, concern)
  const columns = ['about', 'words', 'why_not', 'reply'] as const
  const texts = await open(tx, [
    { table: 'concerns', columns, rows: [concern] },
    { table: 'concern_steps', columns: ['words'], rows: steps.map(({ id }) => id) },
  ])
  const text = (column: (typeof columns)[number]) => texts.of('concerns', column, concern)
  const shown = (
    <ConcernPage
      view={view}
      of={of}
      texts={{ about: text('about'), words: text('words'), whyNot: text('why_not'), reply: text('reply') }}
      steps={steps.map((step) => ({ ...step, words: texts.of('concern_steps', 'words', step.id) }))}
      fill={fill}
      today={actor.today}
      openings={<OpeningsOf view={view} list={await openingsFor(tx, concern)} now={new Date()} />}
    />
  )
  return fill.faults.length > 0 ? again(shown) : show(shown)
}

pages.get('/heard/:concern', 'concern:hear', (ask) =>
  concernPage(ask, ask.params.concern, fresh(ask.language)),
)

type Done = Awaited<ReturnType<typeof hear>>
const after = async (ask: Ask, concern: string, outcome: Done): Promise<Answer> => {
  if (outcome === null) return missing
  if ('concern' in outcome) return goTo(`/heard/${concern}`)
  const sayFault = ({ code }: Fault) => faultWords[code][ask.language]
  return concernPage(ask, concern, filledAgain(ask.language, ask.form, outcome.faults, sayFault))
}

pages.post('/heard/:concern/read', 'concern:hear', async (ask) =>
  after(ask, ask.params.concern, await hear(ask.tx, ask.actor, ask.params.concern)),
)
pages.post('/heard/:concern/step', 'concern:hear', async (ask) => {
  const { tx, actor, params, form } = ask
  const kind = stepKinds.find((one) => one === form.text('kind')) ?? null
  const step = { kind, on: askedDay(form, 'on') ?? null, words: form.text('words') }
  return after(ask, params.concern, await addStep(tx, actor, params.concern, step))
})
pages.post('/heard/:concern/told', 'concern:hear', async (ask) => {
  const { tx, actor, params, form } = ask
  const how = toldWays.find((one) => one === form.text('toldHow')) ?? null
  const told = { how, on: askedDay(form, 'toldOn') ?? null, words: form.text('toldWords') }
  return after(ask, params.concern, await recordTold(tx, actor, params.concern, told))
})
pages.post('/heard/:concern/later', 'concern:hear', async (ask) => {
  const { tx, actor, params, form } = ask
  const later = { on: askedDay(form, 'reviewOn') ?? null, why: form.text('tellWhy') }
  return after(ask, params.concern, await tellLater(tx, actor, params.concern, later))
})
pages.post('/heard/:concern/close', 'concern:hear', async (ask) => {
  const { tx, actor, params, form } = ask
  const outcome = outcomes.find((one) => one === form.text('outcome')) ?? null
  const closing = { outcome, reply: form.text('reply'), version: form.version() }
  return after(ask, params.concern, await close(tx, actor, params.concern, closing))
})
pages.post('/heard/:concern/reopen', 'concern:hear', async (ask) =>
  after(ask, ask.params.concern, await reopen(ask.tx, ask.actor, ask.params.concern)),
)

export { pages }
