import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as access } from '../access/routes.ts'
import { browserOf, origin, testHouse, type Read, type TestHouse } from '../access/testing.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { smtp } from '../platform/mail/smtp.ts'
import { mailbox } from '../platform/mail/testing.ts'
import { invite } from '../people/staff/actions.ts'
import { send } from './actions.ts'
import { outboxRound } from './jobs.ts'
import { counting, hurry, wholeDatabase } from './testing.ts'

let house: TestHouse
let box: Awaited<ReturnType<typeof mailbox>>
beforeAll(async () => {
  house = await testHouse(access)
  box = await mailbox()
})
afterAll(async () => {
  await box.close()
  await house.close()
})

/** The worker's round over a real line, and what arrived. */
const mails = async () => {
  await outboxRound({ db: house.db, origin, post: smtp({ url: box.url, from: 'post@example.org' }) })
  return box.taken()
}
const linkIn = (text: string | undefined): string =>
  /http:\/\/localhost:3000(\/\S+)/.exec(text ?? '')?.[1] ?? ''
const codeIn = (text: string | undefined): string => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? ''
const press = () => ({ press: crypto.randomUUID() })
const tokenIn = (read: Read): string =>
  /__Host-s=([^;]+)/.exec(read.headers.getSetCookie().join('\n'))?.[1] ?? ''

test('asked for, sent, opened in the same browser: signed in; in another: not', async () => {
  await house.person(['supporter'], { email: 'joy@example.org', language: 'cy' })
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'Joy@example.org', next: '/sessions' })
  const [mail] = await mails()
  expect(mail).toMatchObject({
    rcpt: ['joy@example.org'],
    subject: 'Eich dolen a’ch cod',
    from: { name: 'Alongside' },
  })
  expect(isNeutral(`${mail?.subject} ${mail?.text} ${mail?.from?.name}`)).toBe(true)
  const link = linkIn(mail?.text)
  const elsewhere = await house.visitor().post(link, press())
  expect(`${elsewhere.status} ${tokenIn(elsewhere)}`).toBe('422 ')
  const pressed = await browser.post(link, press())
  expect(`${pressed.status} ${pressed.location}`).toBe('303 /sessions')
  expect((await browserOf(house.app, tokenIn(pressed)).get('/sessions')).status).toBe(200)
})

test('the six numbers in the mail sign in on the device that asked, and nowhere else', async () => {
  await house.person(['supporter'], { email: 'ruth@example.org' })
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'ruth@example.org' })
  const [mail] = await mails()
  const code = codeIn(mail?.text)
  expect((await house.visitor().post('/sign-in/code', { code, ...press() })).status).toBe(422)
  expect(tokenIn(await browser.post('/sign-in/code', { code, ...press() }))).not.toBe('')
})

test('nobody known at the address: nothing is sent, and the row is closed without a word', async () => {
  const browser = house.visitor()
  const answer = await browser.post('/sign-in', { address: 'nobody@example.org' })
  expect(`${answer.status} ${answer.location}`).toBe('303 /sign-in/code')
  expect(await mails()).toEqual([])
  const [row] = await house.ground.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).execute()
  expect(row).toMatchObject({ kind: 'sign-in', why: 'nothing', sent_at: null })
})

test('a mail that failed and is sent again holds new secrets; the lost ones are dead', async () => {
  await house.person(['supporter'], { email: 'ada@example.org' })
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'ada@example.org' })
  const { post, state, taken } = counting()
  const lost: string[] = []
  const losing = {
    ...post,
    send: (message: Parameters<typeof post.send>[0]) => {
      lost.push(message.text)
      return Promise.reject(new Error('planted'))
    },
  }
  await outboxRound({ db: house.db, origin, post: losing })
  const [row] = await house.ground.selectFrom('outbox').select('id').orderBy('id', 'desc').limit(1).execute()
  await hurry(house, row?.id ?? '')
  await outboxRound({ db: house.db, origin, post })
  const [second] = taken()
  expect(state.fault).toBeNull()
  expect(linkIn(second?.text)).not.toBe(linkIn(lost[0]))
  expect((await browser.post(linkIn(lost[0]), press())).status).toBe(422)
  expect((await browser.post(linkIn(second?.text), press())).status).toBe(303)
})

