import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../platform/config/refusal.ts'

/**
 * What wraps the owners' keys. The default is a file; a key service does the same by these calls. `wrap` uses the newest
 * root, whoever turned it, and `unwrap` any that is still there; `turn` makes a new one and answers its version.
 */
export type RootKey = {
  readonly current: () => number
  readonly wrap: (secret: Buffer, owner: string) => Buffer
  readonly unwrap: (wrapped: Buffer, owner: string) => Buffer
  readonly turn: () => number
  readonly forgetOld: () => void
}

const shape = z.array(z.object({ version: z.number(), key: z.string() })).min(1)
type Roots = z.infer<typeof shape>

const write = (file: string, roots: Roots): void => {
  const draft = `${file}.${process.pid}`
  const at = openSync(draft, 'w', 0o600)
  writeSync(at, JSON.stringify(roots))
  fsyncSync(at)
  closeSync(at)
  chmodSync(draft, 0o600)
  renameSync(draft, file)
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

const fresh = (version: number) => ({ version, key: randomBytes(32).toString('base64') })

const read = (file: string): Roots => {
  if (!existsSync(file)) {
    const roots = [fresh(1)]
    write(file, roots)
    return roots
  }
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Refusal(`The root key in ${file} cannot be read: put back a copy of it, or check its owner.`)
  }
}

/** The root key in a file that only the vault's account reads. Wrapping is AES-256-GCM: version 4, nonce 12, body, tag 16. */
export const rootKeyInFile = (file: string): RootKey => {
  let roots = read(file)
  const newest = () => roots.reduce((a, b) => (b.version > a.version ? b : a))
  const keyOf = (version: number): Buffer => {
    const known = () => roots.find((root) => root.version === version)
    // Another process of this installation may have turned it.
    if (known() === undefined) roots = read(file)
    const found = known()
    if (found === undefined) throw new Error('no such root key')
    return Buffer.from(found.key, 'base64')
  }
  return {
    current: () => newest().version,
    wrap: (secret, owner) => {
      roots = read(file)
      const { version } = newest()
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(version), nonce, { authTagLength: 16 })
      cipher.setAAD(Buffer.from(owner))
      const body = Buffer.concat([cipher.update(secret), cipher.final()])
      const number = Buffer.alloc(4)
      number.writeUInt32BE(version)
      return Buffer.concat([number, nonce, body, cipher.getAuthTag()])
    },
    unwrap: (wrapped, owner) => {
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyOf(wrapped.readUInt32BE(0)),
        wrapped.subarray(4, 16),
        { authTagLength: 16 },
      )
      decipher.setAAD(Buffer.from(owner))
      decipher.setAuthTag(wrapped.subarray(-16))
      return Buffer.concat([decipher.update(wrapped.subarray(16, -16)), decipher.final()])
    },
    turn: () => {
      roots = read(file)
      roots = [...roots, fresh(newest().version + 1)]
      write(file, roots)
      return newest().version
    },
    forgetOld: () => {
      roots = [newest()]
      write(file, roots)
    },
  }
}
