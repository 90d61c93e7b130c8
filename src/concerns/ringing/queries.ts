import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'

export type Line = { readonly telephone: string; readonly hours: string }
/** `somebody`: there is a safeguarding lead besides the asker. `councils`: who answers at night. */
export type Numbers = {
  readonly somebody: boolean
  readonly lead: Line | null
  readonly councils: readonly { readonly name: string; readonly telephone: string }[]
}

/** Whom to ring, in the reader's language; for whoever is signed in to the programme. */
export const whoToRing = async (tx: Tx, programme: string, language: Language): Promise<Numbers> => {
  const { rows } = await sql<{ somebody: boolean; lead: Line | null; councils: Numbers['councils'] }>`
    select app.somebody_hears() as somebody,
      (select jsonb_build_object('telephone', l.telephone, 'hours', case ${language} when 'cy' then l.hours_cy else l.hours end)
        from safeguarding_lines l where l.programme_id = ${programme} and l.telephone <> '') as lead,
      (select coalesce(jsonb_agg(jsonb_build_object('name', case ${language} when 'cy' then o.name_cy else o.name end,
        'telephone', o.telephone)), '[]') from app.out_of_hours(${programme}) o) as councils`.execute(tx)
  return rows[0] ?? { somebody: false, lead: null, councils: [] }
}

export type SavedLine = {
  readonly telephone: string
  readonly hours: string
  readonly hoursCy: string
  readonly version: number
}
export const savedLine = async (tx: Tx, programme: string): Promise<SavedLine> => {
  const row = await tx
    .selectFrom('safeguarding_lines')
    .select(['telephone', 'hours', 'hours_cy as hoursCy', 'version'])
    .where('programme_id', '=', programme)
    .executeTakeFirst()
  return row ?? { telephone: '', hours: '', hoursCy: '', version: 0 }
}

export type Holder = {
  readonly id: string
  readonly name: string
  readonly role: 'safeguarding-lead' | 'approver'
}
/** Who holds the two functions now; for an administrator, who reads people and their functions. */
export const holders = async (tx: Tx): Promise<Holder[]> => {
  const { rows } =
    await sql<Holder>`select p.id, p.name, r.role from roles r join persons p on p.id = r.person_id
    where r.until_at is null and p.disabled_at is null and r.role in ('safeguarding-lead', 'approver')
    order by r.role desc, p.name collate "en-x-icu", p.id`.execute(tx)
  return rows
}
