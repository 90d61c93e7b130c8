/** A tone as a WAV file: 8,000 bytes a second; `seconds` may be a part of one. */
export const aWav = (seconds: number, more = ''): Uint8Array<ArrayBuffer> => {
  const data = Buffer.alloc(Math.round(8_000 * seconds), 0x80)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8_000, 24)
  head.writeUInt32LE(8_000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(data.length, 40)
  return new Uint8Array(Buffer.concat([head, data, Buffer.from(more, 'latin1')]))
}
/** Frames of MPEG 1 layer III, 128 kbit/s, 44,100 Hz: 417 bytes and 26 ms each. */
export const anMp3 = (frames: number, before = Buffer.alloc(0)): Uint8Array<ArrayBuffer> => {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return new Uint8Array(Buffer.concat([before, ...Array.from({ length: frames }, () => frame)]))
}
