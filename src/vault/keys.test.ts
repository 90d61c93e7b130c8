import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openText, readHead, sealText } from './envelope.ts'
import { openKeys } from './keys.ts'
import { rootKeyInFile } from './root-key.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openKeys(folder, rootKeyInFile(join(folder, 'root.json')))
const owner = '01990000-0000-7000-8000-000000000001'
const place = { table: 'notes', column: 'body', row: '01990000-0000-7000-8000-000000000002', owner }

test('a key made in one process opens in another, and after the house was started again', () => {
  const [one, other] = [open(), open()]
  const sealed = sealText(one.sealing(owner), place, null, 'kept')
  const read = (keys: typeof one) => {
    const key = keys.opening(owner, readHead(sealed).version)
    return key === null ? null : openText(key, place, sealed)
  }
  expect(read(other)).toBe('kept')
  one.close()
  other.close()
  const again = open()
  expect(read(again)).toBe('kept')
  again.close()
})

test('two processes that want a first key for the same owner get the same one', () => {
  const [one, other] = [open(), open()]
  expect(one.sealing(owner).secret.equals(other.sealing(owner).secret)).toBe(true)
  one.close()
  other.close()
})

test('what one process erases the other no longer has, once it looks', () => {
  const [one, other] = [open(), open()]
  other.sealing(owner)
  other.refresh()
  one.erase(owner)
  other.refresh()
  expect(other.opening(owner, 1)).toBeNull()
  expect(other.sealing(owner).version).toBe(2)
  one.close()
  other.close()
})

test('a root that one process turns goes on opening in the other, which wraps its next key under the new one', () => {
  const [one, other] = [open(), open()]
  const { secret } = other.sealing(owner)
  expect(one.turnRoot()).toBe(1)
  other.refresh()
  expect(other.sealing(owner).secret.equals(secret)).toBe(true)
  const second = '01990000-0000-7000-8000-000000000003'
  const made = other.sealing(second).secret
  one.close()
  other.close()
  expect(JSON.parse(readFileSync(join(folder, 'root.json'), 'utf8'))).toHaveLength(1)
  const again = open()
  expect(again.sealing(second).secret.equals(made)).toBe(true)
  again.close()
})

test('an erased key is not in the file any more, nor under the root', () => {
  const keys = open()
  keys.sealing(owner)
  const whole = () =>
    Buffer.concat(
      readdirSync(folder)
        .filter((name) => name.startsWith('keys.db') && !name.endsWith('shm'))
        .map((name) => readFileSync(join(folder, name))),
    )
  const before = whole()
  keys.erase(owner)
  const after = whole()
  keys.close()
  // 4 bytes of the root's version, then the nonce: random bytes that only the erased key had.
  const at = before.indexOf(Buffer.from([0, 0, 0, 1]), before.indexOf(owner))
  const nonce = before.subarray(at + 4, at + 16)
  expect(before.includes(nonce)).toBe(true)
  expect(after.includes(nonce)).toBe(false)
})
