import { timingSafeEqual, createHash } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { faultOf, log } from '../platform/log/log.ts'
import { eachFrame, frameOf, largest } from './frames.ts'
import { question, Refused, type Caller } from './model.ts'
import type { Vault } from './vault.ts'

/** What each caller proves itself by: random, made at the start, never on disk. */
export type CallerSecrets = Readonly<Record<Caller, string>>
export type VaultServer = { readonly port: number; readonly close: () => Promise<void> }

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const callerOf = (secrets: CallerSecrets, given: string): Caller | undefined =>
  (['web', 'worker', 'keeper'] as const).find((name) => timingSafeEqual(digest(secrets[name]), digest(given)))

const answerTo = async (vault: Vault, caller: Caller, body: string) => {
  const asked = question.safeParse(JSON.parse(body))
  if (!asked.success) return { status: 400, body: {} }
  try {
    return { status: 200, body: await vault.answer(caller, asked.data) }
  } catch (error) {
    if (error instanceof Refused) return { status: 403, body: {} }
    throw error
  }
}

/** Milliseconds in which a caller says who it is, and bytes that it may take for that. */
const [soon, brief] = [5_000, 1_024]

const serve = (vault: Vault, secrets: CallerSecrets, socket: Socket): void => {
  let who: Caller | null | undefined = null
  const silent = setTimeout(() => socket.destroy(), soon)
  const say = (number: number, said: { status: number; body: unknown }) => {
    if (socket.writable) socket.write(frameOf(number, JSON.stringify(said)))
  }
  eachFrame(
    socket,
    () => (who === null ? brief : largest),
    (number, body) => {
      if (who === null) {
        clearTimeout(silent)
        who = callerOf(secrets, body)
        return
      }
      if (who === undefined) {
        say(number, { status: 403, body: {} })
        return
      }
      answerTo(vault, who, body)
        .catch((error: unknown) => {
          log('vault.failed', faultOf(error))
          return { status: 500, body: {} }
        })
        .then((said) => say(number, said))
        .catch(() => socket.destroy())
    },
  )
  socket.on('error', () => socket.destroy())
  socket.on('close', () => clearTimeout(silent))
}

/** Listens on loopback alone. Answers 403 without a word of why, 500 with a line in the log that holds no text. */
export const serveVault = (vault: Vault, secrets: CallerSecrets, port = 0): Promise<VaultServer> => {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    serve(vault, secrets, socket)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      resolve({
        port: at === null || typeof at === 'string' ? 0 : at.port,
        close: () =>
          new Promise<void>((done) => {
            server.close(() => done())
            for (const socket of open) socket.destroy()
          }),
      })
    })
  })
}
