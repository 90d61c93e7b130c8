import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPairSync } from 'node:crypto'
import { dkimVerify } from 'mailauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../config/refusal.ts'
import { newKey, recordOf, zoneText } from './dkim.ts'
import { smtp } from './smtp.ts'
import { mailbox } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-dkim-'))
const keyFile = join(folder, 'key.pem')
const key = newKey()
let box: Awaited<ReturnType<typeof mailbox>>
beforeAll(async () => {
  writeFileSync(keyFile, key, { mode: 0o600 })
  box = await mailbox()
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true })
})

const post = (file = keyFile) =>
  smtp({
    url: box.url,
    from: 'post@example.org',
    returns: 'returns@example.org',
    dkim: { domain: 'example.org', selector: 'trial', keyFile: file },
  })
/** What another library says to the signature, given the record that we print. */
const verified = (raw: Buffer, record = recordOf(key)) =>
  dkimVerify(raw, {
    resolver: async (name, kind) =>
      name === 'trial._domainkey.example.org' && kind === 'TXT' ? [[record]] : [],
  })
const message = {
  id: '0a1b2c3d-0000-7000-8000-000000000001',
  way: 'email',
  to: 'leanne@example.org',
  sender: 'Llythyr ŵŷ',
  subject: 'Newyddion mis Rhagfyr – ŵŷ',
  text: 'Annwyl ddarllenydd,\n\nDyma’r newyddion.\n',
} as const
const letter = {
  ...message,
  html: '<p>Dyma’r newyddion.</p>',
  returns: 'a1b2c3',
  headers: {
    'List-Id': '<news.example.org>',
    'List-Unsubscribe':
      '<https://example.org/n/abc/leave>, <mailto:returns+a1b2c3@example.org?subject=unsubscribe>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Archived-At': '<https://example.org/newsletters/news/archive/abcd>',
  },
}

test('every mail is signed so that another library finds it whole, and none changed on the way', async () => {
  await post().send(message)
  const [received] = await box.taken()
  const { results } = await verified(received?.raw ?? Buffer.alloc(0))
  expect(results.map(({ status }) => status.result)).toEqual(['pass'])
  const changed = received?.raw.toString('latin1').replace('Annwyl', 'Anwyl') ?? ''
  const { results: then } = await verified(Buffer.from(changed, 'latin1'))
  expect(then.map(({ status }) => status.result)).not.toContain('pass')
  const { results: other } = await verified(received?.raw ?? Buffer.alloc(0), recordOf(newKey()))
  expect(other.map(({ status }) => status.result)).not.toContain('pass')
})

test('a letter is text and HTML; both headers of one-click stand inside the signature, and come back to a mark of their own', async () => {
  await post().send(letter)
  const [received] = await box.taken()
  expect(received?.html).toContain('<p>Dyma’r newyddion.</p>')
  expect(received?.text).toContain('Dyma’r newyddion.')
  expect(received?.envelopeFrom).toBe('returns+a1b2c3@example.org')
  expect(received?.from?.address).toBe('post@example.org')
  const header = (name: string) => received?.headers.find(({ key }) => key === name)?.value
  expect(header('list-unsubscribe')).toBe(letter.headers['List-Unsubscribe'])
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const { results } = await verified(received?.raw ?? Buffer.alloc(0))
  expect(results[0]?.status.result).toBe('pass')
  const signed = results[0]?.signingHeaders?.keys.toLowerCase() ?? ''
  for (const name of [
    'list-unsubscribe',
    'list-unsubscribe-post',
    'list-id',
    'archived-at',
    'from',
    'subject',
  ])
    expect(signed.split(/[:\s;,]+/)).toContain(name)
  const raw = received?.raw.toString('latin1') ?? ''
  const { results: without } = await verified(
    Buffer.from(raw.replace(/^List-Unsubscribe-Post:.*\r\n/im, ''), 'latin1'),
  )
  expect(without[0]?.status.result).not.toBe('pass')
})

test('nothing written into a header begins another', async () => {
  await post().send({ ...letter, headers: { 'List-Id': '<news.example.org>\r\nBcc: other@example.org' } })
  const [received] = await box.taken()
  expect(received?.headers.map(({ key }) => key)).not.toContain('bcc')
  expect(received?.rcpt).toEqual(['leanne@example.org'])
})

test('a key that is not there, is too short or of another kind refuses to start, in a sentence', () => {
  const wrong = [
    join(folder, 'nowhere.pem'),
    ...([512 * 2, null] as const).map((bits, at) => {
      const made =
        bits === null
          ? generateKeyPairSync('ed25519').privateKey
          : generateKeyPairSync('rsa', { modulusLength: bits }).privateKey
      const file = join(folder, `wrong-${at}.pem`)
      writeFileSync(file, made.export({ type: 'pkcs8', format: 'pem' }))
      return file
    }),
  ]
  for (const file of wrong) expect(() => post(file)).toThrow(Refusal)
})

test('the record fits into a zone file in pieces that a name server takes', () => {
  const text = zoneText(recordOf(key))
  const pieces = [...text.matchAll(/"([^"]*)"/g)].map(([, piece = '']) => piece)
  expect(pieces.join('')).toBe(recordOf(key))
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(255)
})
