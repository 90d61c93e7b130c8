import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Language } from '../platform/words/words.ts'

/** One piece of what a parent wrote, as they may show it. `key` is unique in its source: a row's id, or an id and a field ('id:field'). */
export type Passage = {
  readonly key: string
  readonly day: Day
  readonly label: string
  readonly text: string
}

/**
 * A room from which a parent may share. `passages`: newest first, only what the asker may read of this party's own, nothing
 * empty; throws VaultDown. `name` stands in addresses and in the database: [a-z-]+, and tells nothing.
 */
export type Source = {
  readonly name: string
  readonly title: (language: Language) => string
  readonly passages: (tx: Tx, actor: Actor, party: string, language: Language) => Promise<readonly Passage[]>
}
