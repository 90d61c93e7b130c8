import { pagesOf, type Page } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { goTo, missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { wish } from '../help/actions.ts'
import { opened } from '../help/at-meeting.ts'
import { inMeeting, whichMeeting } from '../help/in-meeting.tsx'
import { wanted } from '../help/rules.ts'
import { pages as apart } from './apart-routes.tsx'
import { pages as boxes } from './box-routes.tsx'
import { at, where } from './here.ts'
import { DownPage, RoomPage } from './pages.tsx'

const pages = pagesOf()

pages.get('/room/:party', 'room:own', whichMeeting('room'))

pages.get(
  '/room/:party/:conference',
  'room:own',
  inMeeting(async (ask, whose, here) => {
    const { tx, actor, view, query } = ask
    const { meeting } = here
    const found = await unlessDown(opened(tx, here, ['wishes', 'people', 'shuts']))
    if (found === null) return show(<DownPage {...{ view, whose, meeting }} />)
    const { guests, shuts, wishes } = found
    await record(tx, actor, 'room.read', [
      whose.party,
      ...guests.map(({ id }) => id),
      ...shuts.map(({ id }) => id),
    ])
    const taken = query.get('taken') ?? ''
    const entries = [...wanted(wishes, meeting.id), ...here.rows.asked, ...meeting.standing].map(
      ({ entry }) => entry,
    )
    return show(
      <RoomPage
        {...{ view, whose, meeting, guests, shuts }}
        listAsked={entries.includes('A15')}
        done={query.has('saved') ? 'saved' : query.has('listed') ? 'savedAsk' : null}
        taken={/^(person|shut)\/[0-9a-f-]{36}$/.test(taken) ? taken : null}
      />,
    )
  }),
)

pages.post(
  '/room/:party/:conference/list',
  'room:own',
  inMeeting(async (ask, whose, { meeting }) => {
    if (!whose.own) return missing
    const outcome = await wish(ask.tx, ask.actor, where(whose, meeting, 'screen'), [
      { entry: 'A15', want: true },
    ])
    return 'faults' in outcome
      ? show(<DownPage view={ask.view} whose={whose} meeting={meeting} />)
      : goTo(`${at(ask)}?listed`)
  }),
)

const room: readonly Page[] = [...pages.list, ...boxes.list, ...apart.list]
export { room as pages }
