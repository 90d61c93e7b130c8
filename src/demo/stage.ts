import { sql, type Kysely } from 'kysely'
import { readRoles, type Actor, type Role } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import {
  connect,
  connectAsMigrator,
  type Database,
  type Tx,
  type Vaults,
} from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import type { Schema } from '../platform/database/schema.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { daysAround, type Days } from './days.ts'

/** One of the demo's people with a session of their own, so that what they do goes through every wall. */
export type Player = Pick<Actor, 'programme' | 'session' | 'name' | 'roles' | 'gss' | 'language'> & {
  readonly person: string
  readonly token: string
}

/** Where the demo is played: a year of a programme, day by day, by its own people. */
export type Stage = Days & {
  readonly db: Database
  /** Past all walls, for what no person does: the programme itself, sessions, tidying up. */
  readonly ground: Kysely<Schema>
  readonly clock: () => Date
  /** Work of this person on this day: one transaction, as the web role, with their session. */
  as<T>(who: Player, day: Day, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T>
  /** A session for a person of the demo. */
  player(person: string): Promise<Player>
  close(): Promise<void>
}

const playerOf = async (ground: Kysely<Schema>, person: string): Promise<Player> => {
  const token = newSecret()
  const { rows } = await sql<{
    id: string
  }>`select app.open_session(${person}, ${token}, 'demo') as id`.execute(ground)
  const who = await ground
    .selectFrom('persons')
    .select(['programme_id', 'name', 'language'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const roles = await ground
    .selectFrom('roles')
    .select(['role', 'gss'])
    .where('person_id', '=', person)
    .where('until_at', 'is', null)
    .execute()
  return {
    programme: who.programme_id,
    session: rows[0]?.id ?? null,
    name: who.name,
    language: who.language === 'cy' ? 'cy' : 'en',
    roles: readRoles(roles.map(({ role }): Role => role)),
    gss: roles.find(({ gss }) => gss !== null)?.gss ?? null,
    person,
    token,
  }
}

export const openStage = (engine: Engine, vaults: Vaults, clock: () => Date): Stage => {
  const db = connect(engine, { max: 8, bulk: true, vaults })
  const ground = connectAsMigrator(engine)
  const days = daysAround(clock)
  return {
    ...days,
    db,
    ground,
    clock,
    as: ({ token, ...who }, on, work) =>
      db.inSession(token, 'localhost', (tx) =>
        work(tx, {
          ...who,
          level: 2,
          today: on,
          now: on === days.today ? clock() : new Date(`${on}T10:00:00Z`),
        }),
      ),
    player: (person) => playerOf(ground, person),
    close: async () => {
      await db.close()
      await ground.destroy()
    },
  }
}

const went = <T extends object>(outcome: T): outcome is Exclude<T, { readonly faults: unknown }> =>
  !('faults' in outcome)
/** What an action made; a demo whose act was refused is not made at all. */
export const sure = <T extends object>(outcome: T): Exclude<T, { readonly faults: unknown }> => {
  if (!went(outcome)) throw new Error(`the demo was refused: ${JSON.stringify(outcome)}`)
  return outcome
}
