import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { settingsFor } from '../../authorities/queries.ts'
import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { typedAgain } from '../help/faults.ts'
import type { Asked, Meeting } from '../help/model.ts'
import { askedOf, confirmedFor, meetingOf } from '../help/queries.ts'
import { answerAsked, confirmStanding, letterWentOut } from './actions.ts'
import { typedAnswers, tickedStanding, typedSaid, typedStanding } from './fields.tsx'
import { LetterPage } from './letter.tsx'
import {
  AnswerPage,
  AskedListPage,
  isLetterWay,
  OfficePage,
  SentPage,
  StandingPage,
} from './office-pages.tsx'
import { openConferences } from './queries.ts'
import { readAnswers, readExceptions, readSaid } from './reading.ts'

export const pages = pagesOf()

pages.get('/to-chairs', 'help:answer', async ({ tx, actor, view }) => {
  const rows = await openConferences(tx, actor.today)
  await record(
    tx,
    actor,
    'asked.listed',
    rows.map(({ id }) => id),
  )
  return show(<AskedListPage view={view} rows={rows} />)
})

type Of = Pick<Ask<'/conferences/:conference/help'>, 'tx' | 'actor' | 'params'>
const read = async ({ tx, actor, params }: Of, meeting: Meeting, asked: readonly Asked[]) => {
  const parties = [...new Set(asked.map(({ party }) => party))]
  await record(tx, actor, 'asked.read', [...parties, params.conference, meeting.family])
}

pages.get('/conferences/:conference/help', 'help:answer', async (ask) => {
  const { tx, actor, view, params } = ask
  const meeting = await meetingOf(tx, params.conference, actor.today)
  if (meeting === undefined) return missing
  const asked = await askedOf(tx, [meeting.id])
  await read(ask, meeting, asked)
  return show(
    <OfficePage
      {...{ view, meeting, asked }}
      confirmed={(await confirmedFor(tx, [meeting.id])).get(meeting.id) ?? null}
    />,
  )
})

type OfOne = Pick<Ask<'/conferences/:conference/help/:party'>, 'tx' | 'actor' | 'params'>
/** What one parent asked for at this conference; undefined when they asked for nothing, or not for this asker's eyes. */
const ofOne = async ({
  tx,
  actor,
  params,
}: OfOne): Promise<{ meeting: Meeting; asked: Asked[] } | undefined> => {
  const meeting = await meetingOf(tx, params.conference, actor.today)
  const asked = meeting === undefined ? [] : await askedOf(tx, [meeting.id], params.party)
  return meeting === undefined || asked.length === 0 ? undefined : { meeting, asked }
}

pages.get('/conferences/:conference/help/:party', 'help:answer', async (ask) => {
  const { tx, actor, view, params } = ask
  const found = await ofOne(ask)
  if (found === undefined) return missing
  const { administrator } = await settingsFor(tx, found.meeting.gss, actor.today, actor.programme)
  await read(ask, found.meeting, found.asked)
  return show(<LetterPage view={view} {...found} party={params.party} administrator={administrator.name} />)
})

pages.get('/conferences/:conference/help/:party/sent', 'help:answer', async (ask) => {
  const found = await ofOne(ask)
  if (found === undefined) return missing
  await read(ask, found.meeting, found.asked)
  const fill = fresh(ask.language, dayTyped('sentOn', ask.actor.today))
  return show(<SentPage view={ask.view} {...found} fill={fill} party={ask.params.party} />)
})
pages.post('/conferences/:conference/help/:party/sent', 'help:answer', async (ask) => {
  const { tx, actor, view, params, form, language } = ask
  const found = await ofOne(ask)
  if (found === undefined) return missing
  const way = form.text('sentHow')
  const went = { way: isLetterWay(way) ? way : null, on: askedDay(form, 'sentOn') ?? null }
  const outcome = await letterWentOut(tx, actor, params, went)
  if (!('faults' in outcome)) return goTo(`/conferences/${params.conference}/help`)
  const fill = typedAgain(language, form, outcome.faults)
  return again(<SentPage view={view} {...found} fill={fill} party={params.party} />)
})

pages.get('/conferences/:conference/help/:party/answer', 'help:answer', async (ask) => {
  const found = await ofOne(ask)
  if (found === undefined) return missing
  await read(ask, found.meeting, found.asked)
  const last = found.asked.find(({ saidOn }) => saidOn !== null)
  const said = typedSaid(last?.saidBy ?? '', last?.saidOn ?? ask.actor.today)
  const fill = fresh(ask.language, { ...typedAnswers(found.asked), ...said })
  return show(<AnswerPage view={ask.view} {...found} fill={fill} />)
})
pages.post('/conferences/:conference/help/:party/answer', 'help:answer', async (ask) => {
  const { tx, actor, view, params, form, language } = ask
  const found = await ofOne(ask)
  if (found === undefined) return missing
  const { asked } = found
  const entering = { conference: params.conference, said: readSaid(form) }
  const outcome = await answerAsked(tx, actor, entering, asked, readAnswers(form, asked))
  if (!('faults' in outcome)) return goTo(`/conferences/${params.conference}/help`)
  return again(<AnswerPage view={view} {...found} fill={typedAgain(language, form, outcome.faults)} />)
})

const standing = async (
  { tx, actor, view, params }: Of & Pick<Ask, 'view'>,
  fill: (meeting: Meeting) => Fill | Promise<Fill>,
): Promise<Answer> => {
  const meeting = await meetingOf(tx, params.conference, actor.today)
  if (meeting === undefined) return missing
  if (meeting.standing.length === 0) return goTo(`/conferences/${meeting.id}/help`)
  const filled = await fill(meeting)
  const page = <StandingPage view={view} meeting={meeting} fill={filled} />
  return filled.faults.length > 0 ? again(page) : show(page)
}
pages.get('/conferences/:conference/promised', 'help:answer', (ask) =>
  standing(ask, async (meeting) => {
    const confirmed = (await confirmedFor(ask.tx, [meeting.id])).get(meeting.id) ?? null
    await read(ask, meeting, [])
    const said = typedSaid(confirmed?.saidBy ?? '', confirmed?.saidOn ?? ask.actor.today)
    const typed = { ...typedStanding(meeting.standing, confirmed), ...said }
    return fresh(ask.language, typed, tickedStanding(meeting.standing, confirmed))
  }),
)
pages.post('/conferences/:conference/promised', 'help:answer', async (ask) => {
  const { tx, actor, params, form, language } = ask
  const meeting = await meetingOf(tx, params.conference, actor.today)
  if (meeting === undefined) return missing
  if (meeting.standing.length === 0) return goTo(`/conferences/${meeting.id}/help`)
  const entering = { conference: meeting.id, said: readSaid(form) }
  const outcome = await confirmStanding(tx, actor, entering, readExceptions(form, meeting.standing))
  if (!('faults' in outcome)) return goTo(`/conferences/${params.conference}/help`)
  const { faults } = outcome
  return standing(ask, () => typedAgain(language, form, faults))
})
