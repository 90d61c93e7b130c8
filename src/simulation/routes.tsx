import type { Actor } from '../access/model.ts'
import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { authoritiesOf, nameIn } from '../authorities/queries.ts'
import { regionWords } from '../people/set-up/words.ts'
import type { Tx } from '../platform/database/connect.ts'
import { filledAgain, fresh, type Fill } from '../platform/html/filling.ts'
import type { View } from '../platform/html/view.ts'
import { again, file, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import type { Form } from '../platform/http/form.ts'
import { readAsking, window } from '../platform/list/asking.ts'
import { csvFile, listFile } from '../platform/list/csv.ts'
import { compareText, say, type Language } from '../platform/words/words.ts'
import { ask, remove, stop } from './actions.ts'
import { readAsked, usual, type Fault, type Typed } from './asking.ts'
import { columnsFor as councilColumns, CouncilsPage, councilsIn, sorts } from './councils-page.tsx'
import { columnsFor, UnderWayPage, YearsPage, type Called } from './pages.tsx'
import { regions } from './places.ts'
import { listSimulations, simulationAt, underWay, type Simulation } from './queries.ts'
import type { Report } from './report.ts'
import { sayFault, words } from './words.ts'
import { YearPage } from './year-page.tsx'

export const pages = pagesOf()

const regionCalled = (language: Language) => {
  const t: Readonly<Record<string, string>> = say(regionWords, language)
  return (region: string): string | undefined => t[region]
}

type Names = {
  readonly called: Called
  readonly wheres: readonly { readonly value: string; readonly text: string }[]
}
const namesFor = async (tx: Tx, actor: Actor, language: Language): Promise<Names> => {
  const t = say(words, language)
  const region = regionCalled(language)
  const councils = (await authoritiesOf(tx, actor.programme, true)).map((one) => ({
    value: one.gss,
    text: nameIn(language, one),
  }))
  const names = new Map(councils.map(({ value, text }) => [value, text]))
  const compare = compareText(language)
  return {
    called: (place) => (place === 'all' ? t.all : (names.get(place) ?? region(place) ?? place)),
    wheres: [
      { value: 'all', text: t.all },
      ...regions.map((value) => ({ value, text: t.region(region(value) ?? value) })),
      ...councils.toSorted((a, b) => compare(a.text, b.text)),
    ],
  }
}

type At = { tx: Tx; actor: Actor; view: View; language: Language; query: URLSearchParams }
const yearsPage = async ({ tx, actor, view, language, query }: At, fill: Fill) => {
  const asking = readAsking(query, { sorts: ['day'], descending: true })
  const { rows, total } = await listSimulations(tx, asking)
  const { called, wheres } = await namesFor(tx, actor, language)
  if (asking.csv) return listFile('years.csv', columnsFor(view, called), rows)
  const now = await underWay(tx)
  const page = <YearsPage {...{ view, fill, wheres, asking, rows, total, called, now }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

const typedIn = (form: Form): Typed => ({
  place: form.text('place'),
  weeks: form.text('weeks'),
  per100: form.text('per100'),
  seed: form.text('seed'),
})

pages.get('/invented-years', 'simulation:play', async (at) => {
  await record(at.tx, at.actor, 'simulation.listed', [])
  return yearsPage(at, fresh(at.language, { ...usual }))
})

pages.post('/invented-years', 'simulation:play', async (at) => {
  const { tx, actor, form, language } = at
  const read = readAsked(typedIn(form))
  if ('faults' in read)
    return yearsPage(
      at,
      filledAgain<Fault>(language, form, read.faults, (fault) => sayFault(language, fault)),
    )
  const id = await ask(tx, actor, read)
  return goTo(id === null ? '/invented-years' : `/invented-years/${id}`)
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 250))
/** A council is played in a second or two: the page that asked for it waits that long before it says how far it is. */
const whenDone = async (tx: Tx, id: string, wait: boolean): Promise<Simulation | undefined> => {
  for (let tries = 0; ; tries += 1) {
    const run = await simulationAt(tx, id)
    if (!wait || tries === 8 || run === undefined || (run.state !== 'asked' && run.state !== 'working'))
      return run
    await pause()
  }
}

const weeksFile = ({ weeks }: Report, language: Language): Answer => {
  const t = say(words, language)
  const counts = [
    'parents',
    'held',
    'due',
    'inTime',
    'offered',
    'answered',
    'accepted',
    'pastAccepted',
    'metBefore',
  ] as const
  return csvFile(
    'weeks.csv',
    [t.week, ...counts, 'waiting', 'load', 'capacity'],
    weeks.map((week) => [
      week.from,
      ...counts.map((key) => String(week[key])),
      String(week.waiting),
      String(week.load),
      String(week.capacity),
    ]),
  )
}

pages.get(
  '/invented-years/:simulation',
  'simulation:play',
  async ({ tx, actor, view, language, params, query }) => {
    const run = await whenDone(tx, params.simulation, query.has('wait'))
    if (run === undefined) return missing
    await record(tx, actor, 'simulation.read', run.id)
    const { report } = run
    if (run.state === 'done' && report !== null && query.get('as') === 'csv')
      return weeksFile(report, language)
    if (run.state === 'done' && report !== null && query.get('as') === 'json')
      return file('year.json', 'application/json', JSON.stringify(report))
    const { called } = await namesFor(tx, actor, language)
    return run.state === 'done' && report !== null
      ? show(<YearPage {...{ view, run, report, called }} />)
      : show(<UnderWayPage {...{ view, run, called }} />)
  },
)

pages.get(
  '/invented-years/:simulation/councils',
  'simulation:play',
  async ({ tx, actor, view, language, params, query }) => {
    const run = await simulationAt(tx, params.simulation)
    if (run === undefined || run.report === null) return missing
    await record(tx, actor, 'simulation.read', run.id)
    const { called } = await namesFor(tx, actor, language)
    const asking = readAsking(query, { sorts: [...sorts] })
    const all = councilsIn(run.report, asking, called, view)
    if (asking.csv) return listFile('councils.csv', councilColumns(view, called), all)
    const { limit, offset } = window(asking)
    const rows = all.slice(offset, offset + limit)
    return show(<CouncilsPage {...{ view, run, asking, rows, total: all.length, called }} />)
  },
)

pages.post('/invented-years/:simulation/stop', 'simulation:play', async ({ tx, actor, params }) => {
  if ((await simulationAt(tx, params.simulation)) === undefined) return missing
  await stop(tx, actor, params.simulation)
  return goTo(`/invented-years/${params.simulation}`)
})

pages.post('/invented-years/:simulation/remove', 'simulation:play', async ({ tx, actor, params }) =>
  (await remove(tx, actor, params.simulation)) ? goTo('/invented-years') : missing,
)
