import { inflateRawSync } from 'node:zlib'

/** Bytes that all parts of a docx may have together once they are unpacked. */
export const mostUnpacked = 48 * 1024 * 1024
const mostParts = 2_000

const endMark = 0x06054b50
const partMark = 0x02014b50
const plain = 0
const deflated = 8

/** Where the list of parts stands; null when the end is not that of a plain zip. */
const listOf = (zip: Buffer): { at: number; count: number } | null => {
  for (let end = zip.length - 22; end >= Math.max(0, zip.length - 66_000); end -= 1) {
    if (zip.readUInt32LE(end) !== endMark) continue
    const [count, size, at] = [
      zip.readUInt16LE(end + 10),
      zip.readUInt32LE(end + 12),
      zip.readUInt32LE(end + 16),
    ]
    return at + size === end ? { at, count } : null
  }
  return null
}

/** How long one part really is, whatever it says of itself; throws beyond `most`. */
const lengthOf = (zip: Buffer, at: number, most: number): number => {
  const [method, packed, local] = [
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 42),
  ]
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + packed)
  if (method === plain) return bytes.length
  if (method !== deflated) throw new RangeError('packed in a way that Word does not use')
  return inflateRawSync(bytes, { maxOutputLength: most }).length
}

/**
 * Unpacks a zip once to nowhere, to know how much it holds: a file of a few kilobytes can hold gigabytes. Answers 'broken'
 * for what no word processor writes.
 */
export const unpacksTo = (bytes: Uint8Array): 'well' | 'broken' | 'too-much' => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const list = listOf(zip)
  if (list === null || list.count === 0) return 'broken'
  if (list.count > mostParts) return 'too-much'
  let [at, left] = [list.at, mostUnpacked]
  try {
    for (let part = 0; part < list.count; part += 1) {
      if (zip.readUInt32LE(at) !== partMark) return 'broken'
      left -= lengthOf(zip, at, left + 1)
      if (left < 0) return 'too-much'
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    const big = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return big ? 'too-much' : 'broken'
  }
  return 'well'
}
