import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'

/**
 * How a command works on the records: each piece of work in a transaction of its own that commits at its end, or is
 * undone when it throws. The actor is the command line's person in the programme that is worked on.
 */
export type Door = { work<T>(run: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> }
