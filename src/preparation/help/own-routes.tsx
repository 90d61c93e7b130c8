import { upFrom } from '../../access/up.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, type Whose } from '../../spaces/whose.tsx'
import { wish } from './actions.ts'
import { isPhase, phases, type Phase } from './catalogue.ts'
import { LookPage, PaperPage } from './choose-pages.tsx'
import { typedAgain } from './faults.ts'
import { opened, type AtMeeting } from './at-meeting.ts'
import { at, inMeeting, whichMeeting, type Here } from './in-meeting.tsx'
import { HelpPage } from './pages.tsx'
import { carried, isThere, offered, screenful, toAsk, wanted } from './rules.ts'
import { DownPage } from './sayings.tsx'

export const pages = pagesOf()

pages.get('/helps/:party', 'help:own', whichMeeting('helps'))

pages.get(
  '/helps/:party/:conference',
  'help:own',
  inMeeting(async ({ tx, actor, view, query }, whose, here) => {
    const { meeting } = here
    const found = await unlessDown(opened(tx, here, ['wishes', 'asked', 'answers']))
    if (found === null) return show(<DownPage view={view} whose={whose} back={upFrom(whose)} />)
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
  here: AtMeeting,
  { phase, from, again: bad }: { phase: Phase; from: number; again?: Fill },
) => {
  const { tx, view, language } = ask
  const { meeting, needs } = here
  const all = offered(phase, { standing: meeting.standing, needs })
  const start = from >= 0 && from < all.length ? from - (from % screenful) : 0
  const shown = all.slice(start, start + screenful)
  const found = await unlessDown(opened(tx, here, ['wishes']))
  if (found === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
  const { wishes } = found
  const asked = new Set(here.rows.asked.map(({ entry }) => entry))
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
  inMeeting(async (ask: Ask<'/helps/:party/:conference/look/:phaseName'>, whose, here) => {
    const phase = ask.params.phaseName
    return isPhase(phase) ? look(ask, whose, here, { phase, from: fromIn(ask.query) }) : missing
  }),
)
pages.post(
  '/helps/:party/:conference/look/:phaseName',
  'help:own',
  inMeeting(async (ask: Ask<'/helps/:party/:conference/look/:phaseName'>, whose, here) => {
    const { tx, actor, form, language } = ask
    const { meeting } = here
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
      return look(ask, whose, here, { phase, from, again: typedAgain(language, form, outcome.faults) })
    if (form.text('go') !== 'on') return goTo(`${at(ask)}?saved`)
    const all = offered(phase, { standing: meeting.standing, needs: false }).length
    if (from + screenful < all) return goTo(`${at(ask)}/look/${phase}?from=${from + screenful}`)
    const next = phases[phases.indexOf(phase) + 1]
    return goTo(next === undefined ? `${at(ask)}?saved` : `${at(ask)}/look/${next}`)
  }),
)

pages.get(
  '/helps/:party/:conference/paper',
  'help:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, view } = ask
    const { meeting } = here
    const found = await unlessDown(opened(tx, here, ['wishes']))
    if (found === null) return show(<DownPage view={view} whose={whose} back={at(ask)} />)
    await record(tx, actor, 'help.read', [whose.party])
    const list = new Set(wanted(found.wishes, meeting.id).map(({ entry }) => entry))
    const promised = new Set(meeting.standing.map(({ entry }) => entry))
    return show(<PaperPage {...{ view, whose, meeting, list, promised }} />)
  }),
)
