import type { House } from '../../access/serve.tsx'
import { addDays, today } from '../../calendar/days.ts'

/** Milliseconds between two looks: nothing here is urgent. */
const every = 60_000
const looked = new WeakMap<object, number>()

type Worker = Pick<House, 'db' | 'clock'>
/** Days that what was removed can still be put back. */
const canComeBack = 30
const nothingSealed = { email: null, telephone: null, notes: null }

/**
 * What goes by schedule: 12 months after an event how its speakers are reached and what was noted, and the name of whoever did
 * not say yes to being named; after 30 days all of a speaker and the file of a document that were removed. Answers how many.
 */
export const sweepSpeakers = ({ db, clock }: Worker): Promise<number> =>
  db.asWorker(async (tx) => {
    const on = today(clock())
    const longAgo = addDays(on, -365)
    const some = () => tx.updateTable('event_speakers')
    const gone = await some()
      .set({ ...nothingSealed, name: '', shown_as: '', does_en: '', does_cy: '' })
      .where('gone_on', '<', addDays(on, -canComeBack))
      .where('name', '<>', '')
      .executeTakeFirst()
    const over = await some()
      .set(nothingSealed)
      .where((eb) =>
        eb.or([eb('email', 'is not', null), eb('telephone', 'is not', null), eb('notes', 'is not', null)]),
      )
      .where('event_id', 'in', tx.selectFrom('event_pages').select('id').where('day', '<', longAgo))
      .executeTakeFirst()
    const unnamed = await some()
      .set({ name: '', shown_as: '', does_en: '', does_cy: '' })
      .where('name', '<>', '')
      .where((eb) => eb.or([eb('name_yes_on', 'is', null), eb('state', '<>', 'confirmed')]))
      .where('event_id', 'in', tx.selectFrom('event_pages').select('id').where('day', '<', longAgo))
      .executeTakeFirst()
    const files = await tx
      .updateTable('event_documents')
      .set({ file: null })
      .where('gone_on', '<', addDays(on, -canComeBack))
      .where('file', 'is not', null)
      .executeTakeFirst()
    return Number(gone.numUpdatedRows + over.numUpdatedRows + unnamed.numUpdatedRows + files.numUpdatedRows)
  })

export const speakersRound = async (house: Worker): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  await sweepSpeakers(house)
}
