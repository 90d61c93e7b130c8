import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { calendarFile } from '../../platform/ics/ics.ts'
import { file, goTo, missing, show } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { ownParties } from '../../spaces/queries.ts'
import { inSpace } from '../../spaces/whose.tsx'
import { nextMeeting } from '../home/queries.ts'
import { MinePage } from './page.tsx'
import { words } from './words.ts'

export const pages = pagesOf()

/** From the header: one's own pages; whoever stands beside others finds them on their home. */
pages.get('/mine', 'mine:read', async ({ tx }) => {
  const [party] = await ownParties(tx)
  return goTo(party === undefined ? '/home' : `/mine/${party}`)
})

pages.get(
  '/mine/:party',
  'mine:read',
  inSpace(async ({ tx, actor, view }, whose) => {
    await record(tx, actor, 'home.read', whose.party)
    const when = (await nextMeeting(tx, whose.party, actor.today)) === undefined ? 'after' : 'before'
    return show(<MinePage view={view} whose={whose} when={when} />)
  }),
)

pages.get(
  '/mine/:party/dates',
  'mine:read',
  inSpace(async ({ tx, actor, language }, { party }) => {
    const meeting = await nextMeeting(tx, party, actor.today)
    if (meeting === undefined) return missing
    await record(tx, actor, 'home.read', party)
    const { id, day, at } = meeting
    const stamp = new Date(`${actor.today}T00:00:00Z`)
    const text = calendarFile([{ id, day, startsAt: at }], say(words, language).entry, stamp)
    return file('dates.ics', 'text/calendar; charset=utf-8', text)
  }),
)
