import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, sealAll } from '../../vault/door.ts'
import type { AskDraft } from './model.ts'
import { counted, hex, type Writing } from './visiting.ts'

const asking = z.union([z.literal('gone'), z.literal('too-often'), z.string().startsWith('asked:')])
/**
 * Anybody asks. The words and the address are sealed; whose they are is noted nowhere. Answers the question's code.
 * Throws VaultDown.
 */
export const askOrganiser = async (
  tx: Tx,
  { programme, code, today, due }: { programme: string; code: string; today: Day; due: Day },
  draft: AskDraft,
  browser: Writing,
): Promise<'gone' | 'too-often' | { asked: string }> => {
  const { rows: minted } = await sql<{
    id: string
    turn: string
  }>`select uuidv7() as id, uuidv7() as turn`.execute(tx)
  const [{ id, turn } = { id: '', turn: '' }] = minted
  const owner = programme
  const [to] = await sealAll(tx, [{ table: 'event_asks', owner, row: id, texts: { email: draft.email } }])
  const [words] = await sealAll(tx, [
    { table: 'event_ask_turns', owner, row: turn, texts: { words: draft.words } },
  ])
  const said = {
    id,
    turn,
    kind: draft.kind,
    language: draft.language,
    email: hex(to?.sealed.email ?? null),
    words: hex(words?.sealed.words ?? null),
  }
  const { rows } = await sql<{ outcome: string }>`
    select app.ask_organiser(${programme}, ${code}, ${JSON.stringify(said)}, ${today}, ${due}, ${counted(browser)}) as outcome`.execute(
    tx,
  )
  const outcome = asking.parse(rows[0]?.outcome)
  return outcome === 'gone' || outcome === 'too-often' ? outcome : { asked: outcome.slice('asked:'.length) }
}

/** Whoever reads at the address says whether they asked. If not, the address is deleted. False when the link is over. */
export const sayWhose = async (tx: Tx, token: string, mine: boolean, today: Day): Promise<boolean> => {
  const { rows } = await sql<{
    done: boolean
  }>`select app.ask_is_mine(${token}, ${mine}, ${today}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** By the link of a question, when it was said whose it is: once after each answer. Throws VaultDown. */
export const askAgain = async (
  tx: Tx,
  token: string,
  { programme, words, today, due }: { programme: string; words: string; today: Day; due: Day },
): Promise<'asked' | 'once' | 'gone'> => {
  const { row, sealed } = await seal(tx, { table: 'event_ask_turns', owner: programme, texts: { words } })
  const { rows } = await sql<{ outcome: string }>`
    select app.ask_again(${token}, ${row}, ${sealed.words}, ${today}, ${due}) as outcome`.execute(tx)
  return z.enum(['asked', 'once', 'gone']).parse(rows[0]?.outcome)
}
