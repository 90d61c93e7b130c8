import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { isRecognition, refuse, spans, type Outcome, type Purpose, type Span } from '../model.ts'
import { besideNow } from './queries.ts'

export type Yes = {
  readonly person: string
  readonly purpose: Purpose
  readonly span: Span
  /** What was written before too; otherwise from this moment on. */
  readonly earlier: boolean
}

const office = [
  'coordinator',
  'handler',
  'administrator',
  'safeguarding-lead',
  'approver',
  'social-worker',
  'chair',
]
/** Who could put themself beside anybody hears no yes for it: the parent's own screen, or somebody else beside them. */
const atTheOffice = ({ roles }: Actor): boolean => roles.some((role) => office.includes(role))

/**
 * A parent lets somebody read: on their own screen, or by voice through whoever stands beside them. It takes the place of
 * an earlier yes to the same person. Faults on `person`: 'gone' when they no longer stand beside the parent,
 * 'own-screen' when somebody of the office says that they heard a yes.
 */
export const letRead = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { person, purpose, span, earlier }: Yes,
  how: 'screen' | 'voice',
): Promise<Outcome<{ readonly given: true }>> => {
  if (!(await besideNow(tx, party)).some((one) => one.person === person)) return refuse('person', 'gone')
  if (how === 'voice' && atTheOffice(actor)) return refuse('person', 'own-screen')
  if (how === 'voice') await sql`select app.end_reading(${party}, ${person})`.execute(tx)
  else await endOnScreen(tx, actor, party, { person })
  await tx
    .insertInto('grants')
    .values({
      programme_id: actor.programme,
      person_id: person,
      function: 'reads',
      thing: 'space',
      thing_id: party,
      purpose,
      how,
      opened_by: actor.person,
      read_back_on: how === 'voice' ? actor.today : null,
      ends_at: sql`now() + make_interval(days => ${spans[span]})`,
      notes_from: earlier ? null : sql`now()`,
    })
    .execute()
  await record(tx, actor, 'reading.given', [party, person], { how, earlier })
  return { given: true }
}

const endOnScreen = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { person, grant }: { person?: string; grant?: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('grants')
    .set({ until_at: new Date(), closed_by: actor.person, closed_how: 'screen' })
    .where('function', '=', 'reads')
    .where('thing_id', '=', party)
    .where('until_at', 'is', null)
    .$if(person !== undefined, (some) => some.where('person_id', '=', person ?? ''))
    .$if(grant !== undefined, (some) => some.where('id', '=', grant ?? ''))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The parent stops one reading, at once. False when it had ended. */
export const stopReading = async (tx: Tx, actor: Actor, party: string, grant: string): Promise<boolean> => {
  if (!(await endOnScreen(tx, actor, party, { grant }))) return false
  await record(tx, actor, 'reading.ended', party)
  return true
}

/** Said to whoever stands beside them: nobody reads any more. */
export const stopByVoice = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  await sql`select app.end_reading(${party}, null)`.execute(tx)
  await record(tx, actor, 'reading.ended', party, { how: 'voice' })
}

/** Said to a coordinator on the telephone, who learns nothing by it. Fault on `recognised`: 'choose'. */
export const stopByPhone = async (
  tx: Tx,
  actor: Actor,
  party: string,
  recognised: string,
): Promise<Outcome<{ readonly ended: true }>> => {
  if (!isRecognition(recognised)) return refuse('recognised', 'choose')
  await sql`select app.end_reading(${party}, null)`.execute(tx)
  await record(tx, actor, 'reading.ended', party, { how: 'phone', recognised })
  return { ended: true }
}
