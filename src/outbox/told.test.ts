import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAgain } from '../access/level-two/start-codes.ts'
import { atLevelOne } from '../access/level-two/testing.ts'
import { pages } from '../access/routes.ts'
import { must, origin, testHouse, type TestHouse } from '../access/testing.ts'
import { changeDetails, invitePerson } from '../people/staff/actions.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { send } from './actions.ts'
import { outboxRound } from './jobs.ts'
import { counting, wholeDatabase } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const mails = async () => {
  const { post, taken } = counting()
  await outboxRound({ db: house.db, origin, post })
  return taken()
}

test('the address that an account had is told of the new one, neutrally, in its reader’s language', async () => {
  const { actor, token } = await house.person(['administrator'])
  const { id } = await house.person(['supporter'], { email: 'before@example.org', language: 'cy' })
  const draft = { name: 'Joy', email: 'after@example.org', phone: '', version: 1 }
  await house.as(token, (tx) => changeDetails(tx, actor, id, draft))
  const all = await mails()
  expect(all.map(({ to }) => to)).toEqual(['before@example.org'])
  expect(all[0]?.text).toContain('rydych yn mewngofnodi ag ef ei newid heddiw')
  expect(all.every(({ subject, text }) => isNeutral(`${subject} ${text}`))).toBe(true)
  expect(all[0]?.text).not.toContain('after@example.org')
})

test('who was let start again is told at their own address, so that a mistake is noticed', async () => {
  const { token } = await house.person(['coordinator'])
  const { id } = await house.person(['supporter'], { email: 'again@example.org' })
  await house.as(token, (tx) => startAgain(tx, id, 'rang'))
  const [mail] = await mails()
  expect(mail?.to).toBe('again@example.org')
  expect(mail?.text).toContain('If it was not you, please ring us')
  expect(isNeutral(`${mail?.subject} ${mail?.text}`)).toBe(true)
})

test('no table holds a start code or a PIN, as it was said or as bytes', async () => {
  const { actor, token } = await house.person(['administrator'])
  const draft = { name: 'Huw', email: 'huw.canary@example.org', phone: '', role: 'supporter', gss: '' }
  const { person, startCode } = must(await house.as(token, (tx) => invitePerson(tx, actor, draft)))
  const more = '/sign-in/more'
  const browser = await atLevelOne(house, person)
  await browser.post(more, { do: 'start', code: startCode ?? '' })
  const chosen = { do: 'new-pin', pin: '770391826415', again: '770391826415', press: crypto.randomUUID() }
  expect((await browser.post(more, chosen)).status).toBe(303)
  const dump = await wholeDatabase(house)
  expect(dump).toContain('huw.canary@example.org')
  for (const secret of [startCode ?? '', (startCode ?? '').replaceAll(' ', ''), chosen.pin]) {
    expect(secret.length).toBeGreaterThan(11)
    expect(dump.includes(secret)).toBe(false)
    expect(dump.includes(Buffer.from(secret).toString('hex'))).toBe(false)
  }
})

test('nobody sends these by themselves: the database writes them', async () => {
  const { actor, token, id } = await house.person(['coordinator'])
  for (const kind of ['began-again', 'address-changed'] as const)
    await expect(house.as(token, (tx) => send(tx, actor, { kind, toPerson: id }))).rejects.toThrow(
      'row-level security',
    )
})
