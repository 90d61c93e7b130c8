/**
 * Three soft notes as a WAV file (8 bits, 8,000 samples a second): where somebody's voice would be, a demo has nobody's.
 */
export const threeNotes = (first: number): Uint8Array => {
  const rate = 8_000
  const notes = [first, first * 1.25, first * 1.5]
  const each = rate * 0.6
  const data = Buffer.alloc(each * notes.length, 0x80)
  for (const [n, hertz] of notes.entries())
    for (let at = 0; at < each; at += 1) {
      const fade = Math.sin((Math.PI * at) / each)
      data[n * each + at] = Math.round(128 + 60 * fade * Math.sin((2 * Math.PI * hertz * at) / rate))
    }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
