import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './refusal.ts'

/** What to say when listening on a port failed; undefined for a reason that we don't know. */
export const portRefusal = (port: number, error: unknown): Refusal | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new Refusal(`Port ${port} is taken: stop what listens there, or name another in PORT.`)
  if (code === 'EACCES')
    return new Refusal(`Port ${port} may not be used by this account: name one above 1023 in PORT.`)
  return undefined
}

const tryPort = (port: number): Promise<unknown> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, () => probe.close(() => resolve(undefined)))
  })

/**
 * Asked before anything is started, so that a taken port costs nothing. Waits a moment for one that is being
 * left. Throws a Refusal.
 */
export const refuseTakenPort = async (port: number): Promise<void> => {
  let fault = await tryPort(port)
  for (let waited = 0; fault !== undefined && waited < 1500; waited += 100) {
    await pause(100)
    fault = await tryPort(port)
  }
  if (fault !== undefined) throw portRefusal(port, fault) ?? fault
}
