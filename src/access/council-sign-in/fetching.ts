import type { CustomFetch } from 'openid-client'

/** Milliseconds for one answer, and the largest answer in bytes: a list of keys is a few thousand. */
const patience = 5_000
const largest = 262_144

/** The council's own papers send us to another host than the one that was set. */
export class Elsewhere extends Error {}
export class TooLarge extends Error {}

const bodyOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.byteLength
    if (length > largest) throw new TooLarge()
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Asks this issuer's own host and no other, follows nobody elsewhere, waits five seconds and reads so much. */
export const fetchFrom =
  (issuer: string): CustomFetch =>
  async (url, { method, headers, body, signal }) => {
    if (new URL(url).origin !== new URL(issuer).origin) throw new Elsewhere(new URL(url).host)
    const own = AbortSignal.timeout(patience)
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: signal === undefined ? own : AbortSignal.any([signal, own]),
      ...(body instanceof URLSearchParams ? { body } : {}),
    })
    const bytes = await bodyOf(response)
    const none = [101, 204, 205, 304].includes(response.status)
    return new Response(none ? null : bytes, { status: response.status, headers: response.headers })
  }
