import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Fault } from '../../spaces/model.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { meetingFor, meetingsOf, type Meeting } from '../day/meetings.ts'
import { askToBeRung, giveAnswers, writeDebrief } from './actions.ts'
import { isFeeling, isTonight, type Said } from './model.ts'
import { AfterPage, afterMeeting } from './pages.tsx'
import { aroundAfter, asksFuller, debriefsOf, hasAnswered, waitsForRing } from './queries.ts'
import { SheetPage, ThreePage, questionsFor } from './three-pages.tsx'
import { faultWords } from './words.ts'

export const pages = pagesOf()

const isKnown = (code: string): code is keyof typeof faultWords => Object.hasOwn(faultWords, code)
export const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, ({ code }) => faultWords[isKnown(code) ? code : 'unknown'][language])

/** The choices of a form, each in its question's place. */
export const saidIn = (form: Form, fuller: boolean): Said =>
  questionsFor(fuller).map((asked) => {
    const text = form.text(asked)
    return /^[0-4]$/.test(text) ? Number(text) : null
  })

type OfAfter = Ask<'/after/:party'>
/** The meeting it is about: the one asked for, else the last one. 'none': the one asked for is not theirs. */
const meetingOf = async (
  { tx, actor, query }: Pick<OfAfter, 'tx' | 'actor' | 'query'>,
  party: string,
): Promise<Meeting | undefined | 'none'> => {
  const meetings = await meetingsOf(tx, party)
  const asked = query.get('of')
  if (asked !== null && !meetings.some(({ id }) => id === asked)) return 'none'
  const past = meetings.filter(({ day }) => day !== null && day <= actor.today)
  return asked === null ? past[0] : meetingFor(meetings, actor.today, asked)
}

const afterPage = async (
  ask: OfAfter,
  whose: Whose,
  meeting: Meeting | undefined,
  fill?: Fill,
): Promise<Answer> => {
  const { tx, actor, view, language, query } = ask
  const { party } = whose
  const debriefs = await unlessDown(debriefsOf(tx, party))
  const { answered, rings } = await aroundAfter(tx, actor.person, { party, conference: meeting?.id ?? null })
  const page = (
    <AfterPage
      {...{ view, whose, meeting, debriefs }}
      space={whose.space}
      answered={answered}
      rings={!whose.own && rings}
      fill={fill ?? fresh(language)}
      saved={query.has('saved')}
    />
  )
  if (fill !== undefined) return again(page)
  await record(tx, actor, 'after.read', [party, ...(debriefs ?? []).map(({ id }) => id)])
  return show(page)
}
pages.get(
  '/after/:party',
  'after:own',
  inSpace(async (ask: OfAfter, whose) => {
    const meeting = await meetingOf(ask, whose.party)
    if (meeting === 'none') return missing
    const first = firstIn(whose, `/after/${whose.party}`)
    return first === null ? afterPage(ask, whose, meeting) : goTo(first)
  }),
)
pages.post(
  '/after/:party',
  'after:own',
  inSpace(async (ask: OfAfter, whose) => {
    const { tx, actor, form, language } = ask
    const { party } = whose
    const meeting = await meetingOf(ask, party)
    if (meeting === 'none') return missing
    const [how, feeling, tonight] = [howIn(form, whose), form.text('feeling'), form.text('tonight')]
    const typed = {
      feeling: isFeeling(feeling) ? feeling : null,
      tonight: isTonight(tonight) ? tonight : null,
      surprised: form.text('surprised'),
      next: form.text('next'),
    }
    const outcome = typeof how === 'string' ? await writeDebrief(tx, actor, { party, how }, typed) : how
    if ('faults' in outcome) return afterPage(ask, whose, meeting, typedAgain(language, form, outcome.faults))
    const path = afterMeeting(party, meeting?.id)
    return goTo(`${path}${path.includes('?') ? '&' : '?'}saved`)
  }),
)

type OfThree = Ask<'/after/:party/three'>
const threePage = async (
  { tx, view, language, query }: OfThree,
  whose: Whose,
  meeting: Meeting | undefined,
  fill?: Fill,
): Promise<Answer> => {
  const page = (
    <ThreePage
      {...{ view, whose, meeting }}
      fuller={await asksFuller(tx)}
      answered={fill === undefined && (await hasAnswered(tx, whose.party, meeting?.id ?? null))}
      thanks={query.has('thanks')}
      fill={fill ?? fresh(language)}
    />
  )
  return fill === undefined ? show(page) : again(page)
}
pages.get(
  '/after/:party/three',
  'after:own',
  inSpace(async (ask: OfThree, whose) => {
    const meeting = await meetingOf(ask, whose.party)
    return meeting === 'none' ? missing : threePage(ask, whose, meeting)
  }),
)
pages.post(
  '/after/:party/three',
  'after:own',
  inSpace(async (ask: OfThree, whose) => {
    const { tx, actor, form, language } = ask
    const { party } = whose
    const meeting = await meetingOf(ask, party)
    if (meeting === 'none') return missing
    const how = howIn(form, whose)
    const answers = { said: saidIn(form, await asksFuller(tx)), words: form.text('words') }
    const of = { party, conference: meeting?.id ?? null }
    const outcome = typeof how === 'string' ? await giveAnswers(tx, actor, { ...of, how }, answers) : how
    if ('faults' in outcome) return threePage(ask, whose, meeting, typedAgain(language, form, outcome.faults))
    const path = afterMeeting(party, meeting?.id, '/three')
    return goTo(`${path}${path.includes('?') ? '&' : '?'}thanks`)
  }),
)
pages.get(
  '/after/:party/sheet',
  'after:own',
  inSpace(async ({ tx, view }: Ask<'/after/:party/sheet'>, { party }) =>
    show(<SheetPage view={view} back={`/after/${party}`} fuller={await asksFuller(tx)} />),
  ),
)

pages.post('/ring-me', 'after:ring-me', async ({ tx, actor }) => {
  if (!(await waitsForRing(tx, actor.person))) await askToBeRung(tx, actor)
  return goTo('/ring-me')
})
