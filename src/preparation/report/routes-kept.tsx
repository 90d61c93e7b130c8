import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { refuse } from '../../spaces/model.ts'
import { inSpace } from '../../spaces/whose.tsx'
import { AnswersPage, BlankPage } from './answers-page.tsx'
import { at } from './letter-found.tsx'
import { DropPage } from './pages.tsx'
import { answersOf, pointsFrom } from './queries-points.ts'
import { bareReport, fileOf, reportOf } from './queries.ts'
import { canTake, mostPoints } from './rules.ts'
import { dropWords } from './taking-away.ts'
import { typedAgain } from './words-faults.ts'
import { words } from './words.ts'

export const pages = pagesOf()

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
pages.get(
  '/papers/:party/read/:report/file',
  'report:own',
  inSpace(async ({ tx, actor, language, params }, { party }) => {
    const report = await bareReport(tx, party, params.report)
    if (report === undefined || report.fileKind === null || report.goneOn !== null) return missing
    const bytes = await fileOf(tx, report.id)
    if (bytes === null) return missing
    await record(tx, actor, 'report.file-read', [party, report.id])
    const { fileKind } = report
    return file(`${say(words, language).originalName}.${fileKind}`, types[fileKind], bytes)
  }),
)

pages.get(
  '/papers/:party/read/:report/delete',
  'report:own',
  inSpace(async ({ tx, view, language, params }, whose) => {
    const report = await bareReport(tx, whose.party, params.report)
    if (report === undefined) return missing
    const back = at(whose.party, report.id)
    return canTake(report) ? goTo(back) : show(<DropPage {...{ view, whose, back }} fill={fresh(language)} />)
  }),
)
pages.post(
  '/papers/:party/read/:report/delete',
  'report:own',
  inSpace(async ({ tx, actor, view, language, params, form }, whose) => {
    const report = await bareReport(tx, whose.party, params.report)
    if (report === undefined) return missing
    const back = at(whose.party, report.id)
    const outcome =
      form.text('sure') === 'yes'
        ? await dropWords(tx, actor, { party: whose.party, report: report.id })
        : refuse('sure', 'sure')
    return 'faults' in outcome
      ? again(<DropPage {...{ view, whose, back }} fill={typedAgain(language, form, outcome.faults)} />)
      : goTo(`${back}?deleted`)
  }),
)

pages.get(
  '/papers/:party/read/:report/answers',
  'report:own',
  inSpace(async ({ tx, actor, view, params }, whose) => {
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    await record(tx, actor, 'report.answers-read', [whose.party, report.id])
    return show(<AnswersPage {...{ view, whose, report }} answers={await answersOf(tx, report.id)} />)
  }),
)
pages.get(
  '/papers/:party/read/:report/blank',
  'report:own',
  inSpace(async ({ tx, actor, view, params }, whose) => {
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined || canTake(report)) return missing
    await record(tx, actor, 'report.read', [whose.party, report.id])
    const points = await pointsFrom(tx, report.id, 1, mostPoints)
    return show(<BlankPage {...{ view, whose, report, points }} />)
  }),
)
