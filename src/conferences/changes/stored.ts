import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { ConferenceChangesTable } from '../../platform/database/schema.ts'
import { sealAll } from '../../vault/door.ts'
import type { Fault, FaultCode, Faulty, State } from '../model.ts'

/** Why it changed and who told us: "said by … on …". Without `version` whatever stands is changed. */
export type Said = {
  readonly reason: string
  readonly saidBy: string
  readonly saidOn: Day | null
  readonly version?: number
}

export const refused = (field: string, code: FaultCode): Faulty => ({ faults: [{ field, code }] })

export const conferenceOf = (tx: Tx, id: string) =>
  tx.selectFrom('conferences').selectAll().where('id', '=', id).executeTakeFirst()
export type Conference = NonNullable<Awaited<ReturnType<typeof conferenceOf>>>

const longest = 1_000
export const saidFaults = (said: Said, today: Day, needed: readonly ('reason' | 'saidBy')[]): Fault[] => [
  ...needed.filter((field) => said[field] === '').map((field): Fault => ({ field, code: 'needed' })),
  ...(said.reason.length > longest ? [{ field: 'reason', code: 'too-long' } as const] : []),
  ...(said.saidBy.length > 120 ? [{ field: 'saidBy', code: 'too-long' } as const] : []),
  ...(said.saidOn !== null && said.saidOn > today
    ? [{ field: 'saidOn', code: 'in-the-future' } as const]
    : []),
]

/** The conference as it stands, if it is there, unchanged since the form was opened and in one of these states. */
export const standing = async (
  tx: Tx,
  id: string,
  said: Pick<Said, 'version'>,
  states: readonly State[],
  otherwise: FaultCode = 'not-open',
): Promise<Conference | Faulty> => {
  const row = await tx
    .selectFrom('conferences')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return refused('conference', 'no-conference')
  if (said.version !== undefined && said.version !== row.version)
    return refused('version', 'changed-meanwhile')
  return states.includes(row.state) ? row : refused('conference', otherwise)
}

type Patch = Partial<
  Omit<Conference, 'id' | 'version' | 'programme_id' | 'family_id' | 'created_at' | 'late_reason'>
> & { readonly lateReason?: string }
type Change = ConferenceChangesTable['change']

/** Writes the change: the conference as it now stands, a row that says why and by whom, the event. */
export const change = async (
  tx: Tx,
  actor: Actor,
  row: Conference,
  what: Change,
  { lateReason, ...patch }: Patch,
  said: Said,
): Promise<void> => {
  const owner = row.programme_id
  const sealed = await sealAll(tx, [
    ...(said.reason === ''
      ? []
      : [{ table: 'conference_changes', owner, texts: { reason: said.reason } } as const]),
    ...(lateReason === undefined
      ? []
      : [{ table: 'conferences', owner, row: row.id, texts: { late_reason: lateReason } } as const]),
  ])
  const why = said.reason === '' ? undefined : sealed.at(0)
  const late = lateReason === undefined ? undefined : sealed.at(-1)
  const written = late === undefined ? {} : { late_reason: late.sealed.late_reason }
  await tx
    .updateTable('conferences')
    .set((eb) => ({ ...patch, ...written, version: eb('version', '+', 1) }))
    .where('id', '=', row.id)
    .execute()
  await tx
    .insertInto('conference_changes')
    .values({
      ...(why === undefined ? {} : { id: why.row, reason: why.sealed.reason }),
      programme_id: row.programme_id,
      family_id: row.family_id,
      conference_id: row.id,
      change: what,
      said_by: said.saidBy,
      said_on: said.saidOn,
      day_before: row.day,
      day_after: patch.day === undefined ? row.day : patch.day,
      by_person: actor.person,
      on_day: actor.today,
    })
    .execute()
  await tell(tx, actor, `conference.${what}`, row.id, { family: row.family_id, kind: row.kind })
}
