import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { spaceOf } from '../../spaces/queries.ts'
import { firstOf, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { askFor, stopAsking, takeOff, wish, wishInWords } from './actions.ts'
import { isPhase, phases, type Phase } from './catalogue.ts'
import { AskPage, LookPage, OwnWordsPage, PaperPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import type { Meeting } from './model.ts'
import { DownPage, HelpPage, WhichPage } from './pages.tsx'
import { askedOf, confirmedFor, hasNeeds, labelOf, meetingOf, meetingsOf, wishesOf } from './queries.ts'
import { carried, isThere, offered, screenful, toAsk, wanted } from './rules.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type MeetingParams = { readonly party: string; readonly conference: string }
export type Here = Pick<Ask, 'tx' | 'actor' | 'view' | 'language' | 'query' | 'form'> & {
  readonly params: MeetingParams
}

/** A page of a party's own about one meeting of theirs; any other meeting is no page of theirs. */
export const inMeeting = <A extends Here>(
  work: (ask: A, whose: Whose, meeting: Meeting) => Answer | Promise<Answer>,
) =>
  inSpace(async (ask: A, whose) => {
    const { tx, actor, params } = ask
    const own = await meetingsOf(tx, whose.party, actor.today)
    if (!own.some(({ id }) => id === params.conference)) return missing
    const meeting = await meetingOf(tx, params.conference, actor.today)
    return meeting === undefined ? missing : work(ask, whose, meeting)
  })

const at = ({ params }: Pick<Here, 'params'>) => `/helps/${params.party}/${params.conference}`

/** The next meeting at once, where there is one; several to choose from otherwise. */
export const whichMeeting = (room: 'helps' | 'room') =>
  inSpace(
    async (
      {
        tx,
        actor,
        view,
        language,
      }: Pick<Ask<'/helps/:party'>, 'tx' | 'actor' | 'view' | 'language' | 'params'>,
      whose,
    ) => {
      const meetings = await meetingsOf(tx, whose.party, actor.today)
      const [next] = meetings
      const ahead = meetings.filter(({ day }) => day === null || day >= actor.today)
      if (next !== undefined && (meetings.length === 1 || ahead.length === 1))
        return goTo(`/${room}/${whose.party}/${next.id}`)
      const t = say(words, language)
      const heading = room === 'helps' ? t.heading : t.room
      return show(<WhichPage view={view} whose={whose} meetings={meetings} heading={heading} at={room} />)
    },
  )
pages.get('/helps/:party', 'help:own', whichMeeting('helps'))

pages.get(
  '/helps/:party/:conference',
  'help:own',
  inMeeting(async ({ tx, actor, view, query }, whose, meeting) => {
    const found = await unlessDown(
      (async () => ({
        wishes: await wishesOf(tx, whose.party),
        asked: await askedOf(tx, meeting.id, whose.party),
        confirmed: await confirmedFor(tx, meeting.id),
      }))(),
    )
    if (found === null) return show(<DownPage view={view} whose={whose} back="/home" />)
    const { wishes, asked, confirmed } = found
    const list = toAsk(wanted(wishes, meeting.id), asked)
    await record(tx, actor, 'help.read', [whose.party, ...asked.map(({ id }) => id)])
    const off = query.get('off') ?? ''
    const done = (['saved', 'sent', 'stopped'] as const).find((one) => query.has(one)) ?? null
    return show(
      <HelpPage
        {...{ view, whose, meeting, asked, confirmed, list, done }}
        lastTime={carried(wishes, meeting.id).length > 0}
        there={isThere(meeting.day, actor.today)}
        off={/^[0-9a-f-]{36}$/.test(off) ? off : null}
      />,
    )
  }),
)

const look = async (
  ask: Here,
  whose: Whose,
  meeting: Meeting,
  { phase, from, again: bad }: { phase: Phase; from: number; again?: Fill },
) => {
  const { tx, view, language } = ask
  const { standing } = meeting
  const all = offered(phase, { standing, needs: await hasNeeds(tx, whose.party) })
  const start = from >= 0 && from < all.length ? from - (from % screenful) : 0
  const shown = all.slice(start, start + screenful)
  const wishes = await unlessDown(wishesOf(tx, whose.party))
  if (wishes === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const asked = new Set((await askedOf(tx, meeting.id, whose.party)).map(({ entry }) => entry))
  const before = carried(wishes, meeting.id)
  const ticked = [...wanted(wishes, meeting.id).map(({ entry }) => entry), ...before]
  const fill = bad ?? fresh(language, {}, { want: ticked })
  const page = (
    <LookPage
      {...{ view, whose, meeting, fill, phase, shown, asked }}
      from={start}
      all={all.length}
      lastTime={shown.some(({ id }) => before.includes(id))}
    />
  )
  return bad === undefined ? show(page) : again(page)
}
const fromIn = (query: URLSearchParams): number =>
  /^\d{1,3}$/.test(query.get('from') ?? '') ? Number(query.get('from')) : 0

pages.get(
  '/helps/:party/:conference/look/:phaseName',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/look/:phaseName'>, whose, meeting) => {
    const phase = ask.params.phaseName
    return isPhase(phase) ? look(ask, whose, meeting, { phase, from: fromIn(ask.query) }) : missing
  }),
)
pages.post(
  '/helps/:party/:conference/look/:phaseName',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/look/:phaseName'>, whose, meeting) => {
    const { tx, actor, form, language } = ask
    const phase = ask.params.phaseName
    if (!isPhase(phase)) return missing
    const from = fromIn(ask.query)
    const how = howIn(form, whose)
    const want = new Set(form.all('want'))
    const said = [...new Set(form.all('shown'))]
      .slice(0, 20)
      .map((entry) => ({ entry, want: want.has(entry) }))
    const outcome =
      typeof how === 'string'
        ? await wish(tx, actor, { party: whose.party, conference: meeting.id, how }, said)
        : how
    if ('faults' in outcome)
      return look(ask, whose, meeting, { phase, from, again: typedAgain(language, form, outcome.faults) })
    if (form.text('go') !== 'on') return goTo(`${at(ask)}?saved`)
    const all = offered(phase, { standing: meeting.standing, needs: false }).length
    if (from + screenful < all) return goTo(`${at(ask)}/look/${phase}?from=${from + screenful}`)
    const next = phases[phases.indexOf(phase) + 1]
    return goTo(next === undefined ? `${at(ask)}?saved` : `${at(ask)}/look/${next}`)
  }),
)

