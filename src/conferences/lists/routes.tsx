import type { Actor } from '../../access/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { View } from '../../platform/html/view.ts'
import { goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { confirmColumns, putListAside, startEntering } from './actions.ts'
import { entries } from './entry-routes.tsx'
import { entryColumns, ListPage } from './list-page.tsx'
import { listOf, type OneList } from './lists-queries.ts'
import { entrySorts, firstShown, listEntries } from './queries.ts'
import { uploads } from './upload-routes.tsx'

const own = pagesOf()

type At = { tx: Tx; actor: Actor; view: View; query: URLSearchParams }

const pause = () => new Promise((resolve) => setTimeout(resolve, 250))
/** A short list is done in a moment: the page that asked for it waits that long before it says how far it is. */
const listWhenDone = async (tx: Tx, id: string, wait: boolean): Promise<OneList | undefined> => {
  for (let tries = 0; ; tries += 1) {
    const list = await listOf(tx, id)
    if (!wait || tries === 6 || list === undefined || (list.state !== 'reading' && list.state !== 'entering'))
      return list
    await pause()
  }
}

type OneAt = At & { params: Readonly<{ list: string; verdictName?: string }> }
const listPage = async ({ tx, actor, view, params, query }: OneAt): Promise<Answer> => {
  const list = await listWhenDone(tx, params.list, query.has('wait'))
  if (list === undefined) return missing
  const asking = readAsking(query, { sorts: entrySorts })
  const verdict = firstShown(params.verdictName ?? '', list.counts)
  const { rows, total } = await listEntries(tx, list, asking, verdict)
  const families = rows.flatMap(({ family }) => family ?? [])
  await record(tx, actor, 'list.read', [list.id, ...new Set(families)])
  const columns = entryColumns(view)
  if (asking.csv) return listFile('list.csv', columns, rows)
  return show(
    <ListPage
      view={view}
      list={list}
      verdict={verdict}
      asking={asking}
      rows={rows}
      total={total}
      again={query.has('again')}
      whole={may(actor, 'list:take-in')}
    />,
  )
}
own.get('/lists/:list', 'list:read', listPage)
own.get('/lists/:list/show/:verdictName', 'list:read', listPage)

own.post('/lists/:list/enter', 'list:take-in', async ({ tx, actor, params }) => {
  const done = await startEntering(tx, actor, params.list)
  return 'faults' in done ? goTo(`/lists/${params.list}`) : goTo(`/lists/${params.list}?wait=1`)
})

own.post('/lists/:list/columns', 'list:take-in', async ({ tx, actor, params, form }) => {
  if (form.text('right') === 'no') {
    const done = await putListAside(tx, actor, params.list)
    return 'faults' in done ? missing : goTo(`/lists?ask=${done.gss}`)
  }
  const done = await confirmColumns(tx, actor, params.list)
  return 'faults' in done ? missing : goTo(`/lists/${params.list}`)
})

own.post('/lists/:list/aside', 'list:take-in', async ({ tx, actor, params }) => {
  const done = await putListAside(tx, actor, params.list)
  return 'faults' in done ? missing : goTo('/lists')
})

export const lists = { list: [...uploads.list, ...own.list, ...entries.list] }
