import type { Ask } from '../../access/pages.ts'
import { missing, show, type Answer } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { inSpace, type Whose } from '../../spaces/whose.tsx'
import { DownPage } from '../down.tsx'
import type { Making } from '../model.ts'
import { makingOf } from '../queries.ts'

export type Here = Pick<
  Ask<'/share/:party/making/:making'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'query' | 'form'
>
/** A step of one that is being put together: the asker's own, and not older than a day. */
export const step = (work: (ask: Here, whose: Whose, making: Making) => Promise<Answer>) =>
  inSpace(async (ask: Here, whose) => {
    const making = await unlessDown(makingOf(ask.tx, ask.actor, whose.party, ask.params.making))
    if (making === null) return show(<DownPage view={ask.view} back={`/share/${whose.party}`} />)
    return making === undefined ? missing : work(ask, whose, making)
  })
