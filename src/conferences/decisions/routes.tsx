import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { refilled } from '../filling.ts'
import type { Fault } from '../model.ts'
import { conferencePage } from '../queries.ts'
import { readDayField } from '../reading.ts'
import { decide, holdCoreGroup, planCoreGroup } from './actions.ts'
import { CoreGroupPage, DecisionPage } from './pages.tsx'

const pages = pagesOf()
export { pages as decisions }

pages.get('/conferences/:conference/decision', 'conference:change', async ({ tx, actor, view, params }) => {
  const row = await conferencePage(tx, params.conference)
  if (row === undefined) return missing
  if (row.state !== 'held') return goTo(`/conferences/${row.id}`)
  await record(tx, actor, 'conference.read', [row.id, row.family_id])
  const plan = row.plan === null ? '' : row.plan ? 'yes' : 'no'
  const fill = fresh(
    view.language,
    { plan, saidBy: row.decisionBy ?? '' },
    { categories: row.categories ?? [] },
  )
  return show(<DecisionPage view={view} row={row} fill={fill} />)
})

pages.post(
  '/conferences/:conference/decision',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const plan = form.text('plan')
    const version = form.version()
    const decision = {
      plan: plan === 'yes',
      categories: form.all('categories'),
      saidBy: form.text('saidBy'),
      ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    }
    const outcome: object =
      plan === 'yes' || plan === 'no'
        ? await decide(tx, actor, row.id, decision)
        : { faults: [{ field: 'plan', code: 'needed' }] satisfies Fault[] }
    if (!hasFaults(outcome)) return goTo(`/conferences/${row.id}#decision`)
    return again(<DecisionPage view={view} row={row} fill={refilled(view.language, form, outcome.faults)} />)
  },
)

const hasFaults = (outcome: object): outcome is { faults: readonly Fault[] } => 'faults' in outcome

pages.get(
  '/conferences/:conference/core-groups',
  'conference:change',
  async ({ tx, actor, view, params }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    await record(tx, actor, 'conference.read', [row.id, row.family_id])
    return show(<CoreGroupPage view={view} row={row} held={false} fill={fresh(view.language)} />)
  },
)

pages.post(
  '/conferences/:conference/core-groups',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const faults: Fault[] = []
    const day = readDayField(form, 'day', faults)
    const outcome = faults.length > 0 ? { faults } : await planCoreGroup(tx, actor, row.id, day)
    if (!hasFaults(outcome)) return goTo(`/conferences/${row.id}#core-groups`)
    const fill = refilled(view.language, form, outcome.faults)
    return again(<CoreGroupPage view={view} row={row} held={false} fill={fill} />)
  },
)

pages.get(
  '/conferences/:conference/core-groups/:group',
  'conference:change',
  async ({ tx, actor, view, params }) => {
    const row = await conferencePage(tx, params.conference)
    const group = row?.coreGroups.find(({ id }) => id === params.group)
    if (row === undefined || group === undefined) return missing
    await record(tx, actor, 'conference.read', [row.id, row.family_id])
    const fill = fresh(view.language, dayTyped('day', group.day))
    return show(<CoreGroupPage view={view} row={row} held fill={fill} />)
  },
)

pages.post(
  '/conferences/:conference/core-groups/:group',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const faults: Fault[] = []
    const day = readDayField(form, 'day', faults)
    if (day === null && faults.length === 0) faults.push({ field: 'day', code: 'needed' })
    const outcome =
      day === null || faults.length > 0
        ? { faults }
        : await holdCoreGroup(tx, actor, row.id, params.group, day)
    if (!hasFaults(outcome)) return goTo(`/conferences/${row.id}#core-groups`)
    return again(
      <CoreGroupPage view={view} row={row} held fill={refilled(view.language, form, outcome.faults)} />,
    )
  },
)
