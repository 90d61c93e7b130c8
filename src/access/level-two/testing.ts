import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { newSecret } from '../../platform/http/cookies.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf, type Browser, type Read, type TestHouse } from '../testing.ts'
import { makeStartCode } from './secrets.ts'

type At = { readonly secret?: string; readonly own?: boolean; readonly language?: 'en' | 'cy' }
/** What a link or a code gives and nothing more: a session of level 1, in a browser of its own or in `secret`'s. */
export const atLevelOne = async (
  house: TestHouse,
  person: string,
  { secret = newSecret(), own = false, language = 'en' }: At = {},
): Promise<Browser> => {
  const token = newSecret()
  const { programme_id } = await house.ground
    .selectFrom('persons')
    .select('programme_id')
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('sessions')
    .values({
      token_hash: hashOf(token),
      programme_id,
      person_id: person,
      way: 'link',
      device: 'Firefox, Android',
      shared_device: !own,
      expires_at: new Date(Date.now() + 43_200_000),
    })
    .execute()
  return browserOf(house.app, token, language, secret)
}

/** A start code as somebody who makes accounts would have given it. */
export const startCodeFor = async (house: Pick<TestHouse, 'ground'>, person: string): Promise<string> => {
  const { code, salt, hash } = await makeStartCode()
  const kept = { salt, hash, taken_by: null, used_at: null, expires_at: new Date(Date.now() + 604_800_000) }
  await house.ground
    .insertInto('start_codes')
    .columns(['person_id', 'programme_id', 'salt', 'hash', 'expires_at'])
    .expression((eb) =>
      eb
        .selectFrom('persons')
        .select([
          'id',
          'programme_id',
          eb.val(salt).as('salt'),
          eb.val(hash).as('hash'),
          eb.val(kept.expires_at).as('expires_at'),
        ])
        .where('id', '=', person),
    )
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
  return code
}

export const tokenIn = (read: Read): string =>
  /__Host-s=([^;]+)/.exec(read.headers.getSetCookie().join('\n'))?.[1] ?? ''

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

type Asked = {
  readonly challenge: string
  readonly rpId?: string | undefined
  readonly rp?: { readonly id: string } | undefined
}
type Bent = {
  readonly origin?: string
  readonly rpId?: string
  readonly verified?: boolean
  readonly counter?: number
  readonly challenge?: string
  readonly key?: KeyObject
}

/** A security key made of software: ES256, no attestation. What it says can be bent, to see that it is noticed. */
export const softKey = (origin: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )
  let counter = 0
  const authData = (asked: Asked, bent: Bent, attested: Uint8Array | null): Buffer => {
    const head = Buffer.alloc(5)
    head.writeUInt8(1 | (bent.verified === false ? 0 : 4) | (attested === null ? 0 : 64))
    counter = bent.counter ?? counter + 1
    head.writeUInt32BE(counter, 1)
    const rpId = bent.rpId ?? asked.rpId ?? asked.rp?.id ?? ''
    return Buffer.concat([sha256(rpId), head, attested ?? Buffer.alloc(0)])
  }
  const client = (type: string, asked: Asked, bent: Bent): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: bent.challenge ?? asked.challenge,
        origin: bent.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const answer = (response: Record<string, string>): string =>
    JSON.stringify({ id: b64(id), rawId: b64(id), type: 'public-key', response })
  return {
    id: b64(id),
    make: (asked: Asked, bent: Bent = {}): string => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = authData(asked, bent, Buffer.concat([Buffer.alloc(16), length, id, cose]))
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, string>()],
          ['authData', new Uint8Array(data)],
        ]),
      )
      return answer({
        clientDataJSON: b64(client('webauthn.create', asked, bent)),
        attestationObject: b64(attestation),
      })
    },
    use: (asked: Asked, bent: Bent = {}): string => {
      const data = authData(asked, bent, null)
      const said = client('webauthn.get', asked, bent)
      const signature = sign('sha256', Buffer.concat([data, sha256(said)]), bent.key ?? privateKey)
      return answer({ clientDataJSON: b64(said), authenticatorData: b64(data), signature: b64(signature) })
    },
  }
}
