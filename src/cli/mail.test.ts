import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { recordOf } from '../platform/mail/dkim.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-mail-'))
const file = join(folder, 'mail.pem')
const names = ['SMTP_URL', 'MAIL_FROM', 'DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const
afterEach(() => {
  for (const name of names) delete process.env[name]
})
afterAll(() => rmSync(folder, { recursive: true }))

const typed = async (...args: string[]) => {
  const said: string[] = []
  const complaints: string[] = []
  const out = { print: (line: string) => said.push(line), complain: (line: string) => complaints.push(line) }
  return { code: await runCommand(['mail', 'dkim', ...args], out), said: said.join('\n'), complaints }
}

test('a key is made once, for this account alone, and its record is printed; later the record of the key that is set up', async () => {
  const made = await typed('--make', file, '--domain', 'example.org', '--selector', 'mail2026')
  expect(made.code).toBe(0)
  const record = recordOf(readFileSync(file, 'utf8'))
  expect(made.said).toContain('mail2026._domainkey.example.org')
  expect(made.said).toContain(`Value:  ${record}`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await typed('--make', file)).toMatchObject({ code: 1, said: '' })
  expect(recordOf(readFileSync(file, 'utf8'))).toBe(record)
  Object.assign(process.env, {
    SMTP_URL: 'smtps://mail.example.org',
    MAIL_FROM: 'post@example.org',
    DKIM_DOMAIN: 'example.org',
    DKIM_SELECTOR: 'mail2026',
    DKIM_KEY_FILE: file,
  })
  expect((await typed()).said).toContain(record)
})

test('with no key, or a word that is none of its own, it says what to do in a sentence', async () => {
  expect(await typed()).toMatchObject({
    code: 2,
    complaints: ['No key is set up: make one with --make FILE, or set DKIM_KEY_FILE.'],
  })
  expect((await typed('--nonsense')).code).toBe(2)
})
