import { z } from 'zod'

const id = z.uuid()
const table = z.string().max(63)
const column = z.string().max(63)
const most = 20_000

/** What the vault is asked. `token` is the asker's own, null for a visitor and for the worker. */
export const question = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('seal'),
    token: z.string().nullable(),
    records: z
      .array(z.object({ table, owner: id, row: id.nullable(), texts: z.record(column, z.string()) }))
      .max(most),
  }),
  z.object({
    do: z.literal('open'),
    token: z.string().nullable(),
    /** The secret of a link in a message, where that is what opens. */
    link: z.string().max(200).optional(),
    asks: z
      .array(z.object({ table, columns: z.array(column).max(20), rows: z.array(id).max(most) }))
      .max(100),
  }),
  z.object({
    do: z.literal('print'),
    token: z.string().nullable(),
    owner: id,
    texts: z.array(z.string()).max(most),
  }),
  z.object({ do: z.literal('erase'), token: z.string().nullable(), owner: id }),
  z.object({ do: z.literal('turn'), owner: id.nullable() }),
  z.object({ do: z.literal('turn-root') }),
  z.object({ do: z.literal('look') }),
])
export type Question = z.infer<typeof question>
export type Asked<D extends Question['do']> = Extract<Question, { do: D }>

/** Who knows which secret: the web process, the worker, or the one who keeps the house. */
export type Caller = 'web' | 'worker' | 'keeper'

export const sealAnswer = z.object({
  records: z.array(z.object({ row: id, sealed: z.record(z.string(), z.string().nullable()) })),
})
/** One table's answer: for each row its id and its texts, in the order of `columns`. */
export type OpenedTexts = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [string, ...(string | null)[]])[]
}
// Our own vault's answer, many times a page: that it is a list is all that is looked at.
export const openAnswer = z.object({
  texts: z.custom<readonly OpenedTexts[]>((value) => Array.isArray(value)),
})
export const printAnswer = z.object({ prints: z.array(z.string()) })
export const doneAnswer = z.object({ done: z.number() })

/** The vault says no: not this caller, not this asker. It says no more than that. */
export class Refused extends Error {}
/** The vault did not answer: what needs a private word waits. */
export class VaultDown extends Error {}
