import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'

const shape = z.object({ pin: z.boolean(), passkeys: z.number(), started: z.boolean(), fresh: z.boolean() })
/**
 * What the asker has to prove who they are with. `started`: this session gave the right start code and may set the first
 * way. `fresh`: they proved it within ten minutes, so they may change their ways.
 */
export type Ways = z.infer<typeof shape>

export const waysOf = async (tx: Tx): Promise<Ways> => {
  const { rows } = await sql<{ ways: unknown }>`select app.my_ways() as ways`.execute(tx)
  return shape.parse(rows[0]?.ways)
}

export const passkeyShape = z.object({
  id: z.string(),
  credential: z.instanceof(Buffer),
  public_key: z.instanceof(Buffer),
  counter: z.number(),
  transports: z.array(z.string()),
  device: z.string(),
  made_at: z.date(),
  used_at: z.date().nullable(),
})
export type Passkey = z.infer<typeof passkeyShape>

/** Does the asker work for a council that says itself who its people are? Then nothing here is asked. */
export const councilAlone = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ alone: boolean }>`select app.council_only() as alone`.execute(tx)
  return rows[0]?.alone === true
}

/** The asker's own passkeys, oldest first. */
export const ownPasskeys = async (tx: Tx): Promise<Passkey[]> => {
  const { rows } = await sql`select * from app.my_passkeys()`.execute(tx)
  return rows.map((row) => passkeyShape.parse(row))
}
