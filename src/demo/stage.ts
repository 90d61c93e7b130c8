import { sql, type Kysely } from 'kysely'
import { readRoles, type Actor, type Role } from '../access/model.ts'
import { today } from '../calendar/days.ts'
import { holidaysFor } from '../calendar/holidays.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { addWorkingDays, rollBack } from '../calendar/working-days.ts'
import { connect, connectAsMigrator, type Database, type Tx } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import type { Schema } from '../platform/database/schema.ts'
import { newSecret } from '../platform/http/cookies.ts'

/** One of the demo's people with a session of their own, so that what they do goes through every wall. */
export type Player = Pick<Actor, 'programme' | 'session' | 'name' | 'roles' | 'gss' | 'language'> & {
  readonly person: string
  readonly token: string
}

/** Where the demo is played: a year of a programme, day by day, by its own people. */
export type Stage = {
  readonly db: Database
  /** Past all walls, for what no person does: the programme itself, sessions, tidying up. */
  readonly ground: Kysely<Schema>
  readonly today: Day
  readonly clock: () => Date
  readonly calendar: Holidays
  /** `count` working days from today on, before it when negative. */
  ahead(count: number): Day
  /** `count` working days after `day`, before it when negative. */
  workingDays(day: Day, count: number): Day
  /** The last working day before today: up to it ordinary life was played, and today's work is still to be done. */
  readonly yesterday: Day
  /** The day itself, or the working day before it. */
  onWorkingDay(day: Day): Day
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

/** Acts of the past are written down without waiting for the disk; the last one of the demo waits for all. */
export const lightly = (tx: Tx) => sql`set local synchronous_commit to off`.execute(tx)

export const openStage = (engine: Engine, clock: () => Date): Stage => {
  const db = connect(engine, { max: 8 })
  const ground = connectAsMigrator(engine)
  const day = today(clock())
  const year = Number(day.slice(0, 4))
  const calendar = holidaysFor({ first: year - 2, last: year + 2 }, [])
  return {
    db,
    ground,
    today: day,
    clock,
    calendar,
    yesterday: addWorkingDays(day, -1, calendar),
    ahead: (count) => addWorkingDays(day, count, calendar),
    workingDays: (from, count) => addWorkingDays(rollBack(from, calendar), count, calendar),
    onWorkingDay: (from) => rollBack(from, calendar),
    as: ({ token, ...who }, on, work) =>
      db.inSession(token, 'localhost', async (tx) => {
        await lightly(tx)
        return work(tx, { ...who, today: on, now: on === day ? clock() : new Date(`${on}T10:00:00Z`) })
      }),
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
