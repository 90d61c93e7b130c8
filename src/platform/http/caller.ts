import { isIP, SocketAddress } from 'node:net'

/** An address in the one way in which the house writes it, whatever port or dress it came with; null for what is none. */
const readCaller = (text: string): string | null => {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  const version = isIP(bare)
  if (version === 0) return null
  const { address } = new SocketAddress({ address: bare, family: version === 6 ? 'ipv6' : 'ipv4' })
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}

/** Whether an address is this machine's own, as only what runs on it can have. */
export const isHere = (address: string): boolean => /^(127\.|::1$)/.test(readCaller(address) ?? '')

/** Whoever comes by the proxy and can't be told from others: they count as one, and as nobody near. */
export const unknown = '0.0.0.0'

const isProxy = (peer: string, proxy: string): boolean =>
  (isHere(peer) && isHere(proxy)) || (readCaller(peer) ?? '') === readCaller(proxy)

/**
 * The address of whoever calls; '' when nobody knows. `peer` is at the other end of the connection. Only of the one `proxy`
 * that the settings name is X-Forwarded-For believed, and of that its last entry alone: the proxy wrote it, and whatever stands
 * before it is the caller's own word. An entry that is missing, no address or this machine's own tells nobody apart.
 */
export const callerOf = (peer: string, forwarded: string | undefined, proxy: string | undefined): string => {
  if (proxy === undefined || !isProxy(peer, proxy)) return peer
  const last = readCaller(forwarded?.split(',').at(-1)?.trim() ?? '')
  return last === null || isHere(last) ? unknown : last
}

/** Where somebody calls from, for counting: IPv6 by its /64, IPv4 whole; null on this machine, and when nobody knows. */
export const networkOf = (address: string): string | null => {
  const plain = readCaller(address)
  if (plain === null || isHere(plain)) return null
  if (!plain.includes(':')) return plain
  const [head = [], tail = []] = plain
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''))
  const gap = plain.includes('::') ? Array.from({ length: 8 - head.length - tail.length }, () => '0') : []
  return [...head, ...gap, ...tail].slice(0, 4).join(':')
}
