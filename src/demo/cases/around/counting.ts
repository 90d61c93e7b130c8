import { addDays } from '../../../calendar/days.ts'
import { answer, send } from '../../../matching/weights/actions.ts'
import { usual } from '../../../matching/weights/model.ts'
import { versionAt } from '../../../matching/weights/queries.ts'
import type { Story } from '../../play.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'

/** Somebody whom a parent knows counts a lot since the spring, as the parent lead agreed; today there is something new to agree. */
export async function* whatCounts({ stage, cast }: Scene): Story {
  const since = addDays(stage.today, -210)
  yield since
  const known = { ...usual, continuity: 'lot' } as const
  const why = 'Parents told us how hard it is to begin again with somebody new.'
  const { weights } = await stage.as(cast.coordinator, since, async (tx, actor) =>
    sure(await send(tx, actor, { levels: known, why, putsBack: null })),
  )
  await stage.as(cast.lead, since, async (tx, actor) => {
    const version = await versionAt(tx, weights)
    if (version !== undefined) await answer(tx, actor, version, 'agreed', '')
  })
  yield stage.today
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    const levels = { ...known, experience: 'lot', load: 'lot' } as const
    const because = 'Three of our supporters are worn out, and parents ask for somebody who has been there.'
    sure(await send(tx, actor, { levels, why: because, putsBack: null }))
  })
}
