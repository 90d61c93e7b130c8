import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { pdf } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import type { Fault } from '../../spaces/model.ts'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { compose } from './composing.ts'
import { at, found, letterPage } from './letter-found.tsx'
import { changeLetter, writeLetter } from './letters.ts'
import type { Given, Meeting, Report } from './model.ts'
import { PickPage } from './pick-page.tsx'
import { lettersOf, nameOfParty } from './queries-letters.ts'
import { answersOf, pointOf } from './queries-points.ts'
import { reportWithMeeting } from './queries.ts'
import { typedAgain } from './words-faults.ts'
import { words } from './words-letters.ts'

export const pages = pagesOf()

type Here = Pick<Ask<'/papers/:party'>, 'tx' | 'actor' | 'view' | 'query'>

const toCorrect = async (tx: Here['tx'], report: string): Promise<Given[]> =>
  (await answersOf(tx, report)).filter(({ mark }) => mark === 'wrong' || mark === 'missing')

type Found = { readonly report: Report; readonly meeting: Meeting | undefined }
const pickPage = async (
  ask: Here,
  whose: Whose,
  { report, meeting }: Found,
  fill: Fill | null,
): Promise<Answer> => {
  const answers = await toCorrect(ask.tx, report.id)
  const all = { picked: answers.map(({ id }) => id) }
  const filled = fill ?? fresh(ask.view.language, {}, all)
  const page = (
    <PickPage
      view={ask.view}
      {...{ whose, answers, meeting }}
      fill={filled}
      at={at(whose.party, report.id)}
      letters={await lettersOf(ask.tx, report.id)}
    />
  )
  return filled.faults.length > 0 ? again(page) : show(page)
}

pages.get(
  '/papers/:party/read/:report/letter',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, params } = ask
    const here = await reportWithMeeting(tx, actor, { party: whose.party, report: params.report })
    if (here === undefined) return missing
    const { report } = here
    const first = firstIn(whose, `${at(whose.party, report.id)}/letter`)
    if (first !== null) return goTo(first)
    await record(tx, actor, 'report.answers-read', [whose.party, report.id])
    return pickPage(ask, whose, here, null)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, params, form, language } = ask
    const here = await reportWithMeeting(tx, actor, { party: whose.party, report: params.report })
    if (here === undefined) return missing
    const { report, meeting } = here
    const how = howIn(form, whose)
    const wanted = new Set(form.all('picked'))
    const picked = (await toCorrect(tx, report.id)).filter(({ id }) => wanted.has(id))
    const faults: readonly Fault[] = [
      ...(picked.length === 0 ? [{ field: 'picked', code: 'choose' }] : []),
      ...(typeof how === 'string' ? [] : how.faults),
    ]
    if (faults.length > 0 || typeof how !== 'string')
      return pickPage(ask, whose, here, typedAgain(language, form, faults))
    const parts = []
    for (const { point, place, mark, words: own, quote } of picked)
      if (mark === 'wrong' || mark === 'missing') {
        const body = (await pointOf(tx, report.id, point))?.body ?? null
        parts.push({ place, mark, says: body ?? quote, words: own })
      }
    const name = await nameOfParty(tx, whose.party)
    const body = compose(language, { author: report.author, meeting: meeting?.day ?? null, name }, parts)
    const outcome = await writeLetter(tx, actor, { party: whose.party, report: report.id }, { body, how })
    return 'faults' in outcome
      ? pickPage(
          ask,
          whose,
          here,
          typedAgain(language, form, [{ field: 'picked', code: outcome.faults[0]?.code ?? '' }]),
        )
      : goTo(`${at(whose.party, report.id)}/letter/${outcome.letter}?saved`)
  }),
)

pages.get(
  '/papers/:party/read/:report/letter/:correction',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, query, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    await record(tx, actor, 'report.letter-read', [whose.party, here.letter.id])
    const today = { ...dayTyped('sentOn', actor.today), ...dayTyped('cameOn', actor.today) }
    const changing = query.has('change') && here.letter.sentOn === null
    return letterPage(ask, whose, here, fresh(language, { ...today, body: here.letter.body ?? '' }), changing)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const of = { party: whose.party, letter: here.letter.id }
    const [how, version] = [howIn(form, whose), form.version()]
    const outcome =
      typeof how === 'string'
        ? await changeLetter(tx, actor, of, { body: form.text('body'), how, version })
        : how
    return 'faults' in outcome
      ? letterPage(ask, whose, here, typedAgain(language, form, outcome.faults), true)
      : goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)
pages.get(
  '/papers/:party/read/:report/letter/:correction/file',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined || here.letter.body === null) return missing
    await record(ask.tx, ask.actor, 'report.letter-read', [whose.party, here.letter.id])
    const t = say(words, ask.language)
    const bytes = await pdf({
      title: t.pdfTitle,
      language: ask.language,
      blocks: [{ text: here.letter.body }],
    })
    return file(`${t.pdfName}.pdf`, 'application/pdf', bytes)
  }),
)
