import { sql } from 'kysely'
import { workerFor } from '../../access/model.ts'
import type { House } from '../../access/serve.tsx'
import { record } from '../../audit/record.ts'
import { today } from '../../calendar/days.ts'

/** Milliseconds between two looks: a day is what counts. */
const every = 60_000
const looked = new WeakMap<House, number>()

/** The words of reports that have had their time, and the files, go for good. Answers how many. */
export const letReportsGo = async (house: House): Promise<number> =>
  house.db.asWorker(async (tx) => {
    const now = house.clock()
    const { rows } = await sql<{ programme: string; party: string; report: string }>`
      select programme, party, report from app.let_reports_go(${today(now)})`.execute(tx)
    for (const { programme, party, report } of rows)
      await record(tx, workerFor(programme, today(now), now), 'report.gone', [party, report])
    return rows.length
  })

export const reportsRound = async (house: House): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  while ((await letReportsGo(house)) > 0);
}
