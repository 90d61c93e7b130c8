import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeLines } from '../audit/chain/file.ts'
import { exportLines } from '../audit/chain/lines.ts'
import { chainHere } from '../audit/chain/testing.ts'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { openTextOf, newSigningKey } from '../vault/chain/signing.ts'
import { auditExport, auditVerify } from './audit.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-verify-'))
const at = (name: string): string => join(folder, name)
let programme = ''

const typed = async (command: typeof auditVerify, ...args: string[]) => {
  const said: string[] = []
  const complaints: string[] = []
  const out = {
    print: (line: string) => said.push(line),
    complain: (sentence: string) => complaints.push(sentence),
  }
  const code = await command.run(args, out).catch((error: unknown) => {
    complaints.push(error instanceof Error ? error.message : '')
    return 1
  })
  return { code, said: said.join('\n'), complaints }
}
const verify = (...args: string[]) => typed(auditVerify, ...args)

beforeAll(async () => {
  const { engine, drop } = await testDatabase()
  const ground = connectAsMigrator(engine)
  const here = chainHere(engine)
  programme = (
    await ground
      .insertInto('programmes')
      .values({ name: 'Walking Beside (invented)', independence: 'charity' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
  await here.write(ground, programme, 130)
  await here.sealer.stop()
  await writeLines(at('export.jsonl'), exportLines(ground, here.now()))
  writeFileSync(
    at('anchors.jsonl'),
    here.anchors
      .all()
      .map((anchor) => `${JSON.stringify(anchor)}\n`)
      .join(''),
  )
  writeFileSync(at('audit-key.pem'), openTextOf(here.key))
  writeFileSync(at('other.pem'), openTextOf(newSigningKey()))
  await here.close()
  await ground.destroy()
  await drop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an export is checked with no server, against the anchors and the key beside them', async () => {
  const { code, said, complaints } = await verify(at('export.jsonl'), '--anchors', at('anchors.jsonl'))
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
  expect(said).toMatch(/^All is well as of .+: 130 rows in 1 chain, held against \d+ signed heads\.$/)
})

test('a changed letter is named by its position and its day, in one sentence, and the command ends with 1', async () => {
  const lines = readFileSync(at('export.jsonl'), 'utf8').split('\n')
  const changed = lines.map((line, n) =>
    n === 42
      ? line.replace('offer.made', 'offer.mode').replace('party.', 'partys.').replace('family.', 'famili.')
      : line,
  )
  writeFileSync(at('changed.jsonl'), changed.join('\n'))
  const { code, said, complaints } = await verify(at('changed.jsonl'), '--anchors', at('anchors.jsonl'))
  expect({ code, said }).toEqual({ code: 1, said: '' })
  expect(complaints).toEqual([
    expect.stringMatching(
      new RegExp(
        `^In the chain of programme ${programme} the row at position 41, of \\d{4}-\\d\\d-\\d\\d, is not the one that was linked there: .+\\.$`,
      ),
    ),
  ])
  const json = await verify(at('changed.jsonl'), '--anchors', at('anchors.jsonl'), '--json')
  expect(JSON.parse(json.said)).toMatchObject({
    well: false,
    faults: [{ code: 'changed', position: 41, programme }],
  })
})

test('without anchors it says what it can’t see; with another key nothing counts; as of an earlier moment later anchors don’t', async () => {
  const none = await verify(at('export.jsonl'), '--without-anchors')
  expect([none.code, none.said]).toEqual([0, expect.stringContaining('a cut end would not show')])
  const other = await verify(at('export.jsonl'), '--anchors', at('anchors.jsonl'), '--key', at('other.pem'))
  expect([other.code, other.complaints[0]]).toEqual([
    1,
    expect.stringContaining('was not signed with this key'),
  ])
  const before = await verify(at('export.jsonl'), '--anchors', at('anchors.jsonl'), '--as-of', '2020-01-01')
  expect([before.code, before.said]).toEqual([0, expect.stringContaining('held against 0 signed heads')])
})

test.each([
  [['one', 'two'], 2, 'Name one export at most'],
  [['nowhere.jsonl'], 1, 'can’t be read'],
  [['FILE', '--as-of', 'soon'], 2, 'is not a moment'],
  [['FILE', '--anchors', 'nowhere.jsonl'], 1, 'can’t be read'],
  [['FILE', '--anchors', 'ANCHORS', '--key', 'FILE'], 1, 'is not a public key'],
])('%j is refused in one sentence', async (args, code, says) => {
  const names: Record<string, string> = { FILE: at('export.jsonl'), ANCHORS: at('anchors.jsonl') }
  const answer = await verify(...args.map((arg) => names[arg] ?? arg))
  expect([answer.code, answer.complaints.join(' ')]).toEqual([
    code,
    expect.stringContaining(says.replace('’', "'")),
  ])
})

test('an export overwrites nothing and asks for a programme’s id', async () => {
  const there = await typed(auditExport, at('export.jsonl'))
  expect([there.code, there.complaints[0]]).toEqual([1, expect.stringContaining('is there already')])
  expect((await typed(auditExport, at('new.jsonl'), '--programme', 'Ours')).code).toBe(2)
  expect((await typed(auditExport)).code).toBe(2)
  expect(existsSync(at('new.jsonl'))).toBe(false)
})
