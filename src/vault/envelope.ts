import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Where a sealed text stands: it opens there and nowhere else. `owner` is whose key seals it, `author` who wrote it. */
export type Place = {
  readonly table: string
  readonly column: string
  readonly row: string
  readonly owner: string
}
/** `secret` has been extracted already (HKDF's first half). */
export type Key = { readonly version: number; readonly secret: Buffer }

const format = 1
const step = 256
const head = 21
const nonceLength = 12
const tagLength = 16
const nobody = '00000000-0000-0000-0000-000000000000'

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The place as bytes, with the one byte after it that HKDF's first block ends with. */
const placeBytes = ({ table, column, row, owner }: Place): Buffer =>
  Buffer.from(
    `${Buffer.from(`${table}.${column}`).toString('hex')}00${row}${owner}01`.replaceAll('-', ''),
    'hex',
  )

/**
 * A key for this record alone: HKDF-SHA-256 (RFC 5869) of the owner's key, bound to the place; one block is all it takes,
 * so expanding is one HMAC. `key.secret` is what extracting without salt made of the owner's key (keys.ts).
 */
const recordKey = (key: Key, place: Buffer): Buffer => createHmac('sha256', key.secret).update(place).digest()

/** Length first, then the text, then zeros to the next step of 256 bytes: the length tells little. */
const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text)
  const body = Buffer.alloc(Math.ceil((bytes.length + 4) / step) * step)
  body.writeUInt32BE(bytes.length)
  bytes.copy(body, 4)
  return body
}

/**
 * Seals a text: AES-256-GCM under the record's key. Bytes: format 1, key version 4, author 16, nonce 12, body, tag 16;
 * the additional data binds place, author, format and version. `app.sealed` in the database knows these lengths.
 */
export const sealText = (key: Key, place: Place, author: string | null, text: string): Buffer => {
  const header = Buffer.alloc(head)
  header.writeUInt8(format)
  header.writeUInt32BE(key.version, 1)
  idBytes(author ?? nobody).copy(header, 5)
  const nonce = randomBytes(nonceLength)
  const bound = placeBytes(place)
  const cipher = createCipheriv('aes-256-gcm', recordKey(key, bound), nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.concat([header, bound]))
  const body = Buffer.concat([cipher.update(padded(text)), cipher.final()])
  return Buffer.concat([header, nonce, body, cipher.getAuthTag()])
}

/** Which version of the owner's key sealed it. */
export const versionOf = (sealed: Buffer): number => sealed.readUInt32BE(1)

/** The same, and who wrote it: said by the envelope, proven only by opening it. */
export const readHead = (sealed: Buffer): { version: number; author: string | null } => {
  const author = idOf(sealed.subarray(5, head))
  return { version: versionOf(sealed), author: author === nobody ? null : author }
}

/** Opens what `sealText` made. Throws when a bit was changed, or when it was moved to another place. */
export const openText = (key: Key, place: Place, sealed: Buffer): string => {
  const bodyAt = head + nonceLength
  const bodyLength = sealed.length - bodyAt - tagLength
  if (sealed.readUInt8(0) !== format || bodyLength < step || bodyLength % step !== 0)
    throw new Error('not sealed by the vault')
  const header = sealed.subarray(0, head)
  const bound = placeBytes(place)
  const decipher = createDecipheriv('aes-256-gcm', recordKey(key, bound), sealed.subarray(head, bodyAt), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.concat([header, bound]))
  decipher.setAuthTag(sealed.subarray(-tagLength))
  const body = decipher.update(sealed.subarray(bodyAt, -tagLength))
  decipher.final()
  return body.subarray(4, 4 + body.readUInt32BE()).toString()
}
