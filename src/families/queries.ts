import type { Tx } from '../platform/database/connect.ts'

/** What the asker can't see is not there, for every action. */
export const familyThere = async (tx: Tx, family: string): Promise<boolean> =>
  (await tx.selectFrom('families').select('id').where('id', '=', family).executeTakeFirst()) !== undefined
export const partyThere = async (tx: Tx, party: string): Promise<boolean> =>
  (await tx.selectFrom('parties').select('id').where('id', '=', party).executeTakeFirst()) !== undefined
export const childThere = async (tx: Tx, child: string): Promise<boolean> =>
  (await tx.selectFrom('children').select('id').where('id', '=', child).executeTakeFirst()) !== undefined
