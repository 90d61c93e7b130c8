import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { open } from '../../vault/door.ts'
import { concernWith } from '../hearing/queries.ts'
import { answer, askToOpen, giveBack, tellLater, tellParent } from './actions.ts'
import { AgreeListPage, AgreePage } from './agree-pages.tsx'
import { AskPage } from './ask-page.tsx'
import { readDraft, toldWays } from './model.ts'
import { OpeningPage } from './pages.tsx'
import { openedNotes, openingWith, tellingOf, toAnswer } from './queries.ts'
import { stateOf, type Fault } from './rules.ts'
import { faultWords } from './words.ts'

const pages = pagesOf()
const filled = ({ language, form }: Ask, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, ({ code }) => faultWords[code][language])

pages.get('/heard/:concern/open', 'opening:ask', async ({ tx, actor, view, language, params }) => {
  const of = await concernWith(tx, params.concern)
  if (of === undefined || of.party === null || of.closedOn !== null) return missing
  await record(tx, actor, 'opening.form-read', of.id)
  return show(<AskPage view={view} of={of} fill={fresh(language)} />)
})
pages.post('/heard/:concern/open', 'opening:ask', async (ask) => {
  const { tx, actor, view, params, form } = ask
  const outcome = await askToOpen(tx, actor, params.concern, readDraft(form))
  if (outcome === null) return missing
  if ('opening' in outcome) return goTo(`/opened/${outcome.opening}`)
  const of = await concernWith(tx, params.concern)
  return of === undefined
    ? missing
    : again(<AskPage view={view} of={of} fill={filled(ask, outcome.faults)} />)
})

const openingPage = async (ask: Ask, opening: string, fill: Fill): Promise<Answer> => {
  const { tx, actor, view } = ask
  const [of, telling] = [await openingWith(tx, opening), await tellingOf(tx, opening)]
  if (of === undefined || telling === undefined) return missing
  await record(tx, actor, 'opening.read', opening)
  const now = new Date()
  const notes = of.mine && stateOf(of, now) === 'open' ? await openedNotes(tx, opening) : []
  const texts = await open(tx, [
    { table: 'openings', columns: ['reason', 'answer_words'], rows: [opening] },
    { table: 'opening_tellings', columns: ['said'], rows: [opening] },
    { table: 'notes', columns: ['body'], rows: notes.map(({ id }) => id) },
  ])
  const shown = (
    <OpeningPage
      view={view}
      of={of}
      now={now}
      texts={{
        reason: texts.of('openings', 'reason', opening),
        answer: texts.of('openings', 'answer_words', opening),
        said: texts.of('opening_tellings', 'said', opening),
      }}
      telling={telling}
      notes={notes.map((note) => ({ ...note, body: texts.of('notes', 'body', note.id) }))}
      hasAccount={(await concernWith(tx, of.concern))?.hasAccount === true}
      fill={fill}
    />
  )
  return fill.faults.length > 0 ? again(shown) : show(shown)
}

pages.get('/opened/:opening', 'opening:ask', (ask) =>
  openingPage(ask, ask.params.opening, fresh(ask.language)),
)
pages.post('/opened/:opening/give-back', 'opening:ask', async ({ tx, actor, params }) =>
  (await giveBack(tx, actor, params.opening)) === null ? missing : goTo(`/opened/${params.opening}`),
)
pages.post('/opened/:opening/told', 'opening:ask', async (ask) => {
  const { tx, actor, params, form } = ask
  const how = toldWays.find((one) => one === form.text('toldHow')) ?? null
  const on = askedDay(form, 'toldOn') ?? null
  const outcome = await tellParent(tx, actor, params.opening, { how, on })
  if (outcome === null) return missing
  return 'faults' in outcome
    ? openingPage(ask, params.opening, filled(ask, outcome.faults))
    : goTo(`/opened/${params.opening}`)
})
pages.post('/opened/:opening/later', 'opening:ask', async (ask) => {
  const { tx, actor, params, form } = ask
  const later = { reviewOn: askedDay(form, 'reviewOn'), whyLater: form.text('whyLater') }
  const outcome = await tellLater(tx, actor, params.opening, later)
  if (outcome === null) return missing
  return 'faults' in outcome
    ? openingPage(ask, params.opening, filled(ask, outcome.faults))
    : goTo(`/opened/${params.opening}`)
})

pages.get('/agree', 'opening:answer', async ({ tx, actor, view }) => {
  const list = await toAnswer(tx)
  await record(
    tx,
    actor,
    'opening.listed',
    list.map(({ id }) => id),
  )
  return show(<AgreeListPage view={view} list={list} now={new Date()} />)
})

const agreePage = async ({ tx, actor, view }: Ask, opening: string, fill: Fill): Promise<Answer> => {
  const of = (await toAnswer(tx)).find(({ id }) => id === opening)
  if (of === undefined) return missing
  await record(tx, actor, 'opening.read', opening)
  const columns = ['reason', 'why_later', 'answer_words'] as const
  const texts = await open(tx, [{ table: 'openings', columns, rows: [opening] }])
  const text = (column: (typeof columns)[number]) => texts.of('openings', column, opening)
  const said = { reason: text('reason'), whyLater: text('why_later'), answer: text('answer_words') }
  const shown = <AgreePage view={view} of={of} now={new Date()} texts={said} fill={fill} />
  return fill.faults.length > 0 ? again(shown) : show(shown)
}
pages.get('/agree/:opening', 'opening:answer', (ask) =>
  agreePage(ask, ask.params.opening, fresh(ask.language)),
)
pages.post('/agree/:opening', 'opening:answer', async (ask) => {
  const { tx, actor, params, form } = ask
  const said = form.text('answer')
  const yes = said === 'yes' ? true : said === 'no' ? false : null
  const outcome = await answer(tx, actor, params.opening, { yes, why: form.text('why') })
  if (outcome === null) return missing
  return 'faults' in outcome ? agreePage(ask, params.opening, filled(ask, outcome.faults)) : goTo('/agree')
})

export { pages }
