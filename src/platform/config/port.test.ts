import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { refuseTakenPort } from './port.ts'

test('a port that somebody else listens on is refused with a sentence, and a free one is not', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  await expect(refuseTakenPort(port)).rejects.toThrow(
    `Port ${port} is taken: stop what listens there, or name another in PORT.`,
  )
  other.close()
  await once(other, 'close')
  await expect(refuseTakenPort(port)).resolves.toBeUndefined()
})
