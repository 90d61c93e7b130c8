import { z } from 'zod'
import { pagesOf } from '../../access/pages.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { importSupporters } from './actions.ts'
import { importRow, mostRows } from './model.ts'
import { ChooseFilePage, DonePage, WouldPage } from './pages.tsx'
import { readList } from './reading.ts'

export const pages = pagesOf()
const rowsShape = z.array(importRow).max(mostRows)

pages.get('/supporters/import', 'supporter:change', ({ view }) =>
  show(<ChooseFilePage view={view} faults={[]} />),
)

pages.post(
  '/supporters/import',
  'supporter:change',
  async ({ tx, actor, view, form }) => {
    const wrong = (code: string) => again(<ChooseFilePage view={view} faults={[{ field: 'file', code }]} />)
    const upload = form.file('file')
    if (upload === undefined) return wrong('empty')
    const read = readList(upload.bytes)
    if ('fault' in read) return wrong(read.fault)
    const fates = await importSupporters(tx, actor, read.rows, true)
    return show(<WouldPage view={view} fates={fates} rows={read.rows} dropped={read.dropped} />)
  },
  { largest: 2_000_000 },
)

pages.post(
  '/supporters/import/enter',
  'supporter:change',
  async ({ tx, actor, view, form }) => {
    const rows = rowsShape.safeParse(jsonOf(form.text('rows')))
    if (!rows.success)
      return again(<ChooseFilePage view={view} faults={[{ field: 'file', code: 'unreadable' }]} />)
    return show(
      <DonePage view={view} fates={await importSupporters(tx, actor, rows.data)} rows={rows.data} />,
    )
  },
  { largest: 4_000_000 },
)
pages.get('/supporters/import/enter', 'supporter:change', () => goTo('/supporters'))

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
