import { pagesOf, type Ask } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { authoritiesOf } from '../authorities/queries.ts'
import { askedDay } from '../calendar/asked.ts'
import { readDay, today as todayOf } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer as Page } from '../platform/http/answer.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import type { Fault } from '../spaces/model.ts'
import { askForChange, enterAnswer, takeAskBack } from './actions.ts'
import { isAnswer, type Draft, type Reply } from './model.ts'
import { AnswerPage, AsksPage, NewAskPage, YouSaidPage } from './pages.tsx'
import { askOf, asksOf, youSaid, type Kept } from './queries.ts'
import { answerByFirst } from './rules.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

const isKnown = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, ({ code }) => faultWords[isKnown(code) ? code : 'gone'][language])

/** 3/2026 or 03/2026 → the first of that month. */
const monthIn = (text: string): Day | undefined => {
  const [, month = '', year = ''] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return readDay(`${year}-${month.padStart(2, '0')}-01`)
}
const isHere = (day: Day | null | undefined): day is Day => day !== null && day !== undefined

const draftIn = (form: Form): Draft | { readonly faults: readonly Fault[] } => {
  const [fromMonth, untilMonth] = [monthIn(form.text('fromMonth')), monthIn(form.text('untilMonth'))]
  const [askedOn, answerBy] = [askedDay(form, 'askedOn'), askedDay(form, 'answerBy')]
  if (isHere(fromMonth) && isHere(untilMonth) && isHere(askedOn) && isHere(answerBy))
    return {
      gss: form.text('gss'),
      fromMonth,
      untilMonth,
      counted: /^\d{1,6}$/.test(form.text('counted')) ? Number(form.text('counted')) : 0,
      said: { en: form.text('saidEn'), cy: form.text('saidCy') },
      askedName: form.text('askedName'),
      askedRole: form.text('askedRole'),
      askedOf: form.text('askedOf'),
      askedOn,
      answerBy,
    }
  return {
    faults: [
      ...(isHere(fromMonth) ? [] : [{ field: 'fromMonth', code: 'month' }]),
      ...(isHere(untilMonth) ? [] : [{ field: 'untilMonth', code: 'month' }]),
      ...(isHere(askedOn) ? [] : [{ field: 'askedOn', code: 'no-day' }]),
      ...(isHere(answerBy) ? [] : [{ field: 'answerBy', code: 'no-day' }]),
    ],
  }
}

/** For everybody, also without a session: which programme's, the host says. */
pages.get('/you-said', 'site:read', async ({ tx, view, host }) =>
  host === null
    ? goTo('/set-up')
    : show(
        <YouSaidPage
          view={view}
          today={readDay(view.today) ?? todayOf(new Date())}
          all={await youSaid(tx, host.id)}
        />,
      ),
)

pages.get('/asks-to-change', 'change:ask', async ({ tx, actor, view, query }) => {
  await record(tx, actor, 'change.listed', actor.programme)
  const all = await asksOf(tx)
  return show(<AsksPage view={view} today={actor.today} all={all} done={query.has('done')} />)
})

type OfNew = Ask<'/asks-to-change/new'>
const newPage = async ({ tx, actor, view }: OfNew, fill: Fill): Promise<Page> => {
  const councils = await authoritiesOf(tx, actor.programme)
  const page = <NewAskPage view={view} councils={councils} fill={fill} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/asks-to-change/new', 'change:ask', (ask) => {
  const { actor, language } = ask
  const days = {
    ...dayTyped('askedOn', actor.today),
    ...dayTyped('answerBy', answerByFirst(actor.today)),
  }
  return newPage(ask, fresh(language, days))
})
pages.post('/asks-to-change/new', 'change:ask', async (ask) => {
  const { tx, actor, form, language } = ask
  const draft = draftIn(form)
  const outcome = 'faults' in draft ? draft : await askForChange(tx, actor, draft)
  return 'faults' in outcome
    ? newPage(ask, typedAgain(language, form, outcome.faults))
    : goTo('/asks-to-change?done')
})

type OfOne = Ask<'/asks-to-change/:changeAsk'>
const answerPage = ({ actor, view }: OfOne, of: Kept, fill: Fill, version: number): Page => {
  const page = <AnswerPage view={view} today={actor.today} of={of} fill={fill} version={version} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/asks-to-change/:changeAsk', 'change:ask', async (ask) => {
  const { tx, actor, language, params } = ask
  const of = await askOf(tx, params.changeAsk)
  if (of === undefined) return missing
  const typed = {
    answer: of.answer ?? '',
    answerEn: of.answerText.en,
    answerCy: of.answerText.cy,
    by: of.answeredBy,
    ...dayTyped('on', of.answeredOn ?? actor.today),
  }
  return answerPage(ask, of, fresh(language, typed), of.version)
})
pages.post('/asks-to-change/:changeAsk', 'change:ask', async (ask) => {
  const { tx, actor, form, language, params } = ask
  const of = await askOf(tx, params.changeAsk)
  if (of === undefined) return missing
  const [on, answer] = [askedDay(form, 'on'), form.text('answer')]
  const version = form.version()
  const reply = (day: Day): Reply => ({
    answer: isAnswer(answer) ? answer : null,
    text: { en: form.text('answerEn'), cy: form.text('answerCy') },
    by: form.text('by'),
    on: day,
  })
  const outcome = isHere(on)
    ? await enterAnswer(tx, actor, { ask: of.id, version }, reply(on))
    : { faults: [{ field: 'on', code: 'no-day' }] }
  return 'faults' in outcome
    ? answerPage(ask, of, typedAgain(language, form, outcome.faults), version)
    : goTo('/asks-to-change?done')
})
pages.post('/asks-to-change/:changeAsk/back', 'change:ask', async ({ tx, actor, params }) =>
  (await takeAskBack(tx, actor, params.changeAsk)) ? goTo('/asks-to-change') : missing,
)
pages.post('/asks-to-change/:changeAsk/again', 'change:ask', async ({ tx, actor, params }) =>
  (await takeAskBack(tx, actor, params.changeAsk, true)) ? goTo('/asks-to-change') : missing,
)
