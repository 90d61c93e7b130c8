import { pagesOf } from '../access/pages.ts'
import { may } from '../access/policy.ts'
import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import { servedOn } from '../authorities/queries.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { readAsking } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { inLondon } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { addFamily, changeFamily, closeFamily, hideFamily, showAgain } from './actions.ts'
import { fresh } from '../platform/html/filling.ts'
import { familyTexts, returned } from './filling.ts'
import { FamilyForm } from './forms.tsx'
import { HiddenPage, HidePage } from './hidden-page.tsx'
import { columns, FamiliesPage } from './list-page.tsx'
import { FamilyPage } from './pages.tsx'
import { familyThere, hiddenFrom, listFamilies, referenceLike, sorts, type HiddenRow } from './queries.ts'
import { needsInFamily } from './opened.ts'
import { familySheet } from './sheets.ts'
import { readFamily } from './reading.ts'
import { familySections } from './sections.ts'
import { words } from './words.ts'

const pages = pagesOf()
/** After whatever could seal a family at commit: the list, whose answer is the same either way. */
export const afterSaving = '/families?saved=yes'

pages.get('/families', 'family:list', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts, descending: true, filters: ['gss', 'state'] })
  const { rows, total } = await listFamilies(tx, actor, asking)
  await record(
    tx,
    actor,
    asking.csv ? 'family.exported' : 'family.listed',
    rows.map(({ id }) => id),
  )
  if (asking.csv) {
    const heads = columns(view)
    return listFile('families.csv', heads, rows)
  }
  const councils = await servedOn(tx, actor.programme, actor.today)
  const [saved, hides] = [query.get('saved') === 'yes', may(actor, 'family:show-again')]
  return show(<FamiliesPage {...{ view, asking, rows, total, councils, saved, hides }} />)
})

pages.get('/families/new', 'family:change', async ({ tx, actor, view, language }) => {
  const councils = await servedOn(tx, actor.programme, actor.today)
  const title = say(words, language).add
  return show(
    <FamilyForm view={view} title={title} back="/families" councils={councils} fill={fresh(language)} />,
  )
})
pages.post('/families/new', 'family:change', async ({ tx, actor, view, language, form }) => {
  const councils = await servedOn(tx, actor.programme, actor.today)
  const draft = readFamily(form, councils)
  const same = draft.reference === '' ? [] : await referenceLike(tx, actor.programme, draft.reference)
  const asked = same.length > 0 && form.text('same') !== 'new'
  const done = asked
    ? { faults: [{ field: 'same', code: 'choose-same-family' }] }
    : await addFamily(tx, actor, draft)
  if (!('faults' in done)) return goTo(afterSaving)
  await record(
    tx,
    actor,
    'family.listed',
    same.map(({ id }) => id),
  )
  const fill = returned(language, form, done.faults)
  const title = say(words, language).add
  return again(<FamilyForm {...{ view, title, councils, same, fill }} back="/families" />)
})

/** The person themself while it is still the day on which they did it; for others, an administrator. */
const mayShow = (actor: Actor) => (row: HiddenRow) =>
  row.person === actor.person
    ? inLondon(row.at).day === inLondon(new Date()).day
    : actor.roles.includes('administrator')
pages.get('/families/hidden', 'family:show-again', async ({ tx, actor, view }) =>
  show(<HiddenPage view={view} rows={await hiddenFrom(tx)} mayShow={mayShow(actor)} />),
)
pages.post('/families/hidden/:person/:family', 'family:show-again', async ({ tx, actor, params }) => {
  const done = await showAgain(tx, actor, params.person, params.family)
  return 'faults' in done ? missing : goTo('/families/hidden')
})

pages.get('/families/:family', 'family:read', async ({ tx, actor, view, params }) => {
  const family = await familySheet(tx, params.family, actor.today)
  if (family === undefined) return missing
  await record(tx, actor, 'family.read', [family.id, ...family.people.map(({ id }) => id)])
  const shown = []
  for (const section of familySections()) shown.push(await section({ tx, actor, view, family }))
  const sections = shown.filter((section) => section !== null)
  return show(
    <FamilyPage
      view={view}
      family={family}
      needs={await needsInFamily(tx, family)}
      sections={sections}
      hides={may(actor, 'family:hide')}
    />,
  )
})

pages.get('/families/:family/change', 'family:change', async ({ tx, actor, view, language, params }) => {
  const family = await familySheet(tx, params.family, actor.today)
  if (family === undefined) return missing
  await record(tx, actor, 'family.read', family.id)
  const fill = fresh(language, familyTexts(family))
  const councils = await servedOn(tx, actor.programme, actor.today)
  const [title, back] = [say(words, language).changeFamily, `/families/${family.id}`]
  return show(<FamilyForm {...{ view, title, back, councils, fill }} version={family.version} />)
})
pages.post(
  '/families/:family/change',
  'family:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const councils = await servedOn(tx, actor.programme, actor.today)
    const draft = { ...readFamily(form, [...councils, family]), version: form.version() }
    const done = await changeFamily(tx, actor, family.id, draft)
    if (!('faults' in done))
      return goTo(
        draft.reference === family.reference && draft.gss === family.gss
          ? `/families/${family.id}`
          : afterSaving,
      )
    const fill = returned(language, form, done.faults, familyTexts(family))
    const [title, back] = [say(words, language).changeFamily, `/families/${family.id}`]
    return again(<FamilyForm {...{ view, title, back, councils, fill }} version={family.version} />)
  },
)
pages.post('/families/:family/close', 'family:change', async ({ tx, actor, params }) => {
  const done = await closeFamily(tx, actor, params.family, true)
  return 'faults' in done ? missing : goTo(`/families/${params.family}`)
})
pages.post('/families/:family/reopen', 'family:change', async ({ tx, actor, params }) => {
  const done = await closeFamily(tx, actor, params.family, false)
  return 'faults' in done ? missing : goTo(`/families/${params.family}`)
})
pages.get('/families/:family/hide', 'family:hide', async ({ tx, view, params }) =>
  (await familyThere(tx, params.family))
    ? show(<HidePage view={view} back={`/families/${params.family}`} />)
    : missing,
)
pages.post('/families/:family/hide', 'family:hide', async ({ tx, actor, params }) => {
  const done = await hideFamily(tx, actor, params.family)
  return 'faults' in done ? missing : goTo(afterSaving)
})

export { pages }
