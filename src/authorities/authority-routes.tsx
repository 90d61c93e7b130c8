import type { Actor } from '../access/model.ts'
import { pagesOf } from '../access/pages.ts'
import type { Tx } from '../platform/database/connect.ts'
import { fresh, type Fill } from '../platform/html/filling.ts'
import type { View } from '../platform/html/view.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { readAsking, window } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { compareText, type Language } from '../platform/words/words.ts'
import { changeSetting, serveAuthority, stopServing, undoSetting } from './actions.ts'
import { refilled } from './filling.ts'
import { SettingPage, typedOf } from './forms.tsx'
import { AuthoritiesPage, columns, type Row } from './list-page.tsx'
import { isSettingKey } from './model.ts'
import { AuthorityPage } from './pages.tsx'
import { authoritiesOf, nameIn, referralModes, servedAuthority, settingRows } from './queries.ts'
import { readTyped } from './reading.ts'
import { holding } from './rules.ts'

const pages = pagesOf()

const sortsBy = {
  name: (language: Language) => (a: Row, b: Row) =>
    compareText(language)(nameIn(language, a), nameIn(language, b)),
  nation: () => (a: Row, b: Row) => compareText('en')(a.nation, b.nation),
  since: () => (a: Row, b: Row) => compareText('en')(a.from ?? '', b.from ?? ''),
} as const
const isSort = (text: string): text is keyof typeof sortsBy => text in sortsBy

const listPage = async (tx: Tx, actor: Actor, view: View, query: URLSearchParams, fill: Fill) => {
  const { language } = view
  const asking = readAsking(query, { sorts: ['name', 'nation', 'since'] })
  const [all, modes] = [await authoritiesOf(tx, actor.programme, true), await referralModes(tx, actor.today)]
  const rows = all
    .filter(({ from }) => from !== null)
    .map((one): Row => ({ ...one, mode: modes.get(one.gss) ?? 'council-offers-first' }))
    .filter((row) => nameIn(language, row).toLowerCase().includes(asking.words.toLowerCase()))
    .toSorted(sortsBy[isSort(asking.sort) ? asking.sort : 'name'](language))
  const ordered = asking.descending ? rows.toReversed() : rows
  const others = all
    .filter(({ from }) => from === null)
    .toSorted((a, b) => compareText(language)(nameIn(language, a), nameIn(language, b)))
  const { limit, offset } = window(asking)
  return { asking, rows: ordered.slice(offset, offset + limit), total: rows.length, others, fill, view }
}

pages.get('/authorities', 'authority:read', async ({ tx, actor, view, query }) => {
  const props = await listPage(tx, actor, view, query, fresh(view.language))
  if (!props.asking.csv) return show(<AuthoritiesPage {...props} />)
  const heads = columns(view)
  return listFile('councils.csv', heads, props.rows)
})
pages.post('/authorities', 'authority:change', async ({ tx, actor, view, query, form }) => {
  const done = await serveAuthority(tx, actor, form.text('gss'))
  if (!('faults' in done)) return goTo(`/authorities/${done.gss}`)
  const fill = refilled(view.language, form, done.faults)
  return again(<AuthoritiesPage {...await listPage(tx, actor, view, query, fill)} />)
})
pages.get('/authorities/:gss', 'authority:read', async ({ tx, actor, view, params }) => {
  const authority = await servedAuthority(tx, actor.programme, params.gss)
  if (authority === undefined) return missing
  const rows = await settingRows(tx, params.gss)
  return show(<AuthorityPage view={view} today={actor.today} authority={authority} rows={rows} />)
})
pages.post('/authorities/:gss/stop', 'authority:change', async ({ tx, actor, params }) => {
  const done = await stopServing(tx, actor, params.gss)
  return 'faults' in done ? missing : goTo(`/authorities/${params.gss}`)
})
pages.post('/authorities/:gss/begin', 'authority:change', async ({ tx, actor, params }) => {
  const done = await serveAuthority(tx, actor, params.gss)
  return 'faults' in done ? missing : goTo(`/authorities/${params.gss}`)
})
pages.post('/authorities/:gss/undo/:row', 'authority:change', async ({ tx, actor, params }) => {
  const done = await undoSetting(tx, actor, params.gss, params.row)
  return 'faults' in done ? missing : goTo(`/authorities/${params.gss}`)
})

pages.get('/authorities/:gss/set/:keyName', 'authority:change', async ({ tx, actor, view, params }) => {
  const authority = await servedAuthority(tx, actor.programme, params.gss)
  const name = params.keyName
  if (authority === undefined || !isSettingKey(name)) return missing
  const rows = await settingRows(tx, params.gss, name)
  const typed = typedOf(name, holding(rows, name, actor.today)?.value, actor.today)
  const fill = fresh(view.language, typed)
  return show(
    <SettingPage view={view} authority={authority} name={name} fill={fill} seen={rows[0]?.id ?? ''} />,
  )
})
pages.post(
  '/authorities/:gss/set/:keyName',
  'authority:change',
  async ({ tx, actor, view, params, form }) => {
    const authority = await servedAuthority(tx, actor.programme, params.gss)
    const name = params.keyName
    if (authority === undefined || !isSettingKey(name)) return missing
    const { value, fromDay, faults } = readTyped(name, form, actor.today)
    const change = { key: name, value, fromDay, seen: form.text('seen') }
    const done = faults.length > 0 ? { faults } : await changeSetting(tx, actor, params.gss, change)
    if (!('faults' in done)) return goTo(`/authorities/${params.gss}`)
    const rows = await settingRows(tx, params.gss, name)
    const meanwhile = done.faults.some(({ code }) => code === 'changed-meanwhile')
    const now = typedOf(name, rows[0]?.value, actor.today)
    const fill = refilled(view.language, form, done.faults, now)
    const seen = meanwhile ? (rows[0]?.id ?? '') : form.text('seen')
    return again(<SettingPage view={view} authority={authority} name={name} fill={fill} seen={seen} />)
  },
)

export { pages }
