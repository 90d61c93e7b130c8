import { NotSent, type Post } from './message.ts'

export type GatewaySettings = { readonly url: string; readonly token: string }

/** Faults of our own (a wrong token) and of the moment; any other 4xx is an answer to this very message. */
const passing = (status: number): boolean => status >= 500 || [401, 403, 404, 408, 425, 429].includes(status)

/**
 * Any text provider behind one plain port: POST {reference, to, from, text} as JSON with a bearer token; a 2xx means
 * that it was taken over. `reference` is the same for every try.
 */
export const gateway = ({ url, token }: GatewaySettings): Post => ({
  ways: ['text'],
  send: async ({ id, to, sender, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ reference: id, to, from: sender, text }),
    }).catch(() => {
      throw new NotSent('gateway-unreachable', true)
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new NotSent(`gateway-${answer.status}`, passing(answer.status))
  },
})
