import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList, standing } from '../newsletter/testing.ts'
import {
  anIssue,
  becameOf,
  lettersHouse,
  presses,
  readers,
  type LettersHouse,
} from '../newsletter/sending/testing.ts'
import { bouncedCommand, noteIn } from './bounced.ts'

let house: LettersHouse
beforeAll(async () => {
  house = await lettersHouse()
})
afterAll(() => house.close())

const returns = 'returns@example.org'
/** What a mail server's alias does: pipes one raw message in. */
const pipes = async (message: string) => {
  const said: string[] = []
  const complaints: string[] = []
  const command = bouncedCommand(
    () => Promise.resolve(Buffer.from(message.replaceAll('\n', '\r\n'))),
    () => returns,
    (returned) => noteIn(house.ground, returned, '2026-11-19'),
  )
  const out = { print: (line: string) => said.push(line), complain: (line: string) => complaints.push(line) }
  const code = await command.run([], out)
  return { code, said: said.join(), complaints }
}

/** A letter to one reader, gone out: its mark, and how to see what became of it and of them. */
const aLetter = async (email: string, list = aList(house)) => {
  const of = await list
  const [reader = ''] = await readers(house, of.id, [email])
  return { of, reader, ...(await another(of, email)) }
}
const another = async (of: Awaited<ReturnType<typeof aList>>, email: string) => {
  const { path, id } = await anIssue(of)
  await presses(of, path)
  const sent = await house.sends()
  const mark = sent.find(({ to }) => to === email)?.returns ?? ''
  return { mark, issue: id }
}
const stands = async (list: string, reader: string) =>
  (await standing(house, list)).find(({ id }) => id === reader)?.state
const became = async (issue: string, reader: string) =>
  (await becameOf(house, issue)).find(({ subscriber_id: of }) => of === reader)

const report = (
  mark: string,
  status: string,
  whom: string,
  action = 'failed',
): string => `From: MAILER-DAEMON@mx.example.net
To: returns+${mark}@example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

${whom === '' ? '' : `Final-Recipient: rfc822; ${whom}\n`}Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status}
    and so on

--b
Content-Type: message/rfc822

From: post@example.org
Subject: What is on

Dear reader
--b--
`
const complaint = (mark: string, type = 'abuse'): string => `From: feedback@example.net
To: postmaster@example.org
Subject: FW: What is on
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is a report.
--b
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Invented/1.0
Version: 1

--b
Content-Type: message/rfc822

Return-Path: <returns+${mark}@example.org>
From: post@example.org
Subject: What is on

Dear reader
--b--
`

test('an address that does not exist is not written to again, after one report', async () => {
  const { of, reader, mark, issue } = await aLetter('gone@example.net')
  expect(mark).toMatch(/^[0-9a-f]{32}$/)
  expect(await pipes(report(mark.toUpperCase(), '5.1.1', 'GONE@example.net'))).toMatchObject({
    code: 0,
    said: 'Noted.',
  })
  expect((await became(issue, reader))?.state).toBe('bounced')
  expect(await stands(of.id, reader)).toBe('removed')
})

test('refused twice is the last time; the same report twice counts once', async () => {
  const { of, reader, mark } = await aLetter('hard@example.net')
  await pipes(report(mark, '5.0.0', 'hard@example.net'))
  await pipes(report(mark, '5.0.0', 'hard@example.net'))
  expect(await stands(of.id, reader)).toBe('subscribed')
  const next = await another(of, 'hard@example.net')
  await pipes(report(next.mark, '5.3.0', 'hard@example.net'))
  expect(await stands(of.id, reader)).toBe('removed')
})

test('who handed a letter on, and whose server refuses that, takes nobody out; a report that names nobody is not enough by itself', async () => {
  const { of, reader, mark, issue } = await aLetter('reads@example.net')
  for (const whom of ['forwarded.to@elsewhere.example', 'somebody@example.net'])
    for (const status of ['5.1.1', '5.0.0']) await pipes(report(mark, status, whom))
  const next = await another(of, 'reads@example.net')
  await pipes(report(next.mark, '5.1.1', 'forwarded.to@elsewhere.example'))
  expect(await stands(of.id, reader)).toBe('subscribed')
  expect(await became(issue, reader)).toMatchObject({ state: 'sent', soft: 4 })
  await pipes(report(mark, '5.1.1', ''))
  expect(await stands(of.id, reader)).toBe('subscribed')
  await pipes(report(next.mark, '5.1.1', ''))
  expect(await stands(of.id, reader)).toBe('removed')
})

test('a report that comes long after its letter counts for nothing; a reader may leave at any time', async () => {
  const { of, reader, mark, issue } = await aLetter('long@example.net')
  const ago = (days: number) =>
    sql`update newsletter_deliveries set settled_at = now() - make_interval(days => ${days}) where issue_id = ${issue}`.execute(
      house.ground,
    )
  await ago(11)
  expect(await pipes(report(mark, '5.1.1', 'long@example.net'))).toMatchObject({
    code: 0,
    said: expect.stringContaining('too long ago'),
  })
  await ago(31)
  await pipes(complaint(mark))
  expect(await became(issue, reader)).toMatchObject({ state: 'sent', complained_at: null })
  expect(await stands(of.id, reader)).toBe('subscribed')
  await pipes(`From: long@example.net\nTo: returns+${mark}@example.org\nSubject: unsubscribe\n\n\n`)
  expect(await stands(of.id, reader)).toBe('left')
})

