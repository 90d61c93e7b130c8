import { join } from 'node:path'
import { connectVault } from '../../platform/database/connect.ts'
import { faultOf, log } from '../../platform/log/log.ts'
import { anchorsIn } from './anchors.ts'
import { openSealer } from './seal.ts'
import { signingKeyIn } from './signing.ts'

/** In the vault's own folder: the key that signs, and the folder of what was signed. */
export const signingKeyFile = (folder: string): string => join(folder, 'signing.pem')
export const anchorsFolder = (folder: string): string => join(folder, 'anchors')

/**
 * Links and signs, a quarter of a second after it last did, until it is stopped; a round that fails is logged and tried
 * again. `copies` are further folders for the anchors: another disk, or a mount on another machine.
 */
export const keepSealing = (
  engine: Parameters<typeof connectVault>[0],
  folder: string,
  copies: readonly string[] = [],
): { stop: () => Promise<void> } => {
  const database = connectVault(engine)
  const key = signingKeyIn(signingKeyFile(folder))
  const sealer = openSealer(database, anchorsIn([anchorsFolder(folder), ...copies], key), key)
  const ending = new AbortController()
  const fault = (error: unknown): void => log('audit.link-failed', faultOf(error))
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 250)
      ending.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  const goRound = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sealer.round().catch(fault)
      await pause()
    }
  }
  const going = goRound()
  return {
    stop: async () => {
      ending.abort()
      await going
      await sealer.stop().catch(fault)
      await database.close()
    },
  }
}
