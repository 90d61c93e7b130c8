import { largest } from './model.ts'
import type { Fault } from './reading.ts'

const all = largest.families + largest.supporters + largest.pairs
/** Twice what the largest problem has, and room for some fields that aren't ours. */
const most = { holders: 2 * all, values: 8 * all } as const

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c] as const
const [object, objectEnd, list, listEnd] = [0x7b, 0x7d, 0x5b, 0x5d] as const

type List = 'families' | 'supporters' | 'pairs'
const isList = (key: string): key is List => key === 'families' || key === 'supporters' || key === 'pairs'

/**
 * Counts what the JSON text of a problem holds while it comes, a piece at a time (UTF-8), so that one that is too large is
 * refused as soon as it is known to be, and not after all of it was read and laid out. Answers the fault for each piece, or
 * null; whether the text is JSON at all is not asked here. O(bytes), no memory.
 */
export function counting(): (bytes: Uint8Array) => Fault | null {
  let depth = 0
  let inText = false
  let escaped = false
  /** The last text that stood in the problem itself: what is opened next bears this name. */
  let key = ''
  let open: List | null = null
  let commas = 0
  let holders = 0
  let values = 0

  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (inText) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inText = false
        else if (depth === 1 && key.length <= 'supporters'.length) key += String.fromCharCode(byte)
      } else if (byte === quote) {
        inText = true
        if (depth === 1) key = ''
      } else if (byte === object || byte === list) {
        depth++
        holders++
        if (depth !== 2) continue
        open = byte === list && isList(key) ? key : null
        commas = 0
      } else if (byte === objectEnd || byte === listEnd) depth--
      else if (byte === comma && depth > 0) {
        values++
        if (depth !== 2 || open === null) continue
        commas++
        if (commas >= largest[open])
          return { code: 'too-many', place: open, value: `more than ${largest[open]}` }
      }
    }
    const tooMuch = holders > most.holders || values > most.values
    return tooMuch ? { code: 'too-much', place: 'the problem', value: '' } : null
  }
}
