import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Refusal } from '../config/refusal.ts'

export type DkimSettings = { readonly domain: string; readonly selector: string; readonly keyFile: string }

/**
 * What a signature covers. RFC 8058 wants both List-Unsubscribe and List-Unsubscribe-Post among them: without the second
 * no mail program shows its button, and a list of one's own is the only way to have it there.
 */
export const signedHeaders = [
  'From',
  'Sender',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'Cc',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Archived-At',
] as const

const leastBits = 2048

/** An RSA key of 2,048 bits or more, as a PEM. A key that can't sign would let mail go out unsigned, in silence. */
const soundKey = (file: string): KeyObject => {
  const key = createPrivateKey(readFileSync(file, 'utf8'))
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits)
    throw new Error('not such a key')
  return key
}
const found = (file: string): KeyObject => {
  try {
    return soundKey(file)
  } catch {
    throw new Refusal(
      `DKIM_KEY_FILE must name a file that this account can read, with an RSA key of ${leastBits} bits or more.`,
    )
  }
}

/** The private key in a file, as a PEM. Throws a Refusal when it can't be read or can't sign. */
export const keyIn = (file: string): string => found(file).export({ type: 'pkcs8', format: 'pem' })

/** A new private key, as a PEM. */
export const newKey = (): string =>
  generateKeyPairSync('rsa', {
    modulusLength: leastBits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey

/** What stands in the DNS as the text of SELECTOR._domainkey.DOMAIN (RFC 6376, 3.6.1), for the private key in a PEM. */
export const recordOf = (privateKey: string): string => {
  const bytes = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return `v=DKIM1; k=rsa; p=${bytes.toString('base64')}`
}

/** The same as it is typed into a zone file: pieces of at most 255 characters (RFC 1035, 3.3). */
export const zoneText = (record: string): string =>
  (record.match(/.{1,255}/g) ?? []).map((piece) => `"${piece}"`).join(' ')
