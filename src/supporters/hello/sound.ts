export const soundTypes = [
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
  'audio/aac',
] as const
export type SoundType = (typeof soundTypes)[number]
export const isSoundType = (text: string): text is SoundType => soundTypes.some((one) => one === text)
/** What a download of it is called: nothing that tells. */
export const endings: Readonly<Record<SoundType, string>> = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
  'audio/aac': 'aac',
}

const letters = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
const holds = (bytes: Uint8Array, word: string): boolean => Buffer.from(bytes).includes(word, 0, 'latin1')
const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A sound is what its first bytes say, whatever it is called. Null for anything else, a film among it. */
export const soundType = (bytes: Uint8Array): SoundType | null => {
  if (bytes.length < 64) return null
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WAVE') return 'audio/wav'
  if (letters(bytes, 0, 4) === 'OggS') return holds(bytes, 'theora') ? null : 'audio/ogg'
  if (letters(bytes, 4, 4) === 'ftyp') return holds(bytes, 'vide') ? null : 'audio/mp4'
  if (at(bytes, 0) === 0x1a && at(bytes, 1) === 0x45 && at(bytes, 2) === 0xdf && at(bytes, 3) === 0xa3)
    return letters(bytes, 0, 64).includes('webm') && !/V_(VP8|VP9|AV1|MPEG)/.test(letters(bytes, 0, 4_096))
      ? 'audio/webm'
      : null
  if (letters(bytes, 0, 3) === 'ID3') return 'audio/mpeg'
  if (at(bytes, 0) !== 0xff || (at(bytes, 1) & 0xe0) !== 0xe0) return null
  return (at(bytes, 1) & 0x06) === 0 ? 'audio/aac' : 'audio/mpeg'
}

const wavSeconds = (bytes: Uint8Array): number | null => {
  const view = viewOf(bytes)
  const perSecond = view.getUint32(28, true)
  return perSecond === 0 ? null : (bytes.length - 44) / perSecond
}

const rates = [44_100, 48_000, 32_000] as const
const mp3Kbits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const
const mp3KbitsLow = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const
/** Frame by frame (MPEG 1, 2 and 2.5, layer III); what lies between frames is passed over. */
const mp3Seconds = (bytes: Uint8Array): number | null => {
  let [index, seconds] = [0, 0]
  while (index + 4 < bytes.length) {
    const [b1, b2] = [at(bytes, index + 1), at(bytes, index + 2)]
    const version = (b1 >> 3) & 3
    const kbits = (version === 3 ? mp3Kbits : mp3KbitsLow)[b2 >> 4]
    const rate = rates[(b2 >> 2) & 3]
    const isFrame = at(bytes, index) === 0xff && (b1 & 0xe6) === 0xe2 && version !== 1
    if (!isFrame || kbits === undefined || kbits === 0 || rate === undefined) {
      index += 1
      continue
    }
    const hertz = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4
    const samples = version === 3 ? 1_152 : 576
    index += Math.floor((samples / 8) * ((kbits * 1_000) / hertz)) + ((b2 >> 1) & 1)
    seconds += samples / hertz
  }
  return seconds === 0 ? null : seconds
}

const aacRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
] as const
const aacSeconds = (bytes: Uint8Array): number | null => {
  let [index, seconds] = [0, 0]
  while (index + 7 < bytes.length && at(bytes, index) === 0xff && (at(bytes, index + 1) & 0xf6) === 0xf0) {
    const rate = aacRates[(at(bytes, index + 2) >> 2) & 15]
    const length =
      ((at(bytes, index + 3) & 3) << 11) | (at(bytes, index + 4) << 3) | (at(bytes, index + 5) >> 5)
    if (rate === undefined || length < 7) break
    seconds += 1_024 / rate
    index += length
  }
  return seconds === 0 ? null : seconds
}

/** The last page's position over the rate: Opus always counts in 48,000. */
const oggSeconds = (bytes: Uint8Array): number | null => {
  const last = Buffer.from(bytes).lastIndexOf(Buffer.from('OggS'))
  const vorbis = Buffer.from(bytes).indexOf('\u0001vorbis', 0, 'latin1')
  if (last < 0 || last + 14 > bytes.length) return null
  const rate = vorbis < 0 ? 48_000 : viewOf(bytes).getUint32(vorbis + 12, true)
  return rate === 0 ? null : Number(viewOf(bytes).getBigInt64(last + 6, true)) / rate
}

const mp4Seconds = (bytes: Uint8Array): number | null => {
  const head = Buffer.from(bytes).indexOf('mvhd', 0, 'latin1')
  if (head < 0 || head + 36 > bytes.length) return null
  const [view, long] = [viewOf(bytes), at(bytes, head + 4) === 1]
  const scale = view.getUint32(head + (long ? 24 : 16))
  const length = long ? Number(view.getBigUint64(head + 28)) : view.getUint32(head + 20)
  return scale === 0 ? null : length / scale
}

/** How long it lasts, in seconds. Null where the file does not say: its size is then the only bound. */
export const secondsOf = (type: SoundType, bytes: Uint8Array): number | null =>
  ({
    'audio/wav': wavSeconds,
    'audio/mpeg': mp3Seconds,
    'audio/aac': aacSeconds,
    'audio/ogg': oggSeconds,
    'audio/mp4': mp4Seconds,
    'audio/webm': () => null,
  })[type](bytes)

const renamed = (bytes: Uint8Array, parts: readonly string[], as: string): Uint8Array => {
  const copy = Buffer.from(bytes)
  for (const part of parts)
    for (
      let found = copy.indexOf(part, 0, 'latin1');
      found >= 0;
      found = copy.indexOf(part, found + 4, 'latin1')
    )
      copy.write(as, found, 'latin1')
  return new Uint8Array(copy)
}
/** Tags at the head and the end of an MP3. */
const withoutId3 = (bytes: Uint8Array): Uint8Array => {
  const tagged = letters(bytes, 0, 3) === 'ID3'
  const length = (at(bytes, 6) << 21) | (at(bytes, 7) << 14) | (at(bytes, 8) << 7) | at(bytes, 9)
  const start = tagged ? 10 + length : 0
  const end = letters(bytes, bytes.length - 128, 3) === 'TAG' ? bytes.length - 128 : bytes.length
  return bytes.slice(Math.min(start, end), end)
}
/**
 * A telephone writes into a recording whose it is and where it was made. What holds that is cut off, or given a name that
 * every player passes over.
 */
export const withoutTags = (type: SoundType, bytes: Uint8Array): Uint8Array => {
  if (type === 'audio/mpeg') return withoutId3(bytes)
  if (type === 'audio/mp4') return renamed(bytes, ['udta', 'meta', 'uuid'], 'free')
  return type === 'audio/wav' ? renamed(bytes, ['LIST', 'id3 ', 'bext'], 'junk') : bytes
}
