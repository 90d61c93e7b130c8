import { timingSafeEqual, createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { faultOf, log } from '../platform/log/log.ts'
import { question, Refused, type Caller } from './model.ts'
import type { Vault } from './vault.ts'

/** What each caller proves itself by: random, made at the start, never on disk. */
export type CallerSecrets = Readonly<Record<Caller, string>>

const largest = 16 * 1024 * 1024
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const callerOf = (secrets: CallerSecrets, given: string): Caller | undefined =>
  (['web', 'worker', 'keeper'] as const).find((name) => timingSafeEqual(digest(secrets[name]), digest(given)))

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > largest) throw new Refused('too much')
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString()
}

const answerTo = async (vault: Vault, secrets: CallerSecrets, request: IncomingMessage) => {
  const caller = callerOf(secrets, request.headers.authorization ?? '')
  if (caller === undefined || request.method !== 'POST') return { status: 403, body: {} }
  const asked = question.safeParse(JSON.parse(await bodyOf(request)))
  if (!asked.success) return { status: 400, body: {} }
  try {
    return { status: 200, body: await vault.answer(caller, asked.data) }
  } catch (error) {
    if (error instanceof Refused) return { status: 403, body: {} }
    throw error
  }
}

/** Listens on loopback alone. Answers 403 without a word of why, 500 with a line in the log that holds no text. */
export const serveVault = (
  vault: Vault,
  secrets: CallerSecrets,
  port = 0,
): Promise<{ server: Server; port: number }> => {
  const server = createServer((request, response) => {
    answerTo(vault, secrets, request)
      .catch((error: unknown) => {
        log('vault.failed', faultOf(error))
        return { status: 500, body: {} }
      })
      .then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      )
      .catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      resolve({ server, port: at === null || typeof at === 'string' ? 0 : at.port })
    })
  })
}
