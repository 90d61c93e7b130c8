import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { conferenceOf, refused } from '../changes/stored.ts'
import type { Fault, Faulty } from '../model.ts'

export const sentWays = ['printed', 'email', 'read-out'] as const
export type SentHow = (typeof sentWays)[number]
export const isSentHow = (text: string): text is SentHow => sentWays.some((way) => way === text)

/** The letter to the conference administrator went out on this day, in this way. */
export const recordLetter = async (
  tx: Tx,
  actor: Actor,
  conference: string,
  { sentHow, sentOn }: { sentHow: SentHow; sentOn: Day },
): Promise<{ readonly letter: string } | Faulty> => {
  const row = await conferenceOf(tx, conference)
  if (row === undefined) return refused('conference', 'no-conference')
  if (sentOn > actor.today) return refused('sentOn', 'in-the-future')
  const { id } = await tx
    .insertInto('letters')
    .values({
      programme_id: row.programme_id,
      family_id: row.family_id,
      conference_id: conference,
      kind: 'arrangements',
      sent_on: sentOn,
      sent_how: sentHow,
      sent_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'letter.sent', [conference, id], { how: sentHow })
  return { letter: id }
}

type Answer = { answer: string; answeredBy: string; answeredOn: Day | null; version: number }

/** What the administrator answered by reply or by phone: "said by … on …". */
export const answerLetter = async (
  tx: Tx,
  actor: Actor,
  conference: string,
  letter: string,
  { answer, answeredBy, answeredOn, version }: Answer,
): Promise<{ readonly letter: string } | Faulty> => {
  const faults: Fault[] = []
  if (answer === '') faults.push({ field: 'answer', code: 'needed' })
  if (answer.length > 4_000) faults.push({ field: 'answer', code: 'too-long' })
  if (answeredBy === '') faults.push({ field: 'answeredBy', code: 'needed' })
  if (answeredBy.length > 120) faults.push({ field: 'answeredBy', code: 'too-long' })
  if (answeredOn === null) faults.push({ field: 'answeredOn', code: 'needed' })
  else if (answeredOn > actor.today) faults.push({ field: 'answeredOn', code: 'in-the-future' })
  if (faults.length > 0) return { faults }
  const there = await conferenceOf(tx, conference)
  if (there === undefined) return refused('version', 'changed-meanwhile')
  const { sealed } = await seal(tx, {
    table: 'letters',
    owner: there.programme_id,
    row: letter,
    texts: { answer },
  })
  const row = await tx
    .updateTable('letters')
    .set({ ...sealed, answered_by: answeredBy, answered_on: answeredOn, version: version + 1 })
    .where('id', '=', letter)
    .where('conference_id', '=', conference)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refused('version', 'changed-meanwhile')
  await record(tx, actor, 'letter.answered', [conference, letter])
  return { letter }
}
