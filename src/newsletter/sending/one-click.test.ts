import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outboxRound } from '../../outbox/jobs.ts'
import { newKey, recordOf } from '../../platform/mail/dkim.ts'
import { smtp } from '../../platform/mail/smtp.ts'
import { mailbox, type Received } from '../../platform/mail/testing.ts'
import { aList, asks, standing } from '../testing.ts'
import { lettersRound } from './jobs.ts'
import { anIssue, lettersHouse, presses, readers, type LettersHouse } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-one-click-'))
const key = newKey()
let house: LettersHouse
let box: Awaited<ReturnType<typeof mailbox>>
beforeAll(async () => {
  writeFileSync(join(folder, 'key.pem'), key, { mode: 0o600 })
  house = await lettersHouse()
  box = await mailbox()
})
afterAll(async () => {
  await box.close()
  await house.close()
  rmSync(folder, { recursive: true })
})

const origin = 'https://letters.example.org'
/** Out by a real mail server, signed, as a house with a name of its own does it. */
const goesOut = async (): Promise<Received[]> => {
  const dkim = { domain: 'example.org', selector: 'mail2026', keyFile: join(folder, 'key.pem') }
  const post = smtp({ url: box.url, from: 'post@example.org', returns: 'returns@example.org', dkim })
  await lettersRound(house)
  await outboxRound({ db: house.db, origin, post })
  return box.taken()
}
/** What somebody else's program says of a mail, when it asks for the key where it must stand. */
const verified = async (raw: Buffer) => {
  const asked: string[] = []
  const resolver = async (name: string): Promise<string[][]> => {
    asked.push(name)
    return name === 'mail2026._domainkey.example.org' ? [[recordOf(key)]] : []
  }
  const { results } = await dkimVerify(raw, { resolver, strict: true })
  const [one] = results
  return {
    asked,
    result: one?.status.result,
    domain: one?.signingDomain,
    signed: one?.signingHeaders?.keys.toLowerCase().split(/[:\s;,]+/) ?? [],
  }
}
const header = (mail: Received | undefined, name: string): string =>
  mail?.headers.find(({ key: of }) => of === name)?.value ?? ''

test('a letter leaves signed, with both headers inside the signature; a mail service presses once, and its reader has left', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['goes@example.org', 'stays@example.org'])
  const { path } = await anIssue(list, { archived: 'yes' })
  await presses(list, path)
  const mails = await goesOut()
  expect(mails.map(({ rcpt }) => rcpt.join()).toSorted()).toEqual(['goes@example.org', 'stays@example.org'])
  for (const mail of mails) {
    const { result, domain, signed, asked } = await verified(mail.raw)
    expect([result, domain]).toEqual(['pass', 'example.org'])
    expect(asked).toContain('mail2026._domainkey.example.org')
    for (const name of [
      'list-unsubscribe',
      'list-unsubscribe-post',
      'list-id',
      'archived-at',
      'from',
      'to',
      'subject',
    ])
      expect(signed).toContain(name)
    expect(mail.envelopeFrom).toMatch(/^returns\+[0-9a-f]{32}@example\.org$/)
    expect(mail.from).toEqual({ name: 'Monthly news', address: 'post@example.org' })
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail, 'precedence')).toBe('')
    expect(header(mail, 'feedback-id')).toBe('')
  }
  const goes = mails.find(({ rcpt }) => rcpt[0] === 'goes@example.org')
  const address = header(goes, 'list-unsubscribe').match(/<(https:[^>]+)>/)?.[1] ?? ''
  expect(address.startsWith(`${origin}/n/`)).toBe(true)
  // RFC 8058, 3.2: one POST, this body, no cookie, nothing else.
  const press = () =>
    house.app.request(new URL(address).pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: header(goes, 'list-unsubscribe-post'),
    })
  const answer = await press()
  expect([answer.status, answer.headers.get('set-cookie'), await answer.text()]).toEqual([200, null, ''])
  expect((await press()).status).toBe(200)
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['left', 'subscribed'])
  const again = await anIssue(list)
  await presses(list, again.path)
  expect((await goesOut()).map(({ rcpt }) => rcpt[0])).toEqual(['stays@example.org'])
})

test('every other mail is signed as well', async () => {
  const list = await aList(house)
  await asks(house, list, 'asked@example.org')
  const [mail] = await goesOut()
  expect(mail?.subject).toBe('Is this your address?')
  expect((await verified(mail?.raw ?? Buffer.alloc(0))).result).toBe('pass')
  expect(header(mail, 'list-unsubscribe')).toBe('')
})

test('a name and a subject with line breaks in them make no header of their own', async () => {
  const list = await aList(house, [], { nameEn: 'Monthly news\r\nBcc: x@example.org', nameCy: '' })
  await readers(house, list.id, ['broken@example.org'])
  const { path } = await anIssue(list, { subjectEn: 'What is on\r\nBcc: y@example.org\r\n\r\n<b>Hello</b>' })
  await presses(list, path)
  const [mail] = await goesOut()
  expect(mail?.rcpt).toEqual(['broken@example.org'])
  expect(header(mail, 'bcc')).toBe('')
  expect(mail?.subject).toBe('What is on Bcc: y@example.org <b>Hello</b>')
  expect(mail?.from?.name).toBe('Monthly news Bcc: x@example.org')
  expect((await verified(mail?.raw ?? Buffer.alloc(0))).result).toBe('pass')
})
