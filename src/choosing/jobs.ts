import { today } from '../calendar/days.ts'
import type { House } from '../access/serve.tsx'

/** Proposals whose last working day is over lapse; they held nobody. Answers how many. */
export const lapseProposals = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('proposals')
      .set({ state: 'lapsed' })
      .where('state', '=', 'open')
      .where('lapses_on', '<', today(clock()))
      .executeTakeFirst()
    return Number(numUpdatedRows)
  })
