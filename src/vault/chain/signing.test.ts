import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { anchorsFile, anchorsIn, openKeyFile, readAnchors } from './anchors.ts'
import { checkingKeyFrom, isSigned, newSigningKey, openTextOf, signAnchor, signingKeyIn } from './signing.ts'

const all = mkdtempSync(join(tmpdir(), 'alongside-anchors-'))
const folder = () => mkdtempSync(join(all, 'of-'))
afterAll(() => rmSync(all, { recursive: true, force: true }))
const hash = 'ab'.repeat(32)
const at = new Date('2026-11-18T10:00:00Z')

test('an anchor is signed by this key and no other, and each of its fields counts', () => {
  const key = newSigningKey()
  const anchor = signAnchor(key, { programme: 'p', position: 7, hash }, at)
  expect(isSigned(anchor, key)).toBe(true)
  expect(isSigned(anchor, checkingKeyFrom(openTextOf(key)))).toBe(true)
  expect(isSigned(anchor, newSigningKey())).toBe(false)
  for (const change of [
    { programme: 'q' },
    { position: 8 },
    { hash: 'cd'.repeat(32) },
    { at: '2026-11-19T10:00:00.000Z' },
  ])
    expect(isSigned({ ...anchor, ...change }, key)).toBe(false)
})

test('the signing key is made once, and only its owner reads it', () => {
  const file = join(folder(), 'signing.pem')
  const first = signingKeyIn(file)
  expect(signingKeyIn(file).id).toBe(first.id)
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('anchors are added to the file and to each copy, with the public key beside them; a copy that fails stops nothing', () => {
  const key = newSigningKey()
  const [first, second, blocked] = [folder(), folder(), join(folder(), 'file')]
  writeFileSync(blocked, 'not a folder')
  const anchors = anchorsIn([first, second, blocked], key)
  const one = signAnchor(key, { programme: 'p', position: 1, hash }, at)
  anchors.add([one])
  anchorsIn([first, second], key).add([signAnchor(key, { programme: 'p', position: 2, hash }, at)])
  for (const place of [first, second]) {
    expect(
      readAnchors(readFileSync(join(place, anchorsFile), 'utf8')).anchors.map(({ position }) => position),
    ).toEqual([1, 2])
    expect(checkingKeyFrom(readFileSync(join(place, openKeyFile), 'utf8')).id).toBe(key.id)
  }
  expect(anchors.all()[0]).toEqual(one)
})

test('half a line left by a crash is no anchor, and what is added next stands on a line of its own', () => {
  const key = newSigningKey()
  const place = folder()
  anchorsIn([place], key).add([signAnchor(key, { programme: 'p', position: 1, hash }, at)])
  appendFileSync(join(place, anchorsFile), '{"programme":"p","posi')
  expect(readAnchors(readFileSync(join(place, anchorsFile), 'utf8'))).toMatchObject({
    odd: 0,
    anchors: [{ position: 1 }],
  })
  anchorsIn([place], key).add([signAnchor(key, { programme: 'p', position: 2, hash }, at)])
  const read = readAnchors(readFileSync(join(place, anchorsFile), 'utf8'))
  expect([read.odd, read.anchors.map(({ position }) => position)]).toEqual([1, [1, 2]])
})
