import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Kysely } from 'kysely'

import { pages as access } from '../../access/routes.ts'
import { serve, serveMissing } from '../../access/serve.tsx'
import { tokenIn } from '../../access/level-two/testing.ts'
import { browserOf, origin } from '../../access/testing.ts'
import { vaultHere } from '../../vault/testing.ts'
import { mintSignIn } from '../../access/sign-in/mint.ts'
import { connect, connectAsMigrator, type Database } from '../../platform/database/connect.ts'
import type { Schema } from '../../platform/database/schema.ts'
import { testDatabase } from '../../platform/database/testing.ts'
import { makeApp } from '../../platform/http/server.ts'
import { pages } from '../routes.ts'
import { userAdd } from '../user-add.ts'
import { setUp } from './actions.ts'
import { newSetUpCode } from './model.ts'

const setUpCode = newSetUpCode()
let app: ReturnType<typeof makeApp>
let db: Database
let ground: Kysely<Schema>
let close: () => Promise<void>
beforeAll(async () => {
  const { engine, drop } = await testDatabase()
  const vault = await vaultHere(engine)
  db = connect(engine, { max: 4, vaults: vault.vaults })
  ground = connectAsMigrator(engine)
  const house = { db, origin, clock: () => new Date(), setUpCode }
  app = makeApp(
    [...access, ...pages].map((page) => serve(house, page)),
    serveMissing(house),
  )
  close = async () => {
    await db.close()
    await ground.destroy()
    await vault.close()
    await drop()
  }
})
afterAll(() => close())

const good = {
  code: setUpCode.toLowerCase().replaceAll('-', ' '),
  name: 'First Steps (invented)',
  sender: 'Steps',
  telephone: '0300 000 0000',
  hours: '9am to 5pm',
  hoursCy: '9yb i 5yp',
  independence: 'parent-led',
  en: 'Parents run it.',
  cy: 'Rhieni sy’n ei redeg.',
  authorities: ['W06000015', 'E09000007', 'E99999999'],
  personName: 'Nadia Invented',
  email: 'nadia@example.org',
  phone: '',
}

test('while nothing is set up, every page leads there, and the command line says so', async () => {
  const visitor = browserOf(app)
  for (const path of ['/', '/staff', '/sign-in', '/nowhere', '/logo'])
    expect((await visitor.get(path)).location).toBe('/set-up')
  expect((await visitor.post('/sign-in', { address: 'a@example.org' })).location).toBe('/set-up')
  const page = await visitor.get('/set-up')
  expect(page.text).toContain('Nobody has set this up yet')
  expect(page.html.match(/name="authorities"/g)).toHaveLength(175)
  await expect(userAdd(ground, { name: 'A', email: 'a@example.org', role: 'coordinator' })).rejects.toThrow(
    'There is no programme yet',
  )
})

test('the set-up page speaks Welsh, the regions and the councils of Wales too', async () => {
  const page = await browserOf(app, null, 'cy').get('/set-up')
  for (const text of ['Gogledd-ddwyrain Lloegr', 'Cymru (22)', 'Caerdydd']) expect(page.text).toContain(text)
})

test('a stranger without the code sets nothing up; what they typed is kept', async () => {
  const visitor = browserOf(app)
  for (const code of ['', 'AAAA-BBBB-CCCC-DDDD', setUpCode.slice(1)]) {
    const answer = await visitor.post('/set-up', { ...good, code })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('That is not the set-up code')
    expect(answer.html).toContain('value="First Steps (invented)"')
  }
  expect(await ground.selectFrom('programmes').selectAll().execute()).toEqual([])
})

test('what is missing is marked', async () => {
  const answer = await browserOf(app).post('/set-up', { code: setUpCode, sender: 'Steps' })
  expect(answer.status).toBe(422)
  for (const id of ['name', 'independence', 'en', 'cy', 'authorities', 'personName', 'email'])
    expect(answer.html).toContain(`href="#${id}"`)
})

