import { expect, test } from 'vitest'
import { secondsOf, soundType, withoutTags } from './sound.ts'
import { anMp3, aWav } from './testing.ts'

const padded = (head: string, more = ''): Uint8Array =>
  new Uint8Array(Buffer.from(head.padEnd(64, '\0') + more, 'latin1'))

test('a sound is what its first bytes say; a film, a picture, a page and a program are no sound', () => {
  expect(soundType(aWav(1))).toBe('audio/wav')
  expect(soundType(anMp3(4))).toBe('audio/mpeg')
  expect(soundType(padded('ID3\u0004'))).toBe('audio/mpeg')
  expect(soundType(padded('\u00ff\u00f1P\u0080'))).toBe('audio/aac')
  expect(soundType(padded('OggS'))).toBe('audio/ogg')
  expect(soundType(padded('\0\0\0 ftypM4A '))).toBe('audio/mp4')
  expect(soundType(padded('\u001aE\u00df\u00a3....webm'))).toBe('audio/webm')
  for (const other of [
    padded('\0\0\0 ftypisom', 'hdlr....vide'),
    padded('\u001aE\u00df\u00a3....webm', 'V_VP9'),
    padded('OggS', 'theora'),
    padded('\u0089PNG\r\n'),
    padded('<!doctype html><script>'),
    padded('MZ'),
    new Uint8Array(3),
  ])
    expect(soundType(other)).toBeNull()
})

test('how long it lasts is counted, not believed', () => {
  expect(secondsOf('audio/wav', aWav(20))).toBeCloseTo(20, 1)
  expect(secondsOf('audio/mpeg', anMp3(1_000))).toBeCloseTo(26.1, 1)
  const head = Buffer.from(padded('\0\0\0 ftypM4A '))
  const mvhd = Buffer.alloc(40)
  mvhd.write('mvhd', 4, 'latin1')
  mvhd.writeUInt32BE(1_000, 20)
  mvhd.writeUInt32BE(42_000, 24)
  expect(secondsOf('audio/mp4', Buffer.concat([head, mvhd]))).toBe(42)
  const page = Buffer.alloc(32)
  page.write('OggS', 0, 'latin1')
  page.writeBigInt64LE(480_000n, 6)
  expect(secondsOf('audio/ogg', Buffer.concat([Buffer.from(padded('OggS')), page]))).toBe(10)
  expect(secondsOf('audio/webm', padded(''))).toBeNull()
})

test('what a telephone writes into a recording about its owner is not kept', () => {
  const tag = Buffer.from(
    'ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0014Robin Surname, Camden'.slice(0, 30),
    'latin1',
  )
  const bare = withoutTags('audio/mpeg', anMp3(4, tag))
  expect(Buffer.from(bare).includes('Robin')).toBe(false)
  expect(bare).toEqual(anMp3(4))
  const located = withoutTags('audio/mp4', padded('\0\0\0 ftypM4A ', '....udta....meta'))
  expect(Buffer.from(located).includes('udta')).toBe(false)
  expect(located.length).toBe(padded('\0\0\0 ftypM4A ', '....udta....meta').length)
})
