import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { addSupporter } from '../actions.ts'
import { changeDetails, changeProfile } from '../changes.ts'
import { usualDetails } from '../model.ts'
import { formOf, readDetails, readPerson, readProfile } from '../reading.ts'
import { listSupporters, readSupporter, servedAuthorities, sorts } from '../rows.ts'
import { words } from '../words.ts'
import { ChangePage, NewPage, ProfilePage } from './form-pages.tsx'
import { columnsFor } from './columns.tsx'
import { SupportersPage } from './list-page.tsx'
import { detailsOf, savedDetails, savedProfile } from './saved.ts'
import { showSupporter } from './showing.tsx'

export const pages = pagesOf()

pages.get('/supporters', 'supporter:list', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts, filters: ['state', 'room'] })
  const { rows, total } = await listSupporters(tx, asking)
  await record(
    tx,
    actor,
    'supporter.listed',
    rows.map(({ supporter }) => supporter),
  )
  if (!asking.csv) return show(<SupportersPage view={view} asking={asking} rows={rows} total={total} />)
  const columns = columnsFor(view)
  return listFile(`${say(words, view.language).title}.csv`, columns, rows)
})

pages.get('/supporters/new', 'supporter:change', async ({ tx, view }) =>
  show(<NewPage view={view} typed={formOf(usualDetails)} faults={[]} served={await servedAuthorities(tx)} />),
)
pages.post('/supporters/new', 'supporter:change', async ({ tx, actor, view, form }) => {
  const { details, faults } = readDetails(form)
  const profile = readProfile(form)
  const outcome = await addSupporter(tx, actor, {
    person: readPerson(form),
    details,
    profile: profile.called === '' ? { aboutEn: profile.aboutEn, aboutCy: profile.aboutCy } : profile,
  })
  const all = [...faults, ...('faults' in outcome ? outcome.faults : [])]
  return 'supporter' in outcome && all.length === 0
    ? goTo(`/supporters/${outcome.supporter}`)
    : again(<NewPage view={view} typed={form} faults={all} served={await servedAuthorities(tx)} />)
})

pages.get('/supporters/:supporter', 'supporter:read', (ask) => showSupporter(ask, ask.params.supporter))

pages.get('/supporters/:supporter/change', 'supporter:change', async ({ tx, actor, view, params }) => {
  const of = await readSupporter(tx, params.supporter, actor.today)
  if (of === undefined) return missing
  await record(tx, actor, 'supporter.read', of.supporter)
  return show(
    <ChangePage
      view={view}
      typed={formOf(detailsOf(of))}
      faults={[]}
      served={await servedAuthorities(tx)}
      name={of.name}
      version={of.version}
      back={`/supporters/${of.supporter}`}
      saved={[]}
    />,
  )
})
pages.post('/supporters/:supporter/change', 'supporter:change', async ({ tx, actor, view, params, form }) => {
  const of = await readSupporter(tx, params.supporter, actor.today)
  if (of === undefined) return missing
  const { details, faults } = readDetails(form)
  const outcome = await changeDetails(tx, actor, of.supporter, form.version(), details)
  const all = [...faults, ...('faults' in outcome ? outcome.faults : [])]
  if (all.length === 0) return goTo(`/supporters/${of.supporter}`)
  const changed = all.some(({ code }) => code === 'changed')
  return again(
    <ChangePage
      view={view}
      typed={form}
      faults={all}
      served={await servedAuthorities(tx)}
      name={of.name}
      version={of.version}
      back={`/supporters/${of.supporter}`}
      saved={changed ? savedDetails(view, of, details) : []}
    />,
  )
})

pages.get('/supporters/:supporter/profile', 'supporter:change', async ({ tx, actor, view, params }) => {
  const of = await readSupporter(tx, params.supporter, actor.today)
  if (of === undefined) return missing
  await record(tx, actor, 'supporter.read', of.supporter)
  return show(
    <ProfilePage
      view={view}
      typed={formOf(detailsOf(of), of)}
      faults={[]}
      name={of.name}
      version={of.profileVersion}
      back={`/supporters/${of.supporter}`}
      saved={[]}
    />,
  )
})
pages.post(
  '/supporters/:supporter/profile',
  'supporter:change',
  async ({ tx, actor, view, params, form }) => {
    const of = await readSupporter(tx, params.supporter, actor.today)
    if (of === undefined) return missing
    const profile = readProfile(form)
    const outcome = await changeProfile(tx, actor, of.supporter, form.version(), profile, of.name)
    if (!('faults' in outcome)) return goTo(`/supporters/${of.supporter}`)
    return again(
      <ProfilePage
        view={view}
        typed={form}
        faults={outcome.faults}
        name={of.name}
        version={of.profileVersion}
        back={`/supporters/${of.supporter}`}
        saved={outcome.faults.some(({ code }) => code === 'changed') ? savedProfile(view, of, profile) : []}
      />,
    )
  },
)
