import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { makeStartCode } from '../../access/level-two/secrets.ts'
import { readEmail, readPhone } from '../../access/sign-in/model.ts'
import type { SetUpDraft } from './model.ts'

export type Authority = { gss: string; name: string; nameCy: string | null; region: string }

/** All 175, by name. */
export const allAuthorities = async (tx: Tx): Promise<Authority[]> => {
  const { rows } = await sql<Authority>`select gss, name, name_cy as "nameCy", region from authorities
    order by name collate "en-x-icu"`.execute(tx)
  return rows
}

/** The first host with its authorities and its first coordinator. Null once there is one: the database decides. */
export const setUp = async (
  tx: Tx,
  { code, host, authorities, person }: SetUpDraft,
  language: Language,
): Promise<string | null> => {
  // Whoever could set up had the code from the machine itself: it is the first coordinator's start code too.
  const start = await makeStartCode(code)
  const coordinator = {
    name: person.name,
    email: readEmail(person.email),
    phone: readPhone(person.phone),
    language,
    salt: start.salt.toString('hex'),
    hash: start.hash.toString('hex'),
  }
  const { rows } = await sql<{ programme: string | null }>`select app.set_up(${JSON.stringify(host)}::jsonb,
    ${[...authorities]}::text[], ${JSON.stringify(coordinator)}::jsonb) as programme`.execute(tx)
  return rows[0]?.programme ?? null
}
