import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { held, shown, type Held, type Shown } from './model.ts'

/** A newsletter as anybody may read it; null when none is shown at this address. */
export const newsletterShown = async (tx: Tx, programme: string, code: string): Promise<Shown | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.newsletter_shown(${programme}, ${code}) as one`.execute(tx)
  return shown.nullable().parse(rows[0]?.one ?? null)
}

export type Listed = {
  readonly code: string
  readonly name_en: string
  readonly name_cy: string
  readonly about_en: string
  readonly about_cy: string
}
/** What anybody can join; at most a hundred. */
export const newslettersShown = async (tx: Tx, programme: string): Promise<Listed[]> =>
  (await sql<Listed>`select * from app.newsletters_shown(${programme})`.execute(tx)).rows

/** What is held about whoever holds this link; null for a link that nobody has. */
export const heldByLink = async (tx: Tx, token: string): Promise<Held | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.subscription_by_link(${token}) as one`.execute(tx)
  return held.nullable().parse(rows[0]?.one ?? null)
}
