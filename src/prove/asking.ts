import { sql } from 'kysely'
import { connectVault, Undo, type Tx } from '../platform/database/connect.ts'
import type { Bare } from './house.ts'
import type { OddPeople } from './odd-people.ts'
import { principals, tokenOf } from './principals.ts'
import type { World } from './world.ts'

/** Somebody with a way into the database: `work` runs as them and is undone. */
export type Asker = {
  readonly name: string
  readonly me: string | null
  readonly as: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}
/** Everybody of a world, live; some of them by a link alone, in a session that ran out, ended or stood still; the worker and the vault. */
export const askersOf = async (
  house: Pick<Bare, 'db' | 'ground' | 'engine'>,
  world: World,
  odd: OddPeople,
) => {
  const { ground, db } = house
  const vault = connectVault(house.engine)
  const by = (name: string, token: string | null, me: string | null): Asker => ({
    name,
    me,
    as: (work) =>
      db.inSession(token, 'localhost', async (tx) => {
        throw new Undo(await work(tx))
      }),
  })
  const meOf = async (token: string | null): Promise<string | null> => {
    const { rows } = await sql<{ me: string }>`
      select person_id as me from sessions where token_hash = sha256(convert_to(${token ?? ''}, 'UTF8'))`.execute(
      ground,
    )
    return rows[0]?.me ?? null
  }
  const list: Asker[] = []
  const add = async (name: string, token: string | null) => {
    list.push(by(name, token, await meOf(token)))
  }
  for (const who of principals) await add(who, tokenOf(world, who, 'live'))
  for (const who of ['handler', 'gone-coordinator', 'gone-parent', 'gone-social-worker']) {
    const account = who === 'handler' ? world.staff.handler : world.revoked[who.replace('gone-', '')]
    await add(who, account?.token ?? null)
  }
  const { coordinator, council, approver } = world.staff
  for (const [name, account] of Object.entries({ coordinator, council, approver }))
    await add(`${name}, by a link alone`, account.low)
  await add('supporter, by a link alone', world.parties.a.supporter.low)
  await add('coordinator, run out', coordinator.dead)
  await add('parent, run out', world.parties.a.parent.dead)
  const stale = async (name: string, account: { low: string }, change: ReturnType<typeof sql.raw>) => {
    await sql`update sessions set level = 2, ${change} where token_hash = sha256(convert_to(${account.low}, 'UTF8'))`.execute(
      ground,
    )
    await add(name, account.low)
  }
  await stale('coordinator elsewhere, ended', world.staff.elsewhere, sql.raw('ended_at = now()'))
  await stale('parent, stood still', world.parties.c.parent, sql.raw(`seen_at = now() - interval '13 hours'`))
  for (const [name, account] of Object.entries(odd)) await add(name, account.token)
  for (const [name, asItself] of [
    ['worker', db.asWorker],
    ['vault', vault.asItself],
  ] as const)
    list.push({
      name,
      me: null,
      as: async <T>(work: (tx: Tx) => Promise<T>) => {
        const kept: T[] = []
        const undone = new Error('undone')
        await asItself(async (tx) => {
          kept.push(await work(tx))
          throw undone
        }).catch((error: unknown) => {
          if (error !== undone) throw error
        })
        const [answer] = kept
        if (answer === undefined) throw undone
        return answer
      },
    })
  return { list, close: vault.close }
}
