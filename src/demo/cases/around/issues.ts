import { writeIssue } from '../../../newsletter/issues/actions.ts'
import { noteHanding, sendIssue } from '../../../newsletter/sending/actions.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'
import { handedTo, lastIssue, nextIssue } from './issue-words.ts'

/** One issue goes out and is read on the web; the next is half written. What goes out stays in the house: see /outbox. */
export const twoIssues = ({ stage, cast }: Pick<Scene, 'stage' | 'cast'>, list: string): Promise<void> =>
  stage.as(cast.organiser, stage.today, async (tx, actor) => {
    const { issue } = sure(await writeIssue(tx, actor, list, lastIssue))
    const sent = await sendIssue(tx, actor, { id: issue, version: 1 })
    if ('fault' in sent) throw new Error(`The demo’s issue was not sent: ${sent.fault}.`)
    sure(await noteHanding(tx, actor, issue, handedTo))
    sure(await writeIssue(tx, actor, list, nextIssue))
  })
