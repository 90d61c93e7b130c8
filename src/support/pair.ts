import type { Tx } from '../platform/database/connect.ts'
import { missing, type Answer } from '../platform/http/answer.ts'
import { besideParty, isOwn } from '../spaces/queries.ts'
import type { Whose } from '../spaces/whose.tsx'

/** A parent, and whoever stands beside them: what is between the two is read by both, and no other yes is needed for it. */
export type Pair = Whose & {
  /** For whoever stands beside them: may they read the parent's own notes as well? */
  readonly reads: boolean
}

const pairOf = async (tx: Tx, party: string): Promise<Pair | undefined> => {
  if (await isOwn(tx, party)) return { party, own: true, called: '', reads: true }
  const beside = await besideParty(tx, party)
  return beside === undefined ? undefined : { party, own: false, ...beside }
}

type Here = { readonly tx: Tx; readonly params: { readonly party: string } }
/** A page of the two of them. Anybody else is told that there is no such page. */
export const forTheTwo =
  <A extends Here>(work: (ask: A, pair: Pair) => Answer | Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const pair = await pairOf(ask.tx, ask.params.party)
    return pair === undefined ? missing : work(ask, pair)
  }
