import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { pdf } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import { refuse, type Fault } from '../../spaces/model.ts'
import { firstOf, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { compose } from './composing.ts'
import { LetterPage, PickPage } from './letter-pages.tsx'
import { changeLetter, noteReply, noteSent, takeReplyBack, writeLetter } from './letters.ts'
import { isComing, type Given, type Letter, type Report } from './model.ts'
import {
  answersOf,
  letterOf,
  lettersOf,
  meetingsOf,
  nameOfParty,
  pointOf,
  repliesTo,
  reportOf,
} from './queries.ts'
import { uuid } from './routes.tsx'
import { typedAgain } from './words-faults.ts'
import { words } from './words-letters.ts'

export const pages = pagesOf()

const at = (party: string, report: string): string => `/papers/${party}/read/${report}`
type Here = Pick<Ask<'/papers/:party'>, 'tx' | 'actor' | 'view' | 'query'>

const toCorrect = async (tx: Here['tx'], report: string): Promise<Given[]> =>
  (await answersOf(tx, report)).filter(({ mark }) => mark === 'wrong' || mark === 'missing')
const meetingOf = async ({ tx, actor }: Here, whose: Whose, report: Report) =>
  (await meetingsOf(tx, actor, whose.party)).find(({ id }) => id === report.meeting)

const pickPage = async (ask: Here, whose: Whose, report: Report, fill: Fill | null): Promise<Answer> => {
  const answers = await toCorrect(ask.tx, report.id)
  const all = { picked: answers.map(({ id }) => id) }
  const filled = fill ?? fresh(ask.view.language, {}, all)
  const page = (
    <PickPage
      view={ask.view}
      {...{ whose, answers }}
      fill={filled}
      at={at(whose.party, report.id)}
      meeting={await meetingOf(ask, whose, report)}
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
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    const first = await firstOf(tx, actor, whose, `${at(whose.party, report.id)}/letter`)
    if (first !== null) return goTo(first)
    await record(tx, actor, 'report.answers-read', [whose.party, report.id])
    return pickPage(ask, whose, report, null)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, params, form, language } = ask
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    const how = howIn(form, whose)
    const wanted = new Set(form.all('picked'))
    const picked = (await toCorrect(tx, report.id)).filter(({ id }) => wanted.has(id))
    const faults: readonly Fault[] = [
      ...(picked.length === 0 ? [{ field: 'picked', code: 'choose' }] : []),
      ...(typeof how === 'string' ? [] : how.faults),
    ]
    if (faults.length > 0 || typeof how !== 'string')
      return pickPage(ask, whose, report, typedAgain(language, form, faults))
    const meeting = await meetingOf(ask, whose, report)
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
          report,
          typedAgain(language, form, [{ field: 'picked', code: outcome.faults[0]?.code ?? '' }]),
        )
      : goTo(`${at(whose.party, report.id)}/letter/${outcome.letter}`)
  }),
)

type OfLetter = Pick<
  Ask<'/papers/:party/read/:report/letter/:correction'>,
  'tx' | 'actor' | 'view' | 'query' | 'params'
>
type Found = { readonly report: Report; readonly letter: Letter }
const found = async ({ tx, params }: OfLetter, { party }: Whose): Promise<Found | undefined> => {
  const report = await reportOf(tx, party, params.report)
  if (report === undefined) return undefined
  const letter = await letterOf(tx, report.id, params.correction)
  return letter === undefined ? undefined : { report, letter }
}

const letterPage = async (
  ask: OfLetter,
  whose: Whose,
  { report, letter }: Found,
  fill: Fill,
  changing = false,
): Promise<Answer> => {
  const { tx, actor, view, query } = ask
  const taken = query.get('taken') ?? ''
  const page = (
    <LetterPage
      {...{ view, whose, fill, letter, changing }}
      at={at(whose.party, report.id)}
      replies={await repliesTo(tx, letter.id)}
      me={actor.person}
      meeting={await meetingOf(ask, whose, report)}
      saved={query.has('saved') && fill.faults.length === 0}
      takenBack={uuid.test(taken) ? taken : null}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

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

pages.post(
  '/papers/:party/read/:report/letter/:correction/sent',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const day = askedDay(form, 'sentOn')
    const of = { party: whose.party, letter: here.letter.id }
    const outcome = day == null ? refuse('sentOn', 'no-day') : await noteSent(tx, actor, of, day)
    return 'faults' in outcome
      ? letterPage(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/unsent',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    await noteSent(ask.tx, ask.actor, { party: whose.party, letter: here.letter.id }, null)
    return goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)

pages.post(
  '/papers/:party/read/:report/letter/:correction/reply',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const [came, cameOn, how] = [form.text('came'), askedDay(form, 'cameOn'), howIn(form, whose)]
    const faults: readonly Fault[] = [
      ...(isComing(came) ? [] : [{ field: 'came', code: 'choose' }]),
      ...(cameOn == null ? [{ field: 'cameOn', code: 'no-day' }] : []),
      ...(typeof how === 'string' ? [] : how.faults),
    ]
    const outcome =
      !isComing(came) || cameOn == null || typeof how !== 'string'
        ? { faults }
        : await noteReply(
            tx,
            actor,
            { party: whose.party, letter: here.letter.id },
            { came, cameOn, how, saidBy: form.text('saidBy'), words: form.text('words') },
          )
    return 'faults' in outcome
      ? letterPage(ask, whose, here, typedAgain(language, form, outcome.faults))
      : goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/reply/:reply/back',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const of = { party: whose.party, letter: here.letter.id, reply: ask.params.reply }
    return (await takeReplyBack(ask.tx, ask.actor, of))
      ? goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?taken=${ask.params.reply}`)
      : missing
  }),
)
pages.post(
  '/papers/:party/read/:report/letter/:correction/reply/:reply/again',
  'report:own',
  inSpace(async (ask, whose) => {
    const here = await found(ask, whose)
    if (here === undefined) return missing
    const of = { party: whose.party, letter: here.letter.id, reply: ask.params.reply }
    return (await takeReplyBack(ask.tx, ask.actor, of, true))
      ? goTo(`${at(whose.party, here.report.id)}/letter/${here.letter.id}?saved`)
      : missing
  }),
)
