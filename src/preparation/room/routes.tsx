import { pagesOf, type Page } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { goTo, missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import type { Whose } from '../../spaces/whose.tsx'
import { wish } from '../help/actions.ts'
import { inMeeting, whichMeeting, type Here } from '../help/in-meeting.tsx'
import type { Meeting } from '../help/model.ts'
import { askedOf, wishesOf } from '../help/queries.ts'
import { wanted } from '../help/rules.ts'
import { pages as apart } from './apart-routes.tsx'
import { pages as boxes } from './box-routes.tsx'
import { at, where } from './here.ts'
import { DownPage, RoomPage } from './pages.tsx'
import { guestsOf, shutsOf } from './queries.ts'

const pages = pagesOf()

const all = async ({ tx }: Pick<Here, 'tx'>, whose: Whose, meeting: Meeting) => ({
  guests: await guestsOf(tx, whose.party, meeting.id),
  shuts: await shutsOf(tx, whose.party, meeting.id),
  wishes: await wishesOf(tx, whose.party),
  asked: await askedOf(tx, meeting.id, whose.party),
})

pages.get('/room/:party', 'room:own', whichMeeting('room'))

pages.get(
  '/room/:party/:conference',
  'room:own',
  inMeeting(async (ask, whose, meeting) => {
    const { tx, actor, view, query } = ask
    const found = await unlessDown(all(ask, whose, meeting))
    if (found === null) return show(<DownPage {...{ view, whose, meeting }} />)
    const { guests, shuts, wishes, asked } = found
    await record(tx, actor, 'room.read', [
      whose.party,
      ...guests.map(({ id }) => id),
      ...shuts.map(({ id }) => id),
    ])
    const taken = query.get('taken') ?? ''
    const entries = [...wanted(wishes, meeting.id), ...asked, ...meeting.standing].map(({ entry }) => entry)
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
  inMeeting(async (ask, whose, meeting) => {
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
