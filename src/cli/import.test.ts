import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { workLists } from '../conferences/lists/testing.ts'
import type { Door } from './door.ts'
import { importCommand } from './import.ts'

let house: TestHouse
let door: Door
let opened = 0
beforeAll(async () => {
  house = await testHouse([], new Date('2026-11-21T10:00:00Z'))
  const { actor, token } = await house.person(['coordinator'], { name: 'Command line' })
  door = { work: (run) => house.as(token, (tx) => run(tx, actor)) }
})
afterAll(() => house.close())

const run = async (...args: string[]) => {
  const printed: string[] = []
  const complaints: string[] = []
  const command = importCommand(async () => {
    opened += 1
    return door
  })
  const code = await command.run(args, {
    print: (line) => printed.push(line),
    complain: (sentence) => complaints.push(sentence),
  })
  return { code, printed, complaints }
}
const folder = mkdtempSync(join(tmpdir(), 'list-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const sample = fileURLToPath(new URL('../../docs/samples/council-list.csv', import.meta.url))
const conferences = async () => (await house.ground.selectFrom('conferences').select('id').execute()).length

test('a dry run of the sample says what it would do, ten rows to put right, and changes nothing', async () => {
  const { code, printed } = await run(sample, '--authority', 'E09000007', '--dry-run')
  expect(code).toBe(0)
  expect(printed.at(-1)).toBe('Nothing was changed. 145 new, 10 put-right')
  expect(printed.join('\n')).toContain('row 87 · CL-1045 · review: put-right. There is no such day.')
  expect(await conferences()).toBe(0)
  expect(await house.ground.selectFrom('lists').select('id').execute()).toEqual([])
})

test('the sample enters, says what became of each row, and a second time nothing is changed', async () => {
  const { code, printed } = await run(sample, '--authority', 'E09000007', '--json')
  expect(code).toBe(0)
  const said: unknown = JSON.parse(printed.join(''))
  expect(said).toMatchObject({ again: false, counts: { entered: 145, 'put-right': 10 } })
  expect(said).toHaveProperty(
    'rows.0',
    expect.objectContaining({ rows: [2], reference: 'CL-1001', verdict: 'entered' }),
  )
  expect(await conferences()).toBe(145)
  const again = await run(sample, '--authority', 'E09000007')
  expect(again.printed).toContain('This file came in before: nothing was changed.')
  expect(await conferences()).toBe(145)
})

test('what cannot be read is refused with one sentence and exit code 2, before the database is asked', async () => {
  const list = fileOf('list.csv', 'Case ref,Type,Date\nA-1,ICPC,14/01/2027')
  const before = opened
  const refused = await Promise.all([
    run(),
    run(list, list, '--authority', 'E09000007'),
    run(list),
    run(list, '--authority', 'Camden'),
    run(join(folder, 'missing.csv'), '--authority', 'E09000007'),
    run(list, '--shout'),
  ])
  expect(refused.map(({ code, printed, complaints }) => [code, printed.length, complaints.length])).toEqual(
    refused.map(() => [2, 0, 1]),
  )
  expect(opened).toBe(before)
})

test('a council that is not served, unknown headings and an empty file are refused too', async () => {
  const list = fileOf('other.csv', 'Case ref,Type,Date\nA-1,ICPC,14/01/2027')
  const unknown = fileOf('unknown.csv', 'Foo,Bar\n1,2')
  const refused = [
    await run(list, '--authority', 'E06000001'),
    await run(unknown, '--authority', 'E09000007'),
    await run(fileOf('empty.csv', ''), '--authority', 'E09000007'),
  ]
  expect(refused.map(({ code, complaints }) => [code, complaints.join('').slice(0, 30)])).toEqual([
    [2, 'This programme does not serve '],
    [2, 'The headings for the reference'],
    [2, 'The file is empty.'],
  ])
})

test('what is sealed is told of by no command; the worker reads it for its handler', async () => {
  const handler = await house.person(['handler'])
  await house.ground.updateTable('programmes').set({ outside_handler: handler.id }).execute()
  await house.ground
    .updateTable('families')
    .set({ handler: handler.id })
    .where('reference', '=', 'CL-1001')
    .execute()
  const list = fileOf('sealed.csv', 'Case ref,Type,Date\nCL-1001,RCPC,14/05/2027\nCL-1002,RCPC,15/05/2027')
  const { printed } = await run(list, '--authority', 'E09000007', '--json')
  expect(printed.join('')).toContain('CL-1002')
  expect(printed.join('')).not.toContain('CL-1001')
  const sealed = () =>
    house.ground
      .selectFrom('list_entries')
      .select(['verdict', 'handler'])
      .where('reference', '=', 'CL-1001')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
  expect(await sealed()).toEqual({ verdict: 'reading', handler: handler.id })
  await workLists(house, handler.actor.now)
  expect(await sealed()).toEqual({ verdict: 'new', handler: handler.id })
})
