import { expect, test } from 'vitest'
import { unknown } from '../platform/http/caller.ts'
import { isNear } from './near.ts'

const asks = (url: string, headers: Record<string, string> = {}) => new Request(url, { headers })
const here = 'http://localhost:3000'

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('a browser at %s is near', (address) => {
  expect(isNear(asks(`${here}/outbox`), address, here)).toBe(true)
})

test.each([
  ['another machine', asks(`${here}/outbox`), '203.0.113.9', here],
  ['nobody knows from where', asks(`${here}/outbox`), '', here],
  ['a trusted proxy that told nobody apart', asks(`${here}/outbox`), unknown, here],
  [
    'a proxy on this machine',
    asks(`${here}/outbox`, { 'x-forwarded-for': '203.0.113.9' }),
    '127.0.0.1',
    here,
  ],
  ['a name bent to point here', asks('http://evil.example:3000/outbox'), '127.0.0.1', here],
  ['a house with a name of its own', asks(`${here}/outbox`), '127.0.0.1', 'https://alongside.example'],
])('%s is not', (_, request, address, origin) => {
  expect(isNear(request, address, origin)).toBe(false)
})