test('an invitation leads to a code at the invited address and to no session by itself', async () => {
  const { actor, token } = await house.person(['administrator'])
  const { id } = await house.person(['social-worker'], { email: 'invited@example.org' })
  await house.as(token, (tx) => invite(tx, actor, id))
  const [mail] = await mails()
  expect(mail?.subject).toBe('A message for you')
  expect(codeIn(mail?.text)).toBe('')
  const browser = house.visitor()
  const pressed = await browser.post(linkIn(mail?.text), press())
  expect(`${pressed.location} ${tokenIn(pressed)}`).toBe('/sign-in/code ')
  const [second] = await mails()
  expect(tokenIn(await browser.post('/sign-in/code', { code: codeIn(second?.text), ...press() }))).not.toBe(
    '',
  )
})

/** A code is six digits among many: times and ids hold such runs too, but none that stand alone. */
const standsAlone = (code: string) => new RegExp(`(?<![0-9a-fA-F.:-])${code}(?![0-9a-fA-F.:-])`)

test('no table holds a link, a code or a session’s token, before, during or after', async () => {
  const { id, actor, token } = await house.person(['coordinator'], { email: 'canary@example.org' })
  const { rows } = await sql<{ id: string }>`insert into single_acts (programme_id, act, thing_id, expires_at)
    values (${house.programme}, 'answer', ${crypto.randomUUID()}, now() + interval '1 day') returning id`.execute(
    house.ground,
  )
  await house.as(token, (tx) =>
    send(tx, actor, { kind: 'asked', toPerson: id, facts: { singleAct: rows[0]?.id ?? '' } }),
  )
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'canary@example.org' })
  const during: string[] = []
  const { post } = counting()
  const texts: string[] = []
  const watching = {
    ...post,
    send: async ({ text }: { text: string }) => {
      texts.push(text)
      during.push(await wholeDatabase(house))
    },
  }
  await outboxRound({ db: house.db, origin, post: watching })
  const mail = texts.find((text) => text.includes('/sign-in/')) ?? ''
  const asked = texts.find((text) => text.includes('/r/')) ?? ''
  const secrets = [linkIn(mail).split('/').at(-1) ?? '', linkIn(asked).split('/').at(-1) ?? '']
  const pressed = await browser.post(linkIn(mail), press())
  secrets.push(tokenIn(pressed))
  expect(secrets.map((secret) => secret.length)).toEqual([43, 43, 43])
  const dumps = [...during, await wholeDatabase(house)]
  expect(dumps).toHaveLength(3)
  for (const dump of dumps) {
    expect(dump).toContain('canary@example.org')
    for (const secret of secrets) {
      expect(dump.includes(secret)).toBe(false)
      expect(dump.includes(Buffer.from(secret).toString('hex'))).toBe(false)
    }
    expect(standsAlone(codeIn(mail)).test(dump)).toBe(false)
  }
  await sql`insert into form_keys (programme_id, owner, key, location)
    values (${house.programme}, ${id}, ${crypto.randomUUID()}, ${`planted ${codeIn(mail)} ${secrets[0]}`})`.execute(
    house.ground,
  )
  const planted = await wholeDatabase(house)
  expect(planted.includes(secrets[0] ?? '') && standsAlone(codeIn(mail)).test(planted)).toBe(true)
})

test('whoever types in the address of a parent marked unsafe makes no mail arrive in their inbox', async () => {
  const { id } = await house.person(['parent'], { email: 'watched@example.org' })
  const of = { programme_id: house.programme }
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ ...of, name: 'Watched Invented', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('grants')
    .values({ ...of, person_id: id, function: 'is', thing: 'party', thing_id: party })
    .execute()
  const marked = (safe: boolean) =>
    house.ground
      .insertInto('safe_contacts')
      .values({
        ...of,
        party_id: party,
        safe,
        way: 'email',
        set_on: '2026-11-02',
      })
      .execute()
  await marked(false)
  await house.visitor().post('/sign-in', { address: 'watched@example.org' })
  expect(await mails()).toEqual([])
  await marked(true)
  await house.visitor().post('/sign-in', { address: 'watched@example.org' })
  expect(await mails()).toHaveLength(1)
})
