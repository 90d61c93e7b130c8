import { sql } from 'kysely'
import { newStartCode } from '../../access/council-sign-in/secrets.ts'
import { hashOf } from '../../access/sign-in/secrets.ts'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Draft, Fault } from './model.ts'
import { standingFor, workersOf } from './queries.ts'
import { faultsIn } from './rules.ts'

type Outcome = { readonly faults: readonly Fault[] } | { readonly council: string }
const changed: Outcome = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

const sealedSecret = async (tx: Tx, { programme }: Actor, draft: Draft, row: string | undefined) => {
  const { row: id, sealed } = await seal(tx, {
    table: 'council_issuers',
    owner: programme,
    texts: { client_secret: draft.clientSecret },
    ...(row === undefined ? {} : { row }),
  })
  return { id, secret: sealed.client_secret ?? null }
}

/**
 * Sets where a council's people sign in, or changes it. From then on those who work for it reach level 2 in no other way,
 * and their sessions by a PIN or a passkey end; a new address or client id ends those that stood on the old one.
 */
export const setSignIn = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  draft: Draft,
  origin: string,
): Promise<Outcome> => {
  const faults = faultsIn(draft, origin)
  if (faults.length > 0) return { faults }
  const standing = await standingFor(tx, gss)
  if ((standing?.version ?? 0) !== draft.version) return changed
  const { issuer, clientId, amr, acr, hours } = draft
  const { id, secret } = await sealedSecret(tx, actor, draft, standing?.id)
  const set = {
    issuer,
    client_id: clientId,
    amr: [...amr],
    acr: [...acr],
    max_age: hours * 3_600,
    set_by: actor.person,
    set_at: actor.now,
  }
  const row =
    standing === null
      ? await tx
          .insertInto('council_issuers')
          .values({
            id,
            programme_id: actor.programme,
            gss,
            from_day: actor.today,
            client_secret: secret,
            ...set,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await tx
          .updateTable('council_issuers')
          .set((eb) => ({
            ...set,
            version: eb('version', '+', 1),
            ...(secret !== null || draft.forgetSecret ? { client_secret: secret } : {}),
          }))
          .where('id', '=', standing.id)
          .where('version', '=', draft.version)
          .returning('id')
          .executeTakeFirst()
  if (row === undefined) return changed
  await tell(tx, actor, 'council-sign-in.set', row.id, { gss })
  return { council: row.id }
}

/** The council's people sign in as everybody does again; who was signed in by it is not any more. False when none is set. */
export const stopSignIn = async (tx: Tx, actor: Actor, gss: string): Promise<boolean> => {
  const row = await tx
    .updateTable('council_issuers')
    .set((eb) => ({
      until_day: actor.today,
      set_by: actor.person,
      set_at: actor.now,
      version: eb('version', '+', 1),
    }))
    .where('gss', '=', gss)
    .where('until_day', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await tell(tx, actor, 'council-sign-in.stopped', row.id, { gss })
  return true
}

export type Coded = { readonly name: string; readonly code: string }
/** A start code for somebody of this council, to be read out or handed over; the one before is dead. Null for anybody else. */
export const makeStartCode = async (
  tx: Tx,
  actor: Actor,
  gss: string,
  person: string,
): Promise<Coded | null> => {
  const worker = (await workersOf(tx, gss)).find(({ id }) => id === person)
  if (worker === undefined) return null
  const code = newStartCode()
  const { rows } = await sql<{ made: boolean }>`
    select app.make_council_code(${person}::uuid, ${hashOf(code)}::bytea) as made`.execute(tx)
  if (rows[0]?.made !== true) return null
  await record(tx, actor, 'council-sign-in.code-made', person, { gss })
  return { name: worker.name, code }
}
