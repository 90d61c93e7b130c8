import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor } from '../../access/model.ts'
import type { LocalTextKey } from '../model.ts'
import type { HostDraft } from './model.ts'

export type Host = HostDraft & { readonly version: number; readonly logo: boolean }

export const hostOf = async (tx: Tx, actor: Actor): Promise<Host> => {
  const row = await tx
    .selectFrom('programmes')
    .select([
      'name',
      'sender',
      'telephone',
      'hours',
      'hours_cy',
      'independence',
      'independence_en',
      'independence_cy',
    ])
    .select(['version', 'logo_type'])
    .where('id', '=', actor.programme)
    .executeTakeFirstOrThrow()
  return {
    name: row.name,
    sender: row.sender,
    telephone: row.telephone,
    hours: row.hours,
    hoursCy: row.hours_cy,
    independence: row.independence,
    en: row.independence_en,
    cy: row.independence_cy,
    version: row.version,
    logo: row.logo_type !== null,
  }
}

export type LocalText = { readonly en: string; readonly cy: string; readonly version: number }

export const localTexts = async (tx: Tx, actor: Actor): Promise<ReadonlyMap<string, LocalText>> => {
  const rows = await tx
    .selectFrom('local_texts')
    .select(['key', 'en', 'cy', 'version'])
    .where('programme_id', '=', actor.programme)
    .execute()
  return new Map(rows.map(({ key, ...text }) => [key, text]))
}

/** Version 0 stands for a text that nobody has written yet. */
export const localTextOf = async (tx: Tx, actor: Actor, key: LocalTextKey): Promise<LocalText> =>
  (await localTexts(tx, actor)).get(key) ?? { en: '', cy: '', version: 0 }

/** For anybody: it is public, like the name. */
export const logoOf = async (tx: Tx, programme: string): Promise<{ type: string; bytes: Buffer } | null> => {
  const { rows } = await sql<{
    type: string
    bytes: Buffer
  }>`select type, bytes from app.logo(${programme}::uuid)`.execute(tx)
  return rows[0] ?? null
}
