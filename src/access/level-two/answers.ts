import { z } from 'zod'

const bytes = z.string().regex(/^[\w-]{1,40000}$/)
const credential = {
  id: z.string().regex(/^[\w-]{1,1364}$/),
  rawId: z.string().regex(/^[\w-]{1,1364}$/),
  type: z.literal('public-key'),
}
const transport = z.string().regex(/^[a-z-]{1,20}$/)

/** What a browser sends back, as JSON in a form's field, of a passkey that was used. */
export const useAnswer = z
  .object({
    ...credential,
    response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
  })
  .transform((answer) => ({ ...answer, clientExtensionResults: {} }))

/** And of one that was made. */
export const makeAnswer = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.array(transport).max(10).optional(),
    }),
  })
  .transform(({ response: { transports, ...response }, ...answer }) => ({
    ...answer,
    response: { ...response, ...(transports === undefined ? {} : { transports }) },
    clientExtensionResults: {},
  }))
