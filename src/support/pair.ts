import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { missing, type Answer } from '../platform/http/answer.ts'
import type { Of } from '../spaces/whose.tsx'

/** A parent, and whoever stands beside them: what is between the two is read by both, and no other yes is needed for it. */
export type Pair = Of & {
  /** For whoever stands beside them: may they read the parent's own notes as well? */
  readonly reads: boolean
}

type Found = Pick<Pair, 'own' | 'called' | 'reads'> & { readonly beside: boolean }
const pairOf = async (tx: Tx, party: string): Promise<Pair | undefined> => {
  const { rows } = await sql<Found>`
    select ${party}::uuid = any ((select app.things('is', 'party'))::uuid[]) as own,
      ${party}::uuid = any ((select app.things('supports', 'party'))::uuid[]) as beside,
      ${party}::uuid = any ((select app.things('reads', 'space'))::uuid[]) as reads,
      coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)) as called
    from parties p where p.id = ${party}`.execute(tx)
  const [found] = rows
  if (found === undefined) return undefined
  if (found.own) return { party, own: true, called: '', reads: true }
  return found.beside ? { party, own: false, called: found.called, reads: found.reads } : undefined
}

type Here = { readonly tx: Tx; readonly params: { readonly party: string } }
/** A page of the two of them. Anybody else is told that there is no such page. */
export const forTheTwo =
  <A extends Here>(work: (ask: A, pair: Pair) => Answer | Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const pair = await pairOf(ask.tx, ask.params.party)
    return pair === undefined ? missing : work(ask, pair)
  }
