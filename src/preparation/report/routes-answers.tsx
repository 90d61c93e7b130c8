import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { refuse } from '../../spaces/model.ts'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { answerPoint, takeAnswerBack } from './answering.ts'
import { isMark, type Given, type Point, type Report } from './model.ts'
import { PointPage } from './point-page.tsx'
import { readingOf } from './queries-points.ts'
import { bareReport, meetingsOf } from './queries.ts'
import { pageOf } from './rules.ts'
import { typedAgain } from './words-faults.ts'

export const pages = pagesOf()

type Here = Pick<Ask<'/papers/:party/read/:report/point/:point'>, 'tx' | 'actor' | 'view' | 'params'>
type Found = { readonly report: Report; readonly point: Point; readonly given: Given | undefined }
const found = async (
  { tx, params }: Pick<Here, 'tx' | 'params'>,
  party: string,
): Promise<Found | undefined> => {
  const report = await bareReport(tx, party, params.report)
  if (report === undefined) return undefined
  const read = await readingOf(tx, report.id, { point: params.point })
  const [[point], [given]] = [read.points, read.answers]
  return point === undefined || point.heading ? undefined : { report, point, given }
}

/** The page of the reading on which this part stands. */
const readingAt = (party: string, { report, point }: Pick<Found, 'report' | 'point'>, more = ''): string => {
  const from = point.place - ((point.place - 1) % pageOf)
  return `/papers/${party}/read/${report.id}?from=${from}${more}#part-${point.place}`
}

const pointPage = async (
  { tx, actor, view }: Here,
  whose: Whose,
  { report, point }: Found,
  fill: Fill,
): Promise<Answer> => {
  const meeting = (await meetingsOf(tx, actor, whose.party)).find(({ id }) => id === report.meeting)
  const page = (
    <PointPage
      {...{ view, whose, fill, point, meeting }}
      back={readingAt(whose.party, { report, point })}
      space={whose.space}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/papers/:party/read/:report/point/:point',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, language, params } = ask
    const at = await found(ask, whose.party)
    if (at === undefined) return missing
    const first = firstIn(whose, `/papers/${whose.party}/read/${params.report}/point/${params.point}`)
    if (first !== null) return goTo(first)
    await record(tx, actor, 'report.read', [whose.party, at.report.id])
    const { given } = at
    const typed = {
      mark: given?.mark ?? '',
      words: given?.words ?? '',
      quote: given?.quote == null ? '' : 'yes',
    }
    return pointPage(ask, whose, at, fresh(language, typed))
  }),
)
pages.post(
  '/papers/:party/read/:report/point/:point',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const at = await found(ask, whose.party)
    if (at === undefined) return missing
    const { report, point, given } = at
    const [mark, how] = [form.text('mark'), howIn(form, whose)]
    const to = { party: whose.party, report: report.id, point: point.id, place: point.place }
    const kept =
      point.body === null ? (given?.quote ?? null) : form.text('quote') === 'yes' ? point.body : null
    const outcome = !isMark(mark)
      ? refuse('mark', 'choose')
      : typeof how !== 'string'
        ? how
        : await answerPoint(tx, actor, to, { mark, words: form.text('words'), quoted: kept, how })
    return 'faults' in outcome
      ? pointPage(ask, whose, at, typedAgain(language, form, outcome.faults))
      : goTo(readingAt(whose.party, at, '&saved'))
  }),
)

// One press: a mark. Whoever says that something is wrong is then asked what, and may leave it at that.
pages.post(
  '/papers/:party/read/:report/point/:point/mark',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form } = ask
    const at = await found(ask, whose.party)
    const [mark, how] = [form.text('mark'), howIn(form, whose)]
    if (at === undefined || !isMark(mark) || typeof how !== 'string') return missing
    const { report, point } = at
    const to = { party: whose.party, report: report.id, point: point.id, place: point.place }
    const outcome = await answerPoint(tx, actor, to, { mark, how })
    if ('faults' in outcome) return missing
    return mark === 'right'
      ? goTo(readingAt(whose.party, at, how === 'paper' ? '&how=paper' : ''))
      : goTo(`/papers/${whose.party}/read/${report.id}/point/${point.id}`)
  }),
)

pages.post(
  '/papers/:party/read/:report/point/:point/undo',
  'report:own',
  inSpace(async (ask, whose) => {
    const at = await found(ask, whose.party)
    if (at === undefined) return missing
    const { party } = whose
    return (await takeAnswerBack(ask.tx, ask.actor, { party, point: at.point.id }))
      ? goTo(readingAt(party, at, `&undone=${at.point.id}`))
      : missing
  }),
)
pages.post(
  '/papers/:party/read/:report/point/:point/redo',
  'report:own',
  inSpace(async (ask, whose) => {
    const at = await found(ask, whose.party)
    if (at === undefined) return missing
    const { party } = whose
    return (await takeAnswerBack(ask.tx, ask.actor, { party, point: at.point.id }, true))
      ? goTo(readingAt(party, at))
      : missing
  }),
)
