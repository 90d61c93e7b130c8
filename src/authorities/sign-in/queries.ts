import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Standing } from './model.ts'

/** The council's own sign-in, as it is set in the asker's programme; null when there is none. */
export const standingFor = async (tx: Tx, gss: string): Promise<Standing | null> => {
  const row = await tx
    .selectFrom('council_issuers')
    .select(['id', 'issuer', 'client_id', 'amr', 'acr', 'max_age', 'from_day', 'version'])
    .select(sql<boolean>`client_secret is not null`.as('keeps'))
    .where('gss', '=', gss)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        id: row.id,
        issuer: row.issuer,
        clientId: row.client_id,
        keepsSecret: row.keeps,
        amr: row.amr,
        acr: row.acr,
        maxAge: row.max_age,
        since: row.from_day,
        version: row.version,
      }
}

export type Worker = { readonly id: string; readonly name: string; readonly linked: boolean }
/** Who works for this council and has an account here, by name. */
export const workersOf = async (tx: Tx, gss: string): Promise<Worker[]> => {
  const { rows } = await sql<Worker>`
    select p.id, p.name, exists (select from council_identities i where i.person_id = p.id and i.until_at is null) as linked
    from persons p where p.disabled_at is null and p.id in (select r.person_id from roles r
      where r.gss = ${gss} and r.role in ('social-worker', 'chair') and r.until_at is null)
    order by p.name collate "en-x-icu", p.id limit 500`.execute(tx)
  return rows
}
