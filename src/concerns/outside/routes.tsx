import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { open } from '../../vault/door.ts'
import { closeRequest, correct, enter, extend, reopen, replied } from './actions.ts'
import { RequestForm, textsOf } from './form-page.tsx'
import { forbid, hold, lift, tellNow } from './keeping.ts'
import { letter } from './letters.ts'
import { columns, RegisterPage } from './list-page.tsx'
import { letterKinds, readDraft } from './model.ts'
import { LetterPage, RequestPage } from './pages.tsx'
import { requests, requestWith, sorts } from './queries.ts'
import type { Fault } from './rules.ts'
import { faultWords, words } from './words.ts'

const pages = pagesOf()
const filled = ({ language, form }: Ask, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, ({ code }) => faultWords[code][language])

pages.get('/asked-of-us', 'outside:keep', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts, descending: true, filters: ['state'] })
  const { rows, total } = await requests(tx, asking)
  await record(
    tx,
    actor,
    asking.csv ? 'outside.exported' : 'outside.listed',
    rows.slice(0, 50).map(({ id }) => id),
    { count: rows.length },
  )
  return asking.csv
    ? listFile(say(words, view.language).file, columns(view), rows)
    : show(<RegisterPage view={view} asking={asking} rows={rows} total={total} />)
})

const forbiddenIn = ({ form }: Ask) => ({ on: askedDay(form, 'tellReviewOn'), why: form.text('tellWhy') })

pages.get('/asked-of-us/new', 'outside:keep', ({ view, language }) =>
  show(<RequestForm view={view} fill={fresh(language, { tell: 'at-once' })} />),
)
pages.post('/asked-of-us/new', 'outside:keep', async (ask) => {
  const { tx, actor, view, form } = ask
  const forbidden = form.text('tell') === 'forbidden' ? forbiddenIn(ask) : null
  const outcome = await enter(tx, actor, readDraft(form), forbidden)
  return 'faults' in outcome
    ? again(<RequestForm view={view} fill={filled(ask, outcome.faults)} />)
    : goTo(`/asked-of-us/${outcome.request}`)
})

const requestPage = async ({ tx, actor, view }: Ask, request: string, fill: Fill): Promise<Answer> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return missing
  await record(tx, actor, 'outside.read', request)
  const texts = await open(tx, [
    { table: 'outside_requests', columns: ['words', 'tell_why'], rows: [request] },
  ])
  const asksFor = texts.of('outside_requests', 'words', request)
  const tellWhy = texts.of('outside_requests', 'tell_why', request)
  const shown = <RequestPage view={view} of={of} asksFor={asksFor} tellWhy={tellWhy} fill={fill} />
  return fill.faults.length > 0 ? again(shown) : show(shown)
}
pages.get('/asked-of-us/:request', 'outside:keep', (ask) =>
  requestPage(ask, ask.params.request, fresh(ask.language)),
)

const correctPage = async (
  { tx, actor, view, language }: Ask,
  request: string,
  fill?: Fill,
): Promise<Answer> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return missing
  await record(tx, actor, 'outside.read', request)
  if (fill !== undefined) return again(<RequestForm view={view} of={of} fill={fill} />)
  const texts = await open(tx, [{ table: 'outside_requests', columns: ['words'], rows: [request] }])
  const stands = textsOf(of, texts.of('outside_requests', 'words', request))
  return show(<RequestForm view={view} of={of} fill={fresh(language, stands)} />)
}
pages.get('/asked-of-us/:request/correct', 'outside:keep', (ask) => correctPage(ask, ask.params.request))
pages.post('/asked-of-us/:request/correct', 'outside:keep', async (ask) => {
  const { tx, actor, params, form } = ask
  const outcome = await correct(tx, actor, params.request, readDraft(form), form.version())
  if (outcome === null) return missing
  return 'faults' in outcome
    ? correctPage(ask, params.request, filled(ask, outcome.faults))
    : goTo(`/asked-of-us/${params.request}`)
})

type Done = Awaited<ReturnType<typeof extend>>
const after = (ask: Ask, request: string, outcome: Done): Promise<Answer> | Answer => {
  if (outcome === null) return missing
  return 'faults' in outcome
    ? requestPage(ask, request, filled(ask, outcome.faults))
    : goTo(`/asked-of-us/${request}`)
}
pages.post('/asked-of-us/:request/lift', 'outside:keep', async (ask) =>
  after(ask, ask.params.request, await lift(ask.tx, ask.actor, ask.params.request, ask.form.text('liftWhy'))),
)
pages.post('/asked-of-us/:request/forbid', 'outside:keep', async (ask) =>
  after(ask, ask.params.request, await forbid(ask.tx, ask.actor, ask.params.request, forbiddenIn(ask))),
)
pages.post('/asked-of-us/:request/close', 'outside:keep', async (ask) =>
  after(
    ask,
    ask.params.request,
    await closeRequest(ask.tx, ask.actor, ask.params.request, ask.form.text('ending')),
  ),
)
const presses = { extend, hold, tell: tellNow, replied, reopen } as const
for (const press of ['extend', 'hold', 'tell', 'replied', 'reopen'] as const)
  pages.post(`/asked-of-us/:request/${press}`, 'outside:keep', async (ask) =>
    after(ask, ask.params.request, await presses[press](ask.tx, ask.actor, ask.params.request)),
  )

pages.get(
  '/asked-of-us/:request/letter/:letterName/:languageName',
  'outside:keep',
  async ({ tx, actor, view, host, params, query }) => {
    const kind = letterKinds.find((one) => one === params.letterName)
    const language = (['en', 'cy'] as const).find((one) => one === params.languageName)
    const of = await requestWith(tx, params.request)
    if (of === undefined || kind === undefined || language === undefined) return missing
    await record(tx, actor, 'outside.letter-made', of.id, { kind, language })
    const sender = { name: host?.name ?? '', telephone: host?.telephone ?? '' }
    const held = of.heldOn !== null && of.liftedOn === null
    const paragraphs = letter(kind, { ...of, sender, held, today: actor.today }, language)
    if (query.get('as') === 'text')
      return file(
        say(words, language).letterFile,
        'text/plain; charset=utf-8',
        `${paragraphs.join('\n\n')}\n`,
      )
    return show(
      <LetterPage
        view={view}
        of={of}
        paragraphs={paragraphs}
        file={`${view.path}?as=text`}
        language={language}
      />,
    )
  },
)

export { pages }
