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
  /** After a backup was brought back: how far the chain had been signed before. What lay between is given up, openly. */
  readonly lost?: number | undefined
  readonly signature: string
}
export const anchorShape = z.object({
  programme: z.string(),
  position: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  key: z.string(),
  lost: z.number().int().optional(),
  signature: z.string(),
})

export type SigningKey = { readonly id: string; readonly secret: KeyObject; readonly open: KeyObject }
export type CheckingKey = { readonly id: string; readonly open: KeyObject }

const idOf = (open: KeyObject): string =>
  createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
const said = ({ programme, position, hash, at, key, lost }: Omit<Anchor, 'signature'>): Buffer =>
  Buffer.from(
    [
      'alongside anchor 1',
      programme,
      position,
      hash,
      at,
      key,
      ...(lost === undefined ? [] : [`lost ${lost}`]),
    ].join('\n'),
  )

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

export const openTextOf = ({ open }: CheckingKey): string => open.export({ type: 'spki', format: 'pem' })
/** Throws when the text is not a public key in PEM. */
export const checkingKeyFrom = (pem: string): CheckingKey => {
  const open = createPublicKey(pem)
  return { id: idOf(open), open }
}

export const signAnchor = (
  key: SigningKey,
  { programme, position, hash, lost }: Pick<Anchor, 'programme' | 'position' | 'hash' | 'lost'>,
  at: Date,
): Anchor => {
  const unsigned = {
    programme,
    position,
    hash,
    at: at.toISOString(),
    key: key.id,
    ...(lost === undefined ? {} : { lost }),
  }
  return { ...unsigned, signature: sign(null, said(unsigned), key.secret).toString('base64') }
}

export const isSigned = (anchor: Anchor, { id, open }: CheckingKey): boolean =>
  anchor.key === id && verify(null, said(anchor), open, Buffer.from(anchor.signature, 'base64'))

/** What still counts of one programme's anchors, in the order of their signing: not what was given up when a backup came back. */
export const standing = (anchors: readonly Anchor[]): Anchor[] => {
  let kept: Anchor[] = []
  for (const anchor of anchors) {
    if (anchor.lost !== undefined) kept = kept.filter(({ position }) => position <= anchor.position)
    kept.push(anchor)
  }
  return kept
}
