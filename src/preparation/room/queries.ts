import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { isJob } from './words-jobs.ts'
import { isConsent, type Guest, type Shut } from './model.ts'

/** Who will be there, in the order in which they were written down. What was erased is left out. Throws VaultDown. */
export const guestsOf = async (tx: Tx, party: string, conference: string): Promise<Guest[]> => {
  const rows = await tx
    .selectFrom('room_people')
    .select(['id', 'job', 'watches', 'consent', 'asked_on as askedOn', 'version', 'day'])
    .select(sql<boolean>`coalesce(name, why, question, answer) is not null`.as('written'))
    .where('party_id', '=', party)
    .where('conference_id', '=', conference)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute()
  const ids = rows.filter(({ written }) => written).map(({ id }) => id)
  const texts = await open(tx, [
    { table: 'room_people', columns: ['name', 'why', 'question', 'answer'], rows: ids },
  ])
  return rows.flatMap(({ written, job, consent, ...row }) => {
    const of = (column: 'name' | 'why' | 'question' | 'answer') =>
      texts.of('room_people', column, row.id) ?? ''
    const guest: Guest = {
      ...row,
      job: isJob(job) ? job : 'other',
      consent: consent !== null && isConsent(consent) ? consent : null,
      name: of('name'),
      why: of('why'),
      question: of('question'),
      answer: of('answer'),
    }
    return written || guest.job !== 'other' ? [guest] : []
  })
}

/** What was written of being shut out, the newest first. Throws VaultDown. */
export const shutsOf = async (tx: Tx, party: string, conference: string): Promise<Shut[]> => {
  const rows = await tx
    .selectFrom('shut_outs')
    .select(['id', 'version', 'day'])
    .where('party_id', '=', party)
    .where('conference_id', '=', conference)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const texts = await open(tx, [
    { table: 'shut_outs', columns: ['decided', 'why', 'until', 'put'], rows: rows.map(({ id }) => id) },
  ])
  return rows.flatMap((row) => {
    const of = (column: 'decided' | 'why' | 'until' | 'put') => texts.of('shut_outs', column, row.id) ?? ''
    const shut = { ...row, decided: of('decided'), why: of('why'), until: of('until'), put: of('put') }
    return shut.decided + shut.why + shut.until + shut.put === '' ? [] : [shut]
  })
}
