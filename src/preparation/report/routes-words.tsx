import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Fault } from '../../spaces/model.ts'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { putWords, sayCourt, sayNoCourt } from './actions.ts'
import { largestFile, mostText, type Words } from './file/model.ts'
import { readWordsOf } from './file/reader.ts'
import { at } from './letter-found.tsx'
import { isCourtAnswer, type Report } from './model.ts'
import { CourtPage, StopPage, WordsPage } from './pages.tsx'
import { bareReport, meetingsOf } from './queries.ts'
import { canTake } from './rules.ts'
import { goingSaid } from './sayings.ts'
import { typedAgain } from './words-faults.ts'

export const pages = pagesOf()

pages.get(
  '/papers/:party/read/:report/first',
  'report:own',
  inSpace(async ({ tx, view, language, params }, whose) => {
    const report = await bareReport(tx, whose.party, params.report)
    if (report === undefined) return missing
    const back = at(whose.party, report.id)
    return canTake(report)
      ? show(<CourtPage {...{ view, whose, back }} fill={fresh(language)} />)
      : goTo(back)
  }),
)
pages.post(
  '/papers/:party/read/:report/first',
  'report:own',
  inSpace(async ({ tx, actor, view, language, params, form }, whose) => {
    const { party } = whose
    const report = await bareReport(tx, party, params.report)
    if (report === undefined) return missing
    const back = at(party, report.id)
    const answer = form.text('court')
    if (!isCourtAnswer(answer)) {
      const fill = typedAgain(language, form, [{ field: 'court', code: 'choose' }])
      return again(<CourtPage {...{ view, whose, back, fill }} />)
    }
    await (answer === 'no' ? sayNoCourt : sayCourt)(tx, actor, { party, report: report.id })
    return goTo(`${back}/${answer === 'no' ? 'words' : 'stop'}`)
  }),
)
pages.get(
  '/papers/:party/read/:report/stop',
  'report:own',
  inSpace(async ({ tx, view, params }, whose) =>
    (await bareReport(tx, whose.party, params.report)) === undefined
      ? missing
      : show(<StopPage {...{ view, whose }} />),
  ),
)

type Here = Pick<Ask<'/papers/:party'>, 'tx' | 'actor' | 'view'>
const wordsPage = async (
  { tx, actor, view }: Here,
  whose: Whose,
  report: Report,
  fill: Fill,
): Promise<Answer> => {
  const meeting = (await meetingsOf(tx, actor, whose.party)).find(({ id }) => id === report.meeting)
  const page = (
    <WordsPage
      {...{ view, whose, fill }}
      back={at(whose.party, report.id)}
      space={whose.space}
      goes={goingSaid(view, meeting, actor.today)}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/papers/:party/read/:report/words',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, language, params } = ask
    const report = await bareReport(tx, whose.party, params.report)
    if (report === undefined) return missing
    const here = at(whose.party, report.id)
    if (report.notCourtOn === null) return goTo(`${here}/first`)
    if (!canTake(report)) return goTo(here)
    const first = firstIn(whose, `${here}/words`)
    return first === null ? wordsPage(ask, whose, report, fresh(language)) : goTo(first)
  }),
)

const faultsOf = (typed: string, bytes: Uint8Array | undefined): Fault[] => {
  if (bytes !== undefined && typed !== '') return [{ field: 'words', code: 'both' }]
  if (bytes === undefined && typed === '') return [{ field: 'words', code: 'empty' }]
  if (bytes !== undefined && bytes.length > largestFile) return [{ field: 'file', code: 'too-large' }]
  return typed.length > mostText ? [{ field: 'words', code: 'too-many' }] : []
}

type Asked = Pick<
  Ask<'/papers/:party/read/:report'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'form'
>
/** What was typed (`read` null), or what came out of the file. */
const take = (read: Words | null) =>
  inSpace(async (ask: Asked, whose) => {
    const { tx, actor, language, params, form } = ask
    const report = await bareReport(tx, whose.party, params.report)
    if (report === undefined) return missing
    if (report.notCourtOn === null) return goTo(`${at(whose.party, report.id)}/first`)
    const refused = (faults: readonly Fault[]) =>
      wordsPage(ask, whose, report, typedAgain(language, form, faults))
    if (read !== null && 'why' in read) return refused([{ field: 'file', code: read.why }])
    const [typed, bytes, how] = [form.text('words'), form.file('file')?.bytes, howIn(form, whose)]
    const faults = [...faultsOf(typed, bytes), ...(typeof how === 'string' ? [] : how.faults)]
    if (faults.length > 0 || typeof how !== 'string') return refused(faults)
    const outcome = await putWords(
      tx,
      actor,
      { party: whose.party, report: report.id },
      {
        text: read === null ? typed : read.text,
        file: read === null || bytes === undefined ? null : { kind: read.kind, bytes },
        how,
      },
    )
    return 'faults' in outcome ? refused(outcome.faults) : goTo(at(whose.party, report.id))
  })

/** Whether a file may be read at all: asked before it is, without a word of it. */
const ready = goTo('')
const mayRead = inSpace(async (ask: Asked, whose) => {
  const report = await bareReport(ask.tx, whose.party, ask.params.report)
  if (report === undefined) return missing
  if (report.notCourtOn === null) return goTo(`${at(whose.party, report.id)}/first`)
  const how = howIn(ask.form, whose)
  const faults = [
    ...faultsOf(ask.form.text('words'), ask.form.file('file')?.bytes),
    ...(typeof how === 'string' ? [] : how.faults),
  ]
  return faults.length === 0
    ? ready
    : wordsPage(ask, whose, report, typedAgain(ask.language, ask.form, faults))
})

// A file is opened by another process, which may take seconds: no transaction waits for it.
pages.post(
  '/papers/:party/read/:report/words',
  'report:own',
  async (ask) => {
    const bytes = ask.form.file('file')?.bytes
    if (bytes === undefined) return take(null)(ask)
    const first = await mayRead(ask)
    if (first !== ready) return first
    return {
      kind: 'outside',
      work: async () => {
        const read = await readWordsOf(bytes)
        return ({ actor, ...later }) =>
          actor === null ? missing : take(read)({ ...later, actor, params: ask.params })
      },
    }
  },
  // What is larger than `largestFile` still comes as far as our own sentence about it.
  { largest: 4 * largestFile },
)
