import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import type { VaultAddress } from '../platform/database/connect.ts'
import { Refused, VaultDown, type Question } from './model.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 32 })
/** Milliseconds. A page waits no longer than this; turning keys may take its time. */
const patience = 5_000

const post = (
  { port, secret }: VaultAddress,
  body: string,
  wait: number,
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        agent,
        timeout: wait,
        headers: {
          authorization: secret,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 500, text: Buffer.concat(parts).toString() }),
        )
        response.on('error', reject)
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('timeout')))
    sent.on('error', reject)
    sent.end(body)
  })

const again = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET')

/** Asks the vault and reads its answer. Throws Refused for its no, VaultDown when it does not answer, also a second time. */
export const ask = async <T>(
  vault: VaultAddress | undefined,
  asked: Question,
  shape: z.ZodType<T>,
  wait = patience,
): Promise<T> => {
  if (vault === undefined) throw new VaultDown('there is no vault here')
  const body = JSON.stringify(asked)
  const answer = await post(vault, body, wait)
    .catch(async (error: unknown) => {
      if (!again(error)) throw error
      await pause(300)
      return post(vault, body, wait)
    })
    .catch(() => {
      throw new VaultDown('the vault does not answer')
    })
  if (answer.status === 403) throw new Refused('the vault says no')
  if (answer.status !== 200) throw new VaultDown(`the vault answers ${answer.status}`)
  return shape.parse(JSON.parse(answer.text))
}
