import { pagesOf, type Ask } from '../../access/pages.ts'
import { askedDay } from '../../calendar/asked.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { saidIn, type Said } from '../done.tsx'
import type { Kept } from '../queries.ts'
import { keeping } from '../programme/keeping.ts'
import { typedAgain } from '../typed-again.ts'
import { changeSeries, makeSeries, putInSeries } from './actions.ts'
import { copyEvent } from './copying.ts'
import type { SeriesDraft } from './model.ts'
import { InSeriesPage } from './in-series-page.tsx'
import { AllSeriesPage, SeriesPage } from './pages.tsx'
import { seriesById, seriesKept, yearsOf, type Series } from './queries.ts'
import { words } from './words.ts'
import { yearColumns } from './years.tsx'

export const pages = pagesOf()

const readSeries = (form: Form): SeriesDraft => ({
  nameEn: form.text('nameEn'),
  nameCy: form.text('nameCy'),
})
const typedSeries = (of: Series) => ({ nameEn: of.name_en, nameCy: of.name_cy })

pages.get('/events/keep/series', 'event:keep', async ({ tx, view, language, query }) =>
  show(
    <AllSeriesPage view={view} series={await seriesKept(tx)} fill={fresh(language)} said={saidIn(query)} />,
  ),
)
pages.post('/events/keep/series', 'event:keep', async ({ tx, actor, view, language, form }) => {
  const outcome = await makeSeries(tx, actor, readSeries(form))
  if (!('faults' in outcome)) return goTo(`/events/keep/series/${outcome.series}?done`)
  const fill = typedAgain(language, form, outcome.faults)
  return again(<AllSeriesPage {...{ view, fill }} series={await seriesKept(tx)} said={null} />)
})

const onePage = async ({ tx, view }: Pick<Ask, 'tx' | 'view'>, of: Series, fill: Fill, said: Said | null) => (
  <SeriesPage {...{ view, of, fill, said }} years={await yearsOf(tx, of.id)} />
)
pages.get('/events/keep/series/:series', 'event:keep', async (ask) => {
  const of = await seriesById(ask.tx, ask.params.series)
  if (of === undefined) return missing
  if (ask.query.get('as') === 'csv')
    return listFile(say(words, ask.language).file, yearColumns(ask.view), await yearsOf(ask.tx, of.id))
  return show(await onePage(ask, of, fresh(ask.language, typedSeries(of)), saidIn(ask.query)))
})
pages.post('/events/keep/series/:series', 'event:keep', async (ask) => {
  const of = await seriesById(ask.tx, ask.params.series)
  if (of === undefined) return missing
  const at = { id: of.id, version: ask.form.version() }
  const outcome = await changeSeries(ask.tx, ask.actor, at, readSeries(ask.form))
  if (!('faults' in outcome)) return goTo(`/events/keep/series/${of.id}?done`)
  return again(
    await onePage(ask, of, typedAgain(ask.language, ask.form, outcome.faults, typedSeries(of)), null),
  )
})

const partPage = async ({ tx, view }: Pick<Ask, 'tx' | 'view'>, of: Kept, fill: Fill, said: Said | null) => (
  <InSeriesPage
    {...{ view, of, fill, said }}
    all={await seriesKept(tx)}
    years={of.series_id === null ? [] : await yearsOf(tx, of.series_id)}
  />
)
pages.get(
  '/events/keep/:announced/series',
  'event:keep',
  keeping(async (ask, of) =>
    show(await partPage(ask, of, fresh(ask.language, { series: of.series_id ?? '' }), saidIn(ask.query))),
  ),
)
pages.post(
  '/events/keep/:announced/series',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    const wished = form.text('series')
    const series = (await seriesKept(tx)).find(({ id }) => id === wished)
    if (wished !== '' && series === undefined) return missing
    await putInSeries(tx, actor, of.id, series?.id ?? null)
    return goTo(`/events/keep/${of.id}/series?done`)
  }),
)
pages.post(
  '/events/keep/:announced/series/copy',
  'event:keep',
  keeping(async (ask, of) => {
    const { tx, actor, form, language } = ask
    const wrong = async (faults: readonly { field: string; code: string }[]) => {
      const { typed, ...fill } = typedAgain(language, form, faults)
      return again(
        await partPage(ask, of, { ...fill, typed: { ...typed, series: of.series_id ?? '' } }, null),
      )
    }
    try {
      const outcome = await copyEvent(tx, actor, of, askedDay(form, 'day'))
      return 'faults' in outcome ? wrong(outcome.faults) : goTo(`/events/keep/${outcome.event}?now=copied`)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return wrong([{ field: 'day', code: 'later' }])
    }
  }),
)
