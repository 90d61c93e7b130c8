import { expect, test } from 'vitest'
import { callerOf, isHere, networkOf } from './caller.ts'
import { listen, closed, makeApp } from './server.ts'

test('neighbours in one IPv6 network count together; this machine is not counted', () => {
  expect(networkOf('2001:db8:0:1::5')).toBe(networkOf('2001:0db8:0000:0001:ffff::9'))
  expect(networkOf('2001:db8:0:2::5')).not.toBe(networkOf('2001:db8:0:1::5'))
  expect(networkOf('2001:db8::5')).toBe('2001:db8:0:0')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  for (const nobody of ['127.0.0.1', '::1', '', 'unknown']) expect(networkOf(nobody)).toBeNull()
})

test.each([
  ['without a proxy the header is nobody’s', '192.0.2.1', '203.0.113.9', undefined, '192.0.2.1'],
  ['so is it on this machine', '127.0.0.1', '203.0.113.9', undefined, '127.0.0.1'],
  ['whoever comes past the proxy is who they are', '192.0.2.1', '203.0.113.9', '127.0.0.1', '192.0.2.1'],
  [
    'on this machine as well, where the proxy is another',
    '127.0.0.1',
    '203.0.113.9',
    '10.0.0.5',
    '127.0.0.1',
  ],
  ['the proxy says who calls', '127.0.0.1', '203.0.113.9', '127.0.0.1', '203.0.113.9'],
  ['by whichever of the machine’s own addresses', '::1', '203.0.113.9', '127.0.0.1', '203.0.113.9'],
  ['a proxy elsewhere, in whatever dress', '::ffff:10.0.0.5', '203.0.113.9', '10.0.0.5', '203.0.113.9'],
  ['the same in IPv6', '2001:db8::5', '2001:db8:9::1', '2001:DB8:0::5', '2001:db8:9::1'],
  [
    'what a caller wrote before it',
    '127.0.0.1',
    '198.51.100.1, 127.0.0.1, 203.0.113.9',
    '127.0.0.1',
    '203.0.113.9',
  ],
  ['a port', '127.0.0.1', '203.0.113.9:4711', '127.0.0.1', '203.0.113.9'],
  ['a port in IPv6', '127.0.0.1', '[2001:db8:9::1]:4711', '127.0.0.1', '2001:db8:9::1'],
])('%s', (_, peer, forwarded, proxy, caller) => {
  expect(callerOf(peer, forwarded, proxy)).toBe(caller)
})

test.each([
  ['none came', undefined],
  ['it is empty', ''],
  ['its last entry is empty', '203.0.113.9,'],
  ['its last entry is a word', '203.0.113.9, unknown'],
  ['it is another header’s shape', 'for=203.0.113.9'],
  ['it is far too long', '9'.repeat(9000)],
  ['it says this machine', '203.0.113.9, 127.0.0.1'],
  ['it says this machine in another dress', '::ffff:127.0.0.1'],
])(
  'of a proxy whose header tells nobody apart, all callers are one network and nobody is near: %s',
  (_, forwarded) => {
    const caller = callerOf('127.0.0.1', forwarded, '127.0.0.1')
    expect(networkOf(caller)).toBe('0.0.0.0')
    expect(isHere(caller)).toBe(false)
  },
)

test('over a real line: a forged header counts nowhere, and behind the proxy only what it added last', async () => {
  const told = async (proxy: string | undefined, headers: [string, string][]) => {
    const here = {
      method: 'get',
      path: '/',
      handle: async (_: Request, __: object, from: string) => new Response(from),
    } as const
    const server = await listen(
      makeApp([here], async () => new Response(), { proxy }),
      0,
      '127.0.0.1',
    )
    const at = server.address()
    const port = typeof at === 'object' ? at?.port : 0
    const from = await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
    await closed(server)
    return from
  }
  const forged: [string, string][] = [
    ['x-forwarded-for', '198.51.100.1'],
    ['x-real-ip', '198.51.100.2'],
    ['forwarded', 'for=198.51.100.3'],
  ]
  expect(await told(undefined, forged)).toBe('127.0.0.1')
  expect(await told('192.0.2.1', forged)).toBe('127.0.0.1')
  expect(await told('127.0.0.1', [...forged, ['x-forwarded-for', '203.0.113.9']])).toBe('203.0.113.9')
  expect(await told('127.0.0.1', forged.slice(1))).toBe('0.0.0.0')
})
