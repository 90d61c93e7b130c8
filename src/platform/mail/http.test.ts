import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { gateway } from './gateway.ts'
import { kept } from './kept.ts'
import { NotSent } from './message.ts'
import { notify } from './notify.ts'
import { postFrom } from './post.ts'

type Call = { path: string; authorization: string; body: unknown }
let calls: Call[] = []
let status = 201

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? null : JSON.parse(text)
}
/** Speaks as much of the two interfaces as we use. */
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await bodyOf(request)
  calls.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body })
  const said =
    status < 300 ? { id: 'x' } : { status_code: status, errors: [{ error: 'Fault', message: 'planted' }] }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
}
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy())
})
let url = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => server.close())
beforeEach(() => {
  calls = []
  status = 201
})

const service = '0a1b2c3d-0000-4000-8000-00000000000a'
const secret = '0a1b2c3d-0000-4000-8000-00000000000b'
const mail = '0a1b2c3d-0000-4000-8000-00000000000c'
const text = '0a1b2c3d-0000-4000-8000-00000000000d'
const message = {
  id: '0a1b2c3d-0000-7000-8000-000000000001',
  sender: 'Alongside',
  subject: 'Neges i chi',
  text: '123456 yw eich cod.\n',
} as const
const toMail = { ...message, way: 'email', to: 'leanne@example.org' } as const
const toPhone = { ...message, way: 'text', to: '+447700900123' } as const
const post = () => notify({ key: `trial-${service}-${secret}`, emailTemplate: mail, textTemplate: text, url })
const faultOf = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof NotSent ? { code: error.code, again: error.again } : error),
  )

const issuerOf = (authorization: string): unknown => {
  const [, claims = ''] = authorization.replace('Bearer ', '').split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
}

test('Notify gets the template, the address, the words and our own reference, signed with the key', async () => {
  await post().send(toMail)
  await post().send(toPhone)
  expect(calls.map(({ path, body }) => ({ path, body }))).toEqual([
    {
      path: '/v2/notifications/email',
      body: {
        template_id: mail,
        email_address: 'leanne@example.org',
        personalisation: { subject: message.subject, text: message.text },
        reference: message.id,
      },
    },
    {
      path: '/v2/notifications/sms',
      body: {
        template_id: text,
        phone_number: '+447700900123',
        personalisation: { text: message.text },
        reference: message.id,
      },
    },
  ])
  expect(issuerOf(calls[0]?.authorization ?? '')).toMatchObject({ iss: service })
})

test.each([
  [400, false],
  [403, true],
  [429, true],
  [500, true],
])('when Notify answers %i, trying again: %s', async (answer, again) => {
  status = answer
  expect(await faultOf(post().send(toMail))).toEqual({ code: `notify-${answer}`, again })
  expect(await faultOf(post().send(toPhone))).toEqual({ code: `notify-${answer}`, again })
})

test('a text gateway gets number, words and reference, with the token', async () => {
  await gateway({ url: `${url}/send`, token: 'planted' }).send(toPhone)
  expect(calls).toEqual([
    {
      path: '/send',
      authorization: 'Bearer planted',
      body: { reference: message.id, to: '+447700900123', from: 'Alongside', text: message.text },
    },
  ])
})

test.each([
  [400, false],
  [401, true],
  [422, false],
  [429, true],
  [503, true],
])('when the gateway answers %i, trying again: %s', async (answer, again) => {
  status = answer
  expect(await faultOf(gateway({ url, token: 't' }).send(toPhone))).toEqual({
    code: `gateway-${answer}`,
    again,
  })
})

test('a provider that is not there is tried again', async () => {
  const nowhere = notify({
    key: `trial-${service}-${secret}`,
    emailTemplate: mail,
    textTemplate: text,
    url: 'http://127.0.0.1:1',
  })
  expect(await faultOf(nowhere.send(toMail))).toEqual({ code: 'notify-0', again: true })
  expect(await faultOf(gateway({ url: 'http://127.0.0.1:1', token: 't' }).send(toPhone))).toEqual({
    code: 'gateway-unreachable',
    again: true,
  })
})

test('with nothing set up the last 200 messages stay in memory, newest first', async () => {
  const { send, kept: shown } = kept()
  for (let n = 0; n < 203; n += 1) await send({ ...toMail, subject: String(n) })
  expect(shown()).toHaveLength(200)
  expect(shown()[0]?.subject).toBe('202')
  expect(postFrom({ smtp: undefined, notify: undefined, gateway: undefined }).kept?.()).toEqual([])
})

test('with only a text gateway, a mail has no way out, and nothing is kept', async () => {
  const only = postFrom({ smtp: undefined, notify: undefined, gateway: { url, token: 't' } })
  expect(only.ways).toEqual(['text'])
  expect(only.kept).toBeUndefined()
  expect(await faultOf(only.send(toMail))).toEqual({ code: 'no-way', again: false })
})
