import { workerFor, type Actor } from '../../access/model.ts'
import type { House } from '../../access/serve.tsx'
import { today } from '../../calendar/days.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { enterSome } from './entering.ts'
import { judgeSome } from './judging.ts'

/** A list that waits for the worker, locked for this transaction, and on whose behalf. */
const nextList = (tx: Tx) =>
  tx
    .selectFrom('lists as l')
    .select((eb) => [
      'l.id',
      'l.programme_id',
      'l.state',
      'l.by_person',
      'l.asked_by',
      eb
        .selectFrom('persons as p')
        .select('p.language')
        .whereRef('p.id', '=', eb.fn.coalesce('l.asked_by', 'l.by_person'))
        .as('language'),
    ])
    // What was taken in by command leaves the entries unread that a coordinator may not see.
    .where((eb) =>
      eb.or([
        eb('l.state', 'in', ['reading', 'entering']),
        eb.and([
          eb('l.state', '<>', 'put-aside'),
          eb('l.id', 'in', eb.selectFrom('list_entries').select('list_id').where('verdict', '=', 'reading')),
        ]),
      ]),
    )
    .orderBy('l.id')
    .limit(1)
    .forNoKeyUpdate('l')
    .skipLocked()
    .executeTakeFirst()

/** The worker acts for whoever pressed: the audit names them. */
const onBehalfOf = (programme: string, person: string | null, language: Language, now: Date): Actor => ({
  ...workerFor(programme, today(now), now),
  person,
  language,
})

/** A part of the first list that is being read or entered. Answers whether there was one. */
const oneStep = (house: House): Promise<boolean> =>
  house.db.asWorker(async (tx) => {
    const list = await nextList(tx)
    if (list === undefined) return false
    const language = list.language ?? 'en'
    const actor = onBehalfOf(list.programme_id, list.asked_by ?? list.by_person, language, house.clock())
    await (list.state === 'entering'
      ? enterSome(tx, actor, list.id, language)
      : judgeSome(tx, actor, list.id))
    return true
  })

const stepsInARound = 40
/** Reads and enters the lists that wait, part by part, each part in a transaction of its own. Answers how many parts. */
export const listsRound = async (house: House): Promise<number> => {
  for (let steps = 0; steps < stepsInARound; steps += 1) if (!(await oneStep(house))) return steps
  return stepsInARound
}
