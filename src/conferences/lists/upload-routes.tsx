import type { Actor } from '../../access/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { nameIn, servedOn, settingsFor } from '../../authorities/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/view.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { takeIn } from './actions.ts'
import { plain } from './headings.ts'
import { isMeaning, largestFile, meaningsIn, type EntryFault, type Heading, type Mapping } from './model.ts'
import { listLists, sorts } from './lists-queries.ts'
import { ColumnsPage } from './columns-page.tsx'
import { listColumns, ListsPage } from './upload-page.tsx'
import { sayFault } from './words-faults.ts'

export const uploads = pagesOf()

type At = { tx: Tx; actor: Actor; view: View; query: URLSearchParams }
const fillOf = (view: View, form?: Form, faults: readonly EntryFault[] = []): Fill =>
  form === undefined
    ? fresh(view.language)
    : filledAgain(view.language, form, faults, (fault) => sayFault(fault, view.language))

const listsPage = async ({ tx, actor, view, query }: At, fill: Fill): Promise<Answer> => {
  const asking = readAsking(query, { sorts, descending: true })
  const { rows, total } = await listLists(tx, asking)
  const ids = rows.map(({ id }) => id)
  await record(tx, actor, 'list.listed', ids)
  const columns = listColumns(view)
  if (asking.csv) return listFile('lists.csv', columns, rows)
  const councils = may(actor, 'list:take-in') ? await servedOn(tx, actor.programme, actor.today) : null
  const page = (
    <ListsPage view={view} fill={fill} councils={councils} asking={asking} rows={rows} total={total} />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

/** `?ask=GSS`: the columns were read wrongly, so that the next press leads to the headings. */
uploads.get('/lists', 'list:read', (ask) => {
  const gss = ask.query.get('ask') ?? ''
  const typed = gss === '' ? {} : { gss, ask: 'yes' }
  return listsPage(ask, { ...fillOf(ask.view), typed })
})

/** The headings and what somebody said that they mean; undefined when the form did not ask. */
const readMapping = (form: Form): { headings: Heading[]; mapping: Mapping } | undefined => {
  const count = Number(form.text('columns'))
  if (!Number.isInteger(count) || count < 1 || count > 500) return undefined
  const headings = Array.from({ length: count }, (_, at): Heading => {
    const meaning = form.text(`meaning-${at}`)
    return { heading: form.text(`heading-${at}`).slice(0, 200), meaning: isMeaning(meaning) ? meaning : null }
  })
  const mapping = Object.fromEntries(
    headings.map(({ heading, meaning }) => [plain(heading), meaning ?? ('' as const)]),
  )
  return { headings, mapping }
}

const columnsPage = async (
  at: At,
  gss: string,
  headings: readonly Heading[],
  fill: Fill,
): Promise<Answer> => {
  const { tx, actor, view } = at
  const council = (await servedOn(tx, actor.programme, actor.today)).find((one) => one.gss === gss)
  if (council === undefined) return missing
  const { referralMode } = await settingsFor(tx, gss, actor.today, actor.programme)
  return again(
    <ColumnsPage
      view={view}
      fill={fill}
      gss={gss}
      council={nameIn(view.language, council)}
      headings={headings}
      allowed={meaningsIn(referralMode)}
    />,
  )
}

uploads.post(
  '/lists',
  'list:take-in',
  async (ask) => {
    const { tx, actor, view, form } = ask
    const gss = form.text('gss')
    const file = form.file('file')
    const said = readMapping(form)
    const faults: EntryFault[] = []
    if (gss === '') faults.push({ field: 'gss', code: 'choose-authority' })
    if (file === undefined) faults.push({ field: 'file', code: 'choose-file' })
    const back = (wrong: readonly EntryFault[]) =>
      said === undefined
        ? listsPage(ask, fillOf(view, form, wrong))
        : columnsPage(ask, gss, said.headings, fillOf(view, form, wrong))
    if (faults.length > 0 || file === undefined) return back(faults)
    const taken = await takeIn(tx, actor, {
      gss,
      bytes: file.bytes,
      ask: form.text('ask') === 'yes',
      ...(said === undefined ? {} : { mapping: said.mapping }),
    })
    if ('faults' in taken) return back(taken.faults)
    if ('headings' in taken) return columnsPage(ask, gss, taken.headings, fillOf(view))
    return goTo(`/lists/${taken.list}?wait=1${taken.again ? '&again=1' : ''}`)
  },
  { largest: largestFile + 128 * 1024 },
)
