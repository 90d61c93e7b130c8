import { z } from 'zod'

export const whatIn = ['booking', 'gift', 'other'] as const
export const whatOut = ['venue', 'food', 'speaker', 'print', 'families', 'back', 'other'] as const
export type What = (typeof whatIn)[number] | (typeof whatOut)[number]
export const ways = ['cash', 'card', 'bank'] as const
export type Way = (typeof ways)[number]

/** How whoever books will pay; where an invoice is wanted, to whom. Texts are sealed. */
export type Payer = {
  readonly way: 'invoice' | 'door'
  readonly organisation: string
  readonly address: string
  readonly reference: string
}

export const invoiceLine = z.object({
  en: z.string(),
  cy: z.string(),
  tickets: z.number(),
  pence: z.number(),
})
export type InvoiceLine = z.infer<typeof invoiceLine>

/** What the bearer of a booking's link may know of its money; sums are pence. */
export const moneyByLink = z.object({
  booking: z.string(),
  programme: z.string(),
  state: z.string(),
  due: z.number(),
  way: z.enum(['invoice', 'door']).nullable(),
  paid: z.number(),
  invoices: z.array(
    z.object({ id: z.string(), number: z.number(), credits: z.string().nullable(), left: z.number() }),
  ),
})
export type MoneyByLink = z.infer<typeof moneyByLink>

const both = z.object({ en: z.string(), cy: z.string() })
/** All that stands on an invoice but who it is to. `credited`: the number of the invoice that this one takes back; `whole`: all of it. */
export const paper = z.object({
  id: z.string(),
  number: z.number(),
  credited: z.number().nullable(),
  whole: z.boolean(),
  language: z.enum(['en', 'cy']),
  lines: z.array(invoiceLine),
  pence: z.number(),
  madeOn: z.string(),
  dueOn: z.string().nullable(),
  from: z.object({ name: z.string(), address: z.string(), pay: both, vat: both }),
})
export type Paper = z.infer<typeof paper>
export type To = { readonly organisation: string; readonly address: string; readonly reference: string }
