import { createServer } from 'node:net'
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

/** Asked before anything is started, so that a taken port costs nothing. Throws a Refusal. */
export const refuseTakenPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portRefusal(port, error) ?? error))
    probe.listen(port, () => probe.close(() => resolve()))
  })
