import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { typedAgain } from '../../spaces/faults.ts'
import type { Fault } from '../../spaces/model.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { addQuestion, answerQuestions, saveParts } from './actions.ts'
import { meetingFor, meetingsAround } from './meetings.ts'
import type { Parts, Question } from './model.ts'
import { atMeeting } from './meeting-line.tsx'
import { DayPage } from './pages.tsx'
import { DayPrint } from './print-page.tsx'
import { partsOf, questionsOf } from './queries.ts'
import { questionsIn, seenIn, standing, typedParts, typedQuestions } from './reading.ts'

export const pages = pagesOf()

type OfDay = Ask<'/day/:party'>

/** Everything that stands about one meeting; undefined when the meeting that was asked for is not theirs. */
const stand = async ({ tx, actor, query }: OfDay, { party }: Whose) => {
  const { meetings, wales } = await meetingsAround(tx, party, actor.today)
  const asked = query.get('of')
  if (asked !== null && !meetings.some(({ id }) => id === asked)) return undefined
  const meeting = meetingFor(meetings, actor.today, asked)
  const nation = wales ? ('W' as const) : ('E' as const)
  const read = unlessDown(
    (async () => ({
      now: await partsOf(tx, party, meeting?.id ?? null),
      questions: await questionsOf(tx, party),
    }))(),
  )
  return { meetings, meeting, nation, read: await read }
}
type Standing = NonNullable<Awaited<ReturnType<typeof stand>>>
const idsOf = ({ now, questions }: { now: Parts; questions: readonly Question[] }): string[] => [
  ...Object.values(now).flatMap((part) => (part === undefined ? [] : [part.id])),
  ...questions.map(({ id }) => id),
]

const dayPage = (ask: OfDay, whose: Whose, of: Standing, fill?: Fill): Answer => {
  const { view, language, query, form } = ask
  const now = of.read?.now ?? {}
  const questions = of.read?.questions ?? (fill === undefined ? [] : questionsIn(form))
  const stands = standing(now, questions)
  const meanwhile = fill?.faults.map(({ field }) => field) ?? []
  const seen = fill !== undefined ? seenIn(now, form, meanwhile) : of.read === null ? null : seenIn(now)
  // Whoever writes for somebody in a meeting said how the last time.
  const how = Object.values(now).find((part) => part !== undefined && part.how !== 'screen')?.how ?? ''
  const page = (
    <DayPage
      {...{ view, whose, seen, questions }}
      meeting={of.meeting}
      meetings={of.meetings}
      nation={of.nation}
      space={whose.space}
      fill={fill ?? fresh(language, { ...stands.typed, how }, stands.ticked)}
      said={query.has('saved') ? 'saved' : query.has('same') ? 'same' : null}
    />
  )
  return fill === undefined ? show(page) : again(page)
}

pages.get(
  '/day/:party',
  'day:own',
  inSpace(async (ask: OfDay, whose) => {
    const { tx, actor } = ask
    const of = await stand(ask, whose)
    if (of === undefined) return missing
    const first = firstIn(whose, `/day/${whose.party}`)
    if (first !== null) return goTo(first)
    await record(tx, actor, 'day.read', [whose.party, ...(of.read === null ? [] : idsOf(of.read))])
    return dayPage(ask, whose, of)
  }),
)
pages.post(
  '/day/:party',
  'day:own',
  inSpace(async (ask: OfDay, whose) => {
    const { tx, actor, form, language } = ask
    const of = await stand(ask, whose)
    if (of === undefined) return missing
    const how = howIn(form, whose)
    const back = (faults: readonly Fault[]) =>
      dayPage(ask, whose, of, {
        ...typedAgain(language, form, faults),
        ...(faults.some(({ code }) => code === 'changed-meanwhile')
          ? { now: standing(of.read?.now ?? {}, of.read?.questions ?? []).typed }
          : {}),
      })
    if (of.read === null) return back([{ field: 'notes', code: 'not-now' }])
    if (typeof how !== 'string') return back(how.faults)
    const { party } = whose
    const at = { party, conference: of.meeting?.id ?? null, how }
    const saved = await saveParts(tx, actor, at, typedParts(form), of.read.now)
    const asked = await answerQuestions(
      tx,
      actor,
      party,
      typedQuestions(form, of.read.questions),
      of.read.questions,
    )
    const text = form.text('question')
    const added = text === '' ? null : await addQuestion(tx, actor, at, text)
    const faults = [saved, asked, added].flatMap((outcome) =>
      outcome !== null && 'faults' in outcome ? outcome.faults : [],
    )
    if (faults.length > 0 || 'faults' in saved || 'faults' in asked) return back(faults)
    const done = saved.saved + asked.saved + (added === null ? 0 : 1)
    const path = atMeeting(party, of.meeting?.id)
    return goTo(`${path}${path.includes('?') ? '&' : '?'}${done === 0 ? 'same' : 'saved'}`)
  }),
)

for (const blank of [false, true])
  pages.get(
    blank ? '/day/:party/blank' : '/day/:party/print',
    'day:own',
    inSpace(async (ask: OfDay, whose) => {
      const { tx, actor, view } = ask
      const of = await stand(ask, whose)
      if (of === undefined) return missing
      if (of.read === null && !blank) return dayPage(ask, whose, of)
      if (of.read !== null) await record(tx, actor, 'day.printed', [whose.party, ...idsOf(of.read)])
      return show(
        <DayPrint
          view={view}
          party={whose.party}
          meeting={of.meeting}
          nation={of.nation}
          filled={blank ? null : of.read}
          questions={of.read?.questions ?? []}
        />,
      )
    }),
  )