test('one set-up of two at once goes through; its coordinator signs in by the message and is administrator too', async () => {
  const [one, two] = [browserOf(app), browserOf(app)]
  const answers = await Promise.all([
    one.post('/set-up', good),
    two.post('/set-up', { ...good, name: 'Second' }),
  ])
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 404])
  const programmes = await ground.selectFrom('programmes').selectAll().execute()
  expect(programmes).toHaveLength(1)
  const served = await ground.selectFrom('programme_authorities').select('gss').orderBy('gss').execute()
  expect(served.map(({ gss }) => gss)).toEqual(['E09000007', 'W06000015'])
  const roles = await ground.selectFrom('roles').select('role').orderBy('role').execute()
  expect(roles).toEqual([{ role: 'administrator' }, { role: 'coordinator' }])
  const { id } = await ground.selectFrom('sign_ins').select('id').executeTakeFirstOrThrow()
  const sent = await db.asWorker((tx) => mintSignIn(tx, id))
  const winner = answers[0]?.status === 303 ? one : two
  const done = await winner.post(`/sign-in/${sent?.token}`, { press: crypto.randomUUID() })
  const signed = browserOf(app, tokenIn(done), 'en', winner.secret)
  expect((await signed.get('/staff')).location).toBe('/sign-in/more?then=%2Fstaff')
  const more = '/sign-in/more?then=/staff'
  expect((await signed.get(more)).text).toContain('your start code is the set-up code')
  expect((await signed.post(more, { do: 'start', code: setUpCode })).location).toBe(
    '/sign-in/more?then=%2Fstaff',
  )
  const chosen = { pin: '482706', again: '482706', press: crypto.randomUUID() }
  const risen = await signed.post(more, { do: 'new-pin', ...chosen })
  expect(risen.location).toBe('/staff')
  expect((await browserOf(app, tokenIn(risen)).get('/staff')).text).toContain('Nadia Invented')
})

test('afterwards there is no set-up any more, by page or past it', async () => {
  const visitor = browserOf(app)
  expect((await visitor.get('/set-up')).status).toBe(404)
  expect((await visitor.post('/set-up', good)).status).toBe(404)
  const draft = {
    code: '',
    host: { ...good, independence: 'charity' },
    authorities: [],
    person: { name: 'X', email: 'x@example.org', phone: '' },
  }
  expect(await db.inSession(null, 'localhost', (tx) => setUp(tx, draft, 'en'))).toBeNull()
})

test('the command line adds somebody who can then sign in, and refuses what is wrong in one sentence', async () => {
  const host = await ground.selectFrom('programmes').select('name').executeTakeFirstOrThrow()
  const { person, next } = await userAdd(ground, { name: 'Carys', phone: '07700 900456', role: 'supporter' })
  expect(next).toEqual([
    `Carys is now supporter of ${host.name}.`,
    'They sign in at /sign-in with +447700900456: a code is sent there.',
    expect.stringMatching(
      /^Their start code is \d{4} \d{4} \d{4}: say it or hand it over on paper\. It works once, within 7 days\.$/,
    ),
  ])
  const again = await userAdd(ground, { name: 'Carys', phone: '07700 900456', role: 'coordinator' })
  expect(again.person).toBe(person)
  expect(again.next[2]).toContain('They have had a start code. With --start-again')
  const user = { name: 'Carys', phone: '07700 900456', role: 'supporter', startAgain: true }
  expect((await userAdd(ground, user)).next[2]).toMatch(/^Their start code is \d{4}/)
  for (const [user, sentence] of [
    [{ name: 'A', email: 'a@example.org', role: 'king' }, 'There is no role called king.'],
    [{ name: 'A', email: 'nowhere', role: 'supporter' }, 'nowhere is not an e-mail address.'],
    [{ name: 'A', role: 'supporter' }, 'Give an e-mail address or a mobile number to sign in with.'],
    [
      { name: 'A', email: 'a@example.org', role: 'chair' },
      'A council account needs its authority: give its code, like E09000007.',
    ],
    [
      { name: 'A', email: 'a@example.org', role: 'supporter', programme: 'X' },
      'There is no programme called X.',
    ],
  ] as const)
    await expect(userAdd(ground, user)).rejects.toThrow(sentence)
})
