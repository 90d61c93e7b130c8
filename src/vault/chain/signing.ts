import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** How far a programme's chain had come, signed: written outside the database, where its owner doesn't reach. */
export type Anchor = {
  readonly programme: string
  readonly position: number
  readonly hash: string
  /** When it was signed, ISO 8601 in UTC. */
  readonly at: string
  readonly key: string
  readonly signature: string
}
export const anchorShape = z.object({
  programme: z.string(),
  position: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  key: z.string(),
  signature: z.string(),
})

export type SigningKey = { readonly id: string; readonly secret: KeyObject; readonly open: KeyObject }
export type CheckingKey = { readonly id: string; readonly open: KeyObject }

const idOf = (open: KeyObject): string =>
  createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
const said = ({ programme, position, hash, at, key }: Omit<Anchor, 'signature'>): Buffer =>
  Buffer.from(`alongside anchor 1\n${programme}\n${position}\n${hash}\n${at}\n${key}`)

/** Ed25519. */
export const newSigningKey = (): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { id: idOf(publicKey), secret: privateKey, open: publicKey }
}

/** The key with which the vault signs, from a file that only its account reads; made the first time. */
export const signingKeyIn = (file: string): SigningKey => {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    const text = newSigningKey().secret.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  }
  const secret = createPrivateKey(readFileSync(file))
  const open = createPublicKey(secret)
  return { id: idOf(open), secret, open }
}

export const openTextOf = ({ open }: CheckingKey): string =>
  String(open.export({ type: 'spki', format: 'pem' }))
/** Throws when the text is not a public key in PEM. */
export const checkingKeyFrom = (pem: string): CheckingKey => {
  const open = createPublicKey(pem)
  return { id: idOf(open), open }
}

export const signAnchor = (
  key: SigningKey,
  programme: string,
  position: number,
  hash: string,
  at: Date,
): Anchor => {
  const unsigned = { programme, position, hash, at: at.toISOString(), key: key.id }
  return { ...unsigned, signature: sign(null, said(unsigned), key.secret).toString('base64') }
}

export const isSigned = (anchor: Anchor, { id, open }: CheckingKey): boolean =>
  anchor.key === id && verify(null, said(anchor), open, Buffer.from(anchor.signature, 'base64'))
