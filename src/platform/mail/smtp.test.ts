import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarFile } from '../ics/ics.ts'
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

test('a calendar file goes with it, is read by another library at the same hour in winter and in summer, and names nothing', async () => {
  for (const [day, utc] of [
    ['2027-02-25', '10:00'],
    ['2027-06-03', '09:00'],
  ] as const) {
    const one = { id: message.id, day, startsAt: '10:00', endsAt: '16:00' }
    const calendar = calendarFile([one], 'Your booking', new Date('2026-11-18T10:00:00Z'))
    await post().send({ ...message, calendar })
    const [received] = await box.taken()
    expect(received?.text?.trim()).toBe(message.text.trim())
    const [file] = received?.attachments ?? []
    expect([file?.filename, file?.mimeType]).toEqual(['calendar.ics', 'text/calendar'])
    const content = file?.content ?? ''
    const read = new ICAL.Component(
      ICAL.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)),
    )
    const event = new ICAL.Event(read.getFirstSubcomponent('vevent') ?? undefined)
    expect(event.startDate.toJSDate().toISOString()).toBe(`${day}T${utc}:00.000Z`)
    expect([event.summary, event.location, event.description]).toEqual(['Your booking', null, null])
  }
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
  expect(await faultOf(post().send({ ...message, to: 'nobody@example.org' }))).toEqual({
    code: 'smtp-550-gone',
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
