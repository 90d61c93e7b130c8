import type { Socket } from 'node:net'

/**
 * How callers and the vault speak: the length of what follows (4 bytes), the question's number (4), and JSON. Number 0 is
 * the caller's first word, its secret; an answer bears the number of its question.
 */
const head = 8
/** Bytes. A report of 3 MB, with what sealing and base64 add, goes through twice over. */
export const largest = 16 * 1024 * 1024

/** `body` is JSON already. */
export const frameOf = (number: number, body: string): Buffer => {
  const length = Buffer.byteLength(body)
  const frame = Buffer.allocUnsafe(head + length)
  frame.writeUInt32BE(length)
  frame.writeUInt32BE(number, 4)
  frame.write(body, head)
  return frame
}

/** Hands over each frame that has come whole. A longer one than `most()` ends the connection before it is read. */
export const eachFrame = (
  socket: Socket,
  most: () => number,
  handle: (number: number, body: string) => void,
): void => {
  let [parts, length]: [Buffer[], number] = [[], 0]
  socket.on('data', (part: Buffer) => {
    parts.push(part)
    length += part.length
    for (;;) {
      if (length < head) return
      if ((parts[0]?.length ?? 0) < head) parts = [Buffer.concat(parts)]
      const wanted = parts[0]?.readUInt32BE() ?? 0
      if (wanted > most()) {
        socket.destroy()
        return
      }
      if (length < head + wanted) return
      const all = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
      const rest = all.subarray(head + wanted)
      length = rest.length
      parts = length === 0 ? [] : [rest]
      handle(all.readUInt32BE(4), all.toString('utf8', head, head + wanted))
    }
  })
}
