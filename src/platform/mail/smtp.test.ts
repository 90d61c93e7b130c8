import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotSent } from './message.ts'
import { smtp } from './smtp.ts'
import { mailbox } from './testing.ts'

let box: Awaited<ReturnType<typeof mailbox>>
beforeAll(async () => {
  box = await mailbox()
})
afterAll(() => box.close())

const message = {
  id: '0a1b2c3d-0000-7000-8000-000000000001',
  way: 'email',
  to: 'leanne@example.org',
  sender: 'Cerdded gyda’n gilydd ŵŷ',
  subject: 'Neges i chi',
  text: 'Mae rhywbeth i chi edrych arno:\nhttps://example.org/c/abc\n',
} as const
const post = () => smtp({ url: box.url, from: 'post@example.org' })
const faultOf = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof NotSent ? { code: error.code, again: error.again } : error),
  )

test('a mail arrives as plain text, from the neutral sender, with the same mark at every try', async () => {
  await post().send(message)
  await post().send(message)
  const [first, second] = await box.taken()
  expect(first).toMatchObject({
    from: { name: message.sender, address: 'post@example.org' },
    to: [{ address: 'leanne@example.org' }],
    subject: 'Neges i chi',
    text: message.text,
    messageId: `<${message.id}@example.org>`,
  })
  expect(second?.messageId).toBe(first?.messageId)
  expect(first?.html).toBeUndefined()
  const headers = first?.headers.map(({ key }) => key) ?? []
  expect(headers).toContain('auto-submitted')
  expect(headers).not.toContain('x-mailer')
})

test('a comma in an address does not make two of it', async () => {
  await faultOf(post().send({ ...message, to: 'a@example.org,b@example.org' }))
  for (const { rcpt } of await box.taken()) expect(rcpt).not.toContain('b@example.org')
})

test('a full box is tried again, a box that is gone is not, a server that is down is', async () => {
  expect(await faultOf(post().send({ ...message, to: 'busy@example.org' }))).toEqual({
    code: 'smtp-451',
    again: true,
  })
  expect(await faultOf(post().send({ ...message, to: 'gone@example.org' }))).toEqual({
    code: 'smtp-550',
    again: false,
  })
  const nowhere = smtp({ url: 'smtp://127.0.0.1:1', from: 'post@example.org' })
  expect(await faultOf(nowhere.send(message))).toMatchObject({ again: true })
})

test('off this machine nothing is said on an open line', async () => {
  // Leads here under a name that is not taken for this machine's, so STARTTLS is demanded, and this server has none.
  const open = smtp({ url: `smtp://0.0.0.0:${box.port}`, from: 'post@example.org' })
  expect(await faultOf(open.send(message))).toEqual({ code: 'smtp-500', again: true })
  expect(await box.taken()).toEqual([])
})
