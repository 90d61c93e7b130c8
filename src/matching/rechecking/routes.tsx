import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { mendStop } from './actions.ts'
import { MendedPage, MendPage, RecheckedPage, stopColumns } from './pages.tsx'
import { rechecked, stopNamed, whyMended } from './queries.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get('/rechecked', 'stop:mend', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['day'], descending: true })
  const { stops, total, lapses } = await rechecked(tx, asking)
  await record(
    tx,
    actor,
    'stop.listed',
    stops.map(({ id }) => id),
  )
  if (asking.csv) {
    const columns = stopColumns(view, false)
    return csvFile(
      'stopped.csv',
      columns.map(({ head }) => head),
      stops.map((stop) => columns.map(({ text }) => text(stop))),
    )
  }
  const finds = may(actor, 'match:propose')
  return show(<RecheckedPage {...{ view, asking, stops, total, lapses, finds }} />)
})

pages.get('/rechecked/:stop', 'stop:mend', async ({ tx, actor, view, params }) => {
  const stop = await stopNamed(tx, params.stop)
  if (stop === undefined) return missing
  if (stop.mendedOn === null ? stop.said !== 'apart' : !stop.hasWhy) return goTo('/rechecked')
  await record(tx, actor, 'stop.listed', stop.id)
  if (stop.mendedOn !== null)
    return show(<MendedPage view={view} stop={stop} why={await whyMended(tx, stop.id)} />)
  return show(<MendPage view={view} stop={stop} fill={fresh(view.language)} />)
})

pages.post('/rechecked/:stop', 'stop:mend', async ({ tx, actor, view, params, form }) => {
  const t = say(words, view.language)
  const stop = await stopNamed(tx, params.stop)
  if (stop === undefined) return missing
  const outcome = await mendStop(tx, actor, stop.id, form.text('why').trim())
  if ('done' in outcome) return goTo('/rechecked')
  if (outcome.faults.some(({ code }) => code === 'unknown')) return goTo('/rechecked')
  const fill = filledAgain(view.language, form, outcome.faults, ({ code }) =>
    code === 'stands' ? t['why-stands'] : code === 'too-long' ? t['why-too-long'] : t['why-empty'],
  )
  return again(<MendPage view={view} stop={stop} fill={fill} />)
})
