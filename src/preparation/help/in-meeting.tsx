import type { Ask } from '../../access/pages.ts'
import { goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { inSpace, type Whose } from '../../spaces/whose.tsx'
import { atMeeting, type AtMeeting } from './at-meeting.ts'
import { meetingsOf } from './queries.ts'
import { WhichPage } from './sayings.tsx'
import { words } from './words.ts'

type MeetingParams = { readonly party: string; readonly conference: string }
export type Here = Pick<Ask, 'tx' | 'actor' | 'view' | 'language' | 'query' | 'form'> & {
  readonly params: MeetingParams
}

/** A page of a party's own about one meeting of theirs; any other meeting is no page of theirs. */
export const inMeeting = <A extends Here>(
  work: (ask: A, whose: Whose, here: AtMeeting) => Answer | Promise<Answer>,
) =>
  inSpace(async (ask: A, whose) => {
    const { tx, actor, params } = ask
    const here = await atMeeting(tx, { party: whose.party, conference: params.conference }, actor.today)
    return here === undefined ? missing : work(ask, whose, here)
  })

/** Where these pages stand. */
export const at = ({ params }: Pick<Here, 'params'>) => `/helps/${params.party}/${params.conference}`

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
