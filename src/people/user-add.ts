import { sql, type Kysely } from 'kysely'
import { Refusal } from '../platform/config/refusal.ts'
import type { Schema } from '../platform/database/schema.ts'
import { today } from '../calendar/days.ts'
import { readRoles } from '../access/model.ts'
import { makeStartCode } from '../access/level-two/secrets.ts'
import { readEmail, readPhone } from '../access/sign-in/model.ts'
import { isCouncilRole } from './model.ts'

export type UserToAdd = {
  readonly name: string
  /** One of the two at least. */
  readonly email?: string
  readonly phone?: string
  /** A role's code, like 'coordinator'. */
  readonly role: string
  /** The authority of a council account, like E09000007. */
  readonly gss?: string
  /** A programme's name; the only one if not given. */
  readonly programme?: string
  /** End all that they sign in with, and give a new start code: for an administrator whom nobody else may help. */
  readonly startAgain?: boolean
}

const programmeNamed = async (
  ground: Kysely<Schema>,
  name: string | undefined,
): Promise<{ id: string; name: string }> => {
  const all = await ground.selectFrom('programmes').select(['id', 'name']).orderBy('id').execute()
  if (all.length === 0) throw new Refusal('There is no programme yet: start Alongside and set it up first.')
  const fitting = name === undefined ? all : all.filter((one) => one.name === name)
  const [only] = fitting
  if (only === undefined) throw new Refusal(`There is no programme called ${name}.`)
  if (fitting.length > 1) throw new Refusal(`There are several programmes: say which one with its name.`)
  return only
}

const addressesOf = ({ email, phone }: UserToAdd): { email: string | null; phone: string | null } => {
  const read = {
    email: email === undefined ? null : readEmail(email),
    phone: phone === undefined ? null : readPhone(phone),
  }
  if (email !== undefined && read.email === null) throw new Refusal(`${email} is not an e-mail address.`)
  if (phone !== undefined && read.phone === null) throw new Refusal(`${phone} is not a telephone number.`)
  if (read.email === null && read.phone === null)
    throw new Refusal('Give an e-mail address or a mobile number to sign in with.')
  return read
}

/** The first start code, or a new one for somebody who starts again. Null when they had one before. */
const startCodeOf = async (tx: Kysely<Schema>, person: string, again: boolean): Promise<string | null> => {
  const had = await tx
    .selectFrom('start_codes')
    .select('person_id')
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (had !== undefined && !again) return null
  const { code, salt, hash } = await makeStartCode()
  if (again) await sql`select app.end_ways(${person}::uuid)`.execute(tx)
  await sql`select app.put_start_code(${person}::uuid, ${salt}::bytea, ${hash}::bytea, null)`.execute(tx)
  return code
}

/**
 * Adds a person with a role to a programme, for the command line: as migrator, past all walls. A person who is there
 * already with that address gets the role as well. Answers the person's id and the sentences that say what comes
 * next. Throws a Refusal with one sentence for what is wrong.
 */
export const userAdd = async (
  ground: Kysely<Schema>,
  user: UserToAdd,
): Promise<{ person: string; next: readonly string[] }> => {
  const [role] = readRoles([user.role])
  if (role === undefined) throw new Refusal(`There is no role called ${user.role}.`)
  if (user.name.trim() === '') throw new Refusal('Give the person’s name.')
  if (isCouncilRole(role) && user.gss === undefined)
    throw new Refusal('A council account needs its authority: give its code, like E09000007.')
  const { email, phone } = addressesOf(user)
  return ground.transaction().execute(async (tx) => {
    const programme = await programmeNamed(tx, user.programme)
    const known = await tx
      .selectFrom('persons')
      .select('id')
      .where('programme_id', '=', programme.id)
      .where((eb) => eb.or([eb('email', '=', email), eb('phone', '=', phone)]))
      .executeTakeFirst()
    const { id: person } =
      known ??
      (await tx
        .insertInto('persons')
        .values({ programme_id: programme.id, name: user.name.trim(), email, phone })
        .returning('id')
        .executeTakeFirstOrThrow())
    await tx
      .insertInto('roles')
      .values({
        programme_id: programme.id,
        person_id: person,
        role,
        gss: isCouncilRole(role) ? (user.gss ?? null) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await tx.updateTable('persons').set({ disabled_at: null }).where('id', '=', person).execute()
    await tx
      .insertInto('audit')
      .values({
        programme_id: programme.id,
        day: today(new Date()),
        act: 'person.added',
        things: [person],
        facts: JSON.stringify({ role, by: 'command-line', startedAgain: user.startAgain === true }),
      })
      .execute()
    const startCode = await startCodeOf(tx, person, user.startAgain === true)
    return {
      person,
      next: [
        `${user.name.trim()} is now ${role} of ${programme.name}.`,
        `They sign in at /sign-in with ${email ?? phone}: a ${email === null ? 'code' : 'link'} is sent there.`,
        startCode === null
          ? 'They have had a start code. With --start-again all that they sign in with ends, and they get a new one.'
          : `Their start code is ${startCode}: say it or hand it over on paper. It works once, within 7 days.`,
      ],
    }
  })
}
