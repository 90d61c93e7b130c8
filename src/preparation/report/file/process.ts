import { getResolvedPDFJS } from 'unpdf'
import { z } from 'zod'
import { becomeOwn } from '../../../platform/process/account.ts'
import { runPart } from '../../../platform/process/child.ts'
import { wanted } from './model.ts'
import { readWords } from './reading.ts'

/**
 * The part that opens other people's files. It has no login, no key, no net and no folder: only the line to the one who
 * started it, who ends it when it takes too long.
 */
runPart(z.unknown(), async (_, tell) => {
  await getResolvedPDFJS()
  becomeOwn('papers')
  process.on('message', (message) => {
    const asked = wanted.safeParse(message)
    if (!asked.success) return
    const { id, bytes } = asked.data.read
    void readWords(new Uint8Array(Buffer.from(bytes, 'base64'))).then((words) =>
      tell({ words: { id, words } }),
    )
  })
  return { ready: {}, stop: async () => {} }
})