const ownWords = async ({ tx, view }: Here, whose: Whose, meeting: Meeting, fill: Fill) => {
  const space = await spaceOf(tx, whose.party)
  const page = <OwnWordsPage {...{ view, whose, meeting, fill, space }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const first = await firstOf(ask.tx, ask.actor, whose, `${at(ask)}/own`)
    return first === null ? ownWords(ask, whose, meeting, fresh(ask.language)) : goTo(first)
  }),
)
pages.post(
  '/helps/:party/:conference/own',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const where = { party: whose.party, conference: meeting.id }
    const outcome =
      typeof how === 'string' ? await wishInWords(tx, actor, { ...where, how }, form.text('words')) : how
    return 'faults' in outcome
      ? ownWords(ask, whose, meeting, typedAgain(language, form, outcome.faults))
      : goTo(`${at(ask)}?saved`)
  }),
)

pages.post(
  '/helps/:party/:conference/off/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/off/:wish'>, whose, meeting) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish)
    return done ? goTo(`${at(ask)}?off=${ask.params.wish}`) : missing
  }),
)
pages.post(
  '/helps/:party/:conference/on/:wish',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/on/:wish'>, whose, meeting) => {
    const where = { party: whose.party, conference: meeting.id }
    const done = await takeOff(ask.tx, ask.actor, where, ask.params.wish, true)
    return done ? goTo(`${at(ask)}?saved`) : missing
  }),
)

const preview = async (ask: Here, whose: Whose, meeting: Meeting, fill: Fill) => {
  const { tx, view } = ask
  const wishes = await unlessDown(wishesOf(tx, whose.party))
  if (wishes === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const list = toAsk(wanted(wishes, meeting.id), await askedOf(tx, meeting.id, whose.party))
  const label = await labelOf(tx, whose.party, meeting.id)
  const page = <AskPage {...{ view, whose, meeting, fill, list, label }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting((ask, whose, meeting) => preview(ask, whose, meeting, fresh(ask.language))),
)
pages.post(
  '/helps/:party/:conference/ask',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, form, language } = ask
    const how = howIn(form, whose)
    const fault = (faults: Parameters<typeof typedAgain>[2]) =>
      preview(ask, whose, meeting, typedAgain(language, form, faults))
    if (typeof how !== 'string') return fault(how.faults)
    const wishes = await unlessDown(wishesOf(tx, whose.party))
    if (wishes === null) return fault([{ field: 'ask', code: 'not-now' }])
    // What stood on the page that they read, and nothing that came onto the list meanwhile.
    const seen = new Set(form.all('wish'))
    const list = wanted(wishes, meeting.id).filter(({ id }) => seen.has(id))
    const where = { party: whose.party, conference: meeting.id, how }
    const outcome = await askFor(tx, actor, where, toAsk(list, await askedOf(tx, meeting.id, whose.party)))
    return 'faults' in outcome ? fault(outcome.faults) : goTo(`${at(ask)}?sent`)
  }),
)
pages.post(
  '/helps/:party/:conference/asked/:ask/stop',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/asked/:ask/stop'>, whose) =>
    (await stopAsking(ask.tx, ask.actor, whose.party, ask.params.ask)) ? goTo(`${at(ask)}?stopped`) : missing,
  ),
)

pages.get(
  '/helps/:party/:conference/paper',
  'help:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, view } = ask
    const wishes = await unlessDown(wishesOf(tx, whose.party))
    if (wishes === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
    await record(tx, actor, 'help.read', [whose.party])
    const list = new Set(wanted(wishes, meeting.id).map(({ entry }) => entry))
    const promised = new Set(meeting.standing.map(({ entry }) => entry))
    return show(<PaperPage {...{ view, whose, meeting, list, promised }} />)
  }),
)
