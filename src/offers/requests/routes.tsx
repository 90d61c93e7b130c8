import { z } from 'zod'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { readDay } from '../../calendar/days.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { ask, join, mark } from './actions.ts'
import { AskPage, ThanksPage } from './ask-page.tsx'
import { readRequest, typedRequest, type RequestFault } from './model.ts'
import { requestColumns, RequestPage, RequestsPage } from './pages.tsx'
import { candidates, councilsServed, requestById, requestList, requestSorts } from './queries.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get('/ask', 'site:ask', async ({ tx, view, host, language }) =>
  host === null
    ? missing
    : show(<AskPage view={view} councils={await councilsServed(tx, host.id, language)} />),
)

pages.post('/ask', 'site:ask', async ({ tx, view, host, language, form, browser }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const read = readRequest(form, language)
  const councils = await councilsServed(tx, host.id, language)
  const typed = typedRequest(form)
  const page = (faults: readonly RequestFault[]) =>
    again(<AskPage view={view} councils={councils} typed={typed} faults={faults} />)
  if ('faults' in read) return page(read.faults)
  const served = councils.some(({ gss }) => gss === read.draft.gss)
  try {
    const draft = { ...read.draft, gss: served ? read.draft.gss : null }
    const written = await ask(tx, host.id, draft, today, browser)
    return written ? goTo('/asked-for') : page([{ field: 'send', code: 'often' }])
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return page([{ field: 'send', code: 'later' }])
  }
})

pages.get('/asked-for', 'site:ask', ({ view }) => show(<ThanksPage view={view} />))

pages.get('/requests', 'request:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: requestSorts, descending: true })
  const { rows, total } = await requestList(tx, asking)
  await record(
    tx,
    actor,
    asking.csv ? 'request.exported' : 'request.listed',
    rows.map(({ id }) => id),
  )
  if (!asking.csv) return show(<RequestsPage view={view} asking={asking} rows={rows} total={total} />)
  const columns = requestColumns(view)
  return listFile('list.csv', columns, rows)
})

pages.get('/requests/:request', 'request:read', async ({ tx, actor, view, params, query }) => {
  const row = await requestById(tx, params.request)
  if (row === undefined) return missing
  const wanted = (query.get('q') ?? '').trim().slice(0, 100)
  const found = await candidates(tx, wanted)
  await record(tx, actor, 'request.read', [row.id, ...found.map(({ family }) => family)])
  return show(<RequestPage view={view} row={row} wanted={wanted} found={found} />)
})

pages.post('/requests/:request/state', 'request:answer', async ({ tx, actor, params, form }) => {
  const state = form.text('state')
  if (state !== 'new' && state !== 'spoken' && state !== 'closed') return missing
  const outcome = await mark(tx, actor, params.request, state)
  return 'faults' in outcome ? missing : goTo(`/requests/${params.request}`)
})

const joining = z.object({ family: z.uuid(), party: z.uuid().nullable() })
pages.post('/requests/:request/join', 'request:answer', async ({ tx, actor, view, params, form }) => {
  const t = say(words, view.language)
  const whom = joining.safeParse({ family: form.text('family'), party: form.text('party') || null })
  if (!whom.success) return missing
  const outcome = await join(tx, actor, params.request, {
    ...whom.data,
    saidYes: form.text('saidYes') === 'yes',
    label: t.parent,
    toldBy: t.theParent,
  })
  if (!('faults' in outcome)) return goTo(`/families/${whom.data.family}`)
  const row = await requestById(tx, params.request)
  if (row === undefined) return missing
  const fault = outcome.faults.some(({ code }) => code === 'yes') ? 'yes' : 'gone'
  return again(<RequestPage view={view} row={row} wanted="" found={[]} fault={fault} />)
})