test.each([
  ['whose address is half a million letters long', '5.1.1', 'a'.repeat(500_000)],
  [
    'of which a field is half a million spaces and more than a line',
    `${' '.repeat(500_000)}\u2028x\u2028y`,
    '',
  ],
])('a report %s keeps nobody waiting', async (_, status, whom) => {
  const { of, reader, mark } = await aLetter('patient@example.net')
  const began = performance.now()
  await pipes(report(mark, status, whom))
  // Read letter by letter it takes a fraction of a second on any machine; read in a time that grows with its square, many minutes.
  expect(performance.now() - began).toBeLessThan(60_000)
  expect(await stands(of.id, reader)).toBe('subscribed')
})

test.each(['5.2.2', '4.4.7', '5.7.1'])(
  'a full box, a slow line or a rule of theirs (%s) is counted, and takes nobody out',
  async (status) => {
    const { of, reader, mark, issue } = await aLetter(`soft${status}@example.net`)
    for (let n = 0; n < 3; n += 1)
      expect((await pipes(report(mark, status, `soft${status}@example.net`))).code).toBe(0)
    expect(await became(issue, reader)).toMatchObject({ soft: 3, state: 'sent' })
    expect(await stands(of.id, reader)).toBe('subscribed')
  },
)

test('whoever calls it spam is not written to again, and whoever says “not spam” is', async () => {
  const { of, reader, mark, issue } = await aLetter('spam@example.net')
  expect((await pipes(complaint(mark, 'not-spam'))).code).toBe(0)
  expect(await stands(of.id, reader)).toBe('subscribed')
  await pipes(complaint(mark))
  expect(await stands(of.id, reader)).toBe('removed')
  expect((await became(issue, reader))?.complained_at).not.toBeNull()
  const { rows } = await sql<{
    why: string
  }>`select why from suppressions p join subscribers s on s.mail_print = p.mail_print
    where s.id = ${reader}`.execute(house.ground)
  expect(rows).toEqual([{ why: 'complained' }])
})

test('one letter that was passed on, reported again after its reader came back, takes nobody out a second time', async () => {
  const { of, reader, mark, issue } = await aLetter('again@example.net')
  const back = async () => {
    await sql`update suppressions p set lifted_at = now(), lifted_why = 'asked-again' from subscribers s
      where s.id = ${reader} and p.mail_print = s.mail_print and p.lifted_at is null`.execute(house.ground)
    const [id = ''] = await readers(house, of.id, ['again@example.net'])
    return id
  }
  await pipes(complaint(mark))
  expect(await stands(of.id, reader)).toBe('removed')
  const second = await back()
  for (const message of [complaint(mark), report(mark, '5.1.1', 'again@example.net')])
    expect((await pipes(message)).code).toBe(0)
  expect(await stands(of.id, second)).toBe('subscribed')
  expect((await became(issue, reader))?.complained_at).not.toBeNull()
  const next = await another(of, 'again@example.net')
  await pipes(complaint(next.mark))
  expect(await stands(of.id, second)).toBe('removed')
})

test('a reader’s own mail program writes that they leave; their holiday answer does not', async () => {
  const { of, reader, mark } = await aLetter('writes@example.net')
  const mail = (subject: string, more = '') =>
    `From: writes@example.net\nTo: returns+${mark}@example.org\nSubject: ${subject}\n${more}\nHello\n`
  expect(await pipes(mail('Out of office', 'Auto-Submitted: auto-replied\n'))).toMatchObject({ code: 0 })
  expect(await pipes(mail('unsubscribe', 'Auto-Submitted: auto-replied\n'))).toMatchObject({ code: 0 })
  expect(await stands(of.id, reader)).toBe('subscribed')
  await pipes(mail('Unsubscribe'))
  expect(await stands(of.id, reader)).toBe('left')
})

test('what is late or arrived is noted nowhere; what can’t be read, or is of no letter, ends with one sentence', async () => {
  const { mark, issue, reader } = await aLetter('late@example.net')
  expect((await pipes(report(mark, '4.4.1', 'late@example.net', 'delayed'))).code).toBe(0)
  expect((await pipes(report(mark, '2.0.0', 'late@example.net', 'delivered'))).code).toBe(0)
  expect(await became(issue, reader)).toMatchObject({ state: 'sent', soft: 0 })
  for (const message of [
    '',
    'Subject: Hello\n\nWho are you?\n',
    report('0'.repeat(32), '5.1.1', 'late@example.net'),
    report('x', '5.1.1', 'late@example.net'),
  ]) {
    const { code, complaints } = await pipes(message)
    expect(code).toBe(2)
    expect(complaints).toHaveLength(1)
  }
})
