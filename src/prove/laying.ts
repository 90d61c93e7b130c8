import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { newSecret } from '../platform/http/cookies.ts'
import { sealedIn } from '../vault/columns.ts'
import { sealText, type Place } from '../vault/envelope.ts'
import { sealAnswer } from '../vault/model.ts'
import { printFor } from '../vault/testing.ts'
import type { Vault } from '../vault/vault.ts'
import type { Ground } from './house.ts'

export type Row = Readonly<Record<string, unknown>>
const written = z.record(z.string(), z.unknown())

/** Private words as they will stand: sealed under their owner's key, with the print of those that have one. */
const asItStands = async (ground: Ground, table: string, given: Row): Promise<Row> => {
  const sealing = sealedIn(table)
  const isPlain = (value: unknown) => typeof value === 'string' && !value.startsWith('\\x')
  const plain = (sealing?.columns ?? []).filter((column) => isPlain(given[column]))
  if (sealing === undefined || plain.length === 0) return given
  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(ground)
  const row = z.string().parse(given[sealing.row] ?? rows[0]?.id)
  const owner = z.string().parse(given[sealing.owner])
  const texts: [string, string][] = []
  for (const column of plain)
    texts.push([column, await sealed(ground, { table, column, owner, row }, String(given[column]))])
  const vault = vaults.get(ground)
  if (sealing.print !== undefined && vault !== undefined) {
    const words = sealing.print.of.map((column) => given[column]).join(' ')
    const print = await printFor({ vault }, z.string().parse(given['programme_id']), words)
    texts.push([sealing.print.in, `\\x${print.toString('hex')}`])
  }
  return { ...given, [sealing.row]: row, ...Object.fromEntries(texts) }
}

/**
 * Lays one row past all walls, and answers all of it; what is not given has the table's default, and what is private is
 * sealed on the way.
 */
export const lay = async (ground: Ground, table: string, bare: Row): Promise<Row> => {
  const given = await asItStands(ground, table, bare)
  const columns = sql.join(Object.keys(given).map((column) => sql.ref(column)))
  const { rows } = await sql<{ row: unknown }>`
    insert into ${sql.table(table)} as t (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(given)}::jsonb)
    returning to_jsonb(t) as row`.execute(ground)
  return written.parse(rows[0]?.row)
}

export const layId = async (ground: Ground, table: string, given: Row): Promise<string> =>
  z.string().parse((await lay(ground, table, given))['id'])

/**
 * A word that stands in one owner's texts and nowhere else: where it is read, that owner's record was read. So long that no
 * secret has it by chance.
 */
export const canary = (kind: string, tag: string): string => `Zq${kind}${tag}qcanaryq`

const vaults = new WeakMap<Ground, Vault>()
/** From now on what is laid on this ground opens with this vault's keys. */
export const layWith = (ground: Ground, vault: Vault): void => {
  vaults.set(ground, vault)
}
/** A private text for `lay`, sealed where it will stand; without a vault under a key that nobody has. */
export const sealed = async (ground: Ground, place: Place, text: string): Promise<string> => {
  const { table, column, owner, row } = place
  const vault = vaults.get(ground)
  if (vault === undefined)
    return `\\x${sealText({ version: 1, secret: randomBytes(32) }, place, null, text).toString('hex')}`
  const asked = {
    do: 'seal' as const,
    token: null,
    records: [{ table, owner, row, texts: { [column]: text } }],
  }
  const { records } = sealAnswer.parse(await vault.answer('worker', asked))
  return `\\x${Buffer.from(records[0]?.sealed[column] ?? '', 'base64').toString('hex')}`
}

export type Account = {
  person: string
  token: string
  dead: string
  low: string
  session: string
  canary: string
}

/** Somebody who can sign in: signed in once, once more in a session that has run out, and once by a link alone. */
export const layPerson = async (
  ground: Ground,
  programme: string,
  tag: string,
  roles: readonly string[],
  gss: string,
): Promise<Account> => {
  const name = canary('n', tag)
  const person = await layId(ground, 'persons', {
    programme_id: programme,
    name,
    email: `${name}@example.org`.toLowerCase(),
  })
  for (const role of roles)
    await lay(ground, 'roles', {
      programme_id: programme,
      person_id: person,
      role,
      gss: role === 'social-worker' || role === 'chair' ? gss : null,
    })
  const [token, dead, low] = [newSecret(), newSecret(), newSecret()]
  const open = async (raw: string): Promise<string> => {
    const { rows } = await sql<{
      id: string
    }>`select app.open_session(${person}, ${raw}, 'demo') as id`.execute(ground)
    return z.string().parse(rows[0]?.id)
  }
  const session = await open(token)
  const over = await open(dead)
  await sql`update sessions set expires_at = now() - interval '1 second' where id = ${over}`.execute(ground)
  const byLink = await open(low)
  await sql`update sessions set level = 1 where id = ${byLink}`.execute(ground)
  return { person, token, dead, low, session, canary: name }
}

export const grant = (ground: Ground, programme: string, person: string, held: string, party: string) =>
  lay(ground, 'grants', {
    programme_id: programme,
    person_id: person,
    function: held,
    thing: 'party',
    thing_id: party,
  })

/** Everything that somebody was given is taken away again; they are still signed in. */
export const revoke = async (ground: Ground, { person }: Account): Promise<void> => {
  await sql`update roles set until_at = now() where person_id = ${person} and until_at is null`.execute(
    ground,
  )
  await sql`update grants set until_at = now() where person_id = ${person} and until_at is null`.execute(
    ground,
  )
}
