import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh } from '../../platform/html/filling.ts'
import { acknowledge, addStep, answer, close, setClock } from './actions.ts'
import { typedAgain } from './faults.ts'
import { ClockPage } from './clock-page.tsx'
import { AnswerPage, RegisterPage } from './keep-pages.tsx'
import { isStepKind, type Clock, type Fault, type Outcome, type Whole } from './model.ts'
import { clockOf, complaintHeard, complaintsHeard, namedPerson, unheard, whoMayBeNamed } from './queries.ts'

export const pages = pagesOf()

pages.get('/to-answer', 'complaint:answer', async ({ tx, actor, view }) => {
  const all = await complaintsHeard(tx)
  await record(
    tx,
    actor,
    'complaint.listed',
    all.map(({ id }) => id),
  )
  const settings = may(actor, 'complaint:set-up')
  return show(
    <RegisterPage
      {...{ view, all, settings }}
      unheard={settings ? await unheard(tx) : 0}
      today={actor.today}
    />,
  )
})

const texts = ({ acknowledgeDays, answerDays, outsideEn, outsideCy }: Clock, named: string | null) => ({
  acknowledgeDays: String(acknowledgeDays),
  answerDays: String(answerDays),
  outsideEn,
  outsideCy,
  named: named ?? '',
})
pages.get('/to-answer/clock', 'complaint:set-up', async ({ tx, actor, view, language }) => {
  const [clock, named] = [await clockOf(tx, actor.programme), await namedPerson(tx)]
  const fill = fresh(language, texts(clock, named.person))
  return show(<ClockPage view={view} fill={fill} people={await whoMayBeNamed(tx)} version={named.version} />)
})
pages.post('/to-answer/clock', 'complaint:set-up', async ({ tx, actor, view, language, form }) => {
  const people = await whoMayBeNamed(tx)
  const asked = form.text('named')
  const clock = {
    acknowledgeDays: Number(form.text('acknowledgeDays') || 'none'),
    answerDays: Number(form.text('answerDays') || 'none'),
    outsideEn: form.text('outsideEn'),
    outsideCy: form.text('outsideCy'),
  }
  const named = people.find(({ person }) => person === asked)?.person ?? null
  const outcome = await setClock(tx, actor, { clock, named, version: form.version() })
  if (!('faults' in outcome)) return goTo('/to-answer')
  const now = await namedPerson(tx)
  const stands = texts(await clockOf(tx, actor.programme), now.person)
  const fill = typedAgain(language, form, outcome.faults, stands)
  return again(<ClockPage view={view} fill={fill} people={people} version={now.version} />)
})

type One = Pick<
  Ask<'/to-answer/:complaint'>,
  'tx' | 'actor' | 'view' | 'language' | 'form' | 'params' | 'query'
>
const answering =
  (work: (ask: One, of: Whole) => Promise<Answer>) =>
  async (ask: One): Promise<Answer> => {
    const of = await complaintHeard(ask.tx, ask.params.complaint)
    return of === undefined ? missing : work(ask, of)
  }
const stands = ({ answer: said, changed }: Whole) => ({ answer: said ?? '', changed: changed ?? '' })
const page = (
  { actor, view, language, form, query }: One,
  of: Whole,
  wrong: { readonly in: 'answer' | 'step'; readonly faults: readonly Fault[] } | null = null,
): Answer => {
  const typed = wrong === null ? null : typedAgain(language, form, wrong.faults, stands(of))
  const fill = wrong?.in === 'answer' && typed !== null ? typed : fresh(language, stands(of))
  const step = wrong?.in === 'step' && typed !== null ? typed : fresh(language, { kind: 'rang' })
  const shown = (
    <AnswerPage
      {...{ view, of, fill, step }}
      today={actor.today}
      done={wrong === null && query.has('done')}
    />
  )
  return wrong === null ? show(shown) : again(shown)
}
const after = (
  ask: One,
  of: Whole,
  {
    outcome,
    part = 'answer',
  }: { outcome: Outcome<{ readonly complaint: string }>; part?: 'answer' | 'step' },
): Answer =>
  'faults' in outcome ? page(ask, of, { in: part, faults: outcome.faults }) : goTo(`/to-answer/${of.id}?done`)

pages.get(
  '/to-answer/:complaint',
  'complaint:answer',
  answering(async (ask, of) => {
    await record(ask.tx, ask.actor, 'complaint.read', of.id)
    return page(ask, of)
  }),
)
pages.post(
  '/to-answer/:complaint/came',
  'complaint:answer',
  answering(async (ask, of) => {
    const at = { complaint: of.id, version: ask.form.version() }
    return after(ask, of, { outcome: await acknowledge(ask.tx, ask.actor, at) })
  }),
)
pages.post(
  '/to-answer/:complaint/steps',
  'complaint:answer',
  answering(async (ask, of) => {
    const { tx, actor, form } = ask
    const kind = form.text('kind')
    const said = {
      words: form.text('words'),
      kind: isStepKind(kind) ? kind : 'other',
      on: actor.today,
    } as const
    return after(ask, of, { outcome: await addStep(tx, actor, { complaint: of.id, ...said }), part: 'step' })
  }),
)
pages.post(
  '/to-answer/:complaint/answer',
  'complaint:answer',
  answering(async (ask, of) => {
    const { tx, actor, form } = ask
    const at = {
      complaint: of.id,
      version: form.version(),
      programme: actor.programme,
      acknowledged: of.acknowledgedOn !== null,
    }
    const said = { answer: form.text('answer'), changed: form.text('changed') }
    return after(ask, of, { outcome: await answer(tx, actor, at, said) })
  }),
)
pages.post(
  '/to-answer/:complaint/close',
  'complaint:answer',
  answering(async (ask, of) =>
    of.answeredOn === null
      ? missing
      : after(ask, of, {
          outcome: await close(ask.tx, ask.actor, { complaint: of.id, version: ask.form.version() }, false),
        }),
  ),
)
pages.post(
  '/to-answer/:complaint/open',
  'complaint:answer',
  answering(async (ask, of) =>
    after(ask, of, {
      outcome: await close(ask.tx, ask.actor, { complaint: of.id, version: ask.form.version() }, true),
    }),
  ),
)
