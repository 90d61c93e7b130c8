import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Fault } from '../../spaces/model.ts'
import { typedAgain } from '../help/faults.ts'
import type { Asked, Confirmed, Meeting } from '../help/model.ts'
import { askedOf, confirmedFor, meetingOf } from '../help/queries.ts'
import { ChairPage, EachPage, type ToAnswer } from './account-pages.tsx'
import { answerAsked, confirmStanding, type Answered, type Exception } from './actions.ts'
import { tickedStanding, typedAnswers, typedStanding } from './fields.tsx'
import { meetingsToAnswer } from './queries.ts'
import { readAnswers, readExceptions } from './reading.ts'

export const pages = pagesOf()

type At = Pick<Ask, 'tx' | 'actor'>
const read = ({ tx, actor }: At, asked: readonly Asked[], conferences: readonly string[]) =>
  record(tx, actor, 'asked.read', [...new Set(asked.map(({ party }) => party)), ...conferences])

pages.get('/answer-help', 'help:chair', async ({ tx, actor, view, query }) => {
  const listed = await meetingsToAnswer(tx, actor.today)
  const ids = listed.map(({ id }) => id)
  const asks = Map.groupBy(await askedOf(tx, ids), ({ conference }) => conference)
  const answers = await confirmedFor(tx, ids)
  const meetings = listed.map((meeting): ToAnswer => ({
    meeting,
    asked: asks.get(meeting.id) ?? [],
    confirmed: answers.get(meeting.id) ?? null,
  }))
  await read(
    { tx, actor },
    meetings.flatMap(({ asked }) => asked),
    meetings.map(({ meeting }) => meeting.id),
  )
  return show(<ChairPage view={view} meetings={meetings} done={query.has('answered')} />)
})

type Found = { meeting: Meeting; asked: Asked[]; confirmed: Confirmed | null }
const one = async ({ tx, actor }: At, conference: string): Promise<Found | undefined> => {
  const meeting = await meetingOf(tx, conference, actor.today)
  if (meeting === undefined) return undefined
  const confirmed = (await confirmedFor(tx, [conference])).get(conference) ?? null
  return { meeting, asked: await askedOf(tx, [conference]), confirmed }
}

/** Both answers in one transaction: what is promised to everybody, and what was asked for. */
const enter = async (
  { tx, actor }: At,
  { meeting, asked }: Found,
  exceptions: readonly (Exception & { readonly at: string })[],
  answers: readonly Answered[],
): Promise<readonly Fault[]> => {
  const entering = { conference: meeting.id, said: null }
  const standing =
    meeting.standing.length === 0 ? null : await confirmStanding(tx, actor, entering, exceptions)
  const some = answers.some(({ agreed }) => agreed !== null)
  const outcome = some ? await answerAsked(tx, actor, entering, asked, answers) : null
  const faults = [standing, outcome].flatMap((made) => (made !== null && 'faults' in made ? made.faults : []))
  return standing === null && outcome === null ? [{ field: 'answers', code: 'unanswered' }] : faults
}

const each = ({ view }: Pick<Ask, 'view'>, found: Found, fill: Fill): Answer => {
  const page = <EachPage view={view} meeting={found.meeting} asked={found.asked} fill={fill} />
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.post('/answer-help/:conference/all', 'help:chair', async (ask) => {
  const { tx, actor, params, form, language } = ask
  const found = await one({ tx, actor }, params.conference)
  if (found === undefined) return missing
  // What stood on the page that they read, and not what was asked meanwhile.
  const seen = new Set(form.all('ask'))
  const answers = found.asked
    .filter(({ id, agreed }) => seen.has(id) && agreed === null)
    .map(({ id }) => ({ ask: id, agreed: true, why: '' }))
  const faults = await enter({ tx, actor }, found, [], answers)
  return faults.length === 0
    ? goTo('/answer-help?answered')
    : each(ask, found, typedAgain(language, form, faults))
})

pages.get('/answer-help/:conference', 'help:chair', async (ask) => {
  const { tx, actor, params, language } = ask
  const found = await one({ tx, actor }, params.conference)
  if (found === undefined) return missing
  await read({ tx, actor }, found.asked, [params.conference])
  const { asked, confirmed } = found
  const { standing } = found.meeting
  const typed = { ...typedAnswers(asked, 'yes'), ...typedStanding(standing, confirmed) }
  return each(ask, found, fresh(language, typed, tickedStanding(standing, confirmed)))
})
pages.post('/answer-help/:conference', 'help:chair', async (ask) => {
  const { tx, actor, params, form, language } = ask
  const found = await one({ tx, actor }, params.conference)
  if (found === undefined) return missing
  const exceptions = readExceptions(form, found.meeting.standing)
  const faults = await enter({ tx, actor }, found, exceptions, readAnswers(form, found.asked))
  return faults.length === 0
    ? goTo('/answer-help?answered')
    : each(ask, found, typedAgain(language, form, faults))
})
