import { createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { openText, readHead, sealText, type Key, type Place } from '../vault/envelope.ts'

/** One sealed text somebody put their hands on, and where they hope that it opens. */
export type Forged = { readonly what: string; readonly place: Place; readonly sealed: Buffer }
/** Answers the text, or throws. Every key that an owner ever had is at hand, as in the vault. */
export type Opener = (place: Place, sealed: Buffer) => string

const [head, nonceEnd, tag, step] = [21, 33, 16, 256]
const id = (): string => crypto.randomUUID()
const key = (version: number): Key => ({ version, secret: randomBytes(32) })

export type Bench = { place: Place; other: Place; keys: Map<string, Key[]> }
/** Two owners, each with two keys, and a text's place with each. */
export const benchOf = (): Bench => {
  const [owner, stranger] = [id(), id()]
  return {
    place: { table: 'notes', column: 'body', row: id(), owner },
    other: { table: 'notes', column: 'body', row: id(), owner: stranger },
    keys: new Map([
      [owner, [key(1), key(2)]],
      [stranger, [key(1), key(2)]],
    ]),
  }
}
const keyOf = ({ keys }: Bench, owner: string, version: number): Key => {
  const found = keys.get(owner)?.find((one) => one.version === version)
  if (found === undefined) throw new Error('no such key')
  return found
}
export const sealAt = (bench: Bench, place: Place, text: string, version = 2): Buffer =>
  sealText(keyOf(bench, place.owner, version), place, id(), text)

/** As the vault opens: the version of the key is the envelope's own word. */
export const asTheVault =
  (bench: Bench): Opener =>
  (place, sealed) =>
    openText(keyOf(bench, place.owner, readHead(sealed).version), place, sealed)

/** Planted: a decipher that is not told how long a tag must be, and takes it as long as it comes. */
export const carelessly =
  (bench: Bench, length: number): Opener =>
  (place, sealed) => {
    const { secret } = keyOf(bench, place.owner, readHead(sealed).version)
    const bodyEnd = nonceEnd + step * Math.ceil((length - nonceEnd - tag) / step)
    const id = (text: string) => Buffer.from(text.replaceAll('-', ''), 'hex')
    const bound = Buffer.concat([
      Buffer.from(`${place.table}.${place.column}\0`),
      id(place.row),
      id(place.owner),
      Buffer.from([1]),
    ])
    const proof = sealed.subarray(bodyEnd)
    const decipher = createDecipheriv(
      'aes-256-gcm',
      createHmac('sha256', secret).update(bound).digest(),
      sealed.subarray(head, nonceEnd),
      { authTagLength: proof.length },
    )
    decipher.setAAD(Buffer.concat([sealed.subarray(0, head), bound]))
    decipher.setAuthTag(proof)
    return Buffer.concat([decipher.update(sealed.subarray(nonceEnd, bodyEnd)), decipher.final()]).toString()
  }

export const flipped = (sealed: Buffer, bit: number): Buffer => {
  const made = Buffer.from(sealed)
  made[bit >> 3] = (made[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return made
}
const written = (sealed: Buffer, at: number, bytes: Buffer): Buffer => {
  const made = Buffer.from(sealed)
  bytes.copy(made, at)
  return made
}
const number = (version: number): Buffer => {
  const made = Buffer.alloc(4)
  made.writeUInt32BE(version)
  return made
}
const part = (sealed: Buffer) => ({
  head: sealed.subarray(0, head),
  nonce: sealed.subarray(head, nonceEnd),
  body: sealed.subarray(nonceEnd, -tag),
  tag: sealed.subarray(-tag),
})

/** Every bit in turn, every shorter length, and longer ones by what stood there and by zeros. */
export const bent = (place: Place, sealed: Buffer): Forged[] => [
  ...Array.from({ length: sealed.length * 8 }, (_, bit) => ({
    what: 'a bit',
    place,
    sealed: flipped(sealed, bit),
  })),
  ...Array.from({ length: sealed.length }, (_, length) => ({
    what: 'cut',
    place,
    sealed: sealed.subarray(0, length),
  })),
  ...Array.from({ length: step + 4 }, (_, more) => ({
    what: 'longer',
    place,
    sealed: Buffer.concat([sealed, Buffer.alloc(more + 1)]),
  })),
  ...Array.from({ length: 12 }, (_, less) => ({
    what: 'a tag of 4 to 15 bytes',
    place,
    sealed: sealed.subarray(0, sealed.length - less - 1),
  })),
]

/** Two of one owner's texts, one of a stranger's, and every way to pass one off as another. */
export const moved = (bench: Bench): Forged[] => {
  const { place, other } = bench
  const beside = { ...place, row: id() }
  const [a, b, c] = [
    sealAt(bench, place, 'a'.repeat(400)),
    sealAt(bench, beside, 'b'.repeat(400)),
    sealAt(bench, other, 'c'.repeat(400)),
  ]
  const again = sealAt(bench, place, 'z'.repeat(400))
  const [x, y] = [part(a), part(again)]
  const to = (what: string, where: Place, sealed = a): Forged => ({ what, place: where, sealed })
  return [
    to('another row', beside),
    to('another row', place, b),
    to('another column', { ...place, column: 'words' }),
    to('another table', { ...place, table: 'kept_forms' }),
    to('another table and column of the same length', { ...place, table: 'not', column: 'es.body' }),
    to('another owner', { ...place, owner: other.owner }),
    to('another owner’s row', other),
    to('a stranger’s text', place, c),
    to('a stranger’s text at its row', { ...other, owner: place.owner }, c),
    to('row and owner changed about', { ...place, row: place.owner, owner: place.row }),
    ...[0, 1, 3, 4, 255].map((version) => to('another key', place, written(a, 1, number(version)))),
    ...[0, 2, 3, 255].map((format) => to('another format', place, written(a, 0, Buffer.from([format])))),
    to('another author', place, written(a, 5, randomBytes(16))),
    to('no author', place, written(a, 5, Buffer.alloc(16))),
    to('another nonce', place, written(a, head, y.nonce)),
    to('another tag', place, Buffer.concat([x.head, x.nonce, x.body, y.tag])),
    to('another body', place, Buffer.concat([x.head, x.nonce, y.body, x.tag])),
    to('another head', place, Buffer.concat([y.head, x.nonce, x.body, x.tag])),
    to(
      'halves of two',
      place,
      Buffer.concat([x.head, x.nonce, x.body.subarray(0, step), y.body.subarray(step), x.tag]),
    ),
    to(
      'halves of two',
      place,
      Buffer.concat([y.head, y.nonce, x.body.subarray(0, step), y.body.subarray(step), y.tag]),
    ),
    to(
      'steps changed about',
      place,
      Buffer.concat([x.head, x.nonce, x.body.subarray(step), x.body.subarray(0, step), x.tag]),
    ),
    to('a step less', place, Buffer.concat([x.head, x.nonce, x.body.subarray(0, step), x.tag])),
    to('a step more', place, Buffer.concat([x.head, x.nonce, x.body, x.body.subarray(0, step), x.tag])),
    to('a step twice', place, Buffer.concat([x.head, x.nonce, x.body, x.body, x.tag])),
    to('nothing but zeros', place, Buffer.alloc(a.length)),
    to('noise', place, randomBytes(a.length)),
  ]
}
