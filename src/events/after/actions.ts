import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { counted, hex, type Writing } from '../asking/visiting.ts'
import type { Feedback, Who } from './model.ts'

/** Sealed in nobody's name, under an id that tells no order. Throws VaultDown. */
const sealedFor = async (tx: Tx, programme: string, { good, change, how, welcome, role }: Feedback) => {
  const row = crypto.randomUUID()
  const { sealed } = await seal(tx, {
    table: 'event_feedback',
    owner: programme,
    row,
    texts: { good, change },
  })
  return { id: row, how, welcome, role, good: hex(sealed.good), change: hex(sealed.change) }
}

const saying = z.enum(['said', 'said-already', 'too-often', 'gone'])
/** How it was, by the open address: once from one browser, and no more than twice as often as there are places. Throws VaultDown. */
export const sayHow = async (
  tx: Tx,
  { programme, code, today }: { programme: string; code: string; today: Day },
  feedback: Feedback,
  browser: Writing,
): Promise<z.infer<typeof saying>> => {
  const said = JSON.stringify(await sealedFor(tx, programme, feedback))
  const { rows } = await sql<{ outcome: string }>`
    select app.say_how(${programme}, ${code}, ${said}, ${today}, ${counted(browser)}) as outcome`.execute(tx)
  return saying.parse(rows[0]?.outcome)
}
/** The same by a link, which is over with it. Nothing connects the two. Throws VaultDown. */
export const sayHowByLink = async (
  tx: Tx,
  token: string,
  programme: string,
  feedback: Feedback,
): Promise<'said' | 'gone'> => {
  const said = JSON.stringify(await sealedFor(tx, programme, feedback))
  const { rows } = await sql<{
    outcome: string
  }>`select app.say_how_by_link(${token}, ${said}) as outcome`.execute(tx)
  return z.enum(['said', 'gone']).parse(rows[0]?.outcome)
}

export type Interest = {
  readonly gss: string
  readonly who: Who
  readonly contact: string
  readonly language: 'en' | 'cy'
}
/** "We would like this where we live." Throws VaultDown. */
export const sayInterest = async (
  tx: Tx,
  { programme, code, today }: { programme: string; code: string; today: Day },
  { gss, who, contact, language }: Interest,
  browser: Writing,
): Promise<'said' | 'too-often' | 'gone'> => {
  const { row, sealed } = await seal(tx, { table: 'event_interest', owner: programme, texts: { contact } })
  const said = JSON.stringify({ id: row, gss, who, language, contact: hex(sealed.contact) })
  const { rows } = await sql<{ outcome: string }>`
    select app.say_interest(${programme}, ${code}, ${said}, ${today}, ${counted(browser)}) as outcome`.execute(
    tx,
  )
  return z.enum(['said', 'too-often', 'gone']).parse(rows[0]?.outcome)
}
